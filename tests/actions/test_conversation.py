"""The one question back when a message was not understood."""

from actions.conversation import AskRephrase
from actions.services import Service, read_services
from tests.actions.support import Reply, run, tracker

SERVICES = {
    "advice_noise": Service("advice", "Noise", "answer"),
    "complaint": Service("feedback_and_rights", "Make a complaint", "person"),
    "lost_property": Service("lost_and_found", "I lost something", "lookup"),
    "report_status": Service("existing_case", "An update on my report", "lookup"),
    "found_dangerous_item": Service("lost_and_found", "I found something dangerous", "now"),
    "emergency_now": Service("risk", "Somebody is in danger now", "now"),
    "greet": Service("conversation", "Hello", "answer"),
    "request_human": Service("conversation", "Talk to a person", "person"),
}


def asked(*ranking: str) -> Reply:
    guesses = [{"name": name, "confidence": 0.1} for name in ranking]
    return run(AskRephrase(SERVICES), tracker("asdf", intent_ranking=guesses))


def buttons(reply: Reply) -> list[dict[str, str]]:
    return reply.messages[0]["buttons"]


def test_the_three_likeliest_services_are_offered_and_a_person() -> None:
    reply = asked("nlu_fallback", "complaint", "advice_noise", "report_status", "lost_property")
    assert reply.responses == ["utter_ask_rephrase"]
    assert buttons(reply) == [
        {"title": "Make a complaint", "payload": "/complaint"},
        {"title": "Noise", "payload": "/advice_noise"},
        {"title": "An update on my report", "payload": "/report_status"},
        {"title": "Talk to a person", "payload": "/request_human"},
    ]


def test_after_asking_again_the_bot_listens_whatever_the_rules_say() -> None:
    assert asked("complaint").goes_on_with == ["action_listen"]


def test_nobody_is_asked_whether_they_meant_small_talk_or_danger() -> None:
    reply = asked("nlu_fallback", "greet", "emergency_now", "found_dangerous_item", "request_human", "complaint")
    assert [button["payload"] for button in buttons(reply)] == ["/complaint", "/request_human"]


def test_a_model_newer_than_the_catalogue_offers_what_both_know() -> None:
    assert [button["payload"] for button in buttons(asked("report_ufo"))] == ["/request_human"]


def test_a_message_without_a_ranking_still_offers_a_person() -> None:
    assert [b["payload"] for b in buttons(run(AskRephrase(SERVICES), tracker("asdf")))] == ["/request_human"]


def test_the_real_catalogue_has_a_title_for_every_button() -> None:
    services = read_services()
    assert services["request_human"].title == "Talk to a person"
    assert all(service.title for service in services.values())

"""Who is asked whether an answer was what they needed, and what becomes of a yes, a no and everything else."""

from collections.abc import Mapping
from typing import Any

import pytest

from actions.answer_feedback import NEVER_ASKED, PATIENCE, POSSIBLE, HearFeedback
from actions.answers import TellAnswer
from actions.base import DEADLINE
from actions.records_client import DEADLINE as RECORDS_DEADLINE
from actions.records_client import Answer, Feedback
from actions.services import read_services
from actions.topics import Topic, read_topics
from tests.actions.support import RECORDS_DOWN, FakeRecords, Reply, run, tracker

NOISE = Answer(("Ask the council.",), "Noise", "https://example.org/noise", "", 3)
DOG = Answer(("Ask the dog warden.",), "Stray dogs", "https://example.org/dogs", "found_dog", 2)
QUESTION = "utter_was_it_needed"


def asks(feedback: str | Exception = "ask", answer: Answer | None = NOISE) -> FakeRecords:
    return FakeRecords(answer=answer, feedback=feedback)


def tell(records: FakeRecords, text: str = "next door again", intent: str = "advice_noise", **more: Any) -> Reply:
    return run(TellAnswer(records), tracker(text, intent, **more))


class Enquirer:
    """Was told an answer in message m-12, and goes on writing."""

    def __init__(
        self,
        answer: Answer = NOISE,
        intent: str = "advice_noise",
        text: str = "next door again",
        topics: Mapping[str, tuple[Topic, ...]] | None = None,
    ) -> None:
        self.records = asks(answer=answer)
        self.slots: dict[str, Any] = run(TellAnswer(self.records, topics=topics), tracker(text, intent)).slots
        self.said = ["m-12"]
        self.records.told.clear()

    def says(
        self,
        text: str,
        intent: str,
        others: Mapping[str, float] | None = None,
        records: FakeRecords | None = None,
        **message: Any,
    ) -> Reply:
        self.said.append(f"m-{20 + len(self.said)}")
        events = [{"event": "user", "message_id": one} for one in self.said]
        ranking = [{"name": name, "confidence": sure} for name, sure in {intent: 0.9, **(others or {})}.items()]
        at = tracker(
            text,
            intent,
            slots=self.slots,
            events=events,
            message_id=self.said[-1],
            intent_ranking=ranking,
            **message,
        )
        reply = run(HearFeedback(records or self.records), at)
        self.slots |= reply.slots
        return reply

    @property
    def told(self) -> list[bool | None]:
        return [feedback.needed for _, feedback in self.records.told]


def titles(reply: Reply) -> list[tuple[str, str]]:
    return [(button["title"], button["payload"]) for button in reply.messages[-1]["buttons"]]


# ---- the question ---------------------------------------------------------------------------------------------------


def test_after_an_answer_that_settles_it_the_last_bubble_asks_whether_it_did() -> None:
    records = asks()
    assert tell(records).responses == ["utter_source", QUESTION]
    [(caller, feedback)] = records.told
    assert (caller.enquirer, caller.message_id) == ("c1f0", "m-12")
    assert feedback == Feedback("advice_noise", "", 3, "m-12", None)


def test_the_words_asked_about_are_those_that_were_said() -> None:
    records = asks(answer=DOG)
    tell(records, "found a dog with no collar", "lost_or_found_animal")
    assert records.told[0][1] == Feedback("lost_or_found_animal", "found_dog", 2, "m-12", None)


def test_who_was_asked_lately_is_not_asked_again() -> None:
    reply = tell(asks("not_now"))
    assert (reply.responses, reply.events) == (["utter_source"], [])


def test_a_door_that_fails_at_the_question_costs_nobody_their_answer() -> None:
    reply = tell(asks(RECORDS_DOWN))
    assert (reply.texts, reply.responses, reply.handovers) == (["Ask the council."], ["utter_source"], [])


def test_asking_takes_no_longer_than_an_answer_can_wait() -> None:
    assert RECORDS_DEADLINE + PATIENCE < DEADLINE


def test_nobody_is_asked_in_the_middle_of_a_form() -> None:
    records = asks()
    assert QUESTION not in tell(records, loop={"name": "lost_property_form"}).responses
    assert records.told == []


def test_nobody_is_asked_while_their_other_need_is_offered() -> None:
    assert tell(asks(), also="lost_property").responses == ["utter_source", "utter_other_need"]


def test_small_talk_beside_the_need_is_no_reason_not_to_ask() -> None:
    assert QUESTION in tell(asks(), also="thank_bot").responses


def test_nobody_is_asked_whose_message_sounds_like_danger() -> None:
    assert QUESTION not in tell(asks(), risk={"flag": True}).responses


@pytest.mark.parametrize("service", sorted(NEVER_ASKED))
def test_nobody_is_asked_after_a_sensitive_service(service: str) -> None:
    records = asks()
    tell(records, "it is about this", service)
    assert records.told == []


@pytest.mark.parametrize(
    "service",
    [
        *("emergency_now", "suicide_or_self_harm", "report_domestic_abuse", "report_sexual_offence"),
        *("report_child_concern", "advice_child_contact", "complaint", "review_decision"),
        *("third_party_case", "victim_support"),
    ],
)
def test_the_services_that_must_never_ask_are_among_the_sensitive_ones(service: str) -> None:
    assert service in NEVER_ASKED


def test_every_sensitive_service_is_in_the_catalogue() -> None:
    assert set(read_services()) >= NEVER_ASKED


@pytest.mark.parametrize("service", ["media_enquiry", "report_burglary", "find_local_team", "out_of_scope"])
def test_nobody_is_asked_after_what_does_not_end_in_an_answer(service: str) -> None:
    records = asks()
    tell(records, "it is about this", service)
    assert records.told == []


# ---- yes ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["/affirm", "yes", "👍", "kind of"])
def test_a_yes_is_kept_and_thanked_for(text: str) -> None:
    enquirer = Enquirer()
    assert enquirer.says(text, "affirm").responses == ["utter_was_needed"]
    [(caller, feedback)] = enquirer.records.told
    assert caller.message_id == "m-21"
    assert feedback == Feedback("advice_noise", "", 3, "m-12", True)


def test_a_yes_that_cannot_be_kept_is_thanked_for_all_the_same() -> None:
    reply = Enquirer().says("yes", "affirm", records=asks(RECORDS_DOWN))
    assert (reply.responses, reply.handovers) == (["utter_was_needed"], [])


def test_a_second_yes_is_about_nothing_in_particular() -> None:
    enquirer = Enquirer()
    enquirer.says("yes", "affirm")
    assert enquirer.says("yes", "affirm").responses == ["utter_affirm"]
    assert enquirer.told == [True]


def test_a_bare_no_takes_back_the_yes_before_it() -> None:
    enquirer = Enquirer()
    enquirer.says("yes", "affirm")
    assert enquirer.says("no", "deny").responses == ["utter_other_topics"]
    assert enquirer.told == [True, False]


def test_no_thanks_after_a_yes_only_means_that_nothing_else_is_wanted() -> None:
    enquirer = Enquirer()
    enquirer.says("yes", "affirm")
    assert enquirer.says("no thanks", "deny").responses == ["utter_deny"]
    assert enquirer.told == [True]


# ---- no -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["/deny", "no", "nah mate", "no that wasnt what i asked"])
def test_a_no_is_kept_and_what_else_there_is_is_offered(text: str) -> None:
    enquirer = Enquirer()
    assert enquirer.says(text, "deny", {"collision_report": 0.004}).responses == ["utter_other_topics"]
    assert enquirer.told == [False]


def test_a_no_offers_three_other_topics_of_the_service_and_a_person() -> None:
    offered = titles(Enquirer(DOG, "lost_or_found_animal", "found a dog").says("no", "deny"))
    assert offered == [
        ("A stolen pet", "/lost_or_found_animal"),
        ("I lost a pet", "/lost_or_found_animal"),
        ("I found another animal", "/lost_or_found_animal"),
        ("Talk to a person", "/request_human"),
    ]


def test_the_topics_that_the_message_named_too_are_offered_first() -> None:
    offered = titles(Enquirer(intent="advice_noise", text="alarm and a drill and builders drilling").says("no", "deny"))
    assert offered[0][0] == "Building work"


def test_where_a_service_has_no_other_topics_a_person_is_offered() -> None:
    reply = Enquirer(topics={"advice_noise": ()}).says("no", "deny")
    assert (reply.responses, titles(reply)) == (["utter_not_needed"], [("Talk to a person", "/request_human")])


def test_a_no_that_cannot_be_kept_still_offers_what_else_there_is() -> None:
    reply = Enquirer().says("no", "deny", records=asks(RECORDS_DOWN))
    assert (reply.responses, reply.handovers) == (["utter_other_topics"], [])


def test_a_no_to_what_was_offered_then_offers_nothing_twice() -> None:
    enquirer = Enquirer()
    enquirer.says("no", "deny")
    assert enquirer.says("no", "deny").responses == ["utter_deny"]
    assert enquirer.told == [False]


def test_a_yes_to_what_was_offered_then_is_no_word_on_the_answer() -> None:
    enquirer = Enquirer()
    enquirer.says("no", "deny")
    assert enquirer.says("yes", "affirm").responses == ["utter_affirm"]
    assert enquirer.told == [False]


def test_a_no_that_points_to_another_service_is_a_message_of_its_own() -> None:
    enquirer = Enquirer()
    reply = enquirer.says("no i mean the dog", "deny", {"lost_or_found_animal": 0.06, "advice_animals": 0.04})
    assert reply.responses == ["utter_ask_rephrase"]
    assert titles(reply)[:2] == [("Lost or found animal", "/lost_or_found_animal"), ("Animals", "/advice_animals")]
    assert enquirer.told == []


def test_what_is_hardly_possible_is_no_other_service() -> None:
    enquirer = Enquirer()
    enquirer.says("no the other one", "deny", {"collision_report": POSSIBLE / 2, "affirm": 0.3, "emergency_now": 0.1})
    assert enquirer.told == [False]


# ---- neither --------------------------------------------------------------------------------------------------------


def test_a_yes_after_another_question_is_no_word_on_the_answer() -> None:
    enquirer = Enquirer()
    enquirer.said.append("m-13")
    assert enquirer.says("yes", "affirm").responses == ["utter_affirm"]
    assert enquirer.told == []


@pytest.mark.parametrize(("intent", "response"), [("affirm", "utter_affirm"), ("deny", "utter_deny")])
def test_where_nothing_was_asked_yes_and_no_are_answered_as_ever(intent: str, response: str) -> None:
    assert run(HearFeedback(FakeRecords()), tracker("/" + intent, intent)).responses == [response]


# ---- a pressed topic ------------------------------------------------------------------------------------------------


def test_a_pressed_topic_is_answered_with_its_own_words() -> None:
    records = asks(answer=DOG)
    tell(records, "/lost_or_found_animal", "lost_or_found_animal", pressed="I lost a pet.")
    assert records.asked[0][1:] == ("lost_or_found_animal", "lost_pet")


def test_a_pressed_service_is_answered_for_all_its_topics() -> None:
    records = asks()
    tell(records, "/lost_documents", "lost_documents", pressed="Lost passport, licence or card")
    assert records.asked[0][1:] == ("lost_documents", "")


def test_no_button_of_a_topic_could_be_taken_for_another_one() -> None:
    services, topics = read_services(), read_topics()
    for name, own in topics.items():
        said = [topic.title.casefold() for topic in own]
        assert len(set(said)) == len(said), name
        assert services[name].title.casefold() not in said, name
        assert services["request_human"].title.casefold() not in said, name

"""Two needs in one message: the second is offered when the first is settled, and never forgotten on the way."""

from actions.answers import TellAnswer
from actions.enquiry import StartEnquiry
from actions.existing_case import AskForUpdate
from actions.lost_and_found import FileLostProperty
from actions.records_client import Answer
from tests.actions.support import FakeRecords, run, tracker

NOISE = Answer(("Ask the council.",), "Noise", "")


def test_after_an_answer_the_other_need_is_offered_with_its_button() -> None:
    at = tracker("music again, also my phone fell out on the bus", "advice_noise", also="lost_property")
    offered = run(TellAnswer(FakeRecords(answer=NOISE)), at).messages[-1]
    assert offered["response"] == "utter_other_need"
    assert offered["buttons"] == [{"title": "I lost something", "payload": "/lost_property"}]


def test_nothing_is_offered_to_whoever_asked_one_thing() -> None:
    assert run(TellAnswer(FakeRecords(answer=NOISE)), tracker("music again", "advice_noise")).responses == []


def test_nothing_is_offered_where_a_person_takes_over_and_reads_it_all() -> None:
    at = tracker("i want to complain. also my phone is gone", "complaint", also="lost_property")
    assert run(TellAnswer(FakeRecords(answer=NOISE)), at).responses == []


def test_danger_and_small_talk_are_never_an_offer() -> None:
    for also in ("emergency_now", "thank_bot", "no_such_service"):
        assert run(TellAnswer(FakeRecords(answer=NOISE)), tracker("music", "advice_noise", also=also)).responses == []


def test_a_form_keeps_the_other_need_until_it_is_done() -> None:
    begun = run(StartEnquiry(), tracker("lost my keys. any news on my report", "lost_property", also="report_status"))
    assert begun.slots["other_need"] == "report_status"
    told = {"service": "lost_property", "begun": "m-1", "facts": {"kind": {"value": "keys", "message": "m-1"}}}
    done = run(FileLostProperty(FakeRecords()), tracker("yes", slots={"task": told, "other_need": "report_status"}))
    assert "utter_other_need" in done.responses
    assert done.slots["other_need"] is None


def test_a_request_for_news_offers_what_was_asked_beside() -> None:
    facts = {"reference": "77260012345", "surname": "Moody", "postcode": "ZZ99 3VZ", "other_need": "advice_parking"}
    assert "utter_other_need" in run(AskForUpdate(FakeRecords("passed_on")), tracker("ZZ99 3VZ", slots=facts)).responses

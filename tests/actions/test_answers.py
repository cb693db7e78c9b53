"""Approved answers, and what happens when there is none."""

from actions.answers import TellAnswer
from actions.records_client import Answer
from tests.actions.support import RECORDS_DOWN, FakeRecords, run, tracker

NOISE = Answer(("Ask the council.", "They can visit."), "Noise", "https://example.org/noise")
AT_NOISE = tracker("next door again", "advice_noise")


def test_an_answer_is_said_bubble_by_bubble_with_its_source_last() -> None:
    reply = run(TellAnswer(FakeRecords(answer=NOISE)), AT_NOISE)
    assert reply.texts == ["Ask the council.", "They can visit."]
    assert reply.messages[-1]["response"] == "utter_source"
    assert reply.messages[-1]["source_title"] == "Noise"
    assert reply.messages[-1]["source_url"] == "https://example.org/noise"


def test_the_answer_is_that_of_the_service_understood() -> None:
    records = FakeRecords(answer=NOISE)
    run(TellAnswer(records), AT_NOISE)
    assert records.asked[0][1:] == ("advice_noise", "")


def test_an_answer_without_a_link_names_no_source() -> None:
    assert run(TellAnswer(FakeRecords(answer=Answer(("Ask us.",), "Our own rule", ""))), AT_NOISE).responses == []


def test_first_words_before_a_person_takes_over_name_no_source() -> None:
    assert run(TellAnswer(FakeRecords(answer=NOISE)), tracker("i want to complain", "complaint")).responses == []


def test_an_answer_leaves_an_open_form_as_it_is() -> None:
    assert run(TellAnswer(FakeRecords(answer=NOISE)), AT_NOISE).events == []


def test_a_service_without_an_approved_answer_goes_to_a_person() -> None:
    assert run(TellAnswer(FakeRecords(answer=None)), AT_NOISE).handovers == ["service_needs_person"]


def test_when_the_records_are_down_a_person_takes_over_and_the_rule_goes_no_further() -> None:
    reply = run(TellAnswer(FakeRecords(fails=RECORDS_DOWN)), AT_NOISE)
    assert reply.handovers == ["records_down"]
    assert reply.goes_on_with == ["action_listen"]

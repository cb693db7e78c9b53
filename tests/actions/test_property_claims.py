"""The owner's detail: asked for once, filed whatever it is, kept nowhere, and never weighed aloud."""

import pytest

from actions.lost_and_found import FileLostProperty
from actions.property_claims import ClaimForm
from actions.records_client import PropertyClaim
from tests.actions.support import RECORDS_DOWN, Enquirer, FakeRecords, run, tracker

BEGUN = {"claim": "LP-26-000123", "other_need": "report_status"}


def owner(records: FakeRecords | None = None) -> tuple[Enquirer, FakeRecords]:
    """Somebody who has heard that something similar was found and was asked for what only they know."""
    records = records or FakeRecords()
    someone = Enquirer(ClaimForm(records), dict(BEGUN))
    someone.says("/affirm", "affirm", 1.0)
    return someone, records


def test_something_similar_leads_to_the_question_and_keeps_the_other_need() -> None:
    told = {"service": "lost_property", "begun": "m-1", "facts": {"kind": {"value": "keys", "message": "m-1"}}}
    slots = {"task": told, "other_need": "report_status"}
    reply = run(FileLostProperty(FakeRecords(similar=True)), tracker("yes", slots=slots))
    assert reply.texts == ["What came of it.", "What happens next."]
    assert reply.goes_on_with == ["property_claim_form"]
    assert {name: reply.slots[name] for name in BEGUN} == BEGUN
    assert reply.slots["task"] is None
    assert reply.responses == []


def test_the_yes_that_filed_the_lost_thing_is_not_the_answer() -> None:
    someone, records = owner()
    assert (someone.asked, records.asked) == ("claim_answer", [])


@pytest.mark.parametrize("text", ["my initials R.T. are inside", "4471", "photo of my nan", "the end is C02XK1"])
def test_any_words_are_filed_with_the_reference_and_the_words_are_the_doors(text: str) -> None:
    someone, records = owner()
    reply = someone.says(text)
    assert records.asked[0][1] == PropertyClaim("LP-26-000123", text)
    assert reply.texts == ["What came of it.", "What happens next."]
    assert reply.responses == ["utter_other_need"]
    assert reply.leaves_the_form


@pytest.mark.parametrize("text", ["I don't know", "no idea", "dunno", "no"])
def test_not_knowing_files_the_claim_without_a_detail_in_the_same_words(text: str) -> None:
    someone, records = owner()
    reply = someone.says(text, "deny")
    assert records.asked[0][1] == PropertyClaim("LP-26-000123", "")
    assert reply.texts == ["What came of it.", "What happens next."]


def test_the_answer_is_kept_in_no_slot() -> None:
    someone, _ = owner()
    reply = someone.says("sticker of a fox")
    assert "sticker of a fox" not in str(reply.events)
    assert reply.slots["claim"] is None


def test_a_very_long_answer_is_cut_to_what_the_records_take() -> None:
    someone, records = owner()
    someone.says("a fox " * 300)
    assert len(records.asked[0][1].detail) == 500


def test_what_has_no_words_is_asked_once_more_and_then_the_claim_is_filed_without_it() -> None:
    someone, records = owner()
    assert someone.says("📷").responses == ["utter_unclear_claim_answer"]
    assert someone.asked == "claim_answer"
    someone.says("📷")
    assert records.asked[0][1].detail == ""


@pytest.mark.parametrize(
    ("text", "intent"), [("whats your number?", "contact_numbers"), ("/request_human", "request_human")]
)
def test_a_question_and_a_button_are_no_detail(text: str, intent: str) -> None:
    someone, records = owner()
    assert someone.says(text, intent, 0.95).slots == {"requested_slot": "claim_answer"}
    assert records.asked == []


def test_whoever_stops_hears_that_the_lost_thing_is_noted_all_the_same() -> None:
    someone, records = owner()
    reply = someone.says("never mind")
    assert (reply.responses, records.asked) == (["utter_claim_left"], [])
    assert reply.leaves_the_form


def test_danger_in_the_answer_goes_to_a_person() -> None:
    someone, records = owner()
    assert someone.says("he is here with a knife", risk={"flag": True}).goes_on_with == ["action_hand_over"]
    assert records.asked == []


def test_when_the_records_are_down_a_person_takes_over() -> None:
    someone, _ = owner(FakeRecords(fails=RECORDS_DOWN))
    assert someone.says("sticker of a fox").handovers == ["records_down"]

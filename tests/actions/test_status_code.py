"""The code of a report: one question, three ways to answer it, and the same words whatever lies behind it."""

import pytest

from actions.records_client import CodeTry, ReportDetails
from actions.status_code import CheckStatusCode, StatusCodeForm
from tests.actions.support import RECORDS_DOWN, Enquirer, FakeRecords, run, tracker

FILLED = {"reference": "77260012345", "reference_date": None, "surname": "Moody", "postcode": "ZZ99 3VZ"}


def enquirer(records: FakeRecords | None = None) -> Enquirer:
    """Somebody who has given the three details and is asked for the code."""
    asking = Enquirer(StatusCodeForm(records or FakeRecords("code_sent")), {**FILLED, "requested_slot": None})
    asking.says("zz993vz", entities={"postcode": ("zz993vz", "ZZ99 3VZ")})
    return asking


def test_the_last_detail_is_not_taken_for_the_code_and_the_code_is_asked_for() -> None:
    records = FakeRecords()
    asking = enquirer(records)
    assert asking.asked == "status_code"
    assert asking.slots.get("status_code") is None
    assert records.asked == []


@pytest.mark.parametrize(
    "text",
    [
        *("482913", "482 913", "482-913", "4 8 2 9 1 3", "48 29 13", "４８２９１３", " 482913. "),
        *("its 482913", "the code is 482913 thanks", "482913 it says", "Northshire Police: 482913 is the code"),
    ],
)
def test_a_code_is_taken_however_it_is_written(text: str) -> None:
    asking = enquirer()
    asking.says(text)
    assert (asking.slots["status_code"], asking.asked) == ("482913", None)


def test_a_code_read_as_something_else_is_still_the_code() -> None:
    asking = enquirer()
    asking.says("482913", "lost_reference", 0.9, entities={"reference": ("482913", "482913")})
    assert asking.slots["status_code"] == "482913"


@pytest.mark.parametrize(
    "text",
    ["48291", "4829137", "07700 900123", "48291x", "£482913", "482913 or 319284", "what", "😭", "it hasn't come yet"],
)
def test_what_holds_no_code_is_asked_for_once_more_and_then_goes_to_a_person(text: str) -> None:
    records = FakeRecords()
    asking = enquirer(records)
    assert asking.says(text).responses == ["utter_unclear_status_code"]
    assert asking.asked == "status_code"
    reply = asking.says(text)
    assert (reply.responses, reply.handovers) == (["utter_person_can_look"], ["service_needs_person"])
    assert records.asked == []


@pytest.mark.parametrize(
    "text",
    [
        *("no code", "I have no code", "i dont have one", "nothing came", "didnt get it", "never got a text", "no"),
        *("ive not had anything, havent got it", "thats my old number", "ive got a new phone now", "lost my phone"),
        *("send it to my new number", "I don't know", "it hasn’t arrived"),
    ],
)
def test_who_has_no_code_is_passed_on_without_one(text: str) -> None:
    asking = enquirer()
    asking.says(text, "lost_reference", 0.5)
    assert (asking.slots["status_code"], asking.asked) == ("", None)
    records = FakeRecords("passed_on")
    reply = run(CheckStatusCode(records), tracker(text, slots=asking.slots))
    assert records.asked[0][1] == CodeTry(None)
    assert reply.texts == ["What came of it.", "What happens next."]
    assert reply.handovers == []


@pytest.mark.parametrize(
    "text", ["send it again", "can u resend it pls", "new code please", "didnt get it, send another", "another one"]
)
def test_another_code_is_the_same_request_in_the_same_words(text: str) -> None:
    records = FakeRecords("code_sent")
    asking = enquirer(records)
    reply = asking.says(text, "lost_reference", 0.95)
    assert [asked[1] for asked in records.asked] == [ReportDetails("77260012345", None, "Moody", "ZZ99 3VZ")]
    assert reply.texts == ["What came of it.", "What happens next."]
    assert reply.slots == {"form_misses": 0, "requested_slot": "status_code"}
    assert asking.slots["surname"] == "Moody"


def test_too_many_wishes_for_another_go_to_a_person() -> None:
    reply = enquirer(FakeRecords("too_many_attempts")).says("send it again")
    assert reply.handovers == ["too_many_attempts"]
    assert reply.leaves_the_form


def test_another_one_where_codes_were_switched_off_meanwhile_ends_the_enquiry() -> None:
    reply = enquirer(FakeRecords("passed_on")).says("send it again")
    assert reply.texts == ["What came of it.", "What happens next."]
    assert reply.leaves_the_form


def test_a_wish_for_another_while_the_records_are_down_goes_to_a_person() -> None:
    asking = enquirer()
    asking.form = StatusCodeForm(FakeRecords(fails=RECORDS_DOWN))
    assert asking.says("send it again").handovers == ["records_down"]


def test_danger_comes_before_a_code() -> None:
    reply = enquirer().says("send it again hes outside", risk={"flag": True, "kind": "emergency", "score": 0.9})
    assert reply.goes_on_with == ["action_hand_over"]
    assert enquirer().says("482913", "emergency_now", 0.3).slots == {"requested_slot": "status_code"}


def test_a_person_can_be_asked_for() -> None:
    assert enquirer().says("can i talk to a person", "request_human", 0.9).slots == {"requested_slot": "status_code"}


def test_a_button_is_never_a_code() -> None:
    assert enquirer().says("/lost_property", "lost_property", 1.0).slots == {"requested_slot": "status_code"}


def test_never_mind_does_not_claim_that_nothing_was_sent() -> None:
    reply = enquirer().says("never mind", "deny", 0.9)
    assert reply.responses == ["utter_status_code_stopped"]
    assert reply.leaves_the_form
    assert reply.goes_on_with == ["action_listen"]


def check(outcome: str, **slots: str) -> tuple[FakeRecords, object]:
    records = FakeRecords(outcome)
    return records, run(CheckStatusCode(records), tracker("482913", slots=FILLED | {"status_code": "482913"} | slots))


@pytest.mark.parametrize("outcome", ["told", "passed_on"])
def test_what_came_of_a_code_is_said_and_everything_forgotten(outcome: str) -> None:
    records, reply = check(outcome)
    assert records.asked[0][1] == CodeTry("482913")
    assert reply.texts == ["What came of it.", "What happens next."]
    assert {reply.slots[slot] for slot in (*FILLED, "status_code")} == {None}
    assert reply.handovers == []


def test_the_other_need_is_offered_when_this_one_is_settled() -> None:
    _, reply = check("told", other_need="advice_noise")
    assert reply.responses == ["utter_other_need"]


def test_after_a_wrong_code_it_is_asked_for_again() -> None:
    _, reply = check("wrong_code")
    assert reply.goes_on_with == ["status_code_form"]
    assert reply.slots == {"status_code": None}
    assert reply.handovers == []


def test_too_many_wrong_codes_go_to_a_person() -> None:
    _, reply = check("too_many_attempts")
    assert reply.texts == ["What came of it.", "What happens next."]
    assert reply.handovers == ["too_many_attempts"]
    assert {reply.slots[slot] for slot in FILLED} == {None}


def test_when_the_records_are_down_a_person_takes_over() -> None:
    reply = run(CheckStatusCode(FakeRecords(fails=RECORDS_DOWN)), tracker("482913", slots=FILLED))
    assert (reply.texts, reply.handovers) == ([], ["records_down"])

"""The status of a report after a code: told to whoever has the phone on the report, and to nobody else."""

import pytest

from api.records.code_outbox import send_codes
from api.records.matching import STATUS_TOPICS
from tests.api.fakes import MovingClock
from tests.api.records.codes import (
    BY_EMAIL,
    FLAGGED,
    LOG,
    MISMATCHES,
    NO_CONTACT,
    RIGHT,
    Case,
    every_kind_without_a_code,
    other_than,
    outcome,
)
from tests.api.records.door import statements

# ---- who is told what ------------------------------------------------------------------------------------------------


def test_whoever_has_the_code_is_told_the_status_and_how_to_reach_the_team(case: Case) -> None:
    assert outcome(case.ask()) == "code_sent"
    assert case.sender.sent == []
    send_codes(case.wired)
    (notice,) = case.sender.sent
    assert (notice.way, notice.to) == ("phone", "07700 900123")
    told = case.tries(notice.code)
    assert outcome(told) == "told"
    assert told.json()["bubbles"][0] == "Your report is under investigation."
    assert "call 101" in told.json()["bubbles"][1]
    assert set(told.json()) == {"outcome", "bubbles"}
    assert not any(word in told.text for word in ("Okafor", "77260012345", "ZZ99", "07700"))


@pytest.mark.parametrize("status", STATUS_TOPICS)
def test_every_status_has_its_words_and_nobody_is_asked_for_an_update_any_more(case: Case, status: str) -> None:
    case.change_report(status=status)
    assert outcome(case.tries(case.asked())) == "told"
    (task,) = case.tasks()
    assert (task.queue, task.closed_at is None) == ("none", False)


@pytest.mark.parametrize("status", ["", "suspect charged", "UNDER INVESTIGATION", "status_closed"])
def test_a_status_that_may_not_be_told_is_passed_to_the_officer(case: Case, status: str) -> None:
    case.change_report(status=status)
    told = case.tries(case.asked())
    assert outcome(told) == "passed_on"
    assert status == "" or status not in told.text
    (task,) = case.tasks()
    assert (task.kind, task.queue, task.closed_at) == ("update_request", "officer", None)


def test_a_case_flagged_after_its_code_was_sent_is_a_persons_matter(case: Case) -> None:
    code = case.asked()
    case.change_report(flagged=True)
    assert outcome(case.tries(code)) == "passed_on"
    (task,) = case.tasks()
    assert (task.kind, task.queue, task.closed_at) == ("update_request_flagged", "contact_team", None)


def test_without_a_phone_the_code_goes_to_the_email(case: Case) -> None:
    code = case.asked(BY_EMAIL)
    (notice,) = case.sender.sent
    assert (notice.way, notice.to) == ("email", "oneill@example.com")
    assert outcome(case.tries(code)) == "told"


@every_kind_without_a_code
def test_nothing_is_sent_for_details_that_call_for_no_code(case: Case, details: dict) -> None:
    case.asked(details)
    assert case.sender.sent == []
    (row,) = case.codes()
    assert (row.state, row.report_id, row.code_hash) == ("none", None, None)


def test_a_flagged_case_and_one_without_a_phone_go_to_people_at_once(case: Case) -> None:
    for enquirer, details in enumerate([FLAGGED, NO_CONTACT, MISMATCHES["wrong surname"]]):
        case.ask(details, f"c{enquirer}")
    assert [(task.kind, task.queue, task.closed_at is None) for task in case.tasks()] == [
        ("update_request_flagged", "contact_team", True),
        ("update_request", "officer", True),
        ("update_request_unmatched", "none", False),
    ]


def test_who_has_no_code_is_passed_to_the_officer_in_the_words_of_tier_one(case: Case) -> None:
    code = case.asked()
    assert case.tasks()[0].closed_at is not None
    passed = case.tries(None)
    assert outcome(passed) == "passed_on"
    (task,) = case.tasks()
    assert (task.kind, task.queue, task.closed_at) == ("update_request", "officer", None)
    assert outcome(case.tries(code)) == "wrong_code"


def test_a_flagged_case_stays_with_the_contact_team_when_no_code_comes(case: Case) -> None:
    case.ask(FLAGGED)
    case.tries(None)
    assert [(task.kind, task.queue) for task in case.tasks()] == [("update_request_flagged", "contact_team")]


# ---- nothing tells a match from a mismatch ---------------------------------------------------------------------------


@every_kind_without_a_code
def test_the_reply_and_the_work_are_the_same_whatever_the_details_are(case: Case, details: dict) -> None:
    with statements(case.wired.database) as for_a_match:
        match = case.ask(LOG if details["date"] else RIGHT, "c1")
    with statements(case.wired.database) as for_another:
        other = case.ask(details, "c2")
    assert [row.state for row in case.codes()] == ["waiting", "none"]
    assert len(for_a_match) > 10
    assert other.text == match.text
    assert for_another == for_a_match


@every_kind_without_a_code
def test_a_wrong_code_and_none_sound_and_work_the_same_whether_one_was_sent_or_not(case: Case, details: dict) -> None:
    wrong = other_than(case.asked(RIGHT, "c1"))
    case.asked(details, "c2")
    for codes in ([wrong, None], [wrong, wrong, wrong, None]):
        for code in codes:
            with statements(case.wired.database) as for_a_match:
                match = case.tries(code, "c1")
            with statements(case.wired.database) as for_another:
                other = case.tries(code, "c2")
            assert other.text == match.text
            assert for_another == for_a_match


def test_wrong_expired_used_superseded_foreign_and_never_sent_are_one_and_the_same(
    case: Case, clock: MovingClock
) -> None:
    """One enquirer per kind; each has one code that must not open anything."""
    codes = {"never asked": "482913"}
    codes["expired"] = case.asked(RIGHT, "expired")
    clock.move(minutes=10)
    codes["used"] = case.asked(BY_EMAIL, "used")
    case.tries(codes["used"], "used")
    codes["superseded"] = case.asked(RIGHT, "superseded")
    while case.asked(RIGHT, "superseded") == codes["superseded"]:
        pass
    codes["of a mismatch"] = case.asked(MISMATCHES["wrong surname"], "of a mismatch")
    codes["flagged"] = case.asked(FLAGGED, "flagged")
    codes["wrong"] = other_than(case.asked(BY_EMAIL, "wrong"))
    seen = {}
    for enquirer, code in codes.items():
        with statements(case.wired.database) as asked:
            reply = case.tries(code, enquirer)
        seen[enquirer] = (reply.text, asked)
    assert {text for text, _ in seen.values()} == {seen["wrong"][0]}
    assert [enquirer for enquirer, one in seen.items() if one != seen["wrong"]] == []
    assert outcome(case.tries("000000", "never asked")) == "wrong_code"

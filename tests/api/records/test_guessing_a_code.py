"""Guessing, stealing and repeating a code: what can be tried is little, and nothing can be learned from it."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from api.db.base import Base
from api.db.records_door import RecordsAuditRow
from api.db.reports import ReportRow
from api.db.session import Database
from api.records.challenges import Challenges
from api.records.code_outbox import send_codes, six_digits
from api.records.matching import code_hash
from api.records.status_codes import SENDS_WINDOW
from api.wiring import Wiring, load_force
from tests.api.fakes import MovingClock
from tests.api.records.codes import BY_EMAIL, MISMATCHES, RIGHT, Case, other_than, outcome
from tests.api.records.door import Door

# ---- guessing --------------------------------------------------------------------------------------------------------


def test_a_code_has_three_tries_and_then_even_the_right_one_is_too_late(case: Case) -> None:
    code = case.asked()
    tried = [outcome(case.tries(one)) for one in [other_than(code)] * 3 + [code, code]]
    assert tried == ["wrong_code", "wrong_code", *["too_many_attempts"] * 3]


def test_the_third_try_may_be_the_right_one(case: Case) -> None:
    code = case.asked()
    assert [outcome(case.tries(one)) for one in [other_than(code)] * 2 + [code]] == ["wrong_code", "wrong_code", "told"]


def test_guesses_at_the_same_moment_are_three_and_no_more(case: Case) -> None:
    code = case.asked()
    doors = [(n, Door(TestClient(case.client.app, raise_server_exceptions=False))) for n in range(8)]
    guess = {"code": other_than(code)}
    with ThreadPoolExecutor(8) as pool:
        replies = pool.map(lambda one: one[1].post("status-codes", guess, enquirer="c1", key=f"g{one[0]}"), doors)
    assert sorted(outcome(reply) for reply in replies) == ["too_many_attempts"] * 6 + ["wrong_code"] * 2
    assert case.codes()[0].tries == 8


@pytest.mark.parametrize("round_", range(3))
def test_of_two_at_once_on_the_third_try_only_the_first_counts(case: Case, round_: int) -> None:
    code = case.asked()
    for _ in range(2):
        case.tries(other_than(code))
    doors = [Door(TestClient(case.client.app, raise_server_exceptions=False)) for _ in range(2)]
    both = [(doors[0], code, "right"), (doors[1], other_than(code), "wrong")]
    with ThreadPoolExecutor(2) as pool:
        right, wrong = pool.map(
            lambda one: one[0].post("status-codes", {"code": one[1]}, enquirer="c1", key=one[2]), both
        )
    assert outcome(wrong) == "too_many_attempts"
    assert outcome(right) in ("told", "too_many_attempts")
    assert case.codes()[0].tries == 4


def test_the_right_code_twice_at_the_same_moment_tells_once(case: Case) -> None:
    code = case.asked()
    doors = [(n, Door(TestClient(case.client.app, raise_server_exceptions=False))) for n in range(2)]
    with ThreadPoolExecutor(2) as pool:
        replies = pool.map(
            lambda one: one[1].post("status-codes", {"code": code}, enquirer="c1", key=f"r{one[0]}"), doors
        )
    assert sorted(outcome(reply) for reply in replies) == ["told", "wrong_code"]


def test_the_same_message_sent_twice_is_one_try_and_one_reply(case: Case) -> None:
    code = case.asked()
    assert case.tries(code, key="m-7").text == case.tries(code, key="m-7").text
    assert case.codes()[0].tries == 1


@pytest.mark.parametrize("code", ["12345", "1234567", "12345a", "１２３４５６", "", " 123456", 123456, "12345\n6"])
def test_what_has_not_the_shape_of_a_code_is_refused_and_not_quoted(case: Case, code: object) -> None:
    case.asked()
    refused = case.tries(code)
    assert refused.status_code == 422
    assert not str(code).strip() or str(code) not in refused.text
    assert case.codes()[0].tries == 0


def test_all_that_one_enquirer_and_many_together_can_guess_in_a_day_is_nine_codes(case: Case) -> None:
    """Three sends a report, three tries a code: nine in a million, however many conversations are opened."""
    for number in range(10):
        case.asked(RIGHT, f"c{number}")
    assert len(case.sender.sent) == 3
    assert outcome(case.ask(RIGHT, "c11")) == "too_many_attempts"


# ---- one conversation, ten minutes, three a day ----------------------------------------------------------------------


def test_a_code_is_worth_nothing_in_another_conversation(case: Case) -> None:
    code = case.asked(RIGHT, "c1")
    assert outcome(case.tries(code, "c2")) == "wrong_code"
    case.asked(BY_EMAIL, "c2")
    assert outcome(case.tries(code, "c2")) == "wrong_code"
    while case.asked(RIGHT, "c3") == code:  # the same report, asked about by somebody else
        pass
    assert outcome(case.tries(code, "c3")) == "wrong_code"
    assert outcome(case.tries(code, "c1")) == "told"


@pytest.mark.parametrize(("seconds", "comes_of_it"), [(599, "told"), (600, "wrong_code"), (86_400, "wrong_code")])
def test_a_code_holds_for_ten_minutes_from_when_it_is_sent(
    case: Case, clock: MovingClock, seconds: int, comes_of_it: str
) -> None:
    case.ask()
    clock.move(seconds=30)
    send_codes(case.wired)
    clock.move(seconds=seconds)
    assert outcome(case.tries(case.sender.sent[0].code)) == comes_of_it


def test_a_code_that_is_not_sent_yet_cannot_be_guessed(case: Case) -> None:
    case.ask()
    assert outcome(case.tries("000000")) == "wrong_code"
    assert case.codes()[0].code_hash is None


def test_only_the_newest_code_counts(case: Case) -> None:
    first = case.asked()
    while (second := case.asked()) == first:
        pass
    assert outcome(case.tries(first)) == "wrong_code"
    assert outcome(case.tries(second)) == "told"


def test_a_report_gets_three_codes_a_day_and_then_its_officer_is_asked_in_the_same_words(
    case: Case, clock: MovingClock
) -> None:
    replies = {case.ask(RIGHT, f"c{number}").text for number in range(5)}
    send_codes(case.wired)
    assert len(case.sender.sent) == 3
    assert len(replies) == 1
    assert [task.queue for task in case.tasks()] == ["status_code"] * 3 + ["officer"] * 2
    clock.move(hours=24)
    case.asked(RIGHT, "c9")
    assert len(case.sender.sent) == 4


def test_an_enquirer_gets_so_many_codes_a_day_whichever_reports_they_are_for(case: Case, clock: MovingClock) -> None:
    case.ask(RIGHT)
    case.ask(BY_EMAIL)
    case.ask(MISMATCHES["wrong surname"])
    since = clock.now - SENDS_WINDOW
    with case.wired.database.reading() as session:
        log = session.scalars(
            select(ReportRow).where(ReportRow.surname == "Patel", ReportRow.reference == "1716")
        ).one()
        left = [Challenges(session).sends_left("c1", log, since, most) for most in (2, 3)]
        assert left == [False, True]
        assert Challenges(session).sends_left("c2", log, since, 1)
        assert Challenges(session).sends_left("c1", log, clock.now, 1)


def test_asking_for_it_again_is_a_try_like_any_other(case: Case) -> None:
    assert [outcome(case.ask()) for _ in range(4)] == ["code_sent"] * 3 + ["too_many_attempts"]


def test_requests_at_the_same_moment_cannot_send_a_fourth(case: Case) -> None:
    doors = [(n, Door(TestClient(case.client.app, raise_server_exceptions=False))) for n in range(8)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda one: one[1].post("status-requests", RIGHT, enquirer=f"c{one[0]}"), doors))
    send_codes(case.wired)
    assert len(case.sender.sent) == 3


# ---- what is kept ----------------------------------------------------------------------------------------------------


def everything(database: Database) -> str:
    with database.reading() as session:
        return str([session.execute(select(table)).all() for table in Base.metadata.sorted_tables])


def test_of_a_code_only_its_keyed_hash_is_kept(case: Case) -> None:
    code = case.asked()
    case.tries(other_than(code))
    case.tries(code)
    kept = everything(case.wired.database)
    (row,) = case.codes()
    assert f"'{code}'" not in kept
    assert f"{code} is the code" not in kept
    assert row.code_hash == code_hash(case.wired.settings.code_key, row.salt, code)
    assert row.code_hash != code_hash(b"another key", row.salt, code)


def test_the_audit_says_what_was_shown_to_whom_and_none_of_the_details(case: Case) -> None:
    code = case.asked()
    case.tries(other_than(code))
    case.tries(code)
    case.asked(MISMATCHES["wrong surname"], "c2")
    case.tries(None, "c2")
    with case.wired.database.reading() as session:
        rows = list(session.scalars(select(RecordsAuditRow).order_by(RecordsAuditRow.id)))
    assert [(row.enquirer, row.purpose, row.shown, row.record is None) for row in rows] == [
        ("c1", "status_request", "code_sent", False),
        ("c1", "code_sending", "sent", False),
        ("c1", "status_code", "wrong_code", True),
        ("c1", "status_code", "status_under_investigation", False),
        ("c2", "status_request", "code_sent", True),
        ("c2", "status_code", "passed_on", True),
    ]
    assert not any(word in str([vars(row) for row in rows]) for word in (code, "Okafo", "07700", "77260012345"))


def test_codes_are_six_digits_and_not_always_the_same() -> None:
    drawn = {six_digits() for _ in range(200)}
    assert len(drawn) > 190
    assert all(len(code) == 6 and code.isascii() and code.isdigit() for code in drawn)


def test_a_tier_that_is_neither_is_refused_at_the_start(telling: Wiring) -> None:
    path = telling.settings.force_file
    path.write_text(path.read_text().replace("status_tier: 2", "status_tier: 3"))
    with pytest.raises(ValueError, match="status_tier is 1 or 2"):
        load_force(telling.settings)

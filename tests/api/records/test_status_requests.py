"""An update on a report: nobody can learn from the replies whether there is one."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import func, select

from api.db.attempts import StatusAttemptRow
from api.db.records_door import RecordsAuditRow
from api.db.reports import ReportRow
from api.db.session import Database
from api.db.status_codes import StatusCodeRow
from api.db.tasks import TaskRow
from api.records.schemas import StatusRequest
from api.records.status import ask_for_update
from api.wiring import Wiring
from tests.api.records.door import Door, statements

RIGHT = {"reference": "77260012345", "date": None, "surname": "Okafor", "postcode": "ZZ99 3VZ"}
FLAGGED = {"reference": "77260031415", "date": None, "surname": "Whitfield", "postcode": "ZZ99 7TT"}
WRONG = [
    RIGHT | {"surname": "Okafo"},
    RIGHT | {"postcode": "ZZ99 3VX"},
    RIGHT | {"reference": "77260012346"},
    RIGHT | {"reference": "no idea"},
]
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def tasks(database: Database) -> list[TaskRow]:
    with database.reading() as session:
        return list(session.scalars(select(TaskRow).order_by(TaskRow.id)))


def test_the_right_details_file_a_request_to_the_officer_in_the_case(door: Door, records: Database) -> None:
    assert door.post("status-requests", RIGHT).json()["outcome"] == "passed_on"
    (task,) = tasks(records)
    with records.reading() as session:
        report = session.scalars(select(ReportRow).where(ReportRow.reference == "77260012345")).one()
    assert (task.kind, task.queue, task.closed_at) == ("update_request", "officer", None)
    assert (task.report_id, task.officer_id, task.enquirer) == (report.id, report.officer_id, "c1f0")
    assert task.due_at is not None
    assert task.created_at < task.due_at


def test_a_flagged_case_goes_to_a_person_with_the_same_words(door: Door, records: Database) -> None:
    ordinary, flagged = door.post("status-requests", RIGHT), door.post("status-requests", FLAGGED)
    assert flagged.text == ordinary.text
    assert (tasks(records)[1].kind, tasks(records)[1].queue) == ("update_request_flagged", "contact_team")


@pytest.mark.parametrize("details", WRONG)
def test_wrong_details_get_the_same_words_and_ask_nobody_for_anything(
    door: Door, records: Database, details: dict
) -> None:
    assert door.post("status-requests", details).text == door.post("status-requests", RIGHT, enquirer="c2").text
    wrong = tasks(records)[0]
    assert wrong.kind == "update_request_unmatched"
    assert wrong.closed_at is not None
    assert (wrong.report_id, wrong.officer_id) == (None, None)


def test_a_log_number_is_a_report_only_together_with_its_day(door: Door, records: Database) -> None:
    log = {"reference": "log 1716", "surname": "Patel", "postcode": "ZZ99 3WX"}
    for number, day in enumerate(["2026-11-15", "2026-11-16", None]):
        door.post("status-requests", log | {"date": day}, enquirer=f"c{number}")
    assert [task.kind for task in tasks(records)] == ["update_request"] + ["update_request_unmatched"] * 2


def test_a_crime_number_is_found_whatever_date_is_said_with_it(door: Door, records: Database) -> None:
    door.post("status-requests", RIGHT | {"date": "2026-03-01", "reference": "crime no 77 2600 12345"})
    assert tasks(records)[0].kind == "update_request"


def test_every_attempt_leaves_one_row_of_audit_without_what_was_written(door: Door, records: Database) -> None:
    door.post("status-requests", RIGHT)
    door.post("status-requests", WRONG[0])
    with records.reading() as session:
        rows = list(session.scalars(select(RecordsAuditRow).order_by(RecordsAuditRow.id)))
    assert [(row.enquirer, row.purpose, row.shown) for row in rows] == [("c1f0", "status_request", "passed_on")] * 2
    assert rows[0].record
    assert rows[1].record is None
    everything = " ".join(str(vars(row)) for row in rows)
    assert not any(word in everything for word in ("Okafo", "ZZ99", "77260012345"))


def test_surname_and_postcode_are_not_kept(door: Door, records: Database) -> None:
    door.post("status-requests", RIGHT)
    kept = " ".join(str(vars(task)) for task in tasks(records))
    with records.reading() as session:
        kept += " ".join(str(vars(row)) for row in session.scalars(select(StatusAttemptRow)))
    assert "Okafor" not in kept
    assert "3VZ" not in kept


def ask(wired: Wiring, enquirer: str, reference: str, now: datetime = NOON, **changed: str) -> str:
    request = StatusRequest(**RIGHT | changed | {"reference": reference})
    with wired.database.writing() as session:
        return ask_for_update(session, enquirer, request, wired.force.facts, now, None).outcome


@pytest.mark.parametrize("details", [FLAGGED, *WRONG])
def test_the_database_does_the_same_work_whatever_the_details_are(
    wired: Wiring, records: Database, details: dict
) -> None:
    with statements(records) as for_the_right_details:
        ask(wired, "c1", **RIGHT)
    with statements(records) as for_others:
        ask(wired, "c2", **details)
    assert len(for_the_right_details) > 8
    assert for_others == for_the_right_details


def test_after_three_tries_an_enquirer_must_wait_a_day_right_or_wrong(wired: Wiring, records: Database) -> None:
    references = ["77260012345", "77260000001", "77260000002", "77260012345"]
    assert [ask(wired, "c1", one, NOON) for one in references] == ["passed_on"] * 3 + ["too_many_attempts"]
    assert ask(wired, "c1", "77260012345", NOON + timedelta(hours=23, minutes=59)) == "too_many_attempts"
    assert ask(wired, "c1", "77260012345", NOON + timedelta(hours=24)) == "passed_on"


@pytest.mark.parametrize("reference", ["77260012345", "77269999999"])
def test_after_ten_tries_a_reference_rests_whether_there_is_such_a_report_or_not(
    wired: Wiring, records: Database, reference: str
) -> None:
    written = [reference, f"crime {reference}", " ".join(reference), reference.replace("0", "O")]
    outcomes = [ask(wired, f"c{n}", written[n % 4], NOON) for n in range(11)]
    assert outcomes == ["passed_on"] * 10 + ["too_many_attempts"]


def test_a_refused_try_files_nothing_and_does_not_make_the_wait_longer(wired: Wiring, records: Database) -> None:
    for _ in range(6):
        ask(wired, "c1", "77260012345", NOON)
    assert len(tasks(records)) == 3
    with records.reading() as session:
        assert session.scalars(select(func.count()).select_from(StatusAttemptRow)).one() == 3


def test_the_same_log_number_of_another_day_has_a_limit_of_its_own(door: Door) -> None:
    log = {"reference": "1716", "surname": "Patel", "postcode": "ZZ99 3WX"}
    first = [door.post("status-requests", log | {"date": "2026-11-15"}, enquirer=f"c{n}").json() for n in range(11)]
    other = door.post("status-requests", log | {"date": str(date(2026, 11, 16))}, enquirer="d").json()
    assert first[-1]["outcome"] == "too_many_attempts"
    assert other["outcome"] == "passed_on"


def test_asking_again_with_the_same_key_is_not_another_try(door: Door) -> None:
    outcomes = [door.post("status-requests", RIGHT, key="m-1").json()["outcome"] for _ in range(5)]
    assert outcomes == ["passed_on"] * 5


def test_tries_at_the_same_moment_cannot_all_be_the_last(many_doors: Callable[[], Door], records: Database) -> None:
    doors = list(enumerate(many_doors() for _ in range(8)))
    with ThreadPoolExecutor(8) as pool:
        replies = list(pool.map(lambda one: one[1].post("status-requests", RIGHT, key=f"k{one[0]}"), doors))
    outcomes = sorted(reply.json()["outcome"] for reply in replies)
    assert outcomes == ["passed_on"] * 3 + ["too_many_attempts"] * 5


def test_a_sweep_over_references_from_many_conversations_learns_nothing(door: Door, records: Database) -> None:
    real = "77260012345"
    swept = [f"7726001{number}" for number in range(2335, 2355)]
    assert real in swept
    replies = {
        door.post("status-requests", RIGHT | {"reference": one, "surname": "Smith"}, enquirer=f"bot{one}").text
        for one in swept
    }
    assert len(replies) == 1
    assert {task.kind for task in tasks(records)} == {"update_request_unmatched"}


def test_where_no_status_is_told_a_code_is_never_sent_and_tells_nothing(door: Door, records: Database) -> None:
    door.post("status-requests", RIGHT)
    replies = [door.post("status-codes", {"code": code}).json() for code in ("000000", "482913", None)]
    assert {reply["outcome"] for reply in replies} == {"passed_on"}
    with records.reading() as session:
        assert session.scalars(select(StatusCodeRow)).all() == []
    (task,) = tasks(records)
    assert (task.kind, task.queue) == ("update_request", "officer")

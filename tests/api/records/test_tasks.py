"""What an enquiry leaves for a person: kept from its first words on, filed once, due by the force's own clock."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select

from api.db.records_door import RecordsAuditRow
from api.db.session import Database
from api.db.tasks import TaskRow
from tests.api.records.door import Door

WHAT = {"what": {"value": "kids racing bikes on the rec", "message": "m-1"}}
WHERE = {"where": {"value": "the rec, Alderford", "message": "m-2"}}


def told(facts: dict[str, Any], *, finished: bool = False, **changes: Any) -> dict[str, Any]:
    return {"service": "raise_local_issue", "begun": "m-1", "facts": facts, "finished": finished} | changes


def tasks(database: Database) -> list[TaskRow]:
    with database.reading() as session:
        return list(session.scalars(select(TaskRow).order_by(TaskRow.id)))


def test_a_task_grows_from_message_to_message_under_one_reference(door: Door, records: Database) -> None:
    first = door.post("tasks", told(WHAT)).json()
    second = door.post("tasks", told(WHAT | WHERE)).json()
    filed = door.post("tasks", told(WHAT | WHERE, finished=True)).json()
    assert [reply["outcome"] for reply in (first, second, filed)] == ["kept", "kept", "filed"]
    assert len({reply["reference"] for reply in (first, second, filed)}) == 1
    (task,) = tasks(records)
    assert (task.kind, task.queue, task.state) == ("raise_local_issue", "neighbourhood", "filed")
    assert task.facts == WHAT | WHERE
    assert task.reference == filed["reference"]


def test_an_unfinished_task_has_no_due_date_and_a_filed_one_has(door: Door, records: Database) -> None:
    door.post("tasks", told(WHAT))
    assert (tasks(records)[0].state, tasks(records)[0].due_at) == ("begun", None)
    door.post("tasks", told(WHAT, finished=True))
    task = tasks(records)[0]
    assert task.due_at is not None
    assert (task.due_at - task.changed_at).total_seconds() == 72 * 3600


def test_what_was_confirmed_is_not_changed_by_what_comes_late(door: Door, records: Database) -> None:
    door.post("tasks", told(WHAT | WHERE, finished=True))
    assert door.post("tasks", told(WHAT)).json()["outcome"] == "filed"
    assert tasks(records)[0].facts == WHAT | WHERE


def test_two_enquirers_have_two_tasks_though_their_messages_have_the_same_name(door: Door, records: Database) -> None:
    references = {door.post("tasks", told(WHAT), enquirer=name).json()["reference"] for name in ("c1", "c2")}
    assert len(references) == 2
    assert {task.enquirer for task in tasks(records)} == {"c1", "c2"}


def test_the_same_request_many_times_at_once_files_one_task(many_doors: Callable[[], Door], records: Database) -> None:
    def file(number: int) -> str:
        reply = many_doors().post("tasks", told(WHAT, finished=True), key=f"m-{number % 2}")
        return str(reply.json()["reference"])

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(file, range(16)))) == 1
    assert len(tasks(records)) == 1


@pytest.mark.parametrize(
    "body",
    [
        told(WHAT, service="advice_noise"),
        told({"shoe_size": WHAT["what"]}),
        told({"what": {"value": "x" * 501, "message": "m-1"}}),
        told({"what": {"value": "x"}}),
        told(WHAT, begun=""),
        told({f"fact_{number}": WHAT["what"] for number in range(26)}),
        {"service": "raise_local_issue"},
    ],
)
def test_what_no_form_would_send_is_refused_and_nothing_is_stored(
    door: Door, records: Database, body: dict[str, Any]
) -> None:
    assert door.post("tasks", body).status_code == 422
    assert tasks(records) == []


def test_a_message_that_began_one_service_cannot_file_for_another(door: Door, records: Database) -> None:
    door.post("tasks", told(WHAT))
    assert door.post("tasks", told(WHAT, service="speeding_concern")).status_code == 422
    assert [task.kind for task in tasks(records)] == ["raise_local_issue"]


def test_a_complaint_files_the_message_it_came_with(door: Door, records: Database) -> None:
    reply = door.post("tasks", told(WHAT, service="complaint", finished=True))
    assert reply.json()["reference"].startswith("PS-")
    assert tasks(records)[0].queue == "professional_standards"


def test_every_step_leaves_a_row_of_audit_without_what_was_written(door: Door, records: Database) -> None:
    door.post("tasks", told(WHAT))
    door.post("tasks", told(WHAT, finished=True))
    with records.reading() as session:
        rows = session.scalars(select(RecordsAuditRow).order_by(RecordsAuditRow.id)).all()
    assert [(row.purpose, row.shown, row.record) for row in rows] == [
        ("task:raise_local_issue", "kept", "task:1"),
        ("task:raise_local_issue", "filed", "task:1"),
    ]


def test_a_line_break_in_a_fact_becomes_a_space(door: Door, records: Database) -> None:
    door.post("tasks", told({"what": {"value": "racing\nbikes\x00", "message": "m-1"}}))
    assert tasks(records)[0].facts["what"]["value"] == "racing bikes"


def test_a_reference_carries_the_local_year(door: Door) -> None:
    reference = door.post("tasks", told(WHAT)).json()["reference"]
    assert reference.startswith(f"NT-{datetime.now(UTC):%y}-")

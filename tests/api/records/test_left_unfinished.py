"""A report that was left unfinished, closed at the desk, and taken up again by its enquirer."""

from sqlalchemy import select

from api.conversations import tasks
from api.db.people import PersonRow
from api.db.session import Database
from api.db.tasks import TaskRow
from api.domain.clock import utc_now
from tests.api.records.door import Door


def tell(door: Door, what: str, *, finished: bool = False) -> dict:
    facts = {"what": {"value": what, "message": "m-1"}}
    body = {"service": "report_burglary", "begun": "m-1", "facts": facts, "finished": finished}
    return door.post("tasks", body).raise_for_status().json()


def close(database: Database, person: PersonRow) -> None:
    with database.writing() as session:
        task = session.scalars(select(TaskRow)).one()
        later = utc_now() + tasks.LEFT_AFTER
        tasks.close(session, person, task.id, "", tasks.as_read(task), later)


def test_what_is_told_after_a_task_was_closed_opens_it_again(door: Door, records: Database, person) -> None:
    tell(door, "somebody broke in")
    close(records, person())
    assert tell(door, "somebody broke in and took the bikes", finished=True)["outcome"] == "filed"
    with records.reading() as session:
        task = session.scalars(select(TaskRow)).one()
    assert (task.closed_at, task.closed_by, task.state) == (None, None, "filed")
    assert task.facts["what"]["value"] == "somebody broke in and took the bikes"
    assert task.due_at


def test_a_task_that_was_filed_stays_closed_when_its_filing_is_repeated(door: Door, records: Database, person) -> None:
    tell(door, "somebody broke in", finished=True)
    close(records, person())
    tell(door, "somebody broke in", finished=True)
    with records.reading() as session:
        assert session.scalars(select(TaskRow)).one().closed_at

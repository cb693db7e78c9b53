"""What staff do with tasks. The person comes first, and every act and every read leaves an audit row."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, func, or_, select, true
from sqlalchemy.orm import Session

from api.conversations import audit
from api.db.people import PersonRow
from api.db.tasks import BEGUN, TaskNoteRow, TaskRow
from api.domain.errors import Conflict, NotAllowed, NotFound
from api.domain.messages import checked_text
from api.domain.people import Role

LEFT_AFTER = timedelta(minutes=15)
"""An enquirer who has told nothing more for so long has left it unfinished; before, they are still writing."""

NOBODYS = "none"
"""The queue of requests that match no report: closed from the beginning, and for supervisors to see guessing."""

MAY_REOPEN = {Role.SUPERVISOR, Role.ADMIN}
CLOSE, REOPEN = "close_task", "reopen_task"


def visible(person: PersonRow) -> ColumnElement[bool]:
    """Which tasks this person may know of at all."""
    return true() if person.role in MAY_REOPEN else TaskRow.queue != NOBODYS


def listed(person: PersonRow, now: datetime) -> ColumnElement[bool]:
    """Which tasks stand in the lists: those that are filed, and those whose enquirer has left them unfinished."""
    last_word = func.coalesce(TaskRow.changed_at, TaskRow.created_at)
    return and_(visible(person), or_(TaskRow.state != BEGUN, last_word <= now - LEFT_AFTER))


def still_written(task: TaskRow, now: datetime) -> bool:
    """Whether the enquirer is in the middle of it."""
    return task.state == BEGUN and now - (task.changed_at or task.created_at) < LEFT_AFTER


def as_read(task: TaskRow) -> str:
    """Names the task as it stands now, so that nobody closes more than they have read."""
    return f"{task.state}:{task.changed_at.timestamp() if task.changed_at else 0}"


def note_list(session: Session, person: PersonRow, shown: Sequence[TaskRow], now: datetime, **asked: object) -> None:
    """Keep who looked through the tasks, at which of them, and how they chose them."""
    audit.keep(session, person, "read", "tasks", now, shown=[task.id for task in shown], **asked)


def read_task(session: Session, person: PersonRow, task_id: int, now: datetime) -> TaskRow:
    """Open a task; that it was read, and by whom, is kept."""
    task = session.scalars(select(TaskRow).where(TaskRow.id == task_id, visible(person))).one_or_none()
    if task is None:
        raise NotFound("There is no such task.")
    audit.keep(session, person, "read", _subject(task_id), now)
    return task


def close(session: Session, person: PersonRow, task_id: int, note: str, read: str, now: datetime) -> None:
    """Say that it is done. Raises Conflict when a colleague was faster, or when it is not what was read any more."""
    task = _locked(session, person, task_id)
    if task.closed_at:
        if task.closed_by == person.id:
            return
        raise Conflict(f"{audit.name_of(session, task.closed_by) or 'Somebody'} has closed this task.")
    if still_written(task, now):
        raise Conflict("The enquirer is still writing this. Wait until it is filed or left unfinished.")
    if as_read(task) != read:
        raise Conflict("The enquirer has added to this since you opened it. Read it again, then close it.")
    words = checked_text(note) if note.strip() else ""
    task.closed_at, task.closed_by = now, person.id
    kept = audit.keep(session, person, CLOSE, _subject(task_id), now)
    if words:
        session.flush()
        session.add(TaskNoteRow(audit_id=kept.id, task_id=task_id, text=words))


def reopen(session: Session, person: PersonRow, task_id: int, now: datetime) -> None:
    """Put a task back among those to be done."""
    task = _locked(session, person, task_id)
    if not may_reopen(person, task):
        raise NotAllowed("Only a supervisor reopens a task, and only one that belongs to a queue.")
    if task.closed_at:
        task.closed_at = task.closed_by = None
        audit.keep(session, person, REOPEN, _subject(task_id), now)


def may_reopen(person: PersonRow, task: TaskRow) -> bool:
    """Whether to offer it, once the task is closed."""
    return person.role in MAY_REOPEN and task.queue != NOBODYS


def _locked(session: Session, person: PersonRow, task_id: int) -> TaskRow:
    mine = select(TaskRow).where(TaskRow.id == task_id, visible(person)).with_for_update()
    task = session.scalars(mine.execution_options(populate_existing=True)).one_or_none()
    if task is None:
        raise NotFound("There is no such task.")
    return task


def _subject(task_id: int) -> str:
    return f"task:{task_id}"

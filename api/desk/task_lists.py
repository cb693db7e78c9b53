"""What the lists of tasks show: those of a queue, a page at a time, and those of one conversation."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlalchemy.orm import Session

from api.conversations import tasks
from api.conversations.queues import Queues
from api.db.people import PersonRow
from api.db.tasks import BEGUN, TaskRow
from api.domain.errors import NotFound

PER_PAGE = 50
MOST_OF_ONE = 20
"""Tasks shown beside their conversation."""

UNMATCHED = "Matched no report"


class Show(StrEnum):
    """Which tasks of a queue."""

    OPEN = "open"
    DONE = "done"
    ALL = "all"


@dataclass(frozen=True)
class Wanted:
    """What was asked for. A search goes through every queue and through what is done, since it looks for one task."""

    queue: str = ""
    show: Show = Show.OPEN
    reference: str = ""
    page: int = 1

    @property
    def searches(self) -> bool:
        """Whether it looks for a reference."""
        return bool(_bare(self.reference))


@dataclass(frozen=True)
class QueueCount:
    """One queue of the menu, with its open tasks."""

    id: str
    title: str
    open: int


@dataclass(frozen=True)
class TaskPage:
    """One page of tasks, and the menu of queues beside it."""

    wanted: Wanted
    queues: list[QueueCount]
    open_in_all: int
    rows: Sequence[TaskRow]
    more: bool

    @property
    def title(self) -> str:
        """What the list is of."""
        return next((queue.title for queue in self.queues if queue.id == self.wanted.queue), "All queues")

    @property
    def open_here(self) -> int:
        """How many open tasks the chosen queue has."""
        return next((queue.open for queue in self.queues if queue.id == self.wanted.queue), self.open_in_all)


def task_page(session: Session, person: PersonRow, wanted: Wanted, queues: Queues, now: datetime) -> TaskPage:
    """The page as this person sees it now; that it was seen is kept."""
    menu, in_all = _menu(session, person, queues, now)
    if wanted.queue and wanted.queue not in {queue.id for queue in menu}:
        raise NotFound("There is no such queue.")
    chosen = select(TaskRow).where(tasks.listed(person, now), *_conditions(wanted))
    first = (wanted.page - 1) * PER_PAGE
    found = session.scalars(_in_order(chosen).offset(first).limit(PER_PAGE + 1)).all()
    rows = found[:PER_PAGE]
    asked = {"queue": wanted.queue, "show": wanted.show, "page": wanted.page, "searched": wanted.searches}
    tasks.note_list(session, person, rows, now, **asked)
    return TaskPage(wanted, menu, in_all, rows, more=len(found) > PER_PAGE)


def open_count(session: Session, person: PersonRow, now: datetime) -> int:
    """How many tasks wait to be done, in all queues."""
    waiting = select(func.count()).select_from(TaskRow).where(TaskRow.closed_at.is_(None), tasks.listed(person, now))
    return session.scalar(waiting) or 0


def tasks_of(session: Session, person: PersonRow, conversation_id: str) -> Sequence[TaskRow]:
    """The tasks of a conversation, the open ones first. Its opening is audited by whoever asks."""
    of_it = select(TaskRow).where(TaskRow.enquirer == conversation_id, tasks.visible(person))
    return session.scalars(_in_order(of_it).limit(MOST_OF_ONE)).all()


def overdue(task: TaskRow, now: datetime) -> bool:
    """Whether the force has had longer than it means to take."""
    return task.closed_at is None and task.due_at is not None and task.due_at < now


def still_written(task: TaskRow, now: datetime) -> bool:
    """Whether the enquirer is in the middle of it."""
    return task.closed_at is None and tasks.still_written(task, now)


def unfinished(task: TaskRow) -> bool:
    """Whether its enquirer never confirmed it."""
    return task.state == BEGUN


def _menu(session: Session, person: PersonRow, queues: Queues, now: datetime) -> tuple[list[QueueCount], int]:
    open_ones = TaskRow.closed_at.is_(None), tasks.listed(person, now)
    counted = session.execute(select(TaskRow.queue, func.count()).where(*open_ones).group_by(TaskRow.queue))
    counts: Mapping[str, int] = dict(counted.all())
    titles = {queue.id: queue.title for queue in queues.by_id.values()}
    titles |= {name: queues.title(name) for name in counts if name not in titles}  # of a queue that was taken away
    if person.role in tasks.MAY_REOPEN:
        titles[tasks.NOBODYS] = UNMATCHED
    return [QueueCount(name, title, counts.get(name, 0)) for name, title in titles.items()], sum(counts.values())


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    if wanted.searches:
        bare = func.replace(func.replace(func.lower(TaskRow.reference), "-", ""), " ", "")
        return [bare.contains(_bare(wanted.reference), autoescape=True)]
    conditions = [TaskRow.queue == wanted.queue] if wanted.queue else []
    if wanted.show is not Show.ALL:
        conditions.append(TaskRow.closed_at.is_(None) if wanted.show is Show.OPEN else TaskRow.closed_at.is_not(None))
    return conditions


def _bare(reference: str) -> str:
    """People leave out the dashes and the capitals."""
    return reference.lower().replace("-", "").replace(" ", "")


def _in_order(chosen: Select[TaskRow]) -> Select[TaskRow]:
    """The open ones by when they are due, then those without a date, the oldest first; then the done, the latest first.

    What was left unfinished has no date yet and must not wait behind all that has: it is due since it was left.
    """
    due = func.coalesce(
        TaskRow.due_at, case((TaskRow.state == BEGUN, func.coalesce(TaskRow.changed_at, TaskRow.created_at)))
    )
    stands = case((TaskRow.closed_at.is_not(None), 2), (due.is_(None), 1), else_=0)
    of_open = case((TaskRow.closed_at.is_(None), func.coalesce(due, TaskRow.created_at)))
    return chosen.order_by(stands, of_open, TaskRow.closed_at.desc(), TaskRow.id)

"""Files what an enquiry leaves for a person to do, and keeps what was told of it before it was finished."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from api.conversations.queues import LOCAL, Queue, Queues
from api.db.base import insert_if_new
from api.db.tasks import BEGUN, FILED, TaskRow
from api.domain.errors import InvalidInput, NotFound
from api.domain.force import Force
from api.records.repository import Audit
from api.records.saying import answer_for, words_for
from api.records.schemas import TaskReply, TaskRequest


def keep_task(
    session: Session, enquirer: str, request: TaskRequest, queues: Queues, force: Force, now: datetime
) -> TaskReply:
    """Keep a task that began in one message; it is told apart by its enquirer and that message.

    What comes later replaces what came before, until it is finished: a finished task stays as it was confirmed.
    Raises InvalidInput for a service without tasks and for a fact that it does not ask for.
    """
    queue = queues.queue_of(request.service)
    if queue is None:
        raise InvalidInput("This service files no tasks.")
    asked = queues.labels[request.service].keys() or {"what"}
    if request.facts.keys() - asked:
        raise InvalidInput("This service does not ask for all of these facts.")
    task = _of(session, enquirer, request, queue, now)
    if task.state == BEGUN:
        task.facts = {name: fact.model_dump() for name, fact in request.facts.items()}
        task.changed_at = now
        task.closed_at = task.closed_by = None  # whoever closed it had not read this
        if request.finished:
            task.state, task.due_at = FILED, queue.due_at(now, force.nation)
    outcome = "filed" if task.state == FILED else "kept"
    Audit(session).note(enquirer, f"task:{request.service}", at=now, shown=outcome, record=f"task:{task.id}")
    reference = task.reference or ""
    return TaskReply.model_validate(
        {"outcome": outcome, "reference": reference, "bubbles": _words(session, request.service, task, force.facts)}
    )


def _of(session: Session, enquirer: str, request: TaskRequest, queue: Queue, now: datetime) -> TaskRow:
    """The task as it is, begun now if it is new. Two requests at once find the same one."""
    name = {"enquirer": enquirer, "begun_in": request.begun}
    new = {"kind": request.service, "queue": queue.id, "facts": {}, "state": BEGUN, "created_at": now}
    insert_if_new(session, TaskRow, name | new, unique=("enquirer", "begun_in"))
    task = session.scalars(select(TaskRow).filter_by(**name).with_for_update()).one()
    if task.kind != request.service:
        raise InvalidInput("That message began a task of another service.")
    if not task.reference:
        task.reference = f"{queue.prefix}-{now.astimezone(LOCAL):%y}-{task.id:06d}"
    return task


def _words(session: Session, service: str, task: TaskRow, facts: Mapping[str, str]) -> list[str]:
    """What the enquirer is told of a filed task: the service's own words, or those for any task."""
    topic = "filed" if task.state == FILED else "kept"
    due = f"by {task.due_at.astimezone(LOCAL):%A %-d %B}" if task.due_at else ""
    known = {**facts, "reference": task.reference or "", "answer_by": due}
    try:
        return answer_for(session, service, topic, known).bubbles
    except NotFound:
        return words_for(session, "task", topic, known)

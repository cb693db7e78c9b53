"""Routes of the tasks that enquiries leave for a person: the lists, one task, closing it and opening it again."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Path, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from pydantic import AfterValidator
from sqlalchemy.orm import Session

from api.conversations import tasks
from api.desk import task_facts
from api.desk.pages import Refused, work_context
from api.desk.task_lists import Show, Wanted, task_page
from api.domain.errors import Conflict, InvalidInput
from api.domain.messages import LONGEST_TEXT
from api.web.dependencies import Agent, CheckedForm, SignedIn, Wired
from api.web.errors import STATUS
from api.web.templates import page
from api.wiring import Wiring

router = APIRouter(prefix="/desk/tasks", include_in_schema=False)

QueueId = Annotated[str, Query(max_length=30)]
Reference = Annotated[str, Query(max_length=60), AfterValidator(str.strip)]
Number = Annotated[int, Query(alias="page", ge=1, le=100_000)]
Note = Annotated[str, Form(), AfterValidator(lambda text: text.replace("\r\n", "\n"))]


@dataclass(frozen=True)
class Visit:
    """A person at a task."""

    request: Request
    who: SignedIn
    wired: Wiring
    id: int

    def show(self, refused: Refused | None = None) -> HTMLResponse:
        """The page; that it was opened is audited."""
        now, person = self.wired.clock(), self.who.person
        with self.wired.database.writing() as session:
            task = tasks.read_task(session, person, self.id, now)
            context = work_context(self.request, self.who, session, now) | {
                "seen": task_facts.task_seen(session, person, task, self.wired.queues),
                "queue": self.wired.queues.title(task.queue),
                "read": tasks.as_read(task),
                "still_written": tasks.still_written(task, now),
                "may_reopen": tasks.may_reopen(person, task),
                "refused": refused,
                "longest": LONGEST_TEXT,
            }
        status = STATUS[type(refused.problem)] if refused else 200
        return page(self.request, "desk_task.html", status_code=status, **context)

    def do(self, form: str, act: Callable[[Session, datetime], None], typed: str = "") -> Response:
        """One act in one transaction; if refused, the page says why and keeps the words."""
        try:
            with self.wired.database.writing() as session:
                act(session, self.wired.clock())
        except (Conflict, InvalidInput) as problem:
            return self.show(Refused(form, problem, typed))
        return RedirectResponse(f"/desk/tasks/{self.id}", status_code=303)


def _visit(request: Request, who: Agent, wired: Wired, task_id: Annotated[int, Path(ge=1, le=2**31 - 1)]) -> Visit:
    return Visit(request, who, wired, task_id)


Here = Annotated[Visit, Depends(_visit)]


@router.get("")
def show_tasks(
    request: Request,
    who: Agent,
    wired: Wired,
    queue: QueueId = "",
    show: Show = Show.OPEN,
    reference: Reference = "",
    number: Number = 1,
) -> HTMLResponse:
    """The tasks of a queue or of all, a page at a time, or those with a reference; that they were seen is audited."""
    wanted = Wanted(queue, show, reference, number)
    with wired.database.writing() as session:
        now = wired.clock()
        found = task_page(session, who.person, wanted, wired.queues, now)
        context = work_context(request, who, session, now)
    first_words = task_facts.first_words
    return page(request, "desk_tasks.html", found=found, queues=wired.queues, first_words=first_words, **context)


@router.get("/{task_id}")
def show_task(here: Here) -> HTMLResponse:
    """A task with everything that was told for it."""
    return here.show()


@router.post("/{task_id}/close", dependencies=[CheckedForm])
def close_task(here: Here, note: Note = "", read: Annotated[str, Form(max_length=60)] = "") -> Response:
    """Say that it is done; `read` is the task as it was shown."""
    person = here.who.person
    return here.do("close", lambda session, now: tasks.close(session, person, here.id, note, read, now), note)


@router.post("/{task_id}/reopen", dependencies=[CheckedForm])
def reopen_task(here: Here) -> Response:
    """Put it back among those to be done."""
    return here.do("reopen", lambda session, now: tasks.reopen(session, here.who.person, here.id, now))

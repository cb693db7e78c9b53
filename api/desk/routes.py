"""Routes of the desk: the live queue, one conversation, and what staff do with it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Path, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse
from pydantic import AfterValidator
from sqlalchemy.orm import Session

from api.conversations import staff
from api.db.people import PersonRow
from api.desk.codes import read_local_outbox
from api.desk.live import BETWEEN_LISTS, View, streamed
from api.desk.pages import Refused, conversation_context, conversation_view, desk_view
from api.desk.task_lists import open_count
from api.domain.errors import Conflict, InvalidInput, NotSignedIn
from api.web import sign_in
from api.web.dependencies import Agent, CheckedForm, SignedIn, Supervisor, Wired
from api.web.errors import STATUS
from api.web.templates import page
from api.wiring import Wiring

router = APIRouter(prefix="/desk", include_in_schema=False)

Typed = Annotated[str, Form(), AfterValidator(lambda text: text.replace("\r\n", "\n"))]
"""What somebody typed: a form sends two characters for a new line, a text area counts one."""

Once = Annotated[str, Form(max_length=40)]


@dataclass(frozen=True)
class Visit:
    """A person at a conversation."""

    request: Request
    who: SignedIn
    wired: Wiring
    id: str

    @property
    def person(self) -> PersonRow:
        """Who it is."""
        return self.who.person

    def show(self, refused: Refused | None = None) -> HTMLResponse:
        """The page; that it was opened is audited."""
        now = self.wired.clock()
        with self.wired.database.writing() as session:
            thread = staff.read_thread(session, self.person, self.id, now)
            context = conversation_context(self.request, self.who, session, thread, now, refused)
            context["open_tasks"] = open_count(session, self.person, now)
        status = STATUS[type(refused.problem)] if refused else 200
        return page(self.request, "desk_conversation.html", status_code=status, **context)

    def do(self, form: str, act: Callable[[Session, datetime], None], typed: str = "") -> Response:
        """One act in one transaction, then what it says goes out; if refused, the page says why and keeps the words."""
        try:
            with self.wired.database.writing() as session:
                act(session, self.wired.clock())
        except (Conflict, InvalidInput) as problem:
            return self.show(Refused(form, problem, typed))
        self.wired.dispatcher.dispatch(self.id)
        return RedirectResponse(f"/desk/conversations/{self.id}", status_code=303)


def _visit(request: Request, who: Agent, wired: Wired, conversation_id: Annotated[str, Path(max_length=32)]) -> Visit:
    return Visit(request, who, wired, conversation_id)


Here = Annotated[Visit, Depends(_visit)]


@router.get("")
def show_desk(request: Request, who: Agent, wired: Wired) -> HTMLResponse:
    """The lists: waiting, mine, with colleagues, with the bot, closed."""
    with wired.database.reading() as session:
        now = wired.clock()
        parts = desk_view(request, who, session, now).parts
        open_tasks = open_count(session, who.person, now)
    return page(request, "desk.html", who=who, open_tasks=open_tasks, lists=parts["lists"], urgent=parts["urgent"])


@router.get("/events")
async def follow_desk(request: Request, who: Agent, wired: Wired) -> StreamingResponse:
    """The lists as they change."""

    def look() -> View:
        with wired.database.reading() as session:
            _still_signed_in(request, session)
            return desk_view(request, who, session, wired.clock())

    return await streamed(request, look, BETWEEN_LISTS)


@router.get("/codes")
def show_codes(request: Request, who: Supervisor, wired: Wired) -> HTMLResponse:
    """The local outbox, where nothing else sends codes; that it was opened is audited."""
    notices = None
    if not wired.notifier.leaves_this_machine:
        with wired.database.writing() as session:
            notices = read_local_outbox(session, who.person, wired.clock())
    return page(request, "desk_codes.html", who=who, notices=notices)


@router.get("/conversations/{conversation_id}")
def show_conversation(here: Here) -> HTMLResponse:
    """A conversation with everything said in it."""
    return here.show()


@router.get("/conversations/{conversation_id}/events")
async def follow_conversation(here: Here, read: Annotated[int, Query(ge=1, le=2**31 - 1)]) -> StreamingResponse:
    """The conversation as it changes, for a page whose opening is in the audit as `read`."""

    def look() -> View:
        with here.wired.database.reading() as session:
            _still_signed_in(here.request, session)
            now = here.wired.clock()
            thread = staff.follow_thread(session, here.person, here.id, read, now)
            return conversation_view(here.request, here.who, session, thread, now)

    return await streamed(here.request, look)


@router.post("/conversations/{conversation_id}/take", dependencies=[CheckedForm])
def take(here: Here) -> Response:
    """Become the one who answers."""
    words = here.wired.words
    return here.do("take", lambda session, now: staff.take(session, here.person, here.id, words, now))


@router.post("/conversations/{conversation_id}/reply", dependencies=[CheckedForm])
def reply(here: Here, text: Typed = "", once: Once = "") -> Response:
    """Answer the enquirer."""
    return here.do("reply", lambda session, now: staff.reply(session, here.person, here.id, text, now, once), text)


@router.post("/conversations/{conversation_id}/notes", dependencies=[CheckedForm])
def add_note(here: Here, text: Typed = "", once: Once = "") -> Response:
    """Write a note that only staff read."""
    return here.do("note", lambda session, now: staff.add_note(session, here.person, here.id, text, now, once), text)


@router.post("/conversations/{conversation_id}/close-alert", dependencies=[CheckedForm])
def close_alert(here: Here, text: Typed = "") -> Response:
    """Say what was done about the danger."""
    return here.do("alert", lambda session, now: staff.close_alerts(session, here.person, here.id, text, now), text)


@router.post("/conversations/{conversation_id}/hand-back", dependencies=[CheckedForm])
def hand_back(here: Here) -> Response:
    """Give the conversation back to the bot."""
    words = here.wired.words
    return here.do("hand-back", lambda session, now: staff.hand_back(session, here.person, here.id, words, now))


@router.post("/conversations/{conversation_id}/resolve", dependencies=[CheckedForm])
def resolve(here: Here) -> Response:
    """End the case."""
    words = here.wired.words
    return here.do("resolve", lambda session, now: staff.resolve(session, here.person, here.id, words, now))


def _still_signed_in(request: Request, session: Session) -> None:
    """A page left open goes blind when its person signs out, is locked or has worked longer than a sign-in lasts."""
    if sign_in.whoever_holds(session, request.cookies.get(sign_in.COOKIE, "")) is None:
        raise NotSignedIn("Sign in to go on.")

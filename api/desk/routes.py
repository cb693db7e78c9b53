"""Routes of the desk: the live queue, one conversation, and what staff do with it."""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Form, Path, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse
from pydantic import AfterValidator
from sqlalchemy.orm import Session

from api.conversations import staff
from api.desk.live import View, streamed
from api.desk.pages import Refused, conversation_context, conversation_view, desk_view
from api.domain.errors import Conflict, InvalidInput, NotSignedIn
from api.web import sign_in
from api.web.dependencies import Agent, CheckedForm, Reading, SignedIn, Wired
from api.web.errors import STATUS
from api.web.templates import page

router = APIRouter(prefix="/desk", include_in_schema=False)

ConversationId = Annotated[str, Path(max_length=32)]
Typed = Annotated[str, Form(), AfterValidator(lambda text: text.replace("\r\n", "\n"))]
"""What somebody typed: a form sends two characters for a new line, a text area counts one."""

Once = Annotated[str, Form(max_length=40)]
Act = Callable[[Session, datetime], None]


@router.get("")
def show_desk(request: Request, who: Agent, wired: Wired, session: Reading) -> HTMLResponse:
    """The lists: waiting, mine, with colleagues, with the bot, closed."""
    return page(request, "desk.html", who=who, parts=desk_view(request, who, session, wired.clock()).parts)


@router.get("/events")
async def follow_desk(request: Request, who: Agent, wired: Wired) -> StreamingResponse:
    """The lists as they change."""

    def look() -> View:
        with wired.database.reading() as session:
            _still_signed_in(request, session)
            return desk_view(request, who, session, wired.clock())

    return await streamed(request, look)


@router.get("/conversations/{conversation_id}")
def show_conversation(request: Request, who: Agent, wired: Wired, conversation_id: ConversationId) -> HTMLResponse:
    """A conversation with everything said in it; opening it is audited."""
    return _conversation(request, who, wired, conversation_id)


@router.get("/conversations/{conversation_id}/events")
async def follow_conversation(
    request: Request, who: Agent, wired: Wired, conversation_id: ConversationId, read: Annotated[int, Query()]
) -> StreamingResponse:
    """The conversation as it changes, for a page whose opening is in the audit as `read`."""

    def look() -> View:
        with wired.database.reading() as session:
            _still_signed_in(request, session)
            now = wired.clock()
            thread = staff.follow_thread(session, who.person, conversation_id, read, now)
            return conversation_view(request, who, session, thread, now)

    return await streamed(request, look)


@router.post("/conversations/{conversation_id}/take", dependencies=[CheckedForm])
def take(request: Request, who: Agent, wired: Wired, conversation_id: ConversationId) -> Response:
    """Become the one who answers."""

    def act(session: Session, now: datetime) -> None:
        staff.take(session, who.person, conversation_id, wired.words, now)

    return _do(request, who, wired, conversation_id, act, form="take")


@router.post("/conversations/{conversation_id}/reply", dependencies=[CheckedForm])
def reply(
    request: Request, who: Agent, wired: Wired, conversation_id: ConversationId, text: Typed = "", once: Once = ""
) -> Response:
    """Answer the enquirer."""

    def act(session: Session, now: datetime) -> None:
        staff.reply(session, who.person, conversation_id, text, now, once)

    return _do(request, who, wired, conversation_id, act, form="reply", typed=text)


@router.post("/conversations/{conversation_id}/notes", dependencies=[CheckedForm])
def add_note(
    request: Request, who: Agent, wired: Wired, conversation_id: ConversationId, text: Typed = "", once: Once = ""
) -> Response:
    """Write a note that only staff read."""

    def act(session: Session, now: datetime) -> None:
        staff.add_note(session, who.person, conversation_id, text, now, once)

    return _do(request, who, wired, conversation_id, act, form="note", typed=text)


@router.post("/conversations/{conversation_id}/close-alert", dependencies=[CheckedForm])
def close_alert(
    request: Request, who: Agent, wired: Wired, conversation_id: ConversationId, text: Typed = ""
) -> Response:
    """Say what was done about the danger."""

    def act(session: Session, now: datetime) -> None:
        staff.close_alerts(session, who.person, conversation_id, text, now)

    return _do(request, who, wired, conversation_id, act, form="alert", typed=text)


@router.post("/conversations/{conversation_id}/hand-back", dependencies=[CheckedForm])
def hand_back(request: Request, who: Agent, wired: Wired, conversation_id: ConversationId) -> Response:
    """Give the conversation back to the bot."""

    def act(session: Session, now: datetime) -> None:
        staff.hand_back(session, who.person, conversation_id, wired.words, now)

    return _do(request, who, wired, conversation_id, act, form="hand-back")


@router.post("/conversations/{conversation_id}/resolve", dependencies=[CheckedForm])
def resolve(request: Request, who: Agent, wired: Wired, conversation_id: ConversationId) -> Response:
    """End the case."""

    def act(session: Session, now: datetime) -> None:
        staff.resolve(session, who.person, conversation_id, wired.words, now)

    return _do(request, who, wired, conversation_id, act, form="resolve")


def _do(
    request: Request, who: SignedIn, wired: Wired, conversation_id: str, act: Act, *, form: str, typed: str = ""
) -> Response:
    """One act in one transaction, then what it says goes out; refused, the page says why and keeps what was typed."""
    try:
        with wired.database.writing() as session:
            act(session, wired.clock())
    except (Conflict, InvalidInput) as problem:
        return _conversation(request, who, wired, conversation_id, Refused(form, problem, typed))
    wired.dispatcher.dispatch(conversation_id)
    return RedirectResponse(f"/desk/conversations/{conversation_id}", status_code=303)


def _conversation(
    request: Request, who: SignedIn, wired: Wired, conversation_id: str, refused: Refused | None = None
) -> HTMLResponse:
    now = wired.clock()
    with wired.database.writing() as session:
        thread = staff.read_thread(session, who.person, conversation_id, now)
        context = conversation_context(request, who, session, thread, now, refused)
    status = STATUS[type(refused.problem)] if refused else 200
    return page(request, "desk_conversation.html", status_code=status, **context)


def _still_signed_in(request: Request, session: Session) -> None:
    """A page left open goes blind when its person signs out, is locked or has worked longer than a sign-in lasts."""
    if sign_in.whoever_holds(session, request.cookies.get(sign_in.COOKIE, "")) is None:
        raise NotSignedIn("Sign in to go on.")

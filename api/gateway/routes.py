"""Routes of the public: the force page, the full-page chat, and the web chat's HTTP interface."""

import json
from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse, StreamingResponse
from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool

from api.conversations import repository
from api.conversations.inbox import accept
from api.db.conversations import ConversationRow
from api.db.people import PersonRow
from api.db.session import Database
from api.domain.messages import InboundMessage
from api.domain.risk import find_risk
from api.gateway.schemas import NewMessage, Opened, Stored, ThreadNow
from api.web.dependencies import Enquirer, Wired, enquirer, public
from api.web.templates import page

router = APIRouter(tags=["web chat"])
Mine = Annotated[Enquirer, Depends(enquirer)]
After = Annotated[int, Query(ge=0, le=2**31 - 1)]


@router.get("/", dependencies=[Depends(public)], include_in_schema=False)
def show_home(request: Request) -> HTMLResponse:
    """The demo page of the force, with the chat on it."""
    return page(request, "home.html")


@router.get("/chat", dependencies=[Depends(public)], include_in_schema=False)
def show_chat(request: Request) -> HTMLResponse:
    """The chat on a page of its own."""
    return page(request, "chat.html")


@router.post("/webchat/conversations", status_code=201, dependencies=[Depends(public)])
def open_conversation(wired: Wired) -> Opened:
    """Open a conversation."""
    with wired.database.writing() as session:
        conversation, token = repository.open_webchat(session, wired.clock())
    return Opened(conversation=conversation, token=token)


@router.post("/webchat/conversations/{conversation_id}/messages", status_code=202)
def receive_message(mine: Mine, wired: Wired, message: NewMessage) -> Stored:
    """Store a message and start its journey; 202 goes out after the commit and never before."""
    now = wired.clock()
    with wired.database.writing() as session:
        conversation = repository.locked(session, mine.conversation_id)
        inbound = InboundMessage(
            channel=conversation.channel,
            address=conversation.address,
            external_id=f"{conversation.id}:{message.client_id}",
            text=message.text,
            sent_at=now,
        )
        accepted = accept(session, inbound, now)
    wired.dispatcher.dispatch(mine.conversation_id, urgent=find_risk(message.text) is not None)
    return Stored(id=message.client_id, number=accepted.number)


@router.get("/webchat/conversations/{conversation_id}/messages")
def read_messages(mine: Mine, wired: Wired, after: After = 0) -> ThreadNow:
    """All messages after a number, in order."""
    messages, holder = _look(wired.database, mine.conversation_id, after)
    return ThreadNow(messages=messages, holder=holder["holder"] or "", staff_name=holder["staff_name"])


@router.get("/webchat/conversations/{conversation_id}/events")
async def stream_messages(request: Request, mine: Mine, wired: Wired, after: After = 0) -> StreamingResponse:
    """The same messages as they come, and who holds the conversation, as server-sent events."""
    stream = _events(request, wired.database, mine.conversation_id, after)
    return StreamingResponse(stream, media_type="text/event-stream", headers={"Cache-Control": "no-store"})


async def _events(request: Request, database: Database, conversation_id: str, after: int) -> AsyncIterator[str]:
    last_holder: dict[str, str | None] = {}
    async for _ in request.app.state.watcher.changes():
        if await request.is_disconnected():
            return
        messages, holder = await run_in_threadpool(_look, database, conversation_id, after)
        for message in messages:
            after = message["number"]
            yield f"id: {after}\nevent: message\ndata: {json.dumps(message)}\n\n"
        if holder != last_holder:
            last_holder = holder
            yield f"event: holder\ndata: {json.dumps(holder)}\n\n"
        yield ": here\n\n"


def _look(database: Database, conversation_id: str, after: int) -> tuple[list[dict[str, Any]], dict[str, str | None]]:
    with database.reading() as session:
        holder, staff_name = _holder(session.get_one(ConversationRow, conversation_id), session)
        rows = repository.public_thread(session, conversation_id, after)
        return [repository.shown(row) for row in rows], {"holder": holder, "staff_name": staff_name}


def _holder(conversation: ConversationRow, session: Session) -> tuple[str, str | None]:
    person = session.get(PersonRow, conversation.staff_id) if conversation.staff_id else None
    return conversation.holder, person.name if person else None

"""The routes of the records door: only the bot's actions come in, each time on behalf of one enquirer."""

from typing import Annotated

from fastapi import APIRouter, Depends, Header, Path, Query

from api.records.lost_and_found import file_found, file_lost
from api.records.once import Asked, reply_once
from api.records.saying import answer_for
from api.records.schemas import AnswerReply, FoundReply, LostReply, PropertyRequest, StatusReply, StatusRequest
from api.records.status import ask_for_update
from api.web.dependencies import BotCaller, Reading, Wired, Writing, bot_caller

router = APIRouter(prefix="/records/v1", tags=["records"])

Caller = Annotated[BotCaller, Depends(bot_caller)]
IdempotencyKey = Annotated[str, Header(min_length=1, max_length=200)]
Service = Annotated[str, Path(pattern="^[a-z_]+$", max_length=60)]
Topic = Annotated[str, Query(pattern="^[a-z_]*$", max_length=60)]


@router.get("/answers/{service}", dependencies=[Depends(bot_caller)])
def read_answer(service: Service, wired: Wired, session: Reading, topic: Topic = "") -> AnswerReply:
    """The approved answer of a service, on a topic or on none."""
    return answer_for(session, service, topic, wired.force.facts)


@router.post("/status-requests")
def request_status(
    body: StatusRequest, idempotency_key: IdempotencyKey, wired: Wired, caller: Caller, session: Writing
) -> StatusReply:
    """Ask for an update on a report; the reply is the same whether or not there is one."""
    asked = Asked(caller.enquirer, "status-requests", idempotency_key, wired.clock())
    return reply_once(
        session,
        asked,
        StatusReply,
        lambda: ask_for_update(session, caller.enquirer, body, wired.force.facts, asked.at),
    )


@router.post("/lost-property")
def report_lost(
    body: PropertyRequest, idempotency_key: IdempotencyKey, wired: Wired, caller: Caller, session: Writing
) -> LostReply:
    """File something lost, and hear whether something similar has been found."""
    asked = Asked(caller.enquirer, "lost-property", idempotency_key, wired.clock())
    return reply_once(
        session, asked, LostReply, lambda: file_lost(session, caller.enquirer, body, wired.force.facts, asked.at)
    )


@router.post("/found-property")
def report_found(
    body: PropertyRequest, idempotency_key: IdempotencyKey, wired: Wired, caller: Caller, session: Writing
) -> FoundReply:
    """File something found, and hear where to take it."""
    asked = Asked(caller.enquirer, "found-property", idempotency_key, wired.clock())
    return reply_once(
        session, asked, FoundReply, lambda: file_found(session, caller.enquirer, body, wired.force, asked.at)
    )

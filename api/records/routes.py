"""The routes of the records door: only the bot's actions come in, each time on behalf of one enquirer."""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Path, Query
from sqlalchemy.orm import Session

from api.records.answer_feedback import hear_of_answer
from api.records.local_teams import tell_of_team
from api.records.lost_and_found import file_found, file_lost
from api.records.once import Asked, Reply, reply_once
from api.records.property_claims import file_claim
from api.records.saying import answer_for
from api.records.schemas import (
    AnswerFeedbackReply,
    AnswerFeedbackRequest,
    AnswerReply,
    ClaimReply,
    ClaimRequest,
    CodeCheck,
    CodeReply,
    FoundReply,
    LocalTeamReply,
    LostReply,
    PropertyRequest,
    StatusReply,
    StatusRequest,
    TaskReply,
    TaskRequest,
)
from api.records.status import OFFICER, ask_for_update
from api.records.status_codes import ask_with_code, check_code
from api.records.tasks import keep_task
from api.web.dependencies import BotCaller, Wired, bot_caller

router = APIRouter(prefix="/records/v1", tags=["records"])

Caller = Annotated[BotCaller, Depends(bot_caller)]
Service = Annotated[str, Path(pattern="^[a-z_]+$", max_length=60)]
Postcode = Annotated[str, Query(min_length=1, max_length=60)]
Topic = Annotated[str, Query(pattern="^[a-z_]*$", max_length=60)]


class Filing:
    """A request to file something, safe to repeat.

    The session lives within the one call. As a dependency it would be opened and used on different threads, and with
    more requests at once than connections, those who hold one would wait for threads held by those who wait for one.
    """

    def __init__(
        self, wired: Wired, caller: Caller, idempotency_key: Annotated[str, Header(min_length=1, max_length=200)]
    ) -> None:
        self._wired, self._caller, self._key = wired, caller, idempotency_key

    def once(self, endpoint: str, reply_type: type[Reply], work: Callable[[Session, str, datetime], Reply]) -> Reply:
        """The reply of the work, done in one transaction with the note that it is done."""
        asked = Asked(self._caller.enquirer, endpoint, self._key, self._wired.clock())
        with self._wired.database.writing() as session:
            return reply_once(session, asked, reply_type, lambda: work(session, asked.enquirer, asked.at))


Filed = Annotated[Filing, Depends()]


@router.get("/answers/{service}", dependencies=[Depends(bot_caller)])
def read_answer(service: Service, wired: Wired, topic: Topic = "") -> AnswerReply:
    """The approved answer of a service, on a topic or on none."""
    with wired.database.reading() as session:
        return answer_for(session, service, topic, wired.force.facts)


@router.get("/local-teams")
def find_local_team(postcode: Postcode, wired: Wired, caller: Caller) -> LocalTeamReply:
    """Say who polices a postcode. Others are asked before the transaction begins, so that none waits for them."""
    found = wired.local_teams.team_for(postcode)
    with wired.database.writing() as session:
        return tell_of_team(session, caller.enquirer, postcode, found, wired.force, wired.clock())


@router.post("/status-requests")
def request_status(body: StatusRequest, filing: Filed, wired: Wired) -> StatusReply:
    """Ask for an update on a report; the reply is the same whether or not there is one."""
    ask = ask_with_code if wired.force.status_tier == 2 else ask_for_update
    officers = wired.queues.by_id[OFFICER]
    return filing.once(
        "status-requests",
        StatusReply,
        lambda session, enquirer, now: ask(
            session, enquirer, body, wired.force.facts, now, officers.due_at(now, wired.force.nation)
        ),
    )


@router.post("/status-codes")
def check_status_code(body: CodeCheck, filing: Filed, wired: Wired) -> CodeReply:
    """Try the code that was sent for the enquirer's last request, or have that request passed on without one."""
    code = body.code if wired.force.status_tier == 2 else None  # switched off meanwhile: nothing is told any more
    return filing.once(
        "status-codes",
        CodeReply,
        lambda session, enquirer, now: check_code(
            session, enquirer, code, wired.settings.code_key, wired.force.facts, now
        ),
    )


@router.post("/lost-property")
def report_lost(body: PropertyRequest, filing: Filed, wired: Wired) -> LostReply:
    """File something lost, and hear whether something similar has been found."""
    return filing.once(
        "lost-property",
        LostReply,
        lambda session, enquirer, now: file_lost(session, enquirer, body, wired.force.facts, now),
    )


@router.post("/property-claims")
def claim(body: ClaimRequest, filing: Filed, wired: Wired) -> ClaimReply:
    """File what only the owner of a lost thing knows; the reply is the same whatever that is."""
    return filing.once(
        "property-claims",
        ClaimReply,
        lambda session, enquirer, now: file_claim(session, enquirer, body, wired.queues, wired.force, now),
    )


@router.post("/found-property")
def report_found(body: PropertyRequest, filing: Filed, wired: Wired) -> FoundReply:
    """File something found, and hear where to take it."""
    return filing.once(
        "found-property",
        FoundReply,
        lambda session, enquirer, now: file_found(session, enquirer, body, wired.force, now),
    )


@router.post("/tasks")
def keep(body: TaskRequest, filing: Filed, wired: Wired) -> TaskReply:
    """File a task for a queue of the force, or keep what was told of one that is not finished."""
    return filing.once(
        "tasks",
        TaskReply,
        lambda session, enquirer, now: keep_task(session, enquirer, body, wired.queues, wired.force, now),
    )


@router.post("/answer-feedback")
def hear(body: AnswerFeedbackRequest, filing: Filed) -> AnswerFeedbackReply:
    """Say whether to ask if an answer was what its enquirer needed, or keep what they said."""
    return filing.once(
        "answer-feedback",
        AnswerFeedbackReply,
        lambda session, enquirer, now: hear_of_answer(session, enquirer, body, now),
    )

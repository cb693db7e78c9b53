"""Tells the status of a report, and nothing else, to whoever has the code sent to the phone or email already on it.

In force where `status_tier` in data/force.yml is 2. What the enquirer hears, and what the database does, is the same
whether the details match, the case is one that only a person may talk about, or there is nowhere to send a code to.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from api.db.reports import ReportRow
from api.records.challenges import Challenge, Challenges
from api.records.matching import STATUS_TOPICS
from api.records.repository import FOR_A_CODE, Audit, Reports, Tasks
from api.records.saying import words_for
from api.records.schemas import CodeReply, StatusReply, StatusRequest
from api.records.status import KIND, QUEUE, claim_of, may_try, reply_of, task_for, too_many

CODE_VALID = timedelta(minutes=10)
TRIES_PER_CODE = 3
SENDS = 3
SENDS_WINDOW = timedelta(hours=24)
"""A code is a text to somebody who may not have asked for it: no more than so many a day, of one enquirer or report."""


def ask_with_code(
    session: Session,
    enquirer: str,
    request: StatusRequest,
    facts: Mapping[str, str],
    now: datetime,
    due: datetime | None,
) -> StatusReply:
    """Have a code sent where the details allow it; where a person must answer, ask the person at once."""
    claim = claim_of(enquirer, request)
    if not may_try(session, claim, now):
        return too_many(session, enquirer, facts, now)
    report = Reports(session).for_enquirer(claim)
    left = Challenges(session).sends_left(enquirer, report, now - SENDS_WINDOW, SENDS)
    proven_by_code = report if left and report and can_be_sent(report) else None
    task = task_for(claim, request, report, now, due)
    if proven_by_code:
        task.queue, task.closed_at = FOR_A_CODE, now
    Tasks(session).file(task)
    Challenges(session).begin(enquirer, proven_by_code, task.id, now)
    record = f"report:{report.id}" if report else None
    Audit(session).note(enquirer, "status_request", at=now, shown="code_sent", record=record)
    return reply_of(session, "code_sent", facts)


def can_be_sent(report: ReportRow) -> bool:
    """Only a person may talk about a flagged report; without a phone or an email there is nowhere to send to."""
    return not report.flagged and bool(report.phone or report.email)


def check_code(
    session: Session, enquirer: str, code: str | None, key: bytes, facts: Mapping[str, str], now: datetime
) -> CodeReply:
    """Try a code for the enquirer's newest request, or pass that on. Wrong, old, used and never sent are the same."""
    challenges = Challenges(session)
    challenge = challenges.newest_of(enquirer, now)
    if code is None:
        return _pass_on(session, enquirer, challenge, facts, now)
    challenges.count_try(challenge)
    right = challenge.is_settled_by(code, key)
    if challenge.tries >= TRIES_PER_CODE or (not right and challenge.tries + 1 == TRIES_PER_CODE):
        return _refuse(session, enquirer, "too_many_attempts", facts, now)
    if not right:
        return _refuse(session, enquirer, "wrong_code", facts, now)
    return _tell(session, enquirer, challenge, facts, now)


def _refuse(session: Session, enquirer: str, outcome: str, facts: Mapping[str, str], now: datetime) -> CodeReply:
    Audit(session).note(enquirer, "status_code", at=now, shown=outcome)
    return _reply(session, outcome, outcome, facts)


def _tell(session: Session, enquirer: str, challenge: Challenge, facts: Mapping[str, str], now: datetime) -> CodeReply:
    """The one status, in its approved words; what has none, or has become a person's matter meanwhile, is passed on."""
    report = challenge.report
    topic = STATUS_TOPICS.get(report.status) if report and not report.flagged else None
    if report is None or topic is None:
        return _pass_on(session, enquirer, challenge, facts, now)
    Challenges(session).settle(challenge, now)
    Tasks(session).settle(challenge.task_id, {"queue": QUEUE[None]})
    Audit(session).note(enquirer, "status_code", at=now, shown=topic, record=f"report:{report.id}")
    return _reply(session, "told", topic, facts)


def _pass_on(
    session: Session, enquirer: str, challenge: Challenge, facts: Mapping[str, str], now: datetime
) -> CodeReply:
    Challenges(session).settle(challenge, now)
    Tasks(session).settle(challenge.task_id, for_people(challenge.report))
    record = f"report:{challenge.report.id}" if challenge.report else None
    Audit(session).note(enquirer, "status_code", at=now, shown="passed_on", record=record)
    return _reply(session, "passed_on", "passed_on", facts)


def for_people(report: ReportRow | None) -> dict[str, object]:
    """What makes a request that waited for its code one for the officer, or for the contact team."""
    flagged = bool(report and report.flagged)
    return {"kind": KIND[flagged], "queue": QUEUE[flagged], "closed_at": None}


def _reply(session: Session, outcome: str, topic: str, facts: Mapping[str, str]) -> CodeReply:
    bubbles = words_for(session, "report_status", topic, facts)
    return CodeReply.model_validate({"outcome": outcome, "bubbles": bubbles})

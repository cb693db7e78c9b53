"""Passes a wish for an update to the officer in the case, without ever saying whether there is one."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from api.db.reports import ReportRow
from api.db.tasks import TaskRow
from api.records.repository import Audit, Claim, Reports, StatusAttempts, Tasks
from api.records.saying import words_for
from api.records.schemas import StatusReply, StatusRequest

ATTEMPTS_WINDOW = timedelta(hours=24)
ATTEMPTS_PER_ENQUIRER = 3
ATTEMPTS_PER_REFERENCE = 10
"""References are easy to guess, so guessing must be slow for one enquirer and for many together."""

OFFICER = "officer"
KIND = {None: "update_request_unmatched", False: "update_request", True: "update_request_flagged"}
QUEUE = {None: "none", False: OFFICER, True: "contact_team"}


def ask_for_update(
    session: Session,
    enquirer: str,
    request: StatusRequest,
    facts: Mapping[str, str],
    now: datetime,
    due: datetime | None,
) -> StatusReply:
    """File what the details call for, to be done by `due`: with the same words and statements, match or not."""
    claim = claim_of(enquirer, request)
    if not may_try(session, claim, now):
        return too_many(session, enquirer, facts, now)
    report = Reports(session).for_enquirer(claim)
    Tasks(session).file(task_for(claim, request, report, now, due))
    record = f"report:{report.id}" if report else None
    Audit(session).note(enquirer, "status_request", at=now, shown="passed_on", record=record)
    return reply_of(session, "passed_on", facts)


def claim_of(enquirer: str, request: StatusRequest) -> Claim:
    """What the enquirer says about themselves and a report."""
    return Claim.of(enquirer, request.reference, request.date, request.surname, request.postcode)


def may_try(session: Session, claim: Claim, now: datetime) -> bool:
    """Count a try at somebody's details, unless there have been too many."""
    return StatusAttempts(session).begin(
        claim, now, window=ATTEMPTS_WINDOW, per_enquirer=ATTEMPTS_PER_ENQUIRER, per_reference=ATTEMPTS_PER_REFERENCE
    )


def too_many(session: Session, enquirer: str, facts: Mapping[str, str], now: datetime) -> StatusReply:
    """What is said, and noted, once there have been."""
    Audit(session).note(enquirer, "status_request", at=now, shown="too_many_attempts")
    return reply_of(session, "too_many_attempts", facts)


def reply_of(session: Session, outcome: str, facts: Mapping[str, str]) -> StatusReply:
    """An outcome in its approved words."""
    return StatusReply.model_validate(
        {"outcome": outcome, "bubbles": words_for(session, "report_status", outcome, facts)}
    )


def task_for(
    claim: Claim, request: StatusRequest, report: ReportRow | None, now: datetime, due: datetime | None
) -> TaskRow:
    """A request that matches nothing is stored too, closed at once: the same work, and supervisors can see guessing."""
    flagged = report.flagged if report else None
    return TaskRow(
        kind=KIND[flagged],
        queue=QUEUE[flagged],
        facts={"date": request.date.isoformat() if request.date else None},
        reference=request.reference,
        enquirer=claim.enquirer,
        report_id=report.id if report else None,
        officer_id=report.officer_id if report else None,
        created_at=now,
        due_at=due,
        closed_at=None if report else now,
    )

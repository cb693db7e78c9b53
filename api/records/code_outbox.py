"""Makes and sends the codes that requests call for: in the worker, after the request has committed, never within it.

A code exists in the memory of the process that sends it and nowhere else of ours; the database gets its keyed hash.
"""

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from api.db.reports import ReportRow
from api.db.status_codes import StatusCodeRow
from api.logs import EventLog
from api.notices.base import Notice, NoticeError, Way
from api.records.challenges import WAITING
from api.records.matching import code_hash
from api.records.repository import Audit, Tasks
from api.records.saying import words_for
from api.records.status_codes import CODE_VALID, can_be_sent, for_people
from api.wiring import Wiring

log = EventLog(__name__)

SENDING = "sending"
TIMES_TO_TRY = 3
FIRST_PAUSE = timedelta(seconds=5)


def six_digits() -> str:
    """A code that nobody can foresee."""
    return f"{secrets.randbelow(1_000_000):06d}"


@dataclass(frozen=True)
class Parcel:
    """A notice on its way, and the row that knows its hash; None where nothing may be sent after all."""

    row_id: int
    attempt: int
    notice: Notice | None


def send_codes(wired: Wiring, draw: Callable[[], str] = six_digits) -> int:
    """Send every code that is due; how many there were."""
    _own_up(wired)
    count = 0
    while parcel := _next(wired, draw):
        count += 1
        if parcel.notice is None:
            _end(wired, parcel, "failed", error="nothing to send")
            continue
        try:
            provider_id = wired.notifier.send(parcel.notice)
        except NoticeError as problem:
            _failed(wired, parcel, problem)
        else:
            _end(wired, parcel, "sent", provider_id=provider_id)
    return count


def _own_up(wired: Wiring) -> None:
    """A process that died while sending left codes of which nobody knows whether they arrived."""
    stuck = StatusCodeRow.state == SENDING, StatusCodeRow.expires_at <= wired.clock()
    if _any(wired, *stuck):
        with wired.database.writing() as session:
            lost = {"state": "unknown", "error": "the process stopped while sending"}
            session.execute(update(StatusCodeRow).where(*stuck).values(lost))


def _next(wired: Wiring, draw: Callable[[], str]) -> Parcel | None:
    """The first due request, with a fresh code: only the newest that leaves can be right."""
    now = wired.clock()
    due = StatusCodeRow.state == WAITING, StatusCodeRow.due_at <= now
    if not _any(wired, *due):
        return None
    with wired.database.writing() as session:
        first = select(StatusCodeRow).where(*due).order_by(StatusCodeRow.id).limit(1).with_for_update(skip_locked=True)
        row = session.scalars(first).one_or_none()
        if row is None:
            return None
        row.state, row.send_attempts = SENDING, row.send_attempts + 1
        report = session.get(ReportRow, row.report_id) if row.report_id else None
        if report is None or not can_be_sent(report) or row.settled_at or now - row.asked_at > CODE_VALID:
            return Parcel(row.id, row.send_attempts, None)
        code = draw()
        row.code_hash = code_hash(wired.settings.code_key, row.salt, code)
        row.expires_at = now + CODE_VALID
        return Parcel(row.id, row.send_attempts, _notice(session, wired, row, report, code))


def _any(wired: Wiring, *conditions: ColumnElement[bool]) -> bool:
    with wired.database.reading() as session:
        return session.scalar(select(StatusCodeRow.id).where(*conditions).limit(1)) is not None


def _notice(session: Session, wired: Wiring, row: StatusCodeRow, report: ReportRow, code: str) -> Notice:
    way, to = _reached_at(report)
    words = words_for(session, "report_status", "code_message", {**wired.force.facts, "code": code})
    return Notice(way, to, code, "\n\n".join(words), f"status-code-{row.id}")


def _reached_at(report: ReportRow) -> tuple[Way, str]:
    """A mobile first, for it is in a pocket; a phone that may be unable to take a text only where there is no email."""
    phone, email = report.phone or "", report.email or ""
    if email and not re.match(r"(?:\+44|0044|0)\s*\(?0?\)?\s*7", phone):
        return Way.EMAIL, email
    return Way.PHONE, phone


def _failed(wired: Wiring, parcel: Parcel, problem: NoticeError) -> None:
    """Try again only what has certainly not left: two codes on their way would make the first one wrong."""
    final = problem.permanent or problem.may_have_left or parcel.attempt >= TIMES_TO_TRY
    log.warning("code not sent", failure=str(problem), attempts=parcel.attempt, final=final)
    if final:
        _end(wired, parcel, "unknown" if problem.may_have_left else "failed", error=str(problem))
        return
    with wired.database.writing() as session:
        row = session.get_one(StatusCodeRow, parcel.row_id)
        row.state, row.error = WAITING, str(problem)
        row.due_at = wired.clock() + FIRST_PAUSE * 2 ** (parcel.attempt - 1)


def _end(
    wired: Wiring, parcel: Parcel, state: str, *, provider_id: str | None = None, error: str | None = None
) -> None:
    """How the sending ended. A request whose code cannot come goes to people, so that it is not lost with the code."""
    with wired.database.writing() as session:
        row = session.get_one(StatusCodeRow, parcel.row_id)
        row.state, row.provider_id, row.error = state, provider_id, error
        if state == "failed" and row.settled_at is None:
            Tasks(session).settle(row.task_id, for_people(session.get(ReportRow, row.report_id)))
        _note(session, row, state, wired.clock())
    log.info("code", outcome=state, attempts=parcel.attempt)


def _note(session: Session, row: StatusCodeRow, state: str, now: datetime) -> None:
    Audit(session).note(row.enquirer, "code_sending", at=now, shown=state, record=f"report:{row.report_id}")

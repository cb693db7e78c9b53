"""Reads and writes the requests that a code settles, each always for the enquirer who made it."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from hmac import compare_digest

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.orm import Session

from api.db.reports import ReportRow
from api.db.status_codes import StatusCodeRow
from api.records.matching import code_hash
from api.records.repository import take_turns

NOTHING_SENT = "none"
WAITING = "waiting"
_NO_CODE = "-" * 64
"""Compared with when there is no code, so that comparing takes as long; no hash is ever this."""


@dataclass(frozen=True)
class Challenge:
    """The newest request of an enquirer; all defaults stand for an enquirer who made none."""

    id: int = 0
    salt: str = "-" * 32
    task_id: int = 0
    code_hash: str = _NO_CODE
    open: bool = False
    """Whether a code for it can still settle it."""
    tries: int = 0
    report: ReportRow | None = None

    def is_settled_by(self, code: str, key: bytes) -> bool:
        """Whether this is the code that was sent and still counts. The same steps whatever is wrong with it."""
        right = compare_digest(code_hash(key, self.salt, code), self.code_hash)
        return right & self.open & (self.report is not None)


class Challenges:
    """Requests that wait for a code, or look as if they did."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def sends_left(self, enquirer: str, report: ReportRow | None, since: datetime, most: int) -> bool:
        """Whether both the enquirer and the report have had fewer codes than `most`; always both counts."""
        by_report = self._sent(StatusCodeRow.report_id == (report.id if report else 0), since)
        by_enquirer = self._sent(StatusCodeRow.enquirer == enquirer, since)
        return by_report < most and by_enquirer < most

    def _sent(self, whose: ColumnElement[bool], since: datetime) -> int:
        counted = select(func.count()).select_from(StatusCodeRow)
        counted = counted.where(whose, StatusCodeRow.asked_at > since, StatusCodeRow.state != NOTHING_SENT)
        return self._session.scalars(counted).one()

    def begin(self, enquirer: str, report: ReportRow | None, task_id: int, now: datetime) -> None:
        """Keep the request; the worker sends a code for one that has a report. No code exists before that."""
        self._session.add(
            StatusCodeRow(
                salt=secrets.token_hex(16),
                enquirer=enquirer,
                report_id=report.id if report else None,
                task_id=task_id,
                asked_at=now,
                state=WAITING if report else NOTHING_SENT,
                send_attempts=0,
                due_at=now,
                tries=0,
            )
        )

    def newest_of(self, enquirer: str, now: datetime) -> Challenge:
        """The request that a code of this enquirer is for; whoever else tries one for it waits until this has ended."""
        take_turns(self._session, f"enquirer:{enquirer}", now)
        found = self._session.execute(
            select(StatusCodeRow, ReportRow)
            .outerjoin(ReportRow, ReportRow.id == StatusCodeRow.report_id)
            .where(StatusCodeRow.enquirer == enquirer)
            .order_by(StatusCodeRow.id.desc())
            .limit(1)
        ).one_or_none()
        if found is None:
            return Challenge()
        row, report = found
        return Challenge(
            id=row.id,
            salt=row.salt,
            task_id=row.task_id,
            code_hash=row.code_hash or _NO_CODE,
            open=row.settled_at is None and (row.expires_at or row.asked_at) > now,
            tries=row.tries,
            report=report,
        )

    def count_try(self, challenge: Challenge) -> None:
        """One more try; the enquirer's lock is held, so no two can be the same."""
        self._change(challenge, tries=challenge.tries + 1)

    def settle(self, challenge: Challenge, now: datetime) -> None:
        """Its code opens nothing any more."""
        self._change(challenge, settled_at=now)

    def _change(self, challenge: Challenge, **values: int | datetime) -> None:
        self._session.execute(update(StatusCodeRow).where(StatusCodeRow.id == challenge.id).values(**values))

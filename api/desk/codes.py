"""The local outbox as supervisors see it: the texts and emails that would have been sent."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from api.db.local_notices import LocalNoticeRow
from api.db.people import AuditRow, PersonRow

MOST_SHOWN = 50


def read_local_outbox(session: Session, person: PersonRow, now: datetime) -> Sequence[LocalNoticeRow]:
    """The latest first; that they were read, and by whom, is kept, for they show codes and where people are reached."""
    session.add(AuditRow(at=now, person_id=person.id, action="read", subject="local_outbox", detail={}))
    latest = select(LocalNoticeRow).order_by(LocalNoticeRow.id.desc()).limit(MOST_SHOWN)
    return session.scalars(latest).all()

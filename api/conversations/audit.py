"""The one way in which what people at work do and read is kept."""

from datetime import datetime

from sqlalchemy.orm import Session

from api.db.people import AuditRow, PersonRow


def keep(session: Session, person: PersonRow, action: str, subject: str, now: datetime, **detail: object) -> AuditRow:
    """One row for one act or read; its detail never holds anything that somebody wrote."""
    row = AuditRow(at=now, person_id=person.id, action=action, subject=subject, detail=detail)
    session.add(row)
    return row


def name_of(session: Session, person_id: int | None) -> str | None:
    """What a person is called, for those who were slower."""
    person = session.get(PersonRow, person_id) if person_id else None
    return person.name if person else None

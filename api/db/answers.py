"""The table of approved answers, and the one way to find the words that hold now."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import String, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from api.db.base import Base


class AnswerRow(Base):
    """One version of the words for a service and topic, placeholders and all. Old versions stay: they were said."""

    __tablename__ = "answers"
    __table_args__ = (UniqueConstraint("service", "topic", "version"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    service: Mapped[str] = mapped_column(String(60))
    topic: Mapped[str] = mapped_column(String(60))
    version: Mapped[int]
    bubbles: Mapped[list[Any]]
    source_title: Mapped[str] = mapped_column(String(200))
    source_url: Mapped[str] = mapped_column(String(500))
    owner: Mapped[str] = mapped_column(String(100))
    review_by: Mapped[date]
    needs_sign_off: Mapped[bool]
    loaded_at: Mapped[datetime]
    replaced_at: Mapped[datetime | None]
    """None while these are the words to say."""


def current_answer(session: Session, service: str, topic: str = "") -> AnswerRow | None:
    """The words that hold now, or None when there are none for exactly this service and topic."""
    return session.scalars(
        select(AnswerRow)
        .where(AnswerRow.service == service, AnswerRow.topic == topic, AnswerRow.replaced_at.is_(None))
        .order_by(AnswerRow.version.desc())
        .limit(1)
    ).one_or_none()

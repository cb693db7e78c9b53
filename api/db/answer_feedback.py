"""The table of what enquirers said of the answers they got."""

from datetime import datetime

from sqlalchemy import Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from api.db.base import Base


class AnswerFeedbackRow(Base):
    """One time that an enquirer was asked whether an answer was what they needed; never a word of what they wrote."""

    __tablename__ = "answer_feedback"
    __table_args__ = (
        UniqueConstraint("enquirer", "asked_in"),
        Index("ix_answer_feedback_answer", "service", "topic", "version"),
        Index("ix_answer_feedback_asked", "enquirer", "asked_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    enquirer: Mapped[str] = mapped_column(String(100))
    """The conversation."""
    asked_in: Mapped[str] = mapped_column(String(200))
    """The message that the answer was given to, by the name that the bot knows it by ("m-12")."""
    service: Mapped[str] = mapped_column(String(60))
    topic: Mapped[str] = mapped_column(String(60))
    version: Mapped[int]
    asked_at: Mapped[datetime]
    needed: Mapped[bool | None]
    """Whether it was what they needed, in their latest word on it; None while they have said neither."""
    said_at: Mapped[datetime | None]

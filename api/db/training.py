"""Tables of the studio: what trainers decided about messages, and the runs that train, test and promote models."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from api.db.base import Base


class ExampleRow(Base):
    """A trainer's decision about one message: its (redacted) text and the intent it should have had."""

    __tablename__ = "examples"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("messages.id"), unique=True)
    text: Mapped[str] = mapped_column(Text)
    intent: Mapped[str | None] = mapped_column(String(60))
    """None when the trainer set the message aside."""
    decided_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    decided_at: Mapped[datetime]
    published_at: Mapped[datetime | None]


class RunRow(Base):
    """One training run and the model that came of it."""

    __tablename__ = "runs"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    asked_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    asked_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(12))
    """waiting, training, testing, done or failed."""
    progress: Mapped[str] = mapped_column(String(200), default="")
    beat_at: Mapped[datetime | None]
    """When the worker last said that it is still at it; an old one means that it died."""
    model: Mapped[str | None] = mapped_column(String(100))
    report: Mapped[dict[str, Any] | None]
    error: Mapped[str | None] = mapped_column(Text)
    ended_at: Mapped[datetime | None]


class PromotionRow(Base):
    """One time a model went live, and by whom; the newest row is the live one."""

    __tablename__ = "promotions"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    model: Mapped[str] = mapped_column(String(100))
    at: Mapped[datetime]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    note: Mapped[str] = mapped_column(String(200), default="")

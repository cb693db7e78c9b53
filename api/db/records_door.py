"""Tables of the records door itself: replies already given, and who was told what."""

from datetime import datetime
from typing import Any

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from api.db.base import Base


class GivenReplyRow(Base):
    """The reply to one request with an idempotency key, stored in the transaction of the work itself."""

    __tablename__ = "given_replies"

    enquirer: Mapped[str] = mapped_column(String(100), primary_key=True)
    endpoint: Mapped[str] = mapped_column(String(40), primary_key=True)
    key: Mapped[str] = mapped_column(String(200), primary_key=True)
    reply: Mapped[dict[str, Any]] = mapped_column(default=dict)
    at: Mapped[datetime]


class RecordsAuditRow(Base):
    """Who asked, what for, which record was touched and what was shown. No text of a message, no detail given."""

    __tablename__ = "records_audit"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    at: Mapped[datetime]
    enquirer: Mapped[str] = mapped_column(String(100), index=True)
    purpose: Mapped[str] = mapped_column(String(40))
    record: Mapped[str | None] = mapped_column(String(60), index=True)
    """Which row was touched, as in report:12, or None; the same statement is written either way."""
    shown: Mapped[str] = mapped_column(String(60))

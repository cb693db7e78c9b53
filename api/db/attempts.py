"""Tables that limit attempts at the details of a report, per enquirer and per reference."""

from datetime import datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from api.db.base import Base


class StatusAttemptRow(Base):
    """One attempt that was checked, whatever came of it. The reference itself is not kept, only a hash of it."""

    __tablename__ = "status_attempts"
    __table_args__ = (
        Index("ix_status_attempts_enquirer", "enquirer", "at"),
        Index("ix_status_attempts_reference", "reference_hash", "at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    enquirer: Mapped[str] = mapped_column(String(100))
    reference_hash: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime]


class AttemptLockRow(Base):
    """One row per enquirer and per reference: whoever locks it counts alone, so two cannot both be the last."""

    __tablename__ = "attempt_locks"

    key: Mapped[str] = mapped_column(String(120), primary_key=True)
    at: Mapped[datetime]

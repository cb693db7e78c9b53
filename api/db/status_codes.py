"""The table of codes: each question that may be answered once a code proves who asks."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from api.db.base import Base


class StatusCodeRow(Base):
    """One request for the status of a report. Only a keyed hash of its code is kept, and only the sender ever knew it.

    A request whose details call for no code has a row too, with state "none" and no report: nobody outside can tell.
    """

    __tablename__ = "status_codes"
    __table_args__ = (
        Index("ix_status_codes_enquirer", "enquirer", "asked_at"),
        Index("ix_status_codes_report", "report_id", "asked_at"),
        Index("ix_status_codes_waiting", "state", "due_at"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    salt: Mapped[str] = mapped_column(String(32))
    enquirer: Mapped[str] = mapped_column(String(100))
    report_id: Mapped[int | None] = mapped_column(ForeignKey("reports.id"))
    task_id: Mapped[int] = mapped_column(ForeignKey("tasks.id"))
    asked_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(10))
    """none, waiting, sending, sent, failed (for good) or unknown (it may have arrived)."""
    send_attempts: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime]
    code_hash: Mapped[str | None] = mapped_column(String(64))
    expires_at: Mapped[datetime | None]
    tries: Mapped[int] = mapped_column(default=0)
    settled_at: Mapped[datetime | None]
    """When the code was used, or the request passed on without it; it opens nothing any more."""
    provider_id: Mapped[str | None] = mapped_column(String(100))
    error: Mapped[str | None] = mapped_column(String(60))

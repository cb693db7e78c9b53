"""The table of tasks: what an enquiry has left for a person to do."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from api.db.base import Base

BEGUN = "begun"
FILED = "filed"


class TaskRow(Base):
    """One thing for one queue. `facts` are what the enquirer gave; `report_id` and `officer_id` are for staff only.

    A fact of a form is {"value", "message"}: what was said, and the message it came from.
    """

    __tablename__ = "tasks"
    __table_args__ = (
        Index("ix_tasks_queue", "queue", "closed_at", "created_at"),
        Index("ix_tasks_closed_at", "closed_at"),
        UniqueConstraint("enquirer", "begun_in"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    kind: Mapped[str] = mapped_column(String(30))
    queue: Mapped[str] = mapped_column(String(30))
    facts: Mapped[dict[str, Any]]
    reference: Mapped[str | None] = mapped_column(String(60), index=True)
    """The reference the enquirer was given, or the one they gave."""
    enquirer: Mapped[str] = mapped_column(String(100), index=True)
    report_id: Mapped[int | None] = mapped_column(ForeignKey("reports.id"))
    officer_id: Mapped[int | None] = mapped_column(ForeignKey("officers.id"))
    state: Mapped[str] = mapped_column(String(10), server_default="filed")
    """"begun" while the enquirer has not confirmed it, then "filed"."""
    begun_in: Mapped[str | None] = mapped_column(String(200))
    """The message that began it, for a task that grows from message to message."""
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime | None]
    due_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))


class TaskNoteRow(Base):
    """What somebody wrote when they closed a task. The audit row beside it says who and when, and never holds words."""

    __tablename__ = "task_notes"

    audit_id: Mapped[int] = mapped_column(ForeignKey("audit.id"), primary_key=True, autoincrement=False)
    task_id: Mapped[int] = mapped_column(ForeignKey("tasks.id"), index=True)
    text: Mapped[str] = mapped_column(Text)

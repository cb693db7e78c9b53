"""The table of the local outbox: what would have been sent to a phone or an email address, had a sender been set up."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from api.db.base import Base


class LocalNoticeRow(Base):
    """One text or email that stayed on this machine. Rows are kept for a day."""

    __tablename__ = "local_notices"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    at: Mapped[datetime] = mapped_column(index=True)
    kind: Mapped[str] = mapped_column(String(10))
    """phone or email."""
    recipient: Mapped[str] = mapped_column(String(254))
    text: Mapped[str] = mapped_column(String(1000))

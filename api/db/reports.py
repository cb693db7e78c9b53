"""The table of reports: what is needed to match an enquirer to one, and the coarse status it has."""

from datetime import date

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from api.db.base import Base


class ReportRow(Base):
    """One crime, log entry or online report. A log's number restarts every day, so only number and date name it."""

    __tablename__ = "reports"
    __table_args__ = (UniqueConstraint("reference_key", "log_date"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    kind: Mapped[str] = mapped_column(String(10))
    """crime, log or online."""
    reference: Mapped[str] = mapped_column(String(40))
    """As letters print it: "77260012345", "1716", "NSP-12345-26"."""
    reference_key: Mapped[str] = mapped_column(String(40))
    """The same as `reference_key()` compares it; see `api/records/matching.py`."""
    log_date: Mapped[date | None]
    surname: Mapped[str] = mapped_column(String(100))
    postcode: Mapped[str] = mapped_column(String(10))
    phone: Mapped[str | None] = mapped_column(String(20))
    email: Mapped[str | None] = mapped_column(String(254))
    """Where the reporter can be reached, as they told us then: a code goes there and nowhere else."""
    officer_id: Mapped[int | None] = mapped_column(ForeignKey("officers.id"))
    flagged: Mapped[bool] = mapped_column(default=False)
    """Only a person may talk about it: abuse at home, sexual, stalking, child, hate, missing, fatal and the like."""
    status: Mapped[str] = mapped_column(String(60))
    """One of the words that may ever be told; see `STATUSES` in `api/records/matching.py`."""

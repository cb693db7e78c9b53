"""The local outbox: keeps for a day what would have been sent, so that everything can be tried without a sender."""

from datetime import timedelta

from sqlalchemy import delete

from api.db.local_notices import LocalNoticeRow
from api.db.session import Database
from api.domain.clock import Clock
from api.notices.base import Notice

KEPT = timedelta(days=1)


class LocalOutbox:
    """The sender as long as none has been set up; nothing leaves this machine."""

    leaves_this_machine = False

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def send(self, notice: Notice) -> str | None:
        """Put it where supervisors can read it, and throw away what is older than a day."""
        now = self._clock()
        row = LocalNoticeRow(at=now, kind=notice.way, recipient=notice.to, text=notice.text)
        with self._database.writing() as session:
            session.execute(delete(LocalNoticeRow).where(LocalNoticeRow.at < now - KEPT))
            session.add(row)
            session.flush()
        return f"local-{row.id}"

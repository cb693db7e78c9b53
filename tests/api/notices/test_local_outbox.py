"""The local outbox keeps for a day what would have been sent, and nothing leaves."""

from sqlalchemy import select

from api.db.local_notices import LocalNoticeRow
from api.db.session import Database
from api.notices.base import Notice, Way
from api.notices.local_outbox import LocalOutbox
from tests.api.fakes import MovingClock

FIRST = Notice(Way.PHONE, "07700 900123", "482913", "482913 is the code.", "status-code-1")
SECOND = Notice(Way.EMAIL, "davies@example.com", "001122", "001122 is the code.", "status-code-2")


def kept(database: Database) -> list[tuple[str, str, str]]:
    with database.reading() as session:
        rows = session.scalars(select(LocalNoticeRow).order_by(LocalNoticeRow.id))
        return [(row.kind, row.recipient, row.text) for row in rows]


def test_what_would_have_been_sent_can_be_read(database: Database) -> None:
    outbox = LocalOutbox(database, MovingClock())
    assert outbox.send(FIRST) != outbox.send(SECOND)
    assert kept(database) == [
        ("phone", "07700 900123", "482913 is the code."),
        ("email", "davies@example.com", "001122 is the code."),
    ]
    assert not outbox.leaves_this_machine


def test_after_a_day_it_is_thrown_away(database: Database) -> None:
    clock = MovingClock()
    outbox = LocalOutbox(database, clock)
    outbox.send(FIRST)
    clock.move(hours=24, seconds=1)
    outbox.send(SECOND)
    assert [recipient for _, recipient, _ in kept(database)] == ["davies@example.com"]

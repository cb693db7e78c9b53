"""The queues and their clocks."""

from datetime import datetime
from pathlib import Path

import pytest

from api.conversations.queues import LOCAL, Queue, Queues

QUEUES = Queues.read(Path("data"))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LOCAL)


def due(clock: dict[str, int], filed: str, nation: str = "england") -> str:
    return f"{Queue('q', 'Q', 'Q', clock).due_at(at(filed), nation).astimezone(LOCAL):%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("clock", "filed", "expected"),
    [
        ({"hours": 72}, "2026-11-25T10:00", "2026-11-28 10:00"),
        ({"working_days": 5}, "2026-11-25T10:00", "2026-12-02 23:59"),
        ({"working_days": 1}, "2026-11-27T23:30", "2026-11-30 23:59"),
        ({"working_days": 20}, "2026-12-10T10:00", "2027-01-12 23:59"),
        ({"months": 1}, "2026-11-25T10:00", "2026-12-25 23:59"),
        ({"months": 1}, "2027-01-31T10:00", "2027-02-28 23:59"),
        ({"months": 1}, "2026-12-31T10:00", "2027-01-31 23:59"),
    ],
)
def test_a_clock_runs_in_working_days_months_or_hours(clock: dict[str, int], filed: str, expected: str) -> None:
    assert due(clock, filed) == expected


def test_each_nation_has_its_own_bank_holidays() -> None:
    before_st_andrew = "2026-11-27T10:00"  # Monday 30 November is a bank holiday in Scotland only
    assert due({"working_days": 1}, before_st_andrew) == "2026-11-30 23:59"
    assert due({"working_days": 1}, before_st_andrew, "scotland") == "2026-12-01 23:59"


def test_every_queue_of_a_service_exists_and_every_prefix_is_its_own() -> None:
    assert set(QUEUES.of_service.values()) <= set(QUEUES.by_id)
    prefixes = [queue.prefix for queue in QUEUES.by_id.values() if queue.prefix]
    assert len(set(prefixes)) == len(prefixes)


def test_a_service_without_tasks_has_no_queue() -> None:
    assert QUEUES.queue_of("advice_noise") is None

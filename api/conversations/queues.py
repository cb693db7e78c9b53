"""The queues that tasks go to, and when the force means to have done one (data/tasks.yml)."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import holidays
import yaml

LOCAL = ZoneInfo("Europe/London")

_SUBDIVISION = {"england": "ENG", "wales": "WLS", "scotland": "SCT", "northern_ireland": "NIR"}
_END_OF_DAY = time(23, 59, 59)


@dataclass(frozen=True)
class Queue:
    """One queue of the force: its name for staff, how its references begin and how long it has, if it has a clock."""

    id: str
    title: str
    prefix: str
    """"" for one whose tasks get no reference of their own."""
    due: Mapping[str, int]

    def due_at(self, filed: datetime, nation: str) -> datetime | None:
        """When the force's own clock runs out: hours at once, days and months at the end of the local day.

        Working days leave out weekends and the nation's bank holidays. A month is the same day of the next one, or its
        last where it has no such day (Information Commissioner's guidance on the right of access).
        """
        if not self.due:
            return None
        if "hours" in self.due:
            return filed + timedelta(hours=self.due["hours"])
        local = filed.astimezone(LOCAL)
        if "months" in self.due:
            day = _months_on(local.date(), self.due["months"])
        else:
            day = _working_days_on(local.date(), self.due["working_days"], nation)
        return datetime.combine(day, _END_OF_DAY, LOCAL)


@dataclass(frozen=True)
class Queues:
    """Every queue, and which one the tasks of a service go to."""

    by_id: Mapping[str, Queue]
    of_service: Mapping[str, str]
    labels: Mapping[str, Mapping[str, str]]
    """For each service its facts' names and the words for them."""

    @classmethod
    def read(cls, folder: Path) -> "Queues":
        """From the file of tasks."""
        raw: dict[str, Any] = yaml.load((folder / "tasks.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        return cls(
            by_id={
                name: Queue(name, row["title"], row.get("prefix", ""), row.get("due", {}))
                for name, row in raw["queues"].items()
            },
            of_service={name: row["queue"] for name, row in raw["services"].items()},
            labels={
                name: {fact["name"]: fact["label"] for fact in row["facts"]} for name, row in raw["services"].items()
            },
        )

    def title(self, queue_id: str) -> str:
        """The name of a queue for staff; an id that is not in the file any more is told as it is."""
        queue = self.by_id.get(queue_id)
        return queue.title if queue else queue_id.replace("_", " ").capitalize()

    def queue_of(self, service: str) -> Queue | None:
        """Where the tasks of a service go; None for one that has none."""
        return self.by_id.get(self.of_service.get(service, ""))


def _working_days_on(day: date, count: int, nation: str) -> date:
    off = holidays.country_holidays("GB", subdiv=_SUBDIVISION[nation], years=[day.year, day.year + 1])
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5 and day not in off
    return day


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))

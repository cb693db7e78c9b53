"""Every table, imported so that migrations and tests see them all."""

from api.db import (
    answers,
    attempts,
    conversations,
    found_items,
    people,
    records_door,
    reports,
    stations,
    tasks,
    training,
)
from api.db.base import Base

__all__ = [
    "Base",
    "answers",
    "attempts",
    "conversations",
    "found_items",
    "people",
    "records_door",
    "reports",
    "stations",
    "tasks",
    "training",
]

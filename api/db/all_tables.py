"""Every table, imported so that migrations and tests see them all."""

from api.db import (
    answers,
    attempts,
    conversations,
    found_items,
    local_notices,
    people,
    records_door,
    reports,
    stations,
    status_codes,
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
    "local_notices",
    "people",
    "records_door",
    "reports",
    "stations",
    "status_codes",
    "tasks",
    "training",
]

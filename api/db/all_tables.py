"""Every table, imported so that migrations and tests see them all."""

from api.db import (
    answer_feedback,
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
    "answer_feedback",
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

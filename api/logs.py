"""The one way to log: a line of JSON with an event and the ids of things, never what somebody wrote."""

import json
import logging
import sys
from datetime import UTC, datetime
from typing import Any

FIELDS = frozenset(
    {
        "attempts", "because", "channel", "conversation", "count", "error_id", "failure", "final", "kind", "message_id",
        "model", "outcome", "reason", "run", "service", "status", "topic", "where",
    }
)  # fmt: skip
"""The closed list of what may stand in a log line: names and numbers of things, never a person's words."""


class EventLog:
    """Writes events of one module; a field that is not on the list is a defect and raises TypeError."""

    def __init__(self, module: str) -> None:
        self._logger = logging.getLogger(module)

    def info(self, event: str, **fields: object) -> None:
        """Something happened as it should."""
        self._write(logging.INFO, event, fields)

    def warning(self, event: str, **fields: object) -> None:
        """Something failed that we know how to live with."""
        self._write(logging.WARNING, event, fields)

    def error(self, event: str, **fields: object) -> None:
        """Something failed that a developer should look at."""
        self._write(logging.ERROR, event, fields)

    def _write(self, level: int, event: str, fields: dict[str, object]) -> None:
        if unknown := fields.keys() - FIELDS:
            raise TypeError(f"these may not be logged: {sorted(unknown)}")
        self._logger.log(level, event, extra={"fields": fields})


def where(problem: BaseException) -> str:
    """The place a problem was raised; its own words are left out, because they may quote a message."""
    step, place = problem.__traceback__, ""
    while step is not None:
        place = f"{step.tb_frame.f_code.co_filename}:{step.tb_lineno}"
        step = step.tb_next
    return place


class JsonLines(logging.Formatter):
    """One line of JSON a record; of an exception only its kind is told."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "event": record.getMessage(),
        }
        line |= {name: str(value) for name, value in getattr(record, "fields", {}).items()}
        if record.exc_info and record.exc_info[0]:
            line["kind"] = record.exc_info[0].__name__
        return json.dumps(line, ensure_ascii=False)


def configure() -> None:
    """Send our own events and others' warnings to standard error; a second call changes nothing."""
    logging.getLogger("httpx").setLevel(logging.WARNING)  # below that it writes addresses, which can hold a postcode
    root = logging.getLogger()
    if any(isinstance(handler.formatter, JsonLines) for handler in root.handlers):
        return
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("api").setLevel(logging.INFO)
    logging.getLogger("notifications_python_client").setLevel(logging.CRITICAL + 1)  # it logs what Notify answers

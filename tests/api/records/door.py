"""The records door as the actions knock at it, and what the database is asked meanwhile."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from fastapi.testclient import TestClient
from httpx import Response
from sqlalchemy import event

from api.db.session import Database
from tests.api.conftest import RECORDS_TOKEN


class Door:
    """Asks as the actions ask; every POST has a key of its own unless one is given."""

    def __init__(self, client: TestClient) -> None:
        self._client, self._count = client, 0

    def get(self, path: str, **more: Any) -> Response:
        return self._client.get(f"/records/v1/{path}", headers=self._headers("c1f0"), **more)

    def post(self, path: str, body: Any, *, enquirer: str = "c1f0", key: str | None = None) -> Response:
        self._count += 1
        headers = self._headers(enquirer) | {"Idempotency-Key": key or f"m-{self._count}"}
        return self._client.post(f"/records/v1/{path}", json=body, headers=headers)

    def _headers(self, enquirer: str) -> dict[str, str]:
        return {"Authorization": f"Bearer {RECORDS_TOKEN}", "Enquirer": enquirer}


@contextmanager
def statements(database: Database) -> Iterator[list[str]]:
    """What the database is asked meanwhile."""
    seen: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        seen.append(statement)

    event.listen(database.engine, "before_cursor_execute", note)
    yield seen
    event.remove(database.engine, "before_cursor_execute", note)

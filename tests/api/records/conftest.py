"""The records door as the bot's actions meet it: approved answers and synthetic records are loaded."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx import Response

from api.db.session import Database
from api.demo.load import load_demo_data
from api.domain.clock import utc_now
from api.records.answers import load_answers
from api.wiring import Wiring
from tests.api.conftest import RECORDS_TOKEN

ANSWERS = Path("data/answers")


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


@pytest.fixture
def records(database: Database, wired: Wiring) -> Database:
    """A database with the approved answers and synthetic Northshire in it."""
    with database.writing() as session:
        load_answers(session, ANSWERS, wired.force, utc_now())
        load_demo_data(session)
    return database


@pytest.fixture
def door(client: TestClient, records: Database) -> Door:
    return Door(client)


@pytest.fixture
def many_doors(client: TestClient, records: Database) -> Callable[[], Door]:
    """Doors for threads, each with a connection of its own to the same application."""
    app: FastAPI = client.app
    return lambda: Door(TestClient(app, raise_server_exceptions=False))

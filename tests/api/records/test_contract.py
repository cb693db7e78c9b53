"""The example exchanges of tests/contract are what the records door really says, word for word."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.db.session import Database
from tests.api.conftest import RECORDS_TOKEN

CONTRACT = Path("tests/contract")
WITHOUT_WORDS = "unavailable.json"
DIFFERS = re.compile(r"\b(?:LP|FP|CR)-\d\d-\d{6}\b|\b[0-9a-f]{12}\b")
"""References and the ids of errors: new in every run."""


def exchanges(file: str) -> Iterator[dict[str, Any]]:
    yield from json.loads((CONTRACT / file).read_text(encoding="utf-8"))["exchanges"]


def comparable(body: Any) -> Any:
    """Callers go by the code of an error, not by its sentence."""
    same = json.loads(DIFFERS.sub("#", json.dumps(body)))
    same.get("error", {}).pop("message", None)
    return same


def play(client: TestClient, file: str) -> None:
    for exchange in exchanges(file):
        request, expected = exchange["request"], exchange["reply"]
        headers = {name: value.replace("{token}", RECORDS_TOKEN) for name, value in request["headers"].items()}
        reply = client.request(request["method"], request["path"], headers=headers, json=request.get("body"))
        assert reply.status_code == expected["status"], exchange["name"]
        assert comparable(reply.json()) == comparable(expected["body"]), exchange["name"]


@pytest.mark.parametrize("file", sorted({path.name for path in CONTRACT.iterdir()} - {WITHOUT_WORDS}))
def test_the_door_keeps_its_contract(client: TestClient, records: Database, file: str) -> None:
    play(client, file)


def test_the_door_keeps_its_contract_when_its_words_are_missing(client: TestClient, without_answers: Database) -> None:
    play(client, WITHOUT_WORDS)

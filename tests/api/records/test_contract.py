"""The example exchanges of tests/contract are what the records door really says, word for word."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.db.session import Database
from api.domain.neighbourhood import NoTeam
from api.main import create_app
from api.records.code_outbox import send_codes
from api.settings import Settings
from api.wiring import Wiring
from tests.api.conftest import RECORDS_TOKEN
from tests.api.records.conftest import OtherTeams, local_teams_door

CONTRACT = Path("tests/contract")
WITHOUT_WORDS = "unavailable.json"
ODD = {WITHOUT_WORDS, "local_teams.json", "local_teams_unreachable.json", "status_codes.json"}
"""Files that are played in a world of their own."""

ALL = [path.name for path in CONTRACT.glob("*.json")]
DESCRIPTION = CONTRACT / "openapi" / "records.json"
DIFFERS = re.compile(r"\b(?:LP|FP|CR)-\d\d-\d{6}\b|\b[0-9a-f]{12}\b")
"""References and the ids of errors: new in every run."""


NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
"""When the exchanges about local teams took place: their events come again every week."""


def exchanges(file: str) -> Iterator[dict[str, Any]]:
    yield from json.loads((CONTRACT / file).read_text(encoding="utf-8"))["exchanges"]


def comparable(body: Any) -> Any:
    """Callers go by the code of an error, not by its sentence."""
    same = json.loads(DIFFERS.sub("#", json.dumps(body)))
    same.get("error", {}).pop("message", None)
    return same


def play(client: TestClient, file: str, meanwhile: Callable[[], object] = lambda: None) -> None:
    """One exchange after the other; "{reference}" in a request is the one that was given last."""
    given = ""
    for exchange in exchanges(file):
        request, expected = exchange["request"], exchange["reply"]
        body = json.loads(json.dumps(request.get("body")).replace("{reference}", given))
        headers = {name: value.replace("{token}", RECORDS_TOKEN) for name, value in request["headers"].items()}
        reply = client.request(request["method"], request["path"], headers=headers, json=body)
        given = reply.json().get("reference", given)
        assert reply.status_code == expected["status"], exchange["name"]
        assert comparable(reply.json()) == comparable(expected["body"]), exchange["name"]
        meanwhile()


@pytest.mark.parametrize("file", sorted(set(ALL) - ODD))
def test_the_door_keeps_its_contract(client: TestClient, records: Database, file: str) -> None:
    play(client, file)


def test_the_door_keeps_its_contract_where_a_status_is_told_after_a_code(telling: Wiring) -> None:
    client = TestClient(create_app(telling), raise_server_exceptions=False)
    play(client, "status_codes.json", meanwhile=lambda: send_codes(telling, lambda: "482913"))


def test_the_door_keeps_its_contract_when_its_words_are_missing(client: TestClient, without_answers: Database) -> None:
    play(client, WITHOUT_WORDS)


@pytest.mark.parametrize(
    ("file", "teams"), [("local_teams.json", None), ("local_teams_unreachable.json", OtherTeams(NoTeam.UNREACHABLE))]
)
def test_the_door_keeps_its_contract_about_local_teams(settings: Settings, file: str, teams: OtherTeams | None) -> None:
    with local_teams_door(settings, teams, NOW) as client:
        play(client, file)


def description(client: TestClient) -> dict[str, Any]:
    """The records door's part of the OpenAPI description, with the schemas that it speaks of."""
    whole = client.get("/openapi.json").json()
    paths = {path: what for path, what in whole["paths"].items() if path.startswith("/records/")}
    schemas: dict[str, Any] = {}
    while named := set(re.findall(r"#/components/schemas/(\w+)", json.dumps([paths, schemas]))) - schemas.keys():
        schemas |= {name: whole["components"]["schemas"][name] for name in named}
    return {"paths": paths, "schemas": schemas}


def test_the_doors_description_is_the_one_that_was_agreed(client: TestClient) -> None:
    """After a change that is meant, write `description` into the file and read its difference."""
    assert description(client) == json.loads(DESCRIPTION.read_text(encoding="utf-8"))

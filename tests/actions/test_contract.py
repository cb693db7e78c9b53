"""The wire between the two Pythons, seen from the actions: the same exchanges that the api's tests play."""

import asyncio
import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from actions.records_client import (
    Caller,
    CodeTry,
    Feedback,
    Property,
    PropertyClaim,
    RecordsClient,
    RecordsError,
    ReportDetails,
    TaskToKeep,
)
from tests.actions.test_records_client import Door, door

__all__ = ["door"]

FOLDER = Path(__file__).parent.parent / "contract"
EXCHANGES = [
    pytest.param(exchange, id=f"{file.stem}: {exchange['name']}")
    for file in sorted(FOLDER.glob("*.json"))
    for exchange in json.loads(file.read_text(encoding="utf-8"))["exchanges"]
]
ENDPOINTS = {
    "/records/v1/status-requests": ("ask_for_update", ReportDetails),
    "/records/v1/status-codes": ("check_code", CodeTry),
    "/records/v1/lost-property": ("file_lost_property", Property),
    "/records/v1/found-property": ("file_found_property", Property),
    "/records/v1/property-claims": ("claim_property", PropertyClaim),
    "/records/v1/tasks": ("keep_task", TaskToKeep),
    "/records/v1/answer-feedback": ("answer_feedback", Feedback),
}


LOCAL_TEAMS = "/records/v1/local-teams"


def call(client: RecordsClient, request: dict[str, Any]) -> Any:
    """Ask as the actions do, for what the exchange asks for."""
    headers, path = request["headers"], urlsplit(request["path"])
    caller = Caller(headers.get("Enquirer", "c1f0"), headers.get("Idempotency-Key", "m-1"))
    if path.path == LOCAL_TEAMS:
        return asyncio.run(client.find_local_team(caller, parse_qs(path.query)["postcode"][0]))
    if request["method"] == "GET":
        topic = parse_qs(path.query).get("topic", [""])[0]
        return asyncio.run(client.answer(caller, path.path.rpartition("/")[2], topic))
    method, content = ENDPOINTS[path.path]
    return asyncio.run(getattr(client, method)(caller, content(**request["body"])))


def can_be_asked(request: dict[str, Any]) -> bool:
    """Whether the actions can send this at all; what they cannot, only the api's tests play."""
    if request["method"] == "GET":
        return "?" in request["path"]
    fields = ENDPOINTS.get(request["path"], (None, None))[1]
    return fields is not None and set(request.get("body") or {}) == set(fields.__annotations__)


@pytest.mark.parametrize("exchange", EXCHANGES)
def test_the_actions_send_what_the_contract_says_and_understand_its_reply(exchange: dict[str, Any], door: Door) -> None:
    request, reply = exchange["request"], exchange["reply"]
    if not can_be_asked(request):
        assert reply["status"] in (401, 403, 404, 422)
        return
    door.replies(reply["body"], reply["status"])
    client = RecordsClient(f"http://127.0.0.1:{door.server_port}", "s3cret")
    if reply["status"] == 200 and "bubbles" not in reply["body"]:
        assert call(client, request) == reply["body"]["outcome"]
    elif reply["status"] == 200:
        assert list(call(client, request).bubbles) == reply["body"]["bubbles"]
    elif reply["status"] == 404 and request["method"] == "GET":
        assert call(client, request) is None
    else:
        with pytest.raises(RecordsError):
            call(client, request)
    [seen] = door.seen
    assert urlsplit(seen["path"]).path == urlsplit(request["path"]).path
    assert parse_qs(urlsplit(seen["path"]).query) == parse_qs(urlsplit(request["path"]).query)
    assert seen["body"] == request.get("body")


def test_every_kind_of_request_of_the_actions_is_in_the_contract() -> None:
    played = {urlsplit(one.values[0]["request"]["path"]).path for one in EXCHANGES}
    assert {*ENDPOINTS, LOCAL_TEAMS} <= played
    assert any(path.startswith("/records/v1/answers/") for path in played)


@pytest.mark.parametrize("path", ENDPOINTS)
def test_the_actions_send_the_fields_that_the_doors_description_names(path: str) -> None:
    described = json.loads((FOLDER / "openapi" / "records.json").read_text(encoding="utf-8"))
    body = described["paths"][path]["post"]["requestBody"]["content"]["application/json"]["schema"]["$ref"]
    schema = described["schemas"][body.rpartition("/")[2]]
    sent = set(ENDPOINTS[path][1].__annotations__)
    assert set(schema["required"]) <= sent <= set(schema["properties"])

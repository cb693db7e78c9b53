"""The records client against a real server that works, fails, dawdles or talks nonsense."""

import asyncio
import json
import socket
from collections.abc import Callable, Coroutine, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any

import pytest

from actions.records_client import (
    Answer,
    Caller,
    CodeTry,
    Feedback,
    LostOutcome,
    Outcome,
    Property,
    PropertyClaim,
    RecordsClient,
    RecordsError,
    ReportDetails,
)

CALLER = Caller("c1f0", "m-12")
DETAILS = ReportDetails("LOG 1716", "2026-11-15", "O'Neill", "ZZ99 3VZ")
THING = Property("black rucksack", "torn strap", "", "yesterday")
ANSWER = {
    "service": "advice_noise",
    "topic": "",
    "bubbles": ["Ask the council."],
    "source": {"title": "Noise", "url": "https://example.org/noise"},
    "version": 1,
}
FILED = {"outcome": "filed", "reference": "LP-26-000123", "similar": False, "bubbles": ["Filed."]}


class Door(ThreadingHTTPServer):
    """A records door that gives one reply to everything and remembers what it was sent."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.status, self.body = 200, json.dumps(ANSWER).encode()
        self.seen: list[dict[str, Any]] = []
        self.may_answer, self.may_finish = Event(), Event()
        self.may_answer.set()
        self.may_finish.set()

    def replies(self, body: Any, status: int = 200) -> None:
        """Give this from now on; bytes go out as they are."""
        self.status, self.body = status, body if isinstance(body, bytes) else json.dumps(body).encode()

    def handle_error(self, *_: object) -> None:
        """An impatient client has left: say nothing."""


class _Handler(BaseHTTPRequestHandler):
    server: Door

    def do_GET(self) -> None:
        self._reply(None)

    def do_POST(self) -> None:
        self._reply(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

    def _reply(self, body: Any) -> None:
        self.server.seen.append({"path": self.path, "headers": dict(self.headers), "body": body})
        self.server.may_answer.wait()
        self.send_response(self.server.status)
        self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", str(len(self.server.body)))
        self.end_headers()
        self.wfile.write(self.server.body[:1])
        self.wfile.flush()
        self.server.may_finish.wait()
        self.wfile.write(self.server.body[1:])

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def door() -> Iterator[Door]:
    server = Door()
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield server
    server.may_answer.set()
    server.may_finish.set()
    server.shutdown()
    server.server_close()


@pytest.fixture
def client(door: Door) -> RecordsClient:
    return RecordsClient(f"http://127.0.0.1:{door.server_port}/", "s3cret", deadline=5.0)


def impatient(door: Door) -> RecordsClient:
    return RecordsClient(f"http://127.0.0.1:{door.server_port}", "s3cret", deadline=0.1)


CALLS: dict[str, Callable[[RecordsClient], Coroutine[Any, Any, Any]]] = {
    "answer": lambda client: client.answer(CALLER, "advice_noise"),
    "team": lambda client: client.find_local_team(CALLER, "ZZ99 3VZ"),
    "update": lambda client: client.ask_for_update(CALLER, DETAILS),
    "code": lambda client: client.check_code(CALLER, CodeTry("482913")),
    "lost": lambda client: client.file_lost_property(CALLER, THING),
    "found": lambda client: client.file_found_property(CALLER, THING),
    "claim": lambda client: client.claim_property(CALLER, PropertyClaim("LP-26-000123", "initials R.T.")),
    "feedback": lambda client: client.answer_feedback(CALLER, Feedback("advice_noise", "", 1, "m-12", None)),
}
every_call = pytest.mark.parametrize("call", CALLS.values(), ids=CALLS.keys())


def test_an_answer_brings_its_bubbles_and_its_source(door: Door, client: RecordsClient) -> None:
    answer = asyncio.run(client.answer(CALLER, "risk", "dangerous_item"))
    assert answer == Answer(("Ask the council.",), "Noise", "https://example.org/noise")
    assert door.seen[0]["path"] == "/records/v1/answers/risk?topic=dangerous_item"


def test_a_service_without_an_answer_has_none(door: Door, client: RecordsClient) -> None:
    door.replies({"error": {"code": "not_found", "message": "", "id": "e1"}}, status=404)
    assert asyncio.run(client.answer(CALLER, "advice_noise")) is None


@pytest.mark.parametrize("name", ["found", "unknown_postcode", "unreachable"])
def test_a_local_team_is_asked_for_by_its_postcode_alone(door: Door, client: RecordsClient, name: str) -> None:
    door.replies({"outcome": name, "bubbles": ["Your team."]})
    assert asyncio.run(client.find_local_team(CALLER, "ZZ99 3VZ")) == Outcome(name, ("Your team.",))
    [seen] = door.seen
    assert (seen["path"], seen["body"]) == ("/records/v1/local-teams?postcode=ZZ99+3VZ", None)
    assert seen["headers"]["Enquirer"] == "c1f0"


@pytest.mark.parametrize("name", ["passed_on", "code_sent", "too_many_attempts"])
def test_a_request_for_an_update_sends_the_details_and_learns_only_its_outcome(
    door: Door, client: RecordsClient, name: str
) -> None:
    door.replies({"outcome": name, "bubbles": ["Thank you."]})
    assert asyncio.run(client.ask_for_update(CALLER, DETAILS)) == Outcome(name, ("Thank you.",))
    assert door.seen[0]["path"] == "/records/v1/status-requests"
    assert door.seen[0]["body"] == {
        "reference": "LOG 1716",
        "date": "2026-11-15",
        "surname": "O'Neill",
        "postcode": "ZZ99 3VZ",
    }


@pytest.mark.parametrize("name", ["told", "passed_on", "wrong_code", "too_many_attempts"])
@pytest.mark.parametrize("code", ["482913", None])
def test_a_code_is_sent_alone_and_what_came_of_it_is_told_in_the_doors_words(
    door: Door, client: RecordsClient, name: str, code: str | None
) -> None:
    door.replies({"outcome": name, "bubbles": ["Your report is under investigation."]})
    outcome = asyncio.run(client.check_code(CALLER, CodeTry(code)))
    assert outcome == Outcome(name, ("Your report is under investigation.",))
    assert (door.seen[0]["path"], door.seen[0]["body"]) == ("/records/v1/status-codes", {"code": code})


@pytest.mark.parametrize(("call", "path"), [("lost", "lost-property"), ("found", "found-property")])
def test_a_thing_is_filed_in_the_enquirers_own_words(door: Door, client: RecordsClient, call: str, path: str) -> None:
    door.replies(FILED)
    outcome = asyncio.run(CALLS[call](client))
    assert (outcome.name, outcome.bubbles) == ("filed", ("Filed.",))
    assert door.seen[0]["path"] == f"/records/v1/{path}"
    assert door.seen[0]["body"] == {"kind": "black rucksack", "mark": "torn strap", "place": "", "when": "yesterday"}


@pytest.mark.parametrize("similar", [True, False])
def test_a_lost_thing_brings_its_reference_and_whether_something_is_like_it(
    door: Door, client: RecordsClient, *, similar: bool
) -> None:
    door.replies(FILED | {"similar": similar})
    outcome = asyncio.run(client.file_lost_property(CALLER, THING))
    assert outcome == LostOutcome("filed", ("Filed.",), "LP-26-000123", similar=similar)


def test_a_claim_sends_what_only_the_owner_knows_and_learns_only_that_it_is_filed(
    door: Door, client: RecordsClient
) -> None:
    door.replies(FILED)
    assert asyncio.run(CALLS["claim"](client)) == Outcome("filed", ("Filed.",))
    assert door.seen[0]["path"] == "/records/v1/property-claims"
    assert door.seen[0]["body"] == {"reference": "LP-26-000123", "detail": "initials R.T."}


def test_every_request_says_who_asks_and_shows_our_token(door: Door, client: RecordsClient) -> None:
    asyncio.run(client.answer(CALLER, "advice_noise"))
    headers = door.seen[0]["headers"]
    assert (headers["Authorization"], headers["Enquirer"]) == ("Bearer s3cret", "c1f0")


@pytest.mark.parametrize(
    ("call", "outcome"),
    [("update", "passed_on"), ("code", "told"), ("lost", "filed"), ("found", "filed"), ("claim", "filed")],
)
def test_whatever_files_something_carries_the_message_so_that_it_is_filed_once(
    door: Door, client: RecordsClient, call: str, outcome: str
) -> None:
    door.replies(FILED | {"outcome": outcome})
    asyncio.run(CALLS[call](client))
    assert door.seen[0]["headers"]["Idempotency-Key"] == "m-12"


@every_call
def test_nobody_at_the_door_is_an_error(call: Callable[[RecordsClient], Coroutine[Any, Any, Any]]) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    with pytest.raises(RecordsError, match="cannot be reached"):
        asyncio.run(call(RecordsClient(f"http://127.0.0.1:{port}", "s3cret")))


@every_call
def test_a_door_that_does_not_answer_in_time_is_an_error(
    door: Door, call: Callable[[RecordsClient], Coroutine[Any, Any, Any]]
) -> None:
    door.may_answer.clear()
    with pytest.raises(RecordsError, match="no reply in time"):
        asyncio.run(call(impatient(door)))


def test_a_door_that_begins_to_answer_and_stops_is_an_error(door: Door) -> None:
    door.may_finish.clear()
    with pytest.raises(RecordsError, match="no reply in time"):
        asyncio.run(impatient(door).answer(CALLER, "advice_noise"))


@every_call
@pytest.mark.parametrize("status", [302, 401, 422, 500, 503])
def test_a_refusal_is_an_error(
    door: Door, client: RecordsClient, call: Callable[[RecordsClient], Coroutine[Any, Any, Any]], status: int
) -> None:
    door.replies({"error": {"code": "nope", "message": "", "id": "e1"}}, status=status)
    with pytest.raises(RecordsError, match=f"status {status}"):
        asyncio.run(call(client))


@every_call
@pytest.mark.parametrize(
    "nonsense",
    [
        b"<html>502 Bad Gateway</html>",
        b"\xff\xfe",
        b"{}",
        b"[]",
        b"null",
        {"outcome": "filed", "bubbles": "Filed."},
        {"outcome": "filed", "bubbles": []},
        {"outcome": "filed", "bubbles": [1]},
        {"outcome": "filed", "bubbles": [" "]},
        {"outcome": "told everything", "bubbles": ["Arrested on Monday."], "source": {}},
        ANSWER | {"source": {"title": "Noise", "url": None}, "outcome": None},
    ],
    ids=str,
)
def test_nonsense_is_an_error(
    door: Door, client: RecordsClient, call: Callable[[RecordsClient], Coroutine[Any, Any, Any]], nonsense: Any
) -> None:
    door.replies(nonsense)
    with pytest.raises(RecordsError):
        asyncio.run(call(client))


def test_an_error_does_not_quote_the_enquirer(door: Door, client: RecordsClient) -> None:
    door.replies({"error": {"message": "no report LOG 1716 for O'Neill"}}, status=422)
    with pytest.raises(RecordsError) as error:
        asyncio.run(client.ask_for_update(CALLER, DETAILS))
    assert "O'Neill" not in str(error.value)


def test_address_and_token_come_from_the_environment(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PHASE3_RECORDS_URL", f"http://127.0.0.1:{door.server_port}")
    monkeypatch.setenv("PHASE3_RECORDS_TOKEN", "from the environment")
    asyncio.run(RecordsClient().answer(CALLER, "advice_noise"))
    assert door.seen[0]["headers"]["Authorization"] == "Bearer from the environment"


def test_without_a_token_the_action_server_does_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PHASE3_RECORDS_TOKEN", raising=False)
    with pytest.raises(KeyError, match="PHASE3_RECORDS_TOKEN"):
        RecordsClient()

"""The wire between the api and the bot, over HTTP against a real Rasa with a small model."""

import asyncio
import hashlib
import logging
import shutil
import threading
from collections.abc import Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from rasa.core.agent import Agent, load_agent
from rasa.core.utils import AvailableEndpoints
from rasa.shared.exceptions import RasaException

from bot.channel import PhaseThreeChannel
from bot.models import Models
from tests.bot.conftest import working_in
from tests.bot.server import SECRET, Server, endpoints_file, serving

MARKER = "xylophone"


@pytest.fixture(scope="module")
def endpoints(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return endpoints_file(tmp_path_factory.mktemp("endpoints"))


@pytest.fixture(scope="module")
def agent(model: Path, project: Path, endpoints: Path) -> Agent:
    with working_in(project):
        return asyncio.run(load_agent(str(model), endpoints=AvailableEndpoints.read_endpoints(str(endpoints))))


@pytest.fixture(scope="module")
def models(model: Path, endpoints: Path) -> Models:
    return Models(model.parent, endpoints)


@pytest.fixture(scope="module")
def running(models: Models) -> Iterator[Server]:
    with serving(PhaseThreeChannel(SECRET, models)) as server:
        yield server


@pytest.fixture
def server(running: Server, agent: Agent, project: Path) -> Iterator[Server]:
    running.app.ctx.agent = agent
    with working_in(project):
        yield running


class FailingAgent:
    """An agent whose dialogue breaks on what the enquirer wrote."""

    model_name = "failing.tar.gz"
    tracker_store = SimpleNamespace()
    domain = SimpleNamespace(intents=[])

    def __init__(self) -> None:
        self.lock_store = self.processor = self

    def is_ready(self) -> bool:
        return True

    @asynccontextmanager
    async def lock(self, sender: str) -> Any:
        raise RasaException(f"could not read {MARKER}")
        yield


# ---- who may ask


@pytest.mark.parametrize(
    ("method", "path"), [("POST", "/turn"), ("POST", "/parse"), ("GET", "/status"), ("PUT", "/model")]
)
def test_nothing_answers_without_the_secret(server: Server, method: str, path: str) -> None:
    status, answer = server.ask(method, path, {}, secret="a guess")
    assert (status, answer["error"]["code"]) == (401, "unauthorised")


# ---- a turn


def test_a_message_is_answered_with_words_buttons_and_what_was_understood(server: Server, model: Path) -> None:
    status, answer = server.turn("any news on my report 77260012345", "m-1", "answered:1")
    assert status == 200
    assert answer["replies"] == [
        {"text": "Which report is it?", "buttons": [{"title": "I lost something", "payload": "/lost_property"}]}
    ]
    assert answer["handover"] is None
    found = answer["understanding"]
    assert found["intent"]["name"] == "report_status"
    assert found["intent"] == found["ranking"][0]
    assert [(one["entity"], one["value"]) for one in found["entities"]] == [("reference", "77260012345")]
    assert found["risk"]["flag"] is False
    assert found["model"] == model.name


def test_a_reply_of_two_paragraphs_stays_one_reply(server: Server) -> None:
    _, answer = server.turn("i lost my phone", "m-1", "paragraphs:1")
    assert [reply["text"] for reply in answer["replies"]] == ["What did you lose?\n\nAnd where?"]


def test_a_wish_for_a_person_comes_back_as_a_handover_without_words(server: Server) -> None:
    _, answer = server.turn("can i talk to a real person", "m-1", "person:1")
    assert (answer["replies"], answer["handover"]) == ([], {"reason": "asked_for_person"})


def test_the_same_message_asked_again_is_one_turn(server: Server, agent: Agent) -> None:
    first = server.turn("i lost my phone", "m-1", "again:1")
    server.turn("any news on my report", "m-2", "again:1")
    events = len(asyncio.run(agent.tracker_store.retrieve("again:1")).events)
    assert server.turn("i lost my phone", "m-1", "again:1") == first
    assert len(asyncio.run(agent.tracker_store.retrieve("again:1")).events) == events


def test_the_same_message_asked_twice_at_once_is_one_turn(server: Server, agent: Agent) -> None:
    answers = []
    ask = lambda: answers.append(server.turn("i lost my phone", "m-1", "at-once:1"))  # noqa: E731 - one line, run twice
    threads = [threading.Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers[0] == answers[1]
    heard = [
        event for event in asyncio.run(agent.tracker_store.retrieve("at-once:1")).events if event.type_name == "user"
    ]
    assert len(heard) == 1


def test_a_pressed_button_is_certain(server: Server) -> None:
    _, answer = server.turn("I lost something", "m-1", "button:1", intent="lost_property")
    assert answer["understanding"]["intent"] == {"name": "lost_property", "confidence": 1.0}
    assert answer["replies"][0]["text"].startswith("What did you lose?")


def test_the_words_on_a_pressed_button_reach_the_actions_beside_its_intent(server: Server, agent: Agent) -> None:
    server.turn("I lost a pet", "m-1", "button-words:1", intent="lost_property")
    (heard,) = [
        event
        for event in asyncio.run(agent.tracker_store.retrieve("button-words:1")).events
        if event.type_name == "user"
    ]
    assert (heard.text, heard.parse_data["pressed"]) == ("/lost_property", "I lost a pet")


@pytest.mark.parametrize("intent", ["no_such_intent", "lost_property{", "restart\n", "LOST"])
def test_a_button_that_is_none_is_refused(server: Server, intent: str) -> None:
    status, answer = server.turn("x", "m-1", "wrong-button:1", intent=intent)
    assert (status, answer["error"]["code"]) == (422, "unknown_intent")


@pytest.mark.parametrize("typed", ["/lost_property", " /lost_property", "//lost_property", "/\u00a0/ /lost_property"])
def test_a_command_that_the_public_types_is_only_words(server: Server, agent: Agent, typed: str) -> None:
    sender = f"command-{typed!r}:1"
    server.turn(typed, "m-1", sender)
    (heard,) = [
        event for event in asyncio.run(agent.tracker_store.retrieve(sender)).events if event.type_name == "user"
    ]
    assert heard.text == "lost_property"
    assert "risk" in heard.parse_data  # it was read, as no pressed button is


def test_a_message_of_nothing_but_strokes_is_not_understood(server: Server) -> None:
    _, answer = server.turn("///", "m-1", "strokes:1")
    assert answer["understanding"]["intent"]["name"] == "nlu_fallback"
    assert [reply["text"] for reply in answer["replies"]] == ["Sorry, I did not understand."]


def test_the_conversation_goes_on_after_the_bot_was_started_anew(
    server: Server, model: Path, project: Path, endpoints: Path
) -> None:
    first = server.turn("i lost my phone", "m-1", "restart:1")
    with working_in(project):
        server.app.ctx.agent = asyncio.run(
            load_agent(str(model), endpoints=AvailableEndpoints.read_endpoints(str(endpoints)))
        )
    assert server.turn("i lost my phone", "m-1", "restart:1") == first


# ---- a parse


def test_a_parse_tells_what_was_understood_and_leaves_the_conversation_alone(server: Server, agent: Agent) -> None:
    body = {"text": "he has a knife and is attacking her", "message_id": "m-1", "metadata": {}}
    status, answer = server.ask("POST", "/parse", body)
    assert status == 200
    assert answer["understanding"]["risk"]["flag"] is True
    assert asyncio.run(agent.tracker_store.retrieve("default")) is None


# ---- what is wrong with a request


@pytest.mark.parametrize(
    "body",
    [
        [],
        {},
        {"sender": "a:1", "message_id": "m-1"},
        {"sender": "", "message_id": "m-1", "text": "hi"},
        {"sender": "a:1", "message_id": "m-1", "text": 5},
        {"sender": "a:1", "message_id": "m-1", "text": "hi", "metadata": {"sent_at": "yesterday"}},
    ],
)
def test_a_question_without_what_it_needs_is_refused(server: Server, body: Any) -> None:
    status, answer = server.ask("POST", "/turn", body)
    assert (status, answer["error"]["code"]) == (422, "invalid_question")


def test_broken_json_is_refused(server: Server) -> None:
    status, answer = server.ask("POST", "/turn", b'{"sender": ')
    assert (status, answer["error"]["code"]) == (400, "invalid_json")


def test_a_failure_is_an_error_with_an_id_and_neither_answer_nor_log_repeats_the_message(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.app.ctx.agent = FailingAgent()
    with caplog.at_level(logging.WARNING):
        status, answer = server.turn(MARKER, "m-1", "fails:1")
    assert (status, answer["error"]["code"]) == (500, "bot_failed")
    assert answer["error"]["id"] in caplog.text
    assert "RasaException" in caplog.text
    assert MARKER not in caplog.text + str(answer)


def test_rasas_own_log_of_a_failed_action_comes_without_its_traceback(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    problem = RasaException(MARKER)
    logging.getLogger("rasa.core.processor").error("Encountered an exception", exc_info=problem)
    assert "Encountered an exception" in caplog.text
    assert MARKER not in caplog.text


# ---- the model


def test_the_status_names_the_model(server: Server, model: Path) -> None:
    assert server.ask("GET", "/status") == (200, {"ready": True, "model": model.name, "loading": None})


def test_a_bot_without_a_model_is_not_ready_and_says_so(server: Server) -> None:
    server.app.ctx.agent = None
    assert server.ask("GET", "/status")[1]["ready"] is False
    status, answer = server.turn("hello", "m-1", "no-model:1")
    assert (status, answer["error"]["code"]) == (503, "no_model")


def test_another_model_is_loaded_and_answers_from_then_on(server: Server, model: Path) -> None:
    other = Path(shutil.copy(model, model.parent / "other.tar.gz"))
    wanted = {"name": other.name, "sha256": hashlib.sha256(other.read_bytes()).hexdigest()}
    assert server.ask("PUT", "/model", wanted) == (200, {"model": "other.tar.gz"})
    assert server.turn("i lost my phone", "m-1", "swapped:1")[1]["understanding"]["model"] == "other.tar.gz"


def test_a_conversation_goes_on_with_the_model_that_was_loaded_in_its_middle(server: Server, model: Path) -> None:
    first = server.turn("i lost my phone", "m-1", "middle:1")
    wanted = {"name": model.name, "sha256": hashlib.sha256(model.read_bytes()).hexdigest()}
    server.ask("PUT", "/model", wanted)
    assert server.turn("i lost my phone", "m-1", "middle:1") == first


@pytest.mark.parametrize(
    ("name", "status", "code"),
    [
        ("none.tar.gz", 404, "no_such_model"),
        ("../models/x.tar.gz", 422, "invalid_name"),
        ("model.zip", 422, "invalid_name"),
        (None, 422, "invalid_name"),
    ],
)
def test_a_model_that_is_none_is_refused(server: Server, name: str | None, status: int, code: str) -> None:
    found, answer = server.ask("PUT", "/model", {"name": name, "sha256": "0" * 64})
    assert (found, answer["error"]["code"]) == (status, code)


def test_a_model_that_was_changed_since_it_was_tested_is_refused(server: Server, model: Path) -> None:
    status, answer = server.ask("PUT", "/model", {"name": model.name, "sha256": "0" * 64})
    assert (status, answer["error"]["code"]) == (422, "hash_differs")


def test_a_file_that_is_no_model_is_refused_and_the_old_one_goes_on(server: Server, model: Path) -> None:
    broken = model.parent / "broken.tar.gz"
    broken.write_bytes(b"no model")
    wanted = {"name": broken.name, "sha256": hashlib.sha256(b"no model").hexdigest()}
    status, answer = server.ask("PUT", "/model", wanted)
    assert (status, answer["error"]["code"]) == (422, "unreadable_model")
    assert server.turn("i lost my phone", "m-1", "went-on:1")[0] == 200


def test_a_second_model_is_refused_while_one_is_loading(server: Server, model: Path, models: Models) -> None:
    models.loading = "first.tar.gz"
    try:
        status, answer = server.ask("PUT", "/model", {"name": model.name, "sha256": "0" * 64})
        assert (status, answer["error"]["code"]) == (409, "already_loading")
        assert server.ask("GET", "/status")[1]["loading"] == "first.tar.gz"
    finally:
        models.loading = None

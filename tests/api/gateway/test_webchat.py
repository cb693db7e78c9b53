"""The web chat's HTTP interface, as a page or a test client meets it."""

import json
import threading
from dataclasses import replace

import httpx
import pytest
from fastapi.testclient import TestClient
from sqlalchemy.exc import OperationalError

from api.domain.understanding import BotFailure
from api.main import create_app
from tests.api.fakes import answer, failed, rephrase
from tests.api.server import serving


@pytest.fixture
def opened(client):
    return client.post("/webchat/conversations", json={}).json()


@pytest.fixture
def headers(opened):
    return {"Authorization": f"Bearer {opened['token']}"}


@pytest.fixture
def place(opened):
    return f"/webchat/conversations/{opened['conversation']}/messages"


def message(text="hello", client_id="m1"):
    return {"text": text, "client_id": client_id}


def test_opening_a_conversation_gives_its_only_key(client):
    answer = client.post("/webchat/conversations", json={})
    assert answer.status_code == 201
    assert set(answer.json()) == {"conversation", "token"}


def test_a_message_is_accepted_and_can_be_read_back(client, place, headers):
    accepted = client.post(place, json=message("any news on my bike"), headers=headers)
    assert accepted.status_code == 202
    found = client.get(place, headers=headers).json()["messages"]
    assert [(m["author"], m["text"], m["client_id"]) for m in found] == [("enquirer", "any news on my bike", "m1")]


def test_accepted_messages_start_their_journey_at_once(client, wired, place, headers, opened):
    client.post(place, json=message(), headers=headers)
    assert wired.dispatcher.dispatched == [opened["conversation"]]


def test_the_same_client_id_twice_is_one_message(client, place, headers):
    numbers = [client.post(place, json=message(), headers=headers).json()["number"] for _ in range(3)]
    assert numbers == [1, 1, 1]
    assert len(client.get(place, headers=headers).json()["messages"]) == 1


def test_the_same_client_id_at_the_same_moment_is_one_message(client, place, headers):
    gate, numbers = threading.Barrier(6), []

    def send():
        gate.wait()
        numbers.append(client.post(place, json=message(), headers=headers).json()["number"])

    threads = [threading.Thread(target=send) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert numbers == [1] * 6


def test_two_conversations_may_use_the_same_client_id(client, place, headers):
    other = client.post("/webchat/conversations", json={}).json()
    client.post(place, json=message("mine"), headers=headers)
    elsewhere = f"/webchat/conversations/{other['conversation']}/messages"
    theirs = {"Authorization": f"Bearer {other['token']}"}
    assert client.post(elsewhere, json=message("theirs"), headers=theirs).status_code == 202
    assert [m["text"] for m in client.get(elsewhere, headers=theirs).json()["messages"]] == ["theirs"]


@pytest.mark.parametrize("way", ["get", "post", "events"])
def test_another_conversations_token_finds_nothing(client, place, way):
    other = client.post("/webchat/conversations", json={}).json()
    theirs = {"Authorization": f"Bearer {other['token']}"}
    if way == "get":
        found = client.get(place, headers=theirs)
    elif way == "post":
        found = client.post(place, json=message(), headers=theirs)
    else:
        found = client.get(place.replace("messages", "events"), headers=theirs)
    assert found.status_code == 404
    assert found.json()["error"]["code"] == "not_found"


@pytest.mark.parametrize("wrong", [{}, {"Authorization": "Bearer "}, {"Authorization": "Basic abc"}])
def test_without_the_token_there_is_no_such_conversation(client, place, wrong):
    assert client.get(place, headers=wrong).status_code == 404


def test_a_conversation_that_never_was_looks_the_same_as_somebody_elses(client, headers, place):
    never = client.get("/webchat/conversations/c123/messages", headers=headers).json()["error"]
    other = client.get(place, headers={"Authorization": "Bearer x"}).json()["error"]
    assert (never["code"], never["message"]) == (other["code"], other["message"])


@pytest.mark.parametrize("text", ["", "   ", "\n\t", "\x00", "\u200b\u200b"])
def test_an_empty_message_is_refused_with_words(client, place, headers, text):
    refused = client.post(place, json=message(text), headers=headers)
    assert refused.status_code == 422
    assert "empty" in refused.json()["error"]["message"]


@pytest.mark.parametrize(("written", "kept"), [("help \x00 me", "help  me"), ("a \ud800 b", "a ? b"), ("  hi  ", "hi")])
def test_letters_that_no_database_takes_are_left_out_and_the_rest_is_kept(client, place, headers, written, kept):
    typed = headers | {"Content-Type": "application/json"}
    assert client.post(place, content=json.dumps(message(written)), headers=typed).status_code == 202
    assert client.get(place, headers=headers).json()["messages"][0]["text"] == kept


def test_danger_does_not_queue_behind_a_slow_bot(client, place, headers, wired):
    client.post(place, json=message("he has a knife"), headers=headers)
    assert wired.dispatcher.urgent


def test_a_message_of_2000_characters_fits_and_one_more_does_not(client, place, headers):
    assert client.post(place, json=message("x" * 2000), headers=headers).status_code == 202
    refused = client.post(place, json=message("x" * 2001, "m2"), headers=headers)
    assert refused.status_code == 422
    assert "2,001" in refused.json()["error"]["message"]
    assert len(client.get(place, headers=headers).json()["messages"]) == 1


@pytest.mark.parametrize(
    "body",
    [b"{not json", b"", b"[]", b'"text"', b'{"text": 5, "client_id": "a"}', b'{"text": "hi"}', b"\xff\xfe",
     b'{"text": "hi", "client_id": "a b"}', b'{"text": "hi", "client_id": ""}'],
)  # fmt: skip
def test_broken_requests_get_a_clear_error_and_nothing_is_stored(client, place, headers, body):
    refused = client.post(place, content=body, headers=headers | {"Content-Type": "application/json"})
    assert refused.status_code == 422
    error = refused.json()["error"]
    assert error["message"]
    assert error["id"]
    assert client.get(place, headers=headers).json()["messages"] == []


def test_an_error_never_repeats_what_was_written(client, place, headers):
    body = json.dumps({"text": ["MARKERWORD"], "client_id": "MARKERWORD!"})
    refused = client.post(place, content=body, headers=headers | {"Content-Type": "application/json"})
    assert "MARKERWORD" not in refused.text


def test_messages_after_a_number_are_the_later_ones(client, place, headers, wired, opened, bot):
    bot.answers = [answer("one", "two")]
    client.post(place, json=message(), headers=headers)
    wired.journey.advance(opened["conversation"])
    later = client.get(f"{place}?after=2", headers=headers).json()["messages"]
    assert [m["text"] for m in later] == ["two"]


def test_what_a_button_stands_for_is_never_shown(chat, bot):
    bot.answers = [rephrase()]
    enquirer = chat()
    enquirer.say("blurgh")
    assert all(set(button) == {"title"} for button in enquirer.thread()[-1]["buttons"])


class Away:
    """A database that can be read but not written: full, locked or gone."""

    def __init__(self, real):
        self.engine, self.reading = real.engine, real.reading

    def writing(self):
        raise OperationalError("away", {}, Exception("away"))


def test_when_nothing_can_be_stored_the_answer_is_503_and_not_a_promise(client, place, headers, wired, database):
    troubled = TestClient(create_app(replace(wired, database=Away(database))), raise_server_exceptions=False)
    refused = troubled.post(place, json=message(), headers=headers)
    assert refused.status_code == 503
    assert "try again" in refused.json()["error"]["message"].lower()
    assert client.get(place, headers=headers).json()["messages"] == []


def test_the_stream_brings_what_was_said_and_who_holds_the_conversation(wired, bot):
    """Over a real server, since a test client reads a stream only when it has ended."""
    with serving(create_app(wired)) as base, httpx.Client(base_url=base, timeout=5) as browser:
        opened = browser.post("/webchat/conversations", json={}).json()
        headers = {"Authorization": f"Bearer {opened['token']}"}
        place = f"/webchat/conversations/{opened['conversation']}"
        browser.post(f"{place}/messages", json=message("hi"), headers=headers)
        events = []
        with browser.stream("GET", f"{place}/events", headers=headers) as stream:
            wired.journey.advance(opened["conversation"])
            for line in stream.iter_lines():
                if line.startswith("data: "):
                    events.append(json.loads(line[6:]))
                if any(event.get("author") == "bot" for event in events):
                    break
    assert {"holder": "bot", "staff_name": None} in events
    assert [event["text"] for event in events if "text" in event] == ["hi", "The council deals with noise."]


def test_alive_means_the_process_answers_and_ready_means_the_bot_does(client, bot, wired):
    bot.always = failed(BotFailure.UNREACHABLE)
    assert client.get("/health/live").status_code == 200
    waiting = client.get("/health/ready")
    assert (waiting.status_code, waiting.json()["because"]) == (503, "the bot is unreachable")
    bot.always = answer("The council deals with noise.")
    wired.probe._asked_at = None
    assert client.get("/health/ready").json() == {"status": "ready"}


def test_while_one_probe_waits_for_a_slow_bot_everybody_else_is_answered_at_once(client, bot, wired):
    seen = []
    bot.meanwhile = lambda: seen.append(client.get("/health/ready").status_code)
    assert client.get("/health/ready").json() == {"status": "ready"}
    assert seen == [503]
    assert len(bot.asked) == 1


def test_a_bot_that_hands_the_probe_over_is_not_ready(client, bot):
    bot.always = answer(handover="records_down")
    assert client.get("/health/ready").json()["because"] == "the bot hands over: records down"


def test_pages_cannot_be_framed_or_fed_from_elsewhere(client: TestClient):
    found = client.get("/health/live").headers
    assert found["X-Frame-Options"] == "DENY"
    assert "default-src 'self'" in found["Content-Security-Policy"]

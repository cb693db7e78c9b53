"""Who may come in at the records door, with what, and what they hear when they may not."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import func, select

from api.db.found_items import FoundItemRow
from api.db.records_door import GivenReplyRow
from api.db.session import Database
from api.db.tasks import TaskRow
from tests.api.conftest import RECORDS_TOKEN
from tests.api.records.door import Door

THING = {"kind": "black phone", "mark": "fox sticker", "place": "Alderford", "when": "yesterday"}
REPORT = {"reference": "77260012345", "date": None, "surname": "Okafor", "postcode": "ZZ99 3VZ"}
BODIES = {"lost-property": THING, "found-property": THING, "status-requests": REPORT}
EVERY_BODY = BODIES | {"status-codes": {"code": "482913"}}


def count(database: Database, table: type) -> int:
    with database.reading() as session:
        return session.scalars(select(func.count()).select_from(table)).one()


@pytest.mark.parametrize(
    "token", ["", "Bearer wrong", f"Basic {RECORDS_TOKEN}", f"Bearer {RECORDS_TOKEN}x", "Bearer é"]
)
@pytest.mark.parametrize("path", EVERY_BODY)
def test_a_wrong_token_opens_nothing(client: TestClient, records: Database, token: str, path: str) -> None:
    headers = {"Authorization": token.encode(), "Enquirer": "c1f0", "Idempotency-Key": "m-1"}
    refused = client.post(f"/records/v1/{path}", json=EVERY_BODY[path], headers=headers)
    assert refused.status_code == 401
    assert set(refused.json()["error"]) == {"code", "message", "id"}
    assert client.get("/records/v1/answers/advice_noise", headers=headers).status_code == 401
    assert count(records, TaskRow) == 0


def test_whoever_asks_must_say_for_whom(client: TestClient, records: Database) -> None:
    headers = {"Authorization": f"Bearer {RECORDS_TOKEN}", "Idempotency-Key": "m-1"}
    assert client.post("/records/v1/lost-property", json=THING, headers=headers).status_code == 403
    assert count(records, TaskRow) == 0


def test_an_approved_answer_is_ready_to_be_said(door: Door) -> None:
    answer = door.get("answers/report_status", params={"topic": "passed_on"}).json()
    assert (answer["service"], answer["topic"], answer["version"]) == ("report_status", "passed_on", 1)
    assert "call 101" in answer["bubbles"][1]
    assert answer["source"]["url"].startswith("https://")


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("answers/advice_of_no_kind", 404),
        ("answers/advice_noise?topic=none", 404),
        ("answers/%00", 422),
        ("answers/advice_noise?topic=%00", 422),
        ("answers/' or 1=1", 422),
    ],
)
def test_an_answer_that_nobody_approved_is_not_there(door: Door, path: str, status: int) -> None:
    assert door.get(path).status_code == status


def test_words_about_one_reply_are_no_answer_on_their_own(door: Door) -> None:
    assert door.get("answers/handover", params={"topic": "taken"}).status_code == 404


@pytest.mark.parametrize("path", BODIES)
@pytest.mark.parametrize(
    "change",
    [
        {"surname": "x" * 10_000, "kind": "x" * 10_000},
        {"surname": "\x00", "kind": " \x07 "},
        {"surname": 7, "kind": None},
        {"surname": "", "kind": ""},
    ],
)
def test_what_cannot_be_taken_is_refused_whole(door: Door, records: Database, path: str, change: dict) -> None:
    body = {name: change.get(name, value) for name, value in BODIES[path].items()}
    refused = door.post(path, body)
    assert refused.status_code == 422
    assert "x" * 100 not in refused.text
    assert count(records, TaskRow) + count(records, GivenReplyRow) == 0


def test_a_lone_half_of_a_character_is_refused(client: TestClient, records: Database) -> None:
    headers = {"Authorization": f"Bearer {RECORDS_TOKEN}", "Enquirer": "c1f0", "Idempotency-Key": "m-1"}
    headers["Content-Type"] = "application/json"
    refused = client.post("/records/v1/lost-property", content=b'{"kind": "phone \\ud800"}', headers=headers)
    assert refused.status_code == 422


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'"phone"', b'{"mark": "red"}'])
def test_broken_json_is_refused(client: TestClient, records: Database, body: bytes) -> None:
    headers = {"Authorization": f"Bearer {RECORDS_TOKEN}", "Enquirer": "c1f0", "Idempotency-Key": "m-1"}
    headers["Content-Type"] = "application/json"
    assert client.post("/records/v1/lost-property", content=body, headers=headers).status_code == 422


def test_a_request_without_a_key_is_refused(client: TestClient, records: Database) -> None:
    headers = {"Authorization": f"Bearer {RECORDS_TOKEN}", "Enquirer": "c1f0"}
    assert client.post("/records/v1/lost-property", json=THING, headers=headers).status_code == 422
    assert count(records, TaskRow) == 0


@pytest.mark.parametrize(
    "words",
    [
        "📱 телефон",
        "هاتف أسود",
        "p\u202ehone",
        "n\u0303 phone",
        "phone\x00\n\tnoir",
        "𝔭𝔥𝔬𝔫𝔢",
        "phone 0001-01-01",
        "{reference} %s",
    ],
)
@pytest.mark.parametrize("path", ["lost-property", "found-property"])
def test_any_writing_can_be_filed(door: Door, path: str, words: str) -> None:
    filed = door.post(path, {"kind": words, "mark": words, "place": words, "when": words})
    assert filed.status_code == 200
    assert filed.json()["reference"] in " ".join(filed.json()["bubbles"])


def test_an_incomplete_date_is_refused_and_none_is_taken(door: Door) -> None:
    assert door.post("status-requests", REPORT | {"date": "15 November"}).status_code == 422
    assert door.post("status-requests", REPORT | {"date": None}).status_code == 200


@pytest.mark.parametrize("path", BODIES)
def test_the_same_key_twice_gives_the_first_reply_and_files_once(door: Door, records: Database, path: str) -> None:
    first = door.post(path, BODIES[path], key="m-12")
    filed = count(records, TaskRow), count(records, FoundItemRow)
    assert door.post(path, BODIES[path], key="m-12").json() == first.json()
    assert (count(records, TaskRow), count(records, FoundItemRow)) == filed


def test_the_same_key_of_somebody_else_is_another_request(door: Door) -> None:
    mine = door.post("lost-property", THING, key="m-12").json()
    theirs = door.post("lost-property", THING, key="m-12", enquirer="c9a9").json()
    assert mine["reference"] != theirs["reference"]


@pytest.mark.parametrize("path", BODIES)
def test_the_same_key_many_times_at_once_files_once(
    many_doors: Callable[[], Door], records: Database, path: str
) -> None:
    before = count(records, FoundItemRow)
    doors = [many_doors() for _ in range(6)]
    with ThreadPoolExecutor(6) as pool:
        replies = list(pool.map(lambda one: one.post(path, BODIES[path], key="m-12"), doors))
    assert [reply.status_code for reply in replies] == [200] * 6
    assert len({reply.text for reply in replies}) == 1
    assert count(records, TaskRow) + count(records, FoundItemRow) - before == 1


def test_references_filed_at_the_same_moment_are_all_different(many_doors: Callable[[], Door]) -> None:
    doors = [many_doors() for _ in range(6)]
    with ThreadPoolExecutor(6) as pool:
        replies = list(pool.map(lambda one: one[1].post("lost-property", THING, key=f"k{one[0]}"), enumerate(doors)))
    assert len({reply.json()["reference"] for reply in replies}) == 6


def test_more_requests_at_once_than_threads_and_connections_are_all_answered(door: Door) -> None:
    with ThreadPoolExecutor(60) as pool:
        replies = list(pool.map(lambda n: door.post("lost-property", THING, key=f"k{n}"), range(60)))
    assert [reply.status_code for reply in replies] == [200] * 60


def test_without_the_words_nothing_is_filed_and_the_caller_knows(client: TestClient, without_answers: Database) -> None:
    refused = Door(client).post("lost-property", THING)
    assert refused.status_code == 503
    assert count(without_answers, TaskRow) + count(without_answers, GivenReplyRow) == 0

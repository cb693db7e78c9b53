"""What the records door keeps of an enquirer's yes or no, and when it lets nobody be asked."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from api.db.answer_feedback import AnswerFeedbackRow
from api.db.records_door import RecordsAuditRow
from api.db.session import Database
from api.main import create_app
from api.settings import Settings
from api.wiring import wire
from tests.api.fakes import FakeBot, StillDispatcher
from tests.api.records.door import Door

NOISE = {"service": "advice_noise", "topic": "", "version": 1}
DOG = {"service": "advice_noise", "topic": "dog_barking", "version": 1}


def ask(door: Door, asked_in: str = "m-12", enquirer: str = "c1f0", key: str | None = None, **answer: Any) -> str:
    body = NOISE | answer | {"asked_in": asked_in, "needed": None}
    reply = door.post("answer-feedback", body, enquirer=enquirer, key=key or asked_in)
    assert reply.status_code == 200, reply.text
    return str(reply.json()["outcome"])


def say(door: Door, needed: bool, asked_in: str = "m-12", enquirer: str = "c1f0", key: str | None = None) -> int:
    body = NOISE | {"asked_in": asked_in, "needed": needed}
    return door.post("answer-feedback", body, enquirer=enquirer, key=key).status_code


def rows(database: Database) -> list[AnswerFeedbackRow]:
    with database.reading() as session:
        return list(session.scalars(select(AnswerFeedbackRow).order_by(AnswerFeedbackRow.id)))


def test_a_question_is_kept_with_the_answer_and_its_version_before_anything_is_said(door, records):
    assert ask(door, **DOG) == "ask"
    [row] = rows(records)
    assert (row.enquirer, row.asked_in) == ("c1f0", "m-12")
    assert (row.service, row.topic, row.version) == ("advice_noise", "dog_barking", 1)
    assert (row.needed, row.said_at) == (None, None)
    assert row.asked_at.tzinfo is not None


@pytest.mark.parametrize("needed", [True, False])
def test_a_word_is_kept_with_its_moment(door, records, needed):
    ask(door)
    assert say(door, needed) == 200
    [row] = rows(records)
    assert row.needed is needed
    assert row.said_at >= row.asked_at


def test_a_later_word_takes_the_place_of_the_earlier_in_the_same_row(door, records):
    ask(door)
    say(door, True)
    say(door, False)
    assert [row.needed for row in rows(records)] == [False]


def test_the_same_word_sent_twice_does_not_undo_the_one_between(door, records):
    ask(door)
    say(door, True, key="m-13")
    say(door, False, key="m-14")
    say(door, True, key="m-13")
    assert [row.needed for row in rows(records)] == [False]


def test_nobody_is_asked_twice_within_the_hour_about_whatever_answer(door, records):
    assert ask(door, "m-12") == "ask"
    assert ask(door, "m-13", **DOG) == "not_now"
    assert ask(door, "m-14", enquirer="c2f0") == "ask"
    assert [row.enquirer for row in rows(records)] == ["c1f0", "c2f0"]


def test_the_same_question_sent_twice_is_one_question(door, records):
    assert [ask(door), ask(door)] == ["ask", "ask"]
    assert len(rows(records)) == 1


def test_after_an_hour_somebody_may_be_asked_again_but_never_about_the_same_message(
    settings: Settings, records: Database
) -> None:
    moment = [datetime(2026, 11, 25, 9, tzinfo=UTC)]
    wiring = wire(settings, bot=FakeBot(), dispatcher=StillDispatcher(), clock=lambda: moment[0])
    with TestClient(create_app(wiring), raise_server_exceptions=False) as client:
        door = Door(client)
        assert ask(door, "m-12") == "ask"
        moment[0] += timedelta(minutes=59)
        assert ask(door, "m-13") == "not_now"
        moment[0] += timedelta(minutes=1)
        assert ask(door, "m-12", key="m-14") == "not_now"
        assert ask(door, "m-15") == "ask"


def test_of_many_questions_at_one_moment_one_is_asked(many_doors: Callable[[], Door], records: Database) -> None:
    doors = [many_doors() for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        outcomes = list(pool.map(lambda one: ask(one[1], f"m-{one[0]}"), enumerate(doors)))
    assert sorted(outcomes) == ["ask", "not_now", "not_now", "not_now"]
    assert len(rows(records)) == 1


@pytest.mark.parametrize("answer", [{"version": 2}, {"topic": "no_such"}, {"service": "advice_of_no_kind"}])
def test_nobody_is_asked_about_words_that_were_never_said(door, records, answer):
    body = NOISE | answer | {"asked_in": "m-12", "needed": None}
    assert door.post("answer-feedback", body).status_code == 404
    assert rows(records) == []


@pytest.mark.parametrize("other", [{"enquirer": "c2f0"}, {"asked_in": "m-11"}])
def test_a_word_counts_only_from_whoever_was_asked_and_on_what_they_were_asked(door, records, other):
    ask(door)
    assert say(door, False, **other) == 404
    assert [row.needed for row in rows(records)] == [None]


@pytest.mark.parametrize(
    "wrong",
    [
        *({"needed": "no"}, {"needed": 0}, {"asked_in": ""}, {"asked_in": "x" * 201}, {"asked_in": "\x00"}),
        *({"version": 0}, {"version": 2**31}, {"service": "Noise!"}, {"topic": "a" * 61}),
    ],
)
def test_what_is_no_word_on_an_answer_is_refused(door, records, wrong):
    assert door.post("answer-feedback", NOISE | {"asked_in": "m-12", "needed": None} | wrong).status_code == 422
    assert rows(records) == []


def test_every_question_and_every_word_is_in_the_audit_which_does_not_say_what_it_was(door, records):
    ask(door, "m-12")
    ask(door, "m-13")
    say(door, False)
    with records.reading() as session:
        audit = session.scalars(select(RecordsAuditRow).order_by(RecordsAuditRow.id)).all()
        written = [(row.enquirer, row.purpose, row.record, row.shown) for row in audit]
    [row] = rows(records)
    record = f"answer_feedback:{row.id}"
    assert written == [
        ("c1f0", "answer_feedback", record, "ask"),
        ("c1f0", "answer_feedback", None, "not_now"),
        ("c1f0", "answer_feedback", record, "noted"),
    ]

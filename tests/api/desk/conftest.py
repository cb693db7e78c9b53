"""People at the desk and the public who wait for them."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from threading import get_ident
from types import SimpleNamespace

import pytest
from fastapi.testclient import TestClient
from httpx import Response
from sqlalchemy import event

from api.db.tasks import TaskRow
from api.desk.routes import Visit, follow_conversation
from api.domain.clock import utc_now
from api.domain.people import Role
from api.web.dependencies import SignedIn
from tests.api.fakes import answer


@dataclass
class Colleague:
    """A member of staff at a browser."""

    browser: TestClient

    @property
    def person(self):
        return self.browser.person

    def see(self, address: str = "") -> str:
        return self.browser.get(f"/desk{address}").text

    def opens(self, enquirer) -> str:
        return self.see(f"/conversations/{enquirer.id}")

    def does(self, what: str, enquirer, **fields: str) -> Response:
        form = {"csrf_token": self.browser.csrf} | fields
        return self.browser.post(f"/desk/conversations/{enquirer.id}/{what}", data=form)


@pytest.fixture
def asha(signed_in):
    return Colleague(signed_in(Role.AGENT, "Asha"))


@pytest.fixture
def robin(signed_in):
    return Colleague(signed_in(Role.AGENT, "Robin"))


@pytest.fixture
def asks_for_a_person(chat, bot):
    """Somebody of the public who asked for a person, and waits."""

    def ask(words: str = "can i talk to someone"):
        bot.answers = [answer(intent="request_human", handover="asked_for_person")]
        enquirer = chat()
        enquirer.say(words)
        return enquirer

    return ask


@pytest.fixture
def waiting(asks_for_a_person):
    return asks_for_a_person()


@pytest.fixture
def in_danger(chat):
    """Somebody whose words raised an alert."""
    enquirer = chat()
    enquirer.say("i want to end it all")
    return enquirer


class OneLook:
    """A watcher and a browser that are there for one look."""

    async def changes(self) -> AsyncIterator[None]:
        yield

    async def is_disconnected(self) -> bool:
        return False


@pytest.fixture
def look_once(wired):
    """The parts of a conversation's page as its stream first sends them."""

    def look(colleague: Colleague, enquirer, read: str) -> dict[str, str]:
        app = SimpleNamespace(state=SimpleNamespace(wiring=wired, watcher=OneLook()))
        request = SimpleNamespace(
            app=app, cookies=dict(colleague.browser.cookies), is_disconnected=OneLook().is_disconnected
        )
        here = Visit(request, SignedIn(colleague.person, colleague.browser.csrf), wired, enquirer.id)

        async def listen() -> list[str]:
            return [line async for line in (await follow_conversation(here, int(read))).body_iterator]

        events = [text.partition("\n") for text in asyncio.run(listen()) if text.startswith("event: ")]
        return {name.removeprefix("event: "): data for name, _, data in events}

    return look


@pytest.fixture
def counted(database):
    """Counts what this thread asks of the database; the watcher of what is live asks in its own."""
    here = get_ident()

    @contextmanager
    def count():
        asked: list[str] = []

        def note(_connection, _cursor, statement, *_more) -> None:
            if get_ident() == here:
                asked.append(statement)

        event.listen(database.engine, "before_cursor_execute", note)
        yield asked
        event.remove(database.engine, "before_cursor_execute", note)

    return count


def part(page: str, element: str, name: str) -> str:
    """The inside of the one element with this id."""
    found = re.search(rf'<{element}\b[^>]*\bid="{name}".*?</{element}>', page, re.S)
    return found[0] if found else ""


def read_id(page: str) -> str:
    """What the page gives its own stream."""
    return re.search(r"events\?read=(\d+)", page)[1]


@pytest.fixture
def kim(signed_in):
    return Colleague(signed_in(Role.SUPERVISOR, "Kim"))


@pytest.fixture
def file(database):
    """A task as the records door files it, told an hour ago by nobody whose conversation is kept."""

    def keep(kind: str = "raise_local_issue", queue: str = "neighbourhood", **more) -> int:
        facts = more.pop("facts", {"what": {"value": "scooters on the path", "message": "m-1"}})
        row = {"enquirer": "c0", "created_at": utc_now() - timedelta(hours=1)} | more
        with database.writing() as session:
            task = TaskRow(kind=kind, queue=queue, facts=facts, **row)
            session.add(task)
        return task.id

    return keep


@pytest.fixture
def task(database):
    """A task as it is stored."""

    def read(number: int) -> TaskRow:
        with database.reading() as session:
            return session.get_one(TaskRow, number)

    return read

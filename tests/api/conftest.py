"""The world of the api's tests: real databases, a bot that does as it is told, people at work."""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import insert, select, text

from api.db.all_tables import Base
from api.db.answers import AnswerRow
from api.db.people import PersonRow
from api.db.session import Database
from api.domain.clock import utc_now
from api.domain.people import Role
from api.main import create_app
from api.records.answers import load_answers
from api.settings import Settings
from api.web import sign_in
from api.wiring import Wiring, load_force, wire
from tests.api.fakes import FakeBot, StillDispatcher
from tests.left_out import leave_out

POSTGRES = "PHASE3_TEST_POSTGRES"
PASSWORD = "three random words"
RECORDS_TOKEN = "records-token-of-the-tests"


@cache
def hash_of_the_password() -> str:
    """Slow by design, so made once."""
    return sign_in.hashed(PASSWORD)


def load_words(database: Database) -> None:
    """The approved answers, as `make run` loads them."""
    force = load_force(Settings(_env_file=None, bot_secret="-", records_token="-"))
    with database.writing() as session:
        load_answers(session, Path("data/answers"), force, utc_now())


@pytest.fixture(scope="session")
def empty_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sqlite") / "empty.db"
    database = Database(f"sqlite:///{path}")
    Base.metadata.create_all(database.engine)
    load_words(database)
    database.close()
    return path


@pytest.fixture(scope="session")
def approved_answers(empty_sqlite: Path) -> list[dict[str, Any]]:
    """The rows of all approved answers: reading their files again for each test would take most of its time."""
    database = Database(f"sqlite:///{empty_sqlite}")
    columns = [column.key for column in AnswerRow.__table__.columns if column.key != "id"]
    with database.reading() as session:
        rows = session.scalars(select(AnswerRow).order_by(AnswerRow.id)).all()
        answers = [{name: getattr(row, name) for name in columns} for row in rows]
    database.close()
    return answers


@pytest.fixture(scope="session")
def empty_postgres() -> Iterator[str]:
    url = os.environ.get(POSTGRES)
    if not url:
        leave_out("PostgreSQL", f"set {POSTGRES} to a database that may be emptied")
    database = Database(url)
    Base.metadata.drop_all(database.engine)
    Base.metadata.create_all(database.engine)
    yield url
    Base.metadata.drop_all(database.engine)
    database.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each kind."""
    if request.param == "sqlite":
        path = tmp_path / "test.db"
        shutil.copy(request.getfixturevalue("empty_sqlite"), path)
        return f"sqlite:///{path}"
    url: str = request.getfixturevalue("empty_postgres")
    database = Database(url)
    with database.writing() as session:
        names = ", ".join(table.name for table in Base.metadata.sorted_tables)
        session.execute(text(f"TRUNCATE {names} RESTART IDENTITY CASCADE"))
        session.execute(insert(AnswerRow), request.getfixturevalue("approved_answers"))
    database.close()
    return url


@pytest.fixture
def bot() -> FakeBot:
    return FakeBot()


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    return Settings(
        _env_file=None,
        database_url=database_url,
        bot_secret="bot-secret-of-the-tests",
        records_token=RECORDS_TOKEN,
        models_folder=tmp_path / "models",
    )


@pytest.fixture
def wired(settings: Settings, bot: FakeBot) -> Iterator[Wiring]:
    wiring = wire(settings, bot=bot, dispatcher=StillDispatcher())
    bot.database = wiring.database
    yield wiring
    wiring.close()


@pytest.fixture
def database(wired: Wiring) -> Database:
    return wired.database


@pytest.fixture
def client(wired: Wiring) -> Iterator[TestClient]:
    """A browser of the public."""
    with TestClient(create_app(wired), raise_server_exceptions=False) as browser:
        yield browser


@pytest.fixture
def person(database: Database) -> Callable[..., PersonRow]:
    """Somebody who works here, by role; the same name is the same person."""

    def make(role: Role = Role.AGENT, name: str = "") -> PersonRow:
        with database.writing() as session:
            row = PersonRow(
                sign_in_name=(name or role).lower(),
                name=name or role.capitalize(),
                role=role,
                password_hash=hash_of_the_password(),
                one_time_password=False,
            )
            session.add(row)
        return row

    return make


@pytest.fixture
def signed_in(wired: Wiring, person: Callable[..., PersonRow]) -> Callable[..., TestClient]:
    """A browser in which somebody of that role has signed in; `client.csrf` is the token of its forms."""
    app = create_app(wired)

    def open_browser(role: Role = Role.AGENT, name: str = "") -> TestClient:
        someone = person(role, name)
        browser = TestClient(app, follow_redirects=False)
        with wired.database.writing() as session:
            secret = sign_in.open_sign_in(session, someone, utc_now(), hours=1)
        browser.cookies.set(sign_in.COOKIE, secret)
        with wired.database.reading() as session:
            found = sign_in.whoever_holds(session, secret)
        assert found
        browser.csrf = found[1]
        browser.person = someone
        return browser

    return open_browser


@pytest.fixture
def chat(client: TestClient, wired: Wiring) -> "Callable[[], Chat]":
    """A member of the public with the web chat open."""
    return lambda: Chat(client, wired)


class Chat:
    """Speaks to the web chat's HTTP interface; after each message its journey has ended."""

    def __init__(self, client: TestClient, wired: Wiring) -> None:
        opened = client.post("/webchat/conversations", json={}).json()
        self.id: str = opened["conversation"]
        self.headers = {"Authorization": f"Bearer {opened['token']}"}
        self._client, self._wired, self._count = client, wired, 0

    def say(self, text: str, client_id: str = "") -> int:
        self._count += 1
        body = {"text": text, "client_id": client_id or f"m{self._count}"}
        answer = self._client.post(f"/webchat/conversations/{self.id}/messages", json=body, headers=self.headers)
        assert answer.status_code == 202, answer.text
        self._wired.journey.advance(self.id)
        return int(answer.json()["number"])

    def thread(self, after: int = 0) -> list[dict]:
        url = f"/webchat/conversations/{self.id}/messages?after={after}"
        return self._client.get(url, headers=self.headers).json()["messages"]

    def heard(self) -> list[str]:
        """What the enquirer was told, in order."""
        return [message["text"] for message in self.thread() if message["author"] != "enquirer"]


def csrf_of(page: str) -> str:
    """The token in a page's form."""
    return re.search(r'name="csrf_token" value="([^"]+)"', page)[1]

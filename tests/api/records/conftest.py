"""The records door as the bot's actions meet it: approved answers and synthetic records are loaded."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import delete

from api.db.answers import AnswerRow
from api.db.session import Database
from api.demo.load import load_demo_data
from api.domain.neighbourhood import NoTeam, Team
from api.main import create_app
from api.settings import Settings
from api.wiring import Wiring, wire
from tests.api.fakes import FakeBot, FakeNotifier, MovingClock, StillDispatcher
from tests.api.records.codes import Case
from tests.api.records.door import Door
from tests.api.records.spreadsheet import Spreadsheets


class OtherTeams:
    """Knows one answer to every postcode, and insists that no transaction is open while it is asked."""

    def __init__(self, answer: Team | NoTeam) -> None:
        self._answer = answer
        self.database: Database | None = None
        self.asked: list[str] = []

    def team_for(self, postcode: str) -> Team | NoTeam:
        assert self.database is not None
        assert not self.database.in_use, "a session is open while others are asked"
        self.asked.append(postcode)
        return self._answer

    def close(self) -> None:
        self.database = None


@contextmanager
def local_teams_door(settings: Settings, teams: OtherTeams | None, now: datetime) -> Iterator[TestClient]:
    """The door with others who know the local teams, or with the recording, at some moment."""
    wiring = wire(settings, bot=FakeBot(), dispatcher=StillDispatcher(), clock=lambda: now, local_teams=teams)
    if teams:
        teams.database = wiring.database
    with TestClient(create_app(wiring), raise_server_exceptions=False) as client:
        yield client


@pytest.fixture
def records(database: Database) -> Database:
    """A database with synthetic Northshire in it, beside the approved answers."""
    with database.writing() as session:
        load_demo_data(session)
    return database


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture
def sender() -> FakeNotifier:
    return FakeNotifier()


@pytest.fixture
def telling(settings: Settings, tmp_path: Path, sender: FakeNotifier, clock: MovingClock) -> Iterator[Wiring]:
    """A force that tells the status of a report after a code."""
    force = Path("data/force.yml").read_text(encoding="utf-8").replace("status_tier: 1", "status_tier: 2")
    (tmp_path / "force.yml").write_text(force, encoding="utf-8")
    settings = settings.model_copy(update={"force_file": tmp_path / "force.yml"})
    wiring = wire(settings, bot=FakeBot(), dispatcher=StillDispatcher(), clock=clock, notifier=sender)
    sender.database = wiring.database
    with wiring.database.writing() as session:
        load_demo_data(session)
    yield wiring
    wiring.close()


@pytest.fixture
def without_answers(database: Database) -> Database:
    """A database in which nobody has loaded any words."""
    with database.writing() as session:
        session.execute(delete(AnswerRow))
    return database


@pytest.fixture
def door(client: TestClient, records: Database) -> Door:
    return Door(client)


@pytest.fixture
def many_doors(client: TestClient, records: Database) -> Callable[[], Door]:
    """Doors for threads, each with a connection of its own to the same application."""
    app: FastAPI = client.app
    return lambda: Door(TestClient(app, raise_server_exceptions=False))


@pytest.fixture
def spreadsheets(settings: Settings, records: Database, tmp_path: Path) -> Spreadsheets:
    return Spreadsheets(settings, records, tmp_path)


@pytest.fixture
def case(telling: Wiring, sender: FakeNotifier) -> Case:
    return Case(telling, TestClient(create_app(telling), raise_server_exceptions=False), sender)

"""The world of the studio's tests: data of their own, a bot's Python and a running bot that do as they are told."""

import hashlib
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI, Request, Response

from api.db.conversations import AlertRow, ConversationRow, MessageRow, TurnRow
from api.db.session import Database
from api.domain.clock import utc_now
from api.domain.conversation import Outcome
from api.domain.understanding import NOT_UNDERSTOOD
from api.settings import Settings
from tests.api.conftest import RECORDS_TOKEN
from tests.api.server import serving

BOT_SECRET = "bot-secret-of-the-tests"

SERVICES = """\
- {id: advice_noise, family: advice, ends: answer, title: "Noise"}
- {id: advice_parking, family: advice, ends: answer, title: "Parking or a blocked drive"}
- {id: lost_property, family: lost_and_found, ends: lookup, title: "I lost something"}
- {id: request_human, family: conversation, ends: person, title: "Talk to a person"}
"""

ADVICE = """\
version: "3.1"

# Everyday trouble: who deals with it.   (this comment stays, spaces and all)
nlu:
- intent: advice_noise  # the commonest of all
  examples: |
    - Noise
    - neighbours music is too loud
    - can't sleep: drums "all night" # not a comment

# What stands in the way
- intent: advice_parking
  examples: |
    - someone parked across my drive
    - blocked in again 🚗
"""

LOST = """\
version: "3.1"
nlu:
- intent: lost_property
  examples: |
    - i lost my phone on the bus"""

HELD_OUT = """\
version: "3.1"
nlu:
- intent: advice_noise
  examples: |
    - Upstairs flat have got a drum kit!
"""


@pytest.fixture
def data_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    (folder / "nlu").mkdir(parents=True)
    (folder / "services.yml").write_text(SERVICES)
    shutil.copy("data/tasks.yml", folder / "tasks.yml")
    (folder / "nlu" / "advice.yml").write_text(ADVICE)
    (folder / "nlu" / "lost_and_found.yml").write_text(LOST)
    return folder


@pytest.fixture
def held_out_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "held-out" / "nlu"
    folder.mkdir(parents=True)
    (folder / "advice.yml").write_text(HELD_OUT)
    (folder.parent / "risk").mkdir()
    (folder.parent / "risk" / "risky.yml").write_text('texts:\n  - {text: "he has a knife", kind: weapon}\n')
    return folder


class BotPython:
    """What the bot's Python will do, and how it was called."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "python"
        source = (Path(__file__).parent / "bot_python.py").read_text()
        self.path.write_text(f"#!{sys.executable}\n{source}")
        self.path.chmod(0o755)
        self.plan: dict = {
            "progress": ["1/7 checking"],
            "hang": False,
            "refusal": "",
            "fingerprint": "new",
            "reports": {},
        }
        self.will()

    def will(self, **plan: object) -> None:
        self.plan |= plan
        (self.folder / "plan.json").write_text(json.dumps(self.plan))

    def calls(self) -> list[str]:
        path = self.folder / "calls.txt"
        return path.read_text().splitlines() if path.exists() else []

    def called(self, program: str) -> int:
        return sum(program in call for call in self.calls())


@pytest.fixture
def bot_python(tmp_path: Path) -> BotPython:
    folder = tmp_path / "bot-python"
    folder.mkdir()
    return BotPython(folder)


class RunningBot:
    """A bot on a real port: loads what it is told to, or refuses."""

    def __init__(self, models: Path) -> None:
        self.models, self.loaded, self.refuses = models, [], 0
        self.pointer_when_asked: list[str] = []
        self.app = FastAPI()
        self.app.put("/webhooks/phase_three/model")(self.load)

    def load(self, request: Request, body: dict) -> Response:
        pointer = self.models / "live"
        self.pointer_when_asked.append(pointer.read_text().strip() if pointer.exists() else "")
        if request.headers["Authorization"] != f"Bearer {BOT_SECRET}":
            return Response(status_code=401)
        if self.refuses:
            return Response(status_code=self.refuses)
        if hashlib.sha256((self.models / body["name"]).read_bytes()).hexdigest() != body["sha256"]:
            return Response(status_code=422)
        self.loaded.append(body["name"])
        return Response(status_code=200)


@pytest.fixture
def running_bot(tmp_path: Path) -> Iterator[RunningBot]:
    bot = RunningBot(tmp_path / "models")
    with serving(bot.app) as address:
        bot.address = address
        yield bot


@pytest.fixture
def bot_url() -> str:
    """Nobody answers there; a test with a running bot says so."""
    return "http://127.0.0.1:9"


@pytest.fixture
def settings(
    database_url: str, tmp_path: Path, data_folder: Path, held_out_folder: Path, bot_python: BotPython, bot_url: str
) -> Settings:
    (tmp_path / "models").mkdir()
    return Settings(
        _env_file=None,
        database_url=database_url,
        bot_secret=BOT_SECRET,
        records_token=RECORDS_TOKEN,
        data_folder=data_folder,
        held_out_folder=held_out_folder,
        models_folder=tmp_path / "models",
        bot_python=bot_python.path,
        bot_url=bot_url,
    )


@pytest.fixture
def said(database: Database) -> Callable[..., int]:
    """A message of the public that the bot has read; its id."""

    def store(
        text: str,
        outcome: str = Outcome.REPHRASE_ASKED,
        reason: str | None = None,
        intent: str = NOT_UNDERSTOOD,
        alert: str = "",
    ) -> int:
        now = utc_now()
        with database.writing() as session:
            number = len(session.query(MessageRow).all()) + 1
            conversation = ConversationRow(
                id=f"c{number}", channel="webchat", address=f"a{number}", opened_at=now, holder="bot"
            )
            session.add(conversation)
            session.flush()
            message = MessageRow(
                conversation_id=conversation.id, number=1, author="enquirer", audience="public", text=text, at=now
            )
            session.add(message)
            session.flush()
            understanding = {
                "intent": intent,
                "ranking": [
                    {"intent": "advice_parking", "confidence": 0.31},
                    {"intent": "advice_noise", "confidence": 0.22},
                    {"intent": "request_human", "confidence": 0.1},
                    {"intent": "lost_property", "confidence": 0.05},
                ],
                "model": "old.tar.gz",
            }
            session.add(
                TurnRow(
                    message_id=message.id,
                    conversation_id=conversation.id,
                    handled_at=now,
                    outcome=outcome,
                    reason=reason,
                    understanding=understanding,
                )
            )
            if alert:
                session.add(
                    AlertRow(
                        conversation_id=conversation.id,
                        message_id=message.id,
                        kind=alert,
                        cue="-",
                        raised_at=now,
                        said_words=True,
                    )
                )
        return message.id

    return store


@pytest.fixture
def copied_data(tmp_path: Path) -> Path:
    """The project's own training data, to be written into."""
    return Path(shutil.copytree("data", tmp_path / "project-data"))

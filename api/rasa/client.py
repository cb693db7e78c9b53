"""Asks the bot, with a short deadline; a bot that fails is an answer too, never an exception."""

import json
import time
from datetime import datetime
from typing import Any, Protocol

import httpx
from pydantic import BaseModel, Field, ValidationError

from api.domain.messages import Bubble, Button
from api.domain.understanding import BotAnswer, BotFailure, Guess, Understanding
from api.logs import EventLog

log = EventLog(__name__)

LONGEST_ANSWER = 1_000_000
"""Bytes; a bot that sends more is talking nonsense."""


class Bot(Protocol):
    """What the journey needs of a bot."""

    def ask(self, *, sender: str, message_id: int, text: str, intent: str | None, sent_at: datetime) -> BotAnswer:
        """One turn of dialogue. The same message asked twice is one turn."""

    def parse(self, text: str, message_id: int, sent_at: datetime) -> Understanding | None:
        """Only understand; None when the bot fails."""


class _Button(BaseModel):
    title: str
    payload: str


class _Reply(BaseModel):
    text: str = Field(min_length=1)
    buttons: list[_Button] = []


class _Guess(BaseModel):
    name: str = Field(max_length=60)
    confidence: float = Field(ge=0, le=1)


class _Risk(BaseModel):
    flag: bool = False
    kind: str | None = Field(default=None, max_length=30)
    score: float = Field(default=0.0, ge=0, le=1)


class _Understanding(BaseModel):
    intent: _Guess
    ranking: list[_Guess] = []
    entities: list[dict[str, Any]] = []
    risk: _Risk = _Risk()
    model: str = ""


class _Handover(BaseModel):
    reason: str


class _Turn(BaseModel):
    replies: list[_Reply]
    handover: _Handover | None = None
    understanding: _Understanding


class _Parse(BaseModel):
    understanding: _Understanding


class RasaBot:
    """The Rasa server behind its one input channel."""

    def __init__(self, url: str, secret: str, deadline: float) -> None:
        self._deadline = deadline
        self._client = httpx.Client(
            base_url=f"{url.rstrip('/')}/webhooks/phase_three",
            headers={"Authorization": f"Bearer {secret}"},
            timeout=httpx.Timeout(deadline, connect=min(2.0, deadline)),
            limits=httpx.Limits(max_connections=64),
            trust_env=False,
        )

    def ask(self, *, sender: str, message_id: int, text: str, intent: str | None, sent_at: datetime) -> BotAnswer:
        """One turn of dialogue; see the wire in bot/channel.py."""
        enquirer = sender.partition(":")[0]
        body = _question(text, message_id, sent_at, enquirer) | {"sender": sender, "intent": intent}
        answer = self._post("/turn", body)
        if isinstance(answer, BotFailure):
            return BotAnswer(failure=answer)
        try:
            return _answer(_Turn.model_validate(answer))
        except ValidationError:
            log.warning("bot answered nonsense")
            return BotAnswer(failure=BotFailure.NONSENSE)

    def parse(self, text: str, message_id: int, sent_at: datetime) -> Understanding | None:
        """Understanding without dialogue, for conversations that a person holds."""
        answer = self._post("/parse", _question(text, message_id, sent_at, ""))
        if isinstance(answer, BotFailure):
            return None
        try:
            return _understanding(_Parse.model_validate(answer).understanding)
        except ValidationError:
            log.warning("bot answered nonsense")
            return None

    def load(self, model: str, sha256: str, deadline: float) -> str | None:
        """Have the bot load a model while it goes on answering; None when it is live, else the reason why not."""
        try:
            answer = self._client.put("/model", json={"name": model, "sha256": sha256}, timeout=deadline)
        except httpx.HTTPError as problem:
            return f"the bot could not be reached ({type(problem).__name__})"
        return None if answer.status_code == 200 else f"the bot refused it (status {answer.status_code})"

    def _post(self, path: str, body: dict[str, Any]) -> Any:  # noqa: ANN401 - JSON, checked by the caller
        try:
            with self._client.stream("POST", path, json=body) as answer:
                text = self._read(answer)
        except httpx.TimeoutException as problem:
            slow = not isinstance(problem, httpx.ConnectTimeout)
            return _failed(BotFailure.TOO_SLOW if slow else BotFailure.UNREACHABLE)
        except httpx.HTTPError:
            return _failed(BotFailure.UNREACHABLE)
        if answer.status_code != 200:
            return _failed(BotFailure.NONSENSE)
        try:
            return json.loads(text)
        except ValueError:
            return _failed(BotFailure.NONSENSE)

    def _read(self, answer: httpx.Response) -> bytes:
        """The body, within the deadline as a whole: httpx's own counts anew for every piece that arrives."""
        end, text = time.monotonic() + self._deadline, b""
        for piece in answer.iter_bytes():
            text += piece
            if time.monotonic() > end or len(text) > LONGEST_ANSWER:
                raise httpx.ReadTimeout("the answer does not end")
        return text


def _failed(failure: BotFailure) -> BotFailure:
    log.warning("bot failed", failure=failure)
    return failure


def _question(text: str, message_id: int, sent_at: datetime, enquirer: str) -> dict[str, Any]:
    metadata = {"sent_at": sent_at.isoformat(), "enquirer": enquirer}
    return {"message_id": f"m-{message_id}", "text": text, "metadata": metadata}


def _answer(turn: _Turn) -> BotAnswer:
    replies = tuple(
        Bubble(reply.text, tuple(Button(button.title, button.payload) for button in reply.buttons))
        for reply in turn.replies
    )
    handover = turn.handover.reason if turn.handover else None
    silent = BotFailure.SILENT if not replies and handover is None else None
    return BotAnswer(replies, handover, _understanding(turn.understanding), silent)


def _understanding(found: _Understanding) -> Understanding:
    return Understanding(
        intent=found.intent.name,
        confidence=found.intent.confidence,
        ranking=tuple(Guess(guess.name, guess.confidence) for guess in found.ranking),
        entities=tuple(found.entities),
        risk_flag=found.risk.flag,
        risk_kind=found.risk.kind,
        risk_score=found.risk.score,
        model=found.model,
    )

"""The bot's one way in: the api asks here, over HTTP on the loopback address and with a shared secret."""

from __future__ import annotations

import asyncio
import hmac
import logging
import os
import traceback
import uuid
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic
from sanic.exceptions import InvalidUsage
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.models import Models
from bot.turns import CHANNEL, parse, take_turn
from bot.wire import Question, WireError, understanding

Handler = Callable[[Request], Awaitable[dict[str, Any]]]

log = logging.getLogger(__name__)


class PhaseThreeChannel(InputChannel):
    """`POST /turn`, `POST /parse`, `GET /status`, `PUT /model`, all under /webhooks/phase_three."""

    @classmethod
    def name(cls) -> str:
        """The last part of the address."""
        return CHANNEL

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> PhaseThreeChannel:
        """From bot/credentials.yml."""
        if not credentials or not credentials.get("secret"):
            cls.raise_missing_credentials_exception()
        folder = os.environ.get("PHASE3_MODELS_FOLDER", credentials["models"])
        return cls(credentials["secret"], Models(Path(folder), Path(credentials["endpoints"])))

    def __init__(self, secret: str, models: Models) -> None:
        self._secret = secret.encode()
        self._models = models

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:  # noqa: ARG002 - Rasa's
        """The routes. Rasa's own callback is not used: it is silent while there is no model and hides failures."""
        logging.getLogger("rasa.core.processor").addFilter(_without_traceback)
        routes = Blueprint(CHANNEL)
        routes.add_route(self._guarded(self._turn), "/turn", methods=["POST"], name="turn")
        routes.add_route(self._guarded(self._parse), "/parse", methods=["POST"], name="parse")
        routes.add_route(self._guarded(self._status), "/status", methods=["GET"], name="status")
        routes.add_route(self._guarded(self._load), "/model", methods=["PUT"], name="model")
        return routes

    async def _turn(self, request: Request) -> dict[str, Any]:
        return await take_turn(_ready_agent(request.app), Question.read(request.json, dialogue=True))

    async def _parse(self, request: Request) -> dict[str, Any]:
        question = Question.read(request.json, dialogue=False)
        return {"understanding": understanding(await parse(_ready_agent(request.app), question))}

    async def _status(self, request: Request) -> dict[str, Any]:
        agent = _agent(request.app)
        return {
            "ready": agent is not None and agent.is_ready(),
            "model": agent.model_name if agent else None,
            "loading": self._models.loading,
        }

    async def _load(self, request: Request) -> dict[str, Any]:
        body = request.json if isinstance(request.json, dict) else {}
        request.app.ctx.agent = await self._models.load(body.get("name"), body.get("sha256"))
        return {"model": request.app.ctx.agent.model_name}

    def _guarded(self, handler: Handler) -> Callable[[Request], Awaitable[HTTPResponse]]:
        async def answer(request: Request) -> HTTPResponse:
            if not self._trusts(request):
                return _error(401, "unauthorised")
            try:
                return json(await handler(request))
            except WireError as problem:
                return _error(problem.status, problem.code)
            except InvalidUsage:
                return _error(400, "invalid_json")
            except asyncio.TimeoutError:
                return _error(503, "turn_too_slow")
            except Exception as problem:  # noqa: BLE001 - the last handler: whatever happened, the api is told so
                return _error(500, "bot_failed", problem)

        return answer

    def _trusts(self, request: Request) -> bool:
        given = request.headers.get("authorization", "")
        return hmac.compare_digest(given.encode(), b"Bearer " + self._secret)


def _agent(app: Sanic) -> Agent | None:
    return getattr(app.ctx, "agent", None)


def _ready_agent(app: Sanic) -> Agent:
    agent = _agent(app)
    if agent is None or not agent.is_ready():
        raise WireError(503, "no_model")
    return agent


def _error(status: int, code: str, problem: Exception | None = None) -> HTTPResponse:
    """An error with an id by which its log line is found; the line says where it happened, never what was written."""
    error_id = uuid.uuid4().hex
    frames = traceback.extract_tb(problem.__traceback__)[-3:] if problem else []
    where = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
    log.warning("%s %s id=%s %s %s", status, code, error_id, type(problem).__name__ if problem else "", where)
    return json({"error": {"code": code, "id": error_id}}, status=status)


def _without_traceback(record: logging.LogRecord) -> bool:
    """Rasa logs a failed action with its traceback, whose text can hold the whole conversation."""
    record.exc_info = record.exc_text = None
    return True

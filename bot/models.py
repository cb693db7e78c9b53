"""Loads another model beside the one that is answering."""

from __future__ import annotations

import asyncio
import hashlib
import re
from pathlib import Path

from rasa.core.agent import Agent, load_agent
from rasa.core.utils import AvailableEndpoints

from bot.turns import parse
from bot.wire import Question, WireError

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*\.tar\.gz")
WARM_UP = Question("is there an update on my report", "warm-up", {})


class Models:
    """The models in one folder; loads one at a time."""

    def __init__(self, folder: Path, endpoints: Path) -> None:
        self._folder = folder
        self._endpoints = endpoints
        self.loading: str | None = None

    async def load(self, name: str, sha256: str) -> Agent:
        """An agent that has already parsed a message. Takes seconds in a thread of its own. Raises WireError."""
        if self.loading:
            raise WireError(409, "already_loading")
        file = self._file(name)
        self.loading = name
        try:
            return await asyncio.get_running_loop().run_in_executor(None, self._load, file, sha256)
        finally:
            self.loading = None

    def _file(self, name: str) -> Path:
        if not isinstance(name, str) or not NAME.fullmatch(name):
            raise WireError(422, "invalid_name")
        if not (self._folder / name).is_file():
            raise WireError(404, "no_such_model")
        return self._folder / name

    def _load(self, file: Path, sha256: str) -> Agent:
        if hashlib.sha256(file.read_bytes()).hexdigest() != sha256:
            raise WireError(422, "hash_differs")
        return asyncio.run(self._load_and_warm(file))

    async def _load_and_warm(self, file: Path) -> Agent:
        endpoints = AvailableEndpoints.read_endpoints(str(self._endpoints))
        agent = await load_agent(model_path=str(file), endpoints=endpoints)
        if not agent.is_ready():
            raise WireError(422, "unreadable_model")
        await parse(agent, WARM_UP)
        return agent

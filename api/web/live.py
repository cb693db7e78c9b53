"""What is live: one task per process watches for new messages and wakes the streams that show them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool

from api.db.conversations import MessageRow
from api.db.session import Database
from api.logs import EventLog

log = EventLog(__name__)

LOOK_EVERY = 0.25
"""Seconds between looks: one small query a process, however many streams are open, wherever the message was written."""

LOOK_AGAIN = 10.0
"""Seconds after which a stream looks for itself and tells its page that it is still there."""

NUMBERED_LATELY = 500
"""How far back the watcher counts; no transaction stays open while as many messages are written."""


class Watcher:
    """Every change that a page shows appends a message, so the newest message id says whether anything is new."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._changed = asyncio.Condition()
        self._newest = (0, 0)
        self._task: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Watch while the application runs."""
        self._task = asyncio.create_task(self._watch())
        try:
            yield
        finally:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def changes(self) -> AsyncIterator[None]:
        """Yield once at the start, then whenever something may be new."""
        seen: tuple[int, int] | None = None
        while True:
            async with self._changed:
                if seen == self._newest:
                    await self._wait()
                seen = self._newest
            yield

    async def _wait(self) -> None:
        try:
            async with asyncio.timeout(LOOK_AGAIN):
                await self._changed.wait()
        except TimeoutError:
            return

    async def _watch(self) -> None:
        while True:
            try:
                newest = await run_in_threadpool(self._look)
            except SQLAlchemyError as problem:
                log.warning("cannot look for new messages", kind=type(problem).__name__)
            else:
                if newest != self._newest:
                    async with self._changed:
                        self._newest = newest
                        self._changed.notify_all()
            await asyncio.sleep(LOOK_EVERY)

    def _look(self) -> tuple[int, int]:
        """The newest id, and how many there are below it: a message may be committed after one with a greater id."""
        with self._database.reading() as session:
            newest = session.scalar(select(func.max(MessageRow.id))) or 0
            lately = select(func.count()).where(MessageRow.id > newest - NUMBERED_LATELY)
            return newest, session.scalar(lately) or 0

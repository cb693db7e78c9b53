"""Server-sent events for the desk's pages: each named part of a page is sent again whenever it has changed."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

from fastapi import Request
from fastapi.responses import StreamingResponse
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool

from api.domain.errors import DomainError

BETWEEN_LOOKS = 0.5
"""Seconds: a conversation's stream looks at most this often, and this often while something is being read or sent."""

BETWEEN_LISTS = 1.0
"""Seconds: the lists are long, and everybody at the desk has them open."""


@dataclass(frozen=True)
class View:
    """The parts of a page as they are now; `settled` is False while one of them will change without a new message."""

    parts: dict[str, str]
    settled: bool = True


Look = Callable[[], View]


async def streamed(request: Request, look: Look, pause: float = BETWEEN_LOOKS) -> StreamingResponse:
    """An answer that follows the view; what the first look refuses is refused with a status, as on any other page."""
    await run_in_threadpool(look)
    stream = follow(request, look, pause)
    return StreamingResponse(stream, media_type="text/event-stream", headers={"Cache-Control": "no-store"})


async def follow(request: Request, look: Look, pause: float) -> AsyncIterator[str]:
    """Send what has changed until the browser leaves or may not look any more; it comes back by itself if it may."""
    shown: dict[str, str] = {}
    async for _ in request.app.state.watcher.changes():
        settled = False
        while not settled:
            if await request.is_disconnected():
                return
            try:
                view = await run_in_threadpool(look)
            except (DomainError, SQLAlchemyError):
                return
            for name, part in view.parts.items():
                if shown.get(name) != part:
                    yield event(name, part)
            yield ": here\n\n"
            shown, settled = view.parts, view.settled
            await asyncio.sleep(pause)


def event(name: str, part: str) -> str:
    """One event; a carriage return that somebody typed would end a line of it too."""
    lines = "".join(f"data: {line}\n" for line in part.splitlines() or [""])
    return f"event: {name}\n{lines}\n"

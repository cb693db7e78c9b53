"""A real Rasa server in this process, with the small model, asked over HTTP as the api asks."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

from rasa.core.channels.channel import register
from sanic import Sanic

from bot.channel import PhaseThreeChannel

SECRET = "a secret of the tests"
SENT_AT = "2026-11-23T08:30:00+00:00"


class Server:
    """Asks the channel on its port."""

    def __init__(self, app: Sanic, port: int) -> None:
        self.app = app
        self._port = port

    def ask(self, method: str, path: str, body: Any = None, secret: str = SECRET) -> tuple[int, Any]:
        """Status and JSON of an answer; a body of bytes is sent as it is."""
        connection = HTTPConnection("127.0.0.1", self._port, timeout=60)
        sent = body if isinstance(body, bytes) else json.dumps(body).encode()
        connection.request(method, f"/webhooks/phase_three{path}", sent, {"Authorization": f"Bearer {secret}"})
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())

    def turn(self, text: str, message_id: str, sender: str, intent: str | None = None) -> tuple[int, Any]:
        """One message of an enquirer's, or the button they pressed."""
        body = {"sender": sender, "message_id": message_id, "text": text, "intent": intent}
        return self.ask("POST", "/turn", {**body, "metadata": {"sent_at": SENT_AT, "enquirer": "c1"}})


@contextmanager
def serving(channel: PhaseThreeChannel) -> Iterator[Server]:
    """The channel on a free port until the block ends; Sanic starts only once in a process."""
    app = Sanic("tests", configure_logging=False)
    register([channel], app, route="/webhooks/")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    loop = asyncio.new_event_loop()
    started = threading.Event()

    def run() -> None:
        asyncio.set_event_loop(loop)
        create = app.create_server("127.0.0.1", port, return_asyncio_server=True, access_log=False)
        server = loop.run_until_complete(create)
        loop.run_until_complete(server.startup())
        loop.run_until_complete(server.start_serving())
        loop.call_soon(started.set)
        loop.run_forever()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    assert started.wait(20), "the server did not start"
    try:
        yield Server(app, port)
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)


def endpoints_file(folder: Path) -> Path:
    """Endpoints with a tracker store of their own and no action server."""
    file = folder / "endpoints.yml"
    store = {"type": "bot.tracker_store.QuietSQLTrackerStore", "db": str(folder / "trackers" / "tracker.db")}
    file.write_text(json.dumps({"tracker_store": store}))
    return file

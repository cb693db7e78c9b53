"""A pretended outside on loopback: the police's public data and a postcode locator, which can both misbehave."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote

PLACE = {"status": 200, "result": {"latitude": 50.8273, "longitude": -0.1264}}
DETAILS = {
    "id": "BH1",
    "name": "Hanover &amp; Elm Grove",
    "url_force": "https://www.elsewhere.police.example/hanover",
    "contact_details": {
        "email": "hanover@elsewhere.police.example",
        "telephone": "101",
        "twitter": "https://x.example/h",
    },
}
PEOPLE = [
    {"name": "Jo Marsh", "rank": "PC", "bio": None, "contact_details": {}},
    {"name": "PCSO Al Reed", "rank": "PCSO", "bio": "<p>Walks.</p>", "contact_details": []},
    {"name": "Sam Ash", "rank": None, "bio": "", "contact_details": {}},
]
EVENTS = [
    {"title": "Long ago", "address": "Nowhere", "start_date": "2016-09-17T12:00:00"},
    {"title": "<b>Surgery</b>", "address": "Library", "start_date": "2026-12-01T18:30:00"},
]
WORKS: dict[str, Any] = {
    "/postcodes/BN2 1AA": PLACE,
    "/outcodes/BN2": PLACE,
    "/api/locate-neighbourhood?q=50.8273,-0.1264": {"force": "elsewhere", "neighbourhood": "BH1"},
    "/api/elsewhere/BH1": DETAILS,
    "/api/elsewhere/BH1/people": PEOPLE,
    "/api/elsewhere/BH1/events": EVENTS,
    "/api/forces/elsewhere": {"id": "elsewhere", "name": "Elsewhere Police"},
}


class Outside(ThreadingHTTPServer):
    """Answers by path; a path can be given another body, status or manner."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.bodies: dict[str, Any] = dict(WORKS)
        self.statuses: dict[str, int] = {}
        self.seen: list[str] = []
        self.hangs: set[str] = set()
        self.drips: set[str] = set()
        self.over = threading.Event()

    @property
    def police(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/api"

    @property
    def postcodes(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, *_: object) -> None:
        """An impatient client has left: say nothing."""


class _Handler(BaseHTTPRequestHandler):
    server: Outside

    def do_GET(self) -> None:
        outside, path = self.server, unquote(self.path)
        outside.seen.append(path)
        if path in outside.hangs:
            outside.over.wait(20)
            return
        body = outside.bodies.get(path)
        sent = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(outside.statuses.get(path, 200 if path in outside.bodies else 404))
        self.send_header("Content-Length", str(len(sent)))
        self.end_headers()
        for at in range(0, len(sent), 1 if path in outside.drips else len(sent)):
            self.wfile.write(sent[at : at + (1 if path in outside.drips else len(sent))])
            if path in outside.drips and outside.over.wait(0.05):
                return

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def running_outside() -> Iterator[Outside]:
    """The server until the block ends."""
    server = Outside()
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        server.server_close()

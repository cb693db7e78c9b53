"""The whole system as a user meets it: four real processes, a trained model, and doors between that can misbehave."""

import json
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx

from api import cli
from api.db.session import Database
from api.demo import people
from api.demo.load import load_demo_data
from api.domain.people import Role
from api.processes import ROOT, Processes
from api.rasa import models
from api.settings import Settings
from tests.api.conftest import csrf_of

PATIENCE = 60.0
PASSWORD = "a password of my own"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def until(what: Callable[[], Any], seconds: float = PATIENCE, why: str = "it did not happen") -> Any:
    """Wait for something true, and return it."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if found := what():
            return found
        time.sleep(0.05)
    raise AssertionError(f"{why} within {seconds:.0f} s")


class Passage:
    """Stands between two processes and passes requests on, unless it is told to be slow, talk nonsense or be shut."""

    def __init__(self, target: str) -> None:
        self.manner = "well"
        self.seen: list[str] = []
        passage = self

        class Handler(BaseHTTPRequestHandler):
            def do(self) -> None:
                passage.answer(self, target)

            do_GET = do_POST = do_PUT = do  # noqa: N815 - the names the server looks for

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def answer(self, request: BaseHTTPRequestHandler, target: str) -> None:
        body = request.rfile.read(int(request.headers.get("Content-Length", 0)))
        self.seen.append(request.path)
        if self.manner == "shut":
            request.close_connection = True
            return
        if self.manner == "slow":
            time.sleep(20)
        if self.manner == "nonsense":
            self._send(request, 200, b"<html>It works!</html>")
            return
        try:
            headers = {name: value for name, value in request.headers.items() if name.lower() != "host"}
            answer = httpx.request(
                request.command, target + request.path, content=body, headers=headers, timeout=60, trust_env=False
            )
        except httpx.HTTPError:
            request.close_connection = True
            return
        self._send(request, answer.status_code, answer.content)

    def _send(self, request: BaseHTTPRequestHandler, status: int, body: bytes) -> None:
        try:
            request.send_response(status)
            request.send_header("Content-Type", "application/json")
            request.send_header("Content-Length", str(len(body)))
            request.end_headers()
            request.wfile.write(body)
        except OSError:
            request.close_connection = True

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class Public:
    """A member of the public in the web chat."""

    def __init__(self, base: str) -> None:
        self.http = httpx.Client(base_url=base, timeout=20, trust_env=False)
        opened = self.http.post("/webchat/conversations", json={}).raise_for_status().json()
        self.id = opened["conversation"]
        self.http.headers["Authorization"] = f"Bearer {opened['token']}"
        self._sent = 0

    @property
    def place(self) -> str:
        return f"/webchat/conversations/{self.id}"

    def send(self, text: str) -> int:
        self._sent += 1
        body = {"text": text, "client_id": f"m{self._sent}"}
        return self.http.post(f"{self.place}/messages", json=body).raise_for_status().json()["number"]

    def thread(self, after: int = 0) -> list[dict]:
        return self.http.get(f"{self.place}/messages?after={after}").raise_for_status().json()["messages"]

    @property
    def holder(self) -> str:
        return self.http.get(f"{self.place}/messages").raise_for_status().json()["holder"]

    def say(self, text: str, seconds: float = 30) -> str:
        """Write, wait for what is said back, and return it as one text."""
        number = self.send(text)
        until(lambda: self._answered(number), seconds, f"no answer to {text!r}")
        return "\n".join(m["text"] for m in self.thread(number) if m["author"] != "enquirer")

    def _answered(self, number: int) -> bool:
        return any(m["author"] != "enquirer" for m in self.thread(number))

    def titles(self) -> list[str]:
        return [button["title"] for button in self.thread()[-1]["buttons"]]


class AtWork:
    """Somebody signed in, in a browser without pictures."""

    def __init__(self, base: str, role: Role, one_time: str) -> None:
        self.http = httpx.Client(base_url=base, timeout=20, trust_env=False, follow_redirects=True)
        self.http.post("/sign-in", data={"sign_in_name": role, "password": one_time})
        page = self.http.get("/sign-in/password").text
        form = {"csrf_token": csrf_of(page), "password": PASSWORD, "again": PASSWORD}
        self.http.post("/sign-in/password", data=form).raise_for_status()

    def see(self, path: str) -> str:
        return self.http.get(path).raise_for_status().text

    def do(self, page: str, path: str, **fields: str) -> httpx.Response:
        """Fill in a form of a page."""
        return self.http.post(path, data={"csrf_token": csrf_of(self.see(page)), **fields})


class System:
    """The four processes, their database, and the passages between them."""

    def __init__(self, folder: Path, **different: Any) -> None:
        self.folder = folder
        port, bot_port, actions_port = free_port(), free_port(), free_port()
        self.base = f"http://127.0.0.1:{port}"
        self.to_bot = Passage(f"http://127.0.0.1:{bot_port}")
        self.to_actions = Passage(f"http://127.0.0.1:{actions_port}")
        self.to_records = Passage(self.base)
        (folder / "models").mkdir()
        self.settings = Settings(
            database_url=f"sqlite:///{folder / 'phase3.db'}",
            port=port,
            bot_url=self.to_bot.url,
            models_folder=folder / "models",
            sweep_seconds=0.3,
            lease_seconds=12,
            bot_secret="secret-of-the-journeys",
            records_token="token-of-the-journeys",
            _env_file=None,
            **different,
        )
        self._put_model_live()
        cli.prepare(self.settings)
        self.database = Database(self.settings.database_url)
        with self.database.writing() as session:
            load_demo_data(session)
            self.passwords = people.with_one_time_passwords(session)
        self.processes = Processes(self._environment(bot_port, actions_port), folder / "log")
        self.processes.start()

    def _put_model_live(self) -> None:
        trained = ROOT / "models" / models.name_for_current_data(self.settings)
        assert trained.exists(), "train a model first: make train"
        shutil.copy(trained, self.folder / "models" / trained.name)
        (self.folder / "models" / "live").write_text(trained.name)

    def _environment(self, bot_port: int, actions_port: int) -> dict[str, str]:
        settings = self.settings
        return cli.environment(settings) | {
            "PHASE3_DATABASE_URL": settings.database_url,
            "PHASE3_PORT": str(settings.port),
            "PHASE3_FORCE_FILE": str(settings.force_file),
            "PHASE3_BOT_URL": settings.bot_url,
            "PHASE3_BOT_PORT": str(bot_port),
            "PHASE3_ACTIONS_PORT": str(actions_port),
            "PHASE3_ACTIONS_URL": f"{self.to_actions.url}/webhook",
            "PHASE3_RECORDS_URL": self.to_records.url,
            "PHASE3_MODELS_FOLDER": str(settings.models_folder),
            "PHASE3_TRACKER_DB": str(self.folder / "tracker.db"),
            "PHASE3_SWEEP_SECONDS": str(settings.sweep_seconds),
            "PHASE3_LEASE_SECONDS": str(settings.lease_seconds),
        }

    def wait_until_ready(self) -> None:
        def ready() -> bool:
            try:
                return httpx.get(f"{self.base}/health/ready", timeout=12, trust_env=False).status_code == 200
            except httpx.HTTPError:
                return False

        try:
            until(ready, 150, "the system did not get ready")
        except AssertionError:
            for name in ("actions", "bot", "api", "worker"):
                print(f"--- {name}\n{self.processes.log_of(name).read_text()[-2500:]}")
            raise

    def public(self) -> Public:
        return Public(self.base)

    def at_work(self, role: Role) -> AtWork:
        return AtWork(self.base, role, self.passwords[role])

    def logs(self) -> str:
        return "".join(path.read_text(errors="replace") for path in (self.folder / "log").glob("*.log"))

    def stop(self) -> None:
        self.processes.stop()
        self.database.close()
        for passage in (self.to_bot, self.to_actions, self.to_records):
            passage.close()


@contextmanager
def running_system(folder: Path, **different: Any) -> Iterator[System]:
    """Everything started and ready, with these settings changed; everything ended afterwards."""
    system = System(folder, **different)
    try:
        system.wait_until_ready()
        yield system
    finally:
        system.stop()


def events_of(stream: httpx.Response) -> Iterator[dict]:
    """The data of server-sent events as they come."""
    for line in stream.iter_lines():
        if line.startswith("data: "):
            yield json.loads(line[6:])

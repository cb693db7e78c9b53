"""The action server as a process."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 30.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def running(port: int) -> Iterator[subprocess.Popen[bytes]]:
    """The server, answering."""
    environment = {"PATH": os.environ["PATH"], "PHASE3_RECORDS_TOKEN": "s3cret", "PHASE3_ACTIONS_PORT": str(port)}
    server = subprocess.Popen([sys.executable, "-m", "actions"], cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
    try:
        until = time.monotonic() + PATIENCE
        while not healthy("127.0.0.1", port):
            assert server.poll() is None, "the server ended"
            assert time.monotonic() < until, "the server did not answer"
            time.sleep(0.05)
        yield server
    finally:
        server.kill()
        server.wait()


def healthy(host: str, port: int) -> bool:
    try:
        with urlopen(f"http://{host}:{port}/health", timeout=5) as reply:
            return reply.status == 200
    except URLError:
        return False


@pytest.mark.skipif(sys.platform != "linux", reason="only on Linux are all of 127/8 this machine")
def test_the_action_server_answers_on_the_loopback_address_alone() -> None:
    port = free_port()
    with running(port):
        assert not healthy("127.0.0.2", port)


def test_the_action_server_ends_when_told_to() -> None:
    with running(free_port()) as server:
        server.send_signal(signal.SIGTERM)
        assert server.wait(PATIENCE) == 0

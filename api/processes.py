"""Starts the processes of the Procfile, starts again what dies, and stops them all together."""

import os
import signal
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parent.parent
QUIET = {"PYTHONUNBUFFERED": "1", "PYTHONWARNINGS": "ignore", "TF_CPP_MIN_LOG_LEVEL": "3"}
"""Logs show what happens at once, and not what old libraries say of their own age."""

GRACE = 12.0
"""Seconds that a process gets to end by itself."""

STEADY = 20.0
"""Seconds after which a process counts as having started well; one that dies sooner is started again more slowly."""


@dataclass
class Process:
    """One line of the Procfile."""

    name: str
    command: list[str]
    log: Path
    running: subprocess.Popen[bytes] | None = None
    started_at: float = 0.0
    pause: float = field(default=0.5)


class Processes:
    """The four processes of one installation, each with a log file of its own."""

    def __init__(self, environment: Mapping[str, str], log_folder: Path, procfile: Path = ROOT / "Procfile") -> None:
        self._environment = {**os.environ, **environment, **QUIET, "RASA_TELEMETRY_ENABLED": "false"}
        self._environment.pop(
            "PYTHONDONTWRITEBYTECODE", None
        )  # without bytecode Rasa takes three times as long to start
        log_folder.mkdir(parents=True, exist_ok=True)
        lines = (line.partition(":") for line in procfile.read_text(encoding="utf-8").splitlines() if ":" in line)
        self._processes = {
            name: Process(name, command.split(), log_folder / f"{name}.log") for name, _, command in lines
        }

    def start(self, *names: str) -> None:
        """Start these, or all of them."""
        for name in names or self._processes:
            self._start(self._processes[name])

    def _start(self, process: Process) -> None:
        with process.log.open("ab") as log:
            # A session of its own keeps the terminal's Ctrl-C away: we end processes in order ourselves.
            process.running = subprocess.Popen(  # noqa: S603 - our own Procfile
                process.command,
                cwd=ROOT,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        process.started_at = time.monotonic()

    def revive(self) -> list[str]:
        """Start again whatever has died since the last look, slower each time it dies young; their names."""
        revived = []
        for process in self._processes.values():
            if process.running is None or process.running.poll() is None:
                continue
            steady = time.monotonic() - process.started_at > STEADY
            if steady:
                process.pause = 0.5
            if time.monotonic() - process.started_at > process.pause:
                process.pause = min(process.pause * 2, 15.0)
                self._start(process)
                revived.append(process.name)
        return revived

    def kill(self, name: str) -> None:
        """End one at once, as a crash would."""
        process = self._processes[name]
        if process.running:
            os.killpg(process.running.pid, signal.SIGKILL)
            process.running.wait()
            process.running = None

    def alive(self, name: str) -> bool:
        """Whether the process is running."""
        running = self._processes[name].running
        return running is not None and running.poll() is None

    def log_of(self, name: str) -> Path:
        """Where its output goes."""
        return self._processes[name].log

    def stop(self) -> None:
        """End them all: first those that ask, then those that are asked, so that no turn fails because we stop."""
        self._stop("api", "worker")
        self._stop(*self._processes)

    def _stop(self, *names: str) -> None:
        """End these: first kindly, then not."""
        running = [found for name in names if (found := self._processes[name].running)]
        for one in running:
            if one.poll() is None:
                one.terminate()
        deadline = time.monotonic() + GRACE
        for one in running:
            try:
                one.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                os.killpg(one.pid, signal.SIGKILL)
                one.wait()

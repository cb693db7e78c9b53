"""Models from outside: trained and tested in processes of the bot's own Python, loaded by the running bot."""

import atexit
import hashlib
import json
import os
import re
import signal
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from typing import IO, Any

import httpx

from api.domain import training
from api.domain.errors import DomainError, NotFound, Unavailable
from api.rasa.client import RasaBot
from api.settings import Settings

LONGEST_RUN = 30 * 60.0
"""Seconds that training or testing may take; one that takes longer hangs."""

LONGEST_LOAD = 120.0
"""Seconds that the running bot gets to load a model; it goes on answering with the old one meanwhile."""

POINTER = "live"
"""The file in the models' folder that holds the live model's file name; `bot.serve` reads it when it starts."""

FLOOR = Path("bot/quality.yml")

PATIENCE = 10
"""How nice training is to the processes that answer people."""

TAIL = 20
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,90}\.tar\.gz")

Say = Callable[[str], None]


class RunError(DomainError):
    """Training or testing did not end well; `detail` is the end of what it printed."""

    code = "run_failed"

    def __init__(self, message: str, detail: str = "") -> None:
        super().__init__(message)
        self.detail = detail


@dataclass(frozen=True)
class Tested:
    """What a model's last test found, on which data, and which file it was."""

    report: dict[str, Any]
    data: str
    sha256: str


def name_for_current_data(settings: Settings) -> str:
    """The file name that a model of the data, configuration and components as they are now has."""
    return f"{_last_line(settings, ['bot/fingerprint.py'], _silently, 60.0)}.tar.gz"


def model_file(settings: Settings, name: str) -> Path:
    """The file of a model; NotFound for a name that is none or stands for something outside the folder."""
    path = settings.models_folder / name
    if not _NAME.fullmatch(name) or not path.is_file():
        raise NotFound("There is no such model.")
    return path


def all_models(settings: Settings) -> list[Path]:
    """Every model there is, the newest first."""
    found = [path for path in settings.models_folder.glob("*.tar.gz") if _NAME.fullmatch(path.name)]
    return sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)


def live(settings: Settings) -> str | None:
    """The file name of the live model; None when there is none, or its file has gone."""
    pointer = settings.models_folder / POINTER
    name = pointer.read_text(encoding="utf-8").strip() if pointer.is_file() else ""
    return name if name and (settings.models_folder / name).is_file() else None


def train(settings: Settings, say: Say, seconds: float = LONGEST_RUN) -> Path:
    """Train on the data as it is now; `say` hears each line of progress. Raises RunError with a sentence for people."""
    settings.models_folder.mkdir(parents=True, exist_ok=True)
    arguments = ["-m", "bot.train", "--out", str(settings.models_folder)]
    last = _last_line(settings, arguments, say, seconds)
    try:
        return model_file(settings, Path(last).name)
    except NotFound:
        raise RunError("Training ended without a model.", last) from None


def evaluate(settings: Settings, model: str) -> dict[str, Any]:
    """The report of a model on the held-out set as it is now, from the last test if nothing has changed since."""
    path, known = model_file(settings, model), tested(settings, model)
    digest = sha256_of(path)
    if known and known.sha256 == digest and known.data == held_out_data(settings):
        return known.report
    return _test(settings, path, digest)


def _test(settings: Settings, path: Path, digest: str) -> dict[str, Any]:
    data = held_out_data(settings)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "report.json"
        arguments = ["--model", str(path), "--held-out", str(settings.held_out_folder), "--out", str(out)]
        _last_line(settings, ["-m", "bot.evaluate", *arguments], _silently, LONGEST_RUN)
        try:
            report: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            raise RunError("Testing ended without a report.") from None
    kept = json.dumps({"data": data, "sha256": digest, "report": report}, ensure_ascii=False)
    _write(_report_file(settings, path.name), kept)
    return report


def describe(settings: Settings, model: str, say: Say) -> None:
    """Have a tested model's report drawn into `var/evaluation` and told to `say` in plain words."""
    arguments = ["--report", str(_report_file(settings, model)), "--held-out", str(settings.held_out_folder)]
    _last_line(settings, ["-m", "bot.evaluation_report", *arguments], say, LONGEST_RUN)


def tested(settings: Settings, model: str) -> Tested | None:
    """What the last test of this model found; None when it was never tested or the report cannot be read."""
    try:
        kept = json.loads(_report_file(settings, model).read_text(encoding="utf-8"))
        return Tested(report=kept["report"], data=kept["data"], sha256=kept["sha256"])
    except (OSError, ValueError, KeyError):
        return None


def held_out_data(settings: Settings) -> str:
    """A fingerprint of what models are tested on and against: the held-out set, the texts about danger, the floor."""
    folders = settings.held_out_folder, settings.held_out_folder.parent / "risk"
    paths = [path for folder in folders for path in sorted(folder.glob("*.yml"))] + [FLOOR]
    digest = hashlib.sha256()
    for path in paths:
        if path.is_file():
            digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def refusals(settings: Settings, model: str, *, was_live: bool = False) -> list[str]:
    """Why the model must not go live. One that was live before may come back on the strength of its earlier test."""
    found, path = tested(settings, model), model_file(settings, model)
    if found is None:
        return ["It has not been tested."]
    if found.sha256 != sha256_of(path):
        return ["Its file has changed since it was tested."]
    if not was_live and found.data != held_out_data(settings):
        return ["The held-out set or the floor has changed since it was tested. Test it again."]
    return training.gate(found.report)


def put_live(settings: Settings, model: str) -> None:
    """Have the running bot load the model, then point to it for the next start; Unavailable when the bot cannot.

    The caller has asked `refusals` first.
    """
    path = model_file(settings, model)
    bot = RasaBot(settings.bot_url, settings.bot_secret.get_secret_value(), settings.bot_deadline)
    if because := bot.load(model, sha256_of(path), LONGEST_LOAD):
        raise Unavailable(f"Nothing has changed, the old model goes on answering: {because}.")
    point_to(settings, model)


def point_to(settings: Settings, model: str) -> None:
    """Have the bot start with this model the next time."""
    _write(settings.models_folder / POINTER, f"{model}\n")


def bot_is_running(settings: Settings) -> bool:
    """Whether anything answers where the bot should be."""
    try:
        httpx.get(settings.bot_url, timeout=2.0, trust_env=False)
    except httpx.HTTPError:
        return False
    return True


def sha256_of(path: Path) -> str:
    """The hash by which a model's file is known."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _report_file(settings: Settings, model: str) -> Path:
    return settings.models_folder / f"{model.removesuffix('.tar.gz')}.report.json"


def _write(path: Path, text: str) -> None:
    """Put a file in place in one step: whoever reads it sees the old text or the new."""
    with tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    Path(file.name).chmod(0o644)
    Path(file.name).replace(path)


def _silently(_line: str) -> None:
    """For callers who do not want to hear of progress."""


def _last_line(settings: Settings, arguments: list[str], say: Say, seconds: float) -> str:
    """Run the bot's Python, pass on each line it prints, and give back the last one."""
    last = ""
    with tempfile.TemporaryFile() as errors, _running(settings, arguments, errors, seconds) as process:
        assert process.stdout is not None  # noqa: S101 - asked for as a pipe
        for raw in process.stdout:
            if line := raw.strip():
                last = line
                say(line)
        if process.wait() != 0:
            raise _failure(process.returncode, _tail(errors), last)
    return last


@contextmanager
def _running(
    settings: Settings, arguments: list[str], errors: IO[bytes], seconds: float
) -> Iterator[subprocess.Popen[str]]:
    """The process, ended when its time is up, when the caller leaves early, and when we end."""
    process = subprocess.Popen(  # noqa: S603 - our own program and arguments
        [settings.bot_python, *arguments],
        env={**os.environ, "RASA_TELEMETRY_ENABLED": "false", "PYTHONUNBUFFERED": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=errors,
        encoding="utf-8",
        errors="replace",
    )
    os.setpriority(os.PRIO_PROCESS, process.pid, PATIENCE)
    atexit.register(process.kill)
    end = Timer(seconds, process.kill)
    end.daemon = True
    end.start()
    try:
        yield process
    finally:
        end.cancel()
        process.kill()
        process.communicate()
        atexit.unregister(process.kill)


def _tail(errors: IO[bytes]) -> list[str]:
    errors.seek(0)
    lines = errors.read().decode("utf-8", "replace").splitlines()
    return [line.rstrip() for line in lines if line.strip()][-TAIL:]


def _failure(code: int, tail: list[str], last: str) -> RunError:
    """The last thing the process said is its reason; a process that was killed had no time to say one."""
    if code == -signal.SIGKILL:
        minutes = int(LONGEST_RUN // 60)
        return RunError(f"It was ended: it took longer than {minutes} minutes, or the machine ran out of memory.")
    return RunError(tail[-1] if tail else last or f"It ended with status {code}.", "\n".join(tail))

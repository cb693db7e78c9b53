"""The commands behind the Makefile: prepare, train, run."""

import argparse
import os
import secrets
import signal
import socket
import sys
import time
from collections.abc import Callable
from types import FrameType

import httpx
from sqlalchemy import select

from api.db import schema
from api.db.session import Database
from api.db.training import PromotionRow
from api.demo import people
from api.demo.load import load_demo_data, reports_to_try
from api.domain.clock import utc_now
from api.domain.errors import DomainError
from api.domain.people import Role
from api.processes import ROOT, Processes
from api.rasa import models
from api.records import checking
from api.records.answers import load_answers
from api.settings import Settings
from api.studio.promoting import promote_from_terminal
from api.wiring import load_force

READY_WITHIN = 180.0
"""Seconds that the processes get to answer the probe; loading Rasa on a slow machine takes most of a minute."""


def say(line: str) -> None:
    """One line for the person at the terminal."""
    print(line, flush=True)


def read_settings() -> Settings:
    """The settings, with the secrets of this machine made first if there are none."""
    make_secrets()
    return Settings()  # type: ignore[call-arg]  # the environment and .env fill it


SECRETS = ("PHASE3_BOT_SECRET", "PHASE3_RECORDS_TOKEN")


def make_secrets() -> None:
    """Put the missing secrets into .env, which is never committed and only its owner may read."""
    path = ROOT / ".env"
    there = path.read_text(encoding="utf-8") if path.exists() else ""
    missing = [name for name in SECRETS if f"{name}=" not in there and name not in os.environ]
    if missing:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "w") as file:
            file.write("\n" if there and not there.endswith("\n") else "")
            file.writelines(f"{name}={secrets.token_urlsafe(32)}\n" for name in missing)


def prepare(settings: Settings) -> None:
    """Bring the database to the newest schema and load the approved answers; loading again changes nothing."""
    database = Database(settings.database_url)
    schema.migrate(database)
    with database.writing() as session:
        load_answers(session, settings.data_folder / "answers", load_force(settings))
    database.close()


def demo_data(settings: Settings) -> None:
    """Synthetic records to try every path with."""
    prepare(settings)
    database = Database(settings.database_url)
    with database.writing() as session:
        load_demo_data(session)
    database.close()
    say(f"== Demo records are loaded. Reports to try:\n{reports_to_try()}")


def train(settings: Settings) -> str:
    """The model of the current data, trained if there is none; its file name."""
    name = models.name_for_current_data(settings)
    if (settings.models_folder / name).exists():
        return name
    say("== Training a model for the current data (a minute or two)")
    return models.train(settings, lambda line: say(f"   {line}")).name


def ensure_live_model(settings: Settings) -> None:
    """Train if there is no model for the current data, and put it live unless a person has chosen another one."""
    name, live = train(settings), models.live(settings)
    if live == name:
        return
    if live and chosen_by_a_person(settings):
        say(f"== Live stays {live}, which somebody chose in the studio; {name} is of the current data")
        return
    promote(settings, name)


def chosen_by_a_person(settings: Settings) -> bool:
    """Whether the live model was put live in the studio."""
    database = Database(settings.database_url)
    with database.reading() as session:
        newest = session.scalars(select(PromotionRow).order_by(PromotionRow.id.desc()).limit(1)).one_or_none()
    database.close()
    return newest is not None and newest.person_id is not None


def promote(settings: Settings, name: str) -> None:
    """Put a model live under the same gate as the studio's; without a running bot it is loaded at the next start."""
    say("== Testing it on the held-out set")
    database = Database(settings.database_url)
    refusals = promote_from_terminal(settings, database, name)
    database.close()
    if not refusals:
        say(f"== Live: {name}")
        return
    say("== The model does not reach the floor of bot/quality.yml and does not go live:")
    for refusal in refusals:
        say(f"   {refusal}")
    if models.live(settings) is None:
        raise SystemExit(1)


def evaluate(settings: Settings) -> None:
    """Print the figures of the current data's model on the held-out set, and draw them."""
    model = models.name_for_current_data(settings)
    models.evaluate(settings, model)
    models.describe(settings, model, say)


def run(settings: Settings) -> int:
    """Prepare, start the four processes, wait until a probe was answered, print where to go, stay until Ctrl-C."""
    started = time.monotonic()
    _refuse_taken_port(settings)
    prepare(settings)
    passwords = _people_and_records(settings)
    ensure_live_model(settings)
    processes = Processes(environment(settings), ROOT / "var" / "log")
    stopping = _stop_on_signal()
    say("== Starting actions, bot, api and worker")
    try:
        processes.start()
        if not _wait_until_ready(settings, processes, stopping):
            return 0 if stopping() else 1
        _print_addresses(settings, passwords, time.monotonic() - started)
        while not stopping():
            for name in processes.revive():
                say(f"== {name} had stopped and was started again (see var/log/{name}.log)")
            time.sleep(0.5)
    finally:
        say("== Stopping")
        processes.stop()
    return 0


def environment(settings: Settings) -> dict[str, str]:
    """What the four processes need to know of each other, out of one set of settings."""
    bot_port = httpx.URL(settings.bot_url).port or 5005
    return {
        "PHASE3_BOT_SECRET": settings.bot_secret.get_secret_value(),
        "PHASE3_RECORDS_TOKEN": settings.records_token.get_secret_value(),
        "PHASE3_RECORDS_URL": f"http://127.0.0.1:{settings.port}",
        "PHASE3_BOT_PORT": str(bot_port),
        "PHASE3_ACTIONS_PORT": str(settings.actions_port),
        "PHASE3_ACTIONS_URL": f"http://127.0.0.1:{settings.actions_port}/webhook",
        "PHASE3_MODELS_FOLDER": str(settings.models_folder),
        "PHASE3_TRACKER_DB": settings.tracker_db,
    }


def _people_and_records(settings: Settings) -> dict[Role, str | None]:
    """Demo people always; demo records only into an empty database."""
    database = Database(settings.database_url)
    with database.writing() as session:
        load_demo_data(session)
        passwords = people.with_one_time_passwords(session)
    database.close()
    return passwords


def _refuse_taken_port(settings: Settings) -> None:
    bot_port = int(environment(settings)["PHASE3_BOT_PORT"])
    ports = {"PHASE3_PORT": settings.port, "PHASE3_BOT_URL": bot_port, "PHASE3_ACTIONS_PORT": settings.actions_port}
    for name, port in ports.items():
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                raise SystemExit(f"Something already answers on port {port}: stop it, or choose another with {name}.")


def _stop_on_signal() -> Callable[[], bool]:
    asked: list[int] = []

    def remember(number: int, _frame: FrameType | None) -> None:
        asked.append(number)

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, remember)
    return lambda: bool(asked)


def _wait_until_ready(settings: Settings, processes: Processes, stopping: Callable[[], bool]) -> bool:
    deadline, shown = time.monotonic() + READY_WITHIN, ""
    while time.monotonic() < deadline and not stopping():
        because = _not_ready(settings)
        if because is None:
            return True
        if because != shown:
            say(f"   not ready yet: {because}")
            shown = because
        processes.revive()
        time.sleep(0.5)
    if not stopping():
        say("The processes did not get ready. The ends of their logs:")
        for name in ("actions", "bot", "api", "worker"):
            tail = processes.log_of(name).read_text(encoding="utf-8", errors="replace").splitlines()[-8:]
            say(f"--- {name}\n" + "\n".join(tail))
    return False


def _not_ready(settings: Settings) -> str | None:
    try:
        answer = httpx.get(f"http://127.0.0.1:{settings.port}/health/ready", timeout=15, trust_env=False)
        return None if answer.status_code == 200 else str(answer.json().get("because", "the api is not well"))
    except (httpx.HTTPError, ValueError):
        return "the api is starting"


def _print_addresses(settings: Settings, passwords: dict[Role, str | None], seconds: float) -> None:
    base = f"http://127.0.0.1:{settings.port}"
    say(f"\nReady after {seconds:.0f} s: a probe message was answered.\n")
    say(f"  Public page  {base}/        (the chat alone: {base}/chat)")
    say(f"  Desk         {base}/desk")
    say(f"  Studio       {base}/studio\n")
    say("  Sign in as   with the one-time password (you choose your own after it)")
    for role, password in passwords.items():
        say(f"  {role:<12} {password or f'your own (lost it? make password NAME={role})'}")
    say("\nCtrl-C stops everything. Logs are in var/log/.")


def check_answers(settings: Settings) -> int:
    """Say what is wrong with the words for the public: a defect fails, an answer past its review only warns."""
    try:
        forces = {nation: load_force(settings, nation) for nation in checking.NATIONS}
        defects, overdue = checking.check(settings.data_folder, forces, utc_now().date())
    except ValueError as problem:
        defects, overdue = [str(problem)], []
    for line in overdue:
        say(f"Warning: {line}")
    for line in defects:
        say(f"Defect: {line}")
    return 1 if defects else 0


def password(settings: Settings, name: str) -> None:
    """Print a new one-time password."""
    database = Database(settings.database_url)
    with database.writing() as session:
        say(people.renew_password(session, name))
    database.close()


def main() -> int:
    """Run one command."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = ("secrets", "migrate", "demo-data", "train", "evaluate", "promote", "password", "check-answers", "run")
    parser.add_argument("command", choices=commands)
    parser.add_argument("name", nargs="?", default="")
    arguments = parser.parse_args()
    if arguments.command == "secrets":
        make_secrets()
        return 0
    settings = read_settings()
    try:
        return _do(arguments.command, arguments.name, settings)
    except DomainError as problem:
        say(problem.message)
        return 1
    except KeyboardInterrupt:
        say("\n== Stopped; what was begun is taken up the next time.")
        return 130


def _do(command: str, name: str, settings: Settings) -> int:
    if command == "run":
        return run(settings)
    if command == "check-answers":
        return check_answers(settings)
    if command == "promote":
        prepare(settings)
        promote(settings, train(settings))
    elif command == "password":
        password(settings, name)
    else:
        tasks = {"migrate": prepare, "demo-data": demo_data, "train": train, "evaluate": evaluate}
        tasks[command](settings)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The commands that bring records in from a spreadsheet and write them into one: FILE=reports.csv and the like."""

import argparse
import getpass
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.orm import Session

from api.db import schema
from api.db.people import AuditRow
from api.db.session import Database
from api.domain.clock import utc_now
from api.domain.errors import DomainError, InvalidInput
from api.domain.force import Force
from api.records.spreadsheets import loading, writing
from api.records.spreadsheets.found_property import FoundPropertySheet
from api.records.spreadsheets.reports import ReportsSheet
from api.records.spreadsheets.sheet import Sheet
from api.settings import Settings
from api.wiring import load_force

MakeSheet = Callable[[Session, Force, datetime], Sheet]

SHEETS: dict[str, MakeSheet] = {
    "reports": lambda session, force, _: ReportsSheet(session, force),
    "found-property": lambda session, _, now: FoundPropertySheet(session, now),
}

WAITS = 12
"""How often an import waits for the other writers of a SQLite file."""


def import_records(settings: Settings, database: Database, kind: str, path: Path) -> str:
    """All of a file or nothing of it; one line on what that took. What is wrong is found before anything is locked."""
    force, now = load_force(settings), utc_now()
    with path.open("rb") as file:
        with database.reading() as session:
            tally = loading.look_through(session, file, SHEETS[kind](session, force, now))

        def write() -> loading.Tally:
            with database.writing() as session:
                done = loading.load(session, file, SHEETS[kind](session, force, now)) if tally.writes else tally
                _note(session, "import", kind, asdict(done), now)
            return done

        tally = patiently(database, write)
    return f"{tally.new} new, {tally.changed} changed, {tally.same} the same."


def export_records(settings: Settings, database: Database, kind: str, path: Path) -> str:
    """Every record into a new file that only its owner may read; nothing is left of one that was not finished."""
    force, now = load_force(settings), utc_now()
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding=writing.ENCODING, newline="") as file, database.reading() as session:
            count = writing.write(session, file, SHEETS[kind](session, force, now))
        with database.writing() as session:
            _note(session, "export", kind, {"count": count}, now)
    except BaseException:
        path.unlink()
        raise
    return f"{count} rows. They are personal data: keep the file safe and delete it when it has served."


def patiently(database: Database, write: Callable[[], loading.Tally]) -> loading.Tally:
    """SQLite waits five seconds for another writer and then gives up: a large import of somebody else takes longer."""
    for _ in range(WAITS - 1 if database.is_sqlite else 0):
        with suppress(OperationalError):
            return write()
    return write()


COMMANDS = {f"import-{kind}": (import_records, kind) for kind in SHEETS}
COMMANDS |= {f"export-{kind}": (export_records, kind) for kind in SHEETS}


def _note(session: Session, action: str, kind: str, counts: dict[str, int], now: datetime) -> None:
    """Whole tables of records come and go here, so it stays known who did it: the account on this machine."""
    detail = {**counts, "account": _account()}
    session.add(AuditRow(at=now, person_id=None, action=f"{action}_records", subject=f"records:{kind}", detail=detail))


def _account() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return f"uid {os.getuid()}"


def main(arguments: Sequence[str] | None = None, settings: Settings | None = None) -> int:
    """Run one command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=COMMANDS)
    parser.add_argument("file", nargs="?", default="")
    given = parser.parse_args(arguments)
    settings = settings or Settings()  # type: ignore[call-arg]  # the environment and .env fill it
    schema.check_at(settings.database_url)
    database = Database(settings.database_url)
    try:
        print(f"== {given.command}: {run(settings, database, given.command, given.file)}")
    except DomainError as problem:
        print(problem.message)
        return 1
    except KeyboardInterrupt:
        print("\n== Stopped; nothing was written.")
        return 130
    finally:
        database.close()
    return 0


def run(settings: Settings, database: Database, command: str, name: str) -> str:
    """The command, with what the machine refuses in plain words: a database's own may quote a record."""
    work, kind = COMMANDS[command]
    if not name:
        raise InvalidInput(f"Say which file: make {command} FILE={kind}.csv")
    path = Path(name).expanduser()
    if work is import_records and path.exists() and not path.is_file():
        raise InvalidInput(f"{path} is not a file.")
    try:
        return work(settings, database, kind, path)
    except FileExistsError:
        raise InvalidInput(f"{path} is there already: choose another name, or move it away first.") from None
    except OSError as problem:
        raise InvalidInput(f"{path}: {problem.strerror}. Nothing was written.") from None
    except DBAPIError as problem:
        because = type(problem.orig).__name__
        raise InvalidInput(f"The database refused or was busy ({because}). Nothing was written: try again.") from None


if __name__ == "__main__":
    sys.exit(main())

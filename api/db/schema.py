"""Brings a database to the newest schema; the programs refuse to start on an older one."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from api.db.session import Database

_FOLDER = Path(__file__).parent.parent / "migrations"


class SchemaTooOld(RuntimeError):
    """The database has not been migrated; `make migrate` does it."""


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.set_main_option("path_separator", "os")
    return config


def migrate(database: Database) -> None:
    """Run the migrations that are missing."""
    config = _config()
    with database.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def check(database: Database) -> None:
    """Raise SchemaTooOld unless the schema is the newest."""
    newest = ScriptDirectory.from_config(_config()).get_current_head()
    with database.engine.connect() as connection:
        present = MigrationContext.configure(connection).get_current_revision()
    if present != newest:
        raise SchemaTooOld(f"the database is at {present or 'nothing'}, the program needs {newest}: run `make migrate`")


def check_at(url: str) -> None:
    """`check` for a program that is about to start: it ends with one sentence instead of a traceback."""
    database = Database(url)
    try:
        check(database)
    except SchemaTooOld as problem:
        raise SystemExit(str(problem)) from None
    finally:
        database.close()

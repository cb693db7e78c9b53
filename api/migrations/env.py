"""Runs migrations on the database of the settings, or on the connection that a caller passes in."""

from alembic import context
from sqlalchemy import Connection

from api.db.all_tables import Base
from api.db.session import Database
from api.settings import Settings


def run() -> None:
    """Bring the schema up in one transaction."""
    given = context.config.attributes.get("connection")
    if given is not None:
        _migrate(given)
        return
    with Database(Settings().database_url).engine.connect() as connection:  # type: ignore[call-arg]
        _migrate(connection)
        connection.commit()


def _migrate(connection: Connection) -> None:
    context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True, compare_type=True)
    with context.begin_transaction():
        context.run_migrations()


run()

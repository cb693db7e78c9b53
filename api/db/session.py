"""Opens sessions: reading ones and writing ones, on SQLite or PostgreSQL."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import local
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.orm import Session

_SQLITE_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=5000")


class Database:
    """The one place a transaction begins: `reading()` changes nothing, `writing()` commits at its end or not at all."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        if self.is_sqlite and self.url.database:
            Path(self.url.database).parent.mkdir(parents=True, exist_ok=True)
        self.engine = create_engine(self.url, pool_pre_ping=not self.is_sqlite, hide_parameters=True)
        if self.is_sqlite:
            _teach_sqlite_transactions(self.engine)
        self._depth = local()
        self._writing_engine = self.engine.execution_options(begin="BEGIN IMMEDIATE")

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session on one consistent view of the data; what it changes is thrown away."""
        with self._counted(), Session(self.engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session that commits when the block ends and rolls back when it raises."""
        with self._counted(), Session(self._writing_engine, expire_on_commit=False) as session, session.begin():
            yield session

    @property
    def in_use(self) -> bool:
        """Whether this thread has a session open; nothing slow may happen while it has."""
        return getattr(self._depth, "now", 0) > 0

    @contextmanager
    def _counted(self) -> Iterator[None]:
        self._depth.now = getattr(self._depth, "now", 0) + 1
        try:
            yield
        finally:
            self._depth.now -= 1

    def close(self) -> None:
        """Give every connection back."""
        self.engine.dispose()


def _teach_sqlite_transactions(engine: Engine) -> None:
    """Python's sqlite3 begins transactions late, so two readers who then write would deadlock: begin them ourselves."""

    @event.listens_for(engine, "connect")
    def configure(connection: Any, _record: Any) -> None:  # noqa: ANN401 - the driver's own connection type
        connection.isolation_level = None
        for pragma in _SQLITE_PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))

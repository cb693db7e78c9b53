"""What a kind of spreadsheet says about itself, so that reading, loading and writing need not know which it is."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy.orm import Session

from api.db.base import Base

Values = Mapping[str, Any]
"""What a row of a table holds, or shall hold, by the names of the table."""

AT_ONCE = 500
"""Rows that are read, compared and written together: all that is in memory at one time."""


@dataclass(frozen=True)
class Record:
    """One row of a file, read and found right: by what it is known again, and what the table shall hold of it."""

    row: int
    key: Hashable
    values: Values


class Sheet(Protocol):
    """Reports, or found property."""

    what: str
    """Its name; two imports of one name wait for each other."""
    readers: Mapping[str, Callable[[str], Any]]
    """Every column and what reads it, in the order of an export."""

    @property
    def table(self) -> type[Base]:
        """Where the rows go."""

    def record(self, row: int, said: Mapping[str, Any]) -> Record:
        """A whole row; raises Wrong for what only the whole row shows."""

    def held(self, session: Session, keys: Sequence[Any]) -> dict[Hashable, Values]:
        """What the table holds under these keys, with the ids of the rows."""

    def new(self, record: Record) -> Values:
        """All that a new row of the table needs; raises Wrong when there cannot be a new one of this key."""

    def exported(self, session: Session) -> Iterator[Sequence[str]]:
        """Every row of the table as cells, one after the other, in the order in which they came."""

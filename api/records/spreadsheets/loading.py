"""Compares the rows of a file with the table and writes what is new or changed. Whoever calls owns the transaction."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, BinaryIO

from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from api.db.base import one_at_a_time
from api.records.spreadsheets.cells import Wrong, said_in
from api.records.spreadsheets.reading import Problems, rows_of
from api.records.spreadsheets.sheet import AT_ONCE, Record, Sheet


@dataclass
class Tally:
    """How many rows were new, changed and the same."""

    new: int = 0
    changed: int = 0
    same: int = 0

    @property
    def writes(self) -> bool:
        """Whether there is anything to write."""
        return self.new + self.changed > 0


def look_through(session: Session, file: BinaryIO, sheet: Sheet) -> Tally:
    """What `load` would do. Raises SheetRefused with everything that is wrong with the file."""
    return _go_through(session, file, sheet, write=False)


def load(session: Session, file: BinaryIO, sheet: Sheet) -> Tally:
    """Make the table hold what the file says; rows that the file does not have are left alone. One import at a time.

    Raises SheetRefused when anything is wrong: then the transaction must not be committed.
    """
    one_at_a_time(session, f"import of {sheet.what}")
    return _go_through(session, file, sheet, write=True)


def _go_through(session: Session, file: BinaryIO, sheet: Sheet, *, write: bool) -> Tally:
    problems, tally = Problems(), Tally()
    records = _records(file, sheet, problems)
    while together := list(islice(records, AT_ONCE)):
        new, changed = _differences(session, sheet, together, problems)
        tally.new += len(new)
        tally.changed += len(changed)
        tally.same += len(together) - len(new) - len(changed)
        if write and not problems.count:
            _write(session, sheet, new, changed)
    problems.refuse()
    return tally


def _write(session: Session, sheet: Sheet, new: list[dict[str, Any]], changed: list[dict[str, Any]]) -> None:
    if new:
        session.connection().execute(insert(sheet.table), new)
    if changed:
        session.execute(update(sheet.table), changed)


def _differences(
    session: Session, sheet: Sheet, records: list[Record], problems: Problems
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """What must be inserted and what updated."""
    held = sheet.held(session, [record.key for record in records])
    new, changed = [], []
    for record in records:
        there = held.get(record.key)
        if there is None:
            try:
                new.append(dict(sheet.new(record)))
            except Wrong as wrong:
                problems.add(record.row, "", wrong)
        elif any(there[name] != value for name, value in record.values.items()):
            changed.append({**record.values, "id": there["id"]})
    return new, changed


def _records(file: BinaryIO, sheet: Sheet, problems: Problems) -> Iterator[Record]:
    """The rows that are right; what is wrong with the others is added to the problems."""
    first_in: dict[Hashable, int] = {}
    for row, cells in rows_of(file, list(sheet.readers), problems):
        said = _read(row, cells, sheet, problems)
        if said is None:
            continue
        try:
            record = sheet.record(row, said)
        except Wrong as wrong:
            problems.add(row, "", wrong)
            continue
        if (first := first_in.setdefault(record.key, row)) == row:
            yield record
        else:
            problems.add(row, "reference", Wrong(f"is the same as in row {first}", "each of them once in a file"))


def _read(row: int, cells: dict[str, str], sheet: Sheet, problems: Problems) -> dict[str, Any] | None:
    """Every cell of a row, or None when one is wrong: all that are wrong are told."""
    said, before = {}, problems.count
    for column, read in sheet.readers.items():
        try:
            said[column] = read(said_in(cells[column]))
        except Wrong as wrong:
            problems.add(row, column, wrong)
    return said if problems.count == before else None

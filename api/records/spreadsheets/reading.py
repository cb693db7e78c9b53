"""Reads a CSV file row by row, however large, and gathers what is wrong with it in plain words."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from io import TextIOWrapper
from itertools import chain, islice
from typing import BinaryIO

from api.domain.errors import InvalidInput
from api.records.schemas import plain
from api.records.spreadsheets.cells import Wrong, not_utf8

MOST_TOLD = 50
"""Problems that are told one by one; of the others only how many there are."""

MOST_ROWS = 100_000
"""Rows of one file: little has to be remembered of so many, and nobody who writes in waits long for the database."""

_LONGEST_LINE = 100_000
_EMPTY_LINES = 100
_NOT_UTF8 = "The file is not UTF-8. In the spreadsheet, save it as “CSV UTF-8 (comma delimited)”."


class SheetRefused(InvalidInput):
    """A file that cannot be taken; the message lists why, and quotes nothing out of a record."""


class Problems:
    """What is wrong with the rows of a file, by row and column."""

    def __init__(self) -> None:
        self.count = 0
        self._told: list[tuple[int, str]] = []

    def add(self, row: int, column: str, wrong: Wrong) -> None:
        """One more; `row` is counted as a spreadsheet shows it, the headings being row 1."""
        self.count += 1
        if self.count <= MOST_TOLD:
            place = f"Row {row}, {wrong.column or column}" if wrong.column or column else f"Row {row}"
            self._told.append((row, f"{place}: {wrong.wrong}. Expected: {wrong.expected}."))

    def refuse(self) -> None:
        """Raise SheetRefused with all of them, if there are any."""
        if not self.count:
            return
        more = [f"And {self.count - MOST_TOLD} more."] if self.count > MOST_TOLD else []
        counted = "1 problem" if self.count == 1 else f"{self.count} problems"
        told = [line for _, line in sorted(self._told, key=lambda problem: problem[0])]
        raise SheetRefused("\n".join([f"The file has {counted}; nothing was written.", *told, *more]))


def rows_of(file: BinaryIO, columns: Sequence[str], problems: Problems) -> Iterator[tuple[int, dict[str, str]]]:
    """Row numbers and raw cells by column. Raises SheetRefused when the file has not these columns, in any order."""
    file.seek(0)
    text = TextIOWrapper(file, "utf-8-sig", "surrogateescape", newline="")
    try:
        records = _records(text, problems)
        headings = _headings(next(records, (1, []))[1], columns)
        for count, (row, cells) in enumerate(records, 1):
            if count > MOST_ROWS:
                raise SheetRefused(f"The file has more than {MOST_ROWS:,} rows. Split it; nothing was written.")
            try:
                yield row, _by_heading(headings, cells)
            except Wrong as wrong:
                problems.add(row, "", wrong)
    finally:
        text.detach()


def _records(text: TextIOWrapper, problems: Problems) -> Iterator[tuple[int, list[str]]]:
    """What a spreadsheet shows as rows, without the empty ones, which count all the same."""
    lines = iter(lambda: _line(text), "")
    head = _first_lines(lines)
    separator = ";" if head[-1:] and head[-1].count(";") > head[-1].count(",") else ","
    reader = csv.reader(chain(head, lines), delimiter=separator, strict=True)
    row = 0
    while True:
        row += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            # Not the error's own words: they may quote. What follows cannot be told apart, so reading ends here.
            expected = "a field in quotation marks from its first letter to its last, with those inside it doubled"
            problems.add(row, "", Wrong("has a quotation mark out of place; reading stopped here", expected))
            return
        if any(cell.strip() for cell in cells):
            yield row, cells


def _line(text: TextIOWrapper) -> str:
    line = text.readline(_LONGEST_LINE)
    if len(line) == _LONGEST_LINE:
        raise SheetRefused(f"The file has a line of {_LONGEST_LINE:,} letters or more. Is it a CSV file?")
    return line


def _first_lines(lines: Iterable[str]) -> list[str]:
    """Up to the first line that says something."""
    head: list[str] = []
    for line in islice(lines, _EMPTY_LINES):
        head.append(line)
        if line.strip():
            break
    if any(not_utf8(line) or "\0" in line for line in head):
        raise SheetRefused(_NOT_UTF8)
    return head


def _headings(cells: Sequence[str], columns: Sequence[str]) -> list[str]:
    """The columns in the file's order. Unknown ones are named, unless the row looks like a record without headings."""
    names = ["_".join(plain(cell).casefold().split()) for cell in cells]
    while names and not names[-1]:
        names.pop()
    expected = f"Expected these columns, in any order: {', '.join(columns)}."
    if len(set(names) & set(columns)) < 2:
        raise SheetRefused(f"The first row does not name the columns. {expected}")
    faults = [f"The column “{name}” is missing." for name in columns if name not in names]
    faults += [f"The column “{name[:40]}” is not known here." for name in names if name and name not in columns]
    faults += [f"The column “{name}” is there twice." for name in columns if names.count(name) > 1]
    faults += [f"Column {place} has no name." for place, name in enumerate(names, 1) if not name]
    if faults:
        raise SheetRefused("\n".join(["The columns are not right; nothing was written.", *faults, expected]))
    return names


def _by_heading(headings: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    beyond = any(cell.strip() for cell in cells[len(headings) :])
    if beyond or len(cells) < len(headings):
        raise Wrong(
            f"has {len(cells)} fields", f"{len(headings)}, and quotation marks round a field with a comma in it"
        )
    return dict(zip(headings, cells, strict=False))

"""Writes every record of a kind into a CSV file that spreadsheets open as it is and an import takes back unchanged."""

import csv
from typing import TextIO

from sqlalchemy.orm import Session

from api.records.spreadsheets.cells import defused
from api.records.spreadsheets.sheet import Sheet

ENCODING = "utf-8-sig"
"""With the mark at the start by which Excel knows UTF-8."""


def write(session: Session, file: TextIO, sheet: Sheet) -> int:
    """Headings, then one row after the other; returns how many there are."""
    writer = csv.writer(file)
    writer.writerow(sheet.readers)
    count = 0
    for count, row in enumerate(sheet.exported(session), 1):  # noqa: B007 - the last one is returned
        writer.writerow([defused(cell) for cell in row])
    return count

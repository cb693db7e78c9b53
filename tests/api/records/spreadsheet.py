"""Files for the tests of imports and exports, and the commands that take them."""

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from api import records_cli
from api.db.session import Database
from api.records.spreadsheets.reading import SheetRefused
from api.settings import Settings

REPORTS = ("kind", "reference", "log_date", "surname", "postcode", "officer", "flagged", "status")
FOUND = ("reference", "kind", "colour", "place", "found_on", "state", "station", "description", "secret_mark")


class Spreadsheets:
    """Somebody at the terminal, with a folder for their files."""

    def __init__(self, settings: Settings, database: Database, folder: Path) -> None:
        self.settings, self.database, self.folder = settings, database, folder

    def file(
        self, columns: Sequence[str], *rows: Mapping[str, str], name: str = "in.csv", separator: str = ","
    ) -> Path:
        path = self.folder / name
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, delimiter=separator)
            writer.writeheader()
            writer.writerows(rows)
        return path

    def run(self, command: str, path: Path | str) -> str:
        return records_cli.run(self.settings, self.database, command, str(path))

    def refusal(self, command: str, path: Path) -> str:
        with pytest.raises(SheetRefused) as refused:
            self.run(command, path)
        return refused.value.message

    def exported(self, kind: str, name: str = "out.csv") -> list[dict[str, str]]:
        path = self.folder / name
        path.unlink(missing_ok=True)
        self.run(f"export-{kind}", path)
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

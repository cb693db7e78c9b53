"""The commands of imports and exports as somebody types them."""

import re
import sqlite3
import stat
import tracemalloc
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from api import records_cli
from api.db import schema
from api.db.session import Database
from api.demo.load import load_demo_data
from api.records.spreadsheets.loading import Tally
from api.settings import Settings

HEADINGS = "kind,reference,log_date,surname,postcode,officer,flagged,status\n"
PAGE = Path("docs/operations/import-and-export.md")
ROW = "crime,7726{:07d},,Okafor,ZZ99 3VZ,,no,received\n"


@pytest.fixture
def own_settings(tmp_path: Path) -> Settings:
    url = f"sqlite:///{tmp_path / 'own.db'}"
    return Settings(_env_file=None, database_url=url, bot_secret="-", records_token="-")


@pytest.fixture
def migrated(own_settings: Settings) -> Settings:
    database = Database(own_settings.database_url)
    schema.migrate(database)
    with database.writing() as session:
        load_demo_data(session)
    database.close()
    return own_settings


def test_an_import_and_an_export_say_what_they_did(
    migrated: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = tmp_path / "in.csv", tmp_path / "out.csv"
    path.write_text(HEADINGS + ROW.format(1))
    assert records_cli.main(["import-reports", str(path)], migrated) == 0
    assert "1 new, 0 changed, 0 the same" in capsys.readouterr().out
    assert records_cli.main(["export-reports", str(out)], migrated) == 0
    assert "301 rows" in capsys.readouterr().out
    assert out.read_bytes().startswith(b"\xef\xbb\xbfkind,reference,")
    assert b"\r\n" in out.read_bytes()


def test_only_its_owner_may_read_an_export(migrated: Settings, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert records_cli.main(["export-found-property", str(out)], migrated) == 0
    assert stat.S_IMODE(out.stat().st_mode) == 0o600


def test_an_export_never_overwrites_a_file(
    migrated: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.csv"
    out.write_text("mine")
    assert records_cli.main(["export-reports", str(out)], migrated) == 1
    assert "is there already" in capsys.readouterr().out
    assert out.read_text() == "mine"


def test_nothing_is_left_of_an_export_that_failed(migrated: Settings, tmp_path: Path) -> None:
    database = Database(migrated.database_url)
    with database.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE reports")
    database.close()
    assert records_cli.main(["export-reports", str(tmp_path / "out.csv")], migrated) == 1
    assert not (tmp_path / "out.csv").exists()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "Say which file: make import-reports FILE=reports.csv"),
        ("nowhere.csv", "No such file or directory"),
        (".", "is not a file"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_in_one_sentence(
    migrated: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, said: str
) -> None:
    assert records_cli.main(["import-reports", str(tmp_path / name) if name else ""], migrated) == 1
    printed = capsys.readouterr().out
    assert said in printed
    assert len(printed.splitlines()) == 1


def test_a_refused_file_ends_the_command_with_a_failure(
    migrated: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "in.csv"
    path.write_text(HEADINGS + ROW.format(1).replace("ZZ99 3VZ", "home"))
    assert records_cli.main(["import-reports", str(path)], migrated) == 1
    assert "Row 2, postcode: is not a postcode." in capsys.readouterr().out


def test_a_database_that_was_not_migrated_is_left_alone(own_settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="make migrate"):
        records_cli.main(["import-reports", str(tmp_path / "in.csv")], own_settings)


def test_the_examples_on_the_page_about_it_come_in(migrated: Settings, tmp_path: Path) -> None:
    reports, found = re.findall(r"```csv\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    with_own_number = "".join(line for line in found.splitlines(keepends=True) if not line.startswith("FP-"))
    for command, content in (("import-reports", reports), ("import-found-property", with_own_number)):
        path = tmp_path / f"{command}.csv"
        path.write_text(content, encoding="utf-8")
        assert records_cli.main([command, str(path)], migrated) == 0


def test_on_sqlite_an_import_waits_for_a_longer_one_than_the_database_does(migrated: Settings) -> None:
    database, tries = Database(migrated.database_url), []

    def write() -> Tally:
        tries.append(1)
        if len(tries) < 3:
            raise OperationalError("BEGIN IMMEDIATE", {}, sqlite3.OperationalError("database is locked"))
        return Tally(new=1)

    assert records_cli.patiently(database, write).new == 1
    database.close()


def test_a_database_that_refuses_is_not_quoted(
    migrated: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Only the kind of its error is told: its words may have a record in them."""
    path = tmp_path / "in.csv"
    path.write_text(HEADINGS + ROW.format(1))
    database = Database(migrated.database_url)
    with database.engine.begin() as connection:
        connection.exec_driver_sql(
            "CREATE TRIGGER no BEFORE INSERT ON reports BEGIN SELECT RAISE(ABORT, 'not Okafor'); END"
        )
    database.close()
    assert records_cli.main(["import-reports", str(path)], migrated) == 1
    printed = capsys.readouterr().out
    assert "Nothing was written: try again" in printed
    assert "Okafor" not in printed


def test_a_file_four_times_as_long_does_not_take_four_times_the_memory(migrated: Settings, tmp_path: Path) -> None:
    """What is kept of every row is what it is known by; the rows themselves pass by."""

    def peak(rows: int, start: int) -> int:
        path = tmp_path / f"{rows}.csv"
        path.write_text(HEADINGS + "".join(ROW.format(start + number) for number in range(rows)))
        tracemalloc.start()
        assert records_cli.main(["import-reports", str(path)], migrated) == 0
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(10, 0)
    short, long = peak(2000, 100_000), peak(8000, 200_000)
    assert long - short < 6000 * 600

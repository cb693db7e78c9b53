"""Reports come in from a spreadsheet whole or not at all, and go out again the same."""

from datetime import date
from threading import Barrier, Thread

import pytest
from sqlalchemy import select

from api.db.people import AuditRow
from api.db.reports import ReportRow
from api.db.session import Database
from api.db.stations import OfficerRow
from tests.api.records.door import Door
from tests.api.records.spreadsheet import REPORTS, Spreadsheets

CRIME = {
    "kind": "crime",
    "reference": "77260900001",
    "log_date": "",
    "surname": "Fernández",
    "postcode": "zz991ab",
    "officer": "4503",
    "flagged": "no",
    "status": "Under investigation",
}
LOG = CRIME | {"kind": "log", "reference": "4711", "log_date": "05/11/2026", "officer": "", "flagged": "YES"}
ONLINE = CRIME | {"kind": "online", "reference": "NSP-10001-26", "officer": ""}


def report(database: Database, reference: str) -> ReportRow:
    with database.reading() as session:
        return session.scalars(select(ReportRow).where(ReportRow.reference == reference)).one()


def everything(database: Database) -> list[tuple]:
    with database.reading() as session:
        return [tuple(row) for row in session.execute(select(ReportRow.__table__).order_by(ReportRow.id))]


@pytest.mark.parametrize("separator", [",", ";"])
def test_reports_of_every_kind_come_in(spreadsheets: Spreadsheets, separator: str) -> None:
    path = spreadsheets.file(REPORTS, CRIME, LOG, ONLINE, separator=separator)
    assert spreadsheets.run("import-reports", path) == "3 new, 0 changed, 0 the same."
    crime, log = report(spreadsheets.database, "77260900001"), report(spreadsheets.database, "4711")
    assert (crime.surname, crime.postcode, crime.status) == ("Fernández", "ZZ99 1AB", "under investigation")
    assert (log.log_date, log.flagged, log.officer_id) == (date(2026, 11, 5), True, None)
    with spreadsheets.database.reading() as session:
        assert session.get_one(OfficerRow, crime.officer_id).collar_number == "4503"


def test_whoever_made_an_imported_report_can_ask_about_it(door: Door, spreadsheets: Spreadsheets) -> None:
    spreadsheets.run("import-reports", spreadsheets.file(REPORTS, CRIME))
    details = {"reference": "7726 0900001", "surname": "fernandez", "postcode": "ZZ99 1AB"}
    assert door.post("status-requests", details).json()["outcome"] == "passed_on"


def test_the_same_file_again_changes_nothing(spreadsheets: Spreadsheets) -> None:
    path = spreadsheets.file(REPORTS, CRIME, LOG, ONLINE)
    spreadsheets.run("import-reports", path)
    before = everything(spreadsheets.database)
    assert spreadsheets.run("import-reports", path) == "0 new, 0 changed, 3 the same."
    assert everything(spreadsheets.database) == before


def test_a_changed_row_updates_its_report_and_leaves_the_others_alone(spreadsheets: Spreadsheets) -> None:
    spreadsheets.run("import-reports", spreadsheets.file(REPORTS, CRIME, LOG, ONLINE))
    before = report(spreadsheets.database, "77260900001")
    others = {row for row in everything(spreadsheets.database) if row[0] != before.id}
    changed = CRIME | {"status": "received", "officer": "", "flagged": "yes"}
    new = CRIME | {"reference": "77260900002"}
    path = spreadsheets.file(REPORTS, changed, LOG, new)
    assert spreadsheets.run("import-reports", path) == "1 new, 1 changed, 1 the same."
    after = report(spreadsheets.database, "77260900001")
    assert (after.id, after.status, after.officer_id, after.flagged) == (before.id, "received", None, True)
    assert others <= set(everything(spreadsheets.database))


def test_the_same_log_number_of_another_day_is_another_report(spreadsheets: Spreadsheets) -> None:
    path = spreadsheets.file(REPORTS, LOG, LOG | {"log_date": "2026-11-06"})
    assert spreadsheets.run("import-reports", path) == "2 new, 0 changed, 0 the same."


def test_what_is_exported_comes_in_again_without_a_change(spreadsheets: Spreadsheets) -> None:
    odd = CRIME | {"surname": "=HYPERLINK(A1)", "officer": "4501"}
    spreadsheets.run("import-reports", spreadsheets.file(REPORTS, odd, LOG))
    before = everything(spreadsheets.database)
    rows = spreadsheets.exported("reports")
    assert "'=HYPERLINK(A1)" in [row["surname"] for row in rows]
    out = spreadsheets.folder / "out.csv"
    assert spreadsheets.run("import-reports", out) == f"0 new, 0 changed, {len(rows)} the same."
    assert everything(spreadsheets.database) == before
    assert len(rows) == len(before)


def test_an_officer_may_be_named(spreadsheets: Spreadsheets) -> None:
    with spreadsheets.database.reading() as session:
        named = session.scalars(select(OfficerRow).order_by(OfficerRow.id)).first()
    spreadsheets.run("import-reports", spreadsheets.file(REPORTS, CRIME | {"officer": named.name.upper()}))
    assert report(spreadsheets.database, "77260900001").officer_id == named.id


def test_a_name_that_two_officers_have_is_refused(spreadsheets: Spreadsheets) -> None:
    with spreadsheets.database.writing() as session:
        first, second = session.scalars(select(OfficerRow).order_by(OfficerRow.id).limit(2))
        second.name = first.name
    path = spreadsheets.file(REPORTS, CRIME | {"officer": first.name})
    message = spreadsheets.refusal("import-reports", path)
    assert "Row 2, officer: is the name of more than one officer. Expected: an officer's collar number" in message
    assert first.name not in message


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"kind": "burglary"}, "Row 3, kind: is not one of the words for it. Expected: one of: crime; log; online."),
        ({"reference": ""}, "Row 3, reference: is empty."),
        (
            {"reference": "1716"},
            "Row 3, reference: is not the reference of a crime. Expected: one such as 77260012345.",
        ),
        ({"reference": "7.726E+10"}, "Row 3, reference: was rounded by a spreadsheet."),
        ({"reference": "٧٧٢٦٠٩٠٠٠٠٢"}, "Row 3, reference: is not the reference of a crime."),
        ({"kind": "log", "reference": "٨٨"}, "Row 3, reference: is not the reference of a log."),
        ({"kind": "log"}, "Row 3, reference: is not the reference of a log. Expected: the number of the log alone"),
        ({"kind": "log", "reference": "88"}, "Row 3, log_date: is empty. Expected: the day of the log"),
        ({"log_date": "2026-11-05"}, "Row 3, log_date: is filled in. Expected: nothing"),
        (
            {"log_date": "11/15/2026"},
            "Row 3, log_date: is not a day of the calendar. Expected: a day such as 2026-11-15",
        ),
        ({"surname": ""}, "Row 3, surname: is empty."),
        ({"surname": "x" * 101}, "Row 3, surname: is too long. Expected: at most 100 letters."),
        ({"postcode": ""}, "Row 3, postcode: is empty. Expected: a whole postcode such as ZZ99 3VZ."),
        ({"officer": "9999"}, "Row 3, officer: is no officer here."),
        ({"flagged": ""}, "Row 3, flagged: is empty. Expected: yes or no."),
        ({"status": "solved"}, "Row 3, status: is not one of the words for it. Expected: one of: received;"),
        ({"reference": ONLINE["reference"], "kind": "online"}, "Row 3, reference: is the same as in row 2."),
    ],
)
def test_one_wrong_cell_is_told_by_row_and_column_and_nothing_is_written(
    spreadsheets: Spreadsheets, wrong: dict[str, str], said: str
) -> None:
    before = everything(spreadsheets.database)
    path = spreadsheets.file(REPORTS, ONLINE, CRIME | wrong, LOG)
    message = spreadsheets.refusal("import-reports", path)
    assert said in message
    assert message.startswith("The file has 1 problem; nothing was written.")
    assert everything(spreadsheets.database) == before


def test_every_problem_is_told_at_once_and_no_value_is_repeated(spreadsheets: Spreadsheets) -> None:
    marker = {column: f"ZEBEDEE{number}" for number, column in enumerate(REPORTS)}
    path = spreadsheets.file(REPORTS, marker, marker | {"surname": "ZEBEDEE" * 20})
    message = spreadsheets.refusal("import-reports", path)
    for column in ("kind", "log_date", "postcode", "officer", "flagged", "status"):
        assert f"Row 2, {column}:" in message
        assert f"Row 3, {column}:" in message
    assert "Row 3, surname:" in message
    assert "ZEBEDEE" not in message


def test_a_mistake_in_the_last_of_many_rows_leaves_nothing_of_the_first(spreadsheets: Spreadsheets) -> None:
    before = everything(spreadsheets.database)
    rows = [CRIME | {"reference": f"7725{number:07d}"} for number in range(1200)]
    path = spreadsheets.file(REPORTS, *rows, CRIME | {"postcode": "nowhere"})
    assert "Row 1202, postcode" in spreadsheets.refusal("import-reports", path)
    assert everything(spreadsheets.database) == before


def test_two_imports_at_the_same_time_end_as_if_one_had_come_after_the_other(spreadsheets: Spreadsheets) -> None:
    rows = [CRIME | {"reference": f"7725{number:07d}"} for number in range(1200)]
    paths = {
        status: spreadsheets.file(REPORTS, *({**row, "status": status} for row in rows), name=f"{status}.csv")
        for status in ("received", "being assessed")
    }
    together, said = Barrier(2), []

    def bring_in(status: str) -> None:
        own = Spreadsheets(spreadsheets.settings, Database(spreadsheets.settings.database_url), spreadsheets.folder)
        together.wait()
        said.append(own.run("import-reports", paths[status]))
        own.database.close()

    threads = [Thread(target=bring_in, args=(status,)) for status in paths]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with spreadsheets.database.reading() as session:
        there = session.execute(
            select(ReportRow.reference_key, ReportRow.status).where(ReportRow.reference_key.like("7725000%"))
        ).all()
    assert sorted(said) == ["0 new, 1200 changed, 0 the same.", "1200 new, 0 changed, 0 the same."]
    assert len(there) == len({key for key, _ in there}) == 1200
    assert len({status for _, status in there}) == 1


def test_who_brought_records_in_or_took_them_out_is_kept(spreadsheets: Spreadsheets) -> None:
    spreadsheets.run("import-reports", spreadsheets.file(REPORTS, CRIME))
    count = len(spreadsheets.exported("reports"))
    with spreadsheets.database.reading() as session:
        audit = session.scalars(select(AuditRow).order_by(AuditRow.id)).all()
    assert [(row.action, row.subject) for row in audit] == [
        ("import_records", "records:reports"),
        ("export_records", "records:reports"),
    ]
    assert {**audit[0].detail, "account": ""} == {"new": 1, "changed": 0, "same": 0, "account": ""}
    assert audit[1].detail["count"] == count
    assert all(row.detail["account"] for row in audit)

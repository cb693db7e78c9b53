"""Synthetic Northshire: enough to try every path, the same every time, and nobody real."""

import re
from collections import Counter
from datetime import date

from sqlalchemy import func, select

from api.db.found_items import FoundItemRow
from api.db.reports import ReportRow
from api.db.session import Database
from api.db.stations import OfficerRow, StationRow
from api.demo.load import load_demo_data, reports_to_try
from api.records.kinds import kind_of
from api.records.matching import STATUSES

TODAY = date(2026, 11, 23)


def load(database: Database) -> bool:
    with database.writing() as session:
        return load_demo_data(session, TODAY)


def test_there_is_enough_to_try_every_path(database: Database) -> None:
    load(database)
    with database.reading() as session:
        sizes = [
            session.scalars(select(func.count()).select_from(table)).one()
            for table in (StationRow, OfficerRow, ReportRow, FoundItemRow)
        ]
        reports = list(session.scalars(select(ReportRow)))
    assert sizes == [8, 25, 300, 120]
    assert sum(report.flagged for report in reports) == 20
    assert {report.status for report in reports} == set(STATUSES)
    assert min(Counter(report.kind for report in reports).values()) >= 30
    assert all((report.log_date is not None) == (report.kind == "log") for report in reports)


def test_loading_it_twice_changes_nothing(database: Database) -> None:
    assert load(database) is True
    assert load(database) is False
    with database.reading() as session:
        assert session.scalars(select(func.count()).select_from(ReportRow)).one() == 300


def test_nobody_in_it_can_be_real(database: Database) -> None:
    load(database)
    with database.reading() as session:
        assert all(re.fullmatch(r"ZZ99 \d[A-Z]{2}", code) for code in session.scalars(select(ReportRow.postcode)))
        assert all(phone.startswith("01632 960") for phone in session.scalars(select(StationRow.phone)))


def test_whoever_is_texted_or_emailed_is_nobody(database: Database) -> None:
    """Ofcom keeps 07700 900000 to 900999 for drama; example.com belongs to nobody."""
    load(database)
    with database.reading() as session:
        reports = list(session.scalars(select(ReportRow)))
    assert all(re.fullmatch(r"07700 900\d{3}", report.phone) for report in reports if report.phone)
    assert all(re.fullmatch(r"[a-z0-9-]+@example\.com", report.email) for report in reports if report.email)
    assert {(bool(report.phone), bool(report.email)) for report in reports if not report.flagged} == {
        *((True, True), (True, False)),
        *((False, True), (False, False)),
    }


def test_found_things_are_of_kinds_that_a_search_can_name(database: Database) -> None:
    load(database)
    with database.reading() as session:
        kinds = set(session.scalars(select(FoundItemRow.kind)))
    assert {kind_of(kind) for kind in kinds} == kinds
    assert "other" not in kinds


def test_the_reports_to_try_are_listed_with_all_their_details() -> None:
    table = reports_to_try()
    assert len(table.splitlines()) == 9
    assert re.search(r"1716 +2026-11-15 +Patel +ZZ99 3WX", table)
    assert re.search(r"77260031415 +Whitfield +ZZ99 7TT +only a person may answer", table)
    assert re.search(r"77260012345 +Okafor +ZZ99 3VZ +a code goes to 07700 900123", table)
    assert re.search(r"2026-11-16 +Novak +ZZ99 2BD +no phone or email for a code", table)

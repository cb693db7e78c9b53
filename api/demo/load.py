"""Loads synthetic Northshire into an empty database, and lists the reports made for trying things by hand."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy import select
from sqlalchemy.orm import Session

from api.db.reports import ReportRow
from api.db.stations import OfficerRow, StationRow
from api.demo.invented import Inventor
from api.records.matching import reference_key

_HERE = Path(__file__).parent


def load_demo_data(session: Session, today: date | None = None) -> bool:
    """Fill the records with invented data, unless there are stations already; True when it did."""
    if session.scalar(select(StationRow.id).limit(1)) is not None:
        return False
    words = yaml.safe_load((_HERE / "words.yml").read_text(encoding="utf-8"))
    inventor = Inventor(words, today or datetime.now(UTC).date())
    stations = [StationRow(**facts) for facts in _read("stations.yml")]
    session.add_all(stations)
    session.flush()
    officers = list(inventor.officers(stations))
    session.add_all(officers)
    session.flush()
    session.add_all(_known_reports(officers))
    session.add_all(inventor.reports(officers))
    for number, facts in enumerate(_read("known_found_items.yml")):
        session.add(inventor.found_item(**facts, station=stations[number % len(stations)]))
    session.add_all(inventor.found_items(stations))
    session.flush()
    return True


def reports_to_try() -> str:
    """A small table for the terminal: the details with which each path can be tried."""
    lines = [f"{'reference':<14}{'date of the log':<18}{'surname':<14}{'postcode':<11}note"]
    for facts in _read("known_reports.yml"):
        note = "only a person may answer" if facts.get("flagged") else _where_a_code_goes(facts)
        day = str(facts.get("log_date", ""))
        lines.append(f"{facts['reference']:<14}{day:<18}{facts['surname']:<14}{facts['postcode']:<11}{note}".rstrip())
    return "\n".join(lines)


def _where_a_code_goes(facts: Mapping[str, Any]) -> str:
    to = facts.get("phone") or facts.get("email")
    return f"a code goes to {to}" if to else "no phone or email for a code"


def _known_reports(officers: Sequence[OfficerRow]) -> list[ReportRow]:
    return [
        ReportRow(**facts, reference_key=reference_key(facts["reference"]), officer_id=officers[number].id)
        for number, facts in enumerate(_read("known_reports.yml"))
    ]


def _read(name: str) -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = yaml.safe_load((_HERE / name).read_text(encoding="utf-8"))
    return loaded

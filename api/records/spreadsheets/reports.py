"""The spreadsheet of reports: one row is one crime, log entry or online report."""

import re
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, or_, select, tuple_
from sqlalchemy.orm import Session

from api.db.reports import ReportRow
from api.db.stations import OfficerRow
from api.domain.force import Force
from api.records.matching import LONGEST_LOG_NUMBER, STATUSES, is_log_number, reference_key
from api.records.spreadsheets import cells
from api.records.spreadsheets.cells import Wrong
from api.records.spreadsheets.sheet import AT_ONCE, Record, Values

Key = tuple[str, date | None]
"""A reference as it is compared, and the day of a log."""

_HELD = ("kind", "reference", "reference_key", "log_date", "surname", "postcode", "officer_id", "flagged", "status")


class ReportsSheet:
    """Reports as rows; who the officers are and what references look like is asked once."""

    what = "reports"
    table = ReportRow

    def __init__(self, session: Session, force: Force) -> None:
        self._shapes = {shape["kind"]: shape for shape in force.raw["references"]}
        officers = session.execute(select(OfficerRow.id, OfficerRow.collar_number, OfficerRow.name)).all()
        self.readers: Mapping[str, Callable[[str], Any]] = {
            "kind": cells.one_of(self._shapes),
            "reference": cells.number_of(40),
            "log_date": cells.day,
            "surname": cells.surname,
            "postcode": cells.postcode,
            "officer": cells.known_by(
                _by_number_or_name(officers),
                what="officer",
                expected="an officer's collar number or whole name, or nothing",
            ),
            "flagged": cells.yes_no,
            "status": cells.one_of(STATUSES),
        }

    def record(self, row: int, said: Mapping[str, Any]) -> Record:
        """A report whose reference has the shape of its kind. A log needs its day; nothing else may have one."""
        key = reference_key(said["reference"])
        self._check_shape(said["kind"], said["reference"], key)
        if is_log_number(key) and said["log_date"] is None:
            raise Wrong("is empty", "the day of the log, for its number alone says nothing", "log_date")
        if not is_log_number(key) and said["log_date"] is not None:
            raise Wrong("is filled in", "nothing, for only a log has a day", "log_date")
        values = {name: said[name] for name in _HELD if name in said}
        return Record(row, (key, said["log_date"]), values | {"reference_key": key, "officer_id": said["officer"]})

    def _check_shape(self, kind: str, reference: str, key: str) -> None:
        shape = self._shapes[kind]
        if shape.get("needs_date"):
            if not (is_log_number(key) and key.isascii()):
                expected = f"the number of the log alone, at most {LONGEST_LOG_NUMBER} digits"
                raise Wrong(f"is not the reference of a {kind}", expected, "reference")
        elif not re.fullmatch(shape["shape"], reference.upper(), re.ASCII):
            raise Wrong(f"is not the reference of a {kind}", f"one such as {shape['example']}", "reference")

    def held(self, session: Session, keys: Sequence[Key]) -> dict[Hashable, Values]:
        """The reports of these references, with the day where there is one."""
        columns = [getattr(ReportRow, name) for name in ("id", *_HELD)]
        dated = [(key, day) for key, day in keys if day]
        undated = [key for key, day in keys if not day]
        wanted = or_(
            tuple_(ReportRow.reference_key, ReportRow.log_date).in_(dated),
            ReportRow.log_date.is_(None) & ReportRow.reference_key.in_(undated),
        )
        found = session.execute(select(*columns).where(wanted)).mappings()
        return {(values["reference_key"], values["log_date"]): dict(values) for values in found}

    def new(self, record: Record) -> Values:
        """A report that was not there yet."""
        return record.values

    def exported(self, session: Session) -> Iterator[Sequence[str]]:
        """Every report; its officer by collar number."""
        wanted = select(ReportRow, OfficerRow.collar_number).outerjoin(OfficerRow).order_by(ReportRow.id)
        for report, collar_number in session.execute(wanted.execution_options(yield_per=AT_ONCE)):
            yield (
                report.kind,
                report.reference,
                report.log_date.isoformat() if report.log_date else "",
                report.surname,
                report.postcode,
                collar_number or "",
                "yes" if report.flagged else "no",
                report.status,
            )


def _by_number_or_name(officers: Sequence[Row[int, str, str]]) -> dict[str, int | None]:
    known: dict[str, int | None] = {}
    for officer in officers:
        name = officer.name.casefold()
        known[name] = None if name in known else officer.id
    return known | {officer.collar_number.casefold(): officer.id for officer in officers}

"""The spreadsheet of found property: a row is a thing, by the force's number or the reference a finder was given."""

import re
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from api.db.found_items import FoundItemRow
from api.db.stations import StationRow
from api.records.kinds import COLOURS, KINDS, colours_in
from api.records.lost_and_found import reference_for
from api.records.spreadsheets import cells
from api.records.spreadsheets.cells import Wrong
from api.records.spreadsheets.sheet import AT_ONCE, Record, Values

STATES = ("told", "held", "returned", "disposed")

_GIVEN = re.compile(r"FP-\d\d-(\d{6,9})", re.ASCII)
"""The shape of the references that finders are given; the force's own numbers have another."""

_HELD = ("kind", "colour", "place", "found_on", "state", "station_id", "number", "description", "secret_mark")


class FoundPropertySheet:
    """Found things as rows; which stations there are is asked once."""

    what = "found things"
    table = FoundItemRow

    def __init__(self, session: Session, now: datetime) -> None:
        self._now = now
        stations = session.execute(select(StationRow.id, StationRow.name).order_by(StationRow.id)).all()
        example = f" such as {stations[0].name}" if stations else ""
        self.readers: Mapping[str, Callable[[str], Any]] = {
            "reference": _number,
            "kind": cells.one_of(KINDS),
            "colour": _colours,
            "place": cells.text(500, needed=False),
            "found_on": cells.day,
            "state": cells.one_of(STATES),
            "station": cells.known_by(
                {station.name.casefold(): station.id for station in stations},
                what="station",
                expected=f"the whole name of a station{example}, or nothing",
            ),
            "description": cells.text(2000),
            "secret_mark": cells.text(2000, needed=False),
        }

    def record(self, row: int, said: Mapping[str, Any]) -> Record:
        """A thing; where it is held must be said."""
        if said["state"] == "held" and said["station"] is None:
            raise Wrong("is empty", "the station that holds the thing", "station")
        reference = said["reference"]
        values = {name: said[name] for name in _HELD if name in said}
        number = None if _GIVEN.fullmatch(reference) else reference
        return Record(row, reference, values | {"number": number, "station_id": said["station"]})

    def held(self, session: Session, keys: Sequence[str]) -> dict[Hashable, Values]:
        """The things of these numbers and references."""
        given = [int(shaped[1]) for key in keys if (shaped := _GIVEN.fullmatch(key))]
        columns = [getattr(FoundItemRow, name) for name in ("id", "created_at", *_HELD)]
        wanted = or_(
            FoundItemRow.number.in_([key for key in keys if not _GIVEN.fullmatch(key)]),
            and_(FoundItemRow.id.in_(given), FoundItemRow.number.is_(None)),
        )
        found = session.execute(select(*columns).where(wanted)).mappings()
        return {_reference(values["number"], values["id"], values["created_at"]): dict(values) for values in found}

    def new(self, record: Record) -> Values:
        """A thing that was not there yet. References of finders are only given by the bot."""
        if record.values["number"] is None:
            raise Wrong("belongs to no found thing here", "the force's own number of a new thing", "reference")
        return {**record.values, "created_at": self._now}

    def exported(self, session: Session) -> Iterator[Sequence[str]]:
        """Every found thing, whatever has become of it, with the mark that proves whose it is."""
        wanted = select(FoundItemRow, StationRow.name).outerjoin(StationRow).order_by(FoundItemRow.id)
        for found, station in session.execute(wanted.execution_options(yield_per=AT_ONCE)):
            yield (
                _reference(found.number, found.id, found.created_at),
                found.kind,
                found.colour,
                found.place,
                found.found_on.isoformat() if found.found_on else "",
                found.state,
                station or "",
                found.description,
                found.secret_mark,
            )


def _reference(number: str | None, number_here: int, created_at: datetime) -> str:
    return number or reference_for("FP", number_here, created_at)


def _number(said: str) -> str:
    """A number in capitals, so that "pr-1" and "PR-1" are one thing."""
    return cells.number_of(40)(said.upper())


def _colours(said: str) -> str:
    """Colours as they are compared; a word that is none would be lost without a trace, so it is refused."""
    words = re.findall(r"[^\s,/&]+", said)
    if any(not colours_in(word) for word in words if word.casefold() != "and"):
        raise Wrong("has a word that is no colour here", f"nothing, or one or more of: {', '.join(COLOURS)}")
    return " ".join(sorted(colours_in(said)))

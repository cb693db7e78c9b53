"""Invents people, reports and found things, the same ones every time."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from api.db.found_items import FoundItemRow
from api.db.reports import ReportRow
from api.db.stations import OfficerRow, StationRow
from api.records.matching import STATUSES, reference_key

_POSTCODE_LETTERS = "ABDEFGHJLNPQRSTUWXYZ"

CRIMES, LOGS, ONLINE_REPORTS = 190, 70, 32
FLAGGED = 19
OFFICERS, FOUND_ITEMS = 25, 114


class Inventor:
    """Draws everything from lists of words with one seed; days are counted back from `today`."""

    def __init__(self, words: Mapping[str, Sequence[str]], today: date) -> None:
        self._words = words
        self._today = today
        self._draw = Random(77)  # noqa: S311 - invented people, nothing secret

    def officers(self, stations: Sequence[StationRow]) -> Iterator[OfficerRow]:
        """One officer after the other, spread over the stations."""
        for number in range(OFFICERS):
            yield OfficerRow(
                collar_number=f"{4501 + number}",
                rank=self._drawn("ranks"),
                name=f"{self._words['forenames'][number]} {self._drawn('surnames')}",
                station_id=stations[number % len(stations)].id,
            )

    def reports(self, officers: Sequence[OfficerRow]) -> Iterator[ReportRow]:
        """Crimes, logs and online reports; every fifteenth is one that only a person may talk about."""
        for number, (kind, reference, log_date) in enumerate(self._references()):
            yield ReportRow(
                kind=kind,
                reference=reference,
                reference_key=reference_key(reference),
                log_date=log_date,
                surname=self._drawn("surnames"),
                postcode=self.postcode(),
                phone=f"07700 {900_000 + number}" if number % 4 else None,
                email=f"reporter{number}@example.com" if number % 8 == 0 else None,
                officer_id=self._draw.choice(officers).id if kind == "crime" else None,
                flagged=number % 15 == 0 and number // 15 < FLAGGED,
                status=self._draw.choice(STATUSES),
            )

    def found_items(self, stations: Sequence[StationRow]) -> Iterator[FoundItemRow]:
        """Things held at a station, found over the last six weeks."""
        for number in range(FOUND_ITEMS):
            things, station, colour = self._words["things"], self._draw.choice(stations), self._drawn("colours")
            kind = things[number % len(things)]
            yield self.found_item(
                kind=kind,
                colour=colour,
                place=f"{station.town}, {self._drawn('places')}",
                days_ago=self._draw.randrange(42),
                description=f"{colour} {kind}",
                secret_mark=f"tag numbered {self._draw.randrange(10_000):04d}",
                station=station,
            )

    def found_item(self, *, days_ago: int, station: StationRow, **described: str) -> FoundItemRow:
        """One thing, found so many days before today and held at a station."""
        found_on = self._today - timedelta(days=days_ago)
        noon = datetime.combine(found_on, time(12), tzinfo=UTC)
        return FoundItemRow(found_on=found_on, state="held", station_id=station.id, created_at=noon, **described)

    def postcode(self) -> str:
        """One of the pseudo family ZZ99, which is no place."""
        return f"ZZ99 {self._draw.randrange(1, 10)}{''.join(self._draw.choices(_POSTCODE_LETTERS, k=2))}"

    def _drawn(self, words: str) -> str:
        return self._draw.choice(self._words[words])

    def _references(self) -> Iterator[tuple[str, str, date | None]]:
        """Kind, reference and date of each, never the same one twice nor one of the known ones."""
        year = f"{self._today:%y}"
        for number in self._draw.sample(range(100_000, 1_000_000), CRIMES):
            yield "crime", f"77{year}{number:07d}", None
        for number in self._draw.sample(range(1, 1_700), LOGS):
            yield "log", str(number), self._today - timedelta(days=self._draw.randrange(120))
        for number in self._draw.sample(range(20_000, 100_000), ONLINE_REPORTS):
            yield "online", f"NSP-{number}-{year}", None

"""Who polices a neighbourhood, as anybody may know it, and the two reasons why that cannot be said. Pure."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

_POSTCODE = re.compile(
    r"\W*(?P<outward>[A-Z]{1,2}\d[A-Z\d]?)(?:[\s.-]*(?P<inward>\d[A-Z]{2})|\s+\d)?\W*", re.IGNORECASE | re.ASCII
)


@dataclass(frozen=True)
class Postcode:
    """A postcode in its normal form; the inward half is "" when only "BN2", or "BN2 1", was given."""

    outward: str
    inward: str = ""

    @classmethod
    def of(cls, written: str) -> "Postcode | None":
        """What somebody wrote, if it has the shape of a postcode."""
        found = _POSTCODE.fullmatch(written)
        return cls(found["outward"].upper(), (found["inward"] or "").upper()) if found else None


@dataclass(frozen=True)
class Officer:
    """An officer of the team, as the force names them in public."""

    rank: str
    name: str

    def __str__(self) -> str:
        """ "PC Jo Marsh"; some forces write the rank into the name as well."""
        said_already = self.name.casefold().startswith(f"{self.rank} ".casefold())
        return self.name if said_already or not self.rank else f"{self.rank} {self.name}"


@dataclass(frozen=True)
class Event:
    """Where the public can meet the team."""

    title: str
    place: str
    starts_at: datetime


@dataclass(frozen=True)
class Team:
    """A neighbourhood team: its name, whose it is, who is in it, how to reach it, and its events."""

    name: str
    force: str
    """The public name of its force; "" when that could not be learnt."""
    officers: tuple[Officer, ...] = ()
    contacts: tuple[str, ...] = ()
    """E-mail, phone and web addresses, the most direct first."""
    events: tuple[Event, ...] = ()

    def next_event(self, now: datetime) -> Event | None:
        """The first event that has not begun."""
        return min((event for event in self.events if event.starts_at >= now), key=_start, default=None)


class NoTeam(StrEnum):
    """Why there is no team to tell of; the same words name the answers that tell the enquirer so."""

    UNKNOWN_POSTCODE = "unknown_postcode"
    UNREACHABLE = "unreachable"


def _start(event: Event) -> datetime:
    return event.starts_at

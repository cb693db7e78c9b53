"""What the JSON of the police's public data means. It comes from outside: checked, trimmed, without markup."""

import html
import re
import unicodedata
from collections.abc import Iterator
from datetime import datetime
from typing import Annotated, Any, TypeVar
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, BeforeValidator, Field, ValidationError

from api.domain.neighbourhood import Event, Officer, Team

Row = TypeVar("Row", bound=BaseModel)

LONDON = ZoneInfo("Europe/London")
"""The times of events are given without a zone."""

LONGEST = 100
"""Characters of one fact that is shown."""

_CONTACTS = ("email", "telephone", "mobile", "web")


def _plain(text: object) -> str:
    """One line, without the HTML that forces write into their texts and without signs that cannot be seen."""
    bare = re.sub(r"<[^>]*>", " ", html.unescape(text)) if isinstance(text, str) else ""
    return " ".join("".join(" " if unicodedata.category(c)[0] == "C" else c for c in bare).split())


def _short(text: object) -> str:
    return _plain(text)[:LONGEST]


def _in_london(start: datetime) -> datetime:
    if not 2000 <= start.year <= 2100:
        raise ValueError("no date of an event")
    return start.astimezone(LONDON) if start.tzinfo else start.replace(tzinfo=LONDON)


def _table(value: object) -> object:
    """An empty table may come as an empty list."""
    return value if isinstance(value, dict) else {}


Plain = Annotated[str, BeforeValidator(_short)]
Said = Annotated[Plain, Field(min_length=1)]
Id = Annotated[str, Field(pattern=r"^[\w.-]*\w[\w.-]*$", max_length=100)]


class Coordinates(BaseModel):
    """Where a postcode is; None for the few, like those of the Channel Islands, that nobody has surveyed."""

    latitude: Annotated[float, Field(ge=-90, le=90)] | None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None


class Located(BaseModel):
    """The answer of the postcode locator."""

    result: Coordinates


class Neighbourhood(BaseModel):
    """Which neighbourhood of which force a place is in, by their ids."""

    force: Id
    neighbourhood: Id


class _Force(BaseModel):
    name: Said


class _Details(BaseModel):
    name: Said
    url_force: object = ""
    contact_details: Annotated[dict[str, Any], BeforeValidator(_table)] = {}


class _Person(BaseModel):
    name: Said
    rank: Plain = ""


class _Event(BaseModel):
    title: Said
    address: Plain = ""
    start_date: Annotated[datetime, AfterValidator(_in_london)]


def team_in(details: object, people: object, events: object, force: object) -> Team:
    """The team that four answers tell of. Raises ValidationError when there is not even a name.

    The other three may be nonsense or None: then the team is known with less about it.
    """
    about = _Details.model_validate(details)
    return Team(
        name=about.name,
        force=next((one.name for one in _each(_Force, [force])), ""),
        officers=tuple(Officer(one.rank, one.name) for one in _each(_Person, people)),
        contacts=tuple(_contacts(about)),
        events=tuple(Event(one.title, one.address, one.start_date) for one in _each(_Event, events)),
    )


def _contacts(about: _Details) -> Iterator[str]:
    """The force's page about the team counts where the team names none of its own. A cut address leads nowhere."""
    told = {name: _plain(about.contact_details.get(name)) for name in _CONTACTS}
    told["web"] = told["web"] or _plain(about.url_force)
    return (contact for contact in told.values() if 0 < len(contact) <= LONGEST)


def _each(kind: type[Row], rows: object) -> Iterator[Row]:
    """Those of the rows that make sense."""
    for row in rows if isinstance(rows, list) else []:
        try:
            yield kind.model_validate(row)
        except ValidationError:
            continue

"""How like a lost thing a found one is: by kind, colour, place and day, never by the mark that proves whose it is."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from api.records.kinds import OTHER

SIMILAR_FROM = 3
"""The kind and one thing more agree."""

FOUND_BEFORE = timedelta(days=1)
"""People are a day out when they say when they lost something."""
FOUND_WITHIN = timedelta(days=30)

_SAYS_LITTLE = "the and near road street lane park station shop town city centre bus train outside from"


@dataclass(frozen=True)
class Described:
    """A thing as far as it may be compared."""

    kind: str
    colours: frozenset[str]
    place: str
    day: date | None


def likeness(lost: Described, found: Described) -> int:
    """0 when they cannot be the same; otherwise 1 for the kind and 2 each for colour, place and day."""
    if lost.kind == OTHER or lost.kind != found.kind or _colours_differ(lost, found) or _found_too_early(lost, found):
        return 0
    same_colour = bool(lost.colours & found.colours)
    same_place = bool(_place_words(lost.place) & _place_words(found.place))
    return 1 + 2 * (same_colour + same_place + _days_are_near(lost, found))


def _colours_differ(lost: Described, found: Described) -> bool:
    return bool(lost.colours and found.colours) and not lost.colours & found.colours


def _found_too_early(lost: Described, found: Described) -> bool:
    return bool(lost.day and found.day and found.day < lost.day - FOUND_BEFORE)


def _days_are_near(lost: Described, found: Described) -> bool:
    return bool(lost.day and found.day and found.day <= lost.day + FOUND_WITHIN)


def _place_words(place: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]{3,}", place.casefold())) - frozenset(_SAYS_LITTLE.split())

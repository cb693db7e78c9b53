"""How like a lost thing a found one is: by kind, colour, place and day, and for staff by its marks too. Pure.

What is said to the enquirer depends on the first four alone. A stranger who guesses marks learns nothing by it.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from api.records.kinds import (
    DANGEROUS,
    OTHER,
    colours_are_near,
    colours_in,
    kind_of,
    near_kinds,
    nearness,
    things_in,
)
from api.records.places import places_likeness, same_word, words_of

SIMILAR_FROM = 58.0
"""From so many points on an enquirer hears that something similar was found.

Chosen 2026-11-25 on the first forty pairs of tests/api/records/pairs.yml, half way between what is not the same (49)
and what is (67). On the forty others: precision 0.91, recall 0.95; 0.84 and 0.95 from 50, 0.91 and 0.91 from 60.
"""

FOUND_BEFORE = timedelta(days=1)
"""People are a day out when they say when they lost something."""

_HALF_AFTER = 14
"""Days after which a find says half as much: most things are handed in within days."""

_KIND, _SAME_THING, _OTHER_THING = 30.0, 10.0, -50.0
_COLOUR, _NEAR_COLOUR = 20.0, 8.0
_PLACE, _OTHER_PLACE, _OTHER_TOWN = 30.0, -10.0, -40.0
_DAY = 20.0
_MARKS = 25.0

_SHORTEST_LOOKED_UP = 2

_STEM = 4
"""Letters with which words of one meaning begin alike."""

_LITTLE = (
    "a an and the it its is was has have had with in on of my me mine i one some there that this to from for at by out "
    "or but no not his her our small big large bit very colour thing lost found left mark marks"
)
_SAYS_LITTLE = frozenset(_LITTLE.split())


@dataclass(frozen=True)
class Described:
    """A thing as far as it may be compared. `words` are all that was said of it: they order, but never decide."""

    kind: str
    colours: frozenset[str]
    place: str
    day: date | None
    things: frozenset[str] = frozenset()
    words: str = ""

    @classmethod
    def of(
        cls, kind: str, said: str, place: str, day: date | None, *, colours: str = "", secret: str = ""
    ) -> "Described":
        """A thing of a kind, with what was said of it openly, and what only staff may know."""
        named = colours_in(colours) or colours_in(said)
        return cls(kind, named, place, day, things_in(said, kind), f"{said} {secret}")

    @classmethod
    def told(cls, kind: str, mark: str, place: str, day: date | None) -> "Described":
        """A thing in an enquirer's own words."""
        return cls.of(kind_of(kind), f"{kind} {mark}", place, day)

    @property
    def words_to_look_up(self) -> frozenset[str]:
        """Words by which it can be looked up: of its kind and place, and not of its marks."""
        named = " ".join((self.kind, *self.things)).split()
        return frozenset(word for word in (*words_of(self.place), *named) if len(word) > _SHORTEST_LOOKED_UP)


def likeness(lost: Described, found: Described, towns: Collection[str] = ()) -> float:
    """0 when they cannot be the same; the more points, the likelier they are."""
    if {lost.kind, found.kind} & {OTHER, DANGEROUS} or found.kind not in near_kinds(lost.kind):
        return 0
    if _colours_differ(lost, found) or _found_too_early(lost, found):
        return 0
    points = _KIND * nearness(lost.kind, found.kind) + _thing_points(lost, found) + _colour_points(lost, found)
    return max(0.0, points + _place_points(lost, found, towns) + _day_points(lost, found))


def rank(lost: Described, found: Described, points: float) -> float:
    """The order in which staff look at things of such a likeness: marks count here, and nowhere else."""
    if points < SIMILAR_FROM - _MARKS:
        return points  # no marks could bring it among what staff see
    return points + _MARKS * marks_likeness(lost.words, found.words)


def marks_likeness(lost: str, found: str) -> float:
    """The share of the words about one thing that the words about the other have too, in any order or spelling."""
    ours, theirs = _telling_words(lost), _telling_words(found)
    if not ours or not theirs:
        return 0
    shared = sum(any(_same_mark(word, their) for their in theirs) for word in ours)
    return shared / min(len(ours), max(len(theirs), 3))


def _telling_words(text: str) -> frozenset[str]:
    """Without colours and kinds, which count by themselves; "R.T." is one word."""
    words = re.findall(r"[a-z0-9]+", text.casefold().replace(".", "").replace("'", ""))
    return frozenset(
        word for word in words if word not in _SAYS_LITTLE and not colours_in(word) and kind_of(word) == OTHER
    )


def _same_mark(one: str, other: str) -> bool:
    """As places are compared, and "wood" is in "wooden"."""
    shorter, longer = sorted((one, other), key=len)
    return same_word(one, other) or (len(shorter) >= _STEM and longer.startswith(shorter) and not shorter.isdigit())


def _thing_points(lost: Described, found: Described) -> float:
    if lost.kind != found.kind or not lost.things or not found.things:
        return 0
    return _SAME_THING if lost.things & found.things else _OTHER_THING


def _colours_differ(lost: Described, found: Described) -> bool:
    both = lost.colours and found.colours
    return bool(both) and not (lost.colours & found.colours or colours_are_near(lost.colours, found.colours))


def _colour_points(lost: Described, found: Described) -> float:
    if lost.colours & found.colours:
        return _COLOUR
    return _NEAR_COLOUR if colours_are_near(lost.colours, found.colours) else 0


def _place_points(lost: Described, found: Described, towns: Collection[str]) -> float:
    like = places_likeness(lost.place, found.place, towns)
    if like is None:
        return 0
    if like < 0:
        return _OTHER_TOWN
    return _PLACE * like or _OTHER_PLACE


def _found_too_early(lost: Described, found: Described) -> bool:
    return bool(lost.day and found.day and found.day < lost.day - FOUND_BEFORE)


def _day_points(lost: Described, found: Described) -> float:
    """Less with every day between; nothing when either day is not known."""
    if not lost.day or not found.day:
        return 0
    after = max(0, (found.day - lost.day).days)
    return float(_DAY * 0.5 ** (after / _HALF_AFTER))

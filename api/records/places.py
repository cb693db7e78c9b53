"""How like two places are, as a loser and a finder name them. Pure."""

import re
from collections.abc import Collection

from rapidfuzz import fuzz

_SHORT = {
    "rd": "road",
    "ave": "avenue",
    "av": "avenue",
    "ln": "lane",
    "sq": "square",
    "pk": "park",
    "stn": "station",
    "ctr": "centre",
    "center": "centre",
    "hosp": "hospital",
    "uni": "university",
    "cres": "crescent",
    "gdns": "gardens",
    "mkt": "market",
    "sch": "school",
    "rec": "recreation",
    "tescos": "tesco",
    "asdas": "asda",
    "carpark": "car park",
}
_BETWEEN = re.compile(
    r"[,;/()]|\b(?:at|in|on|near|nr|by|from|to|outside|inside|behind|opposite|opp|between|around|along|off|next|the)\b"
)
_NOTHING = "a an and i it its of my or was were left lost found somewhere think maybe front side end"
_MANY_HAVE_IT = (
    "road street lane avenue close drive square crescent way park station stop bus train rail railway taxi shop shops "
    "town city centre church school car ground floor high main market bench path entrance toilets field platform "
    "recreation"
)
_SAYS_NOTHING, _SAYS_LITTLE = frozenset(_NOTHING.split()), frozenset(_MANY_HAVE_IT.split())
_LITTLE = 0.4
"""What a word weighs that many places have in their names."""

_SAME_WORD = 80
"""Of 100: "aldeford" is Alderford and "majorca" Mallorca; "brook" is not bridge."""
_SHORTEST = 5


def words_of(place: str) -> list[str]:
    """The words of a place that say anything, written out: "nr St Mary's, Mill Rd" is saint marys mill road."""
    parts = _BETWEEN.split(place.casefold().replace("'", "").replace("\u2019", "").replace(".", ""))
    words = [word for part in parts for word in _written_out(part)]
    return [word for word in words if word not in _SAYS_NOTHING]


def _written_out(part: str) -> list[str]:
    words = re.findall(r"[a-z0-9]+", part)
    first = ["saint" if word == "st" and len(words) > 1 else word for word in words[:1]]
    rest = ["street" if word == "st" else word for word in words[1:]]
    return " ".join(_SHORT.get(word, word) for word in first + rest).split()


def same_word(one: str, other: str) -> bool:
    """The same word, perhaps misspelled; short words and numbers must be exact."""
    if one == other:
        return True
    if min(len(one), len(other)) < _SHORTEST or not (one.isalpha() and other.isalpha()):
        return False
    return fuzz.ratio(one, other) >= _SAME_WORD


def places_likeness(one: str, other: str, towns: Collection[str] = ()) -> float | None:
    """From 0, nothing in common, to 1; below 0 when they are in two towns; None when either says nothing."""
    ours, theirs = words_of(one), words_of(other)
    if not ours or not theirs:
        return None
    in_town, also_in = _towns_among(ours, towns), _towns_among(theirs, towns)
    if in_town and also_in and not in_town & also_in:
        return -1.0
    shared = sum(_weight(word) for word in ours if _is_among(word, theirs))
    unshared = sum(_weight(word) for word in ours if not _is_among(word, theirs))
    unshared += sum(_weight(word) for word in theirs if not _is_among(word, ours))
    return shared / (shared + unshared / 2)


def _weight(word: str) -> float:
    return _LITTLE if word in _SAYS_LITTLE else 1.0


def _towns_among(words: Collection[str], towns: Collection[str]) -> frozenset[str]:
    return frozenset(town for town in towns if all(_is_among(name, words) for name in town.casefold().split()))


def _is_among(word: str, words: Collection[str]) -> bool:
    return any(same_word(word, other) for other in words)

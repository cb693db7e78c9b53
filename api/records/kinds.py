"""Which kind of thing somebody's words speak of, and its colours; which kinds and colours are near others. Pure."""

import re
from functools import lru_cache
from itertools import pairwise

from rapidfuzz import fuzz, process

OTHER = "other"
DANGEROUS = "dangerous"

_KINDS = {
    "phone": "*phone, mobile, moblie, smartphone; iphone; samsung, galaxy; pixel; huawei",
    "laptop": "*laptop, labtop; macbook; chromebook",
    "tablet": "*tablet; ipad; kindle",
    "cash": "*cash, money, note, notes, banknote",
    "watch": "*watch; rolex; smartwatch, fitbit, apple watch",
    "jewellery": "*jewellery, jewelry; ring; necklace, pendant, locket; bracelet, bangle; earring; brooch",
    "passport": "*passport",
    "identity card": "*id card, identity card",
    "driving licence": "*licence, license, provisional",
    "bank card": "*bank card, debit card, credit card",
    "travel card": "*travel card, bus pass, railcard",
    "wallet": "*wallet, purse, cardholder",
    "bag": "*bag; handbag; rucksack, backpack, satchel; suitcase, holdall; laptop bag",
    "keys": "*key, keys, keyring; fob, car key, car keys; house key, house keys",
    "clothing": "*clothing, clothes; coat, jacket; hat, cap, beanie; scarf; glove; jumper, hoodie; "
    "shoe, trainers, boot",
    "umbrella": "*umbrella, brolly",
    "glasses": "*glasses, spectacles, specs; sunglasses",
    "headphones": "*headphones; earphones, earbuds, airpods, airpod",
    "hearing aid": "*hearing aid, hearing aids",
    "camera": "*camera; gopro",
    "bicycle": "bike, bicycle; scooter",
    "pushchair": "*pushchair, pram, buggy, stroller",
    "walking aid": "walking stick, cane; crutch, crutches; wheelchair; walking frame, zimmer",
    "musical instrument": "violin, fiddle; guitar; flute; trumpet; clarinet; saxophone",
    "toy": "*toy; teddy; doll",
    DANGEROUS: "*knife, knives, machete, blade, dagger, sword, gun, pistol, revolver, rifle, shotgun, taser, "
    "ammunition, ammo, bullet, cartridge, grenade, bomb, explosive, landmine, needle, syringe, drugs",
}
"""The words for each kind. Within one, things that nobody takes for one another stand between semicolons; a star marks
the words that can mean any of them."""

KINDS = (*_KINDS, OTHER)
"""Every kind that a found thing can have."""

_NEAR = {
    frozenset(pair.split(" ~ ")): nearness
    for pair, nearness in {
        "phone ~ tablet": 0.5,
        "laptop ~ tablet": 0.6,
        "wallet ~ bank card": 0.5,
        "wallet ~ cash": 0.5,
        "wallet ~ bag": 0.6,
        "watch ~ jewellery": 0.6,
        "identity card ~ driving licence": 0.7,
        "identity card ~ passport": 0.5,
        "identity card ~ travel card": 0.5,
    }.items()
}
"""Kinds that a loser and a finder name differently, or of which one is often inside the other."""

_THINGS = {
    word: (kind, "" if group.startswith("*") else group.split(", ")[0])
    for kind, groups in _KINDS.items()
    for group in groups.split("; ")
    for word in group.removeprefix("*").split(", ")
}
_KIND_OF = {word: kind for word, (kind, _) in _THINGS.items()}
_LONG_WORDS = [word for word in _KIND_OF if len(word) >= 5]

_COLOURS = "black white silver gold red blue green brown pink purple orange yellow grey beige cream"
COLOURS = tuple(_COLOURS.split())
"""Every colour that a found thing can have."""

_COLOUR_OF = {word: word for word in COLOURS} | {
    "gray": "grey",
    "charcoal": "grey",
    "navy": "blue",
    "golden": "gold",
    "tan": "brown",
    "bronze": "brown",
    "rose": "pink",
    "lilac": "purple",
    "maroon": "red",
    "burgundy": "red",
    "ivory": "cream",
}
_NEAR_COLOURS = {
    frozenset(pair.split())
    for pair in (
        *("grey silver", "gold yellow", "cream white", "cream beige", "beige brown", "pink purple", "pink red"),
        *("black grey", "black blue", "orange red", "orange brown", "blue purple", "blue green"),
    )
}
"""Colours that two people can give to one thing: dark blue is black under a street lamp."""

_ASIDE = re.compile(r"\b(?:with|in|inside|containing|on|at|by|near|that|which|from|belonging|where|when)\b|[,.;!?]")
"""A thing is mostly named before its asides: "lost a wallet with cash in it" is about a wallet."""

_LIKE_ENOUGH = 85


def kind_of(words: str) -> str:
    """The kind of thing named first, "other" when none is. Of two side by side the second: a laptop bag is a bag."""
    named = [[_kind_of_pair(pair) for pair in _pairs(part)] for part in _ASIDE.split(words.casefold())]
    if any(DANGEROUS in kinds for kinds in named):
        return DANGEROUS
    return next((kind for kinds in named if (kind := _first_named(kinds))), OTHER)


def things_in(words: str, kind: str) -> frozenset[str]:
    """What words say more exactly than the kind: of clothing, that it is a hat. Nothing when they do not."""
    named = (_THINGS[word] for pair in _pairs(words.casefold()) if (word := _named_by(pair)))
    return frozenset(thing for its_kind, thing in named if its_kind == kind and thing)


def nearness(kind: str, other: str) -> float:
    """1 for the same kind, 0 for kinds that nobody confuses."""
    return 1.0 if kind == other else _NEAR.get(frozenset((kind, other)), 0.0)


def near_kinds(kind: str) -> frozenset[str]:
    """The kind and those that it may be confused with."""
    return frozenset(other for other in KINDS if nearness(kind, other))


def colours_in(words: str) -> frozenset[str]:
    """Every colour named."""
    return frozenset(_COLOUR_OF[word] for word in _words(words.casefold()) if word in _COLOUR_OF)


def colours_are_near(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether a colour of the one can be taken for one of the other."""
    return any(frozenset((one, other)) in _NEAR_COLOURS for one in some for other in others)


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text)


def _pairs(text: str) -> list[tuple[str, str]]:
    return list(pairwise([*_words(text), ""]))


def _first_named(kinds: list[str | None]) -> str | None:
    found = None
    for kind in kinds:
        if found and not kind:
            break
        found = kind or found
    return found


def _kind_of_pair(pair: tuple[str, str]) -> str | None:
    return _KIND_OF[word] if (word := _named_by(pair)) else None


def _named_by(pair: tuple[str, str]) -> str | None:
    """The known word that a word is, alone or with the next, however it is spelled."""
    word = pair[0]
    for name in (" ".join(pair), word, word.removesuffix("s")):
        if name in _KIND_OF:
            return name
    return _spelled_like(word)


@lru_cache(maxsize=4096)
def _spelled_like(word: str) -> str | None:
    """Remembered, for a search compares the same words of hundreds of descriptions."""
    near = process.extractOne(word, _LONG_WORDS, scorer=fuzz.ratio, score_cutoff=_LIKE_ENOUGH)
    return near[0] if near else None

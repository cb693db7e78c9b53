"""Which kind of thing somebody's words speak of, and its colours. Pure."""

import re
from itertools import pairwise

from rapidfuzz import fuzz, process

OTHER = "other"
DANGEROUS = "dangerous"

_KINDS = {
    "phone": "phone, mobile, moblie, iphone, smartphone, samsung, galaxy, pixel, huawei",
    "laptop": "laptop, labtop, macbook, chromebook",
    "tablet": "tablet, ipad, kindle",
    "cash": "cash, money, note, notes, banknote",
    "watch": "watch, rolex, smartwatch, fitbit",
    "jewellery": "jewellery, jewelry, ring, necklace, bracelet, earring, brooch, pendant, locket",
    "passport": "passport",
    "identity card": "id card, identity card",
    "driving licence": "licence, license, provisional",
    "bank card": "bank card, debit card, credit card",
    "wallet": "wallet, purse, cardholder",
    "bag": "bag, handbag, rucksack, backpack, suitcase, holdall, satchel",
    "keys": "key, keyring, fob",
    "clothing": "coat, jacket, hat, scarf, glove, jumper, hoodie, shoe, clothing, clothes, trainers",
    "umbrella": "umbrella, brolly",
    "glasses": "glasses, spectacles, sunglasses, specs",
    "headphones": "headphones, earphones, earbuds, airpods, airpod",
    "camera": "camera, gopro",
    "bicycle": "bike, bicycle, scooter",
    DANGEROUS: "knife, knives, machete, blade, dagger, sword, gun, pistol, revolver, rifle, shotgun, taser, "
    "ammunition, ammo, bullet, cartridge, grenade, bomb, explosive, landmine, needle, syringe, drugs",
}
KINDS = (*_KINDS, OTHER)
"""Every kind that a found thing can have."""

_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split(", ")}
_LONG_WORDS = [word for word in _KIND_OF if len(word) >= 5]

_COLOURS = "black white silver gold red blue green brown pink purple orange yellow grey beige cream"
COLOURS = tuple(_COLOURS.split())
"""Every colour that a found thing can have."""

_COLOUR_OF = {word: word for word in COLOURS} | {
    "gray": "grey",
    "navy": "blue",
    "golden": "gold",
    "tan": "brown",
    "rose": "pink",
    "lilac": "purple",
}

_ASIDE = re.compile(r"\b(?:with|in|inside|containing|on|at|by|near|that|which|from|belonging|where|when)\b|[,.;!?]")
"""A thing is mostly named before its asides: "lost a wallet with cash in it" is about a wallet."""

_LIKE_ENOUGH = 85


def kind_of(words: str) -> str:
    """The kind of thing named first, "other" when none is. Of two side by side the second: a laptop bag is a bag."""
    named = [[_kind_of_pair(pair) for pair in _pairs(part)] for part in _ASIDE.split(words.casefold())]
    if any(DANGEROUS in kinds for kinds in named):
        return DANGEROUS
    return next((kind for kinds in named if (kind := _first_named(kinds))), OTHER)


def colours_in(words: str) -> frozenset[str]:
    """Every colour named."""
    return frozenset(_COLOUR_OF[word] for word in _words(words.casefold()) if word in _COLOUR_OF)


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
    """What a word names, alone or with the next."""
    word = pair[0]
    for name in (" ".join(pair), word, word.removesuffix("s")):
        if name in _KIND_OF:
            return _KIND_OF[name]
    near = process.extractOne(word, _LONG_WORDS, scorer=fuzz.ratio, score_cutoff=_LIKE_ENOUGH)
    return _KIND_OF[near[0]] if near else None

"""Which kind of thing a few words speak of, and its colours. Pure."""

import re

from rapidfuzz import fuzz, process

OTHER = "other"
DANGEROUS = "dangerous"

_KINDS = {
    "phone": "phone mobile iphone smartphone samsung galaxy pixel huawei",
    "laptop": "laptop macbook chromebook notebook",
    "tablet": "tablet ipad kindle",
    "cash": "cash money note notes banknote",
    "watch": "watch rolex smartwatch fitbit",
    "jewellery": "jewellery jewelry ring necklace bracelet earring earrings brooch pendant locket",
    "passport": "passport",
    "identity card": "id identity",
    "driving licence": "licence license",
    "bank card": "bank debit credit",
    "wallet": "wallet purse cardholder",
    "bag": "bag handbag rucksack backpack suitcase holdall satchel",
    "keys": "key keys keyring fob",
    "clothing": "coat jacket hat scarf glove gloves jumper hoodie shoe shoes clothing clothes trainers",
    "umbrella": "umbrella brolly",
    "glasses": "glasses spectacles sunglasses specs",
    "headphones": "headphones earphones earbuds airpods airpod",
    "camera": "camera gopro",
    "bicycle": "bike bicycle scooter",
    DANGEROUS: "knife knives machete blade gun pistol rifle shotgun ammunition ammo bullet bullets grenade bomb "
    "explosive sword needle needles syringe syringes drugs",
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()}
_COLOURS = "black white silver gold red blue green brown pink purple orange yellow grey beige cream"
_COLOUR_OF = {word: word for word in _COLOURS.split()} | {
    "gray": "grey",
    "navy": "blue",
    "golden": "gold",
    "tan": "brown",
    "rose": "pink",
    "lilac": "purple",
}

_WHAT_FOLLOWS = re.compile(r"\b(?:with|in|inside|containing|on|that|which|from|belonging)\b")
"""The thing itself is named before these: "wallet with cash in it" is a wallet."""

_LIKE_ENOUGH = 83
_SHORTEST_MISSPELT = 5


def kind_of(words: str) -> str:
    """The kind that the words name, "other" when they fit none; the last one counts, so a laptop bag is a bag."""
    thing = _WHAT_FOLLOWS.split(words.casefold(), maxsplit=1)[0]
    kinds = [kind for word in _words(thing) if (kind := _kind_of_word(word))]
    if DANGEROUS in kinds:
        return DANGEROUS
    return kinds[-1] if kinds else OTHER


def colours_in(words: str) -> frozenset[str]:
    """Every colour named."""
    return frozenset(_COLOUR_OF[word] for word in _words(words.casefold()) if word in _COLOUR_OF)


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text)


def _kind_of_word(word: str) -> str | None:
    if word in _KIND_OF:
        return _KIND_OF[word]
    if word.removesuffix("s") in _KIND_OF:
        return _KIND_OF[word.removesuffix("s")]
    if len(word) < _SHORTEST_MISSPELT:
        return None
    near = process.extractOne(word, _KIND_OF.keys(), scorer=fuzz.ratio, score_cutoff=_LIKE_ENOUGH)
    return _KIND_OF[near[0]] if near else None

"""Which language a message is written in: what scripts and small words prove, and when a guess may be believed."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import Protocol

from api.domain import language_words as words_of

ENGLISH = "en"
WELSH = "cy"

SCRIPTS = {
    "GURMUKHI": "pa",
    "BENGALI": "bn",
    "GUJARATI": "gu",
    "DEVANAGARI": "hi",
    "TAMIL": "ta",
    "CJK": "zh",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "GREEK": "el",
    "HEBREW": "he",
    "ETHIOPIC": "am",
    "THAI": "th",
    "SINHALA": "si",
    "CYRILLIC": "ru",
    "ARABIC": "ar",
}
"""The first word of a letter's Unicode name, and the language that is meant by it unless its letters say otherwise."""

TELLING_LETTERS = (("ur", "ٹڈڑںےہ"), ("ku", "ێۆڵڕە"), ("fa", "پچژگکی"), ("uk", "іїєґ"))
"""Letters that one language has and its neighbours in the same script have not; the first that fits is taken."""

LATIN_LETTERS = (("ro", "țșţ"), ("pl", "łżź"), ("hu", "őű"))
"""Letters of one language only among those in Latin script that people here write."""

FEWEST_LETTERS = 3
SHARE_OF_SCRIPT = 1 / 3
WEIGHT_OF_A_SIGN = 3
"""A message counts as written in a script with three letters of it (a Chinese sign is worth three) that are a third
of all its letters: a name in Arabic letters in an English sentence is not enough."""

# The numbers from here on were chosen on the held-out texts of tests/bot/nlu and tests/bot/risk (3,201 in English, 128
# in others) on 25 November 2026 with lingua 2.1.1. With them 1 of the English ones (0.03 %) is taken for another
# language, and of the 124 others with four words or a script of their own 120 are found, each as the language that it
# is. On the 12,700 English examples of data/nlu, which chose nothing: 4. tests/api/languages counts them anew.

FEWEST_WORDS = 4
FEWEST_LATIN_LETTERS = 12
"""Fewer words say too little: a name, an answer in a form, a greeting."""

SHARE_OF_ENGLISH = 0.25
SHARE_OF_ENGLISH_IN_FEW = 0.5
"""With this share of ordinary English words it is English, whatever the guess; with the second however short it is."""

SURE = 0.6
ENGLISH_AT_MOST = 0.01
"""A guess is believed when it is this confident, and when English is this unlikely."""

LONG_ENOUGH = 8
"""Words without which a message must have one of the small words of the language: names and addresses have none."""

SMALL_WORDS_THAT_SETTLE = 4
"""So many different small words of one language, and two more than of the next, need no guess."""

SMALL_WORDS = 2
SHARE_OF_SMALL_WORDS = 0.25
"""Urdu and Punjabi in Latin letters: so many of their small words, and such a share of all."""

_FACTS = re.compile(r"https?:\S+|www\.\S+|\S*@\S+|\S*\d\S*|#\S+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True)
class LanguageGuess:
    """What a detector makes of a text: the likeliest language, and how likely that and English are (0 to 1)."""

    language: str
    confidence: float
    english: float


class Guesser(Protocol):
    """Guesses the language of a text in Latin letters."""

    def guess(self, text: str) -> LanguageGuess:
        """The likeliest of the languages it knows."""


def language_of(text: str, guesser: Guesser) -> str | None:
    """The ISO code of the language that the message is written in; None where too little is written to tell."""
    text = _FACTS.sub(" ", unicodedata.normalize("NFKC", text))
    if by_script := _by_script(text):
        return by_script
    return _in_latin_letters(_telling_words(text), guesser)


def _in_latin_letters(words: list[str], guesser: Guesser) -> str | None:
    if typed := _typed_in_latin_letters(words):
        return typed
    share = _share_of_english(words)
    if share >= SHARE_OF_ENGLISH_IN_FEW:
        return ENGLISH
    if len(words) < FEWEST_WORDS or sum(map(len, words)) < FEWEST_LATIN_LETTERS:
        return None
    if share >= SHARE_OF_ENGLISH:
        return ENGLISH
    return _by_letters(words) or _by_small_words(words) or _guessed(words, guesser)


def _by_letters(words: list[str]) -> str | None:
    """The language that alone has one of the letters: with so little English there, it is no name in a sentence."""
    letters = set("".join(words))
    return next((code for code, own in LATIN_LETTERS if letters & set(own)), None)


def _guessed(words: list[str], guesser: Guesser) -> str | None:
    guess = guesser.guess(" ".join(words))
    if guess.language == ENGLISH:
        return ENGLISH
    believed = guess.confidence >= SURE and guess.english <= ENGLISH_AT_MOST
    return guess.language if believed and _is_a_sentence(words, guess.language) else None


def _by_small_words(words: list[str]) -> str | None:
    telling = set(words) - words_of.ENGLISH - words_of.ENGLISH_TOO
    counts = Counter({code: len(small & telling) for code, small in words_of.OF_SENTENCES.items()})
    (first, most), (_, next_most) = counts.most_common(2)
    plain = most >= SMALL_WORDS_THAT_SETTLE and most - next_most >= 2 and most >= SHARE_OF_SMALL_WORDS * len(words)
    return first if plain else None


def _is_a_sentence(words: list[str], language: str) -> bool:
    return len(words) >= LONG_ENOUGH or not words_of.OF_SENTENCES[language].isdisjoint(words)


def tag_of(language: str, text: str) -> str:
    """How a text in this language is marked for a screen reader: Urdu and Punjabi are written in two scripts."""
    return f"{language}-Latn" if language in ("ur", "pa") and _by_script(text) is None else language


def _by_script(text: str) -> str | None:
    """The language of the letters that are not Latin, where they are many enough."""
    counts: Counter[str] = Counter()
    for letter in filter(str.isalpha, text):
        script = unicodedata.name(letter, "").partition(" ")[0]
        weight = WEIGHT_OF_A_SIGN if script in ("CJK", "HIRAGANA", "KATAKANA", "HANGUL") else 1
        counts[script if script in SCRIPTS else ""] += weight
    foreign = {script: count for script, count in counts.items() if script}
    if not foreign or sum(foreign.values()) < max(FEWEST_LETTERS, SHARE_OF_SCRIPT * counts.total()):
        return None
    script = "KATAKANA" if {"HIRAGANA", "KATAKANA"} & foreign.keys() else max(foreign, key=lambda name: foreign[name])
    if script in ("ARABIC", "CYRILLIC"):
        return next((code for code, letters in TELLING_LETTERS if set(letters) & set(text.lower())), SCRIPTS[script])
    return SCRIPTS[script]


def _telling_words(text: str) -> list[str]:
    """The words without names: what begins with a capital letter inside a sentence is one, unless all is shouted."""
    words = [word.replace("’", "'") for word in _WORD.findall(text)]
    if sum(word.isupper() for word in words) * 2 > len(words):
        return [word.lower() for word in words]
    return [word.lower() for number, word in enumerate(words) if number == 0 or not word[0].isupper()]


def _typed_in_latin_letters(words: list[str]) -> str | None:
    """Urdu or Punjabi without their letters, which no detector knows."""
    found = {
        code: [word for word in words if word in small]
        for code, small in (("ur", words_of.URDU), ("pa", words_of.PUNJABI))
    }
    likelier = max(found, key=lambda code: len(found[code]))
    certain = [word for word in found[likelier] if word not in words_of.COMMON_SYLLABLES]
    many = len(found[likelier]) >= SHARE_OF_SMALL_WORDS * len(words)
    return likelier if many and len(certain) >= SMALL_WORDS else None


def _share_of_english(words: list[str]) -> float:
    weights = (0.5 if word in words_of.ALSO_ELSEWHERE else 1.0 for word in words if word in words_of.ENGLISH)
    return sum(weights) / len(words) if words else 0.0

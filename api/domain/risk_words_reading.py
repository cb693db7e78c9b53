"""Reads a message as a call handler would read it aloud: in plain spelling, tricks and slips undone."""

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from api.domain.risk_words_notation import STOP

LONGEST_MENDED = 20
SHORTEST_MENDED = 6
SHORTEST_STARRED = 4
VOWELS = "aeiou"

_TOKEN = re.compile(r"[^\W_]+(?:['*@$!][^\W_]+)*|\.{2,}|[.!?;\n]+(?=\s|$|[^\w\s])|([^\w\s.,:'\"()/-])\1*")
_HAN = re.compile(r"([\u3400-\u9fff])")
_SPACED_OUT = re.compile(r"(?<![\w'])\w(?:[ .*-]\w){2,}(?![\w'])")
_QUOTES = str.maketrans("’‘`´ʼ", "'''''")
_FIGURES_FOR_LETTERS = str.maketrans("01345789@$!", "oieastbgasi")
_LATIN_TWINS = str.maketrans("авеікмнорстухѕјαεικνορτυχ", "abeikmhopctyxsjaeikvoptyx")
_WITHOUT_STROKES = str.maketrans("ıłŁøØđĐ", "ilLoOdD")


@dataclass(frozen=True)
class Word:
    """A word in plain spelling, and what was written for it (nothing for the second half of "hes")."""

    plain: str
    written: str = ""


class Reader:
    """Knows which words are worth knowing (those that a phrase asks for) and how people spell them.

    Any other word is taken for one of them misspelt, where a single slip makes the difference, unless it is `ordinary`.
    """

    def __init__(self, vocabulary: Collection[str], *, spellings: Mapping[str, str], ordinary: Collection[str]) -> None:
        self._vocabulary = frozenset(vocabulary)
        self._spellings = spellings
        self._ordinary = frozenset(ordinary)
        english = sorted(word for word in vocabulary if word.isascii() and len(word) >= SHORTEST_STARRED)
        self._slips = {slip: word for word in english for slip in _slips_of(word)}
        self._mendable = frozenset(word for word in english if len(word) >= SHORTEST_MENDED)

    def words_of(self, text: str) -> list[Word]:
        """The words of a message, with STOP before, after and between its sentences."""
        tokens = (found[0] for found in _TOKEN.finditer(_SPACED_OUT.sub(self._closed_up, without_marks(text))))
        words = [Word(STOP), *(word for token in tokens for word in self._read(token)), Word(STOP)]
        return words[:1] + [word for before, word in pairwise(words) if (before.plain, word.plain) != (STOP, STOP)]

    def _closed_up(self, spaced: re.Match[str]) -> str:
        """Turns "k i l l" into "kill" where that makes a word worth knowing."""
        letters = re.sub(r"\W", "", spaced[0])
        if self._meaning(letters.casefold()):
            return letters
        return f"{letters[0]} {letters[1:]}" if self._meaning(letters[1:].casefold()) else spaced[0]

    def _read(self, token: str) -> Iterator[Word]:
        if token.startswith(".."):
            return
        if token[0] in ".!?;\n":
            yield Word(STOP)
            return
        if not token[0].isalnum():
            token = token[0]
        guesses = self._guesses(token.casefold())
        meaning = next((meaning for guess in guesses if (meaning := self._meaning(guess))), token.casefold())
        yield from (Word(word, "" if n else token) for n, word in enumerate(meaning.split()))

    def _meaning(self, word: str) -> str:
        """The word in plain spelling; nothing when no phrase asks for it."""
        return self._spellings.get(word) or (word if word in self._vocabulary else "")

    def _guesses(self, word: str) -> Iterator[str]:
        """What the word may be, the likeliest first."""
        yield word
        word = word.replace("'", "")
        yield word
        if len(word) > LONGEST_MENDED:
            return
        if not word.isascii() and re.search("[a-z]", word):
            yield word.translate(_LATIN_TWINS)
        yield word.removesuffix("s")
        if word.endswith("in"):
            yield word + "g"
        if not word.isalpha() and not word.isdigit():
            yield word.translate(_FIGURES_FOR_LETTERS)
        if "*" in word:
            yield self._slips.get(word.replace("*", "_"), "")
        if re.search(r"(.)\1\1", word):
            yield re.sub(r"(.)\1{2,}", r"\1\1", word)
            yield re.sub(r"(.)\1{2,}", r"\1", word)
            yield re.sub(r"(.)\1+", r"\1", word)
        if len(word) >= SHORTEST_MENDED and word not in self._ordinary:
            yield self._mended(word)

    def _mended(self, word: str) -> str:
        """The word worth knowing that is one slip away: a letter missing or too many, two swapped, another vowel."""
        if word in self._slips:
            return self._slips[word]
        for n in range(1, len(word)):
            if (shorter := word[:n] + word[n + 1 :]) in self._mendable:
                return shorter
            if word[n] in VOWELS and (mended := self._slips.get(f"{word[:n]}_{word[n + 1 :]}")):
                return mended
        return ""


def without_marks(text: str) -> str:
    """No accents, no invisible letters, straight quotes, Chinese characters apart."""
    text = text.translate(_QUOTES).translate(_WITHOUT_STROKES)
    if text.isascii():
        return text
    letters = (letter for letter in unicodedata.normalize("NFKD", text))
    kept = (letter for letter in letters if letter.isspace() or unicodedata.category(letter)[0] not in "MC")
    return _HAN.sub(r" \1 ", "".join(kept))


def _slips_of(word: str) -> Iterator[str]:
    """How the word looks after one slip that keeps its first letter; a line stands for a vowel that could be any."""
    for n in range(1, len(word)):
        yield word[:n] + word[n + 1 :]
        yield word[:n] + word[n + 1 : n + 2] + word[n] + word[n + 2 :]
        if word[n] in VOWELS:
            yield f"{word[:n]}_{word[n + 1 :]}"

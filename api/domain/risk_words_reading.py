"""Reads a message as a call handler would read it aloud: plain spelling, no fillers, tricks and slips undone."""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from api.domain.risk_words_notation import STOP

LONGEST_MENDED = 20
SHORTEST_MENDED = 6

_TOKEN = re.compile(r"[^\W_]+(?:['*@$!][^\W_]+)*|\.{2,}|[.!?;\n]+(?=\s|$|[^\w\s])|[^\w\s.,:'\"()/-]")
_HAN = re.compile(r"([\u3400-\u9fff])")
_SPACED_OUT = re.compile(r"(?<![\w'])\w(?:[ .*-]\w){2,}(?![\w'])")
_QUOTES = str.maketrans("’‘`´ʼ", "'''''")
_FIGURES_FOR_LETTERS = str.maketrans("01345789@$!", "oleastbgasi")
_LATIN_TWINS = str.maketrans("авеікмнорстухѕјαεικνορτυχıłøđ", "abeikmhopctyxsjaeikvoptyxilod")


@dataclass(frozen=True)
class Word:
    """A word in plain spelling, and what was written for it (nothing for the second half of "hes")."""

    plain: str
    written: str = ""


class Reader:
    """Knows which words are worth knowing, how people spell them, and what to leave out.

    A word nobody asks for is taken for a misspelt one that somebody does ask for, unless it is one of the `ordinary`.
    """

    def __init__(
        self,
        vocabulary: Collection[str],
        is_known: Callable[[str], bool],
        *,
        spellings: Mapping[str, str],
        fillers: Collection[str],
        ordinary: Collection[str],
    ) -> None:
        self._spellings = spellings
        self._fillers = frozenset(fillers)
        self._ordinary = frozenset(ordinary)
        self._is_known = is_known
        self._slips = {slip: word for word in {*vocabulary, *spellings} if word.isascii() for slip in _one_letter_less(word)}
        self._mendable = frozenset(word for word in {*vocabulary, *spellings} if len(word) >= SHORTEST_MENDED)

    def words_of(self, text: str) -> list[Word]:
        """The words of a message; STOP before, after and between its sentences."""
        tokens = _TOKEN.findall(self._closed_up(_without_marks(text)))
        words = [Word(STOP), *(word for token in tokens for word in self._read(token)), Word(STOP)]
        return [word for _, run in groupby(words, key=lambda word: word.plain == STOP or id(word)) for word in list(run)[:1]]

    def _closed_up(self, text: str) -> str:
        """ "k i l l" as "kill", where that makes a word worth knowing."""

        def joined(spaced: re.Match[str]) -> str:
            letters = re.sub(r"\W", "", spaced[0])
            if self._meaning(letters.casefold()):
                return letters
            return f"{letters[0]} {letters[1:]}" if self._meaning(letters[1:].casefold()) else spaced[0]

        return _SPACED_OUT.sub(joined, text)

    def _read(self, token: str) -> Iterator[Word]:
        if token[0] in ".!?;\n" and not token.startswith(".."):
            yield Word(STOP)
        elif not token.startswith(".."):
            plain = next((meaning for guess in self._guesses(token.casefold()) if (meaning := self._meaning(guess))), token.casefold())
            words = [word for word in plain.split() if word not in self._fillers]
            yield from (Word(word, "" if n else token) for n, word in enumerate(words))

    def _meaning(self, word: str) -> str:
        """The word in plain spelling; nothing when no phrase asks for it."""
        return self._spellings.get(word) or (word if self._is_known(word) or word in self._fillers else "")

    def _guesses(self, word: str) -> Iterator[str]:
        """What the word may be, the likeliest first."""
        yield word
        word = word.replace("'", "")
        yield word
        if len(word) > LONGEST_MENDED:
            return
        if not word.isascii():
            word = word.translate(_LATIN_TWINS)
            yield word
        yield word.removesuffix("s")
        if word.endswith("in"):
            yield word + "g"
        if not word.isalpha():
            yield word.translate(_FIGURES_FOR_LETTERS)
            yield self._slips.get(word.replace("*", ""), "") if "*" in word else ""
        if re.search(r"(.)\1\1", word):
            yield re.sub(r"(.)\1{2,}", r"\1\1", word)
            yield re.sub(r"(.)\1{2,}", r"\1", word)
            yield re.sub(r"(.)\1+", r"\1", word)
        if len(word) >= SHORTEST_MENDED and word not in self._ordinary:
            yield self._mended(word)

    def _mended(self, word: str) -> str:
        """The word worth knowing that is one slip of the finger away: a letter missing, added, changed or swapped."""
        for guess in (word, *_one_letter_less(word)):
            if guess in self._mendable:
                return guess
            if (mended := self._slips.get(guess, "")) in self._mendable:
                return mended
        return ""


def _one_letter_less(word: str) -> list[str]:
    return [word[:n] + word[n + 1 :] for n in range(len(word))] if len(word) <= LONGEST_MENDED else []


def _without_marks(text: str) -> str:
    """No accents, no invisible letters, straight quotes, Chinese characters apart."""
    text = text.translate(_QUOTES)
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text)
    return _HAN.sub(r" \1 ", "".join(letter for letter in decomposed if unicodedata.category(letter)[0] not in "MC" or letter.isspace()))

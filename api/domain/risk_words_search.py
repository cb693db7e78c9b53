"""Searches the words of a message for many phrases at once, in a time that no message can stretch."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import groupby
from operator import or_

from api.domain.risk_words_notation import ANY, ANY_OR_STOP, NUMBER, STOP, Place

SHORTEST_PLURAL = 4


@dataclass(frozen=True)
class Match:
    """A phrase of a family, and the numbers of the words that it names (those in its gaps left out)."""

    family: int
    named: tuple[int, ...]


class Phrasebook:
    """The phrases of numbered families.

    The places of all phrases stand side by side as the bits of one whole number; reading a word moves every phrase that
    the word carries on by one bit ("Shift-And", Baeza-Yates and Gonnet, 1992). So a word costs the same whatever came
    before it, where a regular expression could be led astray.
    """

    def __init__(self, families: Iterable[tuple[int, Iterable[list[Place]]]], little_words: Collection[str]) -> None:
        self._little_words = frozenset(little_words)
        self._families: dict[int, int] = {}
        self._fits: defaultdict[str, int] = defaultdict(int)
        self._starts = self._ends = 0
        self._optional = self._before_optional = self._last_optional = 0
        for family, phrases in families:
            for phrase in phrases:
                self._add(family, phrase)
        self._anything = self._fits[ANY] | self._fits[ANY_OR_STOP]
        self._beginnings = {word[:-1]: fits for word, fits in self._fits.items() if word.endswith("*")}
        self._lengths = sorted({len(beginning) for beginning in self._beginnings})

    def _add(self, family: int, phrase: list[Place]) -> None:
        bit = self._ends.bit_length()
        self._starts |= 1 << bit
        for optional, run in groupby(phrase, key=lambda place: place.optional):
            self._before_optional |= optional << bit
            for place in run:
                bit += 1
                self._optional |= optional << bit
                for word in place.words:
                    self._fits[word] |= 1 << bit
            self._last_optional |= optional << bit
        self._ends |= 1 << bit
        self._families[bit] = family

    @property
    def vocabulary(self) -> frozenset[str]:
        """Every whole word that a phrase asks for."""
        return frozenset(word for word in self._fits if word[-1] != "*") - {STOP, NUMBER, ANY, ANY_OR_STOP}

    def search(self, words: Sequence[str]) -> list[Match]:
        """Every phrase found, in the order in which they end. A little word may stand anywhere in a phrase."""
        found: list[Match] = []
        states, fitting = [0], {word: self._fitting(word) for word in set(words)}
        for number, word in enumerate(words):
            before = states[-1]
            state = (self._past_optional(before) | self._starts) << 1 & fitting[word]
            states.append(state | before if word in self._little_words else state)
            found += [self._match(bit, number, states, words) for bit in _bits(state & self._ends)]
        return found

    def _past_optional(self, reached: int) -> int:
        """Adds every optional place that can be passed over from the places reached (Navarro and Raffinot, 2001).

        The subtraction borrows through each run of optional places up to the first that is reached.
        """
        if not reached:
            return 0
        bounded = reached | self._last_optional
        return reached | self._optional & (~(bounded - self._before_optional) ^ bounded)

    def _fitting(self, word: str) -> int:
        if word == STOP:
            return self._fits[STOP] | self._fits[ANY_OR_STOP]
        fits = self._anything | self._fits.get(word, 0) | (self._fits[NUMBER] if word.isdigit() else 0)
        if len(word) >= SHORTEST_PLURAL:
            fits |= self._fits.get(word.removesuffix("s"), 0)
        return reduce(or_, (self._beginnings.get(word[:length], 0) for length in self._lengths), fits)

    def _match(self, bit: int, last: int, states: list[int], words: Sequence[str]) -> Match:
        """Goes back from the last place of a phrase, filled by words[last], to its first."""
        named: list[int] = []
        family, number = self._families[bit], last
        while not self._starts >> bit & 1:
            stood_between = number < last and words[number] in self._little_words and states[number] >> bit & 1
            if not stood_between:
                named += [number] * (not self._anything >> bit & 1)
                bit -= 1
                while not (states[number] | self._starts) >> bit & 1:
                    bit -= 1
            number -= 1
        return Match(family, tuple(reversed(named)))


def _bits(number: int) -> Iterator[int]:
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest

"""The small notation in which the phrases of danger are written, and the search for such phrases among words.

    hit me            these words, one after the other
    hit|hits me       either word; two_words joined by a low line count as one
    my? mum           the word may be missing
    strangl*          any word that begins so
    .. ... ......     up to two, five or ten other words of the same sentence
    //                up to twelve other words, also across sentences
    .                 where a sentence (or the message) begins or ends
    NUMBER            a number in figures; any other word in capitals is a list of `risk_words_lists`
    # ...             a remark

One phrase a line. Phrases leave out the fillers ("a", "the", "please" ...) and use the spellings of `risk_words_spelling`,
because that is how a message is read before it is searched.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import product
from operator import or_

STOP = "."
_GAPS = {"..": 2, "...": 5, "......": 10, "//": 12}
_ANY, _ANY_OR_STOP, _NUMBER = "...", "//", "NUMBER"


@dataclass(frozen=True)
class Place:
    """One place in a phrase: the words that fit it, and whether it may stay empty."""

    words: frozenset[str]
    optional: bool = False


@dataclass(frozen=True)
class Match:
    """A phrase of the family `kind` found at words[start:end]; `rank` 0 is the first phrase of the book."""

    rank: int
    kind: str
    start: int
    end: int


def phrases_of(lines: str, lists: Mapping[str, str]) -> Iterator[list[Place]]:
    """Each way in which the phrases of a family can be said; a `two_words` choice makes a way of its own."""
    for line in lines.splitlines():
        if terms := _spelt_out(line.partition("#")[0], lists):
            for ways in product(*(_ways(term) for term in terms)):
                yield [place for way in ways for place in way]


def _spelt_out(line: str, lists: Mapping[str, str]) -> list[str]:
    """The terms of a phrase with every list put in its place, also as one of several choices ("HE|dad")."""
    terms = []
    for term in line.split():
        choices = [lists.get(choice, choice) for choice in term.removesuffix("?").split("|")]
        whole = "|".join(choices) + "?" * term.endswith("?")
        terms += [term] if choices == term.split("|") else _spelt_out(whole, lists)
    return terms


def _ways(term: str) -> list[list[Place]]:
    if gap := _GAPS.get(term):
        return [[Place(frozenset({_ANY_OR_STOP if term == "//" else _ANY}), optional=True)] * gap]
    optional = term.endswith("?")
    choices = term.removesuffix("?").split("|")
    ways = [[Place(frozenset({word}), optional) for word in choice.split("_")] for choice in choices if "_" in choice]
    if single := frozenset(choice for choice in choices if "_" not in choice):
        ways.append([Place(single, optional)])
    return ways


class Phrasebook:
    """Many phrases, searched for all at once.

    The places of all phrases stand side by side as the bits of one whole number; reading a word moves every phrase that
    the word carries on by one bit ("Shift-And", Baeza-Yates and Gonnet, 1992). The work for a word is therefore the same
    whatever the text, so that no message can be written to slow the search down.
    """

    def __init__(self, families: Iterable[tuple[str, str]], lists: Mapping[str, str]) -> None:
        self._fits: defaultdict[str, int] = defaultdict(int)
        self._kinds: dict[int, str] = {}
        self._starts = self._ends = self._before_optional = 0
        bit = 0
        for kind, lines in families:
            for phrase in phrases_of(lines, lists):
                bit = self._add(kind, phrase, bit)
        self._beginnings = {word[:-1]: fits for word, fits in self._fits.items() if word.endswith("*")}
        self._lengths = sorted({len(beginning) for beginning in self._beginnings})

    def _add(self, kind: str, phrase: list[Place], bit: int) -> int:
        self._starts |= 1 << bit
        for place in phrase:
            self._before_optional |= place.optional << bit
            bit += 1
            for word in place.words:
                self._fits[word] |= 1 << bit
        self._ends |= 1 << bit
        self._kinds[bit] = kind
        return bit + 1

    @property
    def vocabulary(self) -> frozenset[str]:
        """Every whole word that a phrase asks for."""
        return frozenset(word for word in self._fits if word.isalnum() and word != _NUMBER)

    def knows(self, word: str) -> bool:
        """Whether any phrase asks for this word."""
        return bool(self._asking_for(word))

    def search(self, words: Sequence[str]) -> list[Match]:
        """Every phrase found, in the order in which they end."""
        found, states, state = [], [0], 0
        for index, word in enumerate(words):
            reached = state | self._starts
            while (further := reached | (reached & self._before_optional) << 1) != reached:
                reached = further
            state = reached << 1 & self._fitting(word)
            states.append(state)
            found += [self._match(bit, states, index + 1) for bit in _bits(state & self._ends)]
        return found

    def _fitting(self, word: str) -> int:
        if word == STOP:
            return self._fits[STOP] | self._fits[_ANY_OR_STOP]
        return self._asking_for(word) | self._fits[_ANY] | self._fits[_ANY_OR_STOP]

    def _asking_for(self, word: str) -> int:
        fits = self._fits.get(word, 0) | (self._fits[_NUMBER] if word.isdigit() else 0)
        return reduce(or_, (self._beginnings.get(word[:length], 0) for length in self._lengths), fits)

    def _match(self, bit: int, states: list[int], end: int) -> Match:
        """Goes back from the last place of the phrase to the word that filled its first."""
        kind, rank, start = self._kinds[bit], bit, end
        while not self._starts >> bit & 1:
            start -= 1
            bit -= 1
            while not (states[start] | self._starts) >> bit & 1:
                bit -= 1
        return Match(rank, kind, start, end)


def _bits(number: int) -> Iterator[int]:
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest

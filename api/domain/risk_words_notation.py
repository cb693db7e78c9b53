"""The small notation in which phrases of danger are written, and the search for them among the words of a message.

    hit me            these words, one after the other; little words ("is", "my", "the" ...) may stand between them
    hit|hits me       either word; two_words joined by a low line count as one
    big? knife        the word may be missing
    strangl*          any word that begins so
    .. ... ......     up to two, five or ten other words of the same sentence
    //                up to twelve other words, also across sentences
    gun + scared      both within one sentence, whichever comes first, up to ten other words between them
    .                 where a sentence (or the message) begins or ends
    NUMBER            a number in figures; any other word in capitals is one of the lists
    # ...             a remark

One phrase a line. A phrase names a little word only where it matters ("i am 12" is no "i have 12").
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import groupby, permutations, product
from operator import or_

STOP = "."
SHORTEST_PLURAL = 3
_GAPS = {"..": 2, "...": 5, "......": 10, "//": 12}
_ANY, _ANY_OR_STOP, _NUMBER = "...", "//", "NUMBER"


@dataclass(frozen=True)
class Place:
    """One place in a phrase: the words that fit it, and whether it may stay empty."""

    words: frozenset[str]
    optional: bool = False


@dataclass(frozen=True)
class Match:
    """A phrase of the family `kind`, found at words[start:end]."""

    kind: str
    start: int
    end: int


def phrases_of(lines: str, lists: Mapping[str, str], plain: Callable[[str], str]) -> Iterator[list[Place]]:
    """Each way in which the phrases of a family can be said; `plain` gives the spelling in which messages are read."""
    for line in lines.splitlines():
        for phrase in _orders(line.partition("#")[0].strip()):
            terms = [term for part in phrase.split() for term in _spelt_out(part, lists)]
            for ways in product(*(list(_ways(term, plain)) for term in terms)):
                yield [place for way in ways for place in way]


def _orders(line: str) -> Iterator[str]:
    """The parts of "gun + scared" in every order."""
    return (" ...... ".join(parts) for parts in permutations(line.split(" + ")) if line)


def _spelt_out(term: str, lists: Mapping[str, str]) -> list[str]:
    """A term with every list put in its place, also where that is one of several choices ("HE|dad")."""
    choices = term.removesuffix("?").split("|")
    whole = "|".join(lists.get(choice, choice) for choice in choices) + "?" * term.endswith("?")
    return [term] if whole == term else _spelt_out(whole, lists)


def _ways(term: str, plain: Callable[[str], str]) -> Iterator[list[Place]]:
    """The ways to fill a term: one for all its single words, one for each choice of several words."""
    if gap := _GAPS.get(term):
        yield [Place(frozenset({_ANY_OR_STOP if term == "//" else _ANY}), optional=True)] * gap
        return
    optional = term.endswith("?")
    choices = [" ".join(map(plain, choice.split("_"))).split() for choice in term.removesuffix("?").split("|")]
    if single := frozenset(words[0] for words in choices if len(words) == 1):
        yield [Place(single, optional)]
    yield from ([Place(frozenset({word}), optional) for word in words] for words in choices if len(words) > 1)


class Phrasebook:
    """Many phrases, searched for all at once.

    The places of all phrases stand side by side as the bits of one whole number; reading a word moves every phrase that
    the word carries on by one bit ("Shift-And", Baeza-Yates and Gonnet, 1992). A word costs the same whatever the text,
    so that no message can be written to slow the search down.
    """

    def __init__(self, families: Iterable[tuple[str, Iterable[list[Place]]]], little_words: Collection[str]) -> None:
        self._fits: defaultdict[str, int] = defaultdict(int)
        self._kinds: dict[int, str] = {}
        self._starts = self._ends = 0
        self._optional = self._before_optional = self._last_optional = 0  # runs of places that may stay empty
        self._little_words = frozenset(little_words)
        for kind, phrases in families:
            for phrase in phrases:
                self._add(kind, phrase)
        self._beginnings = {word[:-1]: fits for word, fits in self._fits.items() if word.endswith("*")}
        self._lengths = sorted({len(beginning) for beginning in self._beginnings})

    def _add(self, kind: str, phrase: list[Place]) -> None:
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
        self._kinds[bit] = kind

    @property
    def vocabulary(self) -> frozenset[str]:
        """Every whole word that a phrase asks for."""
        return frozenset(word for word in self._fits if word.isalpha() and word != _NUMBER)

    def search(self, words: Sequence[str]) -> list[Match]:
        """Every phrase found, in the order in which they end."""
        found, states, fitting = [], [0], {word: self._fitting(word) for word in set(words)}
        for place, word in enumerate(words):
            state = self._past_optional(states[place] | self._starts) << 1 & fitting[word]
            found += [self._match(bit, place, states, words) for bit in _bits(state & self._ends)]
            states.append(state | states[place] if word in self._little_words else state)
        return found

    def _match(self, bit: int, place: int, states: list[int], words: Sequence[str]) -> Match:
        return Match(self._kinds[bit], self._start(bit, place, states, words), place + 1)

    def _past_optional(self, reached: int) -> int:
        """Adds every optional place that can be passed over from the places reached (Navarro and Raffinot, 2001).

        The subtraction borrows through each run of optional places up to the first that is reached.
        """
        bounded = reached | self._last_optional
        return reached | self._optional & (~(bounded - self._before_optional) ^ bounded)

    def _fitting(self, word: str) -> int:
        if word == STOP:
            return self._fits[STOP] | self._fits[_ANY_OR_STOP]
        return self._asking_for(word) | self._fits[_ANY] | self._fits[_ANY_OR_STOP]

    def _asking_for(self, word: str) -> int:
        fits = self._fits.get(word, 0) | (self._fits[_NUMBER] if word.isdigit() else 0)
        if len(word) > SHORTEST_PLURAL:
            fits |= self._fits.get(word.removesuffix("s"), 0)
        return reduce(or_, (self._beginnings.get(word[:length], 0) for length in self._lengths), fits)

    def _start(self, bit: int, last: int, states: list[int], words: Sequence[str]) -> int:
        """Goes back from the last place of a phrase, filled by words[last], to the word that filled its first."""
        start = last + 1
        while not self._starts >> bit & 1:
            start -= 1
            stood_between = start < last and words[start] in self._little_words and states[start] >> bit & 1
            bit -= not stood_between
            while not (states[start] | self._starts) >> bit & 1:
                bit -= 1
        return start


def _bits(number: int) -> Iterator[int]:
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest

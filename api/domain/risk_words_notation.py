"""The small notation in which phrases of danger are written.

    hit me            these words, one after the other; little words ("is", "my", "the" ...) may stand between them
    hit|hits me       either word; two_words joined by a low line count as one
    big? knife        the word may be missing
    strangl*          any word that begins so
    hit~              any regular form of the verb (hits, hitting ...)
    .. ... ......     up to two, five or ten other words of the same sentence
    //                up to twelve other words, also across sentences
    gun + scared      both in one sentence, whichever comes first, up to ten other words between them
    .                 where a sentence (or the message) begins or ends
    NUMBER            a number in figures; any other word in capitals is one of the lists
    # ...             a remark

One phrase a line; a line indented by four spaces goes on with the one before. Plurals need not be written, nor other
spellings: "can't", "cant" and "do not" are one word. A phrase names a little word only where it matters ("i am 12" is
not "i have 12").
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import permutations, product

STOP = "."
NUMBER = "NUMBER"
ANY = "..."
ANY_OR_STOP = "//"
_GOES_ON = re.compile(r"\n {4}(?=\S)")  # four spaces: Chinese characters come with one around each
_DOUBLED = re.compile("[^aeiou]{1,2}[aeiou][bdgmnpt]")
_CHANGED_Y = re.compile("[^aeiou]y$")
_GAPS = {"..": 2, "...": 5, "......": 10, "//": 12}


@dataclass(frozen=True)
class Place:
    """One place in a phrase: the words that fit it, and whether it may stay empty."""

    words: frozenset[str]
    optional: bool = False


def phrases_of(lines: str, lists: Mapping[str, str], plain: Callable[[str], str]) -> Iterator[list[Place]]:
    """Each way in which the phrases of a family can be said, in the `plain` spelling in which messages are read.

    Raises ValueError for a phrase that names no word.
    """
    for line in _GOES_ON.sub(" ", lines).splitlines():
        for phrase in _orders(line.partition("#")[0].strip()):
            terms = [_spelt_out(term, lists) for term in phrase.split()]
            for ways in product(*(list(_ways(term, plain)) for term in terms)):
                places = [place for way in ways for place in way]
                named = [number for number, place in enumerate(places) if not place.optional]
                if not named:
                    raise ValueError(f"This phrase names no word: {line}")
                yield places[named[0] : named[-1] + 1]


def _orders(line: str) -> Iterator[str]:
    """The parts of "gun + scared" in every order."""
    return (" ...... ".join(parts) for parts in permutations(line.split(" + ")) if line)


def _spelt_out(term: str, lists: Mapping[str, str]) -> str:
    """A term with the choices of every list in the place of its name."""
    choices = term.removesuffix("?").split("|")
    whole = "|".join(lists.get(choice, choice) for choice in choices) + "?" * term.endswith("?")
    return term if whole == term else _spelt_out(whole, lists)


def _forms(choice: str) -> set[str]:
    """The regular forms of a verb that is marked so ("grab~": grabs, grabbed, grabbing); any other choice as it is."""
    if not choice.endswith("~"):
        return {choice}
    verb = choice.removesuffix("~")
    stem = verb + verb[-1] if _DOUBLED.fullmatch(verb) else verb.removesuffix("e")
    if _CHANGED_Y.search(verb):
        return {verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
    return {verb, verb + ("es" if verb.endswith(("s", "sh", "ch", "o")) else "s"), stem + "ed", stem + "ing"}


def _ways(term: str, plain: Callable[[str], str]) -> Iterator[list[Place]]:
    """The ways to fill a term: one for all its single words, one for each choice of several words."""
    if gap := _GAPS.get(term):
        yield [Place(frozenset({ANY_OR_STOP if term == "//" else ANY}), optional=True)] * gap
        return
    optional = term.endswith("?")
    written = [form for choice in term.removesuffix("?").split("|") for form in _forms(choice)]
    choices = [" ".join(map(plain, choice.split("_"))).split() for choice in written]
    if single := frozenset(words[0] for words in choices if len(words) == 1):
        yield [Place(single, optional)]
    yield from ([Place(frozenset({word}), optional) for word in words] for words in choices if len(words) > 1)

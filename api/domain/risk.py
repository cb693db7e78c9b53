"""The lexical risk check: danger in the words themselves, also when the bot is down."""

from collections.abc import Iterable
from dataclasses import dataclass

from api.domain.risk_words import GRAVEST_FIRST, NOW_ONLY, NOW_OR_EVER
from api.domain.risk_words_harmless import SOUNDS_LIKE_DANGER, TOLD_NOT_NOW
from api.domain.risk_words_lists import LISTS
from api.domain.risk_words_notation import Match, Phrasebook, phrases_of
from api.domain.risk_words_reading import Reader, Word, without_marks
from api.domain.risk_words_spelling import LITTLE_WORDS, ORDINARY_WORDS, SPELLINGS, plain

LONGEST_CUE = 60
_STRUCK_OUT = "~"


@dataclass(frozen=True)
class RiskCue:
    """A kind of danger (a topic of the safety words) and the enquirer's own words that told of it."""

    kind: str
    words: str


def find_risk(text: str) -> RiskCue | None:
    """The gravest danger found; None when the words alone tell of none."""
    words = _without(_HARMLESS, _READER.words_of(text))
    found = [*_search(_ALWAYS, words), *_search(_NOW, _without(_NOT_NOW, words))]
    if not found:
        return None
    gravest = min(found, key=lambda match: (GRAVEST_FIRST.index(match.kind), match.start))
    written = " ".join(word.written for word in words[gravest.start : gravest.end] if word.written)
    return RiskCue(gravest.kind, written[:LONGEST_CUE])


def _search(book: Phrasebook, words: list[Word]) -> list[Match]:
    return book.search([word.plain for word in words])


def _without(book: Phrasebook, words: list[Word]) -> list[Word]:
    left = list(words)
    for match in _search(book, words):
        left[match.start : match.end] = [Word(_STRUCK_OUT, word.written) for word in words[match.start : match.end]]
    return left


def _book(families: Iterable[tuple[str, str]]) -> Phrasebook:
    phrases = ((kind, phrases_of(without_marks(lines), LISTS, plain)) for kind, lines in families)
    return Phrasebook(phrases, LITTLE_WORDS)


_ALWAYS, _NOW = _book(NOW_OR_EVER), _book(NOW_ONLY)
_HARMLESS, _NOT_NOW = _book([("", SOUNDS_LIKE_DANGER)]), _book([("", TOLD_NOT_NOW)])
_VOCABULARY = frozenset(word for book in (_ALWAYS, _NOW, _HARMLESS, _NOT_NOW) for word in book.vocabulary)
_READER = Reader(_VOCABULARY | LITTLE_WORDS, SPELLINGS, ORDINARY_WORDS)

"""The lexical risk check: danger in the words themselves. It works when the bot is down, in any conversation."""

from dataclasses import dataclass, replace

from api.domain.risk_words import FAMILIES
from api.domain.risk_words_harmless import SOUNDS_LIKE_DANGER
from api.domain.risk_words_lists import LISTS
from api.domain.risk_words_notation import phrases_of
from api.domain.risk_words_over import TOLD_NOT_NOW
from api.domain.risk_words_reading import Reader, Word, without_marks
from api.domain.risk_words_search import Match, Phrasebook
from api.domain.risk_words_spelling import LITTLE_WORDS, ORDINARY_WORDS, SPELLINGS, plain

LONGEST_CUE = 60
LEFT_OUT = "~"


@dataclass(frozen=True)
class RiskCue:
    """A kind of danger (a topic of the safety words) and the enquirer's own words that told of it."""

    kind: str
    words: str


def find_risk(text: str) -> RiskCue | None:
    """The gravest danger found; None when the words alone tell of none."""
    words = _without(_SOUNDS_LIKE_DANGER, _READER.words_of(text))
    found = _search(_EVEN_IF_PAST, words) + _search(_ONLY_NOW, _without(_TOLD_NOT_NOW, words))
    if not found:
        return None
    gravest = min(found, key=lambda match: (match.family, match.named))
    written = (word.written for word in words[gravest.named[0] : gravest.named[-1] + 1])
    return RiskCue(FAMILIES[gravest.family].kind, " ".join(filter(None, written))[:LONGEST_CUE])


def _without(harmless: Phrasebook, words: list[Word]) -> list[Word]:
    """The words, those that harmless phrases name left out."""
    named = {number for match in _search(harmless, words) for number in match.named}
    return [replace(word, plain=LEFT_OUT) if number in named else word for number, word in enumerate(words)]


def _search(book: Phrasebook, words: list[Word]) -> list[Match]:
    return book.search([word.plain for word in words])


def _book(*families: tuple[int, str]) -> Phrasebook:
    phrases = ((number, phrases_of(without_marks(lines), LISTS, plain)) for number, lines in families)
    return Phrasebook(phrases, LITTLE_WORDS)


_EVEN_IF_PAST = _book(*((number, each.phrases) for number, each in enumerate(FAMILIES) if each.even_if_past))
_ONLY_NOW = _book(*((number, each.phrases) for number, each in enumerate(FAMILIES) if not each.even_if_past))
_SOUNDS_LIKE_DANGER = _book((0, SOUNDS_LIKE_DANGER))
_TOLD_NOT_NOW = _book((0, TOLD_NOT_NOW))
_BOOKS = (_EVEN_IF_PAST, _ONLY_NOW, _SOUNDS_LIKE_DANGER, _TOLD_NOT_NOW)
_READER = Reader(
    LITTLE_WORDS.union(*(book.vocabulary for book in _BOOKS)), spellings=SPELLINGS, ordinary=ORDINARY_WORDS
)

"""The notation in which phrases of danger are written, and how a message is read before it is searched."""

import re

import pytest

from api.domain.risk_words import FAMILIES
from api.domain.risk_words_harmless import SOUNDS_LIKE_DANGER
from api.domain.risk_words_lists import LISTS
from api.domain.risk_words_notation import NUMBER, phrases_of
from api.domain.risk_words_over import TOLD_NOT_NOW
from api.domain.risk_words_reading import Reader
from api.domain.risk_words_search import Phrasebook
from api.domain.risk_words_spelling import SPELLINGS, plain

READER = Reader({"help", "knife", "outside", "stabbed", "£"}, spellings={"hes": "he is"}, ordinary={"stubbed"})


def found(phrase: str, message: str) -> bool:
    book = Phrasebook([(0, phrases_of(phrase, {"HE": "he|she"}, plain))], little_words={"the", "my"})
    return bool(book.search([".", *message.replace(".", " .").split(), "."]))


@pytest.mark.parametrize(
    ("phrase", "message"),
    [
        ("hit me", "he hit me"),
        ("hit me", "he hit the my me"),
        ("hit|kicked me", "he kicked me"),
        ("HE|it hit me", "she hit me"),
        ("trying_to|wants hit", "trying to hit"),
        ("big? knife here", "knife here"),
        ("strangl* me", "strangling me"),
        ("grab~ me", "grabs me"),
        ("grab~ me", "grabbed me"),
        ("choke~ me", "choking me"),
        ("carry~ it", "carried it"),
        ("push~ me", "pushes me"),
        ("knife", "knives and knifes"),
        ("he .. knife", "he holds a knife"),
        ("he ... knife", "he holds what looks like a knife"),
        ("knife // scared", "a knife. he came in. we hid. i was scared"),
        ("gun + scared", "scared of that gun"),
        ("gun + scared", "a gun and so scared"),
        (". help .", "it is late. help. hello"),
        ("i am NUMBER", "i am 12"),
        ("can't breathe", "not breathe"),
        ("hit me # a remark", "hit me"),
        ("he .. hit|kicked\n    me|us", "he kicked us"),
    ],
)
def test_a_phrase_is_found_as_it_is_written(phrase: str, message: str) -> None:
    assert found(phrase, message)


@pytest.mark.parametrize(
    ("phrase", "message"),
    [
        ("hit me", "me hit"),
        ("hit me", "hit and me"),
        ("he .. knife", "he holds what looks like a knife"),
        ("he ... knife", "he left. knife found"),
        (". help .", "help with it"),
        ("i am NUMBER", "i am twelve"),
        ("strangl* me", "strange me"),
        ("pin~ me", "pines me"),
        ("# only a remark", "only a remark"),
        ("he .. hit|kicked\n    me|us", "us"),
    ],
)
def test_nothing_else_is_taken_for_it(phrase: str, message: str) -> None:
    assert not found(phrase, message)


def test_the_words_in_a_gap_are_not_named() -> None:
    book = Phrasebook([(0, phrases_of("dog ... missing", {}, plain))], little_words=set())
    (match,) = book.search(["my", "dog", "and", "my", "son", "are", "missing"])
    assert match.named == (1, 6)


def test_a_phrase_must_name_a_word() -> None:
    with pytest.raises(ValueError, match="names no word"):
        list(phrases_of("knife? ...", {}, plain))


@pytest.mark.parametrize("lines", [family.phrases for family in FAMILIES] + [SOUNDS_LIKE_DANGER, TOLD_NOT_NOW])
def test_every_list_a_phrase_asks_for_exists(lines: str) -> None:
    phrases = "\n".join(line.partition("#")[0] for line in lines.splitlines())
    assert set(re.findall(r"\b[A-Z]{2,}(?:_[A-Z]+)*\b", phrases)) <= {*LISTS, NUMBER}


def test_a_plain_spelling_is_not_itself_a_misspelling() -> None:
    assert not {word for words in SPELLINGS.values() for word in words.split()} & set(SPELLINGS)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("He's", "he is"),
        ("HELP", "help"),
        ("heeeelllp", "help"),
        ("kn1fe", "knife"),
        ("k n i f e", "knife"),
        ("a knife", "a knife"),
        ("knifes", "knife"),
        ("stabed", "stabbed"),
        ("satbbed", "stabbed"),
        ("tsabbed", "tsabbed"),
        ("stebbed", "stabbed"),
        ("stabbbed", "stabbed"),
        ("stubbed", "stubbed"),
        ("oustide", "outside"),
        ("££", "£"),
        ("well... help", "well help"),
        ("44250428088", "44250428088"),
    ],
)
def test_a_message_is_read_in_plain_spelling(written: str, read: str) -> None:
    assert " ".join(word.plain for word in READER.words_of(written)[1:-1]) == read


def test_a_message_is_read_sentence_by_sentence() -> None:
    words = [word.plain for word in READER.words_of("Help!! Knife.\nOutside")]
    assert words == [".", "help", ".", "knife", ".", "outside", "."]


def test_what_was_written_is_kept_beside_what_is_read() -> None:
    assert [word.written for word in READER.words_of("Hes OUTSIDE")] == ["", "Hes", "", "OUTSIDE", ""]

"""Danger in the words: what must be noticed, what must be left alone, and that no message can wear the check out."""

from typing import Any

import pytest
import yaml

from api.domain.risk import LONGEST_CUE, find_risk
from api.domain.risk_words import GRAVEST_FIRST
from tests.guards.test_the_rules import ROOT


def read(path: str) -> Any:
    return yaml.safe_load((ROOT / path).read_text(encoding="utf-8"))


MESSAGES = read("tests/api/domain/risk_messages.yml")
RISKY = [(kind, message) for kind, messages in MESSAGES["risky"].items() for message in messages]
MOST_CHARACTERS = 2000
FLOOR_ON_DANGER_FROM_ANOTHER_HAND = 0.62  # 2026-11-25: 432 of 654; of the 244 that nobody had read before, 152
MOST_ALARMS_ON_EVERYDAY_MESSAGES = 0.015  # 9 of 659
HOSTILE_PIECES = [
    *("he ", "not ", "a ", "k i l l ", ". ", "a*", "'", "e", "k\u0301", "((((", "救命", "🔪", "heeelp ", "i want to "),
    *("he hit me with a ", "someone is trying to get in through the ", "i was stabbed last year in 2019 "),
]


@pytest.mark.parametrize(("kind", "message"), RISKY)
def test_danger_is_noticed_and_named(kind: str, message: str) -> None:
    cue = find_risk(message)
    assert cue is not None
    assert cue.kind == kind


@pytest.mark.parametrize("message", MESSAGES["beside_something_harmless"])
def test_danger_beside_something_harmless_is_noticed(message: str) -> None:
    assert find_risk(message) is not None


@pytest.mark.parametrize("message", MESSAGES["lookalikes"])
def test_what_only_sounds_like_danger_is_left_alone(message: str) -> None:
    assert find_risk(message) is None


@pytest.mark.parametrize("message", MESSAGES["everyday"])
def test_an_everyday_enquiry_is_left_alone(message: str) -> None:
    assert find_risk(message) is None


@pytest.mark.parametrize(
    "message",
    [
        "HES GOT A KNIFE",
        "he’s got a knife",
        "hes got a kn1fe",
        "hes got a k n i f e",
        "hes got a k.n.i.f.e",
        "hes got a kniiiife",
        "hes got a kn*fe",
        "hes got a kni\u200bfe",
        "hes got a knífe",
        "hes got a knifе",
        "ｈｅｓ ｇｏｔ ａ ｋｎｉｆｅ",
        "he said hes going to kil me",
        "shes unconcsious",
        "my bf strangeld me",
    ],
)
def test_odd_spelling_does_not_hide_danger(message: str) -> None:
    assert find_risk(message) is not None


@pytest.mark.parametrize("message", ["need to keep off the street", "good food, need a seat"])
def test_double_letters_stay_as_they_are(message: str) -> None:
    assert find_risk(message) is None


@pytest.mark.parametrize(("kind", "message"), [("weapon", "hes got a knife"), ("suicide", "i want to die")])
def test_danger_in_the_last_line_of_a_long_message_is_noticed(kind: str, message: str) -> None:
    history = "I reported the damage to the church railings in October and have heard nothing since. " * 21
    cue = find_risk(f"{history}\n{message}")
    assert cue is not None
    assert cue.kind == kind


@pytest.mark.parametrize(
    "message",
    [
        "i was raped in 1982",
        "my ex hit me three years ago",
        "someone stalked me last year",
        "i was sexually abused as a child in 1978",
    ],
)
def test_some_dangers_are_for_a_person_however_long_ago(message: str) -> None:
    assert find_risk(message) is not None


@pytest.mark.parametrize("message", ["i was mugged last year", "there was a fight outside the pub on saturday"])
def test_other_crimes_that_are_over_are_ordinary_reports(message: str) -> None:
    assert find_risk(message) is None


def test_the_gravest_of_several_dangers_is_named() -> None:
    cue = find_risk("found a knife in the bushes, my ex keeps following me and i want to die")
    assert cue is not None
    assert cue.kind == "suicide"


def test_the_cue_is_in_the_enquirers_own_words() -> None:
    cue = find_risk("update on my report pls. HE'S   got a KNIIIFE and im scared")
    assert cue is not None
    assert cue.words == "HE'S got a KNIIIFE"


def test_the_cue_is_short() -> None:
    cue = find_risk("he hit " + "really " * 100 + "me")
    assert cue is not None
    assert len(cue.words) <= LONGEST_CUE


def test_nothing_said_is_no_danger() -> None:
    assert find_risk("") is None


def test_every_kind_of_danger_has_safety_words() -> None:
    assert set(GRAVEST_FIRST) <= {answer["topic"] for answer in read("data/answers/risk.yml")}


def test_most_danger_and_hardly_an_everyday_enquiry_is_noticed_in_messages_from_another_hand() -> None:
    risky = read("tests/bot/risk/risky.yml")["texts"]
    noticed = [entry for entry in risky if find_risk(entry if isinstance(entry, str) else entry["text"])]
    assert len(noticed) >= FLOOR_ON_DANGER_FROM_ANOTHER_HAND * len(risky)
    everyday = read("tests/bot/risk/everyday.yml")["texts"]
    alarms = [text for text in everyday if find_risk(text)]
    assert len(alarms) <= MOST_ALARMS_ON_EVERYDAY_MESSAGES * len(everyday)


@pytest.mark.parametrize("piece", HOSTILE_PIECES)
def test_no_message_wears_the_check_out(piece: str) -> None:
    find_risk((piece * MOST_CHARACTERS)[:MOST_CHARACTERS])

"""Danger in the words themselves: what must be noticed, whatever else fails, and what must be left alone."""

import pytest
import yaml

from api.domain.risk import find_risk
from tests.guards.test_the_rules import ROOT


@pytest.mark.parametrize(
    "text",
    [
        "help hes got a knife",
        "MAN KNIFE OUTSIDE ME SCARED",
        "theres someone in my house right now",
        "he hit me last nite, hes asleep now, i need to go before he wakes up",
        "i want to kill myself",
        "3 months no update, tbh dont see point being here anymore",
        "im 12 a boy on snap wants a pic or he'll tell my skool",
        "dont use my name, i live with him, hes got guns under the bed",
        "Pomocy, mąż mnie bije",
        "my daughters not come home from school",
        "she isnt breathing please help",
        "su1cide",
        "k i l l myself",
        "heeelp meeee",
        "can i get update on 44250428088 hes back outside the house",
        "x" * 1900 + " he has a gun",
    ],
)
def test_danger_is_noticed(text):
    assert find_risk(text)


@pytest.mark.parametrize(
    "text",
    [
        "hiya any update on my case its been 3 wks n ive herd nothing",
        "me van got nicked in march, has anyone even looked at it??",
        "this queue is killing me lol",
        "i could murder a curry",
        "knife amnesty when?",
        "can i hand in a knife",
        "is it legal to carry a knife",
        "my cat went missing tuesday",
        "help",
        "i'm 15 minutes away",
        "hes back from holiday on monday can he ring then",
        "got jumped n they took my coat last week, want to report it",
        "next door music banging 2am again",
        "",
        "55 Mill Lane",
    ],
)
def test_what_only_sounds_like_danger_is_left_alone(text):
    assert find_risk(text) is None


def test_most_of_the_danger_nobody_here_has_seen_is_noticed_and_no_everyday_message():
    """Messages written by somebody who has not seen the phrases; the model beside this layer notices more."""

    def texts(name):
        return yaml.safe_load((ROOT / f"tests/bot/risk/{name}.yml").read_text(encoding="utf-8"))["texts"]

    noticed = [entry for entry in texts("risky") if find_risk(entry["text"])]
    assert len(noticed) >= 0.6 * len(texts("risky"))
    assert [text for text in texts("everyday") if find_risk(text)] == []


@pytest.mark.parametrize("text", ["he has a " * 250, "a" * 2000, "kill " * 400, "((((" * 500, "i want to " * 200])
def test_a_hostile_text_of_2000_characters_is_read_to_its_end(text):
    find_risk(text)

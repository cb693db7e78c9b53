"""What a form makes of a message before it looks for facts."""

import pytest

from actions.heard import CONFIDENT, Heard


@pytest.mark.parametrize(
    "text",
    ["cancel", "Stop.", "actually never mind", "nvm", "start again pls", "forget it sorry", "doesn't matter", "Bye"],
)
def test_these_words_give_the_enquiry_up(text: str) -> None:
    assert Heard(text).stops()


@pytest.mark.parametrize(
    "text", ["left it at the bus stop", "Stopford", "no", "dont stop looking", "i had to cancel my card", "Cancello"]
)
def test_these_words_do_not(text: str) -> None:
    assert not Heard(text).stops()


@pytest.mark.parametrize(
    "text",
    ["I don't know", "i don’t know", "i dunno", "dunno mate", "no", "Nope.", "idk", "not sure", "cant remember", "n/a"],
)
def test_these_words_know_nothing(text: str) -> None:
    assert Heard(text).knows_nothing()


@pytest.mark.parametrize("text", ["dont know exactly but about 3", "no name on it", "Nowak", "not far from Tesco"])
def test_these_words_know_something(text: str) -> None:
    assert not Heard(text).knows_nothing()


@pytest.mark.parametrize(
    "text", ["i dunno", "cant find the letter", "havent got it", "i binned it lol", "never got one", "no number sorry"]
)
def test_these_words_lack_what_was_asked_for(text: str) -> None:
    assert Heard(text).lacks_it()


@pytest.mark.parametrize("text", ["what do u mean", "i dont understand", "dont have the letter but its 7726", "Smith"])
def test_these_words_do_not_lack_it(text: str) -> None:
    assert not Heard(text).lacks_it()


def test_entities_are_taken_out_of_the_text_and_the_first_of_each_kind_counts() -> None:
    text = "Smith ZZ99 3VZ no ZZ99 1AA"
    found = [
        {"entity": "postcode", "value": "ZZ99 3VZ", "start": 6, "end": 14},
        {"entity": "postcode", "value": "ZZ99 1AA", "start": 18, "end": 26},
    ]
    heard = Heard.of({"text": text, "intent": {"name": "deny", "confidence": 0.4}, "entities": found})
    assert heard.entities == {"postcode": "ZZ99 3VZ"}
    assert heard.rest.split() == ["Smith", "no"]


def test_a_parse_without_anything_is_heard_as_nothing() -> None:
    heard = Heard.of({"text": None, "intent": None, "entities": None, "risk": None})
    assert (heard.text, heard.intent, heard.confidence, heard.danger) == ("", "", 0.0, False)


def test_only_a_button_begins_with_a_stroke() -> None:
    assert Heard("/report_status").pressed
    assert not Heard("report status").pressed


def test_the_model_is_sure_from_the_threshold_on() -> None:
    assert Heard("a", confidence=CONFIDENT).confident
    assert not Heard("a", confidence=CONFIDENT - 0.01).confident


@pytest.mark.parametrize(
    "text",
    [
        "who do i call about noise",
        "Why do you need that",
        "r u real",
        "also theres a car dumped who do i tell",
        "noise?",
    ],
)
def test_these_are_questions(text: str) -> None:
    assert Heard(text).asks()


@pytest.mark.parametrize("text", ["church road car park", "Canning", "Arens", "when i was walking home", "Who"])
def test_these_are_not(text: str) -> None:
    assert not Heard(text).asks()

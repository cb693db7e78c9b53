"""What a message tells about a thing, when it tells several facts at once."""

import time

import pytest

from actions.heard import Heard
from actions.property_facts import Things, place_answered, place_of_losing

THINGS = Things.read()


def heard(text: str, day: str = "") -> Heard:
    return Heard(text, entities={"date": "2026-11-17"} if day else {}, words={"date": day} if day else {})


@pytest.mark.parametrize(
    ("text", "day", "kind", "place", "when"),
    [
        (
            "lost my black samsung at alderford bus station tuesday",
            "tuesday",
            "black samsung",
            "at alderford bus station",
            "2026-11-17",
        ),
        ("left my bag on bench by the station", "", "bag", "on bench by the station", ""),
        ("lost airpods how do i report", "", "airpods", "", ""),
        ("found an iphone on the canal path where do i hand it in", "", "iphone", "on the canal path", ""),
        ("left laptop on the 36 bus", "", "laptop", "on the 36 bus", ""),
        ("left my jacket in an uber", "", "jacket", "in an uber", ""),
        ("lost me purse in town anyone handed it in?", "", "purse in town", "", ""),
        ("found a wallet with cash in it where do i take it", "", "wallet with cash in it", "", ""),
        ("lost my phone in alderford on tuesday about 3", "tuesday", "phone", "in alderford", "2026-11-17 about 3"),
        ("please help i lost my keys near the library in brackwell", "", "keys", "near the library in brackwell", ""),
        (
            "has anyone found a gold ring at the swimming pool car park",
            "",
            "gold ring",
            "at the swimming pool car park",
            "",
        ),
        (
            "lost my wallet with my driving licence in it on church road garside",
            "",
            "wallet with my driving licence in it",
            "on church road garside",
            "",
        ),
        ("i was in town yesterday and lost my iphone", "yesterday", "iphone", "", "2026-11-17"),
        ("lost my keys in a red pouch", "", "keys in a red pouch", "", ""),
        ("lost my monkeys in the park", "", "", "in the park", ""),
        ("lost property", "", "", "", ""),
    ],
)
def test_what_where_and_when_are_told_apart(text: str, day: str, kind: str, place: str, when: str) -> None:
    told = THINGS.told_in(heard(text, day), naming=False)
    assert told == {name: value for name, value in [("kind", kind), ("place", place), ("when", when)] if value}


@pytest.mark.parametrize(
    ("text", "kind"), [("a violin", "violin"), ("set of golf clubs", "set of golf clubs"), ("my", "my"), ("👟", "👟")]
)
def test_whoever_is_asked_what_it_is_may_name_anything(text: str, kind: str) -> None:
    assert THINGS.told_in(heard(text), naming=True) == {"kind": kind}


@pytest.mark.parametrize(
    ("text", "known", "changed"),
    [
        ("sorry i meant the blue one", {"kind": "black samsung"}, {"kind": "blue samsung"}),
        ("not black, blue", {"kind": "samsung", "mark": "black, cracked"}, {"mark": "blue, cracked"}),
        ("yes but it was green", {"kind": "bag"}, {"mark": "green"}),
        ("no its red and white", {"kind": "scarf", "mark": "torn"}, {"mark": "red and white, torn"}),
        ("no the strap is red and torn", {"kind": "black bag"}, {}),
        ("sorry", {"kind": "black bag"}, {}),
    ],
)
def test_another_colour_takes_the_place_of_the_one_that_was_told(text: str, known: dict, changed: dict) -> None:
    assert THINGS.recoloured(text, known) == changed


@pytest.mark.parametrize(
    ("text", "corrected"),
    [
        ("sorry i meant on bridge street", {"place": "on bridge street"}),
        ("no sorry it was my tablet", {"kind": "my tablet"}),
        ("sorry i meant half past", {}),
        ("on bridge street", {}),
    ],
)
def test_a_correction_says_by_itself_what_it_corrects(text: str, corrected: dict) -> None:
    assert THINGS.amended(heard(text)) == corrected


def test_a_day_told_with_the_place_is_no_part_of_it() -> None:
    assert place_answered(heard("alderford bus station on tuesday", "tuesday")) == "alderford bus station"
    assert place_answered(heard("tuesday", "tuesday")) == "tuesday"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("black, left it on a bench in the park", "on a bench in the park"),
        ("initials in green", None),
        ("a sticker of a bridge near the corner", None),
    ],
)
def test_in_words_about_marks_only_what_follows_the_loss_is_a_place(text: str, place: str | None) -> None:
    assert place_of_losing(text) == place


@pytest.mark.parametrize(
    "text",
    ["." * 4000 + "!a", "on " * 1500 + "!a", "a" * 4000 + "!", "in a " * 900 + "!", "it's " * 900 + "blue!x"],
    ids=len,
)
def test_no_message_takes_long_to_read(text: str) -> None:
    begun = time.perf_counter()
    message = heard(f"sorry i meant i lost my phone in {text}")
    THINGS.told_in(message, naming=True)
    THINGS.recoloured(message.text, {"kind": "black phone"})
    THINGS.amended(message)
    place_answered(message)
    place_of_losing(message.text)
    assert time.perf_counter() - begun < 1

"""How the answers for a task are read."""

import pytest

from actions.corrections import amended, goes_back
from actions.heard import Heard
from actions.task_facts import contact_in, day_in, name_in, officer_in, place_in, read_tasks, tells_something


@pytest.mark.parametrize(
    "text",
    [
        "shed done over last nite tools gone",
        "some scrote has had my car off the drive",
        "kids on bikes ripping up the field",
    ],
)
def test_a_story_tells_something(text: str) -> None:
    assert tells_something(text)


@pytest.mark.parametrize(
    "text", ["i want to report a crime please", "can you help me", "hello, how do i report it to you", "foi", "😭"]
)
def test_a_mere_wish_tells_nothing(text: str) -> None:
    assert not tells_something(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("nicked from outside tesco this morning", "from outside tesco"),
        ("they meet on Mill Lane every night", "on Mill Lane"),
        ("crash on the A417 just before noon", "on the A417"),
        ("my phone was taken in the car park", "in the car park"),
    ],
)
def test_a_place_named_in_passing_is_found(text: str, place: str) -> None:
    assert place_in(text) == place


@pytest.mark.parametrize("text", ["it was in the morning", "my tools are gone", "on my own again", "at about 4"])
def test_what_is_no_place_is_not_taken_for_one(text: str) -> None:
    assert place_in(text) is None


@pytest.mark.parametrize(("text", "name"), [("Ana Popescu", "Ana Popescu"), ("my name is Jo O'Neill", "Jo O'Neill")])
def test_a_name_is_letters_without_its_lead_in(text: str, name: str) -> None:
    assert name_in(Heard(text)) == name


@pytest.mark.parametrize(
    "text", ["12345", "07700 900123", "why do you need that?", "a b c d e f g h", "no nobody saw", "same as before"]
)
def test_what_is_no_name_is_not_taken_for_one(text: str) -> None:
    assert name_in(Heard(text)) is None


@pytest.mark.parametrize(
    "text", ["07700 900123", "jo@example.org", "here", "in this chat please", "ring my mum", "12 Mill Lane", "any time"]
)
def test_a_way_to_reach_somebody_is_taken_as_it_is_written(text: str) -> None:
    assert contact_in(Heard(text)) == text


@pytest.mark.parametrize("text", ["Pat Moss", "no", "same as before", "why do you need my phone number?"])
def test_what_reaches_nobody_is_no_contact(text: str) -> None:
    assert contact_in(Heard(text)) is None


@pytest.mark.parametrize(
    ("text", "corrected"),
    [("no sorry it was blue", "blue"), ("I meant Tuesday", "Tuesday"), ("scrap that, the green one", "the green one")],
)
def test_a_correction_is_what_it_corrects_to(text: str, corrected: str) -> None:
    assert amended(Heard(text)) == corrected


@pytest.mark.parametrize("text", ["no one saw it", "blue", "sorry to hear that", "no", "it was blue"])
def test_an_answer_is_no_correction(text: str) -> None:
    assert amended(Heard(text)) is None


@pytest.mark.parametrize("text", ["go back", "can we go back please", "That's wrong!", "undo"])
def test_going_back_is_heard(text: str) -> None:
    assert goes_back(Heard(text))


@pytest.mark.parametrize("text", ["they came back", "it went back to normal", "wrong turn"])
def test_the_word_back_alone_goes_nowhere(text: str) -> None:
    assert not goes_back(Heard(text))


def test_crimes_are_kept_unfinished() -> None:
    assert all(task.keep_unfinished for task in read_tasks().values() if task.is_crime)


@pytest.mark.parametrize("text", ["monday", "two weeks back", "every nite from 10", "just now", "an hour ago", "3pm"])
def test_words_about_a_time_say_when(text: str) -> None:
    assert day_in(Heard(text)) == text


@pytest.mark.parametrize("text", ["outside the station", "red with a badger sewn on", "can i ring you later?"])
def test_words_about_no_time_do_not(text: str) -> None:
    assert day_in(Heard(text)) is None


@pytest.mark.parametrize(
    ("text", "officer"),
    [
        ("tryna get hold of DC Patel shes dealing with it", "DC Patel"),
        ("can u get pc 4521 to ring me", "pc 4521"),
        ("thank you to the PC who helped my nan", None),
        ("my pc is broken", None),
    ],
)
def test_an_officer_is_a_rank_with_a_name_or_a_number(text: str, officer: str | None) -> None:
    assert officer_in(text) == officer

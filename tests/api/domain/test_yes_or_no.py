"""Which whole messages are a yes or a no to a yes/no question, and which have more in them and must be read."""

import pytest

from api.domain.messages import AFFIRM, DENY, Button, chosen_button
from api.domain.yes_or_no import says_no, says_yes

YES, NO = Button("Yes", AFFIRM), Button("No", DENY)
PERSON = Button("Talk to a person", "/request_human")

SAY_YES = [
    *("yes", "Yes!", "y", "yep", "aye", "Yeah, it was. Thanks", "yes that helped thanks", "it was", "that did, cheers"),
    *("thats what i needed", "that’s it", "it's what i was looking for", "that was really helpful", "👍", "👍🏽 👍"),
]
SAY_NO = [
    *("no", "No.", "nope that's not it", "nah mate", "no thanks", "not really", "no, not quite", "didn't help", "👎"),
    *("no it didnt help at all", "that’s not what i asked", "no that wasnt what i meant", "wrong answer", "it wasn't"),
    *("not helpful", "no sorry", "👎🏿!"),
]
SAY_MORE = [
    *(
        "no i mean the dog",
        "no one answers 101",
        "no my cat is gone",
        "no, that is my ex",
        "no it was my fault",
        "no way",
    ),
    *("it was my brother", "yes but what about the dog", "it isn't safe", "not right now he is here", "i can't", "?"),
    *("ok", "thanks", "it", "👍 but no", "no 👍", "yes? no", "", "not me"),
]


@pytest.mark.parametrize("words", SAY_YES)
def test_every_way_of_saying_yes_presses_yes(words: str) -> None:
    assert chosen_button([YES, NO], words) == YES
    assert not says_no(words)


@pytest.mark.parametrize("words", SAY_NO)
def test_every_way_of_saying_no_presses_no(words: str) -> None:
    assert chosen_button([YES, NO], words) == NO
    assert not says_yes(words)


@pytest.mark.parametrize("words", SAY_MORE)
def test_a_message_with_more_in_it_presses_nothing(words: str) -> None:
    assert chosen_button([YES, NO], words) is None


@pytest.mark.parametrize("words", ["no", "yes it was", "👎"])
def test_where_something_else_is_offered_too_a_yes_or_a_no_is_read(words: str) -> None:
    assert chosen_button([YES, NO, PERSON], words) == (NO if words == "no" else None)
    assert chosen_button([PERSON, YES], words) is None


def test_other_words_on_the_buttons_still_press_them() -> None:
    assert chosen_button([Button("That is right", AFFIRM), NO], "that is right") == Button("That is right", AFFIRM)

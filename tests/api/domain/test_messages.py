"""Which button an enquirer chose who typed instead of pressing."""

import pytest

from api.domain.messages import Button, chosen_button

OTHER_NEED = Button("An update on my report", "/report_status")
PERSON = Button("Talk to a person", "/request_human")


@pytest.mark.parametrize("words", ["an update on my report", " An update on my report. "])
def test_the_words_of_a_button_are_as_good_as_pressing_it(words: str) -> None:
    assert chosen_button([OTHER_NEED, PERSON], words) == OTHER_NEED


@pytest.mark.parametrize("words", ["yes", "Yes please!", "yeah go on", "👍"])
def test_yes_takes_up_the_one_thing_offered(words: str) -> None:
    assert chosen_button([OTHER_NEED], words) == OTHER_NEED


def test_yes_to_several_offers_chooses_none() -> None:
    assert chosen_button([OTHER_NEED, PERSON], "yes") is None


@pytest.mark.parametrize("words", ["no", "ok", "yes but first my bike was stolen", ""])
def test_other_words_are_read_and_choose_nothing(words: str) -> None:
    assert chosen_button([OTHER_NEED], words) is None


def test_where_nothing_was_offered_yes_is_read_like_any_other_word() -> None:
    assert chosen_button([], "yes") is None

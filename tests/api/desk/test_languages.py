"""What the desk shows of an enquirer who writes another language."""

import pytest

POLISH = "ktoś ukradł mi rower sprzed sklepu i nie wiem co robić"


@pytest.fixture
def polish(chat):
    enquirer = chat()
    enquirer.say(POLISH)
    return enquirer


def test_the_list_and_the_conversation_say_which_language_it_is(asha, polish):
    assert "Polish" in asha.see()
    page = asha.opens(polish)
    assert '<dd id="language">Polish</dd>' in page
    assert "a language that the bot does not speak" in page


def test_texts_are_shown_in_the_direction_of_their_letters_and_marked_with_their_language(asha, polish):
    page = asha.opens(polish)
    assert f'<p class="said__text" dir="auto">{POLISH}</p>' in page
    assert 'dir="auto" lang="pl"' in page


def test_english_is_not_worth_a_word(asha, chat):
    enquirer = chat()
    enquirer.say("my bike was nicked from outside the shop")
    assert 'id="language"' not in asha.opens(enquirer)

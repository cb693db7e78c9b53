"""Messages that say nothing new: pictures without words, a place on a map, the same again and again."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from api.db.conversations import AlertRow, ConversationRow, MessageRow
from api.domain.escalation import COUNTED_FOR, SAME_MESSAGE_ANSWERED
from tests.api.fakes import answer

LIGHT = "the street light outside number 9 is out again"


def state(database, enquirer) -> ConversationRow:
    with database.reading() as session:
        return session.get_one(ConversationRow, enquirer.id)


def alerts(database) -> list[AlertRow]:
    with database.reading() as session:
        return list(session.scalars(select(AlertRow)))


@pytest.mark.parametrize("text", ["[photo]", "IMG_2041.jpg", "🎤 Voice message (0:40)"])
def test_a_picture_without_words_goes_to_a_person_who_can_open_it(chat, bot, database, text):
    enquirer = chat()
    enquirer.say(text)
    assert "cannot open" in enquirer.heard()[0]
    assert "999" in enquirer.heard()[0]
    found = state(database, enquirer)
    assert (found.holder, found.reason, bot.asked) == ("queue", "attachment", [])
    assert alerts(database) == []


def test_a_place_on_a_map_to_begin_with_may_be_a_call_for_help(chat, bot, database):
    enquirer = chat()
    enquirer.say("https://maps.google.com/?q=54.9712,-1.6012")
    assert enquirer.heard()[0].startswith("Call 999 now")
    assert state(database, enquirer).reason == "risk"
    [alert] = alerts(database)
    assert "map" in alert.cue


def test_a_place_on_a_map_later_on_is_an_answer(chat, bot, database):
    bot.answers = [answer("Where did it happen?")]
    enquirer = chat()
    enquirer.say("somebody took my bike")
    enquirer.say("https://maps.google.com/?q=54.9712,-1.6012")
    assert state(database, enquirer).holder == "bot"
    assert len(bot.asked) == 2


def test_the_same_words_are_answered_some_times_and_then_a_person_takes_over(chat, bot, database):
    enquirer = chat()
    for number in range(SAME_MESSAGE_ANSWERED):
        enquirer.say(LIGHT.upper() if number == 1 else f"{LIGHT}!")
    assert state(database, enquirer).holder == "bot"
    enquirer.say(LIGHT)
    found = state(database, enquirer)
    assert (found.holder, found.reason) == ("queue", "repeated")
    assert "sorry" in enquirer.heard()[-1]
    assert len(bot.asked) == SAME_MESSAGE_ANSWERED


def test_short_answers_may_come_as_often_as_they_are_asked_for(chat, database):
    enquirer = chat()
    for _ in range(SAME_MESSAGE_ANSWERED + 2):
        enquirer.say("no")
    assert state(database, enquirer).holder == "bot"


def test_what_was_said_days_ago_is_another_enquiry(chat, database):
    enquirer = chat()
    for _ in range(SAME_MESSAGE_ANSWERED):
        enquirer.say(LIGHT)
    with database.writing() as session:
        for message in session.scalars(select(MessageRow)):
            message.at -= COUNTED_FOR + timedelta(hours=1)
    enquirer.say(LIGHT)
    assert state(database, enquirer).holder == "bot"

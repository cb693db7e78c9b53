"""What the enquirer hears and what is kept when a process dies, is slow or talks nonsense."""

import time

import pytest
from sqlalchemy import select

from api.db.conversations import ConversationRow, TurnRow
from tests.journeys.system import until

NOISE = "next door music banging at 2am who do i tell"


def state(system, enquirer) -> ConversationRow:
    with system.database.reading() as session:
        return session.get_one(ConversationRow, enquirer.id)


def handled(system, enquirer, count):
    with system.database.reading() as session:
        turns = session.scalars(select(TurnRow).where(TurnRow.conversation_id == enquirer.id)).all()
    return len([turn for turn in turns if turn.handled_at]) == count


def assert_honest_words_and_the_queue(system, enquirer, said, reasons):
    assert "person" in said.lower() or "team" in said.lower()
    found = state(system, enquirer)
    assert found.holder == "queue"
    assert found.reason in reasons


@pytest.mark.parametrize("manner", ["shut", "slow", "nonsense"])
def test_a_bot_that_is_down_slow_or_mad_ends_with_a_person(system, enquirer, manner):
    system.to_bot.manner = manner
    said = enquirer.say(NOISE)
    assert_honest_words_and_the_queue(system, enquirer, said, {"bot_unreachable", "bot_failed"})


@pytest.mark.parametrize("manner", ["shut", "slow", "nonsense"])
def test_actions_that_are_down_slow_or_mad_end_with_a_person(system, enquirer, manner):
    system.to_actions.manner = manner
    said = enquirer.say(NOISE)
    assert_honest_words_and_the_queue(system, enquirer, said, {"bot_unreachable", "bot_failed"})


@pytest.mark.parametrize("manner", ["shut", "slow", "nonsense"])
def test_records_that_are_down_slow_or_mad_end_with_a_person(system, enquirer, manner):
    system.to_records.manner = manner
    said = enquirer.say(NOISE)
    assert_honest_words_and_the_queue(system, enquirer, said, {"records_down"})


def test_danger_is_answered_when_everything_behind_the_api_is_down(system, enquirer):
    system.to_bot.manner = system.to_actions.manner = system.to_records.manner = "shut"
    assert "999" in enquirer.say("help hes got a knife")
    assert state(system, enquirer).priority == 0


def test_a_bot_killed_in_the_middle_of_a_form_goes_on_where_it_was(system, enquirer):
    enquirer.say("any update on my report")
    enquirer.say("77260012345")
    system.processes.kill("bot")
    system.processes.start("bot")
    system.wait_until_ready()
    until(lambda: _bot_answers(system), 60)
    assert "postcode" in enquirer.say("Okafor").lower()


def _bot_answers(system):
    return "council" in system.public().say(NOISE).lower()


def test_killed_actions_come_back_and_nothing_is_lost(system, enquirer):
    system.processes.kill("actions")
    said = enquirer.say(NOISE)
    assert_honest_words_and_the_queue(system, enquirer, said, {"bot_unreachable", "bot_failed"})
    system.processes.start("actions")
    until(lambda: _bot_answers(system), 60)
    assert len(enquirer.thread()) >= 2


def test_an_api_killed_while_the_bot_thinks_answers_once_after_its_start(system, enquirer):
    system.to_bot.manner = "slow"
    enquirer.send(NOISE)
    until(lambda: "/turn" in " ".join(system.to_bot.seen[-3:]), 10)
    system.processes.kill("api")
    system.to_bot.manner = "well"
    system.processes.start("api")
    system.wait_until_ready()
    until(lambda: handled(system, enquirer, 1), 60)
    time.sleep(1)
    authors = [message["author"] for message in enquirer.thread()]
    assert authors[0] == "enquirer"
    texts = [message["text"] for message in enquirer.thread()]
    assert len(texts) == len(set(texts))
    assert len(authors) > 1


def test_a_worker_killed_leaves_nothing_behind_for_long(system, enquirer):
    system.processes.kill("worker")
    assert "council" in enquirer.say(NOISE).lower()
    system.processes.start("worker")
    with system.database.writing() as session:  # as a process that died with the lease in its hand leaves it
        held = session.get_one(ConversationRow, enquirer.id)
        held.lease_token = "a process that died"
        held.lease_until = held.opened_at
    assert "council" in enquirer.say(NOISE).lower()


def test_a_message_stored_by_an_api_that_died_at_once_is_taken_up_by_the_worker(system, enquirer):
    enquirer.say("hello")
    enquirer.send(NOISE)
    system.processes.kill("api")
    until(lambda: handled(system, enquirer, 2), 60, "the worker did not take it up")
    system.processes.start("api")
    system.wait_until_ready()
    assert "council" in enquirer.thread()[-1]["text"].lower() or state(system, enquirer).holder == "queue"

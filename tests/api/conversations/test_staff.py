"""What staff may do with a conversation, and what they may not."""

import threading

import pytest
from sqlalchemy import select

from api.conversations import staff
from api.db.conversations import ConversationRow
from api.db.people import AuditRow
from api.domain.clock import utc_now
from api.domain.errors import Conflict, InvalidInput, NotFound
from api.domain.people import Role
from tests.api.fakes import answer


@pytest.fixture
def waiting(chat, bot):
    """A conversation that asked for a person."""
    bot.answers = [answer(intent="request_human", handover="asked_for_person")]
    enquirer = chat()
    enquirer.say("can i talk to someone")
    return enquirer


@pytest.fixture
def robin(person):
    return person(Role.AGENT, "Robin")


@pytest.fixture
def asha(person):
    return person(Role.AGENT, "Asha")


@pytest.fixture
def act(database, wired):
    """One act of staff in one transaction, then whatever it sends."""

    def do(what, who, enquirer, *more):
        words = (wired.words,) if what in (staff.take, staff.hand_back, staff.resolve) else ()
        with database.writing() as session:
            result = what(session, who, enquirer.id, *more, *words, utc_now())
        wired.journey.advance(enquirer.id)
        return result

    return do


def test_a_reply_of_staff_is_heard_with_their_name(waiting, act, robin):
    act(staff.take, robin, waiting)
    act(staff.reply, robin, waiting, "Hello, this is Robin.")
    last = waiting.thread()[-1]
    assert (last["author"], last["author_name"], last["text"]) == ("staff", "Robin", "Hello, this is Robin.")


def test_an_agent_who_did_not_take_it_cannot_reply(waiting, act, robin, asha):
    act(staff.take, robin, waiting)
    with pytest.raises(Conflict, match="Robin has taken"):
        act(staff.reply, asha, waiting, "me too")


def test_nobody_can_reply_before_somebody_took_it(waiting, act, robin):
    with pytest.raises(Conflict, match="Take the conversation first"):
        act(staff.reply, robin, waiting, "hello")


def test_taking_what_a_colleague_has_taken_says_who_has_it(waiting, act, robin, asha):
    act(staff.take, robin, waiting)
    with pytest.raises(Conflict, match="Robin has taken this conversation"):
        act(staff.take, asha, waiting)


def test_a_supervisor_takes_over_from_somebody_who_has_gone_home(waiting, act, robin, person):
    kim = person(Role.SUPERVISOR, "Kim")
    act(staff.take, robin, waiting)
    act(staff.take, kim, waiting)
    with pytest.raises(Conflict, match="Kim has taken"):
        act(staff.reply, robin, waiting, "still mine?")
    act(staff.reply, kim, waiting, "Hello, Kim here.")
    assert waiting.thread()[-1]["author_name"] == "Kim"


def test_of_many_who_take_at_the_same_moment_one_wins(waiting, database, wired, person):
    people = [person(Role.AGENT, f"Agent {number}") for number in range(6)]
    gate, won, lost = threading.Barrier(len(people)), [], []

    def take(who):
        gate.wait()
        try:
            with database.writing() as session:
                staff.take(session, who, waiting.id, wired.words, utc_now())
            won.append(who.name)
        except Conflict as refused:
            lost.append(refused.message)

    threads = [threading.Thread(target=take, args=(who,)) for who in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(won) == 1
    assert lost == [f"{won[0]} has taken this conversation."] * 5


def test_a_note_is_for_staff_only(waiting, act, robin):
    act(staff.add_note, robin, waiting, "Spoke to her sister.")
    assert "Spoke to her sister." not in waiting.heard()


def test_handing_back_lets_the_bot_answer_and_says_so(waiting, act, bot, robin):
    act(staff.take, robin, waiting)
    act(staff.hand_back, robin, waiting)
    waiting.say("and what about noise")
    assert bot.asked[-1]["sender"].endswith(":2")
    assert waiting.heard()[-1] == "The council deals with noise."


def test_an_alert_must_be_closed_with_words_before_the_case_can_end(waiting, act, robin):
    waiting.say("he has a knife")
    act(staff.take, robin, waiting)
    for ending in (staff.resolve, staff.hand_back):
        with pytest.raises(Conflict, match="open alert"):
            act(ending, robin, waiting)
    with pytest.raises(InvalidInput):
        act(staff.close_alerts, robin, waiting, "  ")
    act(staff.close_alerts, robin, waiting, "Passed to the control room, log 12 of today.")
    act(staff.resolve, robin, waiting)


def test_every_read_and_act_of_staff_is_kept_with_the_person(waiting, act, database, robin):
    with database.writing() as session:
        staff.read_thread(session, robin, waiting.id, utc_now())
    act(staff.take, robin, waiting)
    act(staff.reply, robin, waiting, "secret words")
    act(staff.resolve, robin, waiting)
    with database.reading() as session:
        rows = session.scalars(select(AuditRow).order_by(AuditRow.id)).all()
    assert [row.action for row in rows] == ["read", "take", "reply", "resolve"]
    assert {row.person_id for row in rows} == {robin.id}
    assert not any("secret" in str(row.detail) for row in rows)


def test_a_conversation_that_is_not_there_is_not_found(database, robin):
    with database.writing() as session, pytest.raises(NotFound):
        staff.read_thread(session, robin, "c000", utc_now())


def test_an_empty_reply_is_refused(waiting, act, robin):
    act(staff.take, robin, waiting)
    with pytest.raises(InvalidInput):
        act(staff.reply, robin, waiting, "   ")


def test_every_change_of_hands_adds_one_to_the_epoch(waiting, act, database, robin):
    def epoch():
        with database.reading() as session:
            return session.get_one(ConversationRow, waiting.id).epoch

    assert epoch() == 2
    act(staff.take, robin, waiting)
    assert epoch() == 3
    act(staff.resolve, robin, waiting)
    assert epoch() == 4

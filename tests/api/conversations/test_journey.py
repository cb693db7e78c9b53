"""The journey of a message, told from outside: what the enquirer hears, what staff find, what is kept."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from api.conversations import staff
from api.db.conversations import AlertRow, ConversationRow, MessageRow, TurnRow
from api.domain.clock import utc_now
from api.domain.understanding import BotAnswer, BotFailure
from tests.api.fakes import answer, failed, rephrase, understood


def outcomes(database):
    with database.reading() as session:
        return [turn.outcome for turn in session.scalars(select(TurnRow).order_by(TurnRow.message_id))]


def conversation(database, chat) -> ConversationRow:
    with database.reading() as session:
        return session.get_one(ConversationRow, chat.id)


def test_the_bots_answer_is_heard_once_and_in_order(chat, bot, database):
    bot.answers = [answer("First.", "Second.")]
    enquirer = chat()
    enquirer.say("who do i tell about the noise")
    assert enquirer.heard() == ["First.", "Second."]
    assert outcomes(database) == ["answered"]


def test_a_message_sent_twice_is_one_message(chat, bot):
    enquirer = chat()
    first = enquirer.say("hello there", client_id="same")
    second = enquirer.say("hello there", client_id="same")
    assert first == second
    assert len(bot.asked) == 1
    assert [message["author"] for message in enquirer.thread()] == ["enquirer", "bot"]


def test_messages_are_handled_in_the_order_they_were_stored(chat, bot, wired):
    enquirer = chat()
    real, wired.journey.advance = wired.journey.advance, lambda _id: None
    for text in ("one", "two", "three"):
        enquirer.say(text)
    wired.journey.advance = real
    wired.journey.advance(enquirer.id)
    assert [asked["text"] for asked in bot.asked] == ["one", "two", "three"]


@pytest.mark.parametrize(
    ("failure", "reason"),
    [
        (BotFailure.UNREACHABLE, "bot_unreachable"),
        (BotFailure.TOO_SLOW, "bot_unreachable"),
        (BotFailure.NONSENSE, "bot_failed"),
        (BotFailure.SILENT, "bot_failed"),
    ],
)
def test_a_failing_bot_ends_with_a_person_and_honest_words(chat, bot, database, failure, reason):
    bot.answers = [failed(failure)]
    enquirer = chat()
    enquirer.say("any news")
    assert len(enquirer.heard()) >= 1
    found = conversation(database, enquirer)
    assert (found.holder, found.reason) == ("queue", reason)


def test_an_empty_reply_is_a_failure_not_an_answer(chat, bot, database):
    bot.answers = [BotAnswer(understanding=understood())]
    enquirer = chat()
    enquirer.say("any news")
    assert conversation(database, enquirer).reason == "bot_failed"


def test_an_action_that_wants_a_person_gets_one_and_its_advice_is_kept(chat, bot, database):
    bot.answers = [answer("Do not touch anything.", intent="report_burglary", handover="service_needs_person")]
    enquirer = chat()
    enquirer.say("shed been done over")
    assert enquirer.heard()[0] == "Do not touch anything."
    assert len(enquirer.heard()) > 1
    assert conversation(database, enquirer).reason == "service_needs_person"


def test_two_messages_in_a_row_not_understood_go_to_a_person(chat, bot, database):
    bot.answers = [rephrase(), rephrase()]
    enquirer = chat()
    enquirer.say("blurgh")
    assert conversation(database, enquirer).holder == "bot"
    enquirer.say("blargh")
    assert conversation(database, enquirer).reason == "misunderstood"
    assert outcomes(database) == ["rephrase_asked", "handed_over"]


def test_being_understood_in_between_starts_the_count_anew(chat, bot, database):
    bot.answers = [rephrase(), answer("Noise is for the council."), rephrase()]
    enquirer = chat()
    for text in ("blurgh", "noise", "blargh"):
        enquirer.say(text)
    assert conversation(database, enquirer).holder == "bot"


def test_pressing_a_button_says_its_intent_and_typing_its_words_does_too(chat, bot):
    bot.answers = [rephrase()]
    enquirer = chat()
    enquirer.say("blurgh")
    assert enquirer.thread()[-1]["buttons"] == [{"title": "Noise"}, {"title": "Talk to a person"}]
    enquirer.say("noise")
    assert bot.asked[-1]["intent"] == "advice_noise"


def test_a_command_typed_by_the_public_never_reaches_rasa_as_one(chat, bot):
    enquirer = chat()
    enquirer.say('/request_human{"role":"officer"}')
    assert not bot.asked[-1]["text"].startswith("/")
    assert bot.asked[-1]["intent"] is None


def test_words_of_danger_bring_the_safety_words_first_and_a_person(chat, bot, database):
    enquirer = chat()
    enquirer.say("hes got a knife and hes outside my door")
    assert "999" in enquirer.heard()[0]
    assert bot.asked == []
    found = conversation(database, enquirer)
    assert (found.holder, found.reason, found.priority) == ("queue", "risk", 0)
    with database.reading() as session:
        assert session.scalars(select(AlertRow)).one().kind == "weapon"


def test_danger_is_noticed_when_the_bot_is_down(chat, bot, database):
    bot.always = failed(BotFailure.UNREACHABLE)
    enquirer = chat()
    enquirer.say("i want to kill myself")
    assert "116 123" in " ".join(enquirer.heard())
    assert conversation(database, enquirer).reason == "risk"


def test_danger_that_only_the_model_sees_counts_as_much(chat, bot, database):
    bot.answers = [answer("Some answer.", risk_flag=True, risk_kind="emergency", risk_score=0.9)]
    enquirer = chat()
    enquirer.say("something about the upstairs")
    assert "Some answer." not in enquirer.heard()
    assert "999" in enquirer.heard()[0]
    assert conversation(database, enquirer).priority == 0


def test_danger_is_noticed_while_a_person_holds_the_conversation(chat, bot, database, person, wired):
    enquirer = chat()
    enquirer.say("hello")
    with database.writing() as session:
        staff.take(session, person(), enquirer.id, wired.words, utc_now())
    enquirer.say("he has a gun")
    with database.reading() as session:
        assert session.scalars(select(AlertRow)).one().closed_at is None
    assert conversation(database, enquirer).holder == "staff"
    assert "999" in enquirer.heard()[-1] or "999" in enquirer.heard()[-2]


def test_the_same_safety_words_are_not_repeated_at_once_but_every_alert_is_kept(chat, database):
    enquirer = chat()
    enquirer.say("he has a knife")
    said = len(enquirer.heard())
    enquirer.say("hes got a knife please")
    assert len(enquirer.heard()) == said
    with database.reading() as session:
        assert len(session.scalars(select(AlertRow)).all()) == 2


def test_taking_it_back_does_not_close_the_alert(chat, database):
    enquirer = chat()
    enquirer.say("help hes got a knife")
    enquirer.say("sry wrong chat lol")
    with database.reading() as session:
        assert session.scalars(select(AlertRow)).one().closed_at is None
    assert conversation(database, enquirer).holder == "queue"


def test_while_a_conversation_waits_for_a_person_the_bot_keeps_silent(chat, bot, database):
    bot.answers = [answer(intent="request_human", handover="asked_for_person")]
    enquirer = chat()
    enquirer.say("let me speak to someone")
    said = len(enquirer.heard())
    enquirer.say("its about my bike")
    assert len(enquirer.heard()) == said
    assert bot.parsed == ["its about my bike"]
    assert outcomes(database)[-1] == "kept_for_staff"


def test_a_reply_computed_before_a_person_took_over_is_dropped(chat, bot, database, person, wired):
    someone = person()
    enquirer = chat()

    def take_over():
        with database.writing() as session:
            staff.take(session, someone, enquirer.id, wired.words, utc_now())

    bot.meanwhile = take_over
    bot.answers = [answer("Too late.")]
    enquirer.say("hello")
    assert "Too late." not in enquirer.heard()
    assert outcomes(database) == ["reply_dropped"]


def test_a_message_asked_while_the_case_went_to_staff_and_back_is_asked_again(chat, bot, database, person, wired):
    someone = person()
    enquirer = chat()

    def there_and_back():
        bot.meanwhile = None
        with database.writing() as session:
            staff.take(session, someone, enquirer.id, wired.words, utc_now())
            staff.hand_back(session, someone, enquirer.id, wired.words, utc_now())

    bot.meanwhile = there_and_back
    bot.answers = [answer("Old context."), answer("New context.")]
    enquirer.say("hello")
    assert "Old context." not in enquirer.heard()
    assert "New context." in enquirer.heard()
    assert [asked["sender"].rpartition(":")[2] for asked in bot.asked] == ["1", "2"]


def test_a_message_to_a_resolved_case_starts_with_the_bot_and_nothing_remembered(chat, bot, database, person, wired):
    someone = person()
    enquirer = chat()
    enquirer.say("hello")
    with database.writing() as session:
        staff.take(session, someone, enquirer.id, wired.words, utc_now())
        staff.resolve(session, someone, enquirer.id, wired.words, utc_now())
    enquirer.say("hello again")
    assert bot.asked[-1]["sender"] == f"{enquirer.id}:2"
    assert conversation(database, enquirer).holder == "bot"


def test_an_old_message_found_after_an_outage_is_not_answered_as_if_it_were_new(chat, bot, database, wired):
    enquirer = chat()
    real, wired.journey.advance = wired.journey.advance, lambda _id: None
    enquirer.say("what are your hours")
    wired.journey.advance = real
    wired.journey._clock = lambda: utc_now() + timedelta(hours=3)
    wired.journey.advance(enquirer.id)
    assert bot.asked == []
    assert conversation(database, enquirer).reason == "delayed"


def test_a_message_that_brings_the_process_down_twice_goes_to_a_person_unasked(chat, bot, database, wired):
    enquirer = chat()

    def crash():
        raise KeyboardInterrupt

    bot.meanwhile = crash
    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            enquirer.say("poison", client_id="p")
    enquirer.say("poison", client_id="p")
    assert len(bot.asked) == 2
    assert conversation(database, enquirer).reason == "bot_failed"


def test_a_conversation_is_handled_by_one_process_at_a_time(chat, bot, wired, database):
    enquirer = chat()
    seen = []

    def another_process_tries():
        wired.journey.advance(enquirer.id)
        seen.append(len(bot.asked))

    bot.meanwhile = another_process_tries
    enquirer.say("hello")
    assert seen == [1]
    assert enquirer.heard() == ["The council deals with noise."]


def test_a_turn_whose_lease_was_lost_writes_nothing(chat, bot, wired, database):
    enquirer = chat()

    def somebody_else_takes_over():
        bot.meanwhile = None
        with database.writing() as session:
            session.get_one(ConversationRow, enquirer.id).lease_token = "somebody else"

    bot.meanwhile = somebody_else_takes_over
    enquirer.say("hello")
    assert enquirer.heard() == []
    with database.writing() as session:
        session.get_one(ConversationRow, enquirer.id).lease_token = None
    wired.journey.advance(enquirer.id)
    assert enquirer.heard() == ["The council deals with noise."]


def test_messages_are_never_changed_after_they_were_written(chat, bot, database):
    enquirer = chat()
    enquirer.say("hello")
    with database.reading() as session:
        before = [(row.id, row.text, row.at) for row in session.scalars(select(MessageRow).order_by(MessageRow.id))]
    enquirer.say("he has a knife")
    with database.reading() as session:
        after = [(row.id, row.text, row.at) for row in session.scalars(select(MessageRow).order_by(MessageRow.id))]
    assert after[: len(before)] == before


def test_danger_after_a_resolved_case_is_answered_again_at_once(chat, database, person, wired):
    someone = person()
    enquirer = chat()
    enquirer.say("he has a knife")
    with database.writing() as session:
        staff.take(session, someone, enquirer.id, wired.words, utc_now())
        staff.close_alerts(session, someone, enquirer.id, "Officers went.", utc_now())
        staff.resolve(session, someone, enquirer.id, wired.words, utc_now())
    said = len(enquirer.heard())
    enquirer.say("he is back with a knife")
    assert "999" in enquirer.heard()[said]
    assert conversation(database, enquirer).holder == "queue"


def test_safety_words_are_said_again_after_a_while_however_often_danger_was_written_meanwhile(chat, wired):
    enquirer = chat()
    enquirer.say("he has a knife")
    said, start = len(enquirer.heard()), utc_now()
    for minutes in (4, 8):
        wired.journey._clock = lambda minutes=minutes: start + timedelta(minutes=minutes)
        enquirer.say("he has a knife still")
    assert len(enquirer.heard()) == said
    wired.journey._clock = lambda: start + timedelta(minutes=11)
    enquirer.say("he has a knife still here")
    assert "999" in enquirer.heard()[said]


def test_a_message_that_cannot_be_understood_holds_up_no_later_one_of_a_waiting_conversation(chat, bot, database):
    bot.answers = [answer(intent="request_human", handover="asked_for_person")]
    enquirer = chat()
    enquirer.say("a person please")

    def crash(text, message_id, sent_at):
        raise KeyboardInterrupt

    bot.parse = crash
    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            enquirer.say("poison", client_id="p")
    enquirer.say("he has a knife")
    assert outcomes(database)[-2:] == ["kept_for_staff", "risk_raised"]

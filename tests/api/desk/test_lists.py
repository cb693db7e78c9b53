"""The lists of the desk: what stands where, in which order, and in which words."""

from datetime import timedelta
from pathlib import Path

from sqlalchemy import update

from api.db.conversations import ConversationRow
from api.desk import queries
from api.domain.clock import utc_now
from api.domain.understanding import BotFailure
from api.web.services import service_titles
from tests.api.desk.conftest import part
from tests.api.fakes import answer, failed, understood


def title_of(intent: str) -> str:
    return service_titles(Path("data"))[intent]


def ids(cases) -> list[str]:
    return [case.conversation.id for case in cases]


def desk_of(database, colleague) -> queries.Desk:
    with database.reading() as session:
        return queries.desk_of(session, colleague.person)


def make_wait(database, enquirer, minutes: int) -> None:
    with database.writing() as session:
        since = utc_now() - timedelta(minutes=minutes)
        session.execute(update(ConversationRow).where(ConversationRow.id == enquirer.id).values(waiting_since=since))


def test_danger_waits_first_then_our_own_failures_then_whoever_has_waited_longest(
    database, asha, bot, chat, asks_for_a_person, in_danger
):
    short, long = asks_for_a_person(), asks_for_a_person()
    bot.answers = [failed(BotFailure.UNREACHABLE)]
    let_down = chat()
    let_down.say("hello")
    make_wait(database, short, 3)
    make_wait(database, long, 30)
    assert ids(desk_of(database, asha).waiting) == [in_danger.id, let_down.id, long.id, short.id]


def test_a_conversation_stands_with_whoever_holds_it(database, asha, robin, asks_for_a_person, chat):
    waits, ashas, robins, closed = (asks_for_a_person() for _ in range(4))
    bots = chat()
    bots.say("noise")
    asha.does("take", ashas)
    for taken in (robins, closed):
        robin.does("take", taken)
    robin.does("resolve", closed)
    desk = desk_of(database, asha)
    assert (ids(desk.waiting), ids(desk.mine), ids(desk.colleagues)) == ([waits.id], [ashas.id], [robins.id])
    assert (ids(desk.bot), ids(desk.closed)) == ([bots.id], [closed.id])


def test_a_row_says_how_urgent_why_since_when_and_what_was_said_last(database, asha, waiting, in_danger):
    waiting.say("<b>hello?</b>")
    make_wait(database, waiting, 72)
    page = asha.see()
    row = part(page, "li", f"row-{waiting.id}")
    for words in ("Normal", "Asked for a person", "Waiting 1 h 12 min", "Web chat", "&lt;b&gt;hello?&lt;/b&gt;"):
        assert words in row
    danger = part(page, "li", f"row-{in_danger.id}")
    assert "Urgent" in danger
    assert "Alert: suicide" in danger


def test_a_row_says_what_it_is_about_as_the_message_was_understood_that_brought_it(asha, chat, bot):
    bot.answers = [answer(intent="complaint", handover="service_needs_person")]
    enquirer = chat()
    enquirer.say("the officer was rude")
    bot.parses = understood("advice_parking")
    enquirer.say("are you there")
    row = part(asha.see(), "li", f"row-{enquirer.id}")
    assert "This enquiry needs a person" in row
    assert title_of("complaint") in row


def test_a_row_of_the_bot_says_what_was_understood_last(asha, chat, bot):
    bot.answers = [answer("ok", intent="advice_parking"), answer("ok", intent="advice_noise")]
    enquirer = chat()
    enquirer.say("parking")
    enquirer.say("noise")
    assert title_of("advice_noise") in part(asha.see(), "li", f"row-{enquirer.id}")


def test_only_the_beginning_of_a_long_message_is_shown(asha, asks_for_a_person):
    enquirer = asks_for_a_person("x" * 500)
    row = part(asha.see(), "li", f"row-{enquirer.id}")
    assert "x" * 80 + "…" in row
    assert "x" * 81 not in row


def test_a_row_of_mine_tells_whether_i_have_answered(database, asha, waiting):
    asha.does("take", waiting)
    assert not desk_of(database, asha).mine[0].answered
    asha.does("notes", waiting, text="a note is no answer")
    assert not desk_of(database, asha).mine[0].answered
    asha.does("reply", waiting, text="Hello")
    assert desk_of(database, asha).mine[0].answered
    waiting.say("thanks and another thing")
    assert not desk_of(database, asha).mine[0].answered
    assert "Unanswered" in part(asha.see(), "li", f"row-{waiting.id}")


def test_the_count_of_urgent_conversations_is_what_waits_and_what_is_mine(database, asha, robin, waiting, in_danger):
    def urgent(colleague) -> int:
        with database.reading() as session:
            return queries.urgent_count(session, colleague.person)

    assert (urgent(asha), urgent(robin)) == (1, 1)
    asha.does("take", in_danger)
    assert (urgent(asha), urgent(robin)) == (1, 0)
    asha.does("close-alert", in_danger, text="Ambulance on its way")
    assert urgent(asha) == 0


def test_more_conversations_than_fit_are_counted(database, asha, waiting):
    with database.writing() as session:
        one = session.get_one(ConversationRow, waiting.id)
        for number in range(queries.MOST_SHOWN + 5):
            copy = {"holder": "queue", "priority": 2, "waiting_since": one.waiting_since, "opened_at": one.opened_at}
            session.add(ConversationRow(id=f"c{number}", channel="webchat", address=f"a{number}", **copy))
    desk = desk_of(database, asha)
    assert desk.waiting_in_all == queries.MOST_SHOWN + 6
    assert len(desk.waiting) <= queries.MOST_SHOWN


def test_the_lists_take_as_many_questions_to_the_database_however_many_rows_there_are(
    database, asha, asks_for_a_person, counted
):
    asks_for_a_person()
    desk_of(database, asha)  # a new connection has questions of its own
    with counted() as few:
        desk_of(database, asha)
    for _ in range(5):
        asks_for_a_person()
    with counted() as more:
        assert len(desk_of(database, asha).waiting) == 6
    assert len(more) == len(few)

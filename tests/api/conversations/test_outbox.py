"""The outbox: in order, once each, and never silent about a failure."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from api.channels.base import DeliveryError
from api.conversations import repository
from api.conversations.outbox import TRIES, Outbox
from api.db.conversations import ConversationRow, DeliveryRow
from api.domain.clock import utc_now
from api.domain.messages import Author, Bubble


class Post:
    """A channel that fails as often as it is told to."""

    name = "post"

    def __init__(self, problems=(), repeatable=False):
        self.problems, self.repeatable, self.sent = list(problems), repeatable, []

    def send(self, address, bubble):
        if self.problems:
            raise self.problems.pop(0)
        self.sent.append((address, bubble.text))
        return f"p{len(self.sent)}"


@pytest.fixture
def now():
    return [utc_now()]


@pytest.fixture
def sending(database, now):
    """A conversation on the channel with three messages to send, and its outbox."""

    def make(channel):
        with database.writing() as session:
            conversation = repository.find_or_open(session, "post", "address", now[0])
            for text in ("one", "two", "three"):
                repository.add_message(session, conversation, author=Author.BOT, bubble=Bubble(text), now=now[0])
        outbox = Outbox(database, {"post": channel}, lambda: now[0])
        return lambda: outbox.deliver(conversation.id)

    return make


def states(database):
    with database.reading() as session:
        return [row.state for row in session.scalars(select(DeliveryRow).order_by(DeliveryRow.message_id))]


def test_messages_leave_in_order_and_once(sending, database):
    post = Post()
    deliver = sending(post)
    deliver()
    deliver()
    assert [text for _, text in post.sent] == ["one", "two", "three"]
    assert states(database) == ["sent"] * 3


def test_a_passing_failure_holds_the_later_ones_back_until_it_is_due(sending, database, now):
    post = Post([DeliveryError("busy", permanent=False)])
    deliver = sending(post)
    deliver()
    assert post.sent == []
    deliver()
    assert post.sent == []
    now[0] += timedelta(seconds=5)
    deliver()
    assert [text for _, text in post.sent] == ["one", "two", "three"]


def test_a_permanent_failure_is_kept_and_lets_the_next_one_go(sending, database):
    post = Post([DeliveryError("blocked", permanent=True)])
    sending(post)()
    assert [text for _, text in post.sent] == ["two", "three"]
    assert states(database) == ["failed", "sent", "sent"]


def test_after_the_last_try_a_message_has_failed_for_good(sending, database, now):
    post = Post([DeliveryError("busy", permanent=False)] * TRIES)
    deliver = sending(post)
    for _ in range(TRIES):
        deliver()
        now[0] += timedelta(hours=1)
    assert states(database)[0] == "failed"


def test_a_send_whose_outcome_is_unknown_is_not_repeated_blindly(sending, database):
    post = Post([KeyboardInterrupt()])
    deliver = sending(post)
    with pytest.raises(KeyboardInterrupt):
        deliver()
    deliver()
    assert [text for _, text in post.sent] == ["two", "three"]
    assert states(database) == ["unknown", "sent", "sent"]


def test_where_repeating_does_no_harm_it_is_sent_again(sending, database):
    post = Post([KeyboardInterrupt()], repeatable=True)
    deliver = sending(post)
    with pytest.raises(KeyboardInterrupt):
        deliver()
    deliver()
    assert [text for _, text in post.sent] == ["one", "two", "three"]


def test_what_a_crash_left_is_found_by_the_sweep(chat, bot, database, wired):
    enquirer = chat()
    real, wired.journey.advance = wired.journey.advance, lambda _id: None
    enquirer.say("hello")
    wired.journey.advance = real
    with database.reading() as session:
        assert repository.left_behind(session, utc_now()) == [enquirer.id]
    with database.writing() as session:
        held = session.get_one(ConversationRow, enquirer.id)
        held.lease_token, held.lease_until = "a process", utc_now() + timedelta(seconds=10)
    with database.reading() as session:
        assert repository.left_behind(session, utc_now()) == []
        assert repository.left_behind(session, utc_now() + timedelta(seconds=11)) == [enquirer.id]

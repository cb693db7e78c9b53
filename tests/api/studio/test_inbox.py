"""What trainers see of the public's messages, and what becomes of their decisions."""

from collections.abc import Callable

import pytest
from sqlalchemy import select

from api.db.people import AuditRow
from api.db.session import Database
from api.db.training import ExampleRow
from api.domain.clock import utc_now
from api.domain.conversation import Outcome
from api.domain.errors import Conflict, InvalidInput, NotFound
from api.domain.escalation import Reason
from api.domain.people import Role
from api.studio import inbox


@pytest.fixture
def trainer(person: Callable) -> object:
    return person(Role.TRAINER)


class Desk:
    """A trainer at work, one transaction a time."""

    def __init__(self, database: Database, trainer: object) -> None:
        self.database, self.trainer = database, trainer

    def waiting(self) -> list[inbox.Misunderstood]:
        with self.database.reading() as session:
            return list(inbox.read_inbox(session).waiting)

    def decide(self, message_id: int, text: str, intent: str | None) -> int:
        with self.database.writing() as session:
            return inbox.decide(session, self.trainer, message_id, text, intent, utc_now())

    def decisions(self, *, set_aside: bool = False) -> list[inbox.Decision]:
        with self.database.reading() as session:
            return inbox.decisions(session, set_aside=set_aside)

    def undo(self, example_id: int) -> None:
        with self.database.writing() as session:
            inbox.undo(session, self.trainer, example_id, utc_now())

    def mark_published(self) -> None:
        decisions = self.decisions()
        with self.database.writing() as session:
            inbox.mark_published(session, self.trainer, decisions, utc_now())

    def rows(self) -> list[ExampleRow]:
        with self.database.reading() as session:
            return list(session.scalars(select(ExampleRow).order_by(ExampleRow.id)))

    def audit(self) -> list[tuple[str, dict]]:
        with self.database.reading() as session:
            return [(row.action, row.detail) for row in session.scalars(select(AuditRow).order_by(AuditRow.id))]


@pytest.fixture
def desk(database: Database, trainer: object) -> Desk:
    return Desk(database, trainer)


def test_messages_that_were_not_understood_wait_with_the_newest_first(desk, said):
    said("oh for heavens sake")
    said("me thingy has gone", Outcome.HANDED_OVER, Reason.MISUNDERSTOOD)
    assert [row.text for row in desk.waiting()] == ["me thingy has gone", "oh for heavens sake"]
    assert [row.handed_over for row in desk.waiting()] == [True, False]


@pytest.mark.parametrize(
    ("outcome", "reason", "intent"),
    [
        (Outcome.ANSWERED, None, "advice_noise"),
        (Outcome.ANSWERED, None, "nlu_fallback"),  # the answer to a question of a form, a surname for instance
        (Outcome.KEPT_FOR_STAFF, None, "nlu_fallback"),  # said to a person
        (Outcome.HANDED_OVER, Reason.ASKED_FOR_PERSON, "request_human"),
        (Outcome.RISK_RAISED, Reason.RISK, "emergency_now"),
    ],
)
def test_messages_that_were_understood_or_were_not_meant_for_the_bot_do_not_wait(desk, said, outcome, reason, intent):
    said("Ellwood", outcome, reason, intent)
    assert desk.waiting() == []


def test_what_could_name_somebody_is_covered(desk, said):
    said("my name is Grace, ring 07700 900123 or mail grace@example.com")
    (row,) = desk.waiting()
    assert row.text == "my name is <name>, ring <phone> or mail <email>"


def test_the_three_likeliest_intents_are_shown_with_their_chances(desk, said):
    said("it is always there")
    assert [(guess.intent, guess.percent) for guess in desk.waiting()[0].guesses] == [
        ("advice_parking", 31),
        ("advice_noise", 22),
        ("request_human", 10),
    ]


def test_not_being_understood_is_not_an_intent_to_choose():
    ranking = [{"intent": "nlu_fallback", "confidence": 0.3}, {"intent": "advice_noise", "confidence": 0.2}]
    assert [guess.intent for guess in inbox.guesses(ranking)] == ["advice_noise"]


def test_messages_about_danger_are_marked(desk, said):
    said("he is back and im scared", Outcome.RISK_RAISED, Reason.RISK, alert="domestic_abuse")
    assert desk.waiting()[0].risk == "domestic_abuse"


def test_messages_with_the_same_words_are_one_row_and_danger_in_one_of_them_marks_it(desk, said):
    said("He's outside", Outcome.RISK_RAISED, Reason.RISK, alert="stalking")
    said("hes outside!!")
    (row,) = desk.waiting()
    assert (row.text, row.times, row.risk) == ("hes outside!!", 2, "stalking")


def test_one_decision_settles_every_message_with_the_same_words(desk, said):
    first, _, newest = said("It's loud"), said("where is my cat"), said("its LOUD!")
    assert desk.decide(newest, "its loud", "advice_noise") == 2
    assert [row.text for row in desk.waiting()] == ["where is my cat"]
    assert {row.message_id for row in desk.rows()} == {first, newest}
    (decision,) = desk.decisions()
    assert (decision.text, decision.intent, decision.times, decision.decided_by) == (
        "its loud",
        "advice_noise",
        2,
        "Trainer",
    )
    assert desk.audit() == [("accept_example", {"intent": "advice_noise", "messages": 2})]


def test_an_older_message_of_the_group_settles_all_of_it_too(desk, said):
    older, _ = said("it is loud"), said("It is loud")
    assert desk.decide(older, "it is loud", "advice_noise") == 2
    assert desk.waiting() == []


def test_what_the_trainer_writes_is_covered_too(desk, said):
    desk.decide(said("its loud"), "its loud at 12 Acacia Avenue", "advice_noise")
    assert desk.rows()[0].text == "its loud at <address>"


def test_setting_aside_keeps_the_decision_without_an_intent(desk, said):
    desk.decide(said("asdf"), "asdf", None)
    assert desk.decisions() == []
    assert [one.text for one in desk.decisions(set_aside=True)] == ["asdf"]
    assert desk.waiting() == []


def test_the_same_words_do_not_come_back_while_a_decision_about_them_is_unpublished(desk, said):
    desk.decide(said("asdf"), "asdf", None)
    desk.decide(said("its loud"), "its ever so loud", "advice_noise")
    said("ASDF")
    said("It's loud.")
    assert desk.waiting() == []


def test_words_that_are_published_and_still_not_understood_come_back(desk, said):
    desk.decide(said("its loud"), "its loud", "advice_noise")
    desk.mark_published()
    said("It's loud.")
    assert [row.text for row in desk.waiting()] == ["It's loud."]


def test_a_second_decision_about_the_same_message_is_refused(desk, said):
    message = said("its loud")
    desk.decide(message, "its loud", "advice_noise")
    with pytest.raises(Conflict, match="already"):
        desk.decide(message, "its loud", "advice_parking")
    assert [row.intent for row in desk.rows()] == ["advice_noise"]


def test_a_message_that_was_understood_cannot_be_made_an_example(desk, said):
    understood = said("my neighbours are loud", Outcome.ANSWERED, intent="advice_noise")
    with pytest.raises(NotFound):
        desk.decide(understood, "my neighbours are loud", "advice_noise")


@pytest.mark.parametrize("nothing", ["", "   ", "- / #"])
def test_an_example_of_no_words_is_refused_and_nothing_is_stored(desk, said, nothing):
    with pytest.raises(InvalidInput):
        desk.decide(said("its loud"), nothing, "advice_noise")
    assert desk.rows() == []


def test_undoing_brings_every_message_of_the_decision_back(desk, said):
    said("it is loud")
    desk.decide(said("It is loud"), "it is loud", "advice_noise")
    desk.undo(desk.decisions()[0].id)
    assert desk.rows() == []
    assert [row.times for row in desk.waiting()] == [2]
    assert [action for action, _ in desk.audit()] == ["accept_example", "undo_decision"]


def test_what_was_set_aside_can_be_brought_back(desk, said):
    desk.decide(said("its loud"), "its loud", None)
    desk.undo(desk.decisions(set_aside=True)[0].id)
    assert [row.text for row in desk.waiting()] == ["its loud"]


def test_a_published_example_cannot_be_undone(desk, said):
    desk.decide(said("its loud"), "its loud", "advice_noise")
    example = desk.rows()[0].id
    desk.mark_published()
    with pytest.raises(Conflict, match="published"):
        desk.undo(example)


def test_undoing_twice_says_that_it_is_undone(desk, said):
    desk.decide(said("its loud"), "its loud", None)
    example = desk.rows()[0].id
    desk.undo(example)
    with pytest.raises(NotFound):
        desk.undo(example)

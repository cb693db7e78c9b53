"""The trainers' inbox: what the bot did not understand, redacted, and what a trainer decides about it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, or_, select, update
from sqlalchemy.orm import Session

from api.db.base import insert_if_new
from api.db.conversations import AlertRow, MessageRow, TurnRow
from api.db.people import AuditRow, PersonRow
from api.db.training import ExampleRow
from api.domain.conversation import Outcome
from api.domain.errors import Conflict, InvalidInput, NotFound
from api.domain.escalation import Reason
from api.domain.redaction import redacted
from api.domain.training import example_line, same_words
from api.domain.understanding import NOT_UNDERSTOOD

WINDOW = 500
"""Messages looked at, newest first; deciding brings up older ones."""

KEPT_IN_MIND = 2000
"""Decisions remembered when a message with the same words comes in again."""

GUESSES = 3


@dataclass(frozen=True)
class Guess:
    """An intent the model thought of, and how likely it found it, in per cent."""

    intent: str
    percent: int


@dataclass
class Misunderstood:
    """One thing the public wrote, perhaps several times, and what the model made of it the last time."""

    message_id: int
    text: str
    last_at: datetime
    guesses: Sequence[Guess]
    risk: str | None
    """The kind of danger that was seen in it, if any."""
    handed_over: bool
    model: str
    also: list[int] = field(default_factory=list)
    """Older messages with the same words."""

    @property
    def times(self) -> int:
        """How often it was written."""
        return 1 + len(self.also)


@dataclass(frozen=True)
class Inbox:
    """All that waits for a decision; `full` means that there are older messages still."""

    waiting: Sequence[Misunderstood]
    full: bool


def read_inbox(session: Session) -> Inbox:
    """What waits for a trainer, newest first; equal messages are one."""
    rows = session.execute(_undecided().order_by(MessageRow.id.desc()).limit(WINDOW)).all()
    settled = _settled(session)
    found: dict[str, Misunderstood] = {}
    for message, turn, danger in rows:
        text = redacted(message.text)
        words = same_words(text)
        if words in settled:
            continue
        this = _misunderstood(message, turn, danger, text)
        first = found.setdefault(words, this)
        if first is not this:
            first.also.append(message.id)
            first.risk = first.risk or this.risk
    return Inbox(list(found.values()), len(rows) == WINDOW)


def _undecided() -> Select[MessageRow, TurnRow, str | None]:
    return (
        select(MessageRow, TurnRow, AlertRow.kind)
        .join(TurnRow, TurnRow.message_id == MessageRow.id)
        .outerjoin(AlertRow, AlertRow.message_id == MessageRow.id)
        .outerjoin(ExampleRow, ExampleRow.message_id == MessageRow.id)
        .where(_not_understood(), ExampleRow.id.is_(None))
    )


def _not_understood() -> ColumnElement[bool]:
    """Answers inside a form and words meant for a person are left out: they name people and teach nothing."""
    unread = TurnRow.understanding["intent"].as_string() == NOT_UNDERSTOOD
    return or_(
        TurnRow.outcome == Outcome.REPHRASE_ASKED,
        and_(TurnRow.outcome == Outcome.HANDED_OVER, or_(TurnRow.reason == Reason.MISUNDERSTOOD, unread)),
        and_(TurnRow.outcome == Outcome.RISK_RAISED, unread),
    )


def _settled(session: Session) -> set[str]:
    """Words about which a decision stands that the model cannot know of yet: set aside, or waiting to be published."""
    texts = session.scalars(
        select(MessageRow.text)
        .join(ExampleRow, ExampleRow.message_id == MessageRow.id)
        .where(ExampleRow.published_at.is_(None))
        .order_by(ExampleRow.id.desc())
        .limit(KEPT_IN_MIND)
    )
    return {same_words(redacted(text)) for text in texts}


def _misunderstood(message: MessageRow, turn: TurnRow, danger: str | None, text: str) -> Misunderstood:
    understanding = turn.understanding or {}
    flagged = understanding.get("risk_kind") or "risk" if understanding.get("risk_flag") else None
    return Misunderstood(
        message_id=message.id,
        text=text,
        last_at=message.at,
        guesses=guesses(understanding.get("ranking", ())),
        risk=danger or flagged,
        handed_over=turn.outcome != Outcome.REPHRASE_ASKED,
        model=understanding.get("model", ""),
    )


def guesses(ranking: Iterable[dict[str, object]]) -> list[Guess]:
    """The likeliest intents; "nothing is likely enough" is not one of them."""
    found = [Guess(str(one["intent"]), round(100 * float(str(one["confidence"])))) for one in ranking]
    return [guess for guess in found if guess.intent != NOT_UNDERSTOOD][:GUESSES]


def decide(session: Session, person: PersonRow, message_id: int, text: str, intent: str | None, now: datetime) -> int:
    """Keep what this message should have been (None: set it aside), for every message with the same words; how many.

    What the trainer made of the text is redacted once more, since it may name somebody again. Raises NotFound for a
    message that is not in the inbox, Conflict when somebody decided before.
    """
    group = _group_of(session, message_id)
    line = redacted(session.get_one(MessageRow, message_id).text if intent is None else text).strip()
    if intent is not None and not example_line(line):
        raise InvalidInput("Nothing is left of the example. Write a few words, or set it aside.")
    values = {"text": line, "intent": intent, "decided_by": person.id, "decided_at": now}
    new = sum(insert_if_new(session, ExampleRow, values | {"message_id": one}, unique=("message_id",)) for one in group)
    if not new:
        raise Conflict("Somebody has decided about this message already.")
    action = "set_aside" if intent is None else "accept_example"
    detail = {"intent": intent, "messages": new}
    session.add(AuditRow(at=now, person_id=person.id, action=action, subject=f"message:{message_id}", detail=detail))
    return new


def _group_of(session: Session, message_id: int) -> list[int]:
    this = session.execute(_undecided().where(MessageRow.id == message_id)).one_or_none()
    if this is None:
        if session.scalar(select(ExampleRow.id).where(ExampleRow.message_id == message_id)):
            raise Conflict("Somebody has decided about this message already.")
        raise NotFound("There is no such message.")
    groups = [[one.message_id, *one.also] for one in read_inbox(session).waiting]
    return next((group for group in groups if message_id in group), [message_id])


@dataclass(frozen=True)
class Decision:
    """A decision not yet published; equal ones are one."""

    id: int
    text: str
    intent: str | None
    decided_by: str
    decided_at: datetime
    times: int


def decisions(session: Session, *, set_aside: bool, limit: int = KEPT_IN_MIND) -> list[Decision]:
    """What may still be undone, newest first."""
    wanted = ExampleRow.intent.is_(None) if set_aside else ExampleRow.intent.is_not(None)
    rows = session.execute(
        select(ExampleRow, PersonRow.name)
        .join(PersonRow, PersonRow.id == ExampleRow.decided_by)
        .where(wanted, ExampleRow.published_at.is_(None))
        .order_by(ExampleRow.id.desc())
        .limit(limit)
    ).all()
    times = Counter((row.text, row.intent) for row, _ in rows)
    newest = {(row.text, row.intent): (row, name) for row, name in reversed(rows)}
    return [
        Decision(row.id, row.text, row.intent, name, row.decided_at, times[row.text, row.intent])
        for row, name in reversed(newest.values())
    ]


def mark_published(session: Session, person: PersonRow, published: Sequence[Decision], now: datetime) -> None:
    """Remember that these decisions are in the data, with every message that they stand for."""
    for one in published:
        same = ExampleRow.intent == one.intent, ExampleRow.text == one.text, ExampleRow.published_at.is_(None)
        session.execute(update(ExampleRow).where(*same).values(published_at=now))
    detail = {"examples": [one.id for one in published]}
    session.add(AuditRow(at=now, person_id=person.id, action="publish", subject="examples", detail=detail))


def undo(session: Session, person: PersonRow, example_id: int, now: datetime) -> None:
    """Put the messages of an unpublished decision back into the inbox."""
    row = session.get(ExampleRow, example_id)
    if row is None:
        raise NotFound("There is no such decision. Somebody may have undone it already.")
    if row.published_at is not None:
        raise Conflict("This example is published already.")
    same = ExampleRow.intent.is_(None) if row.intent is None else ExampleRow.intent == row.intent
    alike = session.scalars(
        select(ExampleRow).where(same, ExampleRow.text == row.text, ExampleRow.published_at.is_(None))
    )
    for one in alike:
        session.delete(one)
    session.add(
        AuditRow(at=now, person_id=person.id, action="undo_decision", subject=f"message:{row.message_id}", detail={})
    )

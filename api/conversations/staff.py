"""What staff do with a conversation. Every function takes the person first, and every act and read leaves an audit row."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from api.conversations import repository
from api.conversations.words import Words
from api.db.conversations import AlertRow, ConversationRow, DeliveryRow, MessageRow, TurnRow
from api.db.people import AuditRow, PersonRow
from api.domain.conversation import Change, Holder, holder_after
from api.domain.errors import Conflict, NotFound
from api.domain.messages import Audience, Author, Bubble, checked_text


@dataclass(frozen=True)
class Thread:
    """A conversation as staff see it: everything said and noted, what the bot understood, and what is still open."""

    conversation: ConversationRow
    messages: Sequence[MessageRow]
    turns: dict[int, TurnRow]
    deliveries: dict[int, DeliveryRow]
    alerts: Sequence[AlertRow]
    holder_name: str | None


def read_thread(session: Session, person: PersonRow, conversation_id: str, now: datetime) -> Thread:
    """Open a conversation; that it was read, and by whom, is kept."""
    conversation = session.get(ConversationRow, conversation_id)
    if conversation is None:
        raise NotFound("There is no such conversation.")
    _audit(session, person, "read", conversation_id, now)
    mine = MessageRow.conversation_id == conversation_id
    turns = session.scalars(select(TurnRow).where(TurnRow.conversation_id == conversation_id))
    deliveries = session.scalars(select(DeliveryRow).where(DeliveryRow.conversation_id == conversation_id))
    return Thread(
        conversation=conversation,
        messages=session.scalars(select(MessageRow).where(mine).order_by(MessageRow.number)).all(),
        turns={turn.message_id: turn for turn in turns},
        deliveries={delivery.message_id: delivery for delivery in deliveries},
        alerts=repository.open_alerts(session, conversation_id),
        holder_name=_name_of(session, conversation.staff_id),
    )


def take(session: Session, person: PersonRow, conversation_id: str, words: Words, now: datetime) -> None:
    """Become the one who answers. Raises Conflict, saying who was faster, when it is taken already."""
    conversation = repository.locked(session, conversation_id)
    if conversation.holder == Holder.STAFF and conversation.staff_id != person.id:
        raise Conflict(f"{_name_of(session, conversation.staff_id)} has taken this conversation.")
    if conversation.holder == Holder.STAFF:
        return
    _change_hands(conversation, Change.TAKE)
    conversation.staff_id = person.id
    _audit(session, person, "take", conversation_id, now)
    _note_change(session, conversation, f"Taken by {person.name}", now)
    _announce(session, conversation, words, "taken", now, staff_name=person.name)


def reply(session: Session, person: PersonRow, conversation_id: str, text: str, now: datetime) -> None:
    """Answer the enquirer. Raises Conflict when this person does not hold the conversation."""
    conversation = _held_by(session, person, conversation_id)
    _audit(session, person, "reply", conversation_id, now)
    bubble = Bubble(checked_text(text))
    repository.add_message(session, conversation, author=Author.STAFF, bubble=bubble, now=now, author_name=person.name)


def add_note(session: Session, person: PersonRow, conversation_id: str, text: str, now: datetime) -> None:
    """Write a note that only staff read; anybody at the desk may, whoever holds the conversation."""
    conversation = repository.locked(session, conversation_id)
    _audit(session, person, "note", conversation_id, now)
    repository.add_message(
        session,
        conversation,
        author=Author.STAFF,
        bubble=Bubble(checked_text(text)),
        now=now,
        author_name=person.name,
        audience=Audience.STAFF,
    )


def close_alerts(session: Session, person: PersonRow, conversation_id: str, done: str, now: datetime) -> None:
    """Say what was done about the danger; the alerts are closed by this person's word and nobody else's."""
    conversation = _held_by(session, person, conversation_id)
    open_ones = repository.open_alerts(session, conversation_id)
    if not open_ones:
        return
    for alert in open_ones:
        alert.closed_at, alert.closed_by = now, person.id
    _audit(session, person, "close_alert", conversation_id, now)
    _note_change(session, conversation, f"Alert closed by {person.name}: {checked_text(done)}", now)


def hand_back(session: Session, person: PersonRow, conversation_id: str, words: Words, now: datetime) -> None:
    """Give the conversation back to the bot, which starts with nothing remembered and says that it is automated."""
    conversation = _held_by(session, person, conversation_id)
    _refuse_open_alerts(session, conversation_id)
    _change_hands(conversation, Change.HAND_BACK)
    _forget(conversation)
    conversation.context += 1
    _audit(session, person, "hand_back", conversation_id, now)
    _note_change(session, conversation, f"Handed back to the bot by {person.name}", now)
    _announce(session, conversation, words, "handed_back", now)


def resolve(session: Session, person: PersonRow, conversation_id: str, words: Words, now: datetime) -> None:
    """End the case; a later message starts anew with the bot."""
    conversation = _held_by(session, person, conversation_id)
    _refuse_open_alerts(session, conversation_id)
    _change_hands(conversation, Change.RESOLVE)
    _forget(conversation)
    _audit(session, person, "resolve", conversation_id, now)
    _note_change(session, conversation, f"Resolved by {person.name}", now)
    _announce(session, conversation, words, "resolved", now)


def _held_by(session: Session, person: PersonRow, conversation_id: str) -> ConversationRow:
    conversation = repository.locked(session, conversation_id)
    if conversation.holder != Holder.STAFF:
        raise Conflict("Take the conversation first: nobody is answering it now.")
    if conversation.staff_id != person.id:
        raise Conflict(f"{_name_of(session, conversation.staff_id)} has taken this conversation.")
    return conversation


def _refuse_open_alerts(session: Session, conversation_id: str) -> None:
    if repository.open_alerts(session, conversation_id):
        raise Conflict("There is an open alert. Close it first, and say what was done.")


def _change_hands(conversation: ConversationRow, change: Change) -> None:
    conversation.holder = holder_after(Holder(conversation.holder), change)
    conversation.epoch += 1


def _forget(conversation: ConversationRow) -> None:
    conversation.staff_id = conversation.reason = conversation.priority = conversation.waiting_since = None
    conversation.misunderstandings = 0


def _note_change(session: Session, conversation: ConversationRow, text: str, now: datetime) -> None:
    note = Bubble(text)
    repository.add_message(session, conversation, author=Author.SYSTEM, bubble=note, now=now, audience=Audience.STAFF)


def _announce(
    session: Session, conversation: ConversationRow, words: Words, topic: str, now: datetime, **facts: str
) -> None:
    for bubble in words.handover(session, topic, **facts):
        repository.add_message(session, conversation, author=Author.BOT, bubble=bubble, now=now)


def _name_of(session: Session, person_id: int | None) -> str | None:
    person = session.get(PersonRow, person_id) if person_id else None
    return person.name if person else None


def _audit(session: Session, person: PersonRow, action: str, conversation_id: str, now: datetime) -> None:
    session.add(AuditRow(at=now, person_id=person.id, action=action, subject=f"conversation:{conversation_id}", detail={}))

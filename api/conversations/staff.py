"""What staff do with a conversation. The person comes first, and every act and every read leaves an audit row."""

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from api.conversations import audit, repository
from api.conversations.audit import name_of
from api.conversations.words import Words
from api.db.conversations import AlertRow, ConversationRow, DeliveryRow, MessageRow, TurnRow
from api.db.people import AuditRow, PersonRow
from api.domain.conversation import Change, Holder, holder_after
from api.domain.errors import Conflict, NotAllowed, NotFound
from api.domain.messages import Audience, Author, Bubble, checked_text
from api.domain.people import Role

FOLLOWED_FOR = timedelta(hours=12)
"""A page that is open shows what is new for as long as a long shift; then it has to be opened, and audited, again."""

BY_HAND = "desk"
"""The channel of what staff write themselves."""

MAY_TAKE_OVER = {Role.SUPERVISOR, Role.ADMIN}
"""Who may take a conversation from a colleague, for example one who has gone home."""


@dataclass(frozen=True)
class Thread:
    """A conversation as staff see it: everything said and noted, what the bot understood, and what is still open."""

    conversation: ConversationRow
    messages: Sequence[MessageRow]
    turns: dict[int, TurnRow]
    deliveries: dict[int, DeliveryRow]
    alerts: Sequence[AlertRow]
    holder_name: str | None
    read_id: int
    """The audit row of the reading, with which the same page may follow what comes."""


def read_thread(session: Session, person: PersonRow, conversation_id: str, now: datetime) -> Thread:
    """Open a conversation; that it was read, and by whom, is kept."""
    if session.get(ConversationRow, conversation_id) is None:
        raise NotFound("There is no such conversation.")
    read = _audit(session, person, "read", conversation_id, now)
    session.flush()
    return _thread(session, conversation_id, read.id)


def follow_thread(session: Session, person: PersonRow, conversation_id: str, read_id: int, now: datetime) -> Thread:
    """The conversation as it is now, for a page that this person opened: its reading is in the audit already."""
    read = session.get(AuditRow, read_id)
    opened = read and (read.person_id, read.action, read.subject) == (person.id, "read", _subject(conversation_id))
    if read is None or not opened or now - read.at > FOLLOWED_FOR:
        raise NotAllowed("Open the conversation again to go on reading it.")
    return _thread(session, conversation_id, read_id)


def _thread(session: Session, conversation_id: str, read_id: int) -> Thread:
    conversation = session.get_one(ConversationRow, conversation_id)
    rows = session.execute(
        select(MessageRow, TurnRow, DeliveryRow)
        .outerjoin(TurnRow, TurnRow.message_id == MessageRow.id)
        .outerjoin(DeliveryRow, DeliveryRow.message_id == MessageRow.id)
        .where(MessageRow.conversation_id == conversation_id)
        .order_by(MessageRow.number)
    ).all()
    return Thread(
        conversation=conversation,
        messages=[message for message, _, _ in rows],
        turns={message.id: turn for message, turn, _ in rows if turn},
        deliveries={message.id: delivery for message, _, delivery in rows if delivery},
        alerts=repository.open_alerts(session, conversation_id),
        holder_name=name_of(session, conversation.staff_id),
        read_id=read_id,
    )


def take(session: Session, person: PersonRow, conversation_id: str, words: Words, now: datetime) -> None:
    """Become the one who answers. Raises Conflict, saying who was faster; a supervisor may take over from anybody."""
    conversation = repository.locked(session, conversation_id)
    if conversation.holder == Holder.STAFF and conversation.staff_id == person.id:
        return
    if conversation.holder == Holder.STAFF and person.role not in MAY_TAKE_OVER:
        raise Conflict(f"{name_of(session, conversation.staff_id)} has taken this conversation.")
    _change_hands(conversation, Change.TAKE)
    conversation.staff_id = person.id
    _audit(session, person, "take", conversation_id, now)
    _note_change(session, conversation, f"Taken by {person.name}", now)
    _announce(session, conversation, words, "taken", now, staff_name=person.name)


def may_take(person: PersonRow, conversation: ConversationRow) -> bool:
    """Whether to offer it: from the bot and the queue to anybody at the desk, from a colleague to a supervisor."""
    if conversation.holder == Holder.STAFF:
        return conversation.staff_id != person.id and person.role in MAY_TAKE_OVER
    return conversation.holder in (Holder.BOT, Holder.QUEUE)


def reply(session: Session, person: PersonRow, conversation_id: str, text: str, now: datetime, once: str = "") -> None:
    """Answer the enquirer. Raises Conflict when this person does not hold the conversation.

    `once` is a form's own key: the same words under the same key are said once, whatever has happened since.
    """
    written = _written(conversation_id, checked_text(text), once)
    conversation = repository.locked(session, conversation_id)
    if not repository.is_stored(session, *written.external):
        _held_by(session, person, conversation_id)
        _write(session, person, conversation, written, now, Audience.PUBLIC)


def add_note(
    session: Session, person: PersonRow, conversation_id: str, text: str, now: datetime, once: str = ""
) -> None:
    """Write a note that only staff read; anybody at the desk may, whoever holds the conversation."""
    written = _written(conversation_id, checked_text(text), once)
    conversation = repository.locked(session, conversation_id)
    if not repository.is_stored(session, *written.external):
        _write(session, person, conversation, written, now, Audience.STAFF)


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


@dataclass(frozen=True)
class _Written:
    """What a person wrote, and the name under which it is stored once."""

    bubble: Bubble
    external: tuple[str, str]


def _written(conversation_id: str, text: str, once: str) -> _Written:
    words = hashlib.sha256(text.encode()).hexdigest()[:16]
    return _Written(Bubble(text), (BY_HAND, f"{conversation_id}:{once or secrets.token_hex(8)}:{words}"))


def _write(
    session: Session,
    person: PersonRow,
    conversation: ConversationRow,
    written: _Written,
    now: datetime,
    audience: Audience,
) -> None:
    _audit(session, person, "reply" if audience is Audience.PUBLIC else "note", conversation.id, now)
    repository.add_message(
        session,
        conversation,
        author=Author.STAFF,
        bubble=written.bubble,
        now=now,
        author_name=person.name,
        audience=audience,
        external=written.external,
    )


def _held_by(session: Session, person: PersonRow, conversation_id: str) -> ConversationRow:
    conversation = repository.locked(session, conversation_id)
    if conversation.holder != Holder.STAFF:
        raise Conflict("Take the conversation first: nobody is answering it now.")
    if conversation.staff_id != person.id:
        raise Conflict(f"{name_of(session, conversation.staff_id)} has taken this conversation.")
    return conversation


def _refuse_open_alerts(session: Session, conversation_id: str) -> None:
    if repository.open_alerts(session, conversation_id):
        raise Conflict("There is an open alert. Close it first, and say what was done.")


def _change_hands(conversation: ConversationRow, change: Change) -> None:
    conversation.holder = holder_after(Holder(conversation.holder), change)
    conversation.epoch += 1


def _forget(conversation: ConversationRow) -> None:
    conversation.staff_id = conversation.reason = conversation.priority = conversation.waiting_since = None
    conversation.language = None
    conversation.misunderstandings = 0


def _note_change(session: Session, conversation: ConversationRow, text: str, now: datetime) -> None:
    note = Bubble(text)
    repository.add_message(session, conversation, author=Author.SYSTEM, bubble=note, now=now, audience=Audience.STAFF)


def _announce(
    session: Session, conversation: ConversationRow, words: Words, topic: str, now: datetime, **facts: str
) -> None:
    for bubble in words.handover(session, topic, **facts):
        repository.add_message(session, conversation, author=Author.BOT, bubble=bubble, now=now)


def _audit(session: Session, person: PersonRow, action: str, conversation_id: str, now: datetime) -> AuditRow:
    return audit.keep(session, person, action, _subject(conversation_id), now)


def _subject(conversation_id: str) -> str:
    return f"conversation:{conversation_id}"

"""Every query about conversations. Nothing here commits."""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, exists, or_, select, update
from sqlalchemy.orm import Session

from api.db.base import insert_if_new
from api.db.conversations import AlertRow, ConversationRow, DeliveryRow, MessageRow, TurnRow
from api.domain.conversation import Holder
from api.domain.errors import NotFound
from api.domain.messages import Audience, Author, Bubble, Button, InboundMessage, chosen_button, same_words

WEBCHAT = "webchat"


def open_webchat(session: Session, now: datetime) -> tuple[str, str]:
    """Open a web chat conversation; its secret is given out once and kept as a hash only, as the enquirer's address."""
    secret = secrets.token_urlsafe(32)
    return find_or_open(session, WEBCHAT, _hashed(secret), now).id, secret


def webchat_belongs_to(session: Session, conversation_id: str, secret: str) -> bool:
    """Whether this is the secret of this conversation."""
    found = session.get(ConversationRow, conversation_id)
    return found is not None and secrets.compare_digest(found.address, _hashed(secret)) and found.channel == WEBCHAT


def _hashed(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def find_or_open(session: Session, channel: str, address: str, now: datetime) -> ConversationRow:
    """The enquirer's one conversation on this channel, locked; opened when there is none."""
    insert_if_new(
        session,
        ConversationRow,
        {
            "id": f"c{secrets.token_hex(10)}",
            "channel": channel,
            "address": address,
            "opened_at": now,
            "holder": Holder.BOT,
            "epoch": 1,
            "context": 1,
            "last_number": 0,
            "misunderstandings": 0,
        },
        unique=("channel", "address"),
    )
    mine = ConversationRow.channel == channel, ConversationRow.address == address
    return session.scalars(select(ConversationRow).where(*mine).with_for_update()).one()


def locked(session: Session, conversation_id: str) -> ConversationRow:
    """The conversation, locked until the transaction ends."""
    mine = ConversationRow.id == conversation_id
    found = session.scalars(
        select(ConversationRow).where(mine).with_for_update().execution_options(populate_existing=True)
    ).one_or_none()
    if found is None:
        raise NotFound("There is no such conversation.")
    return found


def store_inbound(
    session: Session, conversation: ConversationRow, message: InboundMessage, now: datetime
) -> tuple[MessageRow, bool]:
    """Store a message once, with its number in the conversation; the second value is False when it was there."""
    new = insert_if_new(
        session,
        MessageRow,
        {
            "conversation_id": conversation.id,
            "number": conversation.last_number + 1,
            "author": Author.ENQUIRER,
            "audience": Audience.PUBLIC,
            "text": message.text,
            "buttons": [],
            "at": now,
            "sent_at": message.sent_at,
            "channel": message.channel,
            "external_id": message.external_id,
        },
        unique=("channel", "external_id"),
    )
    same = MessageRow.channel == message.channel, MessageRow.external_id == message.external_id
    stored = session.scalars(select(MessageRow).where(*same)).one()
    if new:
        conversation.last_number += 1
        session.add(TurnRow(message_id=stored.id, conversation_id=conversation.id))
    return stored, new


def add_message(
    session: Session,
    conversation: ConversationRow,
    *,
    author: Author,
    bubble: Bubble,
    now: datetime,
    audience: Audience = Audience.PUBLIC,
    author_name: str | None = None,
    reply: tuple[int, int] | None = None,
    external: tuple[str, str] | None = None,
) -> MessageRow:
    """Append a message to a locked conversation; public ones go into the outbox.

    `reply` = (message answered, index) and `external` = (channel, external id) are unique: what they name is said once.
    """
    conversation.last_number += 1
    row = MessageRow(
        conversation_id=conversation.id,
        number=conversation.last_number,
        author=author,
        author_name=author_name,
        audience=audience,
        text=bubble.text,
        buttons=[{"title": button.title, "payload": button.payload} for button in bubble.buttons],
        language=bubble.language,
        at=now,
        channel=external[0] if external else None,
        external_id=external[1] if external else None,
        reply_to=reply[0] if reply else None,
        reply_index=reply[1] if reply else None,
    )
    session.add(row)
    session.flush()
    if audience is Audience.PUBLIC:
        session.add(DeliveryRow(message_id=row.id, conversation_id=conversation.id, due_at=now))
    return row


def is_stored(session: Session, channel: str, external_id: str) -> bool:
    """Whether a message of that name has been stored."""
    same = MessageRow.channel == channel, MessageRow.external_id == external_id
    return bool(session.scalar(select(exists().where(*same))))


def take_lease(session: Session, conversation_id: str, token: str, now: datetime, seconds: float) -> bool:
    """Try to become the only one who handles this conversation's messages; renews when the token already holds it."""
    free = or_(
        ConversationRow.lease_token.is_(None),
        ConversationRow.lease_token == token,
        ConversationRow.lease_until < now,
    )
    taken = session.execute(
        update(ConversationRow)
        .where(ConversationRow.id == conversation_id, free)
        .values(lease_token=token, lease_until=now + timedelta(seconds=seconds))
    )
    return bool(taken.rowcount)  # type: ignore[attr-defined]


def release_lease(session: Session, conversation_id: str, token: str) -> None:
    """Let others handle this conversation; does nothing when the lease has passed on already."""
    mine = ConversationRow.id == conversation_id, ConversationRow.lease_token == token
    session.execute(update(ConversationRow).where(*mine).values(lease_token=None, lease_until=None))


def next_waiting(session: Session, conversation_id: str) -> tuple[TurnRow, MessageRow] | None:
    """The oldest message of this conversation that has not been handled."""
    found = session.execute(
        select(TurnRow, MessageRow)
        .join(MessageRow, MessageRow.id == TurnRow.message_id)
        .where(TurnRow.conversation_id == conversation_id, TurnRow.handled_at.is_(None))
        .order_by(MessageRow.number)
        .limit(1)
    ).one_or_none()
    return (found[0], found[1]) if found else None


def left_behind(session: Session, now: datetime, limit: int = 200) -> Sequence[str]:
    """Conversations with something to handle or to send and nobody at it: what a crash or a full pool left."""
    waiting = _has(TurnRow, TurnRow.handled_at.is_(None))
    unsent = _has(DeliveryRow, DeliveryRow.state.in_(("waiting", "sending")), DeliveryRow.due_at <= now)
    free = or_(ConversationRow.lease_until.is_(None), ConversationRow.lease_until < now)
    return session.scalars(select(ConversationRow.id).where(free, or_(waiting, unsent)).limit(limit)).all()


def _has(table: type[TurnRow] | type[DeliveryRow], *conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(table.conversation_id == ConversationRow.id, *conditions)


def pressed_button(session: Session, conversation_id: str, before: int, text: str) -> Button | None:
    """The button of the bot's last message that was pressed, or whose words were typed."""
    last = session.scalars(
        select(MessageRow)
        .where(
            MessageRow.conversation_id == conversation_id,
            MessageRow.number < before,
            MessageRow.author == Author.BOT,
        )
        .order_by(MessageRow.number.desc())
        .limit(1)
    ).one_or_none()
    buttons = [Button(title=button["title"], payload=button["payload"]) for button in (last.buttons if last else [])]
    return chosen_button(buttons, text)


def said_before(session: Session, message: MessageRow, within: timedelta) -> int:
    """How often the enquirer had written the same words in this conversation, so long before."""
    mine = MessageRow.conversation_id == message.conversation_id, MessageRow.author == Author.ENQUIRER
    lately = MessageRow.number < message.number, MessageRow.at >= message.at - within
    texts = session.scalars(select(MessageRow.text).where(*mine, *lately).order_by(MessageRow.id.desc()).limit(200))
    return sum(same_words(text, message.text) for text in texts)


def public_thread(session: Session, conversation_id: str, after: int = 0) -> Sequence[MessageRow]:
    """What the enquirer may read, in order, after a number."""
    return session.scalars(
        select(MessageRow)
        .where(
            MessageRow.conversation_id == conversation_id,
            MessageRow.audience == Audience.PUBLIC,
            MessageRow.number > after,
        )
        .order_by(MessageRow.number)
    ).all()


def words_said_since(session: Session, conversation_id: str, kind: str, since: datetime) -> bool:
    """Whether the safety words of this kind were said in this conversation a short while ago."""
    said = exists().where(
        AlertRow.conversation_id == conversation_id,
        AlertRow.kind == kind,
        AlertRow.said_words,
        AlertRow.raised_at >= since,
    )
    return bool(session.scalar(select(said)))


def open_alerts(session: Session, conversation_id: str) -> Sequence[AlertRow]:
    """Alerts of this conversation that no person has closed."""
    mine = AlertRow.conversation_id == conversation_id, AlertRow.closed_at.is_(None)
    return session.scalars(select(AlertRow).where(*mine).order_by(AlertRow.id)).all()


def shown(row: MessageRow) -> dict[str, Any]:
    """A message as the public sees it: a button shows its words, never what it stands for."""
    client_id = row.external_id.partition(":")[2] if row.external_id and row.channel == WEBCHAT else None
    return {
        "number": row.number,
        "author": row.author,
        "author_name": row.author_name,
        "text": row.text,
        "buttons": [{"title": button["title"]} for button in row.buttons],
        "language": row.language,
        "at": row.at.isoformat(),
        "client_id": client_id,
    }

"""Tables of one conversation: its messages (append-only); beside them how reading, sending and alerting stand."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from api.db.base import Base


class ConversationRow(Base):
    """One enquirer on one channel. `holder` is who answers next; every change of hands adds 1 to `epoch`."""

    __tablename__ = "conversations"
    __table_args__ = (
        UniqueConstraint("channel", "address"),
        Index("ix_conversations_queue", "holder", "priority", "waiting_since"),
    )

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    channel: Mapped[str] = mapped_column(String(20))
    address: Mapped[str] = mapped_column(String(200))
    opened_at: Mapped[datetime]
    holder: Mapped[str] = mapped_column(String(10))
    epoch: Mapped[int] = mapped_column(default=1)
    context: Mapped[int] = mapped_column(default=1)
    """Names the bot's memory of this conversation; a new one starts after a hand-back or a resolved case."""
    last_number: Mapped[int] = mapped_column(default=0)
    misunderstandings: Mapped[int] = mapped_column(default=0)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    reason: Mapped[str | None] = mapped_column(String(40))
    priority: Mapped[int | None]
    waiting_since: Mapped[datetime | None]
    language: Mapped[str | None] = mapped_column(String(8))
    """The ISO code of the language that the enquirer last wrote or asked for, where that could be told."""
    lease_token: Mapped[str | None] = mapped_column(String(32))
    lease_until: Mapped[datetime | None]


class MessageRow(Base):
    """One thing said, by anybody, for the public or for staff only. Written once, never changed."""

    __tablename__ = "messages"
    __table_args__ = (
        UniqueConstraint("conversation_id", "number"),
        UniqueConstraint("channel", "external_id"),
        UniqueConstraint("reply_to", "reply_index"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"))
    number: Mapped[int]
    author: Mapped[str] = mapped_column(String(10))
    author_name: Mapped[str | None] = mapped_column(String(100))
    audience: Mapped[str] = mapped_column(String(10))
    text: Mapped[str] = mapped_column(Text)
    buttons: Mapped[list[Any]] = mapped_column(default=list)
    language: Mapped[str | None] = mapped_column(String(8))
    """Of fixed words that are not English."""
    at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    channel: Mapped[str | None] = mapped_column(String(20))
    external_id: Mapped[str | None] = mapped_column(String(200))
    reply_to: Mapped[int | None] = mapped_column(ForeignKey("messages.id"))
    reply_index: Mapped[int | None]


class TurnRow(Base):
    """How the reading of one enquirer's message stands: waiting until `handled_at` is set, with its outcome then."""

    __tablename__ = "turns"
    __table_args__ = (
        Index(
            "ix_turns_waiting",
            "conversation_id",
            "message_id",
            sqlite_where=text("handled_at IS NULL"),
            postgresql_where=text("handled_at IS NULL"),
        ),
    )

    message_id: Mapped[int] = mapped_column(ForeignKey("messages.id"), primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"))
    attempts: Mapped[int] = mapped_column(default=0)
    handled_at: Mapped[datetime | None]
    outcome: Mapped[str | None] = mapped_column(String(20), index=True)
    reason: Mapped[str | None] = mapped_column(String(40))
    understanding: Mapped[dict[str, Any] | None]


class DeliveryRow(Base):
    """How the sending of one message to the enquirer stands."""

    __tablename__ = "deliveries"
    __table_args__ = (
        Index(
            "ix_deliveries_waiting",
            "conversation_id",
            "message_id",
            sqlite_where=text("state IN ('waiting', 'sending')"),
            postgresql_where=text("state IN ('waiting', 'sending')"),
        ),
    )

    message_id: Mapped[int] = mapped_column(ForeignKey("messages.id"), primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"))
    state: Mapped[str] = mapped_column(String(10), default="waiting")
    """waiting, sending, sent, failed (for good) or unknown (the process died while sending)."""
    attempts: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    provider_id: Mapped[str | None] = mapped_column(String(200))
    error: Mapped[str | None] = mapped_column(String(200))


class AlertRow(Base):
    """Somebody may be in danger. Only a person closes an alert; nothing the enquirer says does."""

    __tablename__ = "alerts"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"), index=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("messages.id"), unique=True)
    kind: Mapped[str] = mapped_column(String(30))
    cue: Mapped[str] = mapped_column(String(200))
    raised_at: Mapped[datetime]
    said_words: Mapped[bool]
    """Whether the safety words were said for it, or the same had just been said to somebody who waits for a person."""
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))

"""The outbox: replies leave in order; each ends as sent, failed for good, or unknown, and never silently."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select

from api.channels.base import Channel, DeliveryError
from api.db.conversations import ConversationRow, DeliveryRow, MessageRow
from api.db.session import Database
from api.domain.clock import Clock
from api.domain.messages import Bubble, Button
from api.logs import EventLog

log = EventLog(__name__)

TRIES = 6
FIRST_PAUSE = timedelta(seconds=2)


@dataclass(frozen=True)
class Parcel:
    """One message on its way out."""

    message_id: int
    channel: str
    address: str
    bubble: Bubble
    attempts: int
    state: str


class Outbox:
    """Sends what is waiting. Called by whoever holds the conversation's lease, so one sender at a time."""

    def __init__(self, database: Database, channels: dict[str, Channel], clock: Clock) -> None:
        self._database = database
        self._channels = channels
        self._clock = clock

    def deliver(self, conversation_id: str) -> None:
        """Send the conversation's waiting messages in order; stop at one that has to wait."""
        while parcel := self._next(conversation_id):
            channel = self._channels[parcel.channel]
            if parcel.state == "sending" and not channel.repeatable:
                self._end(parcel, "unknown", error="the process stopped while sending")
                continue
            try:
                provider_id = channel.send(parcel.address, parcel.bubble)
            except DeliveryError as problem:
                if not self._failed(parcel, problem):
                    return
            else:
                self._end(parcel, "sent", provider_id=provider_id)

    def _next(self, conversation_id: str) -> Parcel | None:
        """The first unsent message, marked as being sent before anything leaves; None when it is not due yet."""
        with self._database.writing() as session:
            found = session.execute(
                select(DeliveryRow, MessageRow, ConversationRow)
                .join(MessageRow, MessageRow.id == DeliveryRow.message_id)
                .join(ConversationRow, ConversationRow.id == DeliveryRow.conversation_id)
                .where(DeliveryRow.conversation_id == conversation_id, DeliveryRow.state.in_(("waiting", "sending")))
                .order_by(MessageRow.number)
                .limit(1)
            ).one_or_none()
            if found is None or found[0].due_at > self._clock():
                return None
            delivery, message, conversation = found
            parcel = Parcel(
                message_id=message.id,
                channel=conversation.channel,
                address=conversation.address,
                bubble=Bubble(message.text, tuple(Button(b["title"], b["payload"]) for b in message.buttons)),
                attempts=delivery.attempts + 1,
                state=delivery.state,
            )
            delivery.state, delivery.attempts = "sending", parcel.attempts
            return parcel

    def _end(self, parcel: Parcel, state: str, *, provider_id: str | None = None, error: str | None = None) -> None:
        with self._database.writing() as session:
            delivery = session.get_one(DeliveryRow, parcel.message_id)
            delivery.state, delivery.provider_id, delivery.error = state, provider_id, error
            delivery.sent_at = self._clock() if state == "sent" else None

    def _failed(self, parcel: Parcel, problem: DeliveryError) -> bool:
        """Record the failure; True when it is final and the next message may go."""
        final = problem.permanent or parcel.attempts >= TRIES
        log.warning("not delivered", message_id=parcel.message_id, channel=parcel.channel, final=final)
        if final:
            self._end(parcel, "failed", error=str(problem))
            return True
        with self._database.writing() as session:
            delivery = session.get_one(DeliveryRow, parcel.message_id)
            delivery.state, delivery.error = "waiting", str(problem)
            delivery.due_at = self._clock() + FIRST_PAUSE * 2 ** (parcel.attempts - 1)
        return False

"""The inbox: a message is stored once, given its number, and only then acknowledged. Storing is promising."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from api.conversations import repository
from api.domain.messages import InboundMessage, checked_text


@dataclass(frozen=True)
class Accepted:
    """A stored message; `new` is False when the same delivery came before."""

    conversation_id: str
    message_id: int
    number: int
    new: bool


def accept(session: Session, message: InboundMessage, now: datetime) -> Accepted:
    """Store the message under its channel's own id, or recognise it; the caller commits before it says 200.

    Raises InvalidInput for an empty text or one that is too long: nothing is stored then.
    """
    message = replace(message, text=checked_text(message.text))
    conversation = repository.find_or_open(session, message.channel, message.address, now)
    stored, new = repository.store_inbound(session, conversation, message, now)
    return Accepted(conversation.id, stored.id, stored.number, new)

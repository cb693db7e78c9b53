"""A conversation: who holds it, how it changes hands, and how each message in it ended."""

from enum import StrEnum

from api.domain.errors import Conflict


class Holder(StrEnum):
    """Who answers the next message."""

    BOT = "bot"
    QUEUE = "queue"
    STAFF = "staff"
    CLOSED = "closed"


class Change(StrEnum):
    """A change of hands; every one adds 1 to the conversation's epoch."""

    HAND_OVER = "hand_over"
    TAKE = "take"
    HAND_BACK = "hand_back"
    RESOLVE = "resolve"
    REOPEN = "reopen"


LEGAL_CHANGES: dict[tuple[Holder, Change], Holder] = {
    (Holder.BOT, Change.HAND_OVER): Holder.QUEUE,
    (Holder.BOT, Change.TAKE): Holder.STAFF,
    (Holder.QUEUE, Change.TAKE): Holder.STAFF,
    (Holder.STAFF, Change.TAKE): Holder.STAFF,  # by a supervisor, from somebody who has gone home
    (Holder.STAFF, Change.HAND_BACK): Holder.BOT,
    (Holder.STAFF, Change.RESOLVE): Holder.CLOSED,
    (Holder.CLOSED, Change.REOPEN): Holder.BOT,
}
"""The whole life of a conversation. What is not in this table cannot happen."""


def holder_after(holder: Holder, change: Change) -> Holder:
    """Who holds the conversation after the change; Conflict when the change is not possible from here."""
    try:
        return LEGAL_CHANGES[(holder, change)]
    except KeyError:
        raise Conflict(f"This conversation is with {_PLACE[holder]} now, so that cannot be done.") from None


_PLACE = {
    Holder.BOT: "the automated assistant",
    Holder.QUEUE: "the queue",
    Holder.STAFF: "a member of staff",
    Holder.CLOSED: "nobody: it is closed",
}


class Outcome(StrEnum):
    """How a message of an enquirer ended. Screens and counts are filters on this, never on text."""

    ANSWERED = "answered"
    REPHRASE_ASKED = "rephrase_asked"
    HANDED_OVER = "handed_over"
    RISK_RAISED = "risk_raised"
    KEPT_FOR_STAFF = "kept_for_staff"
    REPLY_DROPPED = "reply_dropped"

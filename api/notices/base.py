"""What every sender of notices can do, and the one error that says what is known about a failure."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol


class Way(StrEnum):
    """How somebody is reached."""

    PHONE = "phone"
    EMAIL = "email"


@dataclass(frozen=True)
class Notice:
    """One code on its way to where a record says; nothing of it may be printed or logged but its way and reference."""

    way: Way
    to: str = field(repr=False)
    code: str = field(repr=False)
    text: str = field(repr=False)
    """The approved words with the code in them, for a sender that has no template of its own."""
    reference: str
    """Our own name for it, by which it is found again at the sender's."""


class NoticeError(Exception):
    """A notice was not sent, as far as we know; the message never says to whom or what.

    `permanent`: trying again will not help. `may_have_left`: nobody knows, so trying again might send it twice.
    """

    def __init__(self, message: str, *, permanent: bool = False, may_have_left: bool = False) -> None:
        super().__init__(message)
        self.permanent = permanent
        self.may_have_left = may_have_left


class Notifier(Protocol):
    """A way out to a phone or an email address."""

    leaves_this_machine: bool
    """False for the local outbox, which staff can read."""

    def send(self, notice: Notice) -> str | None:
        """Send it once; the sender's own id of it, if there is one. Raises NoticeError."""

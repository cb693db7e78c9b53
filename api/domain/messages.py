"""Messages: who wrote them, who may read them, and what may come in at all."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from api.domain.errors import InvalidInput
from api.domain.yes_or_no import says_no, says_yes, takes_up

LONGEST_TEXT = 2000
"""Characters an enquirer may send in one message; Messenger's own limit for text, so one rule fits every channel."""


FEWEST_REPEATED = 4
"""Words from which on a message that comes again is the same message again."""


class Author(StrEnum):
    """Who wrote a message; `system` writes only what staff read in the timeline."""

    ENQUIRER = "enquirer"
    BOT = "bot"
    STAFF = "staff"
    SYSTEM = "system"


class Audience(StrEnum):
    """Who may read a message: private notes and public replies stand in one thread."""

    PUBLIC = "public"
    STAFF = "staff"


@dataclass(frozen=True)
class Button:
    """A quick reply: the words the enquirer sees, and the intent it stands for (never shown to the public)."""

    title: str
    payload: str


AFFIRM, DENY = "/affirm", "/deny"
"""What the two buttons of a yes/no question stand for, whatever words are on them."""


_SKIN = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f]")
"""The colours of hands: a thumb is a thumb."""


def chosen_button(buttons: Sequence[Button], text: str) -> Button | None:
    """The button whose words were sent, so that pressing and typing mean the same; of a single one, so is yes.

    A yes/no question takes every way of saying either: "nope, that's not it" presses "No".
    """
    text = _SKIN.sub("", text)
    said = text.strip().strip(".!, ").casefold()
    if len(buttons) == 1 and takes_up(text):
        return buttons[0]
    titled = next((button for button in buttons if button.title.casefold() == said), None)
    if titled is None and {button.payload for button in buttons} == {AFFIRM, DENY}:
        wanted = AFFIRM if says_yes(text) else DENY if says_no(text) else None
        return next((button for button in buttons if button.payload == wanted), None)
    return titled


@dataclass(frozen=True)
class Bubble:
    """One thing said to the enquirer."""

    text: str
    buttons: tuple[Button, ...] = field(default=())
    language: str | None = None
    """Its ISO code where it is not English, for those who have it read out."""


@dataclass(frozen=True)
class InboundMessage:
    """What a channel hands to the inbox, with the channel's own names for the enquirer and for the message."""

    channel: str
    address: str
    external_id: str
    text: str
    sent_at: datetime


def same_words(one: str, other: str) -> bool:
    """Whether two messages say the same, however loud; short ones ("no", "here please") are answers, no repetition."""
    words = _plain_words(one)
    return len(words) >= FEWEST_REPEATED and words == _plain_words(other)


def _plain_words(text: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in text.casefold()).split()


def checked_text(text: str) -> str:
    """Return the text without outer space; refuse one that is empty or too long."""
    text = text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8").strip()
    if not any(unicodedata.category(letter)[0] not in "CZ" for letter in text):  # nothing that can be seen
        raise InvalidInput("The message is empty. Write a few words and send it again.")
    if len(text) > LONGEST_TEXT:
        raise InvalidInput(
            f"The message has {len(text):,} characters; at most {LONGEST_TEXT:,} fit. Send it in two or more parts."
        )
    return text


def without_command(text: str) -> str:
    """Take away leading slashes, which Rasa would read as commands (`/restart`, `/intent{...}`)."""
    return text.lstrip("/ \t\n") or "?"

"""The desk's own words: what staff read for each state, and how long something has lasted."""

from datetime import datetime

from api.domain.conversation import Outcome
from api.domain.escalation import REASON_LABELS, Priority
from api.domain.language_names import NAMES
from api.domain.languages import ENGLISH
from api.domain.understanding import NOT_UNDERSTOOD

REASONS = dict(REASON_LABELS)
LANGUAGES = {code: name for code, name in NAMES.items() if code != ENGLISH}
"""Languages worth a word on the desk."""

PRIORITIES = {Priority.URGENT: "Urgent", Priority.HIGH: "High", Priority.NORMAL: "Normal"}
CHANNELS = {"webchat": "Web chat", "messenger": "Messenger", "whatsapp": "WhatsApp", "x": "X", "sms": "Text message"}
OUTCOMES = {
    None: "Being read",
    Outcome.ANSWERED: "Answered by the bot",
    Outcome.REPHRASE_ASKED: "Asked to choose or put it another way",
    Outcome.HANDED_OVER: "Handed to staff",
    Outcome.RISK_RAISED: "Alert raised",
    Outcome.KEPT_FOR_STAFF: "Kept for staff",
    Outcome.REPLY_DROPPED: "The bot's answer was dropped: a person had taken over",
}
DELIVERIES = {
    "waiting": "Waiting to be sent",
    "sending": "Being sent",
    "sent": "Sent",
    "failed": "Not delivered",
    "unknown": "May not have arrived",
}
SAYS_NOTHING_MORE = {NOT_UNDERSTOOD, "request_human"}
"""Intents that only repeat the reason for which a conversation waits."""

ENDINGS = {"hand_back": "Handed back to the bot", "resolve": "Resolved"}


def short_name(conversation_id: str) -> str:
    """A name for a conversation that can be said aloud: `3F9-A2C`."""
    return f"{conversation_id[1:4]}-{conversation_id[4:7]}".upper()


def lasted(since: datetime, now: datetime) -> str:
    """How long, to the nearest thing that matters: `under 1 min`, `4 min`, `1 h 12 min`, `3 days`."""
    minutes = int((now - since).total_seconds()) // 60
    if minutes < 1:
        return "under 1 min"
    if minutes < 60:
        return f"{minutes} min"
    if minutes < 24 * 60:
        return f"{minutes // 60} h {minutes % 60} min"
    days = minutes // (24 * 60)
    return f"{days} day" if days == 1 else f"{days} days"


def percent(share: float) -> str:
    """`0.873` as `87%`."""
    return f"{share:.0%}"


def urgent_words(count: int) -> str:
    """What a screen reader says when the number of urgent conversations grows."""
    return "1 urgent conversation needs a person" if count == 1 else f"{count} urgent conversations need a person"

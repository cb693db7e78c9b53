"""The desk's own words: what staff read for each state, and how long something has lasted."""

from collections.abc import Mapping
from datetime import datetime

from api.conversations import tasks
from api.conversations.queues import LOCAL
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
STEPS = {tasks.CLOSE: "Done", tasks.REOPEN: "Opened again"}
FACTS = {
    "what": "What was written",
    "date": "Date of the log",
    "kind": "What was lost",
    "mark": "How to tell it apart",
    "place": "Where",
    "when": "When",
}
"""Words for facts that no form of data/tasks.yml asks for; a fact without any is called by its name."""

_SERVICES = {
    "update_request": "report_status",
    "update_request_flagged": "report_status",
    "update_request_unmatched": "report_status",
}
"""The service whose enquiry a task comes from, where it is not called like it."""


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


def task_title(kind: str, titles: Mapping[str, str]) -> str:
    """What the enquiry was that a task comes from."""
    return titles.get(_SERVICES.get(kind, kind)) or kind.replace("_", " ").capitalize()


def day_of(moment: datetime, now: datetime) -> str:
    """`today`, `Friday 28 November`, with the year when it is another one."""
    local, today = moment.astimezone(LOCAL), now.astimezone(LOCAL)
    if local.date() == today.date():
        return "today"
    year = f" {local.year}" if local.year != today.year else ""
    return f"{local:%A} {local.day} {local:%B}{year}"


def beginning(words: str) -> str:
    """With a capital where it stands alone."""
    return words[:1].upper() + words[1:]


def time_of(moment: datetime, now: datetime) -> str:
    """The day and the time: `today, 14:05`."""
    return f"{day_of(moment, now)}, {moment.astimezone(LOCAL):%H:%M}"


def due(moment: datetime, now: datetime) -> str:
    """The day for what is due at the end of one, else with the time."""
    ends_a_day = f"{moment.astimezone(LOCAL):%H:%M}" == "23:59"
    return day_of(moment, now) if ends_a_day else time_of(moment, now)

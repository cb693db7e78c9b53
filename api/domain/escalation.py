"""When a message goes to a person, and how urgent that is: the whole policy on one page."""

from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum, StrEnum

from api.domain.language_names import NAMES
from api.domain.language_wishes import Wish
from api.domain.risk import RiskCue
from api.domain.understanding import BotAnswer, BotFailure, Understanding


class Priority(IntEnum):
    """Order of the queue: lower comes first, then whoever has waited longest."""

    URGENT = 0
    HIGH = 1
    NORMAL = 2


class Reason(StrEnum):
    """Why a person is needed; the same words name the answers that tell the enquirer so."""

    RISK = "risk"
    ASKED_FOR_PERSON = "asked_for_person"
    SERVICE_NEEDS_PERSON = "service_needs_person"
    TOO_MANY_ATTEMPTS = "too_many_attempts"
    RECORDS_DOWN = "records_down"
    BOT_UNREACHABLE = "bot_unreachable"
    BOT_FAILED = "bot_failed"
    MISUNDERSTOOD = "misunderstood"
    DELAYED = "delayed"
    LANGUAGE = "language"
    ATTACHMENT = "attachment"
    REPEATED = "repeated"


REASON_LABELS = {
    Reason.RISK: "Risk: somebody may be in danger",
    Reason.ASKED_FOR_PERSON: "Asked for a person",
    Reason.SERVICE_NEEDS_PERSON: "This enquiry needs a person",
    Reason.TOO_MANY_ATTEMPTS: "Too many tries at the details of a report",
    Reason.RECORDS_DOWN: "The records could not be reached",
    Reason.BOT_UNREACHABLE: "The bot could not be reached in time",
    Reason.BOT_FAILED: "The bot gave no usable answer",
    Reason.MISUNDERSTOOD: "Not understood twice in a row",
    Reason.DELAYED: "Read late: the message waited too long to be answered as if it were new",
    Reason.LANGUAGE: "Writes or asks for a language that the bot does not speak",
    Reason.ATTACHMENT: "Sent a picture, a film or a voice message without words",
    Reason.REPEATED: "Wrote the same message again and again",
}

KEEPS_REPLIES = {Reason.ASKED_FOR_PERSON, Reason.SERVICE_NEEDS_PERSON, Reason.TOO_MANY_ATTEMPTS}
"""Reasons after which what the bot said still helps (interim advice); after the others it is dropped."""

MISUNDERSTANDINGS_ALLOWED = 1
"""One rephrase with the likeliest services as buttons, then a person."""

PERSON = "/request_human"
"""The button that a rephrase always has beside the likeliest services."""

SAME_MESSAGE_ANSWERED = 4
"""So often the same words get an answer; whoever writes them once more was not helped by it."""

COUNTED_FOR = timedelta(days=2)
"""The same words from before that are another enquiry."""

OLDEST_ANSWERED_AS_NEW = timedelta(minutes=15)
"""After an outage an old message is not answered as if it were being written now ("is he still there?")."""

TRIES_PER_MESSAGE = 2
"""A message that brought a process down this often goes to a person unasked."""

MEANS_NOTHING = "covert"
"""The kind of danger whose safety words must mean nothing to whoever looks: nothing is added to them."""

RISKY_INTENTS = {
    "emergency_now": "emergency",
    "suicide_or_self_harm": "suicide",
    "found_dangerous_item": "dangerous_item",
    "report_domestic_abuse": "domestic_abuse",
    "report_sexual_offence": "sexual",
    "report_stalking": "stalking",
    "report_missing_person": "missing",
    "report_child_concern": "child",
    "report_exploitation": "exploitation",
    "report_weapon_or_threat": "weapon",
    "concern_for_welfare": "welfare",
    "dangerous_driving": "emergency",
    "road_hazard": "emergency",
}
"""Services that end in `now`, and which safety words they call for."""


@dataclass(frozen=True)
class Escalation:
    """A person is needed; for risk, `kind` chooses the safety words and `cue` tells staff what was noticed.

    For a language, `language` is its code.
    """

    reason: Reason
    kind: str = ""
    cue: str = ""
    language: str = ""

    @property
    def priority(self) -> Priority:
        """Danger first; a failure of ours before an ordinary wish."""
        if self.reason is Reason.RISK:
            return Priority.URGENT
        return Priority.HIGH if self.reason in _OURS_TO_MEND else Priority.NORMAL

    @property
    def note(self) -> str:
        """What staff read in the timeline."""
        about = ": ".join(filter(None, (self.kind, self.cue))) or NAMES.get(self.language, "")
        return REASON_LABELS[self.reason] + (f" ({about})" if about else "")


_OURS_TO_MEND = {Reason.RECORDS_DOWN, Reason.BOT_UNREACHABLE, Reason.BOT_FAILED, Reason.DELAYED, Reason.LANGUAGE}
"""A language is among them: nobody but a person can help there, and danger is noticed less surely in it."""


def risk_escalation(cue: RiskCue) -> Escalation:
    """The lexical layer saw danger: nothing else about the message matters now."""
    return Escalation(Reason.RISK, kind=cue.kind, cue=f"“{cue.words}”")


def place_escalation() -> Escalation:
    """A place on a map and no words, to begin with: somebody may not be able to say more."""
    return Escalation(Reason.RISK, cue="a place on a map, and no words")


def risk_in(understanding: Understanding | None) -> Escalation | None:
    """Danger seen by the model: its risk flag, or an intent that means danger. In every state of a conversation."""
    if understanding is None:
        return None
    if understanding.risk_flag:
        cue = f"the model, score {understanding.risk_score:.2f}"
        return Escalation(Reason.RISK, understanding.risk_kind or "", cue)
    if kind := RISKY_INTENTS.get(understanding.intent):
        return Escalation(Reason.RISK, kind, f"understood as {understanding.intent}")
    return None


def reason_to_escalate(answer: BotAnswer, misunderstandings: int, wish: Wish | None = None) -> Escalation | None:
    """Whether this answer must go to a person; `misunderstandings` counts those in a row before it.

    A wish for a language replaces the bot's answer, whatever that was, but never its view of danger.
    """
    if danger := risk_in(answer.understanding):
        return danger
    if wish is not None:
        return Escalation(Reason.LANGUAGE, language=wish.code) if wish.needs_person else None
    if answer.failure in (BotFailure.UNREACHABLE, BotFailure.TOO_SLOW):
        return Escalation(Reason.BOT_UNREACHABLE)
    if answer.handover is not None:
        return Escalation(_asked_by_action(answer.handover))
    if answer.failure is not None or not answer.replies:
        return Escalation(Reason.BOT_FAILED)
    again = asked_to_rephrase(answer) and misunderstandings >= MISUNDERSTANDINGS_ALLOWED
    return Escalation(Reason.MISUNDERSTOOD) if again else None


def asked_to_rephrase(answer: BotAnswer) -> bool:
    """The bot offered its likeliest services, and a person, because it did not understand.

    In a form it would not have; and what it offers when a form is done is the enquirer's other need.
    """
    offered = {button.payload for reply in answer.replies for button in reply.buttons}
    return answer.understanding is not None and not answer.understanding.understood and PERSON in offered


def _asked_by_action(reason: str) -> Reason:
    try:
        return Reason(reason)
    except ValueError:
        return Reason.BOT_FAILED

"""What the bot made of a message, and what it answered: the words the api and the bot share."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from api.domain.messages import Bubble

NOT_UNDERSTOOD = "nlu_fallback"
"""Rasa's own name for "no intent is likely enough"."""


class BotFailure(StrEnum):
    """Why there is no answer to use; an empty reply is a failure too, since Rasa is silent when an action breaks."""

    UNREACHABLE = "unreachable"
    TOO_SLOW = "too_slow"
    NONSENSE = "nonsense"
    SILENT = "silent"


@dataclass(frozen=True)
class Guess:
    """An intent and how sure the model is of it (0 to 1)."""

    intent: str
    confidence: float


@dataclass(frozen=True)
class Understanding:
    """One parse: the intent, its rivals, the entities, the model's own view of risk, and which model it was."""

    intent: str
    confidence: float
    ranking: tuple[Guess, ...] = ()
    entities: tuple[dict[str, Any], ...] = ()
    risk_flag: bool = False
    risk_kind: str | None = None
    risk_score: float = 0.0
    model: str = ""

    @property
    def understood(self) -> bool:
        """False when no intent was likely enough."""
        return self.intent != NOT_UNDERSTOOD


@dataclass(frozen=True)
class BotAnswer:
    """What came back from the bot, or why nothing did. `handover` is the reason an action gave for wanting a person."""

    replies: tuple[Bubble, ...] = ()
    handover: str | None = None
    understanding: Understanding | None = None
    failure: BotFailure | None = field(default=None)

"""The JSON that the api and the bot exchange, apart from HTTP and apart from Rasa's own shapes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

FALLBACK = "nlu_fallback"
RANKING_LENGTH = 10
ENTITY_KEYS = ("entity", "value", "text", "start", "end")
EXTRA_KEYS = ("force",)  # the public name of another force, on its references only


class WireError(Exception):
    """A request that cannot be served as it is; `code` is for programs, never a word of the message."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status = status
        self.code = code


@dataclass(frozen=True)
class Question:
    """What the api asks: a message of the enquirer's, or the button that was pressed (`intent`)."""

    text: str
    message_id: str
    metadata: Mapping[str, Any]
    sender: str = ""
    intent: str | None = None

    @classmethod
    def read(cls, body: Any, *, dialogue: bool) -> Question:  # noqa: ANN401 - JSON of any shape is checked here
        """From a request's body; a turn of dialogue needs a sender. Raises WireError."""
        try:
            metadata = dict(body.get("metadata") or {})
            intent = body.get("intent") if dialogue else None
            sender = _filled(body["sender"]) if dialogue else ""
            datetime.fromisoformat(metadata.get("sent_at", "2000-01-01").replace("Z", "+00:00"))
            return cls(neutral(body["text"]), _filled(body["message_id"]), metadata, sender, intent)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise WireError(422, "invalid_question") from error


def neutral(text: str) -> str:
    """The text without a leading stroke: Rasa reads "/restart" or "/intent" as a command, and the public may not."""
    return re.sub(r"^[\s/]+", "", text)


def understanding(parsed: Mapping[str, Any]) -> dict[str, Any]:
    """What the api is told of a parse. The ranking holds intents of the catalogue only, never the fallback."""
    intent = parsed.get("intent") or {}
    ranking = [guess for guess in parsed.get("intent_ranking", []) if guess["name"] not in {None, FALLBACK}]
    return {
        "intent": {"name": intent.get("name") or FALLBACK, "confidence": intent.get("confidence", 0.0)},
        "ranking": [{"name": guess["name"], "confidence": guess["confidence"]} for guess in ranking[:RANKING_LENGTH]],
        "entities": [_entity(entity) for entity in parsed.get("entities", [])],
        "also": parsed.get("also"),
        "risk": parsed.get("risk") or {"flag": False, "kind": None, "score": 0.0},
        "model": parsed.get("model"),
    }


def _entity(entity: Mapping[str, Any]) -> dict[str, Any]:
    extra = {key: entity[key] for key in EXTRA_KEYS if entity.get(key)}
    return {key: entity.get(key) for key in ENTITY_KEYS} | extra


def _filled(value: str) -> str:
    if not value.strip():
        raise ValueError("empty")
    return value

"""What the tests of the actions share: a fake records door, and an enquirer who talks to one action."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.records_client import (
    Answer,
    Caller,
    CodeTry,
    Feedback,
    LostOutcome,
    Outcome,
    Property,
    PropertyClaim,
    RecordsError,
    ReportDetails,
    TaskToKeep,
)

SLOTS = [
    *("reference", "reference_date", "surname", "postcode"),
    *("claim", "claim_answer", "status_code", "earlier"),
    *("team_postcode", "form_misses", "requested_slot", "other_need", "answer_feedback", "task", "task_answer"),
]


class FakeRecords:
    """A records door that remembers what it was asked and answers what it was told to."""

    def __init__(
        self,
        outcome: str = "filed",
        answer: Answer | None = None,
        fails: Exception | None = None,
        feedback: str | Exception = "not_now",
        *,
        similar: bool = False,
    ) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self._similar = similar
        self._outcome = Outcome(outcome, ("What came of it.", "What happens next."))
        self._answer = answer
        self._fails = fails
        self._feedback = feedback
        self.told: list[tuple[Caller, Feedback]] = []

    async def answer(self, caller: Caller, service: str, topic: str = "") -> Answer | None:
        self._remember(caller, service, topic)
        return self._answer

    async def ask_for_update(self, caller: Caller, details: ReportDetails) -> Outcome:
        return self._remember(caller, details)

    async def find_local_team(self, caller: Caller, postcode: str) -> Outcome:
        return self._remember(caller, postcode)

    async def check_code(self, caller: Caller, tried: CodeTry) -> Outcome:
        return self._remember(caller, tried)

    async def file_lost_property(self, caller: Caller, lost: Property) -> LostOutcome:
        filed = self._remember(caller, lost)
        return LostOutcome(filed.name, filed.bubbles, "LP-26-000123", similar=self._similar)

    async def claim_property(self, caller: Caller, claim: PropertyClaim) -> Outcome:
        return self._remember(caller, claim)

    async def file_found_property(self, caller: Caller, found: Property) -> Outcome:
        return self._remember(caller, found)

    async def keep_task(self, caller: Caller, task: TaskToKeep) -> Outcome:
        return self._remember(caller, task)

    async def answer_feedback(self, caller: Caller, feedback: Feedback) -> str:
        self.told.append((caller, feedback))
        if isinstance(self._feedback, Exception):
            raise self._feedback
        return self._feedback

    def _remember(self, *asked: Any) -> Outcome:
        self.asked.append(asked)
        if self._fails:
            raise self._fails
        return self._outcome


RECORDS_DOWN = RecordsError("no reply in time")


@dataclass
class Reply:
    """What an action said and did."""

    messages: list[dict[str, Any]]
    events: list[dict[str, Any]]

    @property
    def texts(self) -> list[str]:
        return [message["text"] for message in self.messages if message["text"]]

    @property
    def responses(self) -> list[str]:
        return [message["response"] for message in self.messages if message["response"]]

    @property
    def handovers(self) -> list[str]:
        return [message["custom"]["handover"]["reason"] for message in self.messages if message["custom"]]

    @property
    def slots(self) -> dict[str, Any]:
        return {event["name"]: event["value"] for event in self.events if event["event"] == "slot"}

    @property
    def goes_on_with(self) -> list[str]:
        return [event["name"] for event in self.events if event["event"] == "followup"]

    @property
    def leaves_the_form(self) -> bool:
        return any(event["event"] == "active_loop" and event["name"] is None for event in self.events)


def tracker(
    text: str = "",
    intent: str = "nlu_fallback",
    confidence: float = 0.9,
    *,
    entities: Mapping[str, tuple[str, ...]] | None = None,
    slots: Mapping[str, Any] | None = None,
    events: Sequence[dict[str, Any]] = (),
    loop: Mapping[str, Any] | None = None,
    **message: Any,
) -> Tracker:
    """A conversation at one message, perhaps in the middle of a form (`loop`).

    An entity is given as the words in the text, the value they stand for and, for a reference, whose it is if not ours.
    """
    found: list[dict[str, Any]] = []
    for name, (words, value, *force) in (entities or {}).items():
        begin = text.index(words)
        found.append({"entity": name, "value": value, "start": begin, "end": begin + len(words)})
        found[-1] |= {"force": force[0]} if force else {}
    latest = {
        "text": text,
        "intent": {"name": intent, "confidence": confidence},
        "entities": found,
        "message_id": "m-12",
        **message,
    }
    return Tracker(
        "c1f0:1",
        dict.fromkeys(SLOTS) | dict(slots or {}),
        latest,
        list(events),
        False,
        None,
        loop or {},
        "action_listen",
    )


def run(action: Action, at: Tracker) -> Reply:
    """Run an action as the SDK does."""
    dispatcher = CollectingDispatcher()
    events = asyncio.run(action.run(dispatcher, at, {}))
    return Reply(dispatcher.messages, events)


@dataclass
class Enquirer:
    """Fills one form, message after message."""

    form: Action
    slots: dict[str, Any] = field(default_factory=dict)

    def says(self, text: str, intent: str = "nlu_fallback", confidence: float = 0.9, **message: Any) -> Reply:
        reply = run(self.form, tracker(text, intent, confidence, slots=self.slots, **message))
        self.slots |= reply.slots
        return reply

    @property
    def asked(self) -> str | None:
        return self.slots.get("requested_slot")

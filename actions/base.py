"""What every action stands on: whatever breaks, the enquirer gets a person, not silence and not an error page."""

import asyncio
import logging
from abc import ABC, abstractmethod
from enum import Enum
from pathlib import Path
from traceback import extract_tb
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from typing_extensions import override

from actions.records_client import Caller, RecordsClient, RecordsError

log = logging.getLogger(__name__)

DEADLINE = 5.0
"""Seconds for one action: more than the records client's own deadline, less than what the api waits for the bot."""

LISTEN = "action_listen"

OUTLIVES_AN_ENQUIRY = ("earlier",)
"""Slots that are not forgotten with the enquiry that filled them (actions/earlier.py)."""


class Reason(str, Enum):
    """Why an action wants a person; the api knows the same words."""

    ASKED_FOR_PERSON = "asked_for_person"
    SERVICE_NEEDS_PERSON = "service_needs_person"
    RECORDS_DOWN = "records_down"
    TOO_MANY_ATTEMPTS = "too_many_attempts"
    BOT_FAILED = "bot_failed"


class SafeAction(Action, ABC):
    """An action that lets no exception out: the SDK would answer one with the whole conversation, then with silence."""

    deadline = DEADLINE

    @abstractmethod
    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Do the work. What was said before a failure is not sent."""

    @override
    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Do the work, or call for a person."""
        heard = CollectingDispatcher()
        try:
            events = await asyncio.wait_for(self.act(heard, tracker), self.deadline)
        except RecordsError as error:
            log.warning("%s: records door: %s", self.name(), error)
            return hand_over(dispatcher, tracker, Reason.RECORDS_DOWN)
        except Exception as error:  # noqa: BLE001 - the one place that turns any failure into a person
            log.error("%s failed: %s", self.name(), _where(error))
            return hand_over(dispatcher, tracker, Reason.BOT_FAILED)
        dispatcher.messages.extend(heard.messages)
        return events


class RecordsAction(SafeAction):
    """An action that asks the records door."""

    def __init__(self, records: RecordsClient | None = None) -> None:
        self._records = records or RecordsClient()


def hand_over(dispatcher: CollectingDispatcher, tracker: Tracker, reason: Reason) -> list[EventType]:
    """Mark the reply as one for a person and end the enquiry; the api says the words and decides the rest."""
    dispatcher.utter_message(json_message={"handover": {"reason": reason.value}})
    return end_enquiry(tracker)


def end_enquiry(tracker: Tracker, then: str = LISTEN) -> list[EventType]:
    """Leave any form with its facts forgotten, and go on with the action `then`, whatever the rules would say."""
    return [*forget(tracker), FollowupAction(then)]


def forget(tracker: Tracker) -> list[EventType]:
    """Leave any form; every slot one by one, for a form takes a reset of all of them for no event and rejects it."""
    return [*(SlotSet(name, None) for name in tracker.slots if name not in OUTLIVES_AN_ENQUIRY), ActiveLoop(None)]


def say(dispatcher: CollectingDispatcher, bubbles: tuple[str, ...]) -> None:
    """Say words that the records door approved."""
    for bubble in bubbles:
        dispatcher.utter_message(text=bubble)


def caller(tracker: Tracker) -> Caller:
    """Who writes, and in which message. The sender is "conversation:context"; only the conversation is a person."""
    return Caller(tracker.sender_id.split(":")[0], str(tracker.latest_message["message_id"]))


def intent_of(tracker: Tracker) -> str:
    """The service that the latest message was understood to ask for."""
    return tracker.latest_message["intent"]["name"]


def _where(error: Exception) -> str:
    """Not the traceback, nor the error's own words: both can quote the enquirer."""
    last = extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}"

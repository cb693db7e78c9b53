"""Lets the enquirer reach a person: a marker in the reply, nothing more. The api acts on it."""

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Reason, SafeAction, hand_over, intent_of


class HandOver(SafeAction):
    """Ends the bot's part, in a form too."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_hand_over"

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Say whether the enquirer wished it or the service needs it."""
        wished = intent_of(tracker) == "request_human"
        return hand_over(dispatcher, tracker, Reason.ASKED_FOR_PERSON if wished else Reason.SERVICE_NEEDS_PERSON)

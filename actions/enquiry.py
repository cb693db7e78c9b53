"""Where an enquiry with a form begins, and where the enquirer gives it up."""

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from typing_extensions import override

from actions.base import SafeAction, end_enquiry, forget
from actions.other_need import SLOT, other_need


class StartEnquiry(SafeAction):
    """Keeps the facts of an earlier enquiry, finished or not, out of the next one."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_start_enquiry"

    @override
    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Forget what was said before but a second need; the form reads this message again itself."""
        return [*forget(tracker), SlotSet(SLOT, other_need(tracker))]


class CancelEnquiry(SafeAction):
    """The enquirer said stop in the middle of a form."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_cancel_enquiry"

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Confirm that nothing was sent."""
        dispatcher.utter_message(response="utter_cancelled")
        return end_enquiry(tracker)

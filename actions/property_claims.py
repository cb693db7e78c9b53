"""Claims of a found thing: asks for what only its owner knows and passes it on, without a word on whether it fits."""

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.forms import REQUESTED_SLOT

from actions.base import RecordsAction, caller, end_enquiry, say
from actions.forms import LONGEST, MISSES, MISSES_ALLOWED, NOT_KNOWN, breaks_in, step_aside, words_in
from actions.heard import Heard
from actions.other_need import SLOT, offer
from actions.records_client import PropertyClaim

CLAIM = "claim"
"""The slot with the reference of the lost thing."""
ANSWER = "claim_answer"
"""The slot that Rasa's form asks for. It stays empty: what the owner tells is kept in no slot, only filed."""


class ClaimForm(RecordsAction):
    """Reads the answer to the one question and files it."""

    form = "property_claim_form"

    def name(self) -> str:
        """The name by which Rasa's form action calls it."""
        return f"validate_{self.form}"

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Take any words, or that nothing is known; step aside for something else."""
        heard = Heard.of(tracker.latest_message)
        if tracker.get_slot(REQUESTED_SLOT) != ANSWER:
            return [SlotSet(REQUESTED_SLOT, ANSWER)]
        if heard.danger:
            return end_enquiry(tracker, then="action_hand_over")
        if breaks_in(heard, "lost_property"):
            return step_aside(ANSWER)
        if heard.stops():
            dispatcher.utter_message(response="utter_claim_left")
            return end_enquiry(tracker)
        misses = (tracker.get_slot(MISSES) or 0) + 1
        if words_in(heard) is None and misses <= MISSES_ALLOWED:
            dispatcher.utter_message(response="utter_unclear_claim_answer")
            return [SlotSet(MISSES, misses), SlotSet(REQUESTED_SLOT, ANSWER)]
        return await self._file(
            dispatcher, tracker, NOT_KNOWN if heard.knows_nothing() else words_in(heard) or NOT_KNOWN
        )

    async def _file(self, dispatcher: CollectingDispatcher, tracker: Tracker, detail: str) -> list[EventType]:
        claim = PropertyClaim(tracker.get_slot(CLAIM), detail[:LONGEST])
        outcome = await self._records.claim_property(caller(tracker), claim)
        say(dispatcher, outcome.bubbles)
        offer(dispatcher, tracker.get_slot(SLOT))
        return end_enquiry(tracker)

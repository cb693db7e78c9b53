"""The local team: takes a postcode, whole or its first half, and tells who polices it."""

import re

from rasa_sdk import Tracker
from rasa_sdk.events import ActiveLoop, EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.forms import REQUESTED_SLOT
from typing_extensions import override

from actions.base import LISTEN, Reason, RecordsAction, caller, end_enquiry, forget, hand_over, say
from actions.forms import Fact, Form
from actions.heard import Heard
from actions.other_need import SLOT, offer

POSTCODE = "team_postcode"

_ALONE = re.compile(
    r"\W*(?:(?:i think|i'?m|in|near|its?|it'?s|is|the|my|our|first half|post\s?code|sorry|ok|hi)\W+)*"
    r"([A-Z]{1,2}\d[A-Z\d]?)(?:\s*(\d[A-Z]{2}))?\W*(?:(?:please|pls|thanks|area)\W*)*",
    re.IGNORECASE,
)


def postcode_in(heard: Heard) -> str | None:
    """Whatever has the shape of one, when one was asked for: "m8" is a chat word or a road everywhere else."""
    alone = _ALONE.fullmatch(heard.text.replace("’", "'"))
    return " ".join(part.upper() for part in alone.groups() if part) if alone else None


class FindLocalTeamForm(Form):
    """A postcode, and nothing else."""

    form = "find_local_team_form"
    service = "find_local_team"
    facts = (Fact(POSTCODE, postcode_in, Heard.lacks_it, entity="postcode"),)

    @override
    async def _introduce(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """The question says it all."""

    @override
    def _give_up(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Without a postcode there is still a page to look at; nobody needs to be fetched for that."""
        need = SlotSet(SLOT, tracker.get_slot(SLOT))
        return [*forget(tracker), need, FollowupAction("action_tell_without_postcode")]


class TellWithoutPostcode(RecordsAction):
    """The enquirer does not know their postcode."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_tell_without_postcode"

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Say where else to look, and that a person can be asked."""
        answer = await self._records.answer(caller(tracker), FindLocalTeamForm.service)
        if answer is None:
            return hand_over(dispatcher, tracker, Reason.SERVICE_NEEDS_PERSON)
        say(dispatcher, answer.bubbles)
        return _leave(dispatcher, tracker, offer_person=True)


class FindLocalTeam(RecordsAction):
    """Looks up the team of a postcode."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_find_local_team"

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Say who they are; an unknown postcode is asked for again, because people mistype."""
        outcome = await self._records.find_local_team(caller(tracker), tracker.get_slot(POSTCODE))
        say(dispatcher, outcome.bubbles)
        if outcome.name == "unknown_postcode":
            return _listen_for_another()
        return _leave(dispatcher, tracker, offer_person=outcome.name == "unreachable")


def _listen_for_another() -> list[EventType]:
    """Open the form without running it: it would read the same message, and the same postcode, once more."""
    slots = (SlotSet(POSTCODE, None), SlotSet(REQUESTED_SLOT, POSTCODE))
    return [ActiveLoop(FindLocalTeamForm.form), *slots, FollowupAction(LISTEN)]


def _leave(dispatcher: CollectingDispatcher, tracker: Tracker, *, offer_person: bool) -> list[EventType]:
    """In words, not by a button: the api takes that for a rephrase when the message was not understood."""
    if offer_person:
        dispatcher.utter_message(response="utter_offer_person")
    offer(dispatcher, tracker.get_slot(SLOT))
    return end_enquiry(tracker)

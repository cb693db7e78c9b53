"""How a form takes facts from messages in any order, and what may break into it."""

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, replace

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.forms import REQUESTED_SLOT

from actions.base import Reason, RecordsAction, caller, end_enquiry, hand_over, say
from actions.corrections import amended, goes_back
from actions.heard import Heard

LONGEST = 500
"""Characters of one fact that the records door takes; the rest stays in the conversation for staff to read."""

NOT_KNOWN = ""
"""What a fact is when the enquirer does not know it."""

MISSES = "form_misses"
MISSES_ALLOWED = 1

DANGER = {
    *("emergency_now", "suicide_or_self_harm", "found_dangerous_item", "report_weapon_or_threat"),
    *("report_domestic_abuse", "report_sexual_offence", "report_stalking", "report_missing_person"),
    *("report_child_concern", "report_exploitation", "concern_for_welfare", "dangerous_driving", "road_hazard"),
}
"""The api raises the alarm for these however unsure the model is, so the form never takes such a message."""

SMALL_TALK = {"greet", "goodbye", "thank_bot", "affirm", "deny", "out_of_scope", "nlu_fallback"}


@dataclass(frozen=True)
class Fact:
    """One thing a form must know: its slot, and how it is read out of an answer to its own question."""

    slot: str
    answer: Callable[[Heard], str | None]
    """None when the message is no answer."""
    lacking: Callable[[Heard], bool]
    """Whether the enquirer says that they have not got it."""
    entity: str = ""
    """The entity that gives it at any time, whatever was asked; a later one corrects an earlier one."""
    optional: bool = False
    """Not knowing it is an answer."""
    only_if: Callable[[dict[str, str | None]], bool] | None = None
    """Whether it is needed at all, given what is known; None when it always is."""


class Form(RecordsAction):
    """Reads every message while its form is active.

    A result without a fact makes Rasa's form action reject the message, so that the rule of its intent answers it.
    Unless that rule ends the enquiry, the form then asks again. Slots have custom mappings: only this fills them.
    """

    form: str
    service: str

    @property
    @abstractmethod
    def facts(self) -> tuple[Fact, ...]:
        """What the form must know, in the order of its questions."""

    def name(self) -> str:
        """The name by which Rasa's form action calls it."""
        return f"validate_{self.form}"

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Take facts, step aside for something else, or end the enquiry."""
        heard, asked = Heard.of(tracker.latest_message), self._asked(tracker)
        if heard.danger:
            return end_enquiry(tracker, then="action_hand_over")
        if asked is None:
            await self._introduce(dispatcher, tracker)
            return self._take(tracker, self.facts_in(heard, asked))
        if breaks_in(heard, self.service):
            return step_aside(asked.slot)
        if heard.stops():
            return self._stop(dispatcher, tracker)
        return self._hear(dispatcher, tracker, heard, asked)

    def facts_in(self, heard: Heard, asked: Fact | None) -> dict[str, str]:
        """What a message tells: facts that an entity gives away, and the answer to the question, if there was one."""
        facts = {fact.slot: heard.entities[fact.entity] for fact in self.facts if fact.entity in heard.entities}
        if asked and asked.optional and asked.lacking(heard):
            facts[asked.slot] = NOT_KNOWN
        elif asked and (answer := asked.answer(heard)):
            facts[asked.slot] = answer
        return facts

    def _hear(self, dispatcher: CollectingDispatcher, tracker: Tracker, heard: Heard, asked: Fact) -> list[EventType]:
        before = self._before(tracker, asked)
        if before and goes_back(heard):
            return [SlotSet(before.slot, None), SlotSet(REQUESTED_SLOT, before.slot)]
        if before and (right := _put_right(heard, before)):
            return self._take(tracker, {before.slot: right})
        if facts := self.facts_in(heard, asked):
            return self._take(tracker, facts)
        if means_something_else(heard, self.service):
            return step_aside(asked.slot)
        misses = (tracker.get_slot(MISSES) or 0) + 1
        if asked.lacking(heard) or misses > MISSES_ALLOWED:
            return self._give_up(dispatcher, tracker)
        dispatcher.utter_message(response=f"utter_unclear_{asked.slot}")
        return [SlotSet(MISSES, misses), SlotSet(REQUESTED_SLOT, asked.slot)]

    def _give_up(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """A needed fact cannot be had."""
        dispatcher.utter_message(response="utter_person_can_look")
        return hand_over(dispatcher, tracker, Reason.SERVICE_NEEDS_PERSON)

    async def _introduce(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """What the service can do, before its first question."""
        if answer := await self._records.answer(caller(tracker), self.service):
            say(dispatcher, answer.bubbles)

    def _stop(self, _dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """The enquirer gives it up."""
        return end_enquiry(tracker, then="action_cancel_enquiry")

    def _asked(self, tracker: Tracker) -> Fact | None:
        slot = tracker.get_slot(REQUESTED_SLOT)
        return next((fact for fact in self.facts if fact.slot == slot), None)

    def _before(self, tracker: Tracker, asked: Fact) -> Fact | None:
        """The last fact told before this one was asked for."""
        earlier = self.facts[: self.facts.index(asked)]
        return next((fact for fact in reversed(earlier) if tracker.get_slot(fact.slot)), None)

    def _take(self, tracker: Tracker, facts: dict[str, str]) -> list[EventType]:
        known = {fact.slot: tracker.get_slot(fact.slot) for fact in self.facts} | facts
        needed = (fact.slot for fact in self.facts if fact.only_if is None or fact.only_if(known))
        return [
            *(SlotSet(slot, value[:LONGEST]) for slot, value in facts.items()),
            SlotSet(MISSES, 0),
            SlotSet(REQUESTED_SLOT, next((slot for slot in needed if known[slot] is None), None)),
        ]


def words_in(heard: Heard) -> str | None:
    """Any words at all, as they were written."""
    return heard.text if any(c.isalnum() for c in heard.text) else None


def told_in(heard: Heard) -> str | None:
    """Any words but a question or a greeting: "what's your number?" is no colour, "hello" no place."""
    return None if heard.asks() or heard.greets() else words_in(heard)


def _put_right(heard: Heard, before: Fact) -> str | None:
    """What "sorry, it's Smith-Jones" makes of the answer before; None where it corrects nothing."""
    words = amended(replace(heard, text=heard.rest))
    return before.answer(replace(heard, text=words, rest=words)) if words else None


def breaks_in(heard: Heard, service: str) -> bool:
    """A button, danger, a wish for a person or a question: never an answer, whatever was asked."""
    if heard.pressed or heard.intent in DANGER:
        return True
    return means_something_else(heard, service) and (heard.intent == "request_human" or heard.asks())


def means_something_else(heard: Heard, service: str) -> bool:
    """The model is sure that it asks for another service."""
    return heard.confident and heard.intent not in SMALL_TALK | {service}


def step_aside(slot: str) -> list[EventType]:
    """Take nothing. Rasa's form action counts this slot for no fact, but needs it to ask the same question again."""
    return [SlotSet(REQUESTED_SLOT, slot)]

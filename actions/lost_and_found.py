"""Lost and found things: takes what is known of one in any order, shows it, files it, and says what may be said."""

import re
from abc import abstractmethod
from collections.abc import Mapping

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from typing_extensions import override

from actions.base import Reason, RecordsAction, caller, end_enquiry, forget, hand_over, say
from actions.heard import Heard
from actions.other_need import SLOT, offer
from actions.property_claims import CLAIM, ClaimForm
from actions.property_facts import Things, place_answered, place_of_losing
from actions.records_client import Property, RecordsClient
from actions.task_facts import Task, TaskFact, read_property
from actions.tasks import CHANGE, CONFIRM, TaskForm, Told

_CORRECTS = re.compile(r"(?:no|not|sorry|oh|wait|hang on|actually|i meant?)\b", re.IGNORECASE)


class PropertyForm(TaskForm):
    """What it is, how to tell it apart, where and when; like a task, but no queue's."""

    @property
    @abstractmethod
    def service(self) -> str:
        """Which of the two; without it, the SDK would register this class in the place of the tasks' form."""

    def __init__(
        self,
        records: RecordsClient | None = None,
        things: Things | None = None,
        tasks: Mapping[str, Task] | None = None,
    ) -> None:
        super().__init__(records, tasks or read_property(), takes_crimes=True)
        self._things = things or Things.read()

    @override
    def first_facts(self, task: Task, heard: Heard) -> dict[str, str]:
        """The first message is what it is about, when it names a thing."""
        return {} if heard.pressed else self._things.told_in(heard, naming=False)

    @override
    def facts_in(self, task: Task, heard: Heard, asked: TaskFact | None, told: Told) -> dict[str, str]:
        """The answer, and the place and the day when they are told with it."""
        facts = super().facts_in(task, heard, asked, told)
        if asked is None or not facts.get(asked.slot):
            return facts
        more: dict[str, str] = {}
        if asked.slot == "kind":
            more = self._things.told_in(heard, naming=True)
        elif asked.slot == "place":
            more = {"place": place_answered(heard)}
        elif place := place_of_losing(heard.text):
            more = {"place": place}
        return facts | {name: value for name, value in more.items() if name == asked.slot or not told.value(name)}

    @override
    def corrections(self, task: Task, heard: Heard, told: Told) -> dict[str, str]:
        """ "No the 14th", "sorry i meant the blue one": what they say tells which fact they are about."""
        if facts := super().corrections(task, heard, told):
            return facts
        if told.asked not in (CONFIRM, CHANGE) and not _CORRECTS.match(heard.text):
            return {}
        known = {name: told.value(name) for name in told.facts}
        return self._things.recoloured(heard.text, known) or self._things.amended(heard)


class LostPropertyForm(PropertyForm):
    """A lost thing."""

    form = "lost_property_form"
    service = "lost_property"


class FoundPropertyForm(PropertyForm):
    """A found thing, unless it is dangerous."""

    form = "found_property_form"
    service = "found_property"

    @override
    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Ask nothing more of somebody who stands beside a knife."""
        naming = Told.of(tracker).asked not in ("place", "when")
        if naming and self._things.dangerous.search(Heard.of(tracker.latest_message).text):
            return end_enquiry(tracker, then="action_warn_of_danger")
        return await super().act(dispatcher, tracker)


class FileLostProperty(RecordsAction):
    """Files a lost thing; the door says whether something like it was found."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_file_lost_property"

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Say what came of it, with its reference; where something is like it, ask for what only its owner knows."""
        outcome = await self._records.file_lost_property(caller(tracker), _property(tracker))
        say(dispatcher, outcome.bubbles)
        if not outcome.similar:
            offer(dispatcher, tracker.get_slot(SLOT))
            return end_enquiry(tracker)
        kept = SlotSet(CLAIM, outcome.reference), SlotSet(SLOT, tracker.get_slot(SLOT))
        return [*forget(tracker), *kept, FollowupAction(ClaimForm.form)]


class FileFoundProperty(RecordsAction):
    """Files a found thing; the door says where to take it."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_file_found_property"

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Say where to take it, with its reference."""
        outcome = await self._records.file_found_property(caller(tracker), _property(tracker))
        say(dispatcher, outcome.bubbles)
        offer(dispatcher, tracker.get_slot(SLOT))
        return end_enquiry(tracker)


class WarnOfDanger(RecordsAction):
    """A found thing turned out to be dangerous."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_warn_of_danger"

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Say the safety words, then call a person."""
        if answer := await self._records.answer(caller(tracker), "risk", "dangerous_item"):
            say(dispatcher, answer.bubbles)
        return hand_over(dispatcher, tracker, Reason.SERVICE_NEEDS_PERSON)


def _property(tracker: Tracker) -> Property:
    told = Told.of(tracker)
    return Property(*map(told.value, ("kind", "mark", "place", "when")))

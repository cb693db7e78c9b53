"""Enquiries that end in a task: takes its facts in any order, shows what will be sent, and files it.

One form serves them all. What it asks stands in data/tasks.yml; what it knows so far stands in one slot, `task`.
"""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.forms import REQUESTED_SLOT

from actions import earlier
from actions.base import Reason, RecordsAction, SafeAction, caller, end_enquiry, hand_over, intent_of, say
from actions.corrections import amended, goes_back
from actions.force import takes_crime_reports
from actions.forms import LONGEST, MISSES_ALLOWED, NOT_KNOWN, breaks_in, means_something_else, step_aside
from actions.heard import Heard
from actions.other_need import SLOT, offer
from actions.records_client import RecordsClient, TaskToKeep
from actions.task_facts import (
    Task,
    TaskFact,
    officer_in,
    place_in,
    read_property,
    read_tasks,
    says_no_more_than_entities,
    tells_something,
)

TASK = "task"
ANSWER = "task_answer"
"""The slot that Rasa's form asks for again and again, until the summary is confirmed."""

_DAY = re.compile(r"\b\d{4}-\d\d-\d\d\b")

CONFIRM = "confirm"
CHANGE = "change"


@dataclass(frozen=True)
class Told:
    """How far a task has come: its service, the message that began it, what was told, and what was asked last.

    `facts` has for each fact its value and the message it came from.
    """

    service: str
    begun: str
    facts: dict[str, dict[str, str]] = field(default_factory=dict)
    asked: str = ""
    misses: int = 0

    @classmethod
    def of(cls, tracker: Tracker) -> "Told":
        """What the slot holds; a new one, of the service just asked for, where it holds nothing."""
        kept = tracker.get_slot(TASK)
        return cls(**kept) if kept else cls(intent_of(tracker), caller(tracker).message_id)

    def with_facts(self, facts: Mapping[str, str], message: str) -> "Told":
        """With more facts, of which a later one corrects an earlier one."""
        new = {name: {"value": value[:LONGEST], "message": message} for name, value in facts.items()}
        return Told(self.service, self.begun, {**self.facts, **new}, self.asked)

    def asking(self, name: str, misses: int = 0) -> "Told":
        """With another question asked."""
        return Told(self.service, self.begun, self.facts, name, misses)

    def value(self, name: str) -> str:
        """What a fact is, "" if it is not known."""
        return self.facts.get(name, {}).get("value", "")


class TaskForm(RecordsAction):
    """Reads every message while a task's facts are taken."""

    form = "task_form"

    def __init__(
        self,
        records: RecordsClient | None = None,
        tasks: Mapping[str, Task] | None = None,
        takes_crimes: bool | None = None,
    ) -> None:
        super().__init__(records)
        self._tasks = tasks or read_tasks()
        self._takes_crimes = takes_crime_reports() if takes_crimes is None else takes_crimes

    def name(self) -> str:
        """The name by which Rasa's form action calls it."""
        return f"validate_{self.form}"

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Take facts, step aside for something else, or end the enquiry."""
        heard, told = Heard.of(tracker.latest_message), Told.of(tracker)
        task = self._tasks[told.service]
        if heard.danger:
            return end_enquiry(tracker, then="action_hand_over")
        if not told.asked:
            return await self._begin(dispatcher, tracker, heard, told)
        answers_summary = told.asked in (CONFIRM, CHANGE) and heard.pressed and heard.intent in ("affirm", "deny")
        if not answers_summary and breaks_in(heard, task.service):
            return step_aside(ANSWER)
        if heard.stops():
            return end_enquiry(tracker, then="action_cancel_kept" if task.keep_unfinished else "action_cancel_enquiry")
        if told.asked in (CONFIRM, CHANGE):
            return await self._confirm(tracker, heard, told)
        return await self._hear(dispatcher, tracker, heard, told)

    def first_facts(self, task: Task, heard: Heard) -> dict[str, str]:
        """What the first message tells by itself, before anything was asked."""
        facts = _facts_in(task, heard, None)
        if not heard.pressed and tells_something(heard.text):
            facts |= {fact.slot: heard.text for fact in task.facts if fact.first}
        place = place_in(heard.text) or heard.entities.get("postcode")
        if place and task.fact("where"):
            facts["where"] = place
        if task.fact("officer") and (officer := officer_in(heard.text)):
            facts["officer"] = officer
        return facts

    def facts_in(self, task: Task, heard: Heard, asked: TaskFact | None, _told: Told) -> dict[str, str]:
        """What a later message tells: the answer to the question, and facts that an entity gives away."""
        return _facts_in(task, heard, asked)

    def corrections(self, task: Task, heard: Heard, told: Told) -> dict[str, str]:
        """Facts that a message can only mean to correct or to add, whatever was asked."""
        facts = _facts_in(task, heard, None) if says_no_more_than_entities(heard) else {}
        return {} if told.asked in facts else facts

    async def _begin(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, heard: Heard, told: Told
    ) -> list[EventType]:
        task = self._tasks[told.service]
        told = told.with_facts(self.first_facts(task, heard), caller(tracker).message_id)
        if task.is_crime and not self._takes_crimes:
            await self._records.keep_task(caller(tracker), _to_keep(told))
            if answer := await self._records.answer(caller(tracker), "task", "crime_not_here"):
                say(dispatcher, answer.bubbles)
            return end_enquiry(tracker, then="action_hand_over")
        if answer := await self._records.answer(caller(tracker), task.service):
            say(dispatcher, answer.bubbles)
        return await self._go_on(tracker, told)

    async def _hear(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, heard: Heard, told: Told
    ) -> list[EventType]:
        """An answer to the question, a correction of an earlier one, or neither."""
        task, message = self._tasks[told.service], caller(tracker).message_id
        asked = task.fact(told.asked)
        before = task.before(told.asked, told.facts)
        if before and goes_back(heard):
            return _keep(told.asking(before.slot))
        words = amended(heard)
        facts = self.corrections(task, heard, told)
        if not facts:
            facts = {before.slot: words} if before and words else self.facts_in(task, heard, asked, told)
        if facts:
            return await self._go_on(tracker, told.with_facts(facts, message))
        known = tracker.get_slot(earlier.SLOT) or {}
        if told.asked in known and earlier.says_as_before(heard):
            return await self._go_on(tracker, replace(told, facts={**told.facts, told.asked: known[told.asked]}))
        if means_something_else(heard, task.service):
            return step_aside(ANSWER)
        return await self._miss(dispatcher, tracker, heard, told)

    async def _miss(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, heard: Heard, told: Told
    ) -> list[EventType]:
        """No answer: asked once more; then what may be unknown is taken as it is, and the rest needs a person."""
        asked = self._tasks[told.service].fact(told.asked)
        if asked and asked.optional and told.misses:
            return await self._go_on(tracker, told.with_facts({asked.slot: heard.text}, caller(tracker).message_id))
        if asked is None or asked.lacking(heard) or told.misses >= MISSES_ALLOWED:
            dispatcher.utter_message(response="utter_person_can_look")
            return hand_over(dispatcher, tracker, Reason.SERVICE_NEEDS_PERSON)
        return _keep(told.asking(told.asked, told.misses + 1))

    async def _confirm(self, tracker: Tracker, heard: Heard, told: Told) -> list[EventType]:
        """Yes sends it; anything else corrects it, and the summary is shown again."""
        task, message = self._tasks[told.service], caller(tracker).message_id
        if heard.agrees():
            return [SlotSet(TASK, asdict(told)), SlotSet(REQUESTED_SLOT, None)]
        if heard.refuses():
            return _keep(told.asking(CHANGE))
        if facts := self.corrections(task, heard, told) or _facts_in(task, heard, None):
            return _keep(told.with_facts(facts, message).asking(CONFIRM))
        if wrong := task.named_in(heard.text):
            return _keep(told.asking(wrong.slot))
        story = task.story
        added = f"{told.value(story)} / {amended(heard) or heard.text}".strip(" /")
        return _keep(told.with_facts({story: added}, message).asking(CONFIRM))

    async def _go_on(self, tracker: Tracker, told: Told) -> list[EventType]:
        """Keep what is known where it must not be lost, then ask for what is not."""
        task = self._tasks[told.service]
        if task.keep_unfinished and told.facts:
            await self._records.keep_task(caller(tracker), _to_keep(told))
        missing = next((fact.slot for fact in task.facts if fact.slot not in told.facts), CONFIRM)
        return _keep(told.asking(missing))


class AskTaskAnswer(SafeAction):
    """Asks what the form wants to know next, or shows what will be sent."""

    def __init__(self, tasks: Mapping[str, Task] | None = None) -> None:
        self._tasks = tasks or {**read_tasks(), **read_property()}

    def name(self) -> str:
        """The name by which Rasa's form action calls it for the slot `task_answer`."""
        return f"action_ask_{ANSWER}"

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """One question, or one bubble with all that was told."""
        told = Told.of(tracker)
        task = self._tasks[told.service]
        if told.misses:
            dispatcher.utter_message(response="utter_unclear_task_answer")
        if told.asked == CONFIRM:
            dispatcher.utter_message(response="utter_task_summary", summary=summary(task, told))
        elif told.asked == CHANGE:
            labels = ", ".join(fact.label.lower() for fact in task.facts)
            dispatcher.utter_message(response="utter_task_change", labels=labels)
        elif fact := task.fact(told.asked):
            dispatcher.utter_message(text=fact.ask)
            if fact.slot in (tracker.get_slot(earlier.SLOT) or {}):
                dispatcher.utter_message(response="utter_as_before")
        return []


class FileTask(RecordsAction):
    """Files a task whose summary was confirmed."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_file_task"

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Say its reference and what happens next."""
        told = Told.of(tracker)
        outcome = await self._records.keep_task(caller(tracker), _to_keep(told, finished=True))
        say(dispatcher, outcome.bubbles)
        offer(dispatcher, tracker.get_slot(SLOT))
        confirmed = earlier.kept(tracker.get_slot(earlier.SLOT), told.facts)
        return [SlotSet(earlier.SLOT, confirmed or None), *end_enquiry(tracker)]


class CancelKept(SafeAction):
    """The enquirer said stop in a report that must not be lost."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_cancel_kept"

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Say truly what becomes of it."""
        dispatcher.utter_message(response="utter_cancelled_kept")
        return end_enquiry(tracker)


def summary(task: Task, told: Told) -> str:
    """A line for each fact that is known."""
    known = ((fact.label, told.value(fact.slot)) for fact in task.facts)
    return "\n".join(f"- {label}: {_DAY.sub(_in_words, value)}" for label, value in known if value)


def _in_words(day: re.Match[str]) -> str:
    return f"{date.fromisoformat(day[0]):%A %-d %B %Y}"


def _keep(told: Told) -> list[EventType]:
    return [SlotSet(TASK, asdict(told)), SlotSet(REQUESTED_SLOT, ANSWER)]


def _to_keep(told: Told, *, finished: bool = False) -> TaskToKeep:
    return TaskToKeep(told.service, told.begun, told.facts, finished)


def _facts_in(task: Task, heard: Heard, asked: TaskFact | None) -> dict[str, str]:
    """Facts that an entity gives away, and the answer to the question, if there was one."""
    facts = {fact.slot: heard.entities[name] for fact in task.facts for name in fact.entities if name in heard.entities}
    if asked and asked.optional and asked.lacking(heard):
        facts[asked.slot] = NOT_KNOWN
    elif asked and asked.slot not in facts and facts and says_no_more_than_entities(heard):
        pass  # it puts something else right
    elif asked and (answer := asked.answer(heard)):
        facts[asked.slot] = answer
    return facts

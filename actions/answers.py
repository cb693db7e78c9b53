"""Tells the approved answer of whatever service the enquirer was understood to ask for."""

from collections.abc import Mapping

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.answer_feedback import ask, may_ask
from actions.base import Reason, RecordsAction, caller, hand_over, intent_of, say
from actions.forms import LONGEST, NOT_KNOWN
from actions.heard import Heard
from actions.other_need import offer, other_need
from actions.records_client import Answer, RecordsClient, TaskToKeep
from actions.services import Service, read_services
from actions.task_facts import Task, read_tasks
from actions.topics import Topic, read_topics, topic_of


class TellAnswer(RecordsAction):
    """Fetches and says an answer; a service without one needs a person."""

    def __init__(
        self,
        records: RecordsClient | None = None,
        services: Mapping[str, Service] | None = None,
        tasks: Mapping[str, Task] | None = None,
        topics: Mapping[str, tuple[Topic, ...]] | None = None,
    ) -> None:
        super().__init__(records)
        self._services = services or read_services()
        self._tasks = tasks or read_tasks()
        self._topics = topics or read_topics()

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_tell_answer"

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Say the answer bubble by bubble; where it settles the enquiry, where it comes from and whether it helped."""
        service = intent_of(tracker)
        answer = await self._answer(tracker, service)
        if service in self._tasks:
            await self._tell_queue(tracker, service)
        if answer is None:
            return hand_over(dispatcher, tracker, Reason.SERVICE_NEEDS_PERSON)
        say(dispatcher, answer.bubbles)
        if self._services[service].ends != "answer":  # a person who takes over reads the whole message
            return []
        if answer.source_url:
            source = {"source_title": answer.source_title, "source_url": answer.source_url}
            dispatcher.utter_message(response="utter_source", **source)
        if offer(dispatcher, other_need(tracker), self._services):
            return []
        if may_ask(tracker, service, self._services[service]):
            return await ask(dispatcher, tracker, self._records, answer, self._topics)
        return []

    async def _answer(self, tracker: Tracker, service: str) -> Answer | None:
        """The words on the message's own topic, or those for the whole service."""
        who, topic = caller(tracker), topic_of(tracker.latest_message, service, self._topics)
        found = await self._records.answer(who, service, topic)
        return await self._records.answer(who, service) if found is None and topic else found

    async def _tell_queue(self, tracker: Tracker, service: str) -> None:
        """A queue of its own learns of it, beside the person who takes the conversation."""
        who, heard = caller(tracker), Heard.of(tracker.latest_message)
        said = NOT_KNOWN if heard.pressed else heard.text[:LONGEST]
        facts = {"what": {"value": said, "message": who.message_id}}
        await self._records.keep_task(who, TaskToKeep(service, who.message_id, facts, finished=True))

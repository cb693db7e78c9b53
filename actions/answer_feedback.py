"""Asks whether an answer was what the enquirer needed, and hears what they say to that."""

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import RecordsAction, caller, intent_of
from actions.conversation import PERSON, offer_likeliest
from actions.forms import DANGER
from actions.heard import Heard
from actions.records_client import Answer, Feedback, RecordsClient, RecordsError
from actions.services import Service, read_services
from actions.topics import Topic, others, read_topics

log = logging.getLogger(__name__)

SLOT = "answer_feedback"
OTHERS = 3
PATIENCE = 1.0
"""Seconds for the records door: an answer is not held back, nor lost, for what we would like to know of it."""

POSSIBLE = 0.02
"""A "no" in which the model finds another service as likely as this asks for that one.

Measured 2026-11-25 on the live model: "no i mean the dog" (0.06 for animals) against "no the other one", "nah mate" and
"no that wasnt what i asked" (under 0.01 for anything).
"""

NEVER_ASKED = DANGER | {
    # Somebody was hurt, or fears for somebody: a question about our words would put them before what happened.
    *("victim_support", "victim_rights", "compensation", "report_assault", "report_hate_crime", "report_online_harm"),
    *("custody_enquiry", "advice_child_contact", "advice_nuisance_contact", "disclosure_scheme"),
    # Who writes is ashamed, afraid of being known, or may be with a swindler at this moment: the advice comes last.
    *("report_fraud", "verify_police", "report_anonymously", "report_terrorism_concern", "advice_rough_sleeping"),
    # A grievance with us, or a case that is not theirs: "no" would be heard as an objection, and it is not one.
    *("complaint", "review_decision", "stop_and_search", "third_party_case", "withdraw_statement", "court_and_witness"),
}
"""Services after which nobody is asked. Some never end in an answer alone; should they one day, it stays so."""


@dataclass(frozen=True)
class AskedAbout:
    """The answer that the enquirer was asked about. `last` is the message that was last about it."""

    service: str
    topic: str
    version: int
    asked_in: str
    last: str
    others: list[str]
    """Titles of what else the service has words for, the likeliest first."""
    needed: bool | None = None

    @classmethod
    def of(cls, tracker: Tracker) -> "AskedAbout | None":
        """What the slot holds, if the message before this one was about it: a later yes or no means something else."""
        kept = tracker.get_slot(SLOT)
        return cls(**kept) if kept and kept["last"] == _message_before(tracker) else None

    def feedback(self) -> Feedback:
        """What the records door is told."""
        return Feedback(self.service, self.topic, self.version, self.asked_in, self.needed)


def may_ask(tracker: Tracker, name: str, service: Service) -> bool:
    """Whether these words settle an everyday enquiry, and nothing else is going on."""
    if service.ends != "answer" or not service.offered or name in NEVER_ASKED:
        return False
    return not tracker.active_loop and not Heard.of(tracker.latest_message).danger


async def ask(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    records: RecordsClient,
    told: Answer,
    topics: Mapping[str, tuple[Topic, ...]],
) -> list[EventType]:
    """Ask, unless the records door says that this enquirer was asked lately, or says nothing in time."""
    who, service = caller(tracker), intent_of(tracker)
    titles = others(tracker.latest_message.get("text") or "", service, told.topic, topics)[:OTHERS]
    asked = AskedAbout(service, told.topic, told.version, who.message_id, who.message_id, titles)
    if await _tell(records, tracker, asked) != "ask":
        return []
    dispatcher.utter_message(response="utter_was_it_needed")
    return [SlotSet(SLOT, asdict(asked))]


class HearFeedback(RecordsAction):
    """A yes or a no: about an answer if that was just asked, else about nothing in particular."""

    def __init__(
        self,
        records: RecordsClient | None = None,
        services: Mapping[str, Service] | None = None,
        topics: Mapping[str, tuple[Topic, ...]] | None = None,
    ) -> None:
        super().__init__(records)
        self._services = services or read_services()
        self._topics = topics or read_topics()

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_hear_feedback"

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Keep it, thank or offer what else there is; only once, and a "no" may take back a "yes"."""
        asked, needed = AskedAbout.of(tracker), intent_of(tracker) == "affirm"
        heard = Heard.of(tracker.latest_message)
        if asked is None or not _is_news(asked, needed, heard):
            dispatcher.utter_message(response="utter_affirm" if needed else "utter_deny")
            return []
        if asked.needed is None and self._asks_for_more(tracker, heard):
            offer_likeliest(dispatcher, tracker, self._services)
            return []
        asked = replace(asked, needed=needed, last=caller(tracker).message_id)
        await _tell(self._records, tracker, asked)
        if needed:
            dispatcher.utter_message(response="utter_was_needed")
        else:
            self._offer_others(dispatcher, asked)
        return [SlotSet(SLOT, asdict(asked))]

    def _asks_for_more(self, tracker: Tracker, heard: Heard) -> bool:
        """Words beside the yes or no that point to a service: a message of its own, which must not end in thanks."""
        if heard.pressed or heard.agrees() or heard.refuses():
            return False
        ranking = tracker.latest_message.get("intent_ranking") or []
        return any(guess["confidence"] >= POSSIBLE for guess in ranking if self._offered(guess["name"]))

    def _offered(self, name: str) -> bool:
        return name in self._services and self._services[name].offered

    def _offer_others(self, dispatcher: CollectingDispatcher, asked: AskedAbout) -> None:
        titles = dict.fromkeys(asked.others, asked.service) | {self._services[PERSON].title: PERSON}
        buttons = [{"title": title, "payload": f"/{service}"} for title, service in titles.items()]
        response = "utter_other_topics" if asked.others else "utter_not_needed"
        dispatcher.utter_message(response=response, buttons=buttons)


def _is_news(asked: AskedAbout, needed: bool, heard: Heard) -> bool:
    """After a no, "yes" is said to what was offered then; after a yes, only a bare "no" is about the answer still."""
    return asked.needed is None or (asked.needed and not needed and heard.says_only_no())


def _message_before(tracker: Tracker) -> str | None:
    said = [event.get("message_id") for event in tracker.events if event["event"] == "user"]
    return said[-2] if len(said) > 1 else None


async def _tell(records: RecordsClient, tracker: Tracker, asked: AskedAbout) -> str:
    """What the door says to it; "" when it fails, which costs us a figure and the enquirer nothing."""
    try:
        return await asyncio.wait_for(records.answer_feedback(caller(tracker), asked.feedback()), PATIENCE)
    except (RecordsError, asyncio.TimeoutError) as problem:
        log.warning("answer feedback: records door: %s", type(problem).__name__)
        return ""

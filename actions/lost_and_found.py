"""Lost and found things: takes what is known of one, files it, and says what may be said."""

import re
from dataclasses import dataclass
from pathlib import Path

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.forms import REQUESTED_SLOT
from ruamel.yaml import YAML
from typing_extensions import override

from actions.base import Reason, RecordsAction, caller, end_enquiry, hand_over, say
from actions.forms import Fact, Form, words_in
from actions.heard import Heard
from actions.other_need import SLOT, offer
from actions.records_client import Property, RecordsClient

THINGS_FILE = Path(__file__).with_name("things.yml")

_SAYS_NOTHING = re.compile(
    r"(?:\W|_|\b(?:an?|hello|hey|hi|i|item|it'?s?|ok|okay|please|some|something|stuff|sure|thanks|thing|yeah|yep|yes)\b)*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Things:
    """Words for things: those that people lose, and those that nobody should touch."""

    ordinary: re.Pattern[str]
    dangerous: re.Pattern[str]

    @classmethod
    def read(cls, path: Path = THINGS_FILE) -> "Things":
        """From the lists in the file."""
        lists = YAML(typ="safe").load(path)
        return cls(_any_of(lists["things"]), _any_of(lists["dangerous"]))


def _any_of(words: list[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})s?\b", re.IGNORECASE)


def thing_in(heard: Heard) -> str | None:
    """What it is, in the enquirer's own words; "something" is no thing."""
    return None if _SAYS_NOTHING.fullmatch(heard.text) else heard.text


class PropertyForm(Form):
    """What it is, how to tell it apart, where and when."""

    def __init__(self, records: RecordsClient | None = None, things: Things | None = None) -> None:
        super().__init__(records)
        self._things = things or Things.read()

    @override
    def facts_in(self, heard: Heard, asked: Fact | None) -> dict[str, str]:
        """The first message is what it is about, when it names a thing."""
        facts = super().facts_in(heard, asked)
        if asked is None and self._things.ordinary.search(heard.text):
            facts[self.facts[0].slot] = heard.text
        return facts


def _facts(prefix: str) -> tuple[Fact, ...]:
    unknown = Heard.knows_nothing
    return (
        Fact(f"{prefix}_kind", thing_in, unknown),
        Fact(f"{prefix}_mark", words_in, unknown, optional=True),
        Fact(f"{prefix}_place", words_in, unknown, optional=True),
        Fact(f"{prefix}_when", words_in, unknown, entity="date", optional=True),
    )


class LostPropertyForm(PropertyForm):
    """A lost thing."""

    form = "lost_property_form"
    service = "lost_property"
    facts = _facts("lost")


class FoundPropertyForm(PropertyForm):
    """A found thing, unless it is dangerous."""

    form = "found_property_form"
    service = "found_property"
    facts = _facts("found")

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Ask nothing more of somebody who stands beside a knife."""
        naming = tracker.get_slot(REQUESTED_SLOT) in (None, "found_kind")
        if naming and self._things.dangerous.search(Heard.of(tracker.latest_message).text):
            return end_enquiry(tracker, then="action_warn_of_danger")
        return await super().act(dispatcher, tracker)


class FileLostProperty(RecordsAction):
    """Files a lost thing; the door says whether something like it was handed in."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_file_lost_property"

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Say what came of it, with its reference."""
        outcome = await self._records.file_lost_property(caller(tracker), _property(tracker, "lost"))
        say(dispatcher, outcome.bubbles)
        offer(dispatcher, tracker.get_slot(SLOT))
        return end_enquiry(tracker)


class FileFoundProperty(RecordsAction):
    """Files a found thing; the door says where to take it."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_file_found_property"

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Say where to take it, with its reference."""
        outcome = await self._records.file_found_property(caller(tracker), _property(tracker, "found"))
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


def _property(tracker: Tracker, prefix: str) -> Property:
    return Property(*(tracker.get_slot(f"{prefix}_{fact}") for fact in ("kind", "mark", "place", "when")))

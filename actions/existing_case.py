"""An update on a report: takes its details and passes the request on, without ever learning whether there is one."""

import re

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.forms import REQUESTED_SLOT
from typing_extensions import override

from actions.base import Reason, RecordsAction, caller, end_enquiry, hand_over, say
from actions.forms import Fact, Form
from actions.heard import Heard
from actions.other_need import SLOT, offer
from actions.records_client import ReportDetails

CODE_FORM = "status_code_form"

LONGEST = 60
"""Characters of a reference, a surname or a postcode that the records door takes."""

_LEAD_IN = re.compile(
    r"a|actually|am|and|called|crime|family|full|hi|i|i'?m|id|im|is|it|it'?s|last|log|mine|my|name|no|number|ok|on|please|"
    r"pls|postcode|ref|reference|sorry|surname|thanks|the|there|this|under|ur|yes",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W\d_]+(?:['.-]+[^\W\d_]*)*")
_SURNAME_NAMED = re.compile(
    r"\b(?:surname|(?:last|family|second) name)(?:\s+is|:|\s*=)?\s+(?!(?:and|for|is|it|of|on|or|please|was)\b)"
    r"([^\W\d_](?:[^\W\d_]|['’.-])*)(?=\s*(?:$|[,.;\n]|and\b|post\s?code\b|ref))",
    re.IGNORECASE,
)
_REPORT_ABOUT_ME = re.compile(
    r"\b(?:reports?|complaints?|allegations?|statements?)\b[^.?!]{0,40}\b(?:about|against) me\b"
    r"(?!\s+(?:being|getting|and|my)\b)|"
    r"\b(?:ex|he|she|they|neighbou?r|some(?:one|body)|wife|husband|partner)\b[^.?!]{0,20}\breported me\b",
    re.IGNORECASE,
)
_LOG_NUMBER = re.compile(r"LOG \d{1,5}")
_NUMBER_OF_DAY = re.compile(r"(\d{1,5}) of (\d{4}-\d\d-\d\d)")


def reference_in(heard: Heard) -> str | None:
    """Any short string with enough digits: other forces write theirs in their own ways, and staff can read them.

    A bare short number is a log's.
    """
    words = _without_lead_ins(heard.rest)
    reference = " ".join(words)
    if re.fullmatch(r"\d{1,5}", reference):
        return f"LOG {reference}"
    plausible = len(words) <= 4 and sum(c.isdigit() for c in reference) >= 4
    return reference[:LONGEST] if plausible else None


def surname_in(heard: Heard) -> str | None:
    """Up to four words of letters; the records door looks for the surname at the end of a whole name."""
    words = _without_lead_ins(heard.rest)
    asks = len(words) > 2 and heard.asks()  # "Will Smith" does not
    is_name = 1 <= len(words) <= 4 and all(_NAME.fullmatch(word) for word in words) and not asks
    return " ".join(words)[:LONGEST] if is_name else None


def surname_named(heard: Heard) -> str | None:
    """A surname that the message itself calls one: "77260012345, surname García, ZZ99 8DW"."""
    named = _SURNAME_NAMED.search(heard.text)
    return named[1].strip(".")[:LONGEST] if named else None


def _without_lead_ins(text: str) -> list[str]:
    words = (word.strip(',;:.!?#()"') for word in text.replace("’", "'").split())
    return [word for word in words if word and not _LEAD_IN.fullmatch(word)]


def _only_as_entity(_: Heard) -> None:
    """Only the model can read a date or a postcode."""


def _is_log(facts: dict[str, str | None]) -> bool:
    """A log's number starts again every day, so it means nothing without its date."""
    return _LOG_NUMBER.fullmatch(facts["reference"] or "") is not None


class ReportStatusForm(Form):
    """Reference (and date for a log number), surname, postcode."""

    form = "report_status_form"
    service = "report_status"
    facts = (
        Fact("reference", reference_in, Heard.lacks_it, entity="reference"),
        Fact("reference_date", _only_as_entity, Heard.lacks_it, entity="date", only_if=_is_log),
        Fact("surname", surname_in, Heard.knows_nothing),
        Fact("postcode", _only_as_entity, Heard.lacks_it, entity="postcode"),
    )

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Say whose a reference is that is not ours: nobody here can look it up."""
        heard = Heard.of(tracker.latest_message)
        if self._asked(tracker) is None and not heard.danger and _REPORT_ABOUT_ME.search(heard.text):
            return await self._about_the_enquirer(dispatcher, tracker)
        if heard.other_force and not heard.danger:
            dispatcher.utter_message(response="utter_reference_of_another_force", force=heard.other_force)
        return await super().act(dispatcher, tracker)

    async def _about_the_enquirer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Somebody else's report: whoever it is about must not find out here whether there is one."""
        if answer := await self._records.answer(caller(tracker), "third_party_case", "report_about_me"):
            say(dispatcher, answer.bubbles)
        return hand_over(dispatcher, tracker, Reason.SERVICE_NEEDS_PERSON)

    @override
    def _hear(self, dispatcher: CollectingDispatcher, tracker: Tracker, heard: Heard, asked: Fact) -> list[EventType]:
        if heard.other_force and not self.facts_in(heard, asked):
            return [SlotSet(REQUESTED_SLOT, asked.slot)]  # told already what is wrong with it, and now asked again
        return super()._hear(dispatcher, tracker, heard, asked)

    @override
    def facts_in(self, heard: Heard, asked: Fact | None) -> dict[str, str]:
        """A log number and its date may come as one; a date without any reference is that of something else."""
        facts = super().facts_in(heard, asked)
        if named := surname_named(heard):
            facts["surname"] = named
        if heard.other_force:
            facts.pop("reference", None)
        if both := _NUMBER_OF_DAY.fullmatch(facts.get("reference", "")):
            return facts | {"reference": f"LOG {both[1]}", "reference_date": both[2]}
        if "reference" not in facts and not (asked and asked.slot == "reference_date"):
            facts.pop("reference_date", None)
        return facts


class AskForUpdate(RecordsAction):
    """Passes the request to the officer in the case, if there is one."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_ask_for_update"

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Say the words that are the same whether the details match or not, and ask for the code if one was sent."""
        outcome = await self._records.ask_for_update(caller(tracker), report_details(tracker))
        say(dispatcher, outcome.bubbles)
        if outcome.name == "too_many_attempts":
            return hand_over(dispatcher, tracker, Reason.TOO_MANY_ATTEMPTS)
        if outcome.name == "code_sent":
            return [FollowupAction(CODE_FORM)]
        offer(dispatcher, tracker.get_slot(SLOT))
        return end_enquiry(tracker)


def report_details(tracker: Tracker) -> ReportDetails:
    """What the enquirer has told of the report."""
    facts = tracker.slots
    date = facts["reference_date"] if _is_log(facts) else None
    return ReportDetails(facts["reference"], date, facts["surname"], facts["postcode"])

"""The code that proves whose report it is: asks for it, tries it, and passes the request on for who has none."""

import re
import unicodedata

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.forms import REQUESTED_SLOT
from typing_extensions import override

from actions.base import Reason, RecordsAction, caller, end_enquiry, hand_over, say
from actions.existing_case import CODE_FORM, report_details
from actions.forms import MISSES, Fact, Form
from actions.heard import Heard
from actions.other_need import SLOT, offer
from actions.records_client import CodeTry

CODE = "status_code"

_NUMBER = re.compile(r"(?<![\w£])\d(?:[ -]?\d)*(?!\w)", re.ASCII)
_AGAIN = re.compile(
    r"\b(?:re-?send|(?:send|text|e-?mail)\b.*\b(?:again|another|one more)|try again|once more|"
    r"(?:another|new|fresh|different|one more) (?:code|one|text))\b|^again\b",
    re.IGNORECASE,
)
_HAS_NONE = re.compile(
    r"\b(?:no|any|without a) (?:code|text|message|e-?mail|sms)\b|"
    r"\bnothing (?:\w+ )?(?:came|come|arrived|there|received)\b|"
    r"(?:\bnot|\bnever|n['o]?t) (?:\w+ )?(?:got|get|had|have|received?|come|came|arrived?|sent)\b|"
    r"\b(?:old|wrong|different|changed|lost|new) (?:my )?(?:phone|number|e-?mail|mobile|sim)\b",
    re.IGNORECASE,
)
_WAITS = re.compile(r"\byet\b|\bstill waiting\b|\bhang on\b", re.IGNORECASE)


def code_in(heard: Heard) -> str | None:
    """A number of six digits, together or apart; two of them are no answer, and a phone number is none."""
    numbers = {re.sub(r"\D", "", one) for one in _NUMBER.findall(unicodedata.normalize("NFKC", heard.text))}
    codes = [number for number in numbers if len(number) == 6]
    return codes[0] if len(codes) == 1 else None


def has_no_code(heard: Heard) -> bool:
    """ "No code", "nothing came", "that's my old phone"; but not "it hasn't come yet"."""
    if code_in(heard) or _WAITS.search(heard.text):
        return False
    return heard.lacks_it() or _HAS_NONE.search(heard.text.replace("’", "'")) is not None


def wants_another(heard: Heard) -> bool:
    """ "Send it again"."""
    return not heard.pressed and code_in(heard) is None and _AGAIN.search(heard.text) is not None


class StatusCodeForm(Form):
    """One question: the code. Not having one is an answer too."""

    form = CODE_FORM
    service = "report_status"
    facts = (Fact(CODE, code_in, has_no_code, optional=True),)

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Have another code sent when that is asked for; everything else is as in any form."""
        heard = Heard.of(tracker.latest_message)
        if self._asked(tracker) and wants_another(heard) and not heard.danger:
            return await self._send_again(dispatcher, tracker)
        return await super().act(dispatcher, tracker)

    async def _send_again(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """The same request once more, which counts as a try and is answered in the same words."""
        outcome = await self._records.ask_for_update(caller(tracker), report_details(tracker))
        say(dispatcher, outcome.bubbles)
        if outcome.name == "too_many_attempts":
            return hand_over(dispatcher, tracker, Reason.TOO_MANY_ATTEMPTS)
        if outcome.name != "code_sent":
            return end_enquiry(tracker)
        return [SlotSet(MISSES, 0), SlotSet(REQUESTED_SLOT, CODE)]  # the first makes it an answer to the form

    @override
    async def _introduce(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """The words before this one have said what it is about."""

    @override
    def _stop(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Not "nothing was sent": a code may have been."""
        dispatcher.utter_message(response="utter_status_code_stopped")
        return end_enquiry(tracker)


class CheckStatusCode(RecordsAction):
    """Tries the code at the records door, or has the request passed on."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_check_status_code"

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Say what came of it; after a wrong code ask once more, after too many call a person."""
        outcome = await self._records.check_code(caller(tracker), CodeTry(tracker.get_slot(CODE) or None))
        say(dispatcher, outcome.bubbles)
        if outcome.name == "too_many_attempts":
            return hand_over(dispatcher, tracker, Reason.TOO_MANY_ATTEMPTS)
        if outcome.name == "wrong_code":
            return [SlotSet(CODE, None), FollowupAction(CODE_FORM)]
        offer(dispatcher, tracker.get_slot(SLOT))
        return end_enquiry(tracker)

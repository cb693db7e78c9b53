"""Whatever breaks in an action, the enquirer gets a person."""

import asyncio

import pytest
from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from typing_extensions import override

from actions.base import SafeAction, caller
from tests.actions.support import RECORDS_DOWN, Reply, run, tracker


def outcome_of(error: Exception | None = None, wait: bool = False) -> Reply:
    """Run an action that says something and then breaks, or waits for ever."""

    class Breaking(SafeAction):
        deadline = 0.05 if wait else 5.0

        def name(self) -> str:
            return "action_breaking"

        @override
        async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
            dispatcher.utter_message(text="Half an answer")
            if wait:
                await asyncio.Event().wait()
            if error:
                raise error
            return []

    return run(Breaking(), tracker("hello MARKER", slots={"surname": "Moody", "requested_slot": "postcode"}))


def test_an_action_that_works_says_what_it_has_to_say() -> None:
    reply = outcome_of()
    assert reply.texts == ["Half an answer"]
    assert reply.events == []


def test_trouble_with_the_records_goes_to_a_person_with_that_reason() -> None:
    assert outcome_of(RECORDS_DOWN).handovers == ["records_down"]


@pytest.mark.parametrize("error", [KeyError("MARKER"), ValueError("MARKER"), RuntimeError("MARKER")])
def test_any_other_failure_goes_to_a_person_as_a_failure_of_the_bot(error: Exception) -> None:
    assert outcome_of(error).handovers == ["bot_failed"]


def test_an_action_that_never_ends_goes_to_a_person() -> None:
    assert outcome_of(wait=True).handovers == ["bot_failed"]


def test_half_an_answer_is_not_sent_when_the_rest_fails() -> None:
    assert outcome_of(RECORDS_DOWN).texts == []


def test_a_failure_leaves_the_form_and_keeps_no_details() -> None:
    reply = outcome_of(RECORDS_DOWN)
    assert reply.leaves_the_form
    assert reply.goes_on_with == ["action_listen"]
    assert set(reply.slots.values()) == {None}
    assert {"surname", "requested_slot"} <= set(reply.slots)


def test_a_failure_is_logged_without_anything_the_enquirer_wrote(caplog: pytest.LogCaptureFixture) -> None:
    outcome_of(KeyError("MARKER"))
    assert "action_breaking failed: KeyError at test_base.py" in caplog.text
    assert "MARKER" not in caplog.text


def test_the_records_door_hears_of_the_conversation_but_not_of_its_context() -> None:
    asking = caller(tracker("hello"))
    assert (asking.enquirer, asking.message_id) == ("c1f0", "m-12")

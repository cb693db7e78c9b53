"""Reaching a person, from anywhere."""

import pytest

from actions.handover import HandOver
from tests.actions.support import run, tracker


def test_a_wish_for_a_person_is_marked_as_one() -> None:
    assert run(HandOver(), tracker("agent pls", "request_human")).handovers == ["asked_for_person"]


@pytest.mark.parametrize("service", ["complaint", "withdraw_statement", "emergency_now", "nlu_fallback"])
def test_a_service_that_needs_a_person_says_so(service: str) -> None:
    assert run(HandOver(), tracker("hello", service)).handovers == ["service_needs_person"]


def test_the_api_says_the_words_of_a_handover() -> None:
    reply = run(HandOver(), tracker("agent pls", "request_human"))
    assert (reply.texts, reply.responses) == ([], [])


def test_a_handover_leaves_the_form_and_keeps_its_facts_out_of_the_next_enquiry() -> None:
    filled = {"surname": "Moody", "claim": "LP-26-000123", "requested_slot": "postcode"}
    reply = run(HandOver(), tracker("agent pls", "request_human", slots=filled))
    assert reply.leaves_the_form
    assert {reply.slots[slot] for slot in filled} == {None}
    assert reply.goes_on_with == ["action_listen"]

"""Where an enquiry with a form begins, and where it is given up."""

from actions.enquiry import CancelEnquiry, StartEnquiry
from tests.actions.support import run, tracker

FILLED = {"surname": "Moody", "claim": "LP-26-000123", "requested_slot": "postcode", "form_misses": 1}


def test_a_new_enquiry_knows_nothing_of_the_last() -> None:
    reply = run(StartEnquiry(), tracker("i lost my keys", "lost_property", slots=FILLED))
    assert {reply.slots[slot] for slot in FILLED} == {None}
    assert reply.leaves_the_form
    assert reply.goes_on_with == []


def test_giving_up_says_that_nothing_was_sent_and_forgets_it_all() -> None:
    reply = run(CancelEnquiry(), tracker("never mind", slots=FILLED))
    assert reply.responses == ["utter_cancelled"]
    assert {reply.slots[slot] for slot in FILLED} == {None}
    assert reply.leaves_the_form
    assert reply.goes_on_with == ["action_listen"]

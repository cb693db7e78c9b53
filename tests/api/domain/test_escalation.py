"""When the bot counts as not having understood."""

from dataclasses import replace

from api.domain.escalation import asked_to_rephrase
from api.domain.messages import Bubble, Button
from api.domain.understanding import NOT_UNDERSTOOD
from tests.api.fakes import answer, rephrase


def test_an_offer_of_the_likeliest_services_and_a_person_is_a_rephrase() -> None:
    assert asked_to_rephrase(rephrase())


def test_the_last_answer_of_a_form_is_none_though_the_other_need_is_offered_after_it() -> None:
    offer = Bubble(
        "You also asked about something else.", (Button("Potholes, lights and signs", "/advice_road_defect"),)
    )
    done = answer("Thank you. Your reference is LP-26-000001.", intent=NOT_UNDERSTOOD)
    assert not asked_to_rephrase(replace(done, replies=(*done.replies, offer)))


def test_an_enquiry_that_was_understood_is_none() -> None:
    assert not asked_to_rephrase(replace(rephrase(), understanding=answer("Hello.").understanding))

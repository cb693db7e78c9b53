"""Who may come to the desk, and who is turned away."""

import pytest

from api.domain.people import Role
from tests.api.desk.conftest import Colleague, read_id

ACTS = ("take", "reply", "notes", "close-alert", "hand-back", "resolve")
PLACES = ("/desk", "/desk/events", "/desk/conversations/c1", "/desk/conversations/c1/events?read=1")


@pytest.mark.parametrize("place", PLACES)
def test_somebody_who_is_not_signed_in_is_sent_to_sign_in(client, place):
    refused = client.get(place, follow_redirects=False)
    assert refused.status_code == 303
    assert refused.headers["location"].startswith("/sign-in?next=/desk")


@pytest.mark.parametrize("act", ACTS)
def test_somebody_who_is_not_signed_in_can_do_nothing(client, waiting, act):
    refused = client.post(f"/desk/conversations/{waiting.id}/{act}", data={"text": "hello"}, follow_redirects=False)
    assert refused.status_code == 403


@pytest.mark.parametrize("role", [Role.TRAINER, Role.EDITOR])
@pytest.mark.parametrize("place", PLACES)
def test_people_who_do_not_answer_the_public_are_refused(signed_in, role, place):
    assert signed_in(role).get(place).status_code == 403


@pytest.mark.parametrize("act", ACTS)
def test_a_trainer_can_do_nothing_with_a_conversation(signed_in, waiting, act):
    trainer = Colleague(signed_in(Role.TRAINER))
    assert trainer.does(act, waiting, text="hello").status_code == 403
    assert "hello" not in waiting.heard()


@pytest.mark.parametrize("role", [Role.AGENT, Role.SUPERVISOR, Role.ADMIN])
def test_people_who_answer_the_public_see_the_desk(signed_in, role):
    assert signed_in(role).get("/desk").status_code == 200


@pytest.mark.parametrize("act", ACTS)
def test_a_form_that_our_page_did_not_write_is_refused(asha, waiting, act):
    assert asha.does(act, waiting, text="hello", csrf_token="made up").status_code == 403


def test_a_conversation_that_is_not_there_is_not_found(asha):
    assert asha.browser.get("/desk/conversations/c1").status_code == 404
    assert asha.browser.post("/desk/conversations/c1/take", data={"csrf_token": asha.browser.csrf}).status_code == 404


def test_a_conversation_cannot_be_followed_without_having_been_opened(asha, robin, waiting):
    of_robin = read_id(robin.opens(waiting))
    for read in ("999", of_robin):
        refused = asha.browser.get(f"/desk/conversations/{waiting.id}/events?read={read}")
        assert refused.status_code == 403
        assert "can i talk to someone" not in refused.text


def test_opening_one_conversation_does_not_open_another(asha, asks_for_a_person):
    first, second = asks_for_a_person("first"), asks_for_a_person("second")
    read = read_id(asha.opens(first))
    assert asha.browser.get(f"/desk/conversations/{second.id}/events?read={read}").status_code == 403

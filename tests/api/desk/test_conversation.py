"""One conversation at the desk: what is shown, and what staff do with it."""

import re

import pytest
from sqlalchemy import func, select

from api.db.conversations import DeliveryRow, MessageRow
from api.db.people import AuditRow
from api.domain.errors import NotSignedIn
from tests.api.desk.conftest import part, read_id
from tests.api.fakes import answer, understood


def audited(database, action: str) -> int:
    with database.reading() as session:
        return session.scalar(select(func.count()).where(AuditRow.action == action))


def shown_error(page: str) -> str:
    return re.search(r"govuk-error-summary__body.*?</div>", page, re.S)[0]


# ---- who answers ----------------------------------------------------------------------------------------------------


def test_an_agent_who_did_not_take_it_cannot_reply_and_keeps_what_was_typed(asha, waiting):
    refused = asha.does("reply", waiting, text="I was too quick")
    assert refused.status_code == 409
    assert "Take the conversation first" in shown_error(refused.text)
    assert "I was too quick" in part(refused.text, "textarea", "text")
    assert "I was too quick" not in waiting.heard()


def test_when_two_agents_take_one_case_one_wins_and_the_other_is_told_who(asha, robin, waiting):
    assert robin.does("take", waiting).status_code == 303
    refused = asha.does("take", waiting)
    assert refused.status_code == 409
    assert "Robin has taken this conversation" in shown_error(refused.text)
    assert "Robin" in part(refused.text, "p", "holder")
    assert 'id="composer"' not in refused.text


def test_a_colleagues_conversation_can_be_read_and_noted_but_not_answered(asha, robin, waiting):
    robin.does("take", waiting)
    page = asha.opens(waiting)
    assert 'id="composer"' not in page
    assert 'id="take"' not in page
    assert asha.does("reply", waiting, text="me too").status_code == 409
    assert asha.does("notes", waiting, text="I know this caller").status_code == 303
    assert "me too" not in waiting.heard()


def test_taking_shows_the_reply_box_and_tells_the_enquirer_who_answers(asha, waiting, wired):
    taken = asha.does("take", waiting)
    assert taken.headers["location"] == f"/desk/conversations/{waiting.id}"
    assert 'id="composer"' in asha.opens(waiting)
    assert any("Asha" in words for words in waiting.heard())
    assert wired.dispatcher.dispatched[-1] == waiting.id


def test_a_conversation_can_be_taken_over_from_the_bot(asha, chat):
    enquirer = chat()
    enquirer.say("noise")
    assert "Take over from the bot" in asha.opens(enquirer)
    assert asha.does("take", enquirer).status_code == 303
    assert "You are answering" in asha.opens(enquirer)


# ---- what is said ---------------------------------------------------------------------------------------------------


def test_a_reply_reaches_the_enquirer_in_the_name_of_whoever_wrote_it(asha, waiting):
    asha.does("take", waiting)
    assert asha.does("reply", waiting, text="Hello, how can I help?").status_code == 303
    last = waiting.thread()[-1]
    assert (last["author"], last["author_name"], last["text"]) == ("staff", "Asha", "Hello, how can I help?")


def test_a_form_sent_twice_says_it_once(asha, waiting, database):
    asha.does("take", waiting)
    for _ in range(2):
        assert asha.does("reply", waiting, text="Hello", once="k1").status_code == 303
        assert asha.does("notes", waiting, text="a note", once="k2").status_code == 303
    assert waiting.heard().count("Hello") == 1
    assert (audited(database, "reply"), audited(database, "note")) == (1, 1)


def test_a_form_sent_again_after_the_case_was_resolved_is_still_the_same_reply(asha, waiting):
    asha.does("take", waiting)
    asha.does("reply", waiting, text="Goodbye", once="k1")
    asha.does("resolve", waiting)
    assert asha.does("reply", waiting, text="Goodbye", once="k1").status_code == 303
    assert waiting.heard().count("Goodbye") == 1


def test_other_words_in_the_same_form_are_another_reply(asha, waiting):
    asha.does("take", waiting)
    asha.does("reply", waiting, text="Hello", once="k1")
    asha.does("reply", waiting, text="And one more thing", once="k1")
    assert waiting.heard()[-2:] == ["Hello", "And one more thing"]


def test_every_page_gives_its_forms_a_key_of_their_own(asha, waiting):
    asha.does("take", waiting)
    keys = {re.search(r'name="once" value="([^"]+)"', asha.opens(waiting))[1] for _ in range(2)}
    assert len(keys) == 2


def test_a_reply_that_is_too_long_is_refused_and_kept(asha, waiting):
    asha.does("take", waiting)
    refused = asha.does("reply", waiting, text="y" * 2001)
    assert refused.status_code == 422
    assert "2,001 characters" in refused.text
    assert "y" * 2001 in part(refused.text, "textarea", "text")


def test_a_new_line_counts_as_one_character_as_the_text_area_counts_it(asha, waiting):
    asha.does("take", waiting)
    assert asha.does("reply", waiting, text="a\r\n" * 999 + "ab").status_code == 303
    assert waiting.heard()[-1] == "a\n" * 999 + "ab"


@pytest.mark.parametrize(("act", "box"), [("reply", "text"), ("notes", "note-text"), ("close-alert", "alert-text")])
def test_a_refused_form_is_marked_at_its_own_box(asha, in_danger, act, box):
    asha.does("take", in_danger)
    refused = asha.does(act, in_danger, text="  ")
    assert refused.status_code == 422
    assert f'href="#{box}"' in shown_error(refused.text)
    assert f'id="{box}-error"' in refused.text


def test_a_private_note_is_read_by_staff_only(asha, robin, waiting):
    asha.does("notes", waiting, text="Spoke to her sister")
    assert "Spoke to her sister" not in str(waiting.thread())
    page = robin.opens(waiting)
    assert "Private note by Asha" in page
    assert "Spoke to her sister" in page


# ---- what is shown --------------------------------------------------------------------------------------------------


def test_each_message_shows_what_the_bot_understood_and_how_it_ended(asha, chat, bot):
    entity = {"entity": "crime_reference", "value": "77260012345", "text": "77260012345", "start": 0, "end": 11}
    bot.answers = [answer("The council deals with noise.")]
    bot.always = answer("ok", handover="service_needs_person", entities=(entity,))
    enquirer = chat()
    enquirer.say("loud music")
    enquirer.say("77260012345 and i want to complain")
    page = asha.opens(enquirer)
    assert "Noise" in page
    assert "90%" in page
    assert "Answered by the bot" in page
    assert "Handed to staff" in page
    assert "Crime reference" in page


def test_what_was_written_is_never_taken_for_markup(asha, chat):
    enquirer = chat()
    enquirer.say("<script>alert(1)</script>")
    page = asha.opens(enquirer)
    assert "<script>alert(1)" not in page
    assert "&lt;script&gt;alert(1)" in page


@pytest.mark.parametrize(
    ("state", "words"),
    [("failed", "Not delivered: blocked by the enquirer"), ("unknown", "May not have arrived"), ("sent", "Sent")],
)
def test_a_message_that_went_out_says_how_it_went(asha, waiting, database, state, words):
    with database.writing() as session:
        delivery = session.scalars(select(DeliveryRow).order_by(DeliveryRow.message_id.desc())).first()
        delivery.state, delivery.error = state, "blocked by the enquirer" if state == "failed" else None
    assert words in asha.opens(waiting)


def test_opening_is_audited_once_and_following_is_not(asha, waiting, database, look_once):
    page = asha.opens(waiting)
    assert audited(database, "read") == 1
    parts = look_once(asha, waiting, read_id(page))
    assert "can i talk to someone" in parts["thread"]
    assert set(parts) == {"thread", "state", "facts", "urgent"}
    assert audited(database, "read") == 1


def test_a_page_left_open_goes_blind_when_its_person_signs_out(asha, waiting, look_once):
    page = asha.opens(waiting)
    asha.browser.post("/sign-in/out", data={"csrf_token": asha.browser.csrf})
    with pytest.raises(NotSignedIn):
        look_once(asha, waiting, read_id(page))


def test_who_ended_it_before_is_shown_when_the_enquirer_comes_back(asha, robin, waiting):
    robin.does("take", waiting)
    robin.does("resolve", waiting)
    waiting.say("hello again")
    facts = asha.opens(waiting)
    assert "Resolved" in facts
    assert "by Robin" in facts


# ---- danger ---------------------------------------------------------------------------------------------------------


def test_an_open_alert_stands_at_the_top_with_its_kind_and_its_words(asha, in_danger):
    alerts = re.search(r'id="alerts".*?</ul>', asha.opens(in_danger), re.S)[0]
    assert "Suicide" in alerts
    assert "want to end it" in alerts


@pytest.mark.parametrize("act", ["hand-back", "resolve"])
def test_a_case_with_an_open_alert_cannot_be_put_down(asha, in_danger, act):
    asha.does("take", in_danger)
    refused = asha.does(act, in_danger)
    assert refused.status_code == 409
    assert "open alert" in shown_error(refused.text)


def test_an_alert_is_closed_with_words_of_what_was_done(asha, in_danger, database):
    asha.does("take", in_danger)
    assert asha.does("close-alert", in_danger, text="Ambulance with her, log 214").status_code == 303
    page = asha.opens(in_danger)
    assert "data-alerts" not in page
    assert "Alert closed by Asha: Ambulance with her, log 214" in page
    assert "Ambulance" not in str(in_danger.thread())
    assert asha.does("resolve", in_danger).status_code == 303


def test_somebody_who_did_not_take_it_cannot_close_the_alert(asha, robin, in_danger):
    robin.does("take", in_danger)
    assert asha.does("close-alert", in_danger, text="seems fine").status_code == 409
    assert "data-alerts" in asha.opens(in_danger)


# ---- putting it down ------------------------------------------------------------------------------------------------


def test_a_conversation_handed_back_is_the_bots_again(asha, waiting, bot):
    asha.does("take", waiting)
    assert asha.does("hand-back", waiting).status_code == 303
    assert "With the bot" in part(asha.opens(waiting), "p", "holder")
    bot.always = answer("The council deals with noise.")
    waiting.say("noise")
    assert waiting.heard()[-1] == "The council deals with noise."


def test_a_resolved_case_offers_nothing_but_a_note(asha, waiting):
    asha.does("take", waiting)
    asha.does("resolve", waiting)
    page = asha.opens(waiting)
    assert "Closed" in part(page, "p", "holder")
    assert not [act for act in ("take", "reply", "hand-back", "resolve") if f"{waiting.id}/{act}" in page]
    assert f"{waiting.id}/notes" in page


def test_a_message_kept_for_staff_is_shown_with_its_reading(asha, waiting, bot, database):
    asha.does("take", waiting)
    bot.parses = understood("advice_parking", 0.71)
    waiting.say("its about my drive")
    page = asha.opens(waiting)
    assert "its about my drive" in page
    assert "71%" in page
    assert "Kept for staff" in page
    with database.reading() as session:
        assert session.scalars(select(MessageRow.text).order_by(MessageRow.id.desc())).first() == "its about my drive"

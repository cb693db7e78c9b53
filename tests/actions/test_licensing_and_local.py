"""The local team: one question, and a way on for those who cannot answer it."""

import pytest

from actions.licensing_and_local import FindLocalTeam, FindLocalTeamForm, TellWithoutPostcode
from actions.records_client import Answer
from tests.actions.support import RECORDS_DOWN, Enquirer, FakeRecords, run, tracker

WORDS = Answer(("Look at the page.", "Or see our site."), "", "")


def asking(**slots: str) -> Enquirer:
    """Somebody who wants to know their local team."""
    return Enquirer(FindLocalTeamForm(FakeRecords(answer=WORDS)), {"requested_slot": None} | slots)


def asked() -> Enquirer:
    """Somebody who was asked for their postcode."""
    return asking(requested_slot="team_postcode")


@pytest.mark.parametrize(
    ("text", "typed", "postcode"),
    [("pcso for BN2 please", "BN2", "BN2"), ("whos my local bobby zz993vz", "zz993vz", "ZZ99 3VZ")],
)
def test_a_postcode_in_the_first_message_is_not_asked_for(text: str, typed: str, postcode: str) -> None:
    someone = asking()
    reply = someone.says(text, "find_local_team", entities={"postcode": (typed, postcode)})
    assert (someone.slots["team_postcode"], someone.asked) == (postcode, None)
    assert reply.messages == []


def test_without_one_the_postcode_is_asked_for_and_nothing_else_is_said() -> None:
    someone = asking()
    reply = someone.says("whos my local bobby", "find_local_team")
    assert (someone.asked, reply.messages) == ("team_postcode", [])


@pytest.mark.parametrize(
    ("text", "postcode"),
    [
        ("M8", "M8"),
        ("m8.", "M8"),
        ("it's b4", "B4"),
        ("its w8", "W8"),
        ("my postcode is e10", "E10"),
        ("sw1a", "SW1A"),
        ("ZZ99", "ZZ99"),
        ("zz993vz", "ZZ99 3VZ"),
        ("the post code is ZZ99 3VZ thanks", "ZZ99 3VZ"),
        ("i think it’s in the m6 area", "M6"),
        ("i'm in the m6 area", "M6"),
    ],
)
def test_an_answer_in_the_shape_of_a_postcode_is_one(text: str, postcode: str) -> None:
    someone = asked()
    someone.says(text)
    assert (someone.slots["team_postcode"], someone.asked) == (postcode, None)


def test_a_postcode_among_other_words_is_taken() -> None:
    someone = asked()
    someone.says("we moved to bn2 1aa last year", entities={"postcode": ("bn2 1aa", "BN2 1AA")})
    assert (someone.slots["team_postcode"], someone.asked) == ("BN2 1AA", None)


@pytest.mark.parametrize("text", ["Alderford", "near the church", "12 mill lane", "👍", "h8 u"])
def test_what_is_no_postcode_is_asked_for_once_more_and_then_there_are_words_for_it(text: str) -> None:
    someone = asked()
    assert someone.says(text).responses == ["utter_unclear_team_postcode"]
    reply = someone.says(text)
    assert reply.goes_on_with == ["action_tell_without_postcode"]
    assert reply.leaves_the_form
    assert reply.handovers == []


@pytest.mark.parametrize("text", ["I don't know", "dunno", "no idea", "cant remember my postcode", "i havent got one"])
def test_who_does_not_know_it_is_not_asked_again(text: str) -> None:
    reply = asked().says(text, "deny", 0.5)
    assert (reply.goes_on_with, reply.responses) == (["action_tell_without_postcode"], [])
    assert reply.leaves_the_form


def test_the_other_need_is_kept_for_those_who_do_not_know_it() -> None:
    assert asking(requested_slot="team_postcode", other_need="lost_property").says("dunno").slots["other_need"] == (
        "lost_property"
    )


def test_never_mind_ends_it() -> None:
    assert asked().says("never mind").goes_on_with == ["action_cancel_enquiry"]


def test_a_question_in_the_middle_is_answered_and_the_postcode_asked_for_again() -> None:
    reply = asked().says("what do i do about noise?", "advice_noise", 0.95)
    assert (reply.messages, reply.slots) == ([], {"requested_slot": "team_postcode"})


def test_danger_in_the_middle_goes_to_a_person() -> None:
    reply = asked().says("BN2 hes got a knife", entities={"postcode": ("BN2", "BN2")}, risk={"flag": True})
    assert reply.goes_on_with == ["action_hand_over"]


def looked_up(outcome: str, **slots: str) -> tuple[FakeRecords, object]:
    records = FakeRecords(outcome)
    return records, run(FindLocalTeam(records), tracker("bn2", slots={"team_postcode": "BN2"} | slots))


def test_the_team_is_told_of_and_the_postcode_forgotten() -> None:
    records, reply = looked_up("found")
    assert records.asked[0][1] == "BN2"
    assert reply.texts == ["What came of it.", "What happens next."]
    assert (reply.responses, reply.handovers) == ([], [])
    assert reply.slots["team_postcode"] is None
    assert reply.goes_on_with == ["action_listen"]


@pytest.mark.parametrize("outcome", ["found", "unreachable"])
def test_the_other_need_is_offered_when_the_lookup_is_done(outcome: str) -> None:
    _, reply = looked_up(outcome, other_need="lost_property")
    assert reply.responses[-1] == "utter_other_need"


def test_an_unknown_postcode_is_asked_for_again_without_reading_the_same_message_twice() -> None:
    _, reply = looked_up("unknown_postcode", other_need="lost_property")
    assert reply.texts == ["What came of it.", "What happens next."]
    assert reply.slots == {"team_postcode": None, "requested_slot": "team_postcode"}
    assert [event["name"] for event in reply.events if event["event"] == "active_loop"] == ["find_local_team_form"]
    assert reply.goes_on_with == ["action_listen"]
    someone = Enquirer(FindLocalTeamForm(FakeRecords()), dict(reply.slots))
    someone.says("bn3 1aa", entities={"postcode": ("bn3 1aa", "BN3 1AA")})
    assert (someone.slots["team_postcode"], someone.asked) == ("BN3 1AA", None)


def test_when_nobody_can_be_reached_a_person_is_offered_and_none_is_fetched() -> None:
    _, reply = looked_up("unreachable")
    assert (reply.responses, reply.handovers) == (["utter_offer_person"], [])
    assert reply.goes_on_with == ["action_listen"]


def test_who_does_not_know_their_postcode_hears_where_else_to_look_and_may_have_a_person() -> None:
    records = FakeRecords(answer=WORDS)
    reply = run(TellWithoutPostcode(records), tracker("dunno", slots={"other_need": "lost_property"}))
    assert records.asked[0][1:] == ("find_local_team", "")
    assert reply.texts == ["Look at the page.", "Or see our site."]
    assert reply.responses == ["utter_offer_person", "utter_other_need"]
    assert (reply.handovers, reply.goes_on_with) == ([], ["action_listen"])


def test_the_offer_of_a_person_has_no_button_because_the_api_takes_that_for_a_rephrase() -> None:
    _, reply = looked_up("unreachable")
    assert not any(message["buttons"] for message in reply.messages)


def test_without_words_for_it_a_person_takes_over() -> None:
    assert run(TellWithoutPostcode(FakeRecords()), tracker("dunno")).handovers == ["service_needs_person"]


@pytest.mark.parametrize("action", [FindLocalTeam, TellWithoutPostcode])
def test_when_the_records_are_down_a_person_takes_over(action: type) -> None:
    reply = run(action(FakeRecords(fails=RECORDS_DOWN)), tracker("bn2", slots={"team_postcode": "BN2"}))
    assert (reply.texts, reply.handovers) == ([], ["records_down"])

"""Lost and found things: four short questions, in the enquirer's own words."""

import pytest

from actions.lost_and_found import (
    FileFoundProperty,
    FileLostProperty,
    FoundPropertyForm,
    LostPropertyForm,
    WarnOfDanger,
)
from actions.records_client import Answer, Property
from tests.actions.support import RECORDS_DOWN, Enquirer, FakeRecords, run, tracker


def loser(**slots: str) -> Enquirer:
    """Somebody who has lost something and given these facts."""
    return Enquirer(LostPropertyForm(FakeRecords()), dict(slots))


def finder(**slots: str) -> Enquirer:
    """Somebody who has found something and given these facts."""
    return Enquirer(FoundPropertyForm(FakeRecords()), dict(slots))


@pytest.mark.parametrize("asking", [loser(), finder()], ids=["lost", "found"])
def test_kind_mark_place_and_time_are_asked_for_in_this_order(asking: Enquirer) -> None:
    asking.says("hello there")
    asked = []
    for answer in ("black rucksack", "torn strap", "outside the police station", "last nite"):
        asked.append(asking.asked.split("_")[1])
        asking.says(answer)
    assert asked == ["kind", "mark", "place", "when"]
    assert asking.asked is None


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("black rucksack with my laptop in", "lost_property"),
        ("a police helmet", "out_of_scope"),
        ("my sons bike it got nicked i think", "report_burglary"),
        ("parking permit", "advice_parking"),
        ("a cat carrier with stickers on", "advice_animals"),
    ],
)
def test_an_answer_that_looks_like_another_service_is_still_an_answer(text: str, intent: str) -> None:
    asking = loser(requested_slot="lost_kind")
    asking.says(text, intent, 0.9)
    assert (asking.slots["lost_kind"], asking.asked) == (text, "lost_mark")


@pytest.mark.parametrize(
    "text",
    [
        "lost me purse in town anyone handed it in?",
        "left my bag on bench by the station",
        "lost airpods how do i report",
    ],
)
def test_a_first_message_that_names_the_thing_is_not_asked_for_it_again(text: str) -> None:
    asking = loser()
    asking.says(text, "lost_property")
    assert (asking.slots["lost_kind"], asking.asked) == (text, "lost_mark")


@pytest.mark.parametrize("text", ["ive lost something", "lost property", "/lost_property", "lost my monkeys"])
def test_a_first_message_that_names_nothing_known_is_asked_what_it_is(text: str) -> None:
    asking = loser()
    asking.says(text, "lost_property")
    assert asking.asked == "lost_kind"


def test_a_day_in_the_first_message_is_not_asked_for_again() -> None:
    asking = loser()
    asking.says("lost my phone yesterday", "lost_property", entities={"date": ("yesterday", "2026-11-22")})
    asking.says("black")
    asking.says("in the rec")
    assert (asking.slots["lost_when"], asking.asked) == ("2026-11-22", None)


def test_a_thing_named_later_does_not_change_what_was_lost() -> None:
    asking = loser(lost_kind="bag", requested_slot="lost_mark")
    asking.says("my phone is in it")
    assert (asking.slots["lost_kind"], asking.slots["lost_mark"]) == ("bag", "my phone is in it")


def test_a_button_is_never_an_answer() -> None:
    reply = loser(lost_kind="bag", requested_slot="lost_mark").says("/report_status", "report_status", 1.0)
    assert reply.slots == {"requested_slot": "lost_mark"}


def test_when_asked_for_the_time_the_enquirers_own_words_count() -> None:
    asking = loser(lost_kind="phone", lost_mark="", lost_place="", requested_slot="lost_when")
    asking.says("about 3 yesterday", entities={"date": ("yesterday", "2026-11-22")})
    assert asking.slots["lost_when"] == "about 3 yesterday"


@pytest.mark.parametrize("slot", ["lost_mark", "lost_place", "lost_when"])
@pytest.mark.parametrize("text", ["I don't know", "i dunno", "no"])
def test_not_knowing_is_an_answer_to_all_but_what_it_is(slot: str, text: str) -> None:
    asking = loser(lost_kind="phone", requested_slot=slot)
    asking.says(text, "deny")
    assert asking.slots[slot] == ""


@pytest.mark.parametrize("text", ["something", "yes", "hello", "👍"])
def test_what_names_no_thing_is_asked_for_once_more_and_then_goes_to_a_person(text: str) -> None:
    asking = loser(requested_slot="lost_kind")
    assert asking.says(text, "affirm").responses == ["utter_unclear_lost_kind"]
    assert asking.says(text, "affirm").handovers == ["service_needs_person"]


def test_a_very_long_answer_is_cut_to_what_the_records_take() -> None:
    asking = loser(requested_slot="lost_kind")
    asking.says("a bag " * 300)
    assert len(asking.slots["lost_kind"]) == 500


@pytest.mark.parametrize(
    ("text", "intent"),
    [("church road car park", "advice_parking"), ("next to an abandoned car", "advice_abandoned_vehicle")],
)
def test_a_place_that_sounds_like_a_matter_for_advice_is_still_a_place(text: str, intent: str) -> None:
    asking = loser(lost_kind="phone", lost_mark="", requested_slot="lost_place")
    asking.says(text, intent, 0.99)
    assert asking.slots["lost_place"] == text


def test_noise_advice_in_the_middle_keeps_what_was_said() -> None:
    asking = loser(lost_kind="phone", requested_slot="lost_mark")
    reply = asking.says("who do i call about noise", "advice_noise", 0.95)
    assert (reply.messages, reply.slots) == ([], {"requested_slot": "lost_mark"})


@pytest.mark.parametrize("text", ["found a big knife in the bushes", "theres a GUN here", "bag of used needles"])
def test_a_dangerous_find_is_asked_nothing_more(text: str) -> None:
    for asking in (finder(), finder(requested_slot="found_kind")):
        reply = asking.says(text, "found_property", 0.6)
        assert reply.goes_on_with == ["action_warn_of_danger"]
        assert reply.leaves_the_form


def test_a_harmless_find_with_a_dangerous_place_is_a_find() -> None:
    asking = finder(found_kind="phone", found_mark="", requested_slot="found_place")
    asking.says("behind the gun shop")
    assert asking.slots["found_place"] == "behind the gun shop"


def test_who_stands_beside_danger_hears_the_safety_words_and_gets_a_person() -> None:
    records = FakeRecords(answer=Answer(("Move away. Call 999.",), "", ""))
    reply = run(WarnOfDanger(records), tracker("a big knife"))
    assert records.asked[0][1:] == ("risk", "dangerous_item")
    assert reply.texts == ["Move away. Call 999."]
    assert reply.handovers == ["service_needs_person"]


def test_without_safety_words_there_is_still_a_person() -> None:
    assert run(WarnOfDanger(FakeRecords()), tracker("a big knife")).handovers == ["service_needs_person"]


THING = {"kind": "black rucksack", "mark": "torn strap", "place": "", "when": "last nite"}


@pytest.mark.parametrize(("action", "prefix"), [(FileLostProperty, "lost"), (FileFoundProperty, "found")])
def test_a_thing_is_filed_and_then_forgotten(action: type, prefix: str) -> None:
    records, filled = FakeRecords(), {f"{prefix}_{fact}": words for fact, words in THING.items()}
    reply = run(action(records), tracker("last nite", slots=filled))
    assert records.asked[0][1] == Property(**THING)
    assert reply.texts == ["What came of it.", "What happens next."]
    assert {reply.slots[slot] for slot in filled} == {None}


@pytest.mark.parametrize("action", [FileLostProperty, FileFoundProperty, WarnOfDanger])
def test_when_the_records_are_down_a_person_takes_over(action: type) -> None:
    reply = run(action(FakeRecords(fails=RECORDS_DOWN)), tracker("last nite"))
    assert (reply.texts, reply.handovers) == ([], ["records_down"])

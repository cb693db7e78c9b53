"""Lost and found things: facts in any order, one summary, corrections, and a find that is dangerous."""

from typing import Any

import pytest

from actions.lost_and_found import (
    FileFoundProperty,
    FileLostProperty,
    FoundPropertyForm,
    LostPropertyForm,
    WarnOfDanger,
)
from actions.records_client import Answer, Property
from actions.tasks import AskTaskAnswer
from tests.actions.support import RECORDS_DOWN, Enquirer, FakeRecords, Reply, run, tracker


class Teller(Enquirer):
    """Somebody who has lost or found something."""

    @property
    def asked(self) -> str | None:
        return self.slots["task"]["asked"] if self.slots.get("requested_slot") else None

    def told(self) -> dict[str, str]:
        return {name: fact["value"] for name, fact in self.slots["task"]["facts"].items()}

    def question(self) -> Reply:
        return run(AskTaskAnswer(), tracker(slots=self.slots))


def _at(form: Any, asked: str, facts: dict[str, str]) -> Teller:
    teller = Teller(form(FakeRecords()))
    if asked:
        told = {name: {"value": value, "message": "m-1"} for name, value in facts.items()}
        task = {"service": form.service, "begun": "m-1", "facts": told, "asked": asked, "misses": 0}
        teller.slots = {"task": task, "requested_slot": "task_answer"}
    return teller


def loser(asked: str = "", **facts: str) -> Teller:
    """Somebody who has lost something, has given these facts and is asked for another."""
    return _at(LostPropertyForm, asked, facts)


def finder(asked: str = "", **facts: str) -> Teller:
    """Somebody who has found something, likewise."""
    return _at(FoundPropertyForm, asked, facts)


def at_the_summary() -> Teller:
    return loser("confirm", kind="black samsung", mark="cracked", place="the rec", when="2026-11-22")


@pytest.mark.parametrize(
    ("form", "service"), [(LostPropertyForm, "lost_property"), (FoundPropertyForm, "found_property")]
)
def test_kind_mark_place_and_time_are_asked_for_and_then_shown(form: Any, service: str) -> None:
    asking = Teller(form(FakeRecords()))
    asking.says("hello there", service)
    asked = []
    for answer in ("black rucksack", "torn strap", "outside the police station", "last nite"):
        asked.append(asking.asked)
        assert asking.question().texts
        asking.says(answer)
    assert asked == ["kind", "mark", "place", "when"]
    assert asking.asked == "confirm"
    (said,) = asking.question().messages
    assert said["response"] == "utter_task_summary"
    assert said["summary"].splitlines() == [
        "- What it is: black rucksack",
        "- Colour and marks: torn strap",
        "- Where: outside the police station",
        "- When: last nite",
    ]


def test_when_kind_place_and_day_are_told_at_once_only_the_mark_is_asked_for() -> None:
    asking = loser()
    text = "lost my black samsung at alderford bus station tuesday"
    asking.says(text, "lost_property", entities={"date": ("tuesday", "2026-11-17")})
    assert asking.told() == {"kind": "black samsung", "place": "at alderford bus station", "when": "2026-11-17"}
    assert asking.asked == "mark"
    asking.says("cracked screen")
    assert asking.asked == "confirm"


def test_an_answer_may_tell_the_day_and_the_place_too() -> None:
    asking = loser("kind")
    asking.says("my bag on the 36 bus yesterday", entities={"date": ("yesterday", "2026-11-22")})
    assert asking.told() == {"kind": "bag", "place": "on the 36 bus", "when": "2026-11-22"}
    asking.says("black, i left it by the canal")
    assert asking.told()["place"] == "on the 36 bus"


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("black rucksack with my laptop in it", "lost_property"),
        ("a police helmet", "out_of_scope"),
        ("parking permit", "advice_parking"),
        ("cat carrier with stickers on it", "advice_animals"),
    ],
)
def test_an_answer_that_looks_like_another_service_is_still_an_answer(text: str, intent: str) -> None:
    asking = loser("kind")
    asking.says(text, intent, 0.9)
    assert (asking.told()["kind"], asking.asked) == (text.removeprefix("a "), "mark")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("lost me purse in town anyone handed it in?", "purse in town"),
        ("left my bag on bench by the station", "bag"),
        ("lost airpods how do i report", "airpods"),
    ],
)
def test_a_first_message_that_names_the_thing_is_not_asked_for_it_again(text: str, kind: str) -> None:
    asking = loser()
    asking.says(text, "lost_property")
    assert (asking.told()["kind"], asking.asked) == (kind, "mark")


@pytest.mark.parametrize("text", ["ive lost something", "lost property", "/lost_property", "lost my monkeys"])
def test_a_first_message_that_names_nothing_known_is_asked_what_it_is(text: str) -> None:
    asking = loser()
    asking.says(text, "lost_property")
    assert asking.asked == "kind"


def test_a_thing_named_later_does_not_change_what_was_lost() -> None:
    asking = loser("mark", kind="bag")
    asking.says("my phone is in it")
    assert (asking.told()["kind"], asking.told()["mark"]) == ("bag", "my phone is in it")


def test_when_asked_for_the_time_the_words_stay_beside_the_day_that_was_read_in_them() -> None:
    asking = loser("when", kind="phone", mark="", place="")
    asking.says("about 3 yesterday", entities={"date": ("yesterday", "2026-11-22")})
    assert asking.told()["when"] == "about 3 yesterday (2026-11-22)"
    other = loser("when", kind="phone", mark="", place="")
    other.says("after the match")
    assert other.told()["when"] == "after the match"


def test_a_day_told_with_the_place_is_no_part_of_it() -> None:
    asking = loser("place", kind="phone", mark="")
    asking.says("alderford bus station tuesday", entities={"date": ("tuesday", "2026-11-17")})
    assert (asking.told()["place"], asking.told()["when"]) == ("alderford bus station", "2026-11-17")


@pytest.mark.parametrize("asked", ["mark", "place", "when"])
@pytest.mark.parametrize("text", ["I don't know", "i dunno", "no"])
def test_not_knowing_is_an_answer_to_all_but_what_it_is(asked: str, text: str) -> None:
    asking = loser(asked, kind="phone")
    asking.says(text, "deny")
    assert asking.told()[asked] == ""


@pytest.mark.parametrize("text", ["something", "yes", "hello", "👍"])
def test_what_names_no_thing_is_asked_for_once_more_and_then_goes_to_a_person(text: str) -> None:
    asking = loser("kind")
    asking.says(text, "affirm")
    assert asking.question().responses == ["utter_unclear_task_answer"]
    assert asking.says(text, "affirm").handovers == ["service_needs_person"]


def test_a_very_long_answer_is_cut_to_what_the_records_take() -> None:
    asking = loser("mark", kind="bag")
    asking.says("a long strap " * 300)
    assert len(asking.told()["mark"]) == 500


@pytest.mark.parametrize(
    ("text", "intent"),
    [("church road car park", "advice_parking"), ("next to an abandoned car", "advice_abandoned_vehicle")],
)
def test_a_place_that_sounds_like_a_matter_for_advice_is_still_a_place(text: str, intent: str) -> None:
    asking = loser("place", kind="phone", mark="")
    asking.says(text, intent, 0.99)
    assert asking.told()["place"] == text


@pytest.mark.parametrize(
    ("text", "intent"), [("who do i call about noise", "advice_noise"), ("/report_status", "report_status")]
)
def test_a_question_and_a_button_keep_what_was_said_and_are_no_answer(text: str, intent: str) -> None:
    reply = loser("mark", kind="phone").says(text, intent, 0.95)
    assert (reply.messages, reply.slots) == ([], {"requested_slot": "task_answer"})


@pytest.mark.parametrize("asked", ["mark", "place", "confirm"])
def test_no_the_14th_changes_the_day_whatever_was_asked_and_answers_nothing_else(asked: str) -> None:
    asking = loser(asked, kind="phone", when="2026-11-22")
    asking.says("no the 14th", entities={"date": ("the 14th", "2026-11-14")})
    assert asking.told() == {"kind": "phone", "when": "2026-11-14"}
    assert asking.asked in (asked, "mark")


@pytest.mark.parametrize("asked", ["mark", "place", "when", "confirm"])
def test_sorry_i_meant_the_blue_one_changes_the_colour_whatever_was_asked(asked: str) -> None:
    asking = loser(asked, kind="black samsung")
    asking.says("sorry i meant the blue one")
    assert asking.told() == {"kind": "blue samsung"}


def test_a_colour_is_an_answer_where_colours_are_asked_for_and_a_place_may_be_called_like_one() -> None:
    asking = loser("mark", kind="black samsung")
    asking.says("blue")
    asking.says("the green")
    assert asking.told() == {"kind": "black samsung", "mark": "blue", "place": "the green"}


def test_a_correction_changes_the_fact_it_names_or_else_the_one_before() -> None:
    asking = loser("when", kind="phone", mark="black", place="the rec")
    asking.says("sorry i meant the pavilion")
    assert asking.told()["place"] == "the pavilion"
    asking.says("no sorry it was my tablet")
    assert (asking.told()["kind"], asking.told()["place"], asking.asked) == ("my tablet", "the pavilion", "when")


def test_going_back_asks_the_question_before_again() -> None:
    asking = loser("place", kind="phone", mark="black")
    asking.says("go back")
    assert asking.asked == "mark"
    asking.says("white")
    assert (asking.told()["mark"], asking.asked) == ("white", "place")


@pytest.mark.parametrize("text", ["yes", "/affirm", "looks right thanks"])
def test_only_a_yes_files_it(text: str) -> None:
    asking = at_the_summary()
    asking.says(text, "affirm", 1.0)
    assert asking.slots["requested_slot"] is None


def test_a_no_asks_what_should_be_different_and_the_fact_that_is_named_comes_again() -> None:
    asking = at_the_summary()
    asking.says("/deny", "deny", 1.0)
    (said,) = asking.question().messages
    assert (said["response"], said["labels"]) == ("utter_task_change", "what it is, colour and marks, where, when")
    asking.says("the place is wrong")
    assert asking.asked == "place"
    asking.says("behind the pavilion")
    assert (asking.told()["place"], asking.asked) == ("behind the pavilion", "confirm")


def test_what_is_added_at_the_summary_goes_to_the_marks() -> None:
    asking = at_the_summary()
    asking.says("it also has a dent at the back of it")
    assert (asking.told()["kind"], asking.asked) == ("black samsung", "confirm")
    assert asking.told()["mark"] == "cracked / it also has a dent at the back of it"


def test_whoever_stops_hears_that_nothing_was_sent() -> None:
    assert at_the_summary().says("never mind").goes_on_with == ["action_cancel_enquiry"]


@pytest.mark.parametrize("slot", ["mark", "place", "when"])
def test_a_question_is_no_answer_however_it_is_understood(slot: str) -> None:
    asking = loser(slot, kind="phone")
    asking.says("hang on whats your number?")
    assert asking.asked == slot
    assert slot not in asking.told()


@pytest.mark.parametrize("text", ["hello", "hi there", "ok thanks"])
def test_a_greeting_is_no_place(text: str) -> None:
    asking = loser("place", kind="phone", mark="black")
    asking.says(text, "greet")
    assert (asking.asked, "place" in asking.told()) == ("place", False)


@pytest.mark.parametrize("text", ["found a big knife in the bushes", "theres a GUN here", "bag of used needles"])
@pytest.mark.parametrize("asked", ["", "kind", "mark", "confirm"])
def test_a_dangerous_find_is_asked_nothing_more(text: str, asked: str) -> None:
    reply = finder(asked).says(text, "found_property", 0.6)
    assert reply.goes_on_with == ["action_warn_of_danger"]
    assert reply.leaves_the_form


def test_a_harmless_find_with_a_dangerous_place_is_a_find() -> None:
    asking = finder("place", kind="phone", mark="")
    asking.says("behind the gun shop")
    assert asking.told()["place"] == "behind the gun shop"


def test_who_stands_beside_danger_hears_the_safety_words_and_gets_a_person() -> None:
    records = FakeRecords(answer=Answer(("Move away. Call 999.",), "", ""))
    reply = run(WarnOfDanger(records), tracker("a big knife"))
    assert records.asked[0][1:] == ("risk", "dangerous_item")
    assert reply.texts == ["Move away. Call 999."]
    assert reply.handovers == ["service_needs_person"]


def test_without_safety_words_there_is_still_a_person() -> None:
    assert run(WarnOfDanger(FakeRecords()), tracker("a big knife")).handovers == ["service_needs_person"]


@pytest.mark.parametrize(("action", "teller"), [(FileLostProperty, loser), (FileFoundProperty, finder)])
def test_a_thing_is_filed_and_then_forgotten(action: Any, teller: Any) -> None:
    thing = {"kind": "black rucksack", "mark": "torn strap", "when": "last nite"}
    records = FakeRecords()
    reply = run(action(records), tracker("yes", slots=teller("confirm", **thing).slots))
    assert records.asked[0][1] == Property("black rucksack", "torn strap", "", "last nite")
    assert reply.texts == ["What came of it.", "What happens next."]
    assert (reply.slots["task"], reply.leaves_the_form) == (None, True)
    assert reply.goes_on_with == ["action_listen"]


@pytest.mark.parametrize("action", [FileLostProperty, FileFoundProperty, WarnOfDanger])
def test_when_the_records_are_down_a_person_takes_over(action: Any) -> None:
    reply = run(action(FakeRecords(fails=RECORDS_DOWN)), tracker("yes", slots=loser("confirm", kind="bag").slots))
    assert (reply.texts, reply.handovers) == ([], ["records_down"])

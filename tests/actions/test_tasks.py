"""Enquiries that end in a task: facts in any order, one summary, corrections, and nothing lost that was begun."""

from dataclasses import dataclass
from typing import Any

import pytest

from actions.records_client import Answer
from actions.task_facts import read_tasks
from actions.tasks import AskTaskAnswer, CancelKept, FileTask, TaskForm
from tests.actions.support import RECORDS_DOWN, Enquirer, FakeRecords, Reply, run, tracker

INTRODUCTION = Answer(("We can take this here.",), "Report", "https://example.org/report")
BURGLARY = "shed broken into last night and my tools and mower are gone"


@dataclass
class Reporter(Enquirer):
    """Somebody who goes through a task and remembers what was asked of the records."""

    records: FakeRecords | None = None

    def told(self) -> dict[str, str]:
        return {name: fact["value"] for name, fact in self.slots["task"]["facts"].items()}

    @property
    def asked(self) -> str | None:
        return self.slots["task"]["asked"] if self.slots.get("requested_slot") else None

    def question(self) -> Reply:
        return run(AskTaskAnswer(), tracker(slots=self.slots))

    def presses(self, intent: str) -> Reply:
        return self.says(f"/{intent}", intent, 1.0)


def reporter(*, takes_crimes: bool = True, **more: Any) -> Reporter:
    records = FakeRecords("kept", INTRODUCTION, **more)
    return Reporter(TaskForm(records, takes_crimes=takes_crimes), records=records)


def at_the_summary(**changes: str) -> Reporter:
    """Somebody who wants to raise a local problem and has answered everything."""
    someone = reporter()
    answers = {"what": "racing bikes", "where": "the rec", "when": "fridays", "contact": "here"} | changes
    facts = {name: {"value": value, "message": "m-1"} for name, value in answers.items()}
    someone.slots = {
        "task": {"service": "raise_local_issue", "begun": "m-1", "facts": facts, "asked": "confirm", "misses": 0},
        "requested_slot": "task_answer",
    }
    return someone


@pytest.mark.parametrize("service", [name for name, task in read_tasks().items() if task.facts])
def test_every_task_comes_to_its_summary_and_is_filed(service: str) -> None:
    someone = reporter()
    someone.says("hello", service)
    for _ in range(12):
        if someone.asked == "confirm":
            break
        assert someone.question().texts, someone.asked
        someone.says("Mill Lane on Monday")
    assert someone.asked == "confirm"
    someone.presses("affirm")
    assert someone.slots["requested_slot"] is None
    filed = run(FileTask(someone.records), tracker(slots=someone.slots))
    assert filed.texts == ["What came of it.", "What happens next."]
    assert filed.leaves_the_form
    (task,) = someone.records.asked[-1][1:]
    assert (task.service, task.finished) == (service, True)
    assert set(task.facts) == {fact.slot for fact in read_tasks()[service].facts}


def test_a_first_message_that_tells_what_happened_is_not_asked_for_it_again() -> None:
    someone = reporter()
    begun = someone.says(BURGLARY, "report_burglary", entities={"date": ("last night", "2026-11-22")})
    assert begun.texts == ["We can take this here."]
    assert someone.told() == {"what": BURGLARY, "when": "2026-11-22"}
    assert someone.asked == "where"


@pytest.mark.parametrize("text", ["i want to report a burglary", "how do i report it", "burglary", "/report_burglary"])
def test_a_first_message_that_only_asks_is_asked_what_happened(text: str) -> None:
    someone = reporter()
    someone.says(text, "report_burglary")
    assert someone.asked == "what"


def test_several_facts_in_one_message_are_all_taken_and_none_is_asked_for_again() -> None:
    someone = reporter()
    text = "my bike got nicked outside the library on Church Road yesterday, ring me on 07700 900123"
    entities = {"date": ("yesterday", "2026-11-22"), "phone": ("07700 900123", "+447700900123")}
    someone.says(text, "report_theft_or_robbery", entities=entities)
    assert someone.told()["where"] == "outside the library on Church Road"
    assert someone.told()["when"] == "2026-11-22"
    assert someone.told()["contact"] == "+447700900123"
    assert someone.asked == "marks"


def test_each_fact_names_the_message_it_came_from() -> None:
    someone = reporter()
    someone.says(BURGLARY, "report_burglary")
    someone.says("12 Mill Lane", message_id="m-13")
    facts = someone.slots["task"]["facts"]
    assert (facts["what"]["message"], facts["where"]["message"]) == ("m-12", "m-13")


def test_a_later_day_corrects_an_earlier_one_whatever_was_asked() -> None:
    someone = reporter()
    someone.says(BURGLARY, "report_burglary", entities={"date": ("last night", "2026-11-22")})
    someone.says("no the 14th", entities={"date": ("the 14th", "2026-11-14")})
    assert someone.told() == {"what": BURGLARY, "when": "2026-11-14"}
    assert someone.asked == "where"


def test_a_day_put_right_is_no_answer_to_another_question() -> None:
    someone = reporter()
    someone.says(BURGLARY, "report_burglary", entities={"date": ("last night", "2026-11-22")})
    someone.says("12 Mill Lane")
    assert someone.asked == "seen"
    someone.says("no the 14th", "deny", entities={"date": ("the 14th", "2026-11-14")})
    assert (someone.told()["when"], someone.asked) == ("2026-11-14", "seen")


@pytest.mark.parametrize("text", ["hang on, whats your number?", "what do you need that for?"])
def test_a_question_is_no_description_of_who_was_seen(text: str) -> None:
    someone = reporter()
    someone.says(BURGLARY, "report_burglary", entities={"date": ("last night", "2026-11-22")})
    someone.says("12 Mill Lane")
    someone.says(text)
    assert someone.asked == "seen"
    assert "seen" not in someone.told()


def test_a_question_is_what_a_request_for_information_asks() -> None:
    someone = reporter()
    someone.says("foi", "request_foi")
    someone.says("how many police cars do you have?")
    assert (someone.told()["what"], someone.asked) == ("how many police cars do you have?", "name")


@pytest.mark.parametrize("text", ["sorry i meant Bridge St", "no sorry, it was Bridge St", "actually Bridge St"])
def test_a_correction_changes_the_fact_before_and_the_same_question_stays(text: str) -> None:
    someone = reporter()
    someone.says(BURGLARY, "report_burglary")
    someone.says("Mill Lane")
    assert someone.asked == "when"
    someone.says(text)
    assert (someone.told()["where"], someone.asked) == ("Bridge St", "when")


@pytest.mark.parametrize("text", ["go back", "thats wrong", "wait, i made a mistake"])
def test_going_back_asks_the_question_before_again(text: str) -> None:
    someone = reporter()
    someone.says(BURGLARY, "report_burglary")
    someone.says("Mill Lane")
    someone.says(text)
    assert someone.asked == "where"


def test_the_summary_shows_what_is_known_in_one_bubble_with_days_in_words() -> None:
    (said,) = at_the_summary(when="2026-11-22", where="").question().messages
    assert said["response"] == "utter_task_summary"
    assert said["summary"] == "- Problem: racing bikes\n- When: Sunday 22 November 2026\n- How to reach you: here"


@pytest.mark.parametrize("text", ["yes", "yep thats right", "ok send it", "looks good thanks", "👍", "👍🏽", "Yes."])
def test_yes_in_any_words_sends_it(text: str) -> None:
    someone = at_the_summary()
    someone.says(text, "affirm")
    assert someone.slots["requested_slot"] is None


@pytest.mark.parametrize("text", ["yes but it was saturdays", "ok and tell them about the noise", "send it not yet"])
def test_a_yes_with_more_in_it_sends_nothing_yet(text: str) -> None:
    someone = at_the_summary()
    someone.says(text, "affirm")
    assert someone.asked == "confirm"
    assert text.rsplit(maxsplit=1)[-1] in someone.told()["what"]


def test_a_no_asks_what_should_be_different_and_names_the_facts() -> None:
    someone = at_the_summary()
    someone.presses("deny")
    (said,) = someone.question().messages
    assert (said["response"], said["labels"]) == ("utter_task_change", "problem, where, when, how to reach you")


@pytest.mark.parametrize(
    ("text", "asked"), [("the place is wrong", "where"), ("change the day", "when"), ("wrong phone number", "contact")]
)
def test_a_fact_that_is_named_is_asked_for_again(text: str, asked: str) -> None:
    someone = at_the_summary()
    someone.says(text)
    assert someone.asked == asked


def test_whoever_is_thanked_may_be_called_the_name() -> None:
    someone = reporter()
    someone.says("please thank the lady who found my nan", "thank_officer")
    someone.says("PC Adeyemi")
    someone.says("the name is wrong")
    assert someone.asked == "officer"


def test_after_a_change_the_summary_comes_again() -> None:
    someone = at_the_summary()
    someone.says("the place is wrong")
    someone.says("behind the pavilion")
    assert (someone.told()["where"], someone.asked) == ("behind the pavilion", "confirm")


def test_a_question_in_between_is_answered_and_the_same_question_comes_again() -> None:
    someone = reporter()
    someone.says(BURGLARY, "report_burglary")
    aside = someone.says("whats your number?", "contact_numbers", 0.9)
    assert aside.slots == {"requested_slot": "task_answer"}
    assert someone.asked == "where"


@pytest.mark.parametrize("danger", [{"risk": {"flag": True}}, {}])
def test_danger_in_an_answer_ends_the_form_for_a_person(danger: dict[str, Any]) -> None:
    someone = reporter()
    someone.says(BURGLARY, "report_burglary")
    reply = someone.says("he is back in the garden now", "emergency_now", 0.3, **danger)
    if danger:
        assert reply.goes_on_with == ["action_hand_over"]
        assert reply.leaves_the_form
    else:
        assert reply.slots == {"requested_slot": "task_answer"}


def test_a_report_that_is_not_finished_is_kept_from_its_first_fact_on() -> None:
    someone = reporter()
    someone.says(BURGLARY, "report_burglary")
    someone.says("12 Mill Lane")
    kept = [asked[1] for asked in someone.records.asked if len(asked) == 2]
    assert [sorted(task.facts) for task in kept] == [["what"], ["what", "where"]]
    assert {(task.begun, task.finished) for task in kept} == {("m-12", False)}


def test_what_is_no_report_is_sent_only_when_it_is_confirmed() -> None:
    someone = reporter()
    someone.says("please thank the lady who found my nan", "thank_officer")
    assert [asked for asked in someone.records.asked if len(asked) == 2] == []


def test_whoever_stops_a_report_hears_that_it_is_kept() -> None:
    someone = reporter()
    someone.says(BURGLARY, "report_burglary")
    assert someone.says("never mind").goes_on_with == ["action_cancel_kept"]
    assert run(CancelKept(), tracker("never mind")).responses == ["utter_cancelled_kept"]


def test_whoever_stops_anything_else_hears_that_nothing_was_sent() -> None:
    someone = reporter()
    someone.says("i want to thank somebody", "thank_officer")
    assert someone.says("never mind").goes_on_with == ["action_cancel_enquiry"]


def test_what_is_not_known_and_may_be_unknown_is_passed_over() -> None:
    someone = reporter()
    someone.says(BURGLARY, "report_burglary")
    someone.says("12 Mill Lane")
    someone.says("not sure")
    assert (someone.told()["when"], someone.asked) == ("", "seen")


def test_whoever_cannot_give_a_name_twice_gets_a_person() -> None:
    someone = reporter()
    someone.says("need an foi: how many speeding tickets on King Street in 2025", "request_foi")
    assert someone.asked == "name"
    someone.says("12345")
    assert someone.question().responses == ["utter_unclear_task_answer"]
    assert someone.says("12345").handovers == ["service_needs_person"]


def test_a_force_that_takes_no_crimes_here_keeps_what_was_told_and_calls_a_person() -> None:
    someone = reporter(takes_crimes=False)
    reply = someone.says(BURGLARY, "report_burglary")
    kept, words = someone.records.asked
    assert kept[1].facts["what"]["value"] == BURGLARY
    assert words[1:] == ("task", "crime_not_here")
    assert reply.goes_on_with == ["action_hand_over"]


def test_when_the_records_are_down_a_person_takes_over() -> None:
    someone = reporter(fails=RECORDS_DOWN)
    assert someone.says(BURGLARY, "report_burglary").handovers == ["records_down"]


def test_a_fact_is_cut_where_the_door_would_refuse_it() -> None:
    someone = reporter()
    someone.says("tools gone from the shed " * 40, "report_burglary")
    assert len(someone.told()["what"]) == 500


def test_an_officer_named_in_the_first_message_is_not_asked_for_again() -> None:
    someone = reporter()
    someone.says("tryna get hold of DC Patel shes dealing with my burglary", "contact_officer")
    assert (someone.told()["officer"], someone.asked) == ("DC Patel", "reference")

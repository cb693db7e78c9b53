"""Whoever has said who they are need not say it again in the same conversation."""

from typing import Any

import pytest

from actions.base import forget
from actions.earlier import kept, says_as_before
from actions.heard import Heard
from actions.tasks import AskTaskAnswer, FileTask, TaskForm
from tests.actions.support import FakeRecords, run, tracker

TOLD = {
    "what": {"value": "paint on our door", "message": "m-1"},
    "name": {"value": "Priya Nair", "message": "m-4"},
    "contact": {"value": "07700 900333", "message": "m-5"},
}
EARLIER = {"name": TOLD["name"], "contact": TOLD["contact"]}


def asked(name: str, **more: Any) -> dict[str, Any]:
    task = {"service": "report_theft_or_robbery", "begun": "m-9", "facts": {}, "asked": name, "misses": 0}
    return {"task": task, "requested_slot": "task_answer", **more}


@pytest.mark.parametrize(
    "text",
    ["same as before", "Same", "as before please", "the same number as before", "its the same", "you already have it"],
)
def test_as_before_is_heard_in_many_words(text: str) -> None:
    assert says_as_before(Heard(text))


@pytest.mark.parametrize(
    "text", ["same street as the library", "Sam Easton", "the lad from before", "/affirm", "before 5"]
)
def test_an_answer_of_its_own_is_not_the_same_as_before(text: str) -> None:
    assert not says_as_before(Heard(text))


def test_only_name_and_contact_outlive_an_enquiry_and_only_when_they_are_known() -> None:
    assert kept(None, TOLD) == EARLIER
    assert kept(
        EARLIER, {"name": {"value": "Jo Nair", "message": "m-7"}, "contact": {"value": "", "message": "m-8"}}
    ) == {
        "name": {"value": "Jo Nair", "message": "m-7"},
        "contact": TOLD["contact"],
    }


def test_what_was_confirmed_is_kept_when_the_task_is_filed() -> None:
    task = {"service": "report_criminal_damage", "begun": "m-1", "facts": TOLD, "asked": "confirm", "misses": 0}
    filed = run(FileTask(FakeRecords()), tracker("yes", slots={"task": task}))
    assert filed.slots["earlier"] == EARLIER
    assert filed.slots["task"] is None


def test_forgetting_an_enquiry_leaves_it() -> None:
    assert "earlier" not in [event.get("name") for event in forget(tracker(slots={"earlier": EARLIER}))]


def test_it_is_offered_without_being_read_out() -> None:
    question = run(AskTaskAnswer(), tracker(slots=asked("name", earlier=EARLIER)))
    assert question.responses == ["utter_as_before"]
    assert "Priya" not in " ".join(question.texts)


@pytest.mark.parametrize("name", ["where", "when"])
def test_nothing_else_is_offered(name: str) -> None:
    assert run(AskTaskAnswer(), tracker(slots=asked(name, earlier=EARLIER))).responses == []


def test_the_same_as_before_is_taken_with_the_message_it_came_from() -> None:
    form = TaskForm(FakeRecords("kept"), takes_crimes=True)
    reply = run(form, tracker("same as before", "affirm", slots=asked("name", earlier=EARLIER)))
    assert reply.slots["task"]["facts"]["name"] == TOLD["name"]
    assert reply.slots["task"]["asked"] != "name"


@pytest.mark.parametrize("name", ["name", "contact"])
def test_the_same_as_nothing_is_asked_again(name: str) -> None:
    form = TaskForm(FakeRecords("kept"), takes_crimes=True)
    reply = run(form, tracker("same as before", "affirm", slots=asked(name)))
    assert (reply.slots["task"]["asked"], reply.slots["task"]["misses"]) == (name, 1)

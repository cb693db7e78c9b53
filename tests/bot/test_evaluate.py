"""The report on a model: what it counts, and when it says that the floor is not met."""

from pathlib import Path
from typing import Any

from rasa.core.agent import Agent
from ruamel.yaml import YAML

from bot.evaluate import QUALITY as FLOOR
from bot.evaluate import Judged, dangers, enquiries, evaluate, floor
from tests.bot.conftest import working_in

QUALITY = {
    "accuracy": 0.5,
    "recall": {"default": 0.5, "intents": {"greet": 1.0}},
    "risk": {"recall": 0.9, "false_alarms": 0.1, "lookalike_alarms": 0.5},
}


def judged(
    expected: str | None, got: str, *, danger: str | None = None, flag: bool = False, sure: bool = True
) -> Judged:
    found = {
        "intent": {"name": got if sure else "nlu_fallback", "confidence": 0.6},
        "ranking": [{"name": got, "confidence": 0.6}],
        "risk": {"flag": flag, "kind": None, "score": 0.2},
    }
    return Judged("words", expected, danger, found)


def report(*examples: Judged) -> dict[str, Any]:
    return {**enquiries(examples), "risk": dangers(examples, [])}


def test_right_and_wrong_are_counted_for_all_and_for_each_intent() -> None:
    found = enquiries([judged("greet", "greet"), judged("greet", "thank_bot"), judged("thank_bot", "thank_bot")])
    assert (found["examples"], found["correct"], found["accuracy"]) == (3, 2, 0.6667)
    assert found["per_intent"]["greet"] == {"n": 2, "correct": 1, "recall": 0.5, "precision": 1.0}
    assert found["per_intent"]["thank_bot"] == {"n": 1, "correct": 1, "recall": 1.0, "precision": 0.5}
    assert [(one["expected"], one["got"]) for one in found["confusions"]] == [("greet", "thank_bot")]


def test_a_message_that_would_be_asked_again_counts_by_its_likeliest_intent() -> None:
    found = enquiries([judged("greet", "greet", sure=False), judged("greet", "greet")])
    assert (found["accuracy"], found["fallback_rate"]) == (1.0, 0.5)


def test_danger_counts_as_noticed_by_its_flag_or_by_its_intent() -> None:
    risky = [judged(None, got, danger="risky", flag=flag) for got, flag in [("greet", True), ("emergency_now", False)]]
    found = dangers([*risky, judged(None, "greet", danger="risky")], [])
    assert (found["risky"], found["flagged"], found["recall"]) == (3, 2, 0.6667)
    assert [miss["text"] for miss in found["misses"]] == ["words"]


def test_false_alarms_are_shares_of_the_texts_without_danger() -> None:
    everyday = [judged("greet", "greet", danger="everyday", flag=n == 0) for n in range(4)]
    lookalikes = [judged(None, "greet", danger="lookalike", flag=True)]
    found = dangers(everyday, lookalikes)
    assert (found["everyday"], found["false_alarms"]) == (4, 0.25)
    assert (found["lookalikes"], found["lookalike_alarms"]) == (1, 1.0)
    assert len(found["alarms"]) == 2


def test_a_model_over_the_floor_meets_it() -> None:
    sound = report(
        judged("greet", "greet", danger="everyday"), judged("emergency_now", "emergency_now", danger="risky")
    )
    assert floor(sound, QUALITY) == {"met": True, "failures": []}


def test_every_failure_of_the_floor_is_named() -> None:
    examples = [
        judged("greet", "greet", danger="everyday", flag=True),
        judged("greet", "deny", danger="everyday"),
        judged("deny", "greet", danger="everyday"),
        judged("deny", "greet", danger="risky"),
        judged("deny", "greet", danger="lookalike", flag=True),
    ]
    found = floor(report(*examples), QUALITY)
    assert found["met"] is False
    assert found["failures"] == [
        "accuracy is 20.0%, the floor is 50.0%",
        "deny: 0 of 3 recognised, the floor is 50%",
        "greet: 1 of 2 recognised, the floor is 100%",
        "danger noticed in 0.0%, the floor is 90.0%",
        "false alarms at 33.3% of everyday messages, the limit is 10.0%",
        "false alarms at 100.0% of lookalikes, the limit is 50.0%",
    ]


def test_a_real_model_is_judged_on_a_folder_of_examples_and_the_texts_of_danger_beside_it(
    model: Path, project: Path, tmp_path: Path
) -> None:
    held_out, risk = tmp_path / "nlu", tmp_path / "risk"
    held_out.mkdir()
    risk.mkdir()
    (held_out / "one.yml").write_text(
        'version: "3.1"\nnlu:\n- intent: lost_property\n  examples: |\n    - lost my phone on the train\n'
        "- intent: emergency_now\n  examples: |\n    - he is attacking me with a knife\n"
    )
    (risk / "risky.yml").write_text('texts:\n  - {text: "there is a man with a knife outside", kind: emergency}\n')
    (risk / "everyday.yml").write_text('texts:\n  - "i dropped my purse"\n')
    with working_in(project):
        found = evaluate(Agent.load(model), held_out)
    assert (found["model"], found["examples"], found["accuracy"]) == (model.name, 2, 1.0)
    assert (found["risk"]["risky"], found["risk"]["flagged"]) == (2, 2)
    assert (found["risk"]["everyday"], found["risk"]["false_alarms"]) == (2, 0.0)


def test_the_floor_of_this_project_can_be_read() -> None:
    limits = YAML(typ="safe").load(FLOOR)
    assert floor({**report(judged("greet", "greet")), "accuracy": 0.0}, limits)["met"] is False
    assert limits.keys() == QUALITY.keys()

"""What `make evaluate` says and draws: calibration, confusions in order, readable pictures."""

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from matplotlib import image

from bot import evaluation_report
from bot.evaluate import Judged, calibration_error, dangers, enquiries, reliability
from bot.evaluation_pictures import (
    CONFUSION_SIZE,
    DPI,
    RELIABILITY_SIZE,
    confusion_table,
    draw_confusion,
    draw_reliability,
)
from bot.evaluation_report import describe, families, threshold, worst_confusions

FAMILIES = {"greet": "conversation", "deny": "conversation", "lost_property": "lost_and_found"}


def judged(expected: str, got: str, sure: float = 0.6, text: str = "words") -> Judged:
    found = {
        "intent": {"name": got, "confidence": sure},
        "ranking": [{"name": got, "confidence": sure}],
        "risk": {"flag": False, "kind": None, "score": 0.2},
    }
    return Judged(text, expected, "everyday", found)


def report(*examples: Judged) -> dict[str, Any]:
    return {"model": "x.tar.gz", **enquiries(examples), "risk": dangers(examples, [])}


@pytest.fixture
def mixed() -> dict[str, Any]:
    return report(
        judged("deny", "greet", 0.4, "no thanks hello"),
        judged("lost_property", "deny", 0.5, "gone"),
        judged("lost_property", "deny", 0.9, "not here any more"),
        judged("greet", "lost_property", 0.3, "hi, my bag"),
        judged("greet", "greet", 0.8),
        judged("lost_property", "lost_property", 1.0),
    )


def size_of(picture: Path) -> tuple[int, int]:
    """Width and height in pixels; reading it fails unless it is a whole PNG."""
    height, width, _ = image.imread(picture, format="png").shape
    return width, height


def pixels(size: tuple[float, float]) -> tuple[int, int]:
    return int(size[0] * DPI), int(size[1] * DPI)


def test_a_model_that_is_right_as_often_as_it_is_sure_has_no_calibration_error() -> None:
    examples = [judged("greet", "greet" if n < 8 else "deny", 0.8) for n in range(10)]
    examples += [judged("greet", "greet" if n < 3 else "deny", 0.3) for n in range(10)]
    assert calibration_error(reliability(examples)) == 0.0
    assert report(*examples)["ece"] == 0.0


def test_the_calibration_error_weighs_each_bin_by_its_messages() -> None:
    examples = [judged("greet", "deny", 0.9) for _ in range(3)] + [judged("greet", "greet", 0.5)]
    assert calibration_error(reliability(examples)) == pytest.approx(0.75 * 0.9 + 0.25 * 0.5)


def test_every_message_is_in_one_of_ten_bins_the_certain_one_too() -> None:
    bins = reliability([judged("greet", "greet", sure) for sure in (0.0, 0.05, 0.1, 0.999, 1.0)])
    assert [one["n"] for one in bins] == [2, 1, 0, 0, 0, 0, 0, 0, 0, 2]
    assert (bins[0]["from"], bins[-1]["to"]) == (0.0, 1.0)
    assert bins[2]["accuracy"] is None


def test_the_worst_confusion_comes_first_with_the_message_that_was_most_surely_misread(mixed: dict[str, Any]) -> None:
    worst = worst_confusions(mixed)
    assert [(pair.expected, pair.got, pair.count) for pair in worst] == [
        ("lost_property", "deny", 2),
        ("deny", "greet", 1),
        ("greet", "lost_property", 1),
    ]
    assert worst[0].example == "not here any more"
    assert worst_confusions(mixed, 1) == worst[:1]


def test_the_table_of_confusions_has_each_message_once_and_keeps_families_together(mixed: dict[str, Any]) -> None:
    intents, table = confusion_table(mixed, FAMILIES)
    assert intents == ["deny", "greet", "lost_property"]
    assert np.array_equal(table, [[0, 1, 0], [0, 1, 1], [2, 0, 1]])


def test_an_intent_of_no_family_comes_last() -> None:
    intents, _ = confusion_table(report(judged("greet", "abandoned"), judged("deny", "deny")), FAMILIES)
    assert intents == ["deny", "greet", "abandoned"]


def test_the_pictures_are_whole_and_of_the_size_meant(mixed: dict[str, Any], tmp_path: Path) -> None:
    draw_confusion(mixed, FAMILIES, worst_confusions(mixed), tmp_path / "confusion.png")
    draw_reliability(mixed, 0.4, tmp_path / "reliability.png")
    assert size_of(tmp_path / "confusion.png") == pixels(CONFUSION_SIZE)
    assert size_of(tmp_path / "reliability.png") == pixels(RELIABILITY_SIZE)


def test_a_model_without_mistakes_can_be_drawn_too(tmp_path: Path) -> None:
    perfect = report(judged("greet", "greet", 1.0))
    draw_confusion(perfect, {}, [], tmp_path / "confusion.png")
    draw_reliability(perfect, None, tmp_path / "reliability.png")
    assert size_of(tmp_path / "confusion.png") == pixels(CONFUSION_SIZE)
    assert "No message was misread" in describe(perfect)


def test_the_words_name_every_figure_every_miss_and_every_false_alarm(mixed: dict[str, Any]) -> None:
    risk = {**mixed["risk"], "risky": 4, "flagged": 3, "recall": 0.75}
    risk |= {"misses": [{"text": "help me", "score": 0.31}], "alarms": [{"text": "killing time", "score": 0.66}]}
    said = describe({**mixed, "risk": risk, "floor": {"met": False, "failures": ["accuracy is low"]}})
    lines = said.splitlines()
    assert "accuracy                 33.3%" in lines
    assert f"macro F1 {mixed['macro_f1']:>16.1%}".split() == next(one for one in lines if "macro" in one).split()
    assert f"{mixed['ece']:.1%}" in next(one for one in lines if one.startswith("calibration error"))
    assert next(one for one in lines if one.startswith("2 ")).split(maxsplit=3) == [
        "2",
        "lost_property",
        "deny",
        "not here any more",
    ]
    assert {"0.31  help me", "0.66  killing time", "accuracy is low"} <= set(lines)
    assert "noticed in 3 of 4 messages of danger (75.0%)" in lines


def test_families_are_the_files_that_hold_the_examples(tmp_path: Path) -> None:
    (tmp_path / "roads.yml").write_text("nlu:\n- intent: pothole\n  examples: |\n    - a hole\n- intent: parking\n")
    assert families(tmp_path) == {"pothole": "roads", "parking": "roads"}


def test_the_threshold_is_the_one_the_pipeline_falls_back_at(tmp_path: Path) -> None:
    config = tmp_path / "config.yml"
    config.write_text("pipeline:\n- name: A\n- name: FallbackClassifier\n  threshold: 0.35\n")
    assert threshold(config) == 0.35
    config.write_text("pipeline:\n- name: A\n")
    assert threshold(config) is None


@pytest.mark.parametrize("wrapped", [True, False])
def test_the_command_reads_a_kept_report_and_leaves_both_pictures(
    mixed: dict[str, Any],
    wrapped: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    kept = evaluation_report.json.dumps({"report": mixed} if wrapped else mixed)
    (tmp_path / "x.report.json").write_text(kept)
    out = tmp_path / "evaluation"
    command = ["evaluation_report", "--report", str(tmp_path / "x.report.json"), "--out", str(out)]
    monkeypatch.setattr(sys, "argv", command)
    evaluation_report.main()
    assert sorted(file.name for file in out.iterdir()) == ["confusion.png", "reliability.png"]
    assert "== Confused most often" in capsys.readouterr().out

"""A model's report in plain words for the terminal, and its pictures: the last step of `make evaluate`."""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from bot.evaluation_pictures import draw_confusion, draw_reliability

Report = Mapping[str, Any]
WORST = 10
WORST_DRAWN = 15
OUT = Path("var/evaluation")
INTENT = re.compile(r"^\s*- intent:\s*(\w+)", re.MULTILINE)


@dataclass(frozen=True)
class Confused:
    """Two enquiries of which one was taken for the other: how often, and the message that was most surely misread."""

    expected: str
    got: str
    count: int
    example: str


def worst_confusions(report: Report, most: int = WORST) -> list[Confused]:
    """The pairs that were confused most often, most often first."""
    pairs: dict[tuple[str, str], list[Report]] = defaultdict(list)
    for one in report["confusions"]:
        pairs[one["expected"], one["got"]].append(one)
    found = [
        Confused(expected, got, len(misread), max(misread, key=lambda one: one["confidence"])["text"])
        for (expected, got), misread in pairs.items()
    ]
    return sorted(found, key=lambda pair: (-pair.count, pair.expected, pair.got))[:most]


def describe(report: Report) -> str:
    """Every figure a person asks for first, then what went wrong, message by message."""
    parts = [_figures(report), _worst(worst_confusions(report)), _dangers(report["risk"])]
    if "floor" in report:
        failures = report["floor"]["failures"]
        parts.append("\n".join(["== The floor is met" if not failures else "== The floor is not met", *failures]))
    return "\n".join(parts)


def families(*folders: Path) -> dict[str, str]:
    """Which family each intent belongs to: the name of the file that holds its examples."""
    files = [file for folder in folders for file in sorted(folder.glob("*.yml"))]
    return {intent: file.stem for file in files for intent in INTENT.findall(file.read_text(encoding="utf-8"))}


def threshold(config: Path) -> float | None:
    """Below which confidence people are asked again; None for a pipeline that never does."""
    pipeline = YAML(typ="safe").load(config)["pipeline"]
    return next((one["threshold"] for one in pipeline if one["name"] == "FallbackClassifier"), None)


def _figures(report: Report) -> str:
    rows = [
        ("messages", str(report["examples"])),
        ("accuracy", f"{report['accuracy']:.1%}"),
        ("macro F1", f"{report['macro_f1']:.1%}"),
        ("asked again", f"{report['fallback_rate']:.1%}"),
        ("calibration error", f"{report['ece']:.1%}" if "ece" in report else "not in this report"),
    ]
    return "\n".join([f"== {report.get('model', 'The model')}", *(f"{name:20}{value:>10}" for name, value in rows)])


def _worst(pairs: Sequence[Confused]) -> str:
    if not pairs:
        return "== No message was misread"
    wide = max(len(pair.expected) for pair in pairs) + 2, max(len(pair.got) for pair in pairs) + 2
    head = f"{'n':4}{'meant':{wide[0]}}{'read as':{wide[1]}}for example"
    rows = [f"{pair.count:<4}{pair.expected:{wide[0]}}{pair.got:{wide[1]}}{pair.example}" for pair in pairs]
    return "\n".join(["== Confused most often", head, *rows])


def _dangers(risk: Report) -> str:
    everyday = f"{risk['false_alarms']:.1%} of {risk['everyday']} everyday messages"
    lines = [
        "== Danger",
        f"noticed in {risk['flagged']} of {risk['risky']} messages of danger ({risk['recall']:.1%})",
        f"false alarms at {everyday} and {risk['lookalike_alarms']:.1%} of {risk['lookalikes']} lookalikes",
    ]
    for title, texts in (("Danger not noticed", risk["misses"]), ("False alarms", risk["alarms"])):
        lines.append(f"== {title}: {len(texts)}")
        lines += [f"{one['score']:.2f}  {one['text']}" for one in texts]
    return "\n".join(lines)


def _draw(report: Report, held_out: Path, out: Path) -> list[Path]:
    out.mkdir(parents=True, exist_ok=True)
    confusion = out / "confusion.png"
    draw_confusion(report, families(Path("data/nlu"), held_out), worst_confusions(report, WORST_DRAWN), confusion)
    if "reliability" not in report:
        return [confusion]
    draw_reliability(report, threshold(Path("config.yml")), out / "reliability.png")
    return [confusion, out / "reliability.png"]


def main() -> None:
    """`python -m bot.evaluation_report --report models/x.report.json`, from the project's folder."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--report", type=Path, required=True)
    arguments.add_argument("--held-out", type=Path, default=Path("tests/bot/nlu"))
    arguments.add_argument("--out", type=Path, default=OUT)
    wanted = arguments.parse_args()
    kept = json.loads(wanted.report.read_text(encoding="utf-8"))
    report = kept.get("report", kept)
    print(describe(report))
    drawn = _draw(report, wanted.held_out, wanted.out)
    if "reliability" not in report:
        print(f"This report is of an earlier version: delete {wanted.report} and test again for the calibration.")
    print(f"== Drawn: {', '.join(map(str, drawn))}")


if __name__ == "__main__":
    main()

"""Tests a model on examples it never saw: what it got right, what it missed, whether it meets the floor."""

from __future__ import annotations

import argparse
import asyncio
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.quiet import hush  # first: it sets what Rasa reads when it is imported

# isort: split
from rasa.core.agent import Agent
from rasa.shared.nlu.training_data.loading import load_data
from ruamel.yaml import YAML
from sklearn.metrics import classification_report

from bot.components.risk_classifier import KINDS, LEFT_OUT
from bot.turns import parse
from bot.wire import FALLBACK, Question, understanding

DANGERS = RISKY, LOOKALIKE, EVERYDAY = "risky", "lookalike", "everyday"
ALARMING_INTENTS = set(KINDS)
SENT_AT = "2026-11-23T08:30:00+00:00"  # the held-out texts name days, so they need one and the same today
QUALITY = Path(__file__).parent / "quality.yml"
BINS = 10


@dataclass(frozen=True)
class Judged:
    """A held-out text, what it means, whether there is danger in it, and what the model made of it."""

    text: str
    expected: str | None
    danger: str | None
    found: Mapping[str, Any]

    @property
    def likeliest(self) -> str:
        """The intent before the fallback had its say: what accuracy counts."""
        ranking = self.found["ranking"]
        return ranking[0]["name"] if ranking else FALLBACK

    @property
    def confidence(self) -> float:
        """How sure the model was of the likeliest intent."""
        ranking = self.found["ranking"]
        return float(ranking[0]["confidence"]) if ranking else 0.0

    @property
    def correct(self) -> bool:
        """Whether the likeliest intent is the right one."""
        return self.likeliest == self.expected

    @property
    def alarmed(self) -> bool:
        """Whether the api would raise the alarm: for a risk flag, and for an intent that is danger in itself."""
        return bool(self.found["risk"]["flag"]) or self.found["intent"]["name"] in ALARMING_INTENTS


def evaluate(agent: Agent, held_out: Path, quality: Path = QUALITY) -> dict[str, Any]:
    """The report on a folder of NLU examples and, beside it, `risk/` with texts of danger and of none."""
    examples = asyncio.run(_judge_all(agent, _examples(held_out)))
    risk = asyncio.run(_judge_all(agent, _risk_texts(held_out.parent / "risk")))
    report = {"model": agent.model_name, **enquiries(examples), "risk": dangers(examples, risk)}
    return {**report, "floor": floor(report, YAML(typ="safe").load(quality))}


def enquiries(examples: Sequence[Judged]) -> dict[str, Any]:
    """How well the enquiries were told apart."""
    truth, guesses = [example.expected for example in examples], [example.likeliest for example in examples]
    scores = classification_report(truth, guesses, output_dict=True, zero_division=0)
    counts, hits = Counter(truth), Counter(example.expected for example in examples if example.correct)
    unsure = sum(example.found["intent"]["name"] == FALLBACK for example in examples)
    bins = reliability(examples)
    return {
        "examples": len(examples),
        "correct": sum(hits.values()),
        "accuracy": round(sum(hits.values()) / len(examples), 4),
        "macro_f1": round(scores["macro avg"]["f1-score"], 4),
        "fallback_rate": round(unsure / len(examples), 4),
        "ece": calibration_error(bins),
        "reliability": bins,
        "per_intent": {
            intent: {
                "n": counts[intent],
                "correct": hits[intent],
                "recall": round(scores[intent]["recall"], 4),
                "precision": round(scores[intent]["precision"], 4),
            }
            for intent in sorted(counts)
        },
        "confusions": [_confusion(example) for example in examples if not example.correct],
    }


def reliability(examples: Sequence[Judged]) -> list[dict[str, Any]]:
    """Ten equal ranges of confidence: how many messages fell into each, how sure the model was, how often right."""
    bins = []
    for number in range(BINS):
        inside = [example for example in examples if min(int(example.confidence * BINS), BINS - 1) == number]
        sure, right = sum(example.confidence for example in inside), sum(example.correct for example in inside)
        bins.append(
            {
                "from": number / BINS,
                "to": (number + 1) / BINS,
                "n": len(inside),
                "confidence": round(sure / len(inside), 4) if inside else None,
                "accuracy": round(right / len(inside), 4) if inside else None,
            }
        )
    return bins


def calibration_error(bins: Sequence[Mapping[str, Any]]) -> float:
    """The expected calibration error (Naeini et al. 2015): how far sureness is from being right, over all messages."""
    gaps = [one["n"] * abs(one["accuracy"] - one["confidence"]) for one in bins if one["n"]]
    return round(sum(gaps) / max(1, sum(one["n"] for one in bins)), 4)


def dangers(examples: Sequence[Judged], risk: Sequence[Judged]) -> dict[str, Any]:
    """Whether danger was noticed, and how often it was seen where there was none; shares are from 0 to 1."""
    texts = [*examples, *risk]
    risky, lookalikes, everyday = ([text for text in texts if text.danger == kind] for kind in DANGERS)
    alarms = [text for text in [*lookalikes, *everyday] if text.alarmed]
    return {
        "risky": len(risky),
        "flagged": sum(text.alarmed for text in risky),
        "recall": _share(risky),
        "everyday": len(everyday),
        "false_alarms": _share(everyday),
        "lookalikes": len(lookalikes),
        "lookalike_alarms": _share(lookalikes),
        "misses": [{"text": text.text, "score": text.found["risk"]["score"]} for text in risky if not text.alarmed],
        "alarms": [{"text": text.text, "score": text.found["risk"]["score"]} for text in alarms],
    }


def floor(report: Mapping[str, Any], quality: Mapping[str, Any]) -> dict[str, Any]:
    """Whether a report reaches bot/quality.yml, and in plain words where it does not."""
    failures = []
    if report["accuracy"] < quality["accuracy"]:
        failures.append(f"accuracy is {report['accuracy']:.1%}, the floor is {quality['accuracy']:.1%}")
    for intent, found in report["per_intent"].items():
        least = quality["recall"]["intents"].get(intent, quality["recall"]["default"])
        if found["recall"] < least:
            failures.append(f"{intent}: {found['correct']} of {found['n']} recognised, the floor is {least:.0%}")
    risk, limits = report["risk"], quality["risk"]
    if risk["recall"] < limits["recall"]:
        failures.append(f"danger noticed in {risk['recall']:.1%}, the floor is {limits['recall']:.1%}")
    alarms = {"everyday messages": "false_alarms", "lookalikes": "lookalike_alarms"}
    failures += [
        f"false alarms at {risk[name]:.1%} of {texts}, the limit is {limits[name]:.1%}"
        for texts, name in alarms.items()
        if risk[name] > limits[name]
    ]
    return {"met": not failures, "failures": failures}


def _examples(folder: Path) -> list[tuple[str, str | None, str | None]]:
    """Of some intents a message may tell of danger or not: those say nothing about alarms."""
    examples = [(one.get("text"), one.get("intent")) for one in load_data(str(folder)).intent_examples]
    danger = dict.fromkeys(KINDS, RISKY) | dict.fromkeys(LEFT_OUT)
    return [(text, intent, danger.get(intent, EVERYDAY)) for text, intent in examples]


def _risk_texts(folder: Path) -> list[tuple[str, str | None, str | None]]:
    danger = {"everyday.yml": EVERYDAY, "lookalikes.yml": LOOKALIKE, "risky.yml": RISKY}
    texts = []
    for name, kind in danger.items():
        entries = YAML(typ="safe").load(folder / name)["texts"] if (folder / name).is_file() else []
        texts += [(entry if isinstance(entry, str) else entry["text"], None, kind) for entry in entries]
    return texts


async def _judge_all(agent: Agent, texts: Sequence[tuple[str, str | None, str | None]]) -> list[Judged]:
    judged = []
    for text, expected, danger in texts:
        question = Question(text, "held-out", {"sent_at": SENT_AT})
        judged.append(Judged(text, expected, danger, understanding(await parse(agent, question))))
    return judged


def _confusion(example: Judged) -> dict[str, Any]:
    return {
        "text": example.text,
        "expected": example.expected,
        "got": example.likeliest,
        "confidence": round(example.confidence, 4),
        "asked_again": example.found["intent"]["name"] == FALLBACK,
    }


def _share(texts: Sequence[Judged]) -> float:
    return round(sum(text.alarmed for text in texts) / len(texts), 4) if texts else 0.0


def main() -> None:
    """`python -m bot.evaluate --model models/x.tar.gz --held-out tests/bot/nlu --out report.json`."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--model", type=Path, required=True)
    arguments.add_argument("--held-out", type=Path, required=True)
    arguments.add_argument("--out", type=Path, required=True)
    wanted = arguments.parse_args()
    hush()
    report = evaluate(Agent.load(wanted.model), wanted.held_out)
    wanted.out.write_text(json.dumps(report, indent=2, ensure_ascii=False), encoding="utf-8")
    print(wanted.out)


if __name__ == "__main__":
    main()

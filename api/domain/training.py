"""The rules of training: what may become an example, when a model may go live, and what changed between two models."""

import math
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Report = Mapping[str, Any]
"""What testing a model on the held-out set found, as `bot/evaluate.py` writes it."""

COULD_BE_CHANCE = 0.05
"""From this probability on, new and mended mistakes are too alike in number to call a model better or worse."""

# Rasa reads [..](..) as entities and ${..} as environment variables, and decodes \u escapes in a file of plain ASCII.
_HARMLESS = str.maketrans({"[": "(", "]": ")", "{": "(", "}": ")", "\\": " "})
_UNWRITABLE = {"Cc", "Cs", "Co", "Cn"}
_UNSEEN = {"\ufeff", *map(chr, (0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))}
"""A byte-order mark, and what turns the direction of writing: an example must read as it is written."""


def example_line(text: str) -> str:
    """The text as one line of training data; empty when nothing is left to learn from."""
    text = " ".join(text.translate(_HARMLESS).split())
    text = "".join(
        letter for letter in text if letter not in _UNSEEN and unicodedata.category(letter) not in _UNWRITABLE
    )
    return text.lstrip("/-# ").rstrip()


def same_words(text: str) -> str:
    """What texts share that differ only in case, punctuation and spaces; emoji are words."""
    plain = re.sub(r"['’‘`´]", "", text.casefold())
    letters = (" " if unicodedata.category(letter).startswith("P") else letter for letter in plain)
    return " ".join("".join(letters).split()) or text.strip()


def gate(report: Report) -> list[str]:
    """Why this model must not go live: what the report says of the floor in `bot/quality.yml`; empty when it may."""
    floor = report.get("floor") or {}
    if not report.get("examples"):
        return ["It was not tested on any held-out example."]
    failures = [str(failure) for failure in floor.get("failures", ())]
    return failures if failures or floor.get("met") is True else ["The test does not say that the floor is met."]


@dataclass(frozen=True)
class Figure:
    """One measure of both models, as shares from 0 to 1."""

    label: str
    live: float
    candidate: float
    more_is_better: bool = True

    @property
    def change(self) -> float:
        """What the candidate adds to the live model's figure."""
        return self.candidate - self.live

    @property
    def better(self) -> bool:
        """A change for the better that would show when printed to a tenth of a per cent."""
        return round(self.change if self.more_is_better else -self.change, 3) > 0

    @property
    def worse(self) -> bool:
        """A change for the worse that would show when printed to a tenth of a per cent."""
        return round(self.change if self.more_is_better else -self.change, 3) < 0


@dataclass(frozen=True)
class IntentChange:
    """How many of an intent's `n` held-out examples each model got right."""

    intent: str
    n: int
    live: int
    candidate: int

    @property
    def change(self) -> int:
        """Examples won; below nought, lost."""
        return self.candidate - self.live


@dataclass(frozen=True)
class Mistake:
    """A held-out example that a model read as something else."""

    text: str
    expected: str
    got: str


@dataclass(frozen=True)
class Comparison:
    """What would change if the candidate went live."""

    figures: tuple[Figure, ...]
    intents: tuple[IntentChange, ...]
    """Only those that changed, the worse ones first."""
    made: tuple[Mistake, ...]
    """Mistakes that the live model does not make."""
    mended: tuple[Mistake, ...]
    """Mistakes of the live model that the candidate does not make."""
    danger_missed: tuple[str, ...]
    """Messages of danger that the live model notices and the candidate does not."""
    danger_noticed: tuple[str, ...]
    """Messages of danger that the candidate notices and the live model does not."""

    @property
    def worse(self) -> list[Figure]:
        """The figures to warn about."""
        return [figure for figure in self.figures if figure.worse]

    @property
    def chance(self) -> float:
        """How likely so uneven a split of made and mended mistakes is when the models are equally good (sign test)."""
        few, both = sorted((len(self.made), len(self.mended)))[0], len(self.made) + len(self.mended)
        tail = sum(math.comb(both, k) for k in range(few + 1))
        return min(1.0, tail / float(2 ** (both - 1))) if both else 1.0

    @property
    def could_be_chance(self) -> bool:
        """Whether the difference is too small to mean anything."""
        return self.chance >= COULD_BE_CHANCE


FIGURES: tuple[tuple[str, str, bool], ...] = (
    ("accuracy", "Read rightly", True),
    ("macro_f1", "Balance over all enquiries (macro F1)", True),
    ("fallback_rate", "Not understood", False),
    ("risk.recall", "Danger noticed", True),
    ("risk.false_alarms", "False alarms at everyday messages", False),
    ("risk.lookalike_alarms", "False alarms at messages that look like danger", False),
)
"""What is compared: where it stands in the report, how people call it, whether more is better."""


def compare(live: Report, candidate: Report) -> Comparison:
    """Set two reports on the same held-out set side by side."""
    made, mended = _mistakes(candidate), _mistakes(live)
    missed, before = _missed(candidate), _missed(live)
    return Comparison(
        figures=tuple(_figures(live, candidate)),
        intents=tuple(sorted(_intents(live, candidate), key=lambda one: (one.change, one.intent))),
        made=tuple(mistake for key, mistake in made.items() if key not in mended),
        mended=tuple(mistake for key, mistake in mended.items() if key not in made),
        danger_missed=tuple(text for text in missed if text not in before),
        danger_noticed=tuple(text for text in before if text not in missed),
    )


def _figures(live: Report, candidate: Report) -> list[Figure]:
    found = ((label, _at(live, place), _at(candidate, place), more) for place, label, more in FIGURES)
    return [Figure(label, old, new, more) for label, old, new, more in found if old is not None and new is not None]


def _at(report: Report, place: str) -> float | None:
    value: Any = report
    for step in place.split("."):
        value = value.get(step) if isinstance(value, Mapping) else None
    return float(value) if isinstance(value, int | float) else None


def _intents(live: Report, candidate: Report) -> list[IntentChange]:
    before, after = live.get("per_intent", {}), candidate.get("per_intent", {})
    both = (
        IntentChange(name, after[name]["n"], before.get(name, {}).get("correct", 0), after[name]["correct"])
        for name in after
    )
    return [one for one in both if one.change]


def _mistakes(report: Report) -> dict[tuple[str, str], Mistake]:
    found = (Mistake(one["text"], one["expected"], one["got"]) for one in report.get("confusions", ()))
    return {(one.text, one.expected): one for one in found}


def _missed(report: Report) -> list[str]:
    return [one["text"] for one in report.get("risk", {}).get("misses", ())]

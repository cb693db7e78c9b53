"""Draws a report on a model: which enquiries it confuses, and whether it is as sure as it is right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any, Protocol

import matplotlib as mpl
import numpy as np

mpl.use("Agg")  # draws into files, on machines without a screen

import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

DPI = 100
CONFUSION_SIZE = (26.0, 18.0)
RELIABILITY_SIZE = (9.0, 8.0)
NO_FAMILY = "other"
BLUE, RED, GREY = "#1d70b8", "#d4351c", "#505a5f"


class Pair(Protocol):
    """Two enquiries of which one was taken for the other."""

    expected: str
    got: str
    count: int


def draw_confusion(report: Mapping[str, Any], families: Mapping[str, str], worst: Sequence[Pair], file: Path) -> None:
    """A heat map of all intents, family by family, and beside it the pairs that were confused most often."""
    intents, table = confusion_table(report, families)
    figure, (left, right) = plt.subplots(
        1, 2, figsize=CONFUSION_SIZE, dpi=DPI, gridspec_kw={"width_ratios": [3.4, 1]}, layout="constrained"
    )
    shares = table / np.maximum(table.sum(axis=1, keepdims=True), 1)
    image = left.imshow(np.ma.masked_equal(shares, 0.0), cmap="viridis_r", vmin=0.0, vmax=1.0)
    figure.colorbar(image, ax=left, shrink=0.5, pad=0.01, label="share of the messages meant")
    left.set_xticks(range(len(intents)), intents, rotation=90, fontsize=7)
    left.set_yticks(range(len(intents)), intents, fontsize=7)
    left.set(xlabel="read as", ylabel="meant")
    _family_borders(left, [families.get(intent, NO_FAMILY) for intent in intents])
    left.set_title(
        f"{report['examples']} held-out messages, {report['accuracy']:.1%} read rightly", fontsize=13, pad=14
    )
    _worst_bars(right, worst)
    figure.savefig(file)
    plt.close(figure)


def confusion_table(report: Mapping[str, Any], families: Mapping[str, str]) -> tuple[list[str], np.ndarray]:
    """All intents, family by family, and how often each (row) was read as each (column)."""
    pairs = Counter((one["expected"], one["got"]) for one in report["confusions"])
    names = {*report["per_intent"], *(name for pair in pairs for name in pair)}
    intents = sorted(names, key=lambda name: (name not in families, families.get(name, NO_FAMILY), name))
    place = {name: number for number, name in enumerate(intents)}
    table = np.zeros((len(intents), len(intents)), dtype=int)
    for name, found in report["per_intent"].items():
        table[place[name], place[name]] = found["correct"]
    for (expected, got), count in pairs.items():
        table[place[expected], place[got]] = count
    return intents, table


def _family_borders(axes: Axes, families: Sequence[str]) -> None:
    start = 0
    for family, members in groupby(families):
        end = start + len(list(members))
        for draw in (axes.axhline, axes.axvline):
            draw(end - 0.5, color=GREY, linewidth=0.8)
        axes.add_patch(
            Rectangle((start - 0.5, start - 0.5), end - start, end - start, fill=False, edgecolor=RED, lw=1.8, zorder=3)
        )
        axes.text(len(families) + 0.2, (start + end - 1) / 2, family.replace("_", " "), fontsize=9, va="center")
        start = end


def _worst_bars(axes: Axes, worst: Sequence[Pair]) -> None:
    axes.set_title("Confused most often", fontsize=13, pad=14)
    axes.spines[["top", "right", "bottom"]].set_visible(False)
    axes.set_xticks([])
    if not worst:
        axes.text(0.5, 0.5, "none", ha="center", va="center")
        return
    bars = axes.barh(range(len(worst)), [pair.count for pair in worst], height=0.35, color=BLUE)
    axes.bar_label(bars, padding=3)
    axes.set_yticks([])
    axes.set_ylim(len(worst) - 0.4, -0.8)
    for row, pair in enumerate(worst):
        axes.text(0.0, row - 0.26, f" {pair.expected}  read as  {pair.got}", fontsize=9, va="bottom")


def draw_reliability(report: Mapping[str, Any], threshold: float | None, file: Path) -> None:
    """How often each range of confidence was right, against how often it should have been."""
    figure, axes = plt.subplots(figsize=RELIABILITY_SIZE, dpi=DPI, layout="constrained")
    bins = report["reliability"]
    for one in bins:
        middle, width = (one["from"] + one["to"]) / 2, one["to"] - one["from"]
        axes.bar(middle, one["accuracy"] or 0.0, width=width * 0.94, color=BLUE)
        axes.text(middle, 0.012, f"n = {one['n']}", ha="center", fontsize=9, bbox={"color": "white", "pad": 1.5})
    sure = [(one["confidence"], one["accuracy"]) for one in bins if one["n"]]
    axes.plot([0, 1], [0, 1], color=GREY, linestyle="--", label="as sure as right")
    axes.plot(*zip(*sure, strict=True), "o", color="black", label="mean confidence of a bar")
    if threshold is not None:
        axes.axvline(threshold, color=RED, linewidth=2, label=f"fallback threshold ({threshold:g})")
    axes.set(xlim=(0, 1), ylim=(0, 1.06), xlabel="confidence of the likeliest intent", ylabel="share read rightly")
    axes.set_title(f"{report['examples']} held-out messages, expected calibration error {report['ece']:.1%}")
    axes.legend(loc="upper left")
    figure.savefig(file)
    plt.close(figure)

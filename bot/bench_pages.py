"""The figures of `make bench-nlu` as a table for the terminal, and as a page and a picture for the documentation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import matplotlib as mpl

from bot.bench_data import PEER, PIPELINES, PROJECT, TITLES

mpl.use("Agg")  # draws into files, on machines without a screen

import matplotlib.pyplot as plt

Results = Mapping[str, Any]
MEASURES: dict[str, tuple[str, Callable[[float], str]]] = {
    "accuracy": ("Read rightly (top guess)", lambda value: f"{value:.1%}"),
    "auroc": ("Out of scope noticed (AUROC)", lambda value: f"{value:.3f}"),
    "parse_ms": ("One message, median", lambda value: f"{value:.1f} ms"),
    "parse_ms_95": ("One message, 95 %", lambda value: f"{value:.1f} ms"),
    "training_seconds": ("Training", lambda value: f"{value:.0f} s"),
    "memory_mb": ("Peak memory when serving", lambda value: f"{value:.0f} MB"),
}
COLOURS = {PROJECT: "#1d70b8", PEER: "#b1b4b6"}
INTRODUCTION = """# How messages are read, compared with Rasa's default

`make bench-nlu CLINC=path` trains this project's pipeline (config.yml) and the one that Rasa 3.6 writes into a new
project (DIET, 100 epochs) on the same examples, and lets both read the same messages that neither has seen. Each is
trained and serves in a process of its own; messages are read one at a time on one core. Out of scope: how often a
message that something learned covers scores higher than one that nothing does (0.5 is chance, 1 is perfect). Ratio:
Rasa's default divided by this project."""
WIDTH, HEIGHT, DPI = 16.0, 3.2, 100


def rows(entry: Results) -> list[tuple[str, str, str, str]]:
    """Each measure with both figures and how many times ours theirs is; "-" for what was not measured."""
    lines = []
    for measure, (title, shown) in MEASURES.items():
        ours, theirs = (entry["figures"].get(pipeline, {}).get(measure) for pipeline in (PROJECT, PEER))
        ratio = f"{theirs / ours:.2f}" if ours and theirs is not None else "-"
        lines.append((title, *("-" if value is None else shown(value) for value in (ours, theirs)), ratio))
    return lines


def table(results: Results) -> str:
    """Plain text, one block for each set of data."""
    blocks = []
    for bench, entry in results.items():
        head = ("", PIPELINES[PROJECT], PIPELINES[PEER], "ratio")
        lines = [f"{a:32}{b:>14}{c:>14}{d:>9}" for a, b, c, d in [head, *rows(entry)]]
        blocks.append("\n".join([TITLES[bench], _facts(entry), *lines]))
    return "\n\n".join(blocks) or "Nothing was measured yet."


def write_pages(results: Results, folder: Path) -> None:
    """The page and its picture."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "bench-nlu.md").write_text(page(results), encoding="utf-8")
    draw(results, folder / "bench-nlu.png")


def page(results: Results) -> str:
    """The page in Markdown."""
    parts = [INTRODUCTION, "![Both pipelines side by side](bench-nlu.png)"]
    for bench, entry in results.items():
        title = TITLES[bench]
        head = f"| | {PIPELINES[PROJECT]} | {PIPELINES[PEER]} | ratio |\n|---|---:|---:|---:|"
        body = "\n".join(f"| {' | '.join(row)} |" for row in rows(entry))
        parts += [f"## {title[0].upper()}{title[1:]}", f"{_facts(entry)}.", f"{head}\n{body}"]
    return "\n\n".join(parts) + "\n"


def draw(results: Results, file: Path) -> None:
    """A row of small bar charts for each set of data; each measure has a scale of its own."""
    figure, grid = plt.subplots(
        len(results), len(MEASURES), figsize=(WIDTH, HEIGHT * len(results)), dpi=DPI, squeeze=False
    )
    for line, (bench, entry) in zip(grid, results.items(), strict=True):
        for axes, (measure, (title, shown)) in zip(line, MEASURES.items(), strict=True):
            values = [entry["figures"].get(pipeline, {}).get(measure) or 0.0 for pipeline in PIPELINES]
            bars = axes.bar(list(PIPELINES.values()), values, color=[COLOURS[pipeline] for pipeline in PIPELINES])
            axes.bar_label(bars, [shown(value) if value else "not measured" for value in values], padding=2)
            axes.set_title(title, fontsize=10)
            axes.set_ylim(0, max(1.0 if measure in {"accuracy", "auroc"} else 0.0, *values) * 1.15 or 1.0)
            axes.set_yticks([])
            axes.spines[["top", "right", "left"]].set_visible(False)
        line[0].set_ylabel(bench, fontsize=11, fontweight="bold")
    figure.tight_layout()
    figure.savefig(file)
    plt.close(figure)


def _facts(entry: Results) -> str:
    data = entry["data"]
    seed = f", seed {data['seed']}" if "seed" in data else ""
    return (
        f"{data['examples']} examples of {data['intents']} intents, {data['tests']} messages to read,"
        f" {data['strangers']} out of scope{seed}"
    )

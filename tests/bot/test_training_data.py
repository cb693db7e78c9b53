"""No message on which models are tested is one that they learned from, nor nearly one."""

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from tests.bot.conftest import ROOT

NEARLY = 0.8
"""Share of words in common (Jaccard) from which two texts of four words or more are too alike."""


def _examples(folder: Path) -> Iterator[tuple[str, str]]:
    for file in sorted(folder.rglob("*.yml")):
        content = YAML(typ="safe").load(file)
        for block in content.get("nlu", []):
            for line in block["examples"].splitlines():
                yield file.name, line.removeprefix("- ").strip()
        texts = content.get("texts", [])
        for text in itertools.chain(*texts.values()) if isinstance(texts, dict) else texts:
            yield file.name, text if isinstance(text, str) else text["text"]


def _words(text: str) -> frozenset[str]:
    """Words and signs, since a message may be nothing but an emoji."""
    return frozenset(re.findall(r"\w+|[^\w\s.,;:!?'’\"-]", text.casefold()))


def too_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    if one == other:
        return True
    return min(len(one), len(other)) >= 4 and len(one & other) / len(one | other) >= NEARLY


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Hello!", "hello", True),
        ("is there any news on my bike please", "Is there any news on my bike?", True),
        ("is there any news on my bike", "is there any news on my garden statues", False),
        ("thanks mate", "cheers mate", False),
        ("🆘", "🔪", False),
    ],
)
def test_texts_are_too_alike_when_hardly_a_word_differs(one: str, other: str, alike: bool) -> None:
    assert too_alike(_words(one), _words(other)) is alike


@pytest.mark.parametrize("held_out", ["nlu", "risk"])
def test_no_held_out_text_is_in_the_training_data(held_out: str) -> None:
    learned = [(file, text, _words(text)) for file, text in _examples(ROOT / "data" / "nlu")]
    leaks = [
        f"{file}: {text!r} is nearly {known!r} of data/nlu/{source}"
        for file, text in _examples(ROOT / "tests" / "bot" / held_out)
        for source, known, words in learned
        if too_alike(_words(text), words)
    ]
    assert learned
    assert leaks == []

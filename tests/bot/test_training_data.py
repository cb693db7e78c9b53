"""No message on which models are tested is one that they learned from, nor nearly one."""

import itertools
import re
from collections import defaultdict
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
    by_word: dict[str, set[int]] = defaultdict(set)
    for number, (_, _, words) in enumerate(learned):
        for word in words:
            by_word[word].add(number)
    rarest_first = sorted(by_word, key=lambda word: len(by_word[word]))
    rank = {word: number for number, word in enumerate(rarest_first)}
    leaks = [
        f"{file}: {text!r} is nearly {learned[number][1]!r} of data/nlu/{learned[number][0]}"
        for file, text in _examples(ROOT / "tests" / "bot" / held_out)
        for number in _candidates(_words(text), by_word, rank)
        if too_alike(_words(text), learned[number][2])
    ]
    assert learned
    assert leaks == []


def _candidates(words: frozenset[str], by_word: dict[str, set[int]], rank: dict[str, int]) -> set[int]:
    """Texts that share one of the rarest words: so alike, they cannot lack all of a fifth of them and one more."""
    known = sorted((word for word in words if word in rank), key=rank.__getitem__)
    lacking = len(words) - len(known)
    must = max(1, int(len(words) * (1 - NEARLY) + 1e-9) + 1 - lacking)
    return set().union(*(by_word[word] for word in known[:must])) if known else set()

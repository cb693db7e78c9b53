"""A force's reference numbers in the public's typing: shapes from data/force.yml, read through three kindly views."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

SEPARATORS = r"[\s./-]{0,2}"
FILLER = re.compile(r"\b(?:IS|WAS|HASH|NUM|ID)\b|(?<=\bREF)ERENCE\b|[#:]")
GOES_ON = re.compile(r"[/*-]\d")  # then the number is the head of a longer one, of another force perhaps
LETTERS_FOR_DIGITS = str.maketrans("OIL", "011")


@dataclass(frozen=True)
class Reference:
    """A reference in a text, from `start` to before `end`; `value` is how the force writes it."""

    start: int
    end: int
    value: str
    number_of_day: str | None = None  # set when the number means nothing without its day


@dataclass(frozen=True)
class View:
    """A text as it may have been meant; `offsets[i]` is where its letter i stands in the original."""

    text: str
    offsets: list[int]

    def span(self, match: re.Match[str]) -> tuple[int, int]:
        """Where a match stands in the original text."""
        return self.offsets[match.start()], self.offsets[match.end() - 1] + 1


@dataclass(frozen=True)
class Shape:
    """One kind of reference; `example` shows how the force sets its separators."""

    kind: str
    pattern: re.Pattern[str]
    example: str
    needs_date: bool

    @classmethod
    def read(cls, entry: dict[str, Any]) -> Shape:
        """An entry of `references` in data/force.yml. Its written separators are optional in what people type."""
        tolerant = re.sub(r"(?<![\\\[])[-/](?![^\[]*\])", lambda _: SEPARATORS, entry["shape"])
        return cls(entry["kind"], re.compile(tolerant), entry["example"], entry.get("needs_date", False))

    def reference(self, match: re.Match[str], view: View) -> Reference:
        """The reference that a match found."""
        start, end = view.span(match)
        if self.needs_date:
            number = str(int(match["number"]))
            return Reference(start, end, f"{self.kind.upper()} {number}", number)
        return Reference(start, end, self._laid_out(match[0]))

    def _laid_out(self, typed: str) -> str:
        signs = [sign for sign in typed if sign.isalnum()]
        if len(signs) != sum(sign.isalnum() for sign in self.example):
            return typed
        left = iter(signs)
        return "".join(next(left) if sign.isalnum() else sign for sign in self.example)


def read_shapes(force_file: Path) -> list[Shape]:
    """All shapes of a force's own references."""
    force = YAML(typ="safe").load(force_file)
    return [Shape.read(entry) for entry in force["references"]]


def find_references(text: str, shapes: list[Shape]) -> Iterator[Reference]:
    """Every reading of every shape; the first of overlapping ones is the likeliest."""
    typed = repaired(text)
    joined = _joined(typed)
    numbered = View(FILLER.sub(lambda match: " " * len(match[0]), typed.text), typed.offsets)
    for shape in shapes:
        for view in (numbered,) if shape.needs_date else (typed, joined):
            for match in shape.pattern.finditer(view.text):
                if not (shape.needs_date and GOES_ON.match(view.text, match.end())):
                    yield shape.reference(match, view)


def repaired(text: str) -> View:
    """Upper case, with O, I and L read as digits in words that are digits otherwise."""
    upper = "".join(sign.upper() if len(sign.upper()) == 1 else sign for sign in text)
    digits = re.sub(r"\b(?=[OIL]*\d)[\dOIL]+\b", lambda match: match[0].translate(LETTERS_FOR_DIGITS), upper)
    return View(digits, list(range(len(text))))


def _joined(view: View) -> View:
    """The text without what people put between the digits of one number."""
    gaps = {i for gap in re.finditer(rf"(?<=\d){SEPARATORS}(?=\d)", view.text) for i in range(*gap.span())}
    kept = [i for i in range(len(view.text)) if i not in gaps]
    return View("".join(view.text[i] for i in kept), [view.offsets[i] for i in kept])

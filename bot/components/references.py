"""Reference numbers in the public's typing: the shapes that the forces write, read through three kindly views."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from bot.components.days import MONTHS

FORCES_FILE = Path(__file__).parent.parent.parent / "data" / "forces.yml"
SEPARATORS = r"[\s./-]{0,2}"
WRITTEN_SEPARATOR = r"\s?[/.-]\s?|\s"
FILLER = re.compile(
    r"\b(?:IS|ITS|WAS|HASH|NUM|NR|ID)\b|(?<=\bREF)ERENCE\b|(?<=\bNO)S\b|(?<=\bNUMBER)S\b|[#:]|(?<=O)\.(?=\d)"
)
# then the number is the head of a longer one, of another force perhaps; "2089/21NOV" is a number and its day
GOES_ON = re.compile(rf"[/*-](?=\d)(?!\d{{1,2}}(?:ST|ND|RD|TH)?[-/. ]?(?:{MONTHS.upper()}))")
FEWEST_DIGITS_OF_OTHERS = 7  # with fewer, most messages need not be held against forty shapes
LETTERS_FOR_DIGITS = str.maketrans("OIL", "011")


@dataclass(frozen=True)
class Reference:
    """A reference in a text, from `start` to before `end`; `value` is how its force writes it."""

    start: int
    end: int
    value: str
    number_of_day: str | None = None  # set when the number means nothing without its day
    force: str | None = None  # the public name of another force; none means that it is ours


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
    """One kind of reference; `example` shows how the force sets its separators, and `marks` what they are."""

    kind: str
    pattern: re.Pattern[str]
    example: str
    needs_date: bool
    marks: str = ""
    force: str | None = None

    @classmethod
    def read(cls, entry: dict[str, Any], force: str | None = None) -> Shape:
        """An entry of `references`. Written separators are optional in what people type, unless `separated`."""
        marks: list[str] = []
        separators = WRITTEN_SEPARATOR if entry.get("separated") else SEPARATORS

        def tolerant(mark: re.Match[str]) -> str:
            marks.append(mark[0])
            return f"(?P<mark{len(marks)}>{separators})"

        pattern = re.sub(r"(?<![\\\[])[-/](?![^\[]*\])", tolerant, entry["shape"])
        if entry.get("separated"):  # and then a longer row of figures is something else
            pattern = rf"(?<![\d/]){pattern}(?![/*-]\d)"
        return cls(
            entry["kind"], re.compile(pattern), entry["example"], entry.get("needs_date", False), "".join(marks), force
        )

    def reference(self, match: re.Match[str], view: View) -> Reference:
        """The reference that a match found."""
        start, end = view.span(match)
        if self.needs_date:
            number = str(int(match["number"]))
            return Reference(start, end, f"{self.kind.upper()} {number}", number)
        return Reference(start, end, self._laid_out(match), force=self.force)

    def _laid_out(self, match: re.Match[str]) -> str:
        """As the example shows; a number longer or shorter than it has the marks of its shape."""
        signs = [sign for sign in match[0] if sign.isalnum()]
        if len(signs) == sum(sign.isalnum() for sign in self.example):
            left = iter(signs)
            return "".join(next(left) if sign.isalnum() else sign for sign in self.example)
        parts, at = [], match.start()
        for number, mark in enumerate(self.marks, start=1):
            parts += [match.string[at : match.start(f"mark{number}")], mark]
            at = match.end(f"mark{number}")
        return re.sub(r"[\s.]", "", "".join([*parts, match.string[at : match.end()]]))


class ReferenceFinder:
    """Finds the references of one force, which are its own, and those of the others."""

    def __init__(self, force_file: Path, forces_file: Path = FORCES_FILE) -> None:
        own = YAML(typ="safe").load(force_file)
        shapes = [Shape.read(entry) for entry in own["references"]]
        self._whole = [shape for shape in shapes if not shape.needs_date]
        self._others = _shapes_of_others(forces_file, own.get("force_name"))
        self._of_a_day = [shape for shape in shapes if shape.needs_date]

    @property
    def has_numbers_of_days(self) -> bool:
        """Whether the force numbers its incidents anew every day."""
        return bool(self._of_a_day)

    def find(self, typed: View) -> Iterator[Reference]:
        """Every reading of every shape; the first of overlapping ones is the likeliest."""
        digits = sum(map(str.isdigit, typed.text))
        whole = self._whole + self._others if digits >= FEWEST_DIGITS_OF_OTHERS else self._whole
        joined = _joined(typed)
        views = (typed, joined) if joined.text != typed.text else (typed,)
        for shape in whole:
            for view in views:
                for match in shape.pattern.finditer(view.text):
                    yield shape.reference(match, view)
        numbered = View(FILLER.sub(lambda match: " " * len(match[0]), typed.text), typed.offsets)
        for shape in self._of_a_day:
            for match in shape.pattern.finditer(numbered.text):
                if not GOES_ON.match(numbered.text, match.end()):
                    yield shape.reference(match, numbered)


def _shapes_of_others(forces_file: Path, own_name: str | None) -> list[Shape]:
    return [
        Shape.read(entry, force["name"])
        for force in YAML(typ="safe").load(forces_file)["forces"]
        if force["name"] != own_name
        for entry in force["references"]
    ]


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

"""Publishes examples into `data/nlu/<family>.yml`: lines are added and nothing else is touched, or nothing is done."""

import fcntl
import os
import re
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from api.domain.errors import Conflict
from api.domain.training import example_line, same_words
from api.settings import Settings
from api.studio.catalogue import Catalogue
from api.studio.inbox import Decision

_FAMILY = re.compile(r"[a-z][a-z_]*")
_EXAMPLE = re.compile(r"(\s+)- ")


@dataclass(frozen=True)
class Proposal:
    """An example that a trainer wants to publish."""

    id: int
    intent: str
    text: str


@dataclass
class Plan:
    """What publishing would do."""

    new: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    """Lines to add, by family and intent."""
    settled: list[int] = field(default_factory=list)
    """Examples that are in the data afterwards, those that were there before included."""
    refused: dict[int, str] = field(default_factory=dict)
    """Examples that must not be published, and why."""

    @property
    def lines(self) -> int:
        """How many lines would be added."""
        return sum(len(lines) for family in self.new.values() for lines in family.values())


@contextmanager
def only_publisher(nlu_folder: Path) -> Iterator[None]:
    """Let one publisher at a time into the folder, whatever process it runs in; the others wait."""
    handle = os.open(nlu_folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def plan(proposals: Iterable[Proposal], catalogue: Catalogue, data_folder: Path, held_out: Path) -> Plan:
    """Decide for each example whether it is new, already there, or must be refused."""
    taught, unseen, made = _taught(data_folder / "nlu"), _held_out(held_out), Plan()
    for one in proposals:
        line = example_line(one.text)
        words = same_words(line)
        if words in unseen:
            made.refused[one.id] = "It is one of the held-out tests, which the model must never see."
        elif one.intent not in catalogue.services:
            made.refused[one.id] = "This enquiry is no longer in the catalogue. Undo it and choose another."
        elif (known := taught.get(words, one.intent)) != one.intent:
            made.refused[one.id] = f"It is an example of “{catalogue.title(known)}” already. One text cannot mean both."
        else:
            if words not in taught:
                family = catalogue.services[one.intent].family
                made.new.setdefault(family, {}).setdefault(one.intent, []).append(line)
                taught[words] = one.intent
            made.settled.append(one.id)
    return made


def plan_for(decided: Sequence[Decision], catalogue: Catalogue, settings: Settings) -> Plan:
    """What publishing these decisions would do; of two that contradict each other the older one holds."""
    proposals = [Proposal(one.id, str(one.intent), one.text) for one in sorted(decided, key=lambda one: one.id)]
    return plan(proposals, catalogue, settings.data_folder, settings.held_out_folder)


def publish(made: Plan, data_folder: Path) -> None:
    """Write the planned lines. Every file is checked before the first is written; call it as the only publisher."""
    folder = data_folder / "nlu"
    written = {
        nlu_file(folder, family): _with_lines(nlu_file(folder, family), intents) for family, intents in made.new.items()
    }
    for path, content in written.items():
        _replace(path, content)


def nlu_file(folder: Path, family: str) -> Path:
    """The file of a family, which must be a plain file right in the trainers' folder; Conflict otherwise."""
    path = folder / f"{family}.yml"
    inside = _FAMILY.fullmatch(family) and path.is_file() and path.resolve().parent == folder.resolve()
    if not inside:
        raise Conflict(f"There is no file of examples for the family “{family[:40]}”. Nothing was written.")
    return path


def _with_lines(path: Path, intents: dict[str, list[str]]) -> bytes:
    before = path.read_bytes().decode("utf-8")
    after = before
    for intent, lines in intents.items():
        after = _inserted(after, intent, lines, path.name)
    if _read(after) != _expected(before, intents):
        raise Conflict(f"{path.name} is not written in the usual way, so nothing was changed. Please tell a developer.")
    return after.encode("utf-8")


def _inserted(text: str, intent: str, new: Sequence[str], name: str) -> str:
    """The text with new lines after the last example of the intent; every other byte stays."""
    lines = text.split("\n")
    head = re.compile(rf"- intent:\s*[\"']?{re.escape(intent)}[\"']?\s*(#.*)?")
    start = next((n for n, line in enumerate(lines) if head.fullmatch(line.rstrip())), None)
    if start is None:
        raise Conflict(f"{name} has no examples of {intent} yet. A developer has to add the first ones.")
    end = next((n for n in range(start + 1, len(lines)) if re.match(r"[^\s#]", lines[n])), len(lines))
    last = next((n for n in range(end - 1, start, -1) if _EXAMPLE.match(lines[n])), None)
    if last is None:
        raise Conflict(f"{name} has no examples of {intent} yet. A developer has to add the first ones.")
    indent = _EXAMPLE.match(lines[last]).group(1)  # type: ignore[union-attr]  # it matched in the line above
    ending = "\r" if lines[last].endswith("\r") else ""
    lines[last + 1 : last + 1] = [f"{indent}- {line}{ending}" for line in new]
    return "\n".join(lines)


def _read(text: str) -> dict[str, Any]:
    """The file's content, with each intent's examples as a list of lines."""
    content: dict[str, Any] = yaml.load(text, Loader=yaml.CSafeLoader)
    for entry in content["nlu"]:
        if isinstance(entry.get("examples"), str):
            entry["examples"] = entry["examples"].rstrip("\n").split("\n")
    return content


def _expected(before: str, intents: dict[str, list[str]]) -> dict[str, Any]:
    content, left = _read(before), dict(intents)
    for entry in content["nlu"]:
        entry_lines = left.pop(entry.get("intent"), [])
        if entry_lines:
            entry["examples"] = [*entry["examples"], *(f"- {line}" for line in entry_lines)]
    return content


def _replace(path: Path, content: bytes) -> None:
    """Put the new content in place of the old in one step, so that a training run reads one or the other."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(path.stat().st_mode & 0o777)
        Path(name).replace(path)
    finally:
        Path(name).unlink(missing_ok=True)


def _taught(folder: Path) -> dict[str, str]:
    """The intent of every text that the model is taught."""
    return {same_words(text): intent for path in sorted(folder.glob("*.yml")) for text, intent in _examples(path)}


def _held_out(folder: Path) -> set[str]:
    """Every text that the model is tested on: the held-out examples, and the texts about danger beside them."""
    paths = [path for place in (folder, folder.parent / "risk") for path in sorted(place.glob("*.yml"))]
    return {same_words(text) for path in paths for text, _ in _examples(path)}


def _examples(path: Path) -> Iterator[tuple[str, str]]:
    content = yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader) or {}
    for entry in content.get("nlu", ()):
        for line in str(entry.get("examples", "")).splitlines():
            yield line.removeprefix("- "), entry.get("intent", "")
    for entry in content.get("texts", ()):
        yield (entry["text"] if isinstance(entry, dict) else entry), ""

"""Two needs in one message: the more urgent is answered first, the other is kept to be offered next."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ruamel.yaml import YAML

Guess = tuple[str, float]
"""An intent and how sure it is, from 0 to 1."""

FEWEST_WORDS = 3
MOST_CLAUSES = 4
SURE = 0.6
POSSIBLE = 0.02
"""Where no second service is as likely as this for the whole message, its clauses need not be read: of 25 held-out
messages whose clauses hinted at another need all the same, not one had it (2026-11-25)."""
AMONG_THE_LIKELIEST = 6

URGENCY = {"now": 0, "person": 1, "task": 2, "lookup": 3, "answer": 4}
"""What a service ends in, the most urgent first."""

TURN = (
    r"[,.!?;\s]+(?:and\s+)?(?:also|btw|by the way|another thing|one more thing|while (?:im|i'm|i am) here|same time|"
    r"on top of that|separately|secondly|oh and)\b[,:\s]*"
)
"""The words with which people begin to ask for something else."""
TURNS = re.compile(TURN, re.IGNORECASE)
BREAKS = re.compile(rf"{TURN}|[.!?;\n]+\s+", re.IGNORECASE)
"""These, and ends of sentences."""


@dataclass(frozen=True)
class Service:
    """What is needed of data/services.yml to set two enquiries in order."""

    family: str
    ends: str


def read_services(file: Path) -> dict[str, Service]:
    """The enquiries that can be a need, which small talk is not; none where there is no catalogue."""
    rows = YAML(typ="safe").load(file) if file.is_file() else []
    return {row["id"]: Service(row["family"], row["ends"]) for row in rows if row["family"] != "conversation"}


def clauses(text: str) -> list[str]:
    """The clauses of a message that are long enough to ask for something; none for a message of one piece.

    A story of more than `MOST_CLAUSES` is told, not asked: only its first and its last clauses may be needs.
    """
    parts = [part.strip() for part in BREAKS.split(text) if len(part.split()) >= FEWEST_WORDS]
    if len(parts) < 2:
        return []
    half = MOST_CLAUSES // 2
    return parts if len(parts) <= MOST_CLAUSES else parts[:half] + parts[-half:]


def may_hold_two(text: str, whole: Sequence[Guess], services: Mapping[str, Service]) -> bool:
    """Whether a message as a whole points to a second service at all, or says that there is another matter."""
    return says_another(text) or any(
        sure >= POSSIBLE and name in services for name, sure in whole[1:AMONG_THE_LIKELIEST]
    )


def says_another(text: str) -> bool:
    """Whether the message itself says that it comes to another matter."""
    return TURNS.search(text) is not None


def arrange(
    whole: Sequence[Guess], parts: Sequence[Guess], services: Mapping[str, Service], *, another: bool = False
) -> tuple[list[Guess], str | None]:
    """The ranking of a whole message with its most urgent need first, and the other need if there is one.

    `parts` holds the likeliest intent of each clause. A clause counts when it is sure and the whole message points
    there too: the scenes of a story do not. `another` is what `says_another` says of the message.
    """
    likeliest = {name for name, _ in whole[:AMONG_THE_LIKELIEST]}
    needs = {name: sure for name, sure in parts if sure >= SURE and name in likeliest and name in services}
    first_name, first_sure = whole[0]
    if first_name in services and first_name not in needs:
        needs = {first_name: first_sure, **needs}
    if len(needs) < 2:
        return list(whole), None
    ordered = sorted(needs, key=lambda name: URGENCY[services[name].ends])
    first, second = ordered[0], ordered[1]
    sure = max(needs[first], dict(whole)[first])
    # What is left to the others: two needs are no doubt which of them was meant.
    ranking = [(first, sure), *((name, min(other, 1 - sure)) for name, other in whole if name != first)]
    same = not another and _is_the_same_matter(services[first], services[second])
    nothing_beside = services[first].ends == "now"  # nothing is offered to somebody in danger
    return ranking, None if same or nothing_beside else second


def _is_the_same_matter(first: Service, other: Service) -> bool:
    """Whoever asks about a report tells again what was reported."""
    return {first.family, other.family} == {"existing_case", "crime"}

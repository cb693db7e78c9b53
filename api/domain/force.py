"""The force this installation speaks for, as `data/force.yml` and, for its nation, `data/agencies.yml` say."""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from string import Formatter
from typing import Any


@dataclass(frozen=True)
class Force:
    """Everything about the force that the public can be told."""

    name: str
    nation: str
    raw: Mapping[str, Any]
    unconfirmed: Set[str] = frozenset()
    """The facts that nobody with the authority has confirmed yet."""

    @property
    def languages(self) -> tuple[str, ...]:
        """ISO codes of the languages in which its bot answers."""
        return tuple(self.raw.get("languages", ()))

    @property
    def facts(self) -> dict[str, str]:
        """The single-line facts, for the placeholders of approved answers."""
        return {key: value for key, value in self.raw.items() if isinstance(value, str)}

    @property
    def status_tier(self) -> int:
        """How much a report's reporter is told: 1, the officer is asked for an update; 2, its status after a code."""
        return int(self.raw.get("status_tier", 1))


def filled(text: str, facts: Mapping[str, str]) -> str:
    """Put facts into `{placeholders}`; raises KeyError for one that has no fact, which is a defect of the data."""
    return Formatter().vformat(text, (), facts)

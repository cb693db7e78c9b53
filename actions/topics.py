"""Which topic of a service a message is about: the one with most of its words in it (data/topics.yml)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

TOPICS_FILE = Path(__file__).parent.parent / "data" / "topics.yml"

NONE = ""
"""The topic of the default answer, which stands for the whole service."""


@dataclass(frozen=True)
class Topic:
    """One topic and the words by which the public names it."""

    name: str
    title: str
    words: re.Pattern[str]

    def named_in(self, text: str) -> int:
        """How many different words of the topic a text holds; a longer phrase counts for what it is made of."""
        return sum(len(found.split()) for found in {found.casefold() for found in self.words.findall(text)})


def read_topics(path: Path = TOPICS_FILE) -> dict[str, tuple[Topic, ...]]:
    """The topics of every service that has some, in the order in which they win a tie."""
    rows = YAML(typ="safe").load(path)
    return {
        service: tuple(Topic(row["topic"], row["title"], _any_of(row["words"])) for row in topics)
        for service, topics in rows.items()
    }


def topic_in(text: str, service: str, topics: Mapping[str, tuple[Topic, ...]]) -> str:
    """The topic that the text names most, the earlier of two on a tie; NONE when it names none."""
    plain = " ".join(text.replace("’", "'").split())
    named = [(topic.named_in(plain), topic.name) for topic in topics.get(service, ())]
    most = max((count for count, _ in named), default=0)
    return next(name for count, name in named if count == most) if most else NONE


def topic_of(message: Mapping[str, Any], service: str, topics: Mapping[str, tuple[Topic, ...]]) -> str:
    """The topic of a message; of a pressed button, whose intent is only a service, the one with its words as title."""
    if (pressed := message.get("pressed")) is None:
        return topic_in(message["text"], service, topics)
    said = pressed.strip().strip(".!, ").casefold()
    return next((topic.name for topic in topics.get(service, ()) if topic.title.casefold() == said), NONE)


def others(text: str, service: str, told: str, topics: Mapping[str, tuple[Topic, ...]]) -> list[str]:
    """Titles of a service's topics but the one that was told, those first that the text names most."""
    left = [topic for topic in topics.get(service, ()) if topic.name != told]
    return [topic.title for topic in sorted(left, key=lambda topic: -topic.named_in(text))]


def _any_of(words: list[str]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})s?(?!\w)", re.IGNORECASE)

"""The topics of a service, for which there are words of their own, and how they are recognised (`data/topics.yml`)."""

from pathlib import Path
from typing import Annotated

import yaml
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

Word = Annotated[str, Field(pattern=r"^\S+( \S+)*$", max_length=60)]


class Topic(BaseModel):
    """One of them: its words are compared with a message whole, in small letters."""

    model_config = ConfigDict(extra="forbid")

    topic: Annotated[str, Field(pattern="^[a-z_]+$", max_length=60)]
    title: Annotated[str, Field(min_length=1, max_length=30)]
    words: Annotated[list[Word], Field(min_length=8, max_length=25)]


_SERVICES = TypeAdapter(dict[str, list[Topic]])


def read_topics(folder: Path) -> dict[str, list[Topic]]:
    """The topics of every service that has any. Raises ValidationError for a broken file."""
    return _SERVICES.validate_python(yaml.safe_load((folder / "topics.yml").read_text("utf-8")))

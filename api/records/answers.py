"""Loads the approved answers of data/answers into the database, keeping every version that was ever said.

An entry of a file has: service and topic ("" for the default answer); nations it holds for; bubbles, at most three of
at most 600 characters, with placeholders for the force's facts (`{force_name}`), for whom to turn to in its nation
(`{fraud_report}`, from data/agencies.yml) or for what one reply is about (`{reference}`); source; owner and review_by,
who keeps it true and until when; needs_sign_off, while a fact in it waits for somebody with the authority to confirm
it, which is so by itself where it speaks of an unconfirmed agency.
"""

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from string import Formatter
from typing import Annotated, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from api.db.answers import AnswerRow
from api.db.base import insert_if_new
from api.domain.clock import utc_now
from api.domain.force import Force

REPLY_FACTS = frozenset(
    {"reference", "answer_by", "station", "staff_name", "code"}
    | {"team_name", "team_officers", "team_contact", "team_events"}
)
"""Placeholders filled for one reply only; all others must be facts of the force."""

Nation = Literal["england", "wales", "scotland", "northern_ireland"]
Bubble = Annotated[str, Field(min_length=1, max_length=600)]


class AnswerSource(BaseModel):
    """Where the facts of an answer come from."""

    title: Annotated[str, Field(min_length=1, max_length=200)]
    url: Annotated[str, Field(pattern="^https://", max_length=500)]


class ApprovedAnswer(BaseModel):
    """One entry of a file."""

    model_config = ConfigDict(extra="forbid")

    service: Annotated[str, Field(pattern="^[a-z_]+$", max_length=60)]
    topic: Annotated[str, Field(pattern="^[a-z_]*$", max_length=60)]
    nations: Annotated[list[Nation], Field(min_length=1)]
    bubbles: Annotated[list[Bubble], Field(min_length=1, max_length=3)]
    source: AnswerSource
    owner: Annotated[str, Field(min_length=1, max_length=100)]
    review_by: date
    needs_sign_off: bool = False

    def placeholders(self) -> set[str]:
        """Every fact that must be known before it can be said."""
        return {name for bubble in self.bubbles for _, name, _, _ in Formatter().parse(bubble) if name is not None}


_ENTRIES = TypeAdapter(list[ApprovedAnswer])


def read_answers(folder: Path) -> list[ApprovedAnswer]:
    """Every entry of every file, in the order of the files' names. Raises ValidationError for a broken one."""
    files = sorted(folder.glob("*.yml"))
    return [
        entry
        for file in files
        for entry in _ENTRIES.validate_python(yaml.load(file.read_text("utf-8"), Loader=yaml.CSafeLoader))
    ]


def load_answers(session: Session, folder: Path, force: Force, now: datetime | None = None) -> int:
    """Make the database say what the files say for the force's nation; returns how many new versions that took.

    What has not changed is left alone; what has changed or gone stays readable, with the moment it was replaced.
    Raises ValueError, and changes nothing, when two entries claim the same topic or a placeholder has no fact.
    """
    wanted = _for_nation(read_answers(folder), force)
    moment = now or utc_now()
    for current in session.scalars(select(AnswerRow).where(AnswerRow.replaced_at.is_(None))):
        entry = wanted.get((current.service, current.topic))
        if entry and _content(entry, force) == {name: getattr(current, name) for name in _content(entry, force)}:
            del wanted[(current.service, current.topic)]
        else:
            current.replaced_at = moment
    session.flush()
    return sum([_add_version(session, entry, force, moment) for entry in wanted.values()])


def _for_nation(entries: Iterable[ApprovedAnswer], force: Force) -> dict[tuple[str, str], ApprovedAnswer]:
    chosen: dict[tuple[str, str], ApprovedAnswer] = {}
    for entry in entries:
        if force.nation not in entry.nations:
            continue
        name = (entry.service, entry.topic)
        if name in chosen:
            raise ValueError(f"two answers for {name} in {force.nation}")
        if unknown := entry.placeholders() - REPLY_FACTS - force.facts.keys():
            raise ValueError(f"the answer for {name} needs facts that nobody has: {', '.join(sorted(unknown))}")
        chosen[name] = entry
    return chosen


def _content(entry: ApprovedAnswer, force: Force) -> dict[str, object]:
    return {
        "bubbles": entry.bubbles,
        "source_title": entry.source.title,
        "source_url": entry.source.url,
        "owner": entry.owner,
        "review_by": entry.review_by,
        "needs_sign_off": entry.needs_sign_off or bool(entry.placeholders() & force.unconfirmed),
    }


def _add_version(session: Session, entry: ApprovedAnswer, force: Force, now: datetime) -> bool:
    """Two processes may start at once: the second finds the version there already."""
    name = {"service": entry.service, "topic": entry.topic}
    newest = session.scalar(select(func.max(AnswerRow.version)).filter_by(**name)) or 0
    values = name | _content(entry, force) | {"version": newest + 1, "loaded_at": now}
    return insert_if_new(session, AnswerRow, values, unique=("service", "topic", "version"))

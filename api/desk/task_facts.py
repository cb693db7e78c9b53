"""What one task's page shows: its facts with where they were told, who has to do with it, and what became of it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from api.conversations import tasks
from api.conversations.queues import LOCAL, Queues
from api.db.conversations import ConversationRow, MessageRow
from api.db.found_items import FoundItemRow
from api.db.people import AuditRow, PersonRow
from api.db.stations import OfficerRow, StationRow
from api.db.tasks import TaskNoteRow, TaskRow
from api.desk import words

SIMILAR = "similar_found_items"
_MESSAGE = re.compile(r"m-(\d{1,9})")
_DAY = re.compile(r"\b\d{4}-\d\d-\d\d\b")


@dataclass(frozen=True)
class ShownFact:
    """One fact; `message_id` is the message it was told in, if that is one of the enquirer's."""

    label: str
    value: str
    message_id: int | None


@dataclass(frozen=True)
class Officer:
    """Whom to ask."""

    name: str
    station: str


@dataclass(frozen=True)
class Found:
    """A thing that was found and may be what the enquirer has lost."""

    reference: str
    description: str
    place: str
    day: date | None
    station: str | None


@dataclass(frozen=True)
class Step:
    """A time when the task was closed or opened again."""

    what: str
    who: str
    at: datetime
    note: str | None


@dataclass(frozen=True)
class TaskSeen:
    """A task with everything about it."""

    task: TaskRow
    conversation: ConversationRow | None
    facts: list[ShownFact]
    officer: Officer | None
    found: list[Found]
    steps: list[Step]


def task_seen(session: Session, _person: PersonRow, task: TaskRow, queues: Queues) -> TaskSeen:
    """Everything about a task that this person has opened: its opening is audited by whoever asks."""
    return TaskSeen(
        task=task,
        conversation=session.get(ConversationRow, task.enquirer),
        facts=_facts(session, task, queues.labels.get(task.kind, {})),
        officer=_officer(session, task.officer_id),
        found=_found(session, task.facts.get(SIMILAR) or []),
        steps=_steps(session, task),
    )


def first_words(task: TaskRow) -> str:
    """The beginning of what was told, for a row of a list."""
    told = {name: _value(fact) for name, fact in task.facts.items() if name != SIMILAR}
    return told.get("what") or told.get("kind") or next(filter(None, told.values()), "")


def _facts(session: Session, task: TaskRow, labels: Mapping[str, str]) -> list[ShownFact]:
    """In the order in which they are asked for, then whatever else there is."""
    names = [name for name in labels if name in task.facts]
    names += [name for name, fact in task.facts.items() if name not in labels and name != SIMILAR and fact is not None]
    sources = {name: _message_id(task.facts[name]) for name in names}
    theirs = _theirs(session, task.enquirer, filter(None, sources.values()))
    return [
        ShownFact(
            label=labels.get(name) or words.FACTS.get(name) or name.replace("_", " ").capitalize(),
            value=_DAY.sub(_in_words, _value(task.facts[name])),
            message_id=sources[name] if sources[name] in theirs else None,
        )
        for name in names
    ]


def _value(fact: object) -> str:
    value = fact.get("value") if isinstance(fact, dict) else fact
    return "" if value is None else str(value)


def _message_id(fact: object) -> int | None:
    """A fact names its message as the bot was given it: "m-12"."""
    said_in = fact.get("message") if isinstance(fact, dict) else None
    found = _MESSAGE.fullmatch(str(said_in))
    return int(found[1]) if found else None


def _in_words(found: re.Match[str]) -> str:
    try:
        day = date.fromisoformat(found[0])
    except ValueError:  # somebody typed what only looks like a day
        return found[0]
    return f"{day:%A} {day.day} {day:%B %Y}"


def _theirs(session: Session, conversation_id: str, ids: Iterable[int]) -> set[int]:
    mine = select(MessageRow.id).where(MessageRow.id.in_(set(ids)), MessageRow.conversation_id == conversation_id)
    return set(session.scalars(mine))


def _officer(session: Session, officer_id: int | None) -> Officer | None:
    in_station = select(OfficerRow, StationRow.name).join(StationRow, StationRow.id == OfficerRow.station_id)
    found = session.execute(in_station.where(OfficerRow.id == officer_id)).first()
    return Officer(f"{found[0].rank} {found[0].collar_number} {found[0].name}", found[1]) if found else None


def _found(session: Session, ids: Sequence[int]) -> list[Found]:
    """In the order of their likeness, as they were filed. The mark that proves whose it is stays hidden here too."""
    rows = session.execute(
        select(FoundItemRow, StationRow.name)
        .outerjoin(StationRow, StationRow.id == FoundItemRow.station_id)
        .where(FoundItemRow.id.in_(ids))
    )
    by_id = {
        item.id: Found(_found_reference(item), item.description, item.place, item.found_on, station)
        for item, station in rows
    }
    return [by_id[number] for number in ids if number in by_id]


def _found_reference(item: FoundItemRow) -> str:
    """As the finder was told it."""
    return f"FP-{item.created_at.astimezone(LOCAL):%y}-{item.id:06d}"


def _steps(session: Session, task: TaskRow) -> list[Step]:
    rows = session.execute(
        select(AuditRow.action, PersonRow.name, AuditRow.at, TaskNoteRow.text)
        .join(PersonRow, PersonRow.id == AuditRow.person_id)
        .outerjoin(TaskNoteRow, TaskNoteRow.audit_id == AuditRow.id)
        .where(AuditRow.subject == f"task:{task.id}", AuditRow.action.in_((tasks.CLOSE, tasks.REOPEN)))
        .order_by(AuditRow.id.desc())
    )
    return [Step(words.STEPS[action], name, at, note) for action, name, at, note in rows]

"""Everything the records door reads and writes. A record is only ever found for somebody, who must be named."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from api.db.attempts import AttemptLockRow, StatusAttemptRow
from api.db.base import insert_if_new, one_at_a_time
from api.db.found_items import WORDS, FoundItemRow
from api.db.records_door import RecordsAuditRow
from api.db.reports import ReportRow
from api.db.stations import StationRow
from api.db.tasks import TaskRow
from api.records.matching import is_log_number, reference_hash, reference_key, same_person

FOR_A_CODE = "status_code"
"""The queue of a request that nobody needs to see as long as its code may settle it."""

MOST_COMPARED = 500
"""The newest found things of the right kinds that one search looks at."""

MOST_BY_WORDS = 200
"""Older ones that it looks at too, on PostgreSQL, because the loser's words for the thing or the place are in them."""


@dataclass(frozen=True)
class Claim:
    """Who says that a report is theirs, and the details they give for it."""

    enquirer: str
    key: str
    log_date: date | None
    surname: str
    postcode: str

    @classmethod
    def of(cls, enquirer: str, reference: str, day: date | None, surname: str, postcode: str) -> "Claim":
        """The claim with its reference as it is compared; only a log's number has a date."""
        key = reference_key(reference)
        return cls(enquirer, key, day if is_log_number(key) else None, surname, postcode)


class Reports:
    """Reports, found only with the details that their reporter gave."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def for_enquirer(self, claim: Claim) -> ReportRow | None:
        """The report the claim is about, when every detail is right. One query and one comparison either way."""
        found = self._session.scalars(
            select(ReportRow).where(
                ReportRow.reference_key == claim.key, ReportRow.log_date.is_not_distinct_from(claim.log_date)
            )
        ).first()
        held = (found.surname, found.postcode) if found else ("nobody", "nowhere")
        matches = same_person(claim.surname, claim.postcode, held_surname=held[0], held_postcode=held[1])
        return found if matches else None


def take_turns(session: Session, key: str, now: datetime) -> None:
    """Wait until nobody else is at what the key names, and keep others waiting until this transaction ends."""
    insert_if_new(session, AttemptLockRow, {"key": key, "at": now}, unique=("key",))
    session.scalars(select(AttemptLockRow).where(AttemptLockRow.key == key).with_for_update()).one()


class StatusAttempts:
    """Counts attempts at the details of reports, per enquirer and per reference."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def begin(self, claim: Claim, now: datetime, *, window: timedelta, per_enquirer: int, per_reference: int) -> bool:
        """Count one more attempt; False, and nothing counted, when either limit is used up within the window.

        The locks are always taken in the same order, so two attempts can wait for each other but never deadlock.
        """
        hashed = reference_hash(claim.key, claim.log_date)
        take_turns(self._session, f"enquirer:{claim.enquirer}", now)
        take_turns(self._session, f"reference:{hashed}", now)
        by_enquirer = self._count(StatusAttemptRow.enquirer == claim.enquirer, now - window)
        by_reference = self._count(StatusAttemptRow.reference_hash == hashed, now - window)
        if by_enquirer >= per_enquirer or by_reference >= per_reference:
            return False
        self._session.add(StatusAttemptRow(enquirer=claim.enquirer, reference_hash=hashed, at=now))
        return True

    def _count(self, whose: Any, since: datetime) -> int:  # noqa: ANN401 - SQLAlchemy's comparison has no plain type
        counted = select(func.count()).select_from(StatusAttemptRow).where(whose, StatusAttemptRow.at > since)
        return self._session.scalars(counted).one()


class FoundItems:
    """Things that were found."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def for_enquirer(
        self, enquirer: str, kinds: Collection[str], not_before: date | None, words: Collection[str] = ()
    ) -> Sequence[FoundItemRow]:
        """Things of these kinds that this enquirer may have lost: still here, not found by themselves, newest first."""
        wanted = select(FoundItemRow).where(
            FoundItemRow.kind.in_(kinds),
            FoundItemRow.state.in_(("told", "held")),
            FoundItemRow.enquirer.is_distinct_from(enquirer),
        )
        if not_before:
            wanted = wanted.where(or_(FoundItemRow.found_on.is_(None), FoundItemRow.found_on >= not_before))
        newest = self._session.scalars(wanted.order_by(FoundItemRow.id.desc()).limit(MOST_COMPARED)).all()
        if len(newest) < MOST_COMPARED or not words or self._session.get_bind().dialect.name != "postgresql":
            return newest
        query = func.to_tsquery("english", " | ".join(sorted(words)))
        named = wanted.where(WORDS.op("@@")(query), FoundItemRow.id < newest[-1].id)
        by_words = named.order_by(func.ts_rank(WORDS, query).desc(), FoundItemRow.id.desc()).limit(MOST_BY_WORDS)
        return [*newest, *self._session.scalars(by_words)]

    def file(self, found: FoundItemRow) -> FoundItemRow:
        """Store a found thing and give it its number."""
        self._session.add(found)
        self._session.flush()
        return found


class Stations:
    """The force's stations; anybody may know about them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def towns(self) -> frozenset[str]:
        """Every town that has one."""
        return frozenset(self._session.scalars(select(StationRow.town)))

    def with_front_counter_in(self, place: str) -> StationRow | None:
        """A station that takes things in, in a town that the words about a place name."""
        said = place.casefold()
        stations = self._session.scalars(select(StationRow).where(StationRow.front_counter).order_by(StationRow.id))
        return next((station for station in stations if station.town.casefold() in said), None)


class Tasks:
    """What is left for a person to do."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def file(self, task: TaskRow) -> TaskRow:
        """Store a task and give it its number."""
        self._session.add(task)
        self._session.flush()
        return task

    def settle(self, task_id: int, state: Mapping[str, object]) -> None:
        """Give a task that stands for a code its end; one that went to people at once stays as it is."""
        task = update(TaskRow).where(TaskRow.id == task_id, TaskRow.queue == FOR_A_CODE)
        self._session.execute(task.values(**state))

    def filed_since(self, enquirer: str, kind: str, since: datetime) -> int:
        """How many of a kind this enquirer has left since then. Who asks this counts alone until they have filed."""
        one_at_a_time(self._session, f"{kind}:{enquirer}")
        counted = select(func.count()).where(
            TaskRow.enquirer == enquirer, TaskRow.kind == kind, TaskRow.created_at > since
        )
        return self._session.scalars(counted).one()

    def for_enquirer(self, enquirer: str, kind: str, reference: str) -> TaskRow | None:
        """One of this enquirer's own, by the reference they were given."""
        return self._session.scalars(
            select(TaskRow).filter_by(enquirer=enquirer, kind=kind, reference=reference)
        ).one_or_none()


class Audit:
    """Who asked what for, and what was shown."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def note(self, enquirer: str, purpose: str, *, at: datetime, shown: str, record: str | None = None) -> None:
        """One row for one request; never a word of what was written."""
        self._session.add(RecordsAuditRow(at=at, enquirer=enquirer, purpose=purpose, record=record, shown=shown))

    def was_shown(self, enquirer: str, shown: str, record: str) -> bool:
        """Whether this enquirer was once told that about this record."""
        told = select(RecordsAuditRow.id).filter_by(enquirer=enquirer, shown=shown, record=record)
        return self._session.scalars(told.limit(1)).first() is not None

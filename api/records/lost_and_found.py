"""Files what was lost and what was found, and says what may be said about the one to the other."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from api.db.found_items import FoundItemRow
from api.db.tasks import TaskRow
from api.domain.force import Force
from api.records.days import day_in
from api.records.kinds import DANGEROUS, near_kinds
from api.records.repository import Audit, FoundItems, Stations, Tasks
from api.records.saying import words_for
from api.records.schemas import FoundReply, LostReply, PropertyRequest
from api.records.similarity import FOUND_BEFORE, SIMILAR_FROM, Described, likeness, rank

_LOCAL = ZoneInfo("Europe/London")

LOST = "lost_property"
SIMILAR_FOUND = "similar_found"

COMPARED_WINDOW = timedelta(hours=24)
COMPARED_PER_ENQUIRER = 3
"""Lost things about which one enquirer hears whether something similar was found. For more, only staff see that:
otherwise somebody could ask for one thing after the other until one is there."""

MOST_RANKED = 100
"""The likeliest found things whose marks are read."""

MOST_SHOWN = 10
"""Similar found things that staff see beside one lost thing."""


def file_lost(
    session: Session, enquirer: str, request: PropertyRequest, facts: Mapping[str, str], now: datetime
) -> LostReply:
    """File a lost thing for staff to compare, and say no more than whether something similar is known."""
    filed = Tasks(session).filed_since(enquirer, LOST, now - COMPARED_WINDOW)
    similar, to_look_at = _similar_found(session, enquirer, _described(request, now))
    facts_for_staff: dict[str, Any] = {"similar_found_items": [found.id for found in to_look_at]}
    if filed >= COMPARED_PER_ENQUIRER:
        similar, facts_for_staff["reports_in_24_hours"] = False, filed + 1
    task = Tasks(session).file(
        TaskRow(
            kind=LOST,
            queue="found_property",
            facts=request.model_dump() | facts_for_staff,
            enquirer=enquirer,
            created_at=now,
        )
    )
    task.reference = reference_for("LP", task.id, now)
    topic = "not_compared" if filed >= COMPARED_PER_ENQUIRER else SIMILAR_FOUND if similar else "nothing_found"
    Audit(session).note(enquirer, LOST, at=now, shown=topic, record=f"task:{task.id}")
    bubbles = words_for(session, LOST, topic, {**facts, "reference": task.reference})
    return LostReply(reference=task.reference, similar=similar, bubbles=bubbles)


def file_found(session: Session, enquirer: str, request: PropertyRequest, force: Force, now: datetime) -> FoundReply:
    """File a found thing and say where this force wants it taken, if it takes in such things at all."""
    thing = _described(request, now)
    found = FoundItems(session).file(
        FoundItemRow(
            kind=thing.kind,
            colour=" ".join(sorted(thing.colours)),
            place=request.place,
            found_on=thing.day,
            state="told",
            description=request.kind,
            secret_mark=request.mark,
            enquirer=enquirer,
            created_at=now,
        )
    )
    reference = reference_for("FP", found.id, now)
    topic, station = _where_to_take(session, thing, force)
    Audit(session).note(enquirer, "found_property", at=now, shown=topic, record=f"found_item:{found.id}")
    facts = {**force.facts, "reference": reference, "station": station}
    return FoundReply(reference=reference, bubbles=words_for(session, "found_property", topic, facts))


def _described(request: PropertyRequest, now: datetime) -> Described:
    day = day_in(request.when, now.astimezone(_LOCAL).date())
    return Described.told(request.kind, request.mark, request.place, day)


def _similar_found(session: Session, enquirer: str, lost: Described) -> tuple[bool, list[FoundItemRow]]:
    """Whether something is similar, by what anybody may know of it; and what staff should look at, likeliest first."""
    towns = Stations(session).towns()
    not_before = lost.day - FOUND_BEFORE if lost.day else None
    found_items = FoundItems(session).for_enquirer(enquirer, near_kinds(lost.kind), not_before, lost.words_to_look_up)
    compared = [(likeness(lost, found, towns), found, row) for row, found in map(_found, found_items)]
    likeliest = sorted(compared, key=lambda one: -one[0])[:MOST_RANKED]
    ranked = sorted(((rank(lost, found, points), row) for points, found, row in likeliest), key=lambda one: -one[0])
    to_look_at = [row for points, row in ranked[:MOST_SHOWN] if points >= SIMILAR_FROM]
    return any(points >= SIMILAR_FROM for points, _, _ in compared), to_look_at


def _found(row: FoundItemRow) -> tuple[FoundItemRow, Described]:
    described = Described.of(
        row.kind, row.description, row.place, row.found_on, colours=row.colour, secret=row.secret_mark
    )
    return row, described


def _where_to_take(session: Session, thing: Described, force: Force) -> tuple[str, str]:
    """The topic of the answer, and the station it names when there is one in that town."""
    rules: Mapping[str, Any] = force.raw["found_property"]
    if thing.kind == DANGEROUS:
        return "dangerous", ""
    if thing.kind in rules["not_accepted"]:
        return "not_kept", ""
    if thing.kind not in rules["accepted"]:
        return "ask_first", ""
    station = Stations(session).with_front_counter_in(thing.place)
    if station is None:
        return "filed_anywhere", ""
    return "filed", f"{station.name}, {station.address} (front counter open {station.opening})"


def reference_for(prefix: str, number: int, now: datetime) -> str:
    """Like "LP-26-000123": the row's own number, so two can never be the same."""
    return f"{prefix}-{now.astimezone(_LOCAL):%y}-{number:06d}"

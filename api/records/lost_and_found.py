"""Files what was lost and what was found, and says what may be said about the one to the other."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from api.db.found_items import FoundItemRow
from api.db.tasks import TaskRow
from api.domain.force import Force
from api.records.days import day_in
from api.records.kinds import DANGEROUS, colours_in, kind_of
from api.records.repository import Audit, FoundItems, Stations, Tasks
from api.records.saying import words_for
from api.records.schemas import FoundReply, LostReply, PropertyRequest
from api.records.similarity import FOUND_BEFORE, SIMILAR_FROM, Described, likeness

_LOCAL = ZoneInfo("Europe/London")


def file_lost(
    session: Session, enquirer: str, request: PropertyRequest, facts: Mapping[str, str], now: datetime
) -> LostReply:
    """File a lost thing for staff to compare, and say no more than whether something similar is known."""
    likely = _similar_found(session, enquirer, _described(request, now))
    task = Tasks(session).file(
        TaskRow(
            kind="lost_property",
            queue="found_property",
            facts=request.model_dump() | {"similar_found_items": [found.id for found in likely]},
            enquirer=enquirer,
            created_at=now,
        )
    )
    task.reference = reference_for("LP", task.id, now)
    topic = "similar_found" if likely else "nothing_found"
    Audit(session).note(enquirer, "lost_property", at=now, shown=topic, record=f"task:{task.id}")
    bubbles = words_for(session, "lost_property", topic, {**facts, "reference": task.reference})
    return LostReply(reference=task.reference, similar=bool(likely), bubbles=bubbles)


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
    return Described(
        kind=kind_of(request.kind),
        colours=colours_in(f"{request.kind} {request.mark}"),
        place=request.place,
        day=day_in(request.when, now.astimezone(_LOCAL).date()),
    )


def _similar_found(session: Session, enquirer: str, lost: Described) -> list[FoundItemRow]:
    """The likeliest first. Staff see these; the enquirer never does."""
    not_before = lost.day - FOUND_BEFORE if lost.day else None
    compared = [
        (likeness(lost, Described(found.kind, frozenset(found.colour.split()), found.place, found.found_on)), found)
        for found in FoundItems(session).for_enquirer(enquirer, lost.kind, not_before)
    ]
    likely = [pair for pair in compared if pair[0] >= SIMILAR_FROM]
    return [found for _, found in sorted(likely, key=lambda pair: -pair[0])][:10]


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

"""Puts a model live, by a trainer or from the terminal: under the same gate, loaded first, then written down."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from api.db.people import AuditRow, PersonRow
from api.db.session import Database
from api.db.training import PromotionRow
from api.domain.clock import utc_now
from api.domain.errors import Conflict
from api.rasa import models
from api.settings import Settings
from api.wiring import Wiring


def promote(wired: Wiring, person: PersonRow, model: str) -> None:
    """Put a tested model live; Conflict under the floor, Unavailable when the bot cannot load it."""
    _put_live(wired, person, model, "promote_model", models.refusals(wired.settings, model))


def go_back(wired: Wiring, person: PersonRow) -> str:
    """Put the model that was live before back, which reached the floor then; its name."""
    with wired.database.reading() as session:
        model = previous(session, wired.settings)
    if model is None:
        raise Conflict("There is no earlier model to go back to.")
    _put_live(wired, person, model, "go_back", models.refusals(wired.settings, model, was_live=True))
    return model


def _put_live(wired: Wiring, person: PersonRow, model: str, action: str, refusals: list[str]) -> None:
    if refusals:
        raise Conflict(f"This model must not go live. {' '.join(refusals)}")
    if models.live(wired.settings) == model:
        raise Conflict("This model is live already.")
    models.put_live(wired.settings, model)
    with wired.database.writing() as session:
        _record(session, person, model, action, wired.clock())


def previous(session: Session, settings: Settings) -> str | None:
    """The model that was live before the live one, if it is still there."""
    live = models.live(settings)
    names = session.scalars(select(PromotionRow.model).order_by(PromotionRow.id.desc()))
    earlier = next((name for name in names if name != live), None)
    there = {path.name for path in models.all_models(settings)}
    return earlier if earlier in there else None


def promote_from_terminal(settings: Settings, database: Database, model: str) -> list[str]:
    """Test a model and put it live, unless the floor forbids it: the reasons then, else an empty list.

    Without a running bot it is loaded at the next start.
    """
    models.evaluate(settings, model)
    if refusals := models.refusals(settings, model):
        return refusals
    if models.bot_is_running(settings):
        models.put_live(settings, model)
    else:
        models.point_to(settings, model)
    with database.writing() as session:
        _record(session, None, model, "promote_model", utc_now())
    return []


def _record(session: Session, person: PersonRow | None, model: str, action: str, now: datetime) -> None:
    who, note = (person.id, "") if person else (None, "from the terminal")
    session.add(PromotionRow(model=model, at=now, person_id=who, note=note))
    session.add(AuditRow(at=now, person_id=who, action=action, subject=f"model:{model}"[:60], detail={"model": model}))

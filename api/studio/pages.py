"""What the studio's pages show."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from api.db.people import PersonRow
from api.db.training import ExampleRow, PromotionRow, RunRow
from api.domain.training import Comparison, compare, gate
from api.rasa import models
from api.settings import Settings
from api.studio import inbox, promoting, publishing, runs
from api.studio.catalogue import Catalogue

PER_PAGE = 20
RUNS_SHOWN = 10
SET_ASIDE_SHOWN = 20


def short_name(model: str) -> str:
    """A name for a model that can be said aloud: the first letters of its fingerprint."""
    return model.removesuffix(".tar.gz")[:8]


@dataclass(frozen=True)
class InboxPage:
    """One page of what waits for a decision."""

    rows: Sequence[inbox.Misunderstood]
    waiting: int
    full: bool
    number: int
    last: int


def inbox_page(session: Session, number: int) -> InboxPage:
    """The page with this number, or the last one there is."""
    found = inbox.read_inbox(session)
    last = max(1, math.ceil(len(found.waiting) / PER_PAGE))
    number = min(max(1, number), last)
    rows = found.waiting[(number - 1) * PER_PAGE : number * PER_PAGE]
    return InboxPage(rows, len(found.waiting), found.full, number, last)


@dataclass(frozen=True)
class ExamplesPage:
    """Decisions that wait to be published, by intent, and what publishing would do with them."""

    by_intent: dict[str, list[inbox.Decision]]
    plan: publishing.Plan
    set_aside: list[inbox.Decision]
    published: int


def examples_page(session: Session, catalogue: Catalogue, settings: Settings) -> ExamplesPage:
    """Everything that trainers decided and that the data does not hold yet."""
    found = inbox.decisions(session, set_aside=False)
    by_intent: dict[str, list[inbox.Decision]] = {}
    for one in sorted(found, key=lambda one: catalogue.title(str(one.intent))):
        by_intent.setdefault(str(one.intent), []).append(one)
    return ExamplesPage(
        by_intent=by_intent,
        plan=publishing.plan_for(found, catalogue, settings),
        set_aside=inbox.decisions(session, set_aside=True)[:SET_ASIDE_SHOWN],
        published=session.scalar(select(func.count()).where(ExampleRow.published_at.is_not(None))) or 0,
    )


@dataclass(frozen=True)
class Card:
    """One model in the list."""

    name: str
    made_at: datetime
    live: bool
    tested: models.Tested | None
    current: bool
    """Whether it was tested on the held-out set as it is now."""
    may_go_live: bool


@dataclass(frozen=True)
class PastRun:
    """One row of the list of runs."""

    run: RunRow
    asked_by: str
    only_test: bool
    seconds: int


@dataclass(frozen=True)
class ModelsPage:
    """Runs and models."""

    run: RunRow | None
    cards: list[Card]
    past: list[PastRun]
    previous: str | None
    promoted: dict[str, tuple[datetime, str]]
    """When each model went live the last time, and by whom."""


def models_page(session: Session, settings: Settings, now: datetime) -> ModelsPage:
    """The run that is open, the models there are, and the latest runs."""
    data, live = models.held_out_data(settings), models.live(settings)
    return ModelsPage(
        run=runs.open_run(session),
        cards=[_card(settings, path.name, path.stat().st_mtime, live, data) for path in models.all_models(settings)],
        past=_past(session, now),
        previous=promoting.previous(session, settings),
        promoted=_promoted(session),
    )


def _card(settings: Settings, name: str, made: float, live: str | None, data: str) -> Card:
    tested = models.tested(settings, name)
    current = tested is not None and tested.data == data
    return Card(
        name=name,
        made_at=datetime.fromtimestamp(made, UTC),
        live=name == live,
        tested=tested,
        current=current,
        may_go_live=tested is not None and current and not gate(tested.report),
    )


def _past(session: Session, now: datetime) -> list[PastRun]:
    rows = session.execute(
        select(RunRow, PersonRow.name)
        .outerjoin(PersonRow, PersonRow.id == RunRow.asked_by)
        .where(RunRow.state.in_(("done", "failed")))
        .order_by(RunRow.id.desc())
        .limit(RUNS_SHOWN)
    )
    return [
        PastRun(run, name or "the terminal", bool((run.report or {}).get("only_test")), runs.progress(run, now).seconds)
        for run, name in rows
    ]


def _promoted(session: Session) -> dict[str, tuple[datetime, str]]:
    rows = session.execute(
        select(PromotionRow.model, PromotionRow.at, PersonRow.name)
        .outerjoin(PersonRow, PersonRow.id == PromotionRow.person_id)
        .order_by(PromotionRow.id)
    )
    return {model: (at, name or "the terminal") for model, at, name in rows}


@dataclass(frozen=True)
class ModelPage:
    """One model beside the live one."""

    name: str
    live: str | None
    tested: models.Tested | None
    refusals: list[str]
    comparison: Comparison | None
    """None when there is no live model, when this is the live one, or when the two were not tested on the same data."""


def model_page(settings: Settings, name: str) -> ModelPage:
    """What a trainer must know before putting the model live."""
    live, refusals = models.live(settings), models.refusals(settings, name)
    tested = models.tested(settings, name)
    beside = models.tested(settings, live) if live and live != name else None
    same = tested is not None and beside is not None and tested.data == beside.data
    comparison = compare(beside.report, tested.report) if same and beside and tested else None
    return ModelPage(name, live, tested, refusals, comparison)

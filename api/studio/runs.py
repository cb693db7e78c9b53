"""Runs: a trainer asks for one, a worker carries it out; a run whose worker died is taken up once more."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Event, Lock, Thread
from typing import Any

from sqlalchemy import select, text, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from api.db.people import AuditRow, PersonRow
from api.db.training import RunRow
from api.domain.errors import Conflict, DomainError
from api.logs import EventLog
from api.rasa import models
from api.wiring import Wiring

log = EventLog(__name__)

BEAT_EVERY = 5.0
"""Seconds between two signs of life of a run."""

DEAD_AFTER = timedelta(seconds=60)
"""A run without a sign of life for this long lost its worker."""

TRIES = 2
AT_WORK = ("training", "testing")
OPEN = ("waiting", *AT_WORK)
LONGEST_PROGRESS = 200


class RunLostError(Exception):
    """Another worker has taken this run up: ours had been silent for too long."""


def ask_for_training(session: Session, person: PersonRow, now: datetime) -> RunRow:
    """Queue a training run; Conflict while one is open."""
    return _ask(session, person, now, None)


def ask_for_test(session: Session, person: PersonRow, model: str, now: datetime) -> RunRow:
    """Queue a test of a model that is there already; Conflict while a run is open."""
    return _ask(session, person, now, model)


def _ask(session: Session, person: PersonRow, now: datetime, model: str | None) -> RunRow:
    _one_at_a_time(session)
    if found := open_run(session):
        raise Conflict("A run is waiting already." if found.state == "waiting" else "A run is under way already.")
    kept = {"only_test": model is not None}
    run = RunRow(asked_by=person.id, asked_at=now, state="waiting", progress="", model=model, report=kept)
    session.add(run)
    session.flush()
    detail = {"model": model} if model else {}
    session.add(AuditRow(at=now, person_id=person.id, action="ask_for_run", subject=f"run:{run.id}", detail=detail))
    return run


def _one_at_a_time(session: Session) -> None:
    """Nobody else asks for or takes up a run until this transaction ends; on SQLite a writer is alone as it is."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("LOCK TABLE runs IN SHARE ROW EXCLUSIVE MODE"))


def open_run(session: Session) -> RunRow | None:
    """The run that waits or is under way."""
    return session.scalars(select(RunRow).where(RunRow.state.in_(OPEN)).order_by(RunRow.id).limit(1)).first()


def started_at(run: RunRow) -> datetime | None:
    """When a worker took the run up the last time."""
    kept = (run.report or {}).get("started_at")
    return datetime.fromisoformat(kept) if kept else None


def run_next(wired: Wiring) -> bool:
    """Carry out the run that waits, if one does and no other is under way; whether there was one."""
    with wired.database.writing() as session:
        _one_at_a_time(session)
        _take_up_the_dead(session, wired.clock())
        claim = claim_next(session, wired)
    if claim is None:
        return False
    try:
        with claim.beating():
            _carry_out(wired, claim)
    except RunLostError:
        log.warning("run lost to another worker", run=claim.run_id)
    except DomainError as problem:
        log.warning("run failed", run=claim.run_id, kind=problem.code)
        detail = problem.detail if isinstance(problem, models.RunError) else ""
        claim.end("failed", error="\n".join(filter(None, (problem.message, detail))))
    except OSError as problem:
        log.warning("run failed", run=claim.run_id, kind=type(problem).__name__)
        claim.end("failed", error=f"The bot's Python could not be started ({type(problem).__name__}).")
    return True


def _take_up_the_dead(session: Session, now: datetime) -> None:
    silent = RunRow.state.in_(AT_WORK), RunRow.beat_at < now - DEAD_AFTER
    for run in session.scalars(select(RunRow).where(*silent)):
        if (run.report or {}).get("tries", 0) < TRIES:
            run.state, run.progress = "waiting", ""
        else:
            run.state, run.ended_at = "failed", now
            run.error = "The worker stopped in the middle of this run, twice. The machine may be short of memory."


def claim_next(session: Session, wired: Wiring) -> "Claim | None":
    """Become the one who carries out the run that waits; None when there is none, or another is under way."""
    run = open_run(session)
    if run is None or run.state != "waiting":
        return None
    now = wired.clock()
    known = run.report or {}
    kept = known | {"tries": known.get("tries", 0) + 1, "started_at": now.isoformat()}
    state = "testing" if run.model else "training"
    mine = update(RunRow).where(RunRow.id == run.id, RunRow.state == "waiting")
    taken = session.execute(mine.values(state=state, beat_at=now, report=kept, error=None))
    return Claim(wired, run.id, now, kept, run.model) if taken.rowcount else None  # type: ignore[attr-defined]


class Claim:
    """A run that is ours for as long as nobody else has written its last sign of life."""

    def __init__(self, wired: Wiring, run_id: int, beat_at: datetime, kept: dict[str, Any], model: str | None) -> None:
        self.run_id, self.model = run_id, model
        self._wired, self._beat_at, self._kept = wired, beat_at, kept
        self._lock = Lock()
        self._lost = False

    def say(self, line: str) -> None:
        """Show a line of progress."""
        self._write(progress=line[:LONGEST_PROGRESS])

    def go_on(self, state: str, **values: object) -> None:
        """Go on to the next part of the run."""
        self._write(state=state, progress="", **values)

    def end(self, state: str, *, report: dict[str, Any] | None = None, **values: object) -> None:
        """The run is over."""
        try:
            ended = self._wired.clock()
            self._write(state=state, ended_at=ended, report=self._kept | (report or {}), **values)
        except RunLostError:
            log.warning("run lost to another worker", run=self.run_id)

    @contextmanager
    def beating(self) -> Iterator[None]:
        """Show a sign of life every few seconds, also while the subprocess is silent."""
        stop = Event()
        heart = Thread(target=self._beat, args=(stop,), name="beat", daemon=True)
        heart.start()
        try:
            yield
        finally:
            stop.set()
            heart.join()

    def _beat(self, stop: Event) -> None:
        while not stop.wait(BEAT_EVERY):
            try:
                self._write()
            except RunLostError:
                return
            except SQLAlchemyError as problem:
                log.warning("no sign of life written", run=self.run_id, kind=type(problem).__name__)

    def _write(self, **values: object) -> None:
        with self._lock:
            if self._lost:
                raise RunLostError
            now = max(self._wired.clock(), self._beat_at)
            ours = RunRow.id == self.run_id, RunRow.state.in_(AT_WORK), RunRow.beat_at == self._beat_at
            with self._wired.database.writing() as session:
                done = session.execute(update(RunRow).where(*ours).values(beat_at=now, **values))
            if not done.rowcount:  # type: ignore[attr-defined]
                self._lost = True
                raise RunLostError
            self._beat_at = now


def _carry_out(wired: Wiring, claim: Claim) -> None:
    """Train, test, and test the live model on the same data if that has not been done yet. No transaction is open."""
    model = claim.model
    if model is None:
        model = _model_of_the_data(wired, claim)
        claim.go_on("testing", model=model)
    claim.say("Reading the held-out messages")
    report = models.evaluate(wired.settings, model)
    live = models.live(wired.settings)
    if live and live != model:
        claim.say("Reading them with the live model too")
        models.evaluate(wired.settings, live)
    claim.end("done", report={"evaluation": _summary(report)}, progress="")


def _model_of_the_data(wired: Wiring, claim: Claim) -> str:
    """The model of the data as it is now; trained again only when something in it has changed."""
    name = models.name_for_current_data(wired.settings)
    if (wired.settings.models_folder / name).is_file():
        return name
    return models.train(wired.settings, claim.say).name


def _summary(report: dict[str, Any]) -> dict[str, Any]:
    """What the list of runs shows of a report; the whole of it stays beside the model."""
    return {key: report.get(key) for key in ("accuracy", "macro_f1", "fallback_rate", "examples", "floor")}


@dataclass(frozen=True)
class Progress:
    """How far a run is, in words."""

    step: int | None
    steps: int | None
    words: str
    seconds: int


def progress(run: RunRow, now: datetime) -> Progress:
    """Read a line such as `3/9 intent classifier`; other lines are shown as they are."""
    count, _, words = run.progress.partition(" ")
    step, slash, steps = count.partition("/")
    since = started_at(run) or run.asked_at
    seconds = max(0, int(((run.ended_at or now) - since).total_seconds()))
    if slash and step.isdigit() and steps.isdigit():
        return Progress(int(step), int(steps), words, seconds)
    return Progress(None, None, run.progress, seconds)

"""The worker: takes up what a crash or a full pool left behind, sends codes, runs the training trainers ask for."""

import signal
from collections.abc import Callable
from threading import Event, Thread

from sqlalchemy.exc import SQLAlchemyError

from api import logs
from api.conversations import repository
from api.db import schema
from api.logs import EventLog, where
from api.records.code_outbox import send_codes
from api.settings import Settings
from api.studio import runs
from api.wiring import Wiring, wire

log = EventLog(__name__)


def sweep(wired: Wiring) -> int:
    """Dispatch every conversation that somebody left between two steps; how many there were."""
    with wired.database.reading() as session:
        left = repository.left_behind(session, wired.clock())
    for conversation_id in left:
        wired.dispatcher.dispatch(conversation_id)
    return len(left)


def run(wired: Wiring, stop: Event) -> None:
    """Sweep until told to stop; what can be slow has a thread of its own, so that it never delays a message."""
    for name, task in (("training", runs.run_next), ("codes", send_codes)):
        Thread(target=_repeat, args=(task, wired, stop), name=name, daemon=True).start()
    _repeat(sweep, wired, stop)


def _repeat(task: Callable[[Wiring], object], wired: Wiring, stop: Event) -> None:
    while not stop.wait(wired.settings.sweep_seconds):
        _guarded(task, wired)


def _guarded(task: Callable[[Wiring], object], wired: Wiring) -> None:
    """A worker outlives whatever goes wrong in one round: the next round finds the same work again."""
    try:
        task(wired)
    except SQLAlchemyError as problem:
        log.warning("database unavailable", kind=type(problem).__name__)
    except Exception as problem:  # noqa: BLE001 - the worker's loop, one of the few places that must outlive anything
        log.error("round failed", kind=type(problem).__name__, where=where(problem))


def main() -> None:
    """Run until told to stop."""
    logs.configure()
    stop = Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stop.set())
    settings = Settings()  # type: ignore[call-arg]  # the environment fills it
    schema.check_at(settings.database_url)
    wired = wire(settings)
    log.info("worker started")
    run(wired, stop)
    wired.close()


if __name__ == "__main__":
    main()

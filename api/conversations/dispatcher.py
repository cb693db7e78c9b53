"""Starts the journey of a conversation at once, in a pool of threads; what does not fit waits its turn."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock

from api.logs import EventLog, where

log = EventLog(__name__)

URGENT_AT_ONCE = 4
"""Threads kept free for messages of danger: those never ask the bot, so they are quick."""


class Dispatcher:
    """Runs `advance(conversation)` for every conversation asked for, at most one run waiting for each."""

    def __init__(self, advance: Callable[[str], None], at_once: int) -> None:
        self._advance = advance
        self._pool = ThreadPoolExecutor(max_workers=at_once, thread_name_prefix="journey")
        self._urgent = ThreadPoolExecutor(max_workers=URGENT_AT_ONCE, thread_name_prefix="urgent")
        self._waiting: set[str] = set()
        self._lock = Lock()

    def dispatch(self, conversation_id: str, *, urgent: bool = False) -> None:
        """Have the conversation advanced soon; returns at once. An urgent one does not queue behind a slow bot."""
        if urgent:
            self._urgent.submit(self._advance, conversation_id).add_done_callback(_log_failure)
            return
        with self._lock:
            if conversation_id in self._waiting:
                return
            self._waiting.add(conversation_id)
        self._pool.submit(self._run, conversation_id).add_done_callback(_log_failure)

    def _run(self, conversation_id: str) -> None:
        with self._lock:
            self._waiting.discard(conversation_id)
        self._advance(conversation_id)

    def close(self) -> None:
        """Let running turns end; what waits is in the database for the next process."""
        for pool in (self._urgent, self._pool):
            pool.shutdown(wait=True, cancel_futures=True)


def _log_failure(done: Future[None]) -> None:
    """A turn that raised stays unhandled in the database and is tried again by the worker; say that it happened."""
    if not done.cancelled() and (problem := done.exception()):
        log.error("turn failed", kind=type(problem).__name__, where=where(problem))

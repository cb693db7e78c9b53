"""Asks the bot a real question now and then, so that "ready" means that somebody writing now would be answered."""

import secrets
from datetime import datetime, timedelta
from threading import Lock

from api.domain.clock import Clock
from api.rasa.client import Bot

QUESTION = "my neighbours play loud music every night, who do i tell about the noise"
"""Goes all the way: understanding, the rule, the action, the records door and its approved answer."""

FRESH = timedelta(seconds=30)
RETRY = timedelta(seconds=2)


class Probe:
    """Remembers the last answer for a while, since a probe costs a turn of the bot."""

    def __init__(self, bot: Bot, clock: Clock) -> None:
        self._bot = bot
        self._clock = clock
        self._lock = Lock()
        self._asked_at: datetime | None = None
        self._fault: str | None = "not asked yet"

    def fault(self) -> str | None:
        """None when the probe was answered, else what came back instead."""
        if not self._lock.acquire(blocking=False):  # somebody is asking: a slow bot must not hold up all who look
            return self._fault
        try:
            keep = FRESH if self._fault is None else RETRY
            if self._asked_at is None or self._clock() - self._asked_at > keep:
                self._fault = self._ask(self._clock())
                self._asked_at = self._clock()
            return self._fault
        finally:
            self._lock.release()

    def _ask(self, now: datetime) -> str | None:
        name = f"probe-{secrets.token_hex(6)}"
        answer = self._bot.ask(sender=f"{name}:1", message_id=0, text=QUESTION, intent=None, sent_at=now)
        if answer.failure:
            return f"the bot is {answer.failure.replace('_', ' ')}"
        if answer.handover:
            return f"the bot hands over: {answer.handover.replace('_', ' ')}"
        return None

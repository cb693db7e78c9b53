"""A bot that answers what a test told it to, and insists that no transaction is open while it is asked."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from api.db.session import Database
from api.domain.languages import LanguageGuess
from api.domain.messages import Bubble, Button
from api.domain.understanding import NOT_UNDERSTOOD, BotAnswer, BotFailure, Guess, Understanding
from api.notices.base import Notice, NoticeError


def understood(intent: str = "advice_noise", confidence: float = 0.9, **more: object) -> Understanding:
    return Understanding(intent=intent, confidence=confidence, ranking=(Guess(intent, confidence),), **more)


def answer(*texts: str, intent: str = "advice_noise", handover: str | None = None, **more: object) -> BotAnswer:
    """An answer of the bot with these bubbles."""
    return BotAnswer(tuple(Bubble(text) for text in texts), handover, understood(intent, **more))


def rephrase() -> BotAnswer:
    """The bot did not understand and offers its likeliest services."""
    buttons = (Button("Noise", "/advice_noise"), Button("Talk to a person", "/request_human"))
    return BotAnswer((Bubble("Sorry, which of these is it?", buttons),), None, understood(NOT_UNDERSTOOD, 0.2))


def failed(failure: BotFailure) -> BotAnswer:
    return BotAnswer(failure=failure)


class FakeBot:
    """Answers in turn from `answers`, then keeps to `always`."""

    def __init__(self) -> None:
        self.database: Database | None = None
        self.always: BotAnswer = answer("The council deals with noise.")
        self.answers: list[BotAnswer] = []
        self.parses: Understanding | None = understood()
        self.asked: list[dict] = []
        self.parsed: list[str] = []
        self.meanwhile: Callable[[], object] | None = None

    def ask(self, *, sender: str, message_id: int, text: str, intent: str | None, sent_at: datetime) -> BotAnswer:
        self._no_transaction_is_open()
        self.asked.append({"sender": sender, "message_id": message_id, "text": text, "intent": intent})
        if self.meanwhile:
            self.meanwhile()
        return self.answers.pop(0) if self.answers else self.always

    def parse(self, text: str, message_id: int, sent_at: datetime) -> Understanding | None:
        self._no_transaction_is_open()
        self.parsed.append(text)
        return self.parses

    def _no_transaction_is_open(self) -> None:
        """A network call inside an open transaction would hold locks for as long as the other side likes."""
        assert self.database is not None
        assert not self.database.in_use, "a session is open while the bot is asked"


class FakeNotifier:
    """Keeps what it is given to send, unless it is told to fail; insists that no transaction is open meanwhile."""

    leaves_this_machine = True

    def __init__(self) -> None:
        self.database: Database | None = None
        self.sent: list[Notice] = []
        self.fails: list[NoticeError] = []

    def send(self, notice: Notice) -> str:
        assert self.database is not None
        assert not self.database.in_use, "a session is open while something is sent"
        if self.fails:
            raise self.fails.pop(0)
        self.sent.append(notice)
        return f"notice-{len(self.sent)}"


class MovingClock:
    """Stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


class StillDispatcher:
    """Starts nothing: a test says itself when a conversation goes forward."""

    def __init__(self) -> None:
        self.dispatched: list[str] = []

    def dispatch(self, conversation_id: str, *, urgent: bool = False) -> None:
        self.dispatched.append(conversation_id)
        self.urgent = urgent

    def close(self) -> None:
        pass


class FakeGuesser:
    """Guesses English, or whatever a test told it."""

    def __init__(self, always: LanguageGuess | None = None) -> None:
        self._always = always or LanguageGuess("en", 1.0, 1.0)

    def guess(self, text: str) -> Guess:
        return self._always

"""The records door as a few plain methods. Knows HTTP and nothing of Rasa."""

import asyncio
import json
import os
from dataclasses import asdict, dataclass
from typing import TypeVar

from aiohttp import ClientError, ClientSession, ClientTimeout

T = TypeVar("T")

DEADLINE = 3.0
"""Seconds for a whole exchange: less than an action may take, which is less than the api waits for the bot."""


class RecordsError(Exception):
    """The door is down, too slow, refuses us or talks nonsense; the message says which, never what was asked."""


@dataclass(frozen=True)
class Caller:
    """On whose behalf we ask, and the message that made us: the same one twice files nothing twice."""

    enquirer: str
    message_id: str


@dataclass(frozen=True)
class ReportDetails:
    """What an enquirer knows of a report. `date` is ISO 8601 and only given for a log number."""

    reference: str
    date: str | None
    surname: str
    postcode: str


@dataclass(frozen=True)
class CodeTry:
    """The six digits that an enquirer was sent, or None from one who has none."""

    code: str | None


@dataclass(frozen=True)
class Property:
    """A lost or found thing in the enquirer's own words; "" is what they do not know."""

    kind: str
    mark: str
    place: str
    when: str


@dataclass(frozen=True)
class PropertyClaim:
    """What only the owner of a lost thing knows, and the reference of that thing; "" is what they do not know."""

    reference: str
    detail: str


@dataclass(frozen=True)
class TaskToKeep:
    """What was told for a task so far: each fact's value and the message it came from.

    `begun` is the message that began it: with the enquirer it tells this task from all others.
    """

    service: str
    begun: str
    facts: dict[str, dict[str, str]]
    finished: bool


@dataclass(frozen=True)
class Answer:
    """Approved words, where they come from, and which of all words they are: on which topic, in which version."""

    bubbles: tuple[str, ...]
    source_title: str
    source_url: str
    topic: str = ""
    version: int = 1


@dataclass(frozen=True)
class Feedback:
    """What an enquirer said of the answer to the message `asked_in`; None while they are to be asked."""

    service: str
    topic: str
    version: int
    asked_in: str
    needed: bool | None


@dataclass(frozen=True)
class Outcome:
    """What came of a request, and the words that tell the enquirer."""

    name: str
    bubbles: tuple[str, ...]


@dataclass(frozen=True)
class LostOutcome(Outcome):
    """What came of a lost thing: its reference, and whether the words say that something is like it."""

    reference: str
    similar: bool


class RecordsClient:
    """Asks the records door. Every method raises RecordsError when there is no usable reply in time."""

    def __init__(self, url: str | None = None, token: str | None = None, deadline: float = DEADLINE) -> None:
        url = url or os.environ.get("PHASE3_RECORDS_URL", "http://127.0.0.1:8000")
        self._base = url.rstrip("/") + "/records/v1"
        self._token = token or os.environ["PHASE3_RECORDS_TOKEN"]
        self._timeout = ClientTimeout(total=deadline)

    async def answer(self, caller: Caller, service: str, topic: str = "") -> Answer | None:
        """The approved answer of a service, or None when it has none."""
        status, body = await self._exchange("GET", f"/answers/{service}", caller, params={"topic": topic})
        if status == 404:
            return None
        source = _part(_ok(status, body), "source", dict)
        link = _part(source, "title", str), _part(source, "url", str)
        return Answer(_bubbles(body), *link, _part(body, "topic", str), _part(body, "version", int))

    async def ask_for_update(self, caller: Caller, details: ReportDetails) -> Outcome:
        """Pass a request for an update to the officer in the case, if there is such a case: we are never told.

        `code_sent`: this force tells a status after a code, which was sent if there is such a case.
        """
        expected = {"passed_on", "code_sent", "too_many_attempts"}
        return await self._file("/status-requests", caller, asdict(details), expected)

    async def check_code(self, caller: Caller, tried: CodeTry) -> Outcome:
        """Try the code that was sent for the last request, or, without one, have that request passed on."""
        expected = {"told", "passed_on", "wrong_code", "too_many_attempts"}
        return await self._file("/status-codes", caller, asdict(tried), expected)

    async def find_local_team(self, caller: Caller, postcode: str) -> Outcome:
        """Who polices a postcode, whole or its first half."""
        status, body = await self._exchange("GET", "/local-teams", caller, params={"postcode": postcode})
        return _outcome(status, body, {"found", "unknown_postcode", "unreachable"})

    async def file_lost_property(self, caller: Caller, lost: Property) -> LostOutcome:
        """File a lost thing and look for it among those that were found."""
        status, body = await self._exchange("POST", "/lost-property", caller, json=asdict(lost))
        outcome = _outcome(status, body, {"filed"})
        return LostOutcome(
            outcome.name, outcome.bubbles, _part(body, "reference", str), similar=_part(body, "similar", bool)
        )

    async def claim_property(self, caller: Caller, claim: PropertyClaim) -> Outcome:
        """File what only the owner of a lost thing knows; we are never told whether it fits."""
        return await self._file("/property-claims", caller, asdict(claim), {"filed"})

    async def file_found_property(self, caller: Caller, found: Property) -> Outcome:
        """File a found thing; the words say where to take it."""
        return await self._file("/found-property", caller, asdict(found), {"filed"})

    async def keep_task(self, caller: Caller, task: TaskToKeep) -> Outcome:
        """File a task, or keep what was told of one that is not finished; the later replaces the earlier."""
        return await self._file("/tasks", caller, asdict(task), {"kept", "filed"})

    async def answer_feedback(self, caller: Caller, feedback: Feedback) -> str:
        """Whether to "ask" about an answer or "not_now"; or that what was said of it is "noted"."""
        status, body = await self._exchange("POST", "/answer-feedback", caller, json=asdict(feedback))
        return _named(_part(_ok(status, body), "outcome", str), {"ask", "not_now", "noted"})

    async def _file(self, path: str, caller: Caller, content: dict[str, object], expected: set[str]) -> Outcome:
        status, body = await self._exchange("POST", path, caller, json=content)
        return _outcome(status, body, expected)

    async def _exchange(self, method: str, path: str, caller: Caller, **sent: object) -> tuple[int, object]:
        headers = {"Authorization": f"Bearer {self._token}", "Enquirer": caller.enquirer}
        if method == "POST":
            headers["Idempotency-Key"] = caller.message_id
        try:
            async with (
                ClientSession(timeout=self._timeout, headers=headers) as session,
                session.request(method, self._base + path, allow_redirects=False, **sent) as reply,
            ):
                return reply.status, json.loads(await reply.read())
        except asyncio.TimeoutError as error:
            raise RecordsError("no reply in time") from error
        except ClientError as error:
            raise RecordsError("cannot be reached") from error
        except ValueError as error:
            raise RecordsError("a reply that is not JSON") from error


def _outcome(status: int, body: object, expected: set[str]) -> Outcome:
    return Outcome(_named(_part(_ok(status, body), "outcome", str), expected), _bubbles(body))


def _named(outcome: str, expected: set[str]) -> str:
    if outcome not in expected:
        raise RecordsError("an outcome we do not know")
    return outcome


def _ok(status: int, body: object) -> object:
    if status != 200:
        raise RecordsError(f"status {status}")
    return body


def _part(body: object, name: str, kind: type[T]) -> T:
    if not isinstance(body, dict) or not isinstance(body.get(name), kind):
        raise RecordsError(f"a reply without a proper {name}")
    return body[name]


def _bubbles(body: object) -> tuple[str, ...]:
    bubbles = _part(body, "bubbles", list)
    if not bubbles or not all(isinstance(bubble, str) and bubble.strip() for bubble in bubbles):
        raise RecordsError("a reply without proper bubbles")
    return tuple(bubbles)

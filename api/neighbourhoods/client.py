"""Asks the police's public data and a postcode locator, within one short deadline; which of both failed is logged.

Their shapes are those of data.police.uk/docs and api.postcodes.io. A postcode goes to the locator alone, a place on the
map to the police, and neither into a log line.
"""

import json
import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from urllib.parse import quote

import httpx
from pydantic import ValidationError

from api.domain.neighbourhood import NoTeam, Postcode, Team
from api.logs import EventLog
from api.neighbourhoods.reading import Coordinates, Located, Neighbourhood, team_in

log = EventLog(__name__)

DEADLINE = 1.8
"""Seconds for a whole lookup of six requests: less than the actions wait for the records door."""

AT_ONCE = 16
"""Requests at once; when the outside is slow, further lookups fail instead of taking all threads of the process."""

LONGEST_ANSWER = 1_000_000
"""Bytes; whoever sends more is talking nonsense."""


class _NotThere(Exception):
    """The outside answered that it knows no such thing."""


class _Failed(Exception):
    """The outside gave no usable answer in time; the words say how, never what was asked."""


class PoliceUk:
    """The real thing."""

    def __init__(self, police_url: str, postcodes_url: str, deadline: float = DEADLINE) -> None:
        self._police, self._postcodes = police_url.rstrip("/"), postcodes_url.rstrip("/")
        self._deadline = deadline
        self._http = httpx.Client(headers={"Accept": "application/json"})
        self._pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="local-teams")

    def team_for(self, postcode: str) -> Team | NoTeam:
        """Where the postcode is, whose neighbourhood that is, and who they are."""
        known = Postcode.of(postcode)
        if known is None:
            return NoTeam.UNKNOWN_POSTCODE
        try:
            return self._look_up(known, time.monotonic() + self._deadline)
        except _NotThere:
            return NoTeam.UNKNOWN_POSTCODE
        except _Failed as problem:
            log.warning("no local team", failure=problem)
        except ValidationError:
            log.warning("no local team", failure="an answer of another shape")
        return NoTeam.UNREACHABLE

    def close(self) -> None:
        """Leave late requests to themselves."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._http.close()

    def _look_up(self, postcode: Postcode, end: float) -> Team:
        place = self._place_of(postcode, end)
        where = f"{self._police}/locate-neighbourhood?q={place.latitude},{place.longitude}"
        found = Neighbourhood.model_validate(_answer(*self._ask(end, where)))
        force, neighbourhood = (quote(name, safe="") for name in (found.force, found.neighbourhood))
        team = f"{self._police}/{force}/{neighbourhood}"
        details, *more = self._ask(end, team, f"{team}/people", f"{team}/events", f"{self._police}/forces/{force}")
        return team_in(_answer(details), *map(_answer_or_nothing, more))

    def _place_of(self, postcode: Postcode, end: float) -> Coordinates:
        kind = "postcodes" if postcode.inward else "outcodes"
        name = quote(f"{postcode.outward} {postcode.inward}".strip())
        place = Located.model_validate(_answer(*self._ask(end, f"{self._postcodes}/{kind}/{name}"))).result
        if place.latitude is None or place.longitude is None:
            raise _NotThere
        return place

    def _ask(self, end: float, *addresses: str) -> Sequence[Future[object]]:
        """All of them at once, on threads of our own: a name that takes long to resolve heeds no timeout."""
        asked = [self._pool.submit(self._get, address, end) for address in addresses]
        wait(asked, timeout=max(0.0, end - time.monotonic()))
        for one in asked:
            one.cancel()
        return asked

    def _get(self, address: str, end: float) -> object:
        left = end - time.monotonic()
        if left <= 0:
            raise _Failed("too slow")
        try:
            with self._http.stream("GET", address, timeout=left) as answer:
                body = _whole(answer, end)
        except httpx.HTTPError as problem:
            raise _Failed(type(problem).__name__) from None
        if answer.status_code == 404:
            raise _NotThere
        if answer.status_code != 200:
            raise _Failed(f"status {answer.status_code}")
        try:
            return json.loads(body)
        except (ValueError, RecursionError):
            raise _Failed("not JSON") from None


def _whole(answer: httpx.Response, end: float) -> bytes:
    """The body, within the deadline as a whole: httpx's own counts anew for every piece that arrives."""
    body = b""
    for piece in answer.iter_bytes():
        body += piece
        if time.monotonic() > end or len(body) > LONGEST_ANSWER:
            raise _Failed("an answer that does not end")
    return body


def _answer(asked: Future[object]) -> object:
    if asked.cancelled() or not asked.done():
        raise _Failed("too slow")
    return asked.result()


def _answer_or_nothing(asked: Future[object]) -> object:
    """A team is worth telling of without its officers or its events."""
    try:
        return _answer(asked)
    except (_NotThere, _Failed) as problem:
        log.warning("less of a local team", failure=problem if isinstance(problem, _Failed) else "not there")
        return None

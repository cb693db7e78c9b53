"""A recording of the police's public data for the invented Northshire: nobody outside is asked."""

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from api.domain.clock import Clock, utc_now
from api.domain.neighbourhood import NoTeam, Postcode, Team
from api.neighbourhoods.reading import LONDON, team_in

_RECORDING = Path(__file__).with_name("recorded.json")
_WEEK = timedelta(weeks=1)


class RecordedTeams:
    """Invented teams by the first half of a postcode and the figure after it, in the shapes of the real answers."""

    def __init__(self, recording: Path = _RECORDING, clock: Clock = utc_now) -> None:
        recorded = json.loads(recording.read_text(encoding="utf-8"))
        self._force: dict[str, Any] = recorded["force"]
        self._places: dict[str, str] = recorded["places"]
        self._teams: dict[str, dict[str, Any]] = recorded["neighbourhoods"]
        self._clock = clock

    def team_for(self, postcode: str) -> Team | NoTeam:
        """The invented team of the postcode."""
        known = Postcode.of(postcode)
        place = f"{known.outward} {known.inward[:1]}".strip() if known else ""
        if place not in self._places:
            return NoTeam.UNKNOWN_POSTCODE
        team = self._teams[self._places[place]]
        events = [event | {"start_date": self._again(event["start_date"])} for event in team["events"]]
        return team_in(team["details"], team["people"], events, self._force)

    def close(self) -> None:
        """Nothing is held."""

    def _again(self, start: str) -> str:
        """A recording grows old, so its events come again every week, at the same hour of the clock."""
        recorded, now = datetime.fromisoformat(start).replace(tzinfo=LONDON), self._clock().astimezone(LONDON)
        weeks = max(0, (now - recorded) // _WEEK + 1)
        return (recorded + weeks * _WEEK).replace(tzinfo=None).isoformat()

"""The recording of invented teams, and how the settings choose between it and the real thing."""

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import ValidationError

from api.domain.neighbourhood import NoTeam, Team
from api.neighbourhoods.client import PoliceUk
from api.neighbourhoods.reading import LONDON
from api.neighbourhoods.recorded import RecordedTeams
from api.settings import Settings
from api.wiring import teams_of

RECORDING = json.loads(Path("api/neighbourhoods/recorded.json").read_text(encoding="utf-8"))
SUMMER = datetime(2028, 7, 4, 9, 15, tzinfo=UTC)
POLICE, POSTCODES = "https://data.police.uk/api", "https://api.postcodes.io"


def settings(**changes: str) -> Settings:
    return Settings(_env_file=None, bot_secret="b", records_token="r", **changes)


@pytest.mark.parametrize("place", RECORDING["places"])
def test_every_recorded_place_has_a_team_of_northshire(place: str) -> None:
    postcode = f"{place}AA" if " " in place else place
    team = RecordedTeams().team_for(postcode)
    assert isinstance(team, Team)
    assert team.force == "Northshire Police"


@pytest.mark.parametrize("written", ["zz99 3vz", "ZZ993VZ", "zz99-3wx"])
def test_a_postcode_is_known_however_it_is_written(written: str) -> None:
    team = RecordedTeams().team_for(written)
    assert isinstance(team, Team)
    assert team.name == "Carrowby Quays"


@pytest.mark.parametrize("written", ["ZZ99 9ZZ", "BN2", "BN2 1AA", "Alderford", ""])
def test_no_real_place_is_given_an_invented_team(written: str) -> None:
    assert RecordedTeams().team_for(written) is NoTeam.UNKNOWN_POSTCODE


@pytest.mark.parametrize("after", [timedelta(days=days, hours=days) for days in range(0, 400, 13)])
def test_recorded_events_come_again_every_week_at_the_same_hour(after: timedelta) -> None:
    now = SUMMER + after
    team = RecordedTeams(clock=lambda: now).team_for("ZZ99 1AA")
    assert isinstance(team, Team)
    event = team.next_event(now)
    assert event
    assert now <= event.starts_at <= now + timedelta(days=7, hours=1)
    assert {(each.starts_at.hour, each.starts_at.minute) for each in team.events} == {(10, 0), (18, 30)}
    assert all(each.starts_at.tzinfo is LONDON for each in team.events)


def test_an_event_that_begins_within_the_hour_of_the_clocks_change_is_not_lost() -> None:
    now = datetime(2027, 3, 30, 8, 30, tzinfo=UTC)  # a Tuesday, 9:30 in Britain, two days into summer time
    team = RecordedTeams(clock=lambda: now).team_for("ZZ99 1AA")
    assert isinstance(team, Team)
    assert team.next_event(now).starts_at == datetime(2027, 3, 30, 10, tzinfo=LONDON)


def test_the_recording_names_no_real_address_or_number() -> None:
    text = json.dumps(RECORDING)
    sites = re.findall(r"[\w.-]+\.(?:uk|com|org|example)\b", text.replace(RECORDING["about"], ""))
    assert sites
    assert all(site.endswith("police.example") for site in sites)
    assert not re.search(r"\b0\d{9,}", text)


def test_by_default_nobody_outside_is_asked() -> None:
    assert isinstance(teams_of(settings()), RecordedTeams)


def test_with_both_addresses_the_police_are_asked() -> None:
    teams = teams_of(settings(police_api_url=POLICE, postcodes_url=POSTCODES))
    assert isinstance(teams, PoliceUk)
    teams.close()


@pytest.mark.parametrize(
    "addresses",
    [
        {"police_api_url": POLICE},
        {"postcodes_url": POSTCODES},
        {"police_api_url": "data.police.uk", "postcodes_url": POSTCODES},
        {"police_api_url": POLICE, "postcodes_url": "ftp://api.postcodes.io"},
    ],
)
def test_half_a_setting_or_no_address_stops_the_start(addresses: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        settings(**addresses)

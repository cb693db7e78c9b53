"""Who polices a postcode, as the door tells it: nothing invented, nothing left open, nothing kept."""

import logging
from datetime import UTC, datetime

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import func, select

from api.db.records_door import RecordsAuditRow
from api.db.session import Database
from api.db.tasks import TaskRow
from api.domain.neighbourhood import Event, NoTeam, Officer, Team
from api.neighbourhoods.reading import LONDON
from api.settings import Settings
from tests.api.conftest import RECORDS_TOKEN
from tests.api.neighbourhoods.outside import running_outside
from tests.api.records.conftest import OtherTeams, local_teams_door
from tests.api.records.door import Door

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
OFFICERS = tuple(Officer("PC", name) for name in ("Jo Marsh", "Al Reed", "Sam Ash", "Kit Elm"))


def event(*when: int) -> Event:
    return Event("Street meeting", "Market Hall", datetime(*when, tzinfo=LONDON))


def said(settings: Settings, answer: Team | NoTeam, postcode: str = "ZZ99 1AA") -> str:
    with local_teams_door(settings, OtherTeams(answer), NOW) as client:
        reply = Door(client).get("local-teams", params={"postcode": postcode})
    assert reply.status_code == 200
    return "\n".join(reply.json()["bubbles"])


def test_a_team_is_told_of_with_three_officers_its_contacts_and_its_next_event(settings: Settings) -> None:
    team = Team("Hanover", "Northshire Police", OFFICERS, ("h@x.example", "101"), (event(2026, 12, 1, 18, 30),))
    words = said(settings, team)
    assert "Hanover" in words
    assert "PC Jo Marsh, PC Al Reed, PC Sam Ash" in words
    assert "Kit Elm" not in words
    assert "h@x.example, 101" in words
    assert "Street meeting, Market Hall, Tuesday 1 December, 6:30pm" in words


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ((2026, 12, 1, 9, 0), "Tuesday 1 December, 9am"),
        ((2026, 12, 1, 12, 5), "Tuesday 1 December, 12:05pm"),
        ((2026, 12, 1, 0, 0), "Tuesday 1 December"),
        ((2027, 6, 5, 0, 30), "Saturday 5 June, 12:30am"),
    ],
)
def test_the_hour_of_an_event_is_said_as_people_say_it(settings: Settings, when: tuple[int, ...], words: str) -> None:
    told = said(settings, Team("Hanover", "", events=(event(*when),)))
    assert f"Market Hall, {words}." in told


def test_a_team_of_another_force_is_named_with_it_and_ours_without(settings: Settings) -> None:
    assert "Hanover (Elsewhere Police)" in said(settings, Team("Hanover", "Elsewhere Police"))
    assert "Northshire" not in said(settings, Team("Hanover", "Northshire Police"))


def test_what_is_not_known_of_a_team_has_words_of_its_own(settings: Settings) -> None:
    words = said(settings, Team("Hanover", "", events=(event(2026, 11, 22, 18, 30),)))
    assert "Officers in it: I cannot name any just now." in words
    assert "To reach the team: call 101 and ask for it." in words
    assert "Next event: none that I know of." in words


@pytest.mark.parametrize(("postcode", "half"), [("ZZ99", True), ("zz99 1", True), ("ZZ99 1AA", False)])
def test_half_a_postcode_is_told_that_there_may_be_another_team(settings: Settings, postcode: str, half: bool) -> None:
    words = said(settings, Team("Hanover", "Northshire Police"), postcode)
    assert ("More than one team" in words) is half


def test_what_others_write_is_no_placeholder_of_ours(settings: Settings) -> None:
    assert "{force_site} %s" in said(settings, Team("{force_site} %s", ""))


@pytest.mark.parametrize("answer", [*NoTeam, Team("Hanover", "")])
def test_each_lookup_leaves_one_row_of_audit_that_says_nothing_of_where(
    settings: Settings, database: Database, answer: Team | NoTeam
) -> None:
    said(settings, answer)
    with database.reading() as session:
        [row] = session.scalars(select(RecordsAuditRow))
        assert session.scalars(select(func.count()).select_from(TaskRow)).one() == 0
    expected = answer.value if isinstance(answer, NoTeam) else "found"
    assert (row.enquirer, row.purpose, row.shown, row.record) == ("c1f0", "local_team", expected, None)


def test_without_the_words_the_caller_knows_and_nothing_is_noted(client: TestClient, without_answers: Database) -> None:
    assert Door(client).get("local-teams", params={"postcode": "ZZ99"}).status_code == 503
    with without_answers.reading() as session:
        assert session.scalars(select(func.count()).select_from(RecordsAuditRow)).one() == 0


@pytest.mark.parametrize(
    ("headers", "status"),
    [({"Authorization": "Bearer wrong", "Enquirer": "c1f0"}, 401), ({"Authorization": f"Bearer {RECORDS_TOKEN}"}, 403)],
)
def test_a_stranger_has_nobody_asked(settings: Settings, headers: dict[str, str], status: int) -> None:
    teams = OtherTeams(Team("Hanover", ""))
    with local_teams_door(settings, teams, NOW) as client:
        reply = client.get("/records/v1/local-teams", params={"postcode": "ZZ99"}, headers=headers)
    assert reply.status_code == status
    assert teams.asked == []


@pytest.mark.parametrize("postcode", ["", "x" * 61])
def test_what_is_too_short_or_too_long_is_refused_without_repeating_it(door: Door, postcode: str) -> None:
    refused = door.get("local-teams", params={"postcode": postcode})
    assert refused.status_code == 422
    assert "xxx" not in refused.text


@pytest.mark.parametrize("postcode", ["\x00", "' or 1=1", "{reference}", "زذ٩٩", "../answers/risk"])
def test_any_other_writing_is_a_postcode_that_nobody_knows(door: Door, postcode: str) -> None:
    assert door.get("local-teams", params={"postcode": postcode}).json()["outcome"] == "unknown_postcode"


@pytest.mark.parametrize("status", [200, 404, 500])
def test_a_postcode_goes_through_the_real_client_and_into_no_log_line(
    settings: Settings,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    status: int,
) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with running_outside() as outside:
        outside.statuses["/postcodes/BN2 1AA"] = status
        real = settings.model_copy(update={"police_api_url": outside.police, "postcodes_url": outside.postcodes})
        with local_teams_door(real, None, NOW) as client, caplog.at_level(logging.INFO):
            reply = Door(client).get("local-teams", params={"postcode": "BN2 1AA"}).json()
    assert reply["outcome"] == {200: "found", 404: "unknown_postcode", 500: "unreachable"}[status]
    assert outside.seen[0] == "/postcodes/BN2 1AA"
    assert not [record for record in caplog.records if "BN2" in f"{record.getMessage()} {vars(record)}"]

"""The client of the police's public data, against an outside that works, fails, dawdles or talks nonsense."""

import logging
import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from api import logs
from api.domain.neighbourhood import NoTeam, Officer, Team
from api.neighbourhoods.client import AT_ONCE, DEADLINE, LONGEST_ANSWER, PoliceUk
from tests.api.neighbourhoods.outside import DETAILS, Outside, running_outside

NEEDED = {
    "locator": "/postcodes/BN2 1AA",
    "place": "/api/locate-neighbourhood?q=50.8273,-0.1264",
    "team": "/api/elsewhere/BH1",
}
EXTRA = {
    "officers": "/api/elsewhere/BH1/people",
    "events": "/api/elsewhere/BH1/events",
    "force": "/api/forces/elsewhere",
}
needed = pytest.mark.parametrize("path", NEEDED.values(), ids=NEEDED.keys())
extra = pytest.mark.parametrize(("fact", "path"), EXTRA.items(), ids=EXTRA.keys())


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """The client goes through a force's proxy where there is one; not to this machine."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def outside() -> Iterator[Outside]:
    with running_outside() as server:
        yield server


@pytest.fixture
def client(outside: Outside) -> Iterator[PoliceUk]:
    asking = PoliceUk(outside.police + "/", outside.postcodes, deadline=5.0)
    yield asking
    asking.close()


@pytest.fixture
def hurried(outside: Outside) -> Iterator[PoliceUk]:
    asking = PoliceUk(outside.police, outside.postcodes, deadline=0.4)
    yield asking
    asking.close()


def found(answer: Team | NoTeam) -> Team:
    assert isinstance(answer, Team), answer
    return answer


@pytest.mark.parametrize("written", ["BN2 1AA", "bn21aa", " BN2-1AA. ", "BN2", "bn2 1"])
def test_a_postcode_or_its_first_half_finds_the_team(client: PoliceUk, written: str) -> None:
    team = found(client.team_for(written))
    assert (team.name, team.force) == ("Hanover & Elm Grove", "Elsewhere Police")
    assert team.officers == (Officer("PC", "Jo Marsh"), Officer("PCSO", "PCSO Al Reed"), Officer("", "Sam Ash"))
    assert [str(officer) for officer in team.officers] == ["PC Jo Marsh", "PCSO Al Reed", "Sam Ash"]
    assert team.contacts == ("hanover@elsewhere.police.example", "101", "https://www.elsewhere.police.example/hanover")


def test_the_next_event_is_the_first_that_has_not_begun_in_british_time(client: PoliceUk) -> None:
    team = found(client.team_for("BN2 1AA"))
    event = team.next_event(datetime(2026, 11, 23, 9, tzinfo=UTC))
    assert event
    assert (event.title, event.place) == ("Surgery", "Library")
    assert event.starts_at == datetime(2026, 12, 1, 18, 30, tzinfo=UTC)
    assert team.next_event(datetime(2026, 12, 1, 18, 31, tzinfo=UTC)) is None


def test_the_locator_hears_the_postcode_and_the_police_only_a_place(client: PoliceUk, outside: Outside) -> None:
    client.team_for("BN2 1AA")
    assert [path for path in outside.seen if "BN2" in path] == ["/postcodes/BN2 1AA"]


@pytest.mark.parametrize("written", ["", "Alderford", "BN2 1AA is mine", "../../forces", "BN2?q=1", "BN2/1AA", "٣٣"])
def test_what_is_no_postcode_goes_nowhere(client: PoliceUk, outside: Outside, written: str) -> None:
    assert client.team_for(written) is NoTeam.UNKNOWN_POSTCODE
    assert outside.seen == []


@pytest.mark.parametrize("written", ["ZZ99 9ZZ", "BN99"])
def test_a_postcode_that_the_locator_does_not_know_is_unknown(client: PoliceUk, written: str) -> None:
    assert client.team_for(written) is NoTeam.UNKNOWN_POSTCODE


@needed
def test_what_is_not_there_is_an_unknown_postcode(client: PoliceUk, outside: Outside, path: str) -> None:
    del outside.bodies[path]
    assert client.team_for("BN2 1AA") is NoTeam.UNKNOWN_POSTCODE


def test_a_postcode_without_a_place_on_the_map_is_unknown(client: PoliceUk, outside: Outside) -> None:
    outside.bodies[NEEDED["locator"]] = {"status": 200, "result": {"latitude": None, "longitude": None}}
    assert client.team_for("BN2 1AA") is NoTeam.UNKNOWN_POSTCODE


@needed
@pytest.mark.parametrize("status", [301, 400, 403, 429, 500, 503])
def test_an_outside_that_refuses_or_fails_is_unreachable(
    client: PoliceUk, outside: Outside, path: str, status: int
) -> None:
    outside.statuses[path] = status
    assert client.team_for("BN2 1AA") is NoTeam.UNREACHABLE


@needed
@pytest.mark.parametrize(
    "body",
    [
        *(b"", b"<html>It works!</html>", b'{"force": "else', b"\xff\xfe", b"[" * 200_000, b" " * (LONGEST_ANSWER + 1)),
        *(b"null", b"[]", b"{}", b"7", b'{"result": {"latitude": 500, "longitude": 0}}', b'{"name": "<br> &nbsp;"}'),
        *(b'{"force": "..", "neighbourhood": "BH1"}', b'{"force": "a/b", "neighbourhood": "BH1?"}'),
    ],
)
def test_an_outside_that_talks_nonsense_is_unreachable(
    client: PoliceUk, outside: Outside, path: str, body: bytes
) -> None:
    outside.bodies[path] = body
    assert client.team_for("BN2 1AA") is NoTeam.UNREACHABLE


@needed
@pytest.mark.parametrize("manner", ["hangs", "drips"])
def test_an_outside_that_is_slow_is_given_up_in_time(
    hurried: PoliceUk, outside: Outside, path: str, manner: str
) -> None:
    outside.bodies[path] = DETAILS | {"padding": "x" * 200}
    getattr(outside, manner).add(path)
    begun = time.monotonic()
    assert hurried.team_for("BN2 1AA") is NoTeam.UNREACHABLE
    assert time.monotonic() - begun < DEADLINE


def test_an_outside_that_is_not_there_at_all_is_unreachable() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        nowhere = f"http://127.0.0.1:{taken.getsockname()[1]}"
        asking = PoliceUk(nowhere, nowhere)
        assert asking.team_for("BN2 1AA") is NoTeam.UNREACHABLE
        asking.close()


@extra
@pytest.mark.parametrize("body", [b"[]", b"{}", b"null", b'["x", 7, {"name": null}]', b"<html>"])
def test_a_team_is_told_of_without_its_officers_or_events(
    client: PoliceUk, outside: Outside, fact: str, path: str, body: bytes
) -> None:
    outside.bodies[path] = body
    team = found(client.team_for("BN2 1AA"))
    assert team.name == "Hanover & Elm Grove"
    assert not getattr(team, fact)
    assert all(getattr(team, other) for other in set(EXTRA) - {fact})


@extra
@pytest.mark.parametrize("status", [404, 429, 500])
def test_a_refusal_of_one_part_leaves_the_others(
    client: PoliceUk, outside: Outside, fact: str, path: str, status: int
) -> None:
    outside.statuses[path] = status
    team = found(client.team_for("BN2 1AA"))
    assert [name for name in EXTRA if not getattr(team, name)] == [fact]


@extra
def test_a_slow_part_is_left_out_in_time(hurried: PoliceUk, outside: Outside, fact: str, path: str) -> None:
    outside.hangs.add(path)
    begun = time.monotonic()
    assert not getattr(found(hurried.team_for("BN2 1AA")), fact)
    assert time.monotonic() - begun < DEADLINE


def test_a_team_may_have_no_way_to_be_reached(client: PoliceUk, outside: Outside) -> None:
    outside.bodies[NEEDED["team"]] = {"name": "Hanover", "contact_details": [], "url_force": None}
    assert found(client.team_for("BN2 1AA")).contacts == ()


def test_an_address_too_long_to_show_is_left_out_and_a_long_name_is_cut(client: PoliceUk, outside: Outside) -> None:
    page = "https://www.elsewhere.police.example/" + "x" * 100
    outside.bodies[NEEDED["team"]] = {"name": "n" * 500, "contact_details": {"web": page, "telephone": "101"}}
    team = found(client.team_for("BN2 1AA"))
    assert (len(team.name), team.contacts) == (100, ("101",))


def test_what_cannot_be_seen_or_stored_is_taken_out_of_a_name(client: PoliceUk, outside: Outside) -> None:
    outside.bodies[NEEDED["team"]] = b'{"name": "Han\\u202eover\\u0000 \\ud800<script>x</script>"}'
    assert found(client.team_for("BN2 1AA")).name == "Han over x"


@pytest.mark.parametrize("start", ["0001-01-01T00:00:00", "9999-12-31T23:59:59-14:00", "soon", None, {}, 10**30])
def test_an_event_at_an_impossible_time_is_left_out(client: PoliceUk, outside: Outside, start: object) -> None:
    outside.bodies[EXTRA["events"]] = [{"title": "Surgery", "address": "Library", "start_date": start}]
    assert found(client.team_for("BN2 1AA")).events == ()


def test_when_the_outside_hangs_many_lookups_end_in_time_too(hurried: PoliceUk, outside: Outside) -> None:
    outside.hangs.add(NEEDED["locator"])
    begun = time.monotonic()
    with ThreadPoolExecutor(AT_ONCE * 2) as pool:
        answers = list(pool.map(lambda _: hurried.team_for("BN2 1AA"), range(AT_ONCE * 2)))
    assert set(answers) == {NoTeam.UNREACHABLE}
    assert time.monotonic() - begun < DEADLINE


@pytest.mark.parametrize("trouble", ["none", "status", "nonsense", "hangs", "shape"])
def test_a_postcode_is_in_no_log_line_whatever_happens(
    hurried: PoliceUk, outside: Outside, caplog: pytest.LogCaptureFixture, trouble: str
) -> None:
    logs.configure()
    path = NEEDED["locator"]
    if trouble == "status":
        outside.statuses[path] = 500
    elif trouble == "hangs":
        outside.hangs.add(path)
    elif trouble != "none":
        outside.bodies[path] = b"BN2 1AA" if trouble == "nonsense" else b'{"result": "BN2 1AA"}'
    with caplog.at_level(logging.INFO):
        hurried.team_for("BN2 1AA")
    lines = [f"{record.getMessage()} {getattr(record, 'fields', '')}" for record in caplog.records]
    assert trouble == "none" or any("no local team" in line for line in lines)
    assert not [line for line in lines if "BN2" in line or "50.8" in line]

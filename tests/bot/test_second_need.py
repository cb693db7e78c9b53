"""Two needs in one message: where a message is cut, and which of its needs comes first."""

import pytest

from bot.components.risk_classifier import KINDS
from bot.components.second_need import POSSIBLE, arrange, clauses, may_hold_two, read_services, says_another
from tests.bot.conftest import ROOT

SERVICES = read_services(ROOT / "data" / "services.yml")
FALLING = (0.4, 0.3, 0.1, 0.05)


def ranking(*names: str) -> list[tuple[str, float]]:
    return list(zip(names, FALLING, strict=False))


def test_a_message_of_one_piece_is_not_cut() -> None:
    assert clauses("any news on my bike please") == []
    assert clauses("hello. any news on my bike please") == []


@pytest.mark.parametrize(
    "text",
    [
        "someone nicked my bag with my cards also wheres my crime number from last week",
        "Is the front desk open on Sunday? My neighbour's dog barks all night.",
        "cant find my phone anywhere, and by the way who do i tell about a pothole",
    ],
)
def test_a_message_is_cut_where_people_begin_to_ask_for_something_else(text: str) -> None:
    assert len(clauses(text)) == 2


def test_of_a_long_story_only_the_ends_can_be_needs() -> None:
    assert len(clauses("this is one part. " * 30)) <= 4


@pytest.mark.parametrize(
    ("second", "sure", "possible"),
    [("advice_noise", 2 * POSSIBLE, True), ("advice_noise", POSSIBLE / 2, False), ("greet", 2 * POSSIBLE, False)],
)
def test_the_clauses_are_read_only_where_the_whole_points_to_a_second_service(
    second: str, sure: float, possible: bool
) -> None:
    told = "left it on the bus. there is a crack in the road"
    assert may_hold_two(told, [("lost_property", 0.9), (second, sure)], SERVICES) is possible


def test_whoever_says_that_there_is_another_matter_is_believed() -> None:
    told = "left me bag on the bus. also who do i tell about a pothole"
    assert may_hold_two(told, [("lost_property", 0.99), ("advice_road_defect", 0.001)], SERVICES)
    assert clauses(told) == ["left me bag on the bus", "who do i tell about a pothole"]


def test_the_more_urgent_need_comes_first_and_the_other_is_kept() -> None:
    whole = ranking("advice_parking", "lost_property", "advice_noise")
    found, also = arrange(whole, [("advice_parking", 0.9), ("lost_property", 0.8)], SERVICES)
    assert [name for name, _ in found] == ["lost_property", "advice_parking", "advice_noise"]
    assert also == "advice_parking"


def test_two_needs_are_no_doubt_which_of_them_was_meant() -> None:
    whole = [("advice_parking", 0.96), ("lost_property", 0.02)]
    found, _ = arrange(whole, [("lost_property", 0.9), ("advice_parking", 0.98)], SERVICES)
    (_, first), (_, second) = found[0], found[1]
    assert first == 0.9
    assert second <= 1 - first


def test_danger_in_one_clause_comes_first_and_nothing_is_offered_beside_it() -> None:
    whole = ranking("report_status", "emergency_now")
    found, also = arrange(whole, [("report_status", 0.9), ("emergency_now", 0.9)], SERVICES)
    assert found[0][0] == "emergency_now"
    assert also is None


def test_whoever_asks_for_news_of_a_burglary_does_not_report_it_again() -> None:
    whole = ranking("report_status", "report_burglary")
    assert arrange(whole, [("report_burglary", 0.9), ("report_status", 0.9)], SERVICES)[1] is None


def test_whoever_says_that_it_is_another_matter_is_offered_the_older_report_too() -> None:
    whole = ranking("report_theft_or_robbery", "lost_reference")
    parts = [("report_theft_or_robbery", 0.9), ("lost_reference", 0.9)]
    another = says_another("someone nicked my bag. also wheres my crime ref from last week")
    assert arrange(whole, parts, SERVICES, another=another)[1] == "lost_reference"


def test_nothing_is_offered_beside_danger_whatever_the_message_says() -> None:
    whole = ranking("report_status", "emergency_now")
    parts = [("report_status", 0.9), ("emergency_now", 0.9)]
    assert arrange(whole, parts, SERVICES, another=True)[1] is None


@pytest.mark.parametrize("part", [("advice_noise", 0.3), ("greet", 0.99), ("recruitment", 0.9)])
def test_an_unsure_clause_small_talk_and_a_scene_of_the_story_are_no_needs(part: tuple[str, float]) -> None:
    whole = ranking("lost_property", "advice_noise", "greet")
    assert arrange(whole, [("lost_property", 0.9), part], SERVICES) == (whole, None)


def test_a_place_without_a_catalogue_knows_no_second_needs(tmp_path) -> None:
    assert read_services(tmp_path / "services.yml") == {}


def test_every_service_that_ends_in_danger_has_its_kind() -> None:
    assert {name for name, service in SERVICES.items() if service.ends == "now"} == set(KINDS)

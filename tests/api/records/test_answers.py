"""The approved answers of data/answers keep the rules for what may be said to the public."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest
import yaml

from api.domain.escalation import RISKY_INTENTS, Reason
from api.domain.force import Force, filled
from api.domain.neighbourhood import NoTeam
from api.domain.risk_words import GRAVEST_FIRST
from api.records.answers import REPLY_FACTS, ApprovedAnswer, read_answers
from api.records.checking import NATIONS
from api.records.matching import STATUS_TOPICS
from api.settings import Settings
from api.wiring import load_force

ENTRIES = read_answers(Path("data/answers"))
RISKS = [entry for entry in ENTRIES if entry.service == "risk"]
RISK_KINDS = {
    *("emergency", "suicide", "domestic_abuse", "child", "sexual", "stalking", "missing", "weapon", "medical", "fire"),
    *("welfare", "exploitation", "dangerous_item", "covert", "abroad", "death", ""),
}
NOT_ON_A_LOCK_SCREEN = re.compile(
    r"abus|violen|rap(e|ist)|sexual|assault|stalk|suicid|victim|helpline|childline|refuge|partner|husband|wife",
    re.I,
)


def name(entry: ApprovedAnswer) -> str:
    return f"{entry.service}-{entry.topic or 'default'}-{entry.nations[0]}"


@pytest.fixture(scope="module")
def force() -> Force:
    return load_force(Settings(_env_file=None, bot_secret="b", records_token="r"))


def said(entry: ApprovedAnswer, force: Force) -> list[str]:
    facts = force.facts | {
        "reference": "LP-26-000123",
        "answer_by": "by Friday 4 December",
        "station": "Alderford Police Station",
        "staff_name": "Sam",
        "code": "482913",
        "team_name": "Alderford Town",
        "team_officers": "Sgt Sam Ash, PC Jo Marsh",
        "team_contact": "101",
        "team_events": "Street meeting, Market Hall, Alderford, Tuesday 1 December, 6:30pm",
    }
    return [filled(bubble, facts) for bubble in entry.bubbles]


@pytest.mark.parametrize("entry", ENTRIES, ids=name)
def test_every_bubble_is_short_plain_and_complete_when_it_is_said(entry: ApprovedAnswer, force: Force) -> None:
    assert entry.placeholders() <= REPLY_FACTS | force.facts.keys()
    for bubble in said(entry, force):
        assert 0 < len(bubble) <= 600
        assert not re.search(r"[{}\n]|\s{2}", bubble)


@pytest.mark.parametrize("entry", ENTRIES, ids=name)
def test_no_answer_promises_what_the_force_cannot_keep(entry: ApprovedAnswer, force: Force) -> None:
    promises = (
        r"on (their|its|the) way|will be with you|we(’|'| wi)ll send (somebody|someone|an officer)|we will send"
        r"|you(’|'| a)re safe|confidential|anonymous|as soon as"
    )
    assert not re.search(promises, " ".join(said(entry, force)), re.I)


def test_no_two_answers_hold_for_the_same_topic_in_one_nation() -> None:
    held = [(entry.service, entry.topic, nation) for entry in ENTRIES for nation in entry.nations]
    assert len(held) == len(set(held))


def test_every_service_that_needs_words_has_them_in_england() -> None:
    services = yaml.safe_load(Path("data/services.yml").read_text("utf-8"))
    needed = {s["id"] for s in services if s["ends"] != "now" and s["family"] != "conversation"}
    assert needed <= {e.service for e in ENTRIES if e.topic == "" and "england" in e.nations}


def test_the_records_have_words_for_every_outcome() -> None:
    topics = {(entry.service, entry.topic) for entry in ENTRIES}
    assert {("report_status", "passed_on"), ("report_status", "too_many_attempts")} <= topics
    assert {("lost_property", "similar_found"), ("lost_property", "nothing_found")} <= topics
    for topic in ("found", "half_postcode", "no_officers", "no_contact", "no_events", *NoTeam):
        assert ("find_local_team", topic) in topics
    for topic in ("code_sent", "code_message", "wrong_code", *STATUS_TOPICS.values()):
        assert ("report_status", topic) in topics
    for topic in ("filed", "filed_anywhere", "not_kept", "ask_first", "dangerous"):
        assert ("found_property", topic) in topics


@pytest.mark.parametrize("nation", NATIONS)
def test_every_reason_and_change_of_hands_has_words_in_every_nation(nation: str) -> None:
    topics = {entry.topic for entry in ENTRIES if entry.service == "handover" and nation in entry.nations}
    assert {reason.value for reason in Reason} <= topics
    assert {"taken", "handed_back", "resolved", "waiting", ""} <= topics


@pytest.mark.parametrize("nation", NATIONS)
def test_every_kind_of_danger_has_safety_words_in_every_nation(nation: str) -> None:
    assert {entry.topic for entry in RISKS if nation in entry.nations} == RISK_KINDS
    assert set(GRAVEST_FIRST) | set(RISKY_INTENTS.values()) <= RISK_KINDS


@pytest.mark.parametrize("entry", [entry for entry in RISKS if entry.topic != "covert"], ids=name)
def test_safety_words_say_999_first_and_that_nobody_is_sent(entry: ApprovedAnswer) -> None:
    first = entry.bubbles[0]
    assert first.startswith("Call 999 now")
    assert len(first) <= 300
    assert "I'm automated and cannot send help" in first
    assert "from a mobile" in first
    assert "press 55 when asked" in first


@pytest.mark.parametrize("entry", RISKS, ids=name)
def test_a_lock_screen_shows_nothing_of_what_it_is_about(entry: ApprovedAnswer) -> None:
    assert entry.needs_sign_off
    for bubble in entry.bubbles:
        assert not NOT_ON_A_LOCK_SCREEN.search(bubble[:40])


def test_words_for_somebody_who_is_watched_mean_nothing_to_the_watcher() -> None:
    assert [entry.bubbles for entry in RISKS if entry.topic == "covert"] == [["OK, thank you."]]


def test_helplines_are_the_ones_we_know() -> None:
    known = {
        *("0800 111 999", "0808 2000 247", "0808 801 0327", "0808 80 10 800", "0800 1111", "0808 800 5000"),
        *("0808 500 2222", "0808 802 0300", "0300 1234 999", "0800 80 70 60", "0300 065 3000", "0300 123 2040"),
        *("0800 40 50 40", "0800 555 111", "0808 168 9111", "0800 011 3764", "0800 789 321", "08000 121 700"),
        *("0800 148 88 88", "0800 389 4424", "0800 002 001"),
    }
    agencies = yaml.safe_load(Path("data/agencies.yml").read_text("utf-8")).values()
    known |= numbers_in(words for agency in agencies for words in agency["words"].values())
    assert numbers_in(bubble for entry in ENTRIES for bubble in entry.bubbles) <= known


def numbers_in(texts: Iterable[str]) -> set[str]:
    """Freephone and national numbers, as they are written."""
    return {found.strip() for text in texts for found in re.findall(r"\b0[38]00?\d?[\d ]{4,}\d", text)}


TOLD = [entry for entry in ENTRIES if entry.topic.startswith("status_")]
NEVER_TOLD = re.compile(
    r"suspect|arrest|charge|bail|witness|evidence|cctv|forensic|custody|offender|convict|statement|interview|intelligence",
    re.I,
)


@pytest.mark.parametrize("entry", TOLD, ids=name)
def test_a_status_is_told_with_a_way_to_the_team_and_nothing_else_about_the_case(entry: ApprovedAnswer) -> None:
    assert entry.topic in STATUS_TOPICS.values()
    assert len(entry.bubbles) == 2
    assert "call {non_emergency}" in entry.bubbles[1]
    assert entry.placeholders() <= {"non_emergency", "emergency"}
    assert not NEVER_TOLD.search(" ".join(entry.bubbles))


def test_whoever_may_hear_of_a_code_may_hear_every_status() -> None:
    held: dict[str, set[str]] = {}
    for entry in ENTRIES:
        if entry.service == "report_status":
            held.setdefault(entry.topic, set()).update(entry.nations)
    assert len({frozenset(nations) for nations in held.values()}) == 1

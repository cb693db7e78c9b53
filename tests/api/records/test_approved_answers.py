"""Whoever asks, in whichever nation: there are words, short ones, of the right force and the right agencies."""

import re
from datetime import date
from pathlib import Path

import pytest
import yaml
from sqlalchemy import select

from api.db.answers import AnswerRow
from api.db.session import Database
from api.domain.force import Force, filled
from api.records.answers import ApprovedAnswer, load_answers, read_answers
from api.records.checking import EXAMPLES, NATIONS, check, read_services, sentences, words_in
from api.records.topics import Topic, read_topics
from api.settings import Settings
from api.wiring import load_force

DATA = Path("data")
ANSWERS = read_answers(DATA / "answers")
TOPICS = read_topics(DATA)
SERVICES = {service.id: service for service in read_services(DATA)}
OWN = [answer for answer in ANSWERS if answer.service in SERVICES]
STARTS = [a for a in OWN if SERVICES[a.service].ends == "task" and a.topic == "" and a.service != "found_property"]
"""What is said before the first question; found things have words of their own, about the law of finding."""

WELSH_FORCE = Path(__file__).parent / "welsh_force.yml"
REPLY = EXAMPLES


def name(answer: ApprovedAnswer) -> str:
    return f"{answer.service}-{answer.topic or 'default'}-{answer.nations[0]}"


def force_in(nation: str) -> Force:
    return load_force(Settings(_env_file=None, bot_secret="b", records_token="r"), nation)


@pytest.fixture(scope="module")
def welsh_force() -> Force:
    return load_force(Settings(_env_file=None, force_file=WELSH_FORCE, bot_secret="b", records_token="r"))


def test_nothing_that_may_be_said_has_a_defect_in_any_nation() -> None:
    defects, _ = check(DATA, {nation: force_in(nation) for nation in NATIONS}, date(2026, 11, 24))
    assert defects == []


@pytest.mark.parametrize("nation", NATIONS)
def test_every_service_that_is_no_danger_has_a_default_answer_in_every_nation(nation: str) -> None:
    held = {answer.service for answer in OWN if answer.topic == "" and nation in answer.nations}
    assert {
        service.id for service in SERVICES.values() if service.ends != "now" and service.family != "conversation"
    } <= held


@pytest.mark.parametrize("nation", NATIONS)
def test_every_task_tells_its_reference_when_it_is_filed(nation: str) -> None:
    filed = {answer.service: answer for answer in OWN if answer.topic == "filed" and nation in answer.nations}
    assert set(filed) == {service.id for service in SERVICES.values() if service.ends == "task"}
    assert all("reference" in answer.placeholders() for answer in filed.values())


def test_nothing_that_is_filed_about_crime_says_by_when_somebody_answers() -> None:
    crime = [answer for answer in OWN if SERVICES[answer.service].family == "crime"]
    assert not any("answer_by" in answer.placeholders() for answer in crime)


@pytest.mark.parametrize("answer", STARTS, ids=name)
@pytest.mark.parametrize("nation", NATIONS)
def test_what_is_said_before_the_first_question_is_one_short_bubble(answer: ApprovedAnswer, nation: str) -> None:
    (bubble,) = answer.bubbles
    assert len(filled(bubble, force_in(nation).facts)) <= 200


@pytest.mark.parametrize("answer", OWN, ids=name)
def test_an_answer_is_as_short_as_a_child_of_eleven_reads(answer: ApprovedAnswer) -> None:
    facts = force_in(answer.nations[0]).facts | REPLY
    counts = [words_in(sentence) for bubble in answer.bubbles for sentence in sentences(filled(bubble, facts))]
    assert max(counts) <= 26
    assert sum(counts) / len(counts) <= 20


def test_sentences_have_thirteen_words_or_fewer_on_average() -> None:
    facts = force_in("england").facts | REPLY
    counts = [words_in(s) for a in OWN for bubble in a.bubbles for s in sentences(filled(bubble, facts))]
    assert sum(counts) / len(counts) <= 13


@pytest.mark.parametrize(("service", "topics"), TOPICS.items(), ids=TOPICS.keys())
def test_a_word_belongs_to_one_topic_of_a_service(service: str, topics: list[Topic]) -> None:
    words = [word for topic in topics for word in topic.words]
    assert [word for word in words if word != word.lower()] == []
    assert sorted(word for word in words if words.count(word) > 1 or f"{word}s" in words) == []
    assert len({topic.topic for topic in topics}) == len({topic.title for topic in topics}) == len(topics)


def test_a_button_that_an_answer_names_exists() -> None:
    named = {found for a in OWN for bubble in a.bubbles for found in re.findall(r'choose "([^"]+)"', bubble)}
    titles = {service["title"] for service in yaml.safe_load((DATA / "services.yml").read_text("utf-8"))}
    assert len(named) >= 4
    assert named <= titles


def test_a_welsh_force_speaks_of_itself_in_every_answer(without_answers: Database, welsh_force: Force) -> None:
    with without_answers.writing() as session:
        assert load_answers(session, DATA / "answers", welsh_force) > 100
    with without_answers.reading() as session:
        rows = session.scalars(select(AnswerRow)).all()
        said = {(r.service, r.topic): " ".join(filled(b, welsh_force.facts | REPLY) for b in r.bubbles) for r in rows}
    assert {(a.service, a.topic) for a in OWN if "wales" in a.nations} <= said.keys()
    everything = " ".join(said.values())
    assert not re.search(r"northshire|01632 960101|7am to midnight", everything, re.I)
    assert "www.mawddach.police.example or on 01632 960202" in said["report_fraud", "card_used"]
    assert "Cymorth Mawddach on 01632 960250" in said["report_anonymously", "hurt_or_saw_it"]
    assert "www.gov.wales/find-your-local-authority" in said["lost_or_found_animal", "lost_pet"]
    assert "Monday to Saturday, 8am to 8pm" in said["handover", ""]


@pytest.mark.parametrize(
    ("nation", "service", "topic", "words"),
    [
        ("scotland", "withdraw_statement", "", "Procurator Fiscal"),
        ("northern_ireland", "withdraw_statement", "", "Public Prosecution Service"),
        ("scotland", "report_fraud", "scam_message", "tell Police Scotland on 101"),
        ("northern_ireland", "report_fraud", "scam_message", "tell Report Fraud on 0300 123 2040"),
        ("scotland", "found_property", "", "In Scotland the law says"),
        ("northern_ireland", "lost_documents", "driving_licence", "Driver and Vehicle Agency"),
        ("england", "report_theft_or_robbery", "filed", "British Transport Police on 0800 40 50 40"),
        ("scotland", "court_and_witness", "being_a_witness", "Victim Support Scotland"),
    ],
)
def test_where_the_law_or_the_way_differs_each_nation_has_its_own_words(
    nation: str, service: str, topic: str, words: str
) -> None:
    (answer,) = (a for a in OWN if (a.service, a.topic) == (service, topic) and nation in a.nations)
    assert words in " ".join(filled(bubble, force_in(nation).facts | REPLY) for bubble in answer.bubbles)


@pytest.mark.parametrize("nation", ["scotland", "northern_ireland"])
def test_no_law_of_england_and_wales_is_told_elsewhere(nation: str) -> None:
    told = [
        f"{answer.service}/{answer.topic}"
        for answer in OWN
        if nation in answer.nations
        for bubble in answer.bubbles
        if re.search(
            r"case review|Victims' Code(?! for)|PACE|Citizens Advice Witness|Crown Prosecution|5 working", bubble
        )
    ]
    assert told == []


def test_the_welsh_force_of_the_tests_is_another_force_than_ours() -> None:
    ours, theirs = (yaml.safe_load(path.read_text("utf-8")) for path in (DATA / "force.yml", WELSH_FORCE))
    same = {key for key in ours if ours[key] == theirs.get(key)}
    assert same == {"emergency"}

"""The check of the words for the public notices what would go wrong, and only warns of what somebody should look at."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from api.cli import check_answers
from api.domain.force import Force
from api.records.answers import ApprovedAnswer
from api.records.checking import NATIONS, Service, defects, overdue
from api.records.topics import Topic, read_topics
from api.settings import Settings

FORCES = {nation: Force("A force", nation, {"emergency": "999", "help": "Help on 0800 11 11 11"}) for nation in NATIONS}
FRAUD = Service("report_fraud", "crime", "answer")
THEFT = Service("report_theft", "crime", "task")
DANGER = Service("report_stalking", "crime", "now")
WORDS = ["text", "email", "link", "parcel", "message", "phishing", "clicked", "whatsapp"]
SCAM = Topic(topic="scam", title="A scam message", words=WORDS)


def answer(service: str = "report_fraud", topic: str = "", **changes: object) -> ApprovedAnswer:
    entry = {
        "service": service,
        "topic": topic,
        "nations": list(NATIONS),
        "bubbles": ["Call {help}."],
        "source": {"title": "A page", "url": "https://example.org"},
        "owner": "Economic crime",
        "review_by": "2027-05-31",
    }
    return ApprovedAnswer.model_validate(entry | changes)


def found(*answers: ApprovedAnswer, service: Service = FRAUD, topics: tuple[Topic, ...] = ()) -> list[str]:
    return defects(answers, {service.id: topics} if topics else {}, [service], FORCES)


def test_words_for_everybody_have_no_defect() -> None:
    assert found(answer(), answer(topic="scam"), topics=(SCAM,)) == []
    assert found(answer("report_theft"), answer("report_theft", "filed", bubbles=["{reference}"]), service=THEFT) == []


def test_a_service_about_danger_has_its_words_elsewhere() -> None:
    assert found(service=DANGER) == []


def test_a_nation_without_words_or_with_words_twice_is_noticed() -> None:
    assert found(answer(nations=["england", "wales"]), answer(nations=["wales", "scotland"])) == [
        "report_fraud/default: 2 answers in wales instead of one",
        "report_fraud/default: 0 answers in northern_ireland instead of one",
    ]


def test_a_topic_without_words_is_noticed() -> None:
    assert found(answer(), topics=(SCAM,)) == [
        f"report_fraud/scam: 0 answers in {nation} instead of one" for nation in NATIONS
    ]


def test_words_to_which_no_message_leads_are_noticed() -> None:
    assert found(answer(), answer(topic="scam")) == ["report_fraud/scam: no words by which its topic is recognised"]


def test_topics_of_a_service_that_is_none_are_noticed() -> None:
    assert defects([answer()], {"report_frod": [SCAM]}, [FRAUD], FORCES) == [
        "report_frod: topics for what is no service"
    ]


def test_a_task_that_says_nothing_at_its_end_or_no_reference_is_noticed() -> None:
    assert found(answer("report_theft"), answer("report_theft", "filed", nations=["wales"]), service=THEFT) == [
        "report_theft/filed: 0 answers in england instead of one",
        "report_theft/filed: 0 answers in scotland instead of one",
        "report_theft/filed: 0 answers in northern_ireland instead of one",
        "report_theft/filed: the reference is not told",
    ]


def test_a_dead_placeholder_is_noticed_and_the_facts_of_a_reply_are_none() -> None:
    assert found(answer(bubbles=["Call {hlep}, {staff_name}, {station}, {answer_by}, {reference}."]))[:1] == [
        "report_fraud/default in england: facts that nobody has: hlep"
    ]


def test_text_that_is_too_long_when_its_facts_are_in_it_is_noticed() -> None:
    assert found(answer(bubbles=["Short. " * 63 + "{help}."]))[:1] == [
        "report_fraud/default in england: 463 characters in one bubble, more than 450"
    ]
    assert found(answer(bubbles=["word " * 24 + "{help}."]))[0].startswith(
        "report_fraud/default in england: 27 words in one sentence, more than 26: word word"
    )
    assert found(answer(bubbles=["word " * 23 + "{help}."])) == []


def test_an_answer_past_its_review_is_named_with_who_looks_after_it() -> None:
    both = [answer(review_by="2026-11-23"), answer(topic="scam", review_by="2026-11-24")]
    assert overdue(both, date(2026, 11, 24)) == [
        "report_fraud/default: Economic crime should have reviewed it by 2026-11-23"
    ]


@pytest.mark.parametrize(
    "broken",
    [
        {"topic": "scam", "title": "A title that is much too long to stand on a button", "words": WORDS},
        {"topic": "scam", "title": "Scam", "words": WORDS[:7]},
        {"topic": "scam", "title": "Scam", "words": [*WORDS, " two  spaces"]},
        {"topic": "scam", "titel": "Scam", "words": WORDS},
    ],
)
def test_a_broken_topic_is_refused(tmp_path: Path, broken: dict) -> None:
    (tmp_path / "topics.yml").write_text(yaml.safe_dump({"report_fraud": [broken]}), encoding="utf-8")
    with pytest.raises(ValueError, match="report_fraud"):
        read_topics(tmp_path)


@pytest.mark.parametrize(
    ("entry", "code", "said"),
    [
        ({}, 0, ""),
        (
            {"review_by": "2020-01-01"},
            0,
            "Warning: report_fraud/default: Economic crime should have reviewed it by 2020",
        ),
        ({"bubbles": ["Call {nobody}."]}, 1, "Defect: report_fraud/default in england: facts that nobody has: nobody"),
        ({"bubbles": []}, 1, "Defect: 1 validation error"),
    ],
)
def test_the_command_fails_for_a_defect_and_warns_of_a_late_review(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], entry: dict, code: int, said: str
) -> None:
    (tmp_path / "answers").mkdir()
    whole = answer(bubbles=["Call {emergency}."], review_by="2099-01-01").model_dump(mode="json") | entry
    (tmp_path / "answers" / "crime.yml").write_text(yaml.safe_dump([whole]), encoding="utf-8")
    (tmp_path / "topics.yml").write_text("{}", encoding="utf-8")
    (tmp_path / "services.yml").write_text(
        yaml.safe_dump([{"id": "report_fraud", "family": "crime", "ends": "answer"}]), encoding="utf-8"
    )
    assert check_answers(Settings(_env_file=None, data_folder=tmp_path, bot_secret="b", records_token="r")) == code
    printed = capsys.readouterr().out
    assert printed.startswith(said)
    assert bool(printed) == bool(said)

"""Whom to turn to: a force speaks of the agencies of its own nation, and says which of them nobody has confirmed."""

import re
from pathlib import Path
from typing import get_args

import pytest
import yaml
from sqlalchemy import select

from api.db.answers import AnswerRow
from api.db.session import Database
from api.domain.force import Force
from api.records.answers import Nation, load_answers
from api.settings import Settings
from api.wiring import load_force

NATIONS = get_args(Nation)
AGENCIES = yaml.safe_load(Path("data/agencies.yml").read_text("utf-8"))


def force_in(nation: str, folder: Path, **facts: str) -> Force:
    """A force that says little of itself."""
    file = folder / "force.yml"
    file.write_text(yaml.safe_dump({"force_name": "Somewhere Police", "nation": nation} | facts), encoding="utf-8")
    return load_force(Settings(_env_file=None, force_file=file, bot_secret="b", records_token="r"))


@pytest.mark.parametrize("name", AGENCIES)
def test_every_agency_has_words_for_all_four_nations_that_fit_into_a_sentence(name: str) -> None:
    assert AGENCIES[name].keys() == {"words", "needs_sign_off"}
    assert set(AGENCIES[name]["words"]) == set(NATIONS)
    assert set(AGENCIES[name]["needs_sign_off"]) <= set(NATIONS)
    for words in AGENCIES[name]["words"].values():
        assert re.fullmatch(r"\S.{2,118}[^\s.]", words)
        assert not re.search(r"[{}\n]|\s{2}|https?:", words)


def test_no_agency_has_the_name_of_a_fact_of_one_reply_or_of_the_force() -> None:
    own = yaml.safe_load(Path("data/force.yml").read_text("utf-8"))
    assert not AGENCIES.keys() & (own.keys() | {"reference", "answer_by", "station", "staff_name"})


@pytest.mark.parametrize("nation", NATIONS)
def test_a_force_speaks_of_the_agencies_of_its_nation(nation: str, tmp_path: Path) -> None:
    force = force_in(nation, tmp_path)
    assert {name: force.facts[name] for name in AGENCIES} == {n: a["words"][nation] for n, a in AGENCIES.items()}
    assert force.unconfirmed == {name for name, agency in AGENCIES.items() if nation in agency["needs_sign_off"]}
    assert "complaints_body" in force.unconfirmed


def test_what_a_force_says_itself_goes_before_what_its_nation_says(tmp_path: Path) -> None:
    force = force_in("wales", tmp_path, victim_help="our own victims' service on 01632 960150")
    assert force.facts["victim_help"] == "our own victims' service on 01632 960150"
    assert "victim_help" not in force.unconfirmed


def test_a_nation_for_which_nobody_has_words_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"no words for atlantis in .*: council_finder, fraud_report"):
        force_in("atlantis", tmp_path)


@pytest.mark.parametrize(("agency", "waits"), [("complaints_body", True), ("fraud_report", False)])
def test_an_answer_waits_for_sign_off_as_long_as_an_agency_in_it_does(
    without_answers: Database, tmp_path: Path, agency: str, waits: bool
) -> None:
    entry = {
        "service": "complaint",
        "topic": "",
        "nations": ["england"],
        "bubbles": [f"You can tell {{{agency}}}."],
        "source": {"title": "A page", "url": "https://example.org"},
        "owner": "Standards",
        "review_by": "2027-05-31",
    }
    answers = tmp_path / "answers"
    answers.mkdir()
    (answers / "feedback.yml").write_text(yaml.safe_dump([entry]), encoding="utf-8")
    with without_answers.writing() as session:
        load_answers(session, answers, force_in("england", tmp_path))
    with without_answers.reading() as session:
        assert session.scalars(select(AnswerRow)).one().needs_sign_off is waits

"""Loading approved answers: nothing twice, nothing lost, nothing half."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml
from sqlalchemy import select

from api.db.answers import AnswerRow, current_answer
from api.db.session import Database
from api.domain.force import Force
from api.records.answers import load_answers

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
LATER = datetime(2026, 11, 24, 9, tzinfo=UTC)
FORCE = Force("Northshire Police", "england", {"force_name": "Northshire Police", "nation": "england"})


def entry(**changes: object) -> dict:
    return {
        "service": "advice_noise",
        "topic": "",
        "nations": ["england"],
        "bubbles": ["Ask {force_name}."],
        "source": {"title": "A page", "url": "https://example.org/noise"},
        "owner": "Contact management",
        "review_by": "2027-05-31",
    } | changes


def load(database: Database, folder: Path, *entries: dict, now: datetime = NOW) -> int:
    (folder / "advice.yml").write_text(yaml.safe_dump(list(entries)), encoding="utf-8")
    with database.writing() as session:
        return load_answers(session, folder, FORCE, now)


def versions(database: Database) -> list[tuple[int, list, bool]]:
    with database.reading() as session:
        rows = session.scalars(select(AnswerRow).order_by(AnswerRow.id))
        return [(row.version, row.bubbles, row.replaced_at is None) for row in rows]


def test_loading_the_same_answers_again_changes_nothing(without_answers: Database, tmp_path: Path) -> None:
    assert load(without_answers, tmp_path, entry()) == 1
    assert load(without_answers, tmp_path, entry(), now=LATER) == 0
    assert versions(without_answers) == [(1, ["Ask {force_name}."], True)]


def test_changed_words_become_a_new_version_and_the_old_ones_stay(without_answers: Database, tmp_path: Path) -> None:
    load(without_answers, tmp_path, entry())
    assert load(without_answers, tmp_path, entry(bubbles=["Ask the council."]), now=LATER) == 1
    assert versions(without_answers) == [(1, ["Ask {force_name}."], False), (2, ["Ask the council."], True)]
    with without_answers.reading() as session:
        assert current_answer(session, "advice_noise").version == 2


def test_an_answer_that_is_taken_away_is_no_longer_said_and_may_come_back(
    without_answers: Database, tmp_path: Path
) -> None:
    load(without_answers, tmp_path, entry())
    load(without_answers, tmp_path)
    with without_answers.reading() as session:
        assert current_answer(session, "advice_noise") is None
    load(without_answers, tmp_path, entry())
    assert [version for version, _, current in versions(without_answers) if current] == [2]


def test_only_answers_for_the_nation_of_the_force_are_loaded(without_answers: Database, tmp_path: Path) -> None:
    assert load(without_answers, tmp_path, entry(nations=["wales"]), entry(bubbles=["English words."])) == 1
    assert versions(without_answers) == [(1, ["English words."], True)]


@pytest.mark.parametrize(
    "entries",
    [
        [entry(), entry(bubbles=["Other words for the same topic."])],
        [entry(bubbles=["Ask {a_fact_nobody_has}."])],
        [entry(bubbles=["x" * 601])],
        [entry(bubbles=["one", "two", "three", "four"])],
        [entry(nations=["atlantis"])],
        [entry(source={"title": "A page", "url": "http://example.org"})],
        [entry(tpoic="misspelt")],
    ],
)
def test_a_broken_file_changes_nothing(without_answers: Database, tmp_path: Path, entries: list[dict]) -> None:
    load(without_answers, tmp_path, entry())
    with pytest.raises(ValueError):  # noqa: PT011 - which of the rules it breaks is the parameter's business
        load(without_answers, tmp_path, *entries, now=LATER)
    assert versions(without_answers) == [(1, ["Ask {force_name}."], True)]

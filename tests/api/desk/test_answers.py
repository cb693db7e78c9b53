"""The approved answers as staff look through them."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import delete, select

from api.db.answers import AnswerRow
from api.db.people import AuditRow
from api.desk.answers import PER_PAGE
from api.domain.clock import utc_now


def an_answer(**more) -> AnswerRow:
    words = {"bubbles": ["The council deals with noise. Call {emergency}."], "needs_sign_off": False}
    source = {"source_title": "Noise: {force_name}", "source_url": "https://www.gov.uk/noise", "owner": "Contact team"}
    now = {"review_by": (utc_now() + timedelta(days=90)).date(), "loaded_at": utc_now()}
    return AnswerRow(**{"service": "advice_noise", "topic": "", "version": 1} | words | source | now | more)


@pytest.fixture
def answers(database):
    """Only these answers hold."""

    def load(*rows: AnswerRow) -> list[int]:
        with database.writing() as session:
            session.execute(delete(AnswerRow))
            session.add_all(rows)
        return [row.id for row in rows]

    return load


def shown(page: str) -> list[int]:
    return [int(number) for number in re.findall(r'id="answer-(\d+)"', page)]


def test_an_answer_shows_its_words_with_the_facts_of_the_force_its_source_and_who_keeps_it(asha, answers):
    answers(an_answer(topic="late_party", bubbles=["Call {emergency}. Your reference is {reference}."]))
    page = asha.see("/answers")
    for words in ("Noise", "late party", "Call 999. Your reference is {reference}.", "Noise: Northshire Police"):
        assert words in page
    assert 'href="https://www.gov.uk/noise"' in page
    assert "Contact team" in page


def test_only_the_words_that_hold_now_are_shown(asha, answers):
    old, new = answers(an_answer(replaced_at=utc_now()), an_answer(version=2))
    assert shown(asha.see("/answers")) == [new]
    assert old != new


def test_what_waits_for_a_sign_off_or_is_late_for_its_review_is_marked_and_can_be_listed_alone(asha, answers):
    yesterday = (utc_now() - timedelta(days=1)).date()
    fine, unsigned, late = answers(
        an_answer(), an_answer(topic="b", needs_sign_off=True), an_answer(topic="c", review_by=yesterday)
    )
    page = asha.see("/answers")
    assert shown(page) == [fine, unsigned, late]
    assert re.findall(r"govuk-tag[^>]*>([^<]+)<", page) == ["Needs sign-off", "Review overdue"]
    assert shown(asha.see("/answers?show=sign_off")) == [unsigned]
    assert shown(asha.see("/answers?show=overdue")) == [late]


@pytest.mark.parametrize("typed", ["NOISE", "council noise", "fireworks", "Roads team", "ask the police"])
def test_an_answer_is_found_by_its_enquiry_its_topic_its_words_its_owner_or_its_source(asha, answers, typed):
    wanted, _ = answers(
        an_answer(topic="fireworks", owner="Roads team", source_title="Ask the police"),
        an_answer(service="advice_parking", bubbles=["Yellow lines."], source_title="Parking"),
    )
    assert shown(asha.see(f"/answers?search={typed}")) == [wanted]


def test_nothing_found_is_said(asha, answers):
    answers(an_answer())
    assert "No answer has these words" in asha.see("/answers?search=zebra")


def test_the_answers_go_on_over_the_page(asha, answers):
    numbers = answers(*(an_answer(topic=f"t{number:03d}") for number in range(PER_PAGE + 1)))
    assert shown(asha.see("/answers")) == numbers[:PER_PAGE]
    for page in (2, 99):
        assert shown(asha.see(f"/answers?page={page}")) == numbers[PER_PAGE:]


def test_who_looked_is_kept_and_not_what_they_typed(asha, database):
    asha.see("/answers?search=secretword")
    with database.reading() as session:
        kept = session.scalars(select(AuditRow).where(AuditRow.subject == "answers")).one()
    assert (kept.action, kept.person_id) == ("read", asha.person.id)
    assert "secretword" not in str(kept.detail)


def test_everything_the_bot_may_say_is_there(asha, database):
    with database.reading() as session:
        current = session.scalars(select(AnswerRow.id).where(AnswerRow.replaced_at.is_(None))).all()
    pages = -(-len(current) // PER_PAGE)
    listed = [number for page in range(1, pages + 1) for number in shown(asha.see(f"/answers?page={page}"))]
    assert sorted(listed) == sorted(current)

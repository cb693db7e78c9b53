"""What trainers see of the enquirers' yeses and noes."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from fastapi.testclient import TestClient
from sqlalchemy import select, update

from api.db.answer_feedback import AnswerFeedbackRow
from api.db.answers import AnswerRow
from api.db.conversations import MessageRow
from api.db.people import AuditRow
from api.db.session import Database
from api.domain.clock import utc_now
from api.domain.conversation import Outcome
from api.domain.people import Role

PARKING = "/studio/feedback/advice_parking?topic=clamped&version=1"
NOISE = "/studio/feedback/advice_noise?topic=&version=1"


class Public:
    """Enquirers who write, get an answer and say what they think of it."""

    def __init__(self, database: Database, said: Callable[..., int]) -> None:
        self.database, self._said, self.count = database, said, 0

    def votes(self, service: str, topic: str = "", version: int = 1, *, yes: int = 0, no: int = 0, silent: int = 0):
        for needed in [True] * yes + [False] * no + [None] * silent:
            self.count += 1
            self._row(f"c{900 + self.count}", "m-1", (service, topic, version), needed)

    def writes(self, text: str, needed: bool | None, service: str = "advice_noise", topic: str = "") -> None:
        message = self._said(text, Outcome.ANSWERED, intent=service)
        with self.database.reading() as session:
            conversation = session.get_one(MessageRow, message).conversation_id
        self._row(conversation, f"m-{message}", (service, topic, 1), needed)

    def _row(self, enquirer: str, asked_in: str, answer: tuple[str, str, int], needed: bool | None) -> None:
        service, topic, version = answer
        now = utc_now()
        with self.database.writing() as session:
            session.add(
                AnswerFeedbackRow(
                    enquirer=enquirer,
                    asked_in=asked_in,
                    service=service,
                    topic=topic,
                    version=version,
                    asked_at=now,
                    needed=needed,
                    said_at=None if needed is None else now + timedelta(seconds=9),
                )
            )


@pytest.fixture
def public(database: Database, said: Callable[..., int]) -> Public:
    return Public(database, said)


@pytest.fixture
def browser(signed_in: Callable) -> TestClient:
    return signed_in(Role.TRAINER)


def table(browser: TestClient) -> list[list[str]]:
    page = BeautifulSoup(browser.get("/studio/feedback").text, "html.parser")
    return [[" ".join(cell.get_text().split()) for cell in row.select("th, td")] for row in page.select("tbody tr")]


def words(browser: TestClient, address: str) -> str:
    return re.sub(r"\s+", " ", BeautifulSoup(browser.get(address).text, "html.parser").get_text(" "))


def messages(browser: TestClient, address: str = NOISE) -> list[str]:
    page = BeautifulSoup(browser.get(address).text, "html.parser")
    return [one.get_text() for one in page.select(".mistakes__text")]


def test_the_worst_answer_comes_first_and_of_two_equal_ones_that_with_more_noes(browser, public):
    public.votes("advice_noise", yes=4, no=1, silent=7)
    public.votes("advice_parking", "clamped", yes=1, no=4)
    public.votes("lost_property", yes=3, no=12)
    assert table(browser) == [
        ["I lost something Version 1", "3", "12", "80%", "0"],
        ["Parking or a blocked drive · clamped Version 1", "1", "4", "80%", "0"],
        ["Noise Version 1", "4", "1", "20%", "7"],
    ]


def test_topics_and_versions_are_answers_of_their_own(browser, public):
    public.votes("advice_noise", yes=5)
    public.votes("advice_noise", "dog_barking", yes=4, no=2)
    public.votes("advice_noise", "dog_barking", 2, yes=5)
    assert [row[0] for row in table(browser)] == [
        "Noise · dog barking Version 1",
        "Noise Version 1",
        "Noise · dog barking Version 2, no longer said",
    ]


def test_answers_that_fewer_than_five_spoke_of_are_only_counted(browser, public):
    public.votes("advice_noise", yes=2, no=2, silent=9)
    public.votes("advice_parking", "clamped", no=1)
    public.votes("lost_property", silent=30)
    assert table(browser) == []
    assert "2 other answers have fewer than 5" in words(browser, "/studio/feedback")


def test_before_anybody_has_spoken_the_page_says_so(browser):
    assert "No answer has 5 yeses and noes yet" in words(browser, "/studio/feedback")


def test_only_an_answer_with_a_no_leads_to_messages(browser, public):
    public.votes("advice_noise", yes=5)
    public.votes("advice_parking", "clamped", yes=4, no=1)
    page = BeautifulSoup(browser.get("/studio/feedback").text, "html.parser")
    assert [link["href"] for link in page.select("tbody a")] == [PARKING]


def test_the_places_of_the_studio_lead_there(browser):
    page = BeautifulSoup(browser.get("/studio").text, "html.parser")
    assert "/studio/feedback" in [link["href"] for link in page.select(".places a")]


def test_the_messages_of_a_no_are_shown_covered_with_the_newest_first(browser, public):
    public.writes("my name is Grace, music again, ring 07700 900123", False)
    public.writes("drums all night", False)
    public.writes("this one was helped", True)
    public.writes("this one said nothing", None)
    public.writes("this one parks", False, "advice_parking", "clamped")
    assert messages(browser) == ["drums all night", "my name is <name>, music again, ring <phone>"]


def test_messages_with_the_same_words_are_one(browser, public):
    public.writes("Its LOUD!", False)
    public.writes("it's loud", False)
    assert messages(browser) == ["it's loud"]
    assert "2 times" in words(browser, NOISE)


def test_beside_a_message_stands_what_the_model_took_it_for(browser, public):
    public.writes("it is always there", False)
    assert "Parking or a blocked drive 31%" in words(browser, NOISE)


def test_the_words_that_were_said_stand_beside_with_their_facts_filled_in(browser, database):
    with database.writing() as session:
        first = select(AnswerRow.id).where(AnswerRow.service == "advice_noise", AnswerRow.topic == "")
        session.execute(
            update(AnswerRow)
            .where(AnswerRow.id.in_(first))
            .values(bubbles=["Here is {force_name}.", "Your reference is {reference}."], replaced_at=utc_now())
        )
    seen = words(browser, NOISE)
    assert "Here is Northshire Police. Your reference is {reference}." in seen
    assert "said until" in seen


def test_a_row_that_names_somebody_elses_message_shows_nothing(browser, public, database):
    public.writes("a message of another conversation", None)
    with database.reading() as session:
        message = session.scalars(select(MessageRow.id)).one()
    for number, name in enumerate((f"m-{message}", f"{message}", "m-x", "m-" + "9" * 20)):
        public._row(f"c80{number}", name, ("advice_noise", "", 1), needed=False)
    assert messages(browser) == []


def test_words_of_the_public_are_shown_as_words(browser, public):
    public.writes("<script>alert(1)</script>", False)
    assert messages(browser) == ["<script>alert(1)</script>"]


def test_who_read_the_messages_of_an_answer_is_kept_without_a_word_of_them(browser, public, database):
    public.writes("drums all night", False)
    browser.get("/studio/feedback")
    browser.get(NOISE)
    with database.reading() as session:
        [row] = session.scalars(select(AuditRow).where(AuditRow.action == "read_feedback"))
    assert (row.person_id, row.subject) == (browser.person.id, "answer:advice_noise")
    assert row.detail == {"topic": "", "version": 1, "messages": 1}


@pytest.mark.parametrize("address", ["/studio/feedback", NOISE])
def test_the_feedback_is_for_trainers_only(client, signed_in, database, address):
    assert client.get(address, follow_redirects=False).headers["location"].startswith("/sign-in")
    assert signed_in(Role.AGENT).get(address).status_code == 403
    with database.reading() as session:
        assert session.scalars(select(AuditRow).where(AuditRow.action == "read_feedback")).all() == []


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/studio/feedback/advice_noise?topic=&version=99", 404),
        ("/studio/feedback/advice_of_no_kind?version=1", 404),
        ("/studio/feedback/advice_noise", 422),
        ("/studio/feedback/advice_noise?version=0", 422),
        ("/studio/feedback/advice_noise?version=1&topic=%00", 422),
    ],
)
def test_an_answer_that_was_never_said_has_no_page(browser, address, status):
    assert browser.get(address).status_code == status

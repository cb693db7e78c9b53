"""The topic of a message decides which words of a service it hears."""

import pytest

from actions.answers import TellAnswer
from actions.records_client import Answer
from actions.topics import NONE, read_topics, topic_in
from tests.actions.support import FakeRecords, run, tracker

TOPICS = read_topics()
WORDS = Answer(("Words.",), "Page", "https://example.org")


class OnlyDefaults(FakeRecords):
    """A records door that has no words on any topic."""

    async def answer(self, caller: object, service: str, topic: str = "") -> Answer | None:
        self._remember(caller, service, topic)
        return None if topic else WORDS


@pytest.mark.parametrize(
    ("service", "text", "topic"),
    [
        ("advice_animals", "theres a dead deer on the verge", "dead_animal"),
        ("lost_documents", "lost my passport fly on sat help", "passport"),
        ("advice_is_it_legal", "can i ride my e-scooter to work", "e_scooter"),
        ("advice_noise", "how do you feel about it", NONE),
        ("greet", "dead deer", NONE),
    ],
)
def test_a_message_has_the_topic_whose_words_it_holds(service: str, text: str, topic: str) -> None:
    assert topic_in(text, service, TOPICS) == topic


@pytest.mark.parametrize("text", ["PASSPORTS", "my passport’s gone", "passport,passport"])
def test_capitals_plurals_and_marks_make_no_difference(text: str) -> None:
    assert topic_in(text, "lost_documents", TOPICS) == "passport"


def test_part_of_another_word_is_no_word_of_a_topic() -> None:
    assert topic_in("passportless", "lost_documents", TOPICS) == NONE


def test_the_answer_is_asked_for_on_the_topic() -> None:
    records = FakeRecords(answer=WORDS)
    run(TellAnswer(records), tracker("lost my passport", "lost_documents"))
    assert [asked[1:] for asked in records.asked] == [("lost_documents", "passport")]


def test_where_there_are_no_words_on_the_topic_the_service_answers_for_all() -> None:
    records = OnlyDefaults()
    assert run(TellAnswer(records), tracker("lost my passport", "lost_documents")).texts == ["Words."]
    assert [asked[2] for asked in records.asked] == ["passport", ""]


@pytest.mark.parametrize("service", sorted(TOPICS))
def test_every_word_of_a_topic_leads_to_a_topic_of_its_service(service: str) -> None:
    for topic in TOPICS[service]:
        assert topic.words.groups == 0
        assert topic.name, service

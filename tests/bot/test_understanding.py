"""A trained model: what a parse says of enquiry, confidence and danger."""

import asyncio
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rasa.core.agent import Agent
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message

from bot.components.encoder import Encoder
from bot.components.reference_entities import ReferenceEntities
from bot.components.risk_classifier import RiskClassifier, risk_examples
from bot.components.sentence_encoder import SentenceEncoder, vector_of
from bot.components.text_model import LEARNING, TextModel
from bot.turns import parse
from bot.wire import Question, understanding
from tests.bot.conftest import working_in

EXAMPLES = {
    "lost": ["i lost my phone", "lost a bag", "dropped my keys", "left my coat behind"],
    "noise": ["loud music next door", "their dog barks all night", "noisy party again", "drilling at 6 in the morning"],
    "hello": ["hello", "hi there", "good morning", "hiya"],
}


@pytest.fixture(scope="module")
def fitted(encoder: Encoder) -> TextModel:
    texts = [text for examples in EXAMPLES.values() for text in examples]
    intents = [intent for intent, examples in EXAMPLES.items() for _ in examples]
    return TextModel.fit(texts, encoder.encode(texts), intents, LEARNING)


@pytest.fixture(scope="module")
def agent(model: Path, project: Path) -> Agent:
    with working_in(project):
        return Agent.load(model)


def understood(agent: Agent, text: str, **metadata: Any) -> dict[str, Any]:
    return understanding(asyncio.run(parse(agent, Question(text, "m-1", metadata))))


def test_a_text_in_other_words_than_the_examples_is_recognised(fitted: TextModel, encoder: Encoder) -> None:
    text = ["can't find my wallet anywhere"]
    assert fitted.rank(text, encoder.encode(text))[0][0][0] == "lost"


def test_the_confidences_of_a_ranking_add_up_to_certainty(fitted: TextModel, encoder: Encoder) -> None:
    ranking = fitted.rank(["evening all"], encoder.encode(["evening all"]))[0]
    assert sum(sure for _, sure in ranking) == pytest.approx(1.0, abs=1e-5)
    assert [sure for _, sure in ranking] == sorted((sure for _, sure in ranking), reverse=True)


def test_a_model_that_was_kept_judges_as_before(fitted: TextModel, encoder: Encoder, tmp_path: Path) -> None:
    fitted.save(tmp_path / "model.npz")
    texts = ["their telly is so loud", "morning", "lost 2 keys"]
    before, after = (one.rank(texts, encoder.encode(texts)) for one in (fitted, TextModel.load(tmp_path / "model.npz")))
    for old, new in zip(before, after, strict=True):
        assert [name for name, _ in old] == [name for name, _ in new]
        assert np.allclose([sure for _, sure in old], [sure for _, sure in new], atol=1e-5)


def test_an_enquiry_is_named_with_its_runners_up(agent: Agent) -> None:
    found = understood(agent, "hi, has anything happened with the report i made")
    assert found["intent"]["name"] == "report_status"
    assert {guess["name"] for guess in found["ranking"]} == {
        "report_status", "lost_property", "request_human", "emergency_now",
    }  # fmt: skip


def test_danger_is_flagged_with_its_kind(agent: Agent) -> None:
    risk = understood(agent, "theres a man with a knife attacking people outside")["risk"]
    assert (risk["flag"], risk["kind"]) == (True, "emergency")
    assert risk["score"] > 0.4


def test_an_everyday_enquiry_carries_no_danger(agent: Agent) -> None:
    assert understood(agent, "i left my bag on the bus yesterday")["risk"]["flag"] is False


def test_words_that_mean_nothing_are_not_understood_but_still_ranked(agent: Agent) -> None:
    found = understood(agent, "")
    assert found["intent"]["name"] == "nlu_fallback"
    assert found["risk"] == {"flag": False, "kind": None, "score": 0.0}


def test_the_model_says_which_it_is(agent: Agent, model: Path) -> None:
    assert understood(agent, "hello")["model"] == model.name


def test_a_date_counts_from_the_day_the_message_was_sent(agent: Agent) -> None:
    (found,) = understood(agent, "i lost it yesterday", sent_at="2026-03-01T12:00:00Z")["entities"]
    assert found == {"entity": "date", "value": "2026-02-28", "text": "yesterday", "start": 10, "end": 19}


class OneRanking:
    """A model that gives every text the same labels."""

    def __init__(self, **sure: float) -> None:
        self._ranking = list(sure.items())

    def rank(self, texts: list[str], vectors: np.ndarray) -> list[list[tuple[str, float]]]:
        return [self._ranking for _ in texts]


def judged(encoder: Encoder, tmp_path: Path, model: OneRanking, ranking: list[tuple[str, float]]) -> Message:
    """A message that was taken for the first intent of a ranking, after the risk classifier has seen it."""
    guesses = [{"name": name, "confidence": sure} for name, sure in ranking]
    message = Message({"text": "some words", "intent": guesses[0], "intent_ranking": guesses})
    SentenceEncoder("encoder", SentenceEncoder.get_default_config(), encoder).process([message])
    config = {**RiskClassifier.get_default_config(), "threshold": 0.5, "doubt": 0.3, "middle": 0.5, "sharpness": 1.0}
    RiskClassifier(config, LocalModelStorage(tmp_path), Resource("risk"), model).process([message])
    return message


def test_danger_of_several_kinds_adds_up_and_takes_the_likeliest_kind(encoder: Encoder, tmp_path: Path) -> None:
    model = OneRanking(suicide=0.35, **{"calm: greet": 0.33}, emergency=0.32)
    message = judged(encoder, tmp_path, model, [("greet", 0.9)])
    assert message.get("risk") == {"flag": True, "kind": "suicide", "score": 0.67}


def test_an_intent_of_danger_that_the_risk_classifier_doubts_is_taken_back(encoder: Encoder, tmp_path: Path) -> None:
    doubts = OneRanking(**{"calm: lookalikes": 0.9}, emergency=0.1)
    message = judged(encoder, tmp_path, doubts, [("emergency_now", 0.6), ("advice_noise", 0.3)])
    assert message.get("intent") == {"name": "advice_noise", "confidence": 0.3}
    assert [guess["name"] for guess in message.get("intent_ranking")] == ["advice_noise"]


def test_an_intent_of_danger_stands_while_the_risk_classifier_wavers(encoder: Encoder, tmp_path: Path) -> None:
    wavers = OneRanking(**{"calm: lookalikes": 0.6}, emergency=0.4)
    message = judged(encoder, tmp_path, wavers, [("emergency_now", 0.6), ("advice_noise", 0.3)])
    assert message.get("intent")["name"] == "emergency_now"
    assert message.get("risk")["flag"] is False


def test_examples_of_danger_and_of_calm_are_read_with_their_kinds(tmp_path: Path) -> None:
    (tmp_path / "danger.yml").write_text('texts: {fire: ["the house is on fire"]}')
    (tmp_path / "calm.yml").write_text('texts: {lookalikes: ["this form is on fire lol"]}')
    assert list(risk_examples(tmp_path)) == [
        ("the house is on fire", "fire"),
        ("this form is on fire lol", "calm: lookalikes"),
    ]


def test_a_text_is_encoded_once_however_many_ask_for_its_vector(tmp_path: Path) -> None:
    class Counting:
        calls = 0

        def encode(self, texts: list[str]) -> np.ndarray:
            self.calls += 1
            return np.ones((len(texts), 3), dtype=np.float32)

    counting = Counting()
    component = SentenceEncoder("encoder", SentenceEncoder.get_default_config(), counting)
    (message,) = component.process([Message({"text": "hello"})])
    assert np.array_equal(vector_of(message), vector_of(message))
    assert counting.calls == 1


def test_a_pipeline_without_the_encoder_is_told_so() -> None:
    with pytest.raises(ValueError, match="the sentence encoder must come before"):
        vector_of(Message({"text": "hello"}))


def test_the_force_file_may_stand_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    force = tmp_path / "other-force.yml"
    force.write_text('references:\n  - {kind: crime, shape: "\\\\bQQ\\\\d{4}\\\\b", example: "QQ1234"}\n')
    monkeypatch.setenv("PHASE3_FORCE_FILE", str(force))
    context = ExecutionContext(GraphSchema({}), node_name="entities")
    storage, resource = LocalModelStorage(tmp_path), Resource("entities")
    component = ReferenceEntities.create(ReferenceEntities.get_default_config(), storage, resource, context)
    (message,) = component.process([Message({"text": "its qq1234 and not 77260012345"})])
    assert [entity["value"] for entity in message.get("entities")] == ["QQ1234"]

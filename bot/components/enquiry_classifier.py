"""Rasa's intent classifier: which of the catalogue's enquiries a message makes, and how sure that is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from typing_extensions import override

from bot.components.encoder import PIPELINES_ENCODER, open_encoder
from bot.components.second_need import Guess, arrange, clauses, may_hold_two, read_services, says_another
from bot.components.sentence_encoder import SentenceEncoder, vector_of
from bot.components.text_model import LEARNING, TextModel

MODEL_FILE = "enquiries.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class EnquiryClassifier(GraphComponent, IntentClassifier):
    """Fills `intent`, `intent_ranking` and `familiarity`, which is low for what no service answers."""

    @classmethod
    def required_components(cls) -> list[type]:
        """It reads the encoder's vectors."""
        return [SentenceEncoder]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """How the regression weighs meaning against wording."""
        return {
            **LEARNING,
            "ranking_length": 10,
            # what each enquiry ends in: of two in one message the more urgent comes first
            "services": "data/services.yml",
            # the pipeline's own, for the clauses of a message that may hold two needs
            "encoder": PIPELINES_ENCODER,
        }

    @classmethod
    @override
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> EnquiryClassifier:
        return cls(config, model_storage, resource)

    @classmethod
    @override
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> EnquiryClassifier:
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, TextModel.load(folder / MODEL_FILE))

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: TextModel | None = None,
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._model = model
        self._services = read_services(Path(config["services"]))

    def train(self, training_data: TrainingData) -> Resource:
        """Learns from every example that has an intent, and keeps what it learned with the model."""
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        texts = [example.get(TEXT) for example in examples]
        vectors = np.stack([vector_of(example) for example in examples])
        intents = [example.get(INTENT) for example in examples]
        self._model = TextModel.fit(texts, vectors, intents, self._config)
        with self._model_storage.write_to(self._resource) as folder:
            self._model.save(folder / MODEL_FILE)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Names the likeliest enquiry of each message, the runners-up, and what it asks beside (`also`)."""
        for message in messages:
            ranking, also, familiar = self._read(message)
            guesses = [{"name": name, "confidence": sure} for name, sure in ranking[: self._config["ranking_length"]]]
            message.set(INTENT, guesses[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, guesses, add_to_output=True)
            message.set("also", also, add_to_output=True)
            message.set("familiarity", familiar, add_to_output=True)
        return messages

    def _read(self, message: Message) -> tuple[list[Guess] | list[tuple[None, float]], str | None, float]:
        text = message.get(TEXT)
        if not text or self._model is None:
            return [(None, 0.0)], None, 0.0
        vectors = vector_of(message)[np.newaxis]
        scores = self._model.scores([text], vectors)
        whole = self._model.ranked(self._model.confidences(scores)[0])
        parts = clauses(text) if may_hold_two(text, whole, self._services) else []
        likeliest = self._likeliest_of(parts)
        ranking, also = arrange(whole, likeliest, self._services, another=says_another(text))
        return ranking, also, round(float(self._model.familiarity(scores, vectors)[0]), 3)

    def _likeliest_of(self, parts: list[str]) -> list[Guess]:
        if not parts or self._model is None:
            return []
        vectors = open_encoder(**self._config["encoder"]).encode(parts)
        return [ranking[0] for ranking in self._model.rank(parts, vectors)]

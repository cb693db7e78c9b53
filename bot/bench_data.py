"""What `make bench-nlu` compares: two pipelines, and two sets of examples with messages that belong to none of them."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from io import StringIO
from pathlib import Path
from typing import Any

from bot.quiet import hush  # first: it sets what Rasa reads when it is imported

# isort: split
from rasa.shared.data import get_data_files
from rasa.shared.importers.utils import training_data_from_paths
from rasa.shared.nlu.training_data.formats.rasa_yaml import RasaYAMLReader
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from ruamel.yaml import YAML

OWN, CLINC = "own", "clinc"
PROJECT, PEER = "project", "peer"
TITLES = {
    OWN: "the project's examples, tested on its held-out messages",
    CLINC: "CLINC150, examples taken at random, tested on its test messages",
}
PIPELINES = {PROJECT: "this project", PEER: "Rasa default"}
OUT_OF_SCOPE = "out_of_scope"
PER_INTENT = 10
NO_CLASSIFIERS_OF_CLINC = ("ReferenceEntities", "RiskClassifier")
"""They look for references and for danger, of which that set has none."""


@dataclass(frozen=True)
class Bench:
    """Examples to learn from, messages to recognise, and messages that nothing learned covers."""

    name: str
    training: TrainingData
    tests: Sequence[tuple[str, str]]
    strangers: Sequence[str]

    @property
    def digest(self) -> str:
        """Changes with the data, so that figures from different data are never set against each other."""
        learned = sorted((one.get("text") or "", one.get("intent") or "") for one in self.training.training_examples)
        content = json.dumps([learned, sorted(self.tests), sorted(self.strangers)])
        return hashlib.sha256(content.encode()).hexdigest()[:12]

    @property
    def facts(self) -> dict[str, Any]:
        """What a reader of the figures must know of the data."""
        return {
            "digest": self.digest,
            "intents": len(self.training.intents),
            "examples": len(self.training.intent_examples),
            "tests": len(self.tests),
            "strangers": len(self.strangers),
        }

    def write(self, folder: Path, pipeline: Sequence[Mapping[str, Any]]) -> None:
        """Leaves in a folder what a measuring process reads."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "train.yml").write_text(self.training.nlu_as_yaml(), encoding="utf-8")
        alone = [_with_cache(one, str(folder / "encoder")) for one in pipeline]
        config = {"recipe": "default.v1", "language": "en", "assistant_id": "bench", "pipeline": alone}
        text = StringIO()
        YAML(typ="safe").dump(config, text)
        (folder / "config.yml").write_text(text.getvalue(), encoding="utf-8")
        messages = {"tests": list(self.tests), "strangers": list(self.strangers)}
        (folder / "messages.json").write_text(json.dumps(messages), encoding="utf-8")


def _with_cache(component: Mapping[str, Any], cache: str) -> dict[str, Any]:
    """Vectors kept by an earlier training would make this one look free."""
    return {
        key: cache if key == "cache" else _with_cache(value, cache) if isinstance(value, Mapping) else value
        for key, value in component.items()
    }


def own_bench(
    examples: Path = Path("data/nlu"), held_out: Path = Path("tests/bot/nlu"), of_each: int | None = None
) -> Bench:
    """The project's own: what it calls out of scope is learned by neither pipeline and must be noticed by both.

    `of_each` takes so many examples of every intent, from all over its list: Rasa's default needs an hour for all.
    """
    hush()
    training = _read(examples).filter_training_examples(lambda one: one.get("intent") != OUT_OF_SCOPE)
    if of_each:
        training = _thinned(training, of_each)
    messages = [(one.get("text"), one.get("intent")) for one in _read(held_out).intent_examples]
    tests = [(text, intent) for text, intent in messages if intent != OUT_OF_SCOPE]
    return Bench(OWN, training, tests, [text for text, intent in messages if intent == OUT_OF_SCOPE])


def _thinned(training: TrainingData, of_each: int) -> TrainingData:
    by_intent: dict[str, list[Message]] = {}
    for one in training.intent_examples:
        by_intent.setdefault(one.get("intent"), []).append(one)
    return TrainingData([one for ones in by_intent.values() for one in ones[:: -(-len(ones) // of_each)]])


def clinc_bench(file: Path, seed: int) -> Bench:
    """CLINC150 with ten examples an intent, which is about what a force's editors write."""
    sets = json.loads(file.read_text(encoding="utf-8"))
    by_intent: dict[str, list[str]] = {}
    for text, intent in sets["train"]:
        by_intent.setdefault(intent, []).append(text)
    chance = random.Random(seed)  # noqa: S311 - a sample, not a secret
    chosen = {intent: chance.sample(by_intent[intent], PER_INTENT) for intent in sorted(by_intent)}
    messages = [Message.build(text=text, intent=intent) for intent, texts in sorted(chosen.items()) for text in texts]
    tests = [(text, intent) for text, intent in sets["test"]]
    return Bench(CLINC, TrainingData(messages), tests, [text for text, _ in sets["oos_test"]])


def pipeline_of(name: str, bench: str) -> list[dict[str, Any]]:
    """The project's pipeline as it serves, or the one that Rasa writes into a new project."""
    if name == PEER:
        default = files("rasa.engine.recipes.config_files").joinpath("default_config.yml")
        return list(YAML(typ="safe").load(default.read_text(encoding="utf-8"))["pipeline"])
    components = YAML(typ="safe").load(Path("config.yml"))["pipeline"]
    left_out = NO_CLASSIFIERS_OF_CLINC if bench == CLINC else ()
    return [dict(one) for one in components if one["name"].rpartition(".")[2] not in left_out]


def _read(folder: Path) -> TrainingData:
    """What Rasa would read from a folder that holds other files too."""
    return training_data_from_paths(get_data_files([str(folder)], RasaYAMLReader.is_yaml_nlu_file), "en")

"""Trains a model on the current data and prints plain progress, then the model's path as the last line."""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import sys
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

from bot.quiet import hush  # first: it sets what Rasa reads when it is imported

# isort: split
import rasa
from rasa.engine.exceptions import GraphSchemaValidationException
from rasa.shared.exceptions import RasaException
from rasa.shared.importers.importer import TrainingDataImporter
from rasa.validator import Validator
from ruamel.yaml.error import YAMLError

from bot.components.encoder_files import EncoderUnavailableError
from bot.fingerprint import fingerprint

os.environ["RASA_MAX_CACHE_SIZE"] = "0"  # a cached component may be older than the code it came from

DATA = ["data/nlu", "data/rules"]
HINTS = ("is not used in any story or rule", "is not found in the NLU training data")
"""What Rasa remarks upon without refusing it."""

CONVERTING = "converting"
STEPS = {  # what Rasa or a component logs: what people read
    "checking": "checking the examples and the rules",
    "encoding": "reading the meaning of the examples",
    "Starting to train component 'EnquiryClassifier'": "learning the enquiries",
    "Starting to train component 'RiskClassifier'": "learning the signs of danger",
    "Starting to train component 'MemoizationPolicy'": "learning the dialogues",
    "Starting to train component 'RulePolicy'": "learning the rules",
    "saving": "saving the model",
}


class InvalidDataError(Exception):
    """The training data or the domain cannot make a model; the message says why in one sentence."""


class Progress(logging.Handler):
    """Turns what happens in a training into lines such as "3/7 learning the enquiries"."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self._out = sys.stdout
        self._begun: list[str] = []

    def say(self, event: str) -> None:
        """Prints the step that an event begins, if it begins one."""
        if event.startswith(CONVERTING):
            print("preparing the sentence encoder, only this once (a few seconds)", file=self._out, flush=True)
        for sign, words in STEPS.items():
            if event.startswith(sign) and sign not in self._begun:
                self._begun.append(sign)
                print(f"{len(self._begun)}/{len(STEPS)} {words}", file=self._out, flush=True)

    def emit(self, record: logging.LogRecord) -> None:
        """A log line of Rasa's or of our components'."""
        self.say(record.getMessage())


def train(out: Path) -> Path:
    """The model of the project in the current folder. Raises InvalidDataError."""
    out.mkdir(parents=True, exist_ok=True)
    name = f"{fingerprint(Path())}.tar.gz"
    progress = Progress()
    progress.say("checking")
    with _quiet(progress), tempfile.TemporaryDirectory(dir=out) as folder:
        trained = _train(Path(folder), name)
        if name != f"{fingerprint(Path())}.tar.gz":
            raise InvalidDataError("The data changed during the training; start it again.")
        progress.say("saving")
        trained.replace(out / name)
    return out / name


def _train(folder: Path, name: str) -> Path:
    try:
        _check()
        result = rasa.train(
            "domain.yml", "config.yml", DATA, output=str(folder), force_training=True, fixed_model_name=name
        )
    except (RasaException, GraphSchemaValidationException, YAMLError) as problem:
        raise InvalidDataError(" ".join(str(problem).split())) from problem
    if result.code != 0 or result.model is None:
        raise InvalidDataError("Rasa could not train on this data.")
    return Path(result.model)


def _check() -> None:
    """What `rasa data validate` checks, with its last complaint as our sentence."""
    validator = Validator.from_importer(TrainingDataImporter.load_from_config("config.yml", "domain.yml", DATA))
    with warnings.catch_warnings(record=True) as complaints:
        warnings.simplefilter("always")
        sound = (
            validator.verify_domain_validity()
            and validator.verify_actions_in_stories_rules()
            and validator.verify_forms_in_stories_rules()
            and validator.verify_form_slots()
            and validator.verify_slot_mappings()
            and validator.verify_nlu(ignore_warnings=False)
        )
    if not sound:
        said = [str(complaint.message) for complaint in complaints if complaint.category is UserWarning]
        grave = [sentence for sentence in said if not any(hint in sentence for hint in HINTS)]
        raise InvalidDataError(grave[-1] if grave else "domain.yml is empty or out of date.")


@contextlib.contextmanager
def _quiet(progress: Progress) -> Iterator[None]:
    """Rasa writes bars and hints by the thousand; only our progress is printed."""
    hush()
    with contextlib.ExitStack() as stack:
        for logger in map(logging.getLogger, ("rasa.engine.training.hooks", "bot")):
            logger.setLevel(logging.INFO)
            logger.propagate = False
            logger.addHandler(progress)
            stack.callback(logger.removeHandler, progress)
            stack.callback(setattr, logger, "propagate", True)
        nowhere = stack.enter_context(Path(os.devnull).open("w", encoding="utf-8"))
        stack.enter_context(contextlib.redirect_stdout(nowhere))
        stack.enter_context(contextlib.redirect_stderr(nowhere))
        yield


def main() -> None:
    """`python -m bot.train --out models/`, from the project's folder."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--out", type=Path, default=Path("models"))
    out = arguments.parse_args().out
    try:
        print(train(out))
    except (InvalidDataError, EncoderUnavailableError) as problem:
        sys.exit(f"No model was trained: {problem}")


if __name__ == "__main__":
    main()

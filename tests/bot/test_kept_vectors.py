"""Vectors of examples: encoded once, kept from training to training, and never wrong."""

from pathlib import Path

import numpy as np

from bot.components.encoder import Encoder
from bot.components.kept_vectors import encode_kept


class Counting:
    """A way of reading that remembers what it read."""

    def __init__(self, name: str = "counting") -> None:
        self.name = name
        self.read: list[str] = []

    def vector(self, text: str) -> np.ndarray:
        self.read.append(text)
        return np.full(3, len(text) / 3 + len(self.name) / 7, dtype=np.float32)


def encoded(way: Counting, folder: Path, *texts: str) -> np.ndarray:
    return encode_kept(Encoder([way]), texts, folder, "examples")


def test_a_second_training_encodes_only_what_is_new(tmp_path: Path) -> None:
    way = Counting()
    first = encoded(way, tmp_path, "lost", "my phone")
    second = encoded(way, tmp_path, "my phone", "on a bus", "lost")
    assert way.read == ["lost", "my phone", "on a bus"]
    assert np.array_equal(second[[2, 0]], first)


def test_a_vector_is_the_same_the_first_time_and_later(tmp_path: Path) -> None:
    assert np.array_equal(
        encoded(Counting(), tmp_path, "seven letters"), encoded(Counting(), tmp_path, "seven letters")
    )


def test_what_is_written_twice_is_encoded_once(tmp_path: Path) -> None:
    way = Counting()
    assert len(encoded(way, tmp_path, "hello", "hello")) == 2
    assert way.read == ["hello"]


def test_what_is_no_longer_an_example_is_forgotten(tmp_path: Path) -> None:
    encoded(Counting(), tmp_path, "lost", "found")
    encoded(Counting(), tmp_path, "lost")
    way = Counting()
    encoded(way, tmp_path, "lost", "found")
    assert way.read == ["found"]


def test_vectors_of_another_network_are_not_taken(tmp_path: Path) -> None:
    encoded(Counting("one"), tmp_path, "lost")
    way = Counting("another")
    encoded(way, tmp_path, "lost")
    assert way.read == ["lost"]


def test_a_torn_file_costs_time_and_nothing_else(tmp_path: Path) -> None:
    whole = encoded(Counting(), tmp_path, "lost", "found")
    (file,) = tmp_path.iterdir()
    for torn in (b"", b"PK\x03\x04 not a file of arrays", file.read_bytes()[:200]):
        file.write_bytes(torn)
        assert np.array_equal(encoded(Counting(), tmp_path, "lost", "found"), whole)
    assert list(tmp_path.iterdir()) == [file]

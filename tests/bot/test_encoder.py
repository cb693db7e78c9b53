"""The sentence encoder: what its vectors promise, and how its network is made once."""

import threading
from pathlib import Path

import numpy as np
import pytest

from bot.components.encoder import WINDOW_TOKENS, Encoder
from bot.components.encoder_files import EncoderUnavailableError, converted, find_weights

STORY = "it was a long day and we went to the shops and then to the seaside with the dog and the children. " * 30


def test_texts_that_mean_the_same_are_nearer_than_texts_that_share_words(encoder: Encoder) -> None:
    money, refund, coat = encoder.encode(["i want my money back", "please give me a refund", "i want my coat back"])
    assert money @ refund > money @ coat


def test_a_vector_does_not_depend_on_what_else_is_encoded_with_it(encoder: Encoder) -> None:
    alone = encoder.encode(["i lost my phone"])[0]
    among = encoder.encode(["hello", "i lost my phone", "we lost my cards", STORY])[1]
    assert np.allclose(alone, among, atol=1e-5)


def test_every_vector_has_length_one_even_that_of_no_text(encoder: Encoder) -> None:
    lengths = np.linalg.norm(encoder.encode(["", "🆘", "hello", STORY]), axis=1)
    assert np.allclose(lengths, 1.0, atol=1e-5)


@pytest.mark.parametrize("place", ["start", "end"])
def test_neither_end_of_a_long_message_is_lost(encoder: Encoder, place: str) -> None:
    need = "my car has been stolen from the drive. " * 4
    told = need + STORY if place == "start" else STORY + need
    assert len(told.split()) > 2 * WINDOW_TOKENS
    with_need, without, needed = encoder.encode([told, STORY, need])
    assert with_need @ needed > without @ needed + 0.02


def test_weights_that_are_not_there_are_named_in_one_sentence() -> None:
    with pytest.raises(EncoderUnavailableError, match="'no-such-weights' is neither a folder"):
        find_weights("no-such-weights")


def test_weights_may_stand_in_any_folder(tmp_path: Path) -> None:
    (tmp_path / "model.safetensors").write_bytes(b"weights")
    assert find_weights(str(tmp_path)) == tmp_path


def test_the_network_is_converted_once_however_many_ask_at_once(tmp_path: Path) -> None:
    (tmp_path / "model.safetensors").write_bytes(b"weights")
    conversions = []

    def convert(folder: Path, precision: str, target: Path) -> None:
        conversions.append(precision)
        target.write_bytes(b"network")

    def ask() -> None:
        assert converted(tmp_path, "fp32", tmp_path / "cache", convert).read_bytes() == b"network"

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert conversions == ["fp32"]


def test_a_conversion_that_breaks_off_leaves_nothing_that_looks_like_a_network(tmp_path: Path) -> None:
    (tmp_path / "model.safetensors").write_bytes(b"weights")

    def break_off(folder: Path, precision: str, target: Path) -> None:
        target.write_bytes(b"half a netw")
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        converted(tmp_path, "fp32", tmp_path / "cache", break_off)
    assert list((tmp_path / "cache").glob("*.onnx")) == []


def test_other_weights_get_a_network_of_their_own(tmp_path: Path) -> None:
    def convert(folder: Path, precision: str, target: Path) -> None:
        target.write_bytes((folder / "model.safetensors").read_bytes())

    (tmp_path / "model.safetensors").write_bytes(b"one")
    first = converted(tmp_path, "fp32", tmp_path / "cache", convert)
    (tmp_path / "model.safetensors").write_bytes(b"two")
    second = converted(tmp_path, "fp32", tmp_path / "cache", convert)
    assert (first.read_bytes(), second.read_bytes()) == (b"one", b"two")

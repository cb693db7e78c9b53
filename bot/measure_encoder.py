"""Measures the sentence encoder, TensorFlow against ONNX in both precisions, on held-out messages, one at a time."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from bot.quiet import hush  # first: it sets what TensorFlow reads when it is imported

# isort: split
import tensorflow as tf
from rasa.shared.nlu.training_data.loading import load_data
from tokenizers import Tokenizer

from bot.components.encoder import open_encoder
from bot.components.encoder_export import network_function
from bot.components.encoder_files import find_weights
from bot.components.sentence_encoder import SentenceEncoder

HELD_OUT = Path("tests/bot/nlu")
TEXTS = 200

Encode = Callable[[str], np.ndarray]


def main() -> None:
    """`python -m bot.measure_encoder`, from the project's folder; converts first what was never converted."""
    hush()
    tf.config.threading.set_intra_op_parallelism_threads(1)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    config = SentenceEncoder.get_default_config()
    texts = [example.get("text") for example in load_data(str(HELD_OUT)).intent_examples][:TEXTS]
    ways: dict[str, Encode] = {"TensorFlow (tf.function), 1 thread": _in_tensorflow(config["weights"])}
    for precision in ("fp32", "int8"):
        for threads in (1, 2):
            name = f"ONNX {precision}, {threads} thread{'s' if threads > 1 else ''}"
            ways[name] = _in_onnx(config["weights"], precision, threads, config["cache"])
    print(
        f"{len(texts)} messages, one at a time\n{'':36}{'median':>9}{'95 %':>9}   cosine to TensorFlow, mean and least"
    )
    truth = None
    for name, encode in ways.items():
        vectors, median, slow = _measure(encode, texts)
        truth = vectors if truth is None else truth
        cosines = (vectors * truth).sum(axis=1)
        print(f"{name:36}{median:6.1f} ms{slow:6.1f} ms   {cosines.mean():.4f}  {cosines.min():.4f}", flush=True)


def _in_tensorflow(weights: str) -> Encode:
    folder = find_weights(weights)
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    network = network_function(folder)

    def encode(text: str) -> np.ndarray:
        ids = tf.constant([tokenizer.encode(text).ids], dtype=tf.int32)
        return network(ids, tf.ones_like(ids))["vector"].numpy()[0]

    return encode


def _in_onnx(weights: str, precision: str, threads: int, cache: str) -> Encode:
    encoder = open_encoder(weights, precision, threads, cache)
    return lambda text: encoder.encode([text])[0]


def _measure(encode: Encode, texts: list[str]) -> tuple[np.ndarray, float, float]:
    """Vectors, and the median and 95th percentile of the milliseconds a text took, after a warm-up."""
    for text in texts[:20]:
        encode(text)
    vectors, times = [], []
    for text in texts:
        start = time.perf_counter()
        vectors.append(encode(text))
        times.append(1000 * (time.perf_counter() - start))
    return np.stack(vectors), float(np.median(times)), float(np.percentile(times, 95))


if __name__ == "__main__":
    main()

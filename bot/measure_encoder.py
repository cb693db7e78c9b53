"""Measures the choices of the sentence encoder on held-out messages, one at a time, all choices in turn on each."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np

from bot.quiet import hush  # first: it sets what Rasa's packages read when they are imported

# isort: split
from rasa.shared.nlu.training_data.loading import load_data

from bot.components.encoder import Encoder, open_encoder
from bot.components.sentence_encoder import SentenceEncoder

HELD_OUT = Path("tests/bot/nlu")
TEXTS = 200
ENGLISH_WIDTH = 384


def main() -> None:
    """`python -m bot.measure_encoder`, from the project's folder; converts first what was never converted."""
    hush()
    config = SentenceEncoder.get_default_config()
    examples = load_data(str(HELD_OUT)).intent_examples
    texts = [example.get("text") for example in examples[:: max(1, len(examples) // TEXTS)]][:TEXTS]
    ways: dict[str, Encoder] = {}
    for name, multilingual in {"": "", " and multilingual": config["multilingual"]}.items():
        for precision in ("fp32", "int8"):
            ways[f"{precision}{name}"] = open_encoder.__wrapped__(
                config["weights"], precision, config["threads"], config["cache"], multilingual
            )
    times, vectors = _measure(ways, texts)
    print(f"{len(texts)} messages, one at a time\n{'':24}{'median':>9}{'95 %':>10}   ratio   least cosine to fp32")
    first = np.median(times["fp32"])
    for name in ways:
        median, slow = np.median(times[name]), np.percentile(times[name], 95)
        truth = vectors["fp32 and multilingual"][:, : vectors[name].shape[1]]
        cosines = (vectors[name] * truth)[:, :ENGLISH_WIDTH], (vectors[name] * truth)[:, ENGLISH_WIDTH:]
        least = "  ".join(f"{part.sum(axis=1).min():.4f}" for part in cosines if part.size)
        print(f"{name:24}{median:6.2f} ms{slow:7.2f} ms{median / first:8.2f}   {least}")


def _measure(ways: dict[str, Encoder], texts: list[str]) -> tuple[dict[str, list[float]], dict[str, np.ndarray]]:
    """Milliseconds and vectors; all ways take turns, so that whatever else the machine does slows all of them."""
    times: dict[str, list[float]] = {name: [] for name in ways}
    vectors: dict[str, list[np.ndarray]] = {name: [] for name in ways}
    for encoder in ways.values():
        encoder.encode(texts[:20])
    for text in texts:
        for name, encoder in ways.items():
            start = time.perf_counter()
            vectors[name].append(encoder.encode([text])[0])
            times[name].append(1000 * (time.perf_counter() - start))
    return times, {name: np.stack(rows) for name, rows in vectors.items()}


if __name__ == "__main__":
    main()

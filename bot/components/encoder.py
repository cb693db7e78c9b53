"""Texts in, one vector of meaning a text out: tokenizer and ONNX network, nothing of Rasa."""

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from bot.components.encoder_files import converted, find_weights

WINDOW_TOKENS = 254  # the network was trained on 256, of which two mark start and end


class Encoder:
    """A sentence encoder whose vectors have length 1 and never depend on what else is encoded with them.

    That is why batches hold texts of one length only (no padding), and why a quantised network, which scales its
    numbers by all that a batch holds, gets its texts one by one (`alone`).
    """

    def __init__(self, network: Path, tokenizer: Path, threads: int, *, alone: bool = False) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(str(network), options, providers=["CPUExecutionProvider"])
        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._start, self._end = self._tokenizer.encode("").ids
        self._alone = alone

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """One float32 row a text.

        A text over one window is cut into windows of equal length and their vectors are averaged: people tell the
        story first and ask at the end, so neither end may be lost.
        """
        windows = [(row, window) for row, text in enumerate(texts) for window in self._windows(text)]
        vectors = self._encode_windows([window for _, window in windows])
        sums = np.zeros((len(texts), vectors.shape[1]), dtype=np.float32)
        np.add.at(sums, [row for row, _ in windows], vectors)
        return sums / np.linalg.norm(sums, axis=1, keepdims=True)

    def _windows(self, text: str) -> list[list[int]]:
        tokens = self._tokenizer.encode(text, add_special_tokens=False).ids
        parts = np.array_split(tokens, max(1, -(-len(tokens) // WINDOW_TOKENS)))
        return [[self._start, *map(int, part), self._end] for part in parts]

    def _encode_windows(self, windows: list[list[int]]) -> np.ndarray:
        batches: dict[int, list[int]] = defaultdict(list)
        for row, window in enumerate(windows):
            batches[row if self._alone else len(window)].append(row)
        vectors: dict[int, np.ndarray] = {}
        for rows in batches.values():
            vectors.update(zip(rows, self._run([windows[row] for row in rows]), strict=True))
        return np.stack([vectors[row] for row in range(len(windows))])

    def _run(self, batch: list[list[int]]) -> np.ndarray:
        ids = np.array(batch, dtype=np.int32)
        return self._session.run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids)})[0]


@lru_cache(maxsize=2)
def open_encoder(weights: str, precision: str, threads: int, cache: str) -> Encoder:
    """The encoder of a weights package or folder, converted first where that was never done (about a minute).

    Shared by all models in the process, so that two models side by side during a change hold one network.
    """
    folder = find_weights(weights)
    network = converted(folder, precision, Path(cache))
    return Encoder(network, folder / "tokenizer.json", threads, alone=precision == "int8")

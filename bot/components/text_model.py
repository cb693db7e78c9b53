"""Which label a text deserves: softmax regression over meaning (vectors) and wording (TF-IDF), calibrated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.special import logsumexp

from bot.components.regression import alikeness, learn, softmax, temperature
from bot.components.wording import Wording

LEARNING: dict[str, Any] = {
    # squared length of a text's meaning, on average, and of its words and of its letters
    "meaning_weight": 2.8,
    "wording_weight": 1.0,
    # see `regression.learn`
    "trust": 20.0,
    "curvature": 0.05,
    "steps": 12,
    # Share of the examples on which the temperature is found, before the model learns from all of them. Half of them
    # finds the same as a fifth (0.661 and 0.668, 2026-11-25) in under half of the time.
    "checked": 0.5,
}
"""How a model weighs meaning against wording, and how it learns; a component's defaults."""

LEAST_SPREAD = 1e-3
CLOSENESS = 10.0
"""How much a cosine of 1 counts beside the scores' free energy, which differs about as much from text to text."""


@dataclass(frozen=True)
class TextModel:
    """A fitted model. `temperature` above 1 tones the regression's confidence down, below 1 up.

    `centres` holds the direction in which the examples of each label lie on average.
    """

    labels: np.ndarray
    wording: Wording
    from_meaning: np.ndarray
    from_wording: np.ndarray
    intercept: np.ndarray
    temperature: float
    centres: np.ndarray

    @classmethod
    def fit(cls, texts: Sequence[str], vectors: np.ndarray, labels: Sequence[str], config: dict[str, Any]) -> TextModel:
        """Learns from examples of at least two labels; `vectors` has a row for each text.

        Every number of a vector is first set against its mean and spread over the examples. That, and what the examples
        say, is then multiplied into coefficients, so that serving pays for neither.
        """
        wording, table = Wording.learn(texts)
        centre = vectors.mean(axis=0)
        spread = np.maximum(vectors.std(axis=0), LEAST_SPREAD)
        scale = (np.sqrt(config["meaning_weight"] / vectors.shape[1]) / spread).astype(np.float32)
        meaning = (vectors - centre) * scale
        alike = alikeness(meaning, table, config["wording_weight"])
        found = temperature(alike, np.array(labels), config)
        names, spoken = learn(alike, labels, config)
        directions, owners = _unit(vectors), np.array(labels)
        from_meaning = scale[:, np.newaxis] * (meaning.T @ spoken)
        return cls(
            labels=names,
            wording=wording,
            from_meaning=from_meaning,
            # half precision: a text adds up some two hundred of its rows, whose errors cancel out
            from_wording=(config["wording_weight"] ** 2 * (table.T @ spoken)).astype(np.float16),
            intercept=spoken.sum(axis=0) - centre @ from_meaning,
            temperature=found,
            centres=_unit(np.stack([directions[owners == name].mean(axis=0) for name in names])),
        )

    def scores(self, texts: Sequence[str], vectors: np.ndarray) -> np.ndarray:
        """A row of scores for each text, in the order of `labels`; `confidences` and `familiarity` read them."""
        scores = vectors @ self.from_meaning + self.intercept
        for row, text in enumerate(texts):
            places, weights = self.wording.read(text)
            scores[row] += weights @ self.from_wording[places].astype(np.float32)
        return scores

    def confidences(self, scores: np.ndarray) -> np.ndarray:
        """How likely each label is, from 0 to 1."""
        return softmax(scores / self.temperature)

    def familiarity(self, scores: np.ndarray, vectors: np.ndarray) -> np.ndarray:
        """How like anything learned each text is; higher is nearer.

        The free energy of its scores (Liu et al. 2020) and how near a label's centre it lies (Snell et al. 2017) miss
        different strangers: together they beat either, and the highest confidence by far.
        """
        return logsumexp(scores, axis=1) + CLOSENESS * (_unit(vectors) @ self.centres.T).max(axis=1)

    def ranked(self, confidences: np.ndarray) -> list[tuple[str, float]]:
        """All labels of one text with their confidence, likeliest first."""
        order = np.argsort(-confidences)
        return list(zip(self.labels[order].tolist(), confidences[order].tolist(), strict=True))

    def rank(self, texts: Sequence[str], vectors: np.ndarray) -> list[list[tuple[str, float]]]:
        """All labels of each text with their confidence, likeliest first."""
        return [self.ranked(row) for row in self.confidences(self.scores(texts, vectors))]

    def save(self, file: Path) -> None:
        """Writes plain arrays: nothing in the file can run when it is read."""
        np.savez(
            file,
            terms=np.array(self.wording.terms),
            term_weights=self.wording.weights,
            labels=self.labels.astype(str),
            from_meaning=self.from_meaning,
            from_wording=self.from_wording,
            intercept=self.intercept,
            temperature=self.temperature,
            centres=self.centres,
        )

    @classmethod
    def load(cls, file: Path) -> TextModel:
        """Reads what `save` wrote."""
        with np.load(file, allow_pickle=False) as arrays:
            return cls(
                labels=arrays["labels"],
                wording=Wording.of(arrays["terms"].tolist(), arrays["term_weights"]),
                from_meaning=arrays["from_meaning"],
                from_wording=arrays["from_wording"],
                intercept=arrays["intercept"],
                temperature=float(arrays["temperature"]),
                centres=arrays["centres"],
            )


def _unit(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)

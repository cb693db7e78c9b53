"""Which label a text deserves: softmax regression over meaning (vectors) and wording (TF-IDF), calibrated."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.sparse import hstack
from scipy.special import logsumexp
from sklearn.decomposition import TruncatedSVD
from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

BATCH = 64
CHECKED = 0.2
"""Share of the examples on which the temperature is found, before the model learns from all of them."""

LEARNING: dict[str, Any] = {
    "wording_weight": 1.2,
    "wording_dimensions": 512,
    # vectors have length 1: this much longer, they are learned from in few steps
    "scale": 12.0,
    "steps": 2000,
    "learning_rate": 0.002,
    "regularisation": 0.03,
}
"""How a model weighs meaning against wording, and how it learns; a component's defaults."""


@dataclass(frozen=True)
class TextModel:
    """A fitted model. `temperature` above 1 tones the regression's confidence down, below 1 up."""

    labels: np.ndarray
    wordings: list[TfidfVectorizer]
    from_meaning: np.ndarray
    from_wordings: list[np.ndarray]
    intercept: np.ndarray
    temperature: float

    @classmethod
    def fit(cls, texts: Sequence[str], vectors: np.ndarray, labels: Sequence[str], config: dict[str, Any]) -> TextModel:
        """Learns from examples of at least two labels; `vectors` has a row for each text.

        The TF-IDF table is condensed for learning, which is as exact as the full table here and ten times faster, and
        the condensing is then multiplied into the coefficients, so that serving pays nothing for it.
        """
        wordings = _wordings()
        tables = [wording.fit_transform(texts) for wording in wordings]
        table = hstack(tables).tocsr()
        condenser = TruncatedSVD(min(config["wording_dimensions"], table.shape[1] - 1), n_iter=2, random_state=0)
        weights = config["scale"], config["scale"] * config["wording_weight"]
        features = np.hstack([weights[0] * vectors, weights[1] * condenser.fit_transform(table)]).astype(np.float32)
        temperature = _temperature(features, np.array(labels), config)
        regression = _regression(features, labels, config)
        coefficients, intercept = _of_every_label(regression)
        meaning, condensed = np.split(coefficients, [vectors.shape[1]])
        from_wording = (weights[1] * condenser.components_.T @ condensed).astype(np.float32)
        return cls(
            labels=regression.classes_,
            wordings=wordings,
            from_meaning=(weights[0] * meaning).astype(np.float32),
            from_wordings=np.split(from_wording, [tables[0].shape[1]]),
            intercept=intercept.astype(np.float32),
            temperature=temperature,
        )

    def scores(self, texts: Sequence[str], vectors: np.ndarray) -> np.ndarray:
        """A row of scores for each text, in the order of `labels`; `confidences` and `familiarity` read them."""
        scores = vectors @ self.from_meaning + self.intercept
        for wording, coefficients in zip(self.wordings, self.from_wordings, strict=True):
            scores = scores + wording.transform(texts) @ coefficients
        return scores

    def confidences(self, scores: np.ndarray) -> np.ndarray:
        """How likely each label is, from 0 to 1."""
        return _softmax(scores / self.temperature)

    def ranked(self, confidences: np.ndarray) -> list[tuple[str, float]]:
        """All labels of one text with their confidence, likeliest first."""
        return [(str(self.labels[i]), float(confidences[i])) for i in np.argsort(-confidences)]

    def rank(self, texts: Sequence[str], vectors: np.ndarray) -> list[list[tuple[str, float]]]:
        """All labels of each text with their confidence, likeliest first."""
        return [self.ranked(row) for row in self.confidences(self.scores(texts, vectors))]

    def save(self, file: Path) -> None:
        """Writes plain arrays: nothing in the file can run when it is read."""
        np.savez_compressed(
            file,
            **{f"terms_{i}": wording.get_feature_names_out().astype(str) for i, wording in enumerate(self.wordings)},
            **{f"idf_{i}": wording.idf_ for i, wording in enumerate(self.wordings)},
            **{f"from_wording_{i}": coefficients for i, coefficients in enumerate(self.from_wordings)},
            labels=self.labels.astype(str),
            from_meaning=self.from_meaning,
            intercept=self.intercept,
            temperature=self.temperature,
        )

    @classmethod
    def load(cls, file: Path) -> TextModel:
        """Reads what `save` wrote."""
        with np.load(file, allow_pickle=False) as arrays:
            wordings = _wordings()
            for i, wording in enumerate(wordings):
                wording.set_params(vocabulary=arrays[f"terms_{i}"].tolist())
                wording.idf_ = arrays[f"idf_{i}"]
            return cls(
                labels=arrays["labels"],
                wordings=wordings,
                from_meaning=arrays["from_meaning"],
                from_wordings=[arrays[f"from_wording_{i}"] for i in range(len(wordings))],
                intercept=arrays["intercept"],
                temperature=float(arrays["temperature"]),
            )


def _wordings() -> list[TfidfVectorizer]:
    """Words in ones and twos, and letters in runs of up to four within words, which forgives spelling."""
    shared = {"sublinear_tf": True, "min_df": 2, "dtype": np.float32}
    words = TfidfVectorizer(ngram_range=(1, 2), token_pattern=r"\b\w+\b", **shared)  # noqa: S106 - tokens of text
    return [words, TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 4), **shared)]


def _regression(features: np.ndarray, labels: Sequence[str], config: dict[str, Any]) -> MLPClassifier:
    """A network without hidden layers is a softmax regression; learned in small steps it takes seconds, not minutes."""
    epochs = max(1, round(config["steps"] * BATCH / len(features)))
    regression = MLPClassifier(
        (),
        alpha=config["regularisation"],
        batch_size=min(BATCH, len(features)),
        learning_rate_init=config["learning_rate"],
        max_iter=epochs,
        n_iter_no_change=epochs,
        random_state=0,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # the number of steps is chosen, not found
        return regression.fit(features, labels)


def _of_every_label(regression: MLPClassifier) -> tuple[np.ndarray, np.ndarray]:
    """Coefficients and intercepts with a column for each label; of two labels the network knows but one."""
    coefficients, intercept = regression.coefs_[0], regression.intercepts_[0]
    if len(regression.classes_) == 2:
        return np.hstack([np.zeros_like(coefficients), coefficients]), np.array([0.0, intercept[0]])
    return coefficients, intercept


def _temperature(features: np.ndarray, labels: np.ndarray, config: dict[str, Any]) -> float:
    """The temperature at which the truth about examples not learned from surprises least (Guo et al. 2017)."""
    known = [label for label, count in Counter(labels).items() if count > 1]
    rows = np.flatnonzero(np.isin(labels, known))
    if len(rows) * CHECKED < len(known) or len(known) < 2:
        return 1.0
    learned, checked = train_test_split(rows, test_size=CHECKED, stratify=labels[rows], random_state=0)
    regression = _regression(features[learned], labels[learned], config)
    coefficients, intercept = _of_every_label(regression)
    scores = features[checked] @ coefficients + intercept
    truth = np.searchsorted(regression.classes_, labels[checked])

    def surprise(temperature: float) -> float:
        right = _softmax(scores / temperature)[np.arange(len(truth)), truth]
        return -float(np.log(right + 1e-12).mean())

    return float(minimize_scalar(surprise, bounds=(0.2, 5.0), method="bounded").x)


def familiarity(scores: np.ndarray) -> np.ndarray:
    """How like anything learned each text is: the free energy of its scores (Liu et al. 2020); higher is nearer."""
    return logsumexp(scores, axis=1)


def _softmax(scores: np.ndarray) -> np.ndarray:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)

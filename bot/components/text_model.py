"""Which label a text deserves: logistic regression over meaning (vectors) and wording (TF-IDF), calibrated."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.sparse import hstack
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict

FOLDS = 4


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
        """Learns from examples of at least three labels; `vectors` has a row for each text.

        The TF-IDF table is condensed for learning, which is as exact as the full table here and ten times faster, and
        the condensing is then multiplied into the coefficients, so that serving pays nothing for it.
        """
        wordings = _wordings()
        tables = [wording.fit_transform(texts) for wording in wordings]
        table = hstack(tables).tocsr()
        condenser = TruncatedSVD(min(config["wording_dimensions"], table.shape[1] - 1), random_state=0).fit(table)
        features = np.hstack([vectors, config["wording_weight"] * condenser.transform(table)]).astype(np.float32)
        regression = LogisticRegression(C=config["C"], max_iter=config["max_iterations"])
        temperature = _temperature(regression, features, np.array(labels))
        regression.fit(features, labels)
        meaning, condensed = np.split(regression.coef_.T, [vectors.shape[1]])
        from_wording = (config["wording_weight"] * condenser.components_.T @ condensed).astype(np.float32)
        return cls(
            labels=regression.classes_,
            wordings=wordings,
            from_meaning=meaning.astype(np.float32),
            from_wordings=np.split(from_wording, [tables[0].shape[1]]),
            intercept=regression.intercept_.astype(np.float32),
            temperature=temperature,
        )

    def rank(self, texts: Sequence[str], vectors: np.ndarray) -> list[list[tuple[str, float]]]:
        """All labels of each text with their confidence, likeliest first."""
        scores = vectors @ self.from_meaning + self.intercept
        for wording, coefficients in zip(self.wordings, self.from_wordings, strict=True):
            scores = scores + wording.transform(texts) @ coefficients
        confidences = _softmax(scores / self.temperature)
        return [[(str(self.labels[i]), float(row[i])) for i in np.argsort(-row)] for row in confidences]

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


def _temperature(regression: LogisticRegression, features: np.ndarray, labels: np.ndarray) -> float:
    """The temperature at which the truth about examples not learned from surprises least (Guo et al. 2017)."""
    folds = min(FOLDS, *Counter(labels).values())
    if folds < 2:
        return 1.0
    shuffled = StratifiedKFold(folds, shuffle=True, random_state=0)
    scores = cross_val_predict(regression, features, labels, cv=shuffled, method="decision_function")
    truth = np.searchsorted(np.unique(labels), labels)

    def surprise(temperature: float) -> float:
        right = _softmax(scores / temperature)[np.arange(len(truth)), truth]
        return -float(np.log(right + 1e-12).mean())

    return float(minimize_scalar(surprise, bounds=(0.2, 5.0), method="bounded").x)


def _softmax(scores: np.ndarray) -> np.ndarray:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)

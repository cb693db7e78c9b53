"""How a text is put, beside what it means: words in ones to threes, and letters in runs, which forgives spelling."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer

KINDS: tuple[dict[str, Any], ...] = (
    {"ngram_range": (1, 3), "token_pattern": r"\b\w+\b"},
    {"ngram_range": (1, 4), "analyzer": "char_wb"},
)
"""Words, and letters within words, as scikit-learn's vectorizer cuts them."""

FEWEST = 2
"""A term of one example only teaches nothing about others."""


@dataclass(frozen=True)
class Wording:
    """The terms of all examples: for each kind the place of every term, and what each place weighs (idf).

    Serving reads one text at a time, for which scikit-learn's own `transform` takes ten times as long as the counting.
    """

    places: list[dict[str, int]]
    weights: np.ndarray

    @classmethod
    def learn(cls, texts: Sequence[str]) -> tuple[Wording, csr_matrix]:
        """The terms of these texts, and a row of weights for each text."""
        places: list[dict[str, int]] = []
        weights: list[np.ndarray] = []
        tables = []
        for kind in KINDS:
            vectorizer = TfidfVectorizer(sublinear_tf=True, min_df=FEWEST, dtype=np.float32, **kind)
            tables.append(vectorizer.fit_transform(texts))
            begin = sum(map(len, places))
            places.append({term: begin + place for term, place in vectorizer.vocabulary_.items()})
            weights.append(vectorizer.idf_)
        return cls(places, np.concatenate(weights).astype(np.float32)), hstack(tables).tocsr()

    @property
    def terms(self) -> list[str]:
        """The terms of each kind in the order of their places, a line each."""
        return ["\n".join(sorted(places, key=places.__getitem__)) for places in self.places]

    @classmethod
    def of(cls, terms: Sequence[str], weights: np.ndarray) -> Wording:
        """What `terms` and `weights` were of."""
        places: list[dict[str, int]] = []
        for lines in terms:
            places.append({term: at for at, term in enumerate(lines.split("\n"), sum(map(len, places)))})
        return cls(places, weights)

    def read(self, text: str) -> tuple[np.ndarray, np.ndarray]:
        """The places of a text's known terms, and how much each of them weighs in it; each kind has length 1."""
        found, weighed = [], []
        for terms, places in zip(_terms(text), self.places, strict=True):
            counts = {places[term]: count for term, count in terms.items() if term in places}
            at = np.fromiter(counts, dtype=np.int64, count=len(counts))
            weights = (1 + np.log(np.fromiter(counts.values(), dtype=np.float32, count=len(counts)))) * self.weights[at]
            found.append(at)
            weighed.append(weights / max(float(np.linalg.norm(weights)), 1e-9))
        return np.concatenate(found), np.concatenate(weighed)


@lru_cache(maxsize=1)
def _cutters() -> list[Callable[[str], list[str]]]:
    return [TfidfVectorizer(**kind).build_analyzer() for kind in KINDS]


@lru_cache(maxsize=4)
def _terms(text: str) -> list[Counter[str]]:
    """Cut once, whichever models read it."""
    return [Counter(cut(text)) for cut in _cutters()]

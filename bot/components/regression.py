"""Softmax regression that learns from how alike texts are, in a few solved equations instead of thousands of steps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
from scipy.linalg import cho_factor, cho_solve
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix
from sklearn.model_selection import train_test_split

OFTEN = 0.02
"""A term in more than this share of the texts is multiplied as a dense column, which is faster."""


def alikeness(meaning: np.ndarray, wording: csr_matrix, wording_weight: float) -> np.ndarray:
    """How alike all pairs of texts are (float32): the kernel of a linear model on both tables and a constant.

    The constant, 1 in every text, stands for the model's intercept.
    """
    columns = wording.tocsc()
    often = np.diff(columns.indptr) > OFTEN * wording.shape[0]
    dense, sparse = columns[:, often].toarray(), columns[:, ~often].tocsr()
    alike = dense @ dense.T
    alike += (sparse @ sparse.T).toarray()
    alike *= np.float32(wording_weight**2)
    alike += meaning @ meaning.T
    alike += 1
    return alike


def learn(alike: np.ndarray, labels: Sequence[str], config: dict[str, Any]) -> tuple[np.ndarray, np.ndarray]:
    """The labels in order, and how much each example speaks for each of them.

    Newton's method with one fixed curvature (Boehning 1992) and momentum (Nesterov 1983): the equations are factored
    once and solved `steps` times. One step is a ridge regression on the labels. `trust` is how much the examples count
    against a plain model, `curvature` how far apart a step may set two labels.
    """
    names, truth = np.unique(np.asarray(labels), return_inverse=True)
    trust = np.float32(config["trust"])
    equations = (trust * np.float32(config["curvature"])) * alike
    equations[np.diag_indices_from(equations)] += 1
    factored = cho_factor(equations, lower=True, overwrite_a=True, check_finite=False)
    ideal = np.eye(len(names), dtype=np.float32)[truth]
    spoken = ahead = np.zeros_like(ideal)
    momentum = 1.0
    for _ in range(config["steps"]):
        error = trust * (softmax(alike @ ahead) - ideal) + ahead
        before, spoken = spoken, ahead - cho_solve(factored, error, check_finite=False)
        faster = (1 + np.sqrt(1 + 4 * momentum**2)) / 2
        ahead = spoken + np.float32((momentum - 1) / faster) * (spoken - before)
        momentum = faster
    return names, spoken


def temperature(alike: np.ndarray, labels: np.ndarray, config: dict[str, Any]) -> float:
    """The temperature at which the truth about examples not learned from surprises least (Guo et al. 2017).

    `checked` is the share of them; without any, or with too few, it is 1.
    """
    known = [label for label, count in Counter(labels).items() if count > 1]
    rows = np.flatnonzero(np.isin(labels, known))
    if len(rows) * config["checked"] < max(2, len(known)):
        return 1.0
    learned, checked = train_test_split(rows, test_size=config["checked"], stratify=labels[rows], random_state=0)
    names, spoken = learn(alike[np.ix_(learned, learned)], labels[learned], config)
    scores = alike[np.ix_(checked, learned)] @ spoken
    truth = np.searchsorted(names, labels[checked])

    def surprise(temperature: float) -> float:
        right = softmax(scores / temperature)[np.arange(len(truth)), truth]
        return -float(np.log(right + 1e-12).mean())

    return float(minimize_scalar(surprise, bounds=(0.2, 5.0), method="bounded").x)


def softmax(scores: np.ndarray) -> np.ndarray:
    """Shares of 1 for each row of scores."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)

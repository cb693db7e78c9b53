"""The regression and the wording under the text model: that the short ways give what the long ways give."""

import numpy as np
import pytest
from scipy.sparse import hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import Ridge

from bot.components.regression import alikeness, learn, softmax, temperature
from bot.components.text_model import LEARNING
from bot.components.wording import FEWEST, KINDS, Wording

TEXTS = [
    "i lost my phone on the bus",
    "my phone is gone, left on a bus",
    "loud music next door all night",
    "next door plays music at night",
    "LOST my bag & phone!!",
    "the music next door again",
]
LABELS = ["lost", "lost", "noise", "noise", "lost", "noise"]


def table_of(texts: list[str]) -> np.ndarray:
    return Wording.learn(texts)[1].toarray()


def test_a_text_is_weighed_alone_as_scikit_learn_weighs_it_among_others() -> None:
    wording, table = Wording.learn(TEXTS)
    vectorizers = [TfidfVectorizer(sublinear_tf=True, min_df=FEWEST, **kind).fit(TEXTS) for kind in KINDS]
    unseen = "who plays music at the bus stop, phone phone phone"
    expected = hstack([vectorizer.transform([unseen]) for vectorizer in vectorizers]).toarray()[0]
    places, weights = wording.read(unseen)
    read = np.zeros(table.shape[1])
    read[places] = weights
    assert np.allclose(read, expected, atol=1e-5)


@pytest.mark.parametrize("text", ["", "qqqq", "🆘"])
def test_a_text_of_which_no_term_is_known_weighs_nothing(text: str) -> None:
    wording, _ = Wording.learn(TEXTS)
    places, weights = wording.read(text)
    assert np.isfinite(weights).all()
    assert len(places) == len(weights)


def test_a_wording_that_was_kept_reads_as_before() -> None:
    wording, _ = Wording.learn(TEXTS)
    kept = Wording.of(wording.terms, wording.weights)
    assert np.array_equal(kept.read(TEXTS[0]), wording.read(TEXTS[0]))


def test_two_texts_are_as_alike_as_their_rows_multiplied() -> None:
    meaning = np.random.default_rng(0).normal(size=(len(TEXTS), 5)).astype(np.float32)
    _, table = Wording.learn(TEXTS)
    rows = np.hstack([meaning, 1.5 * table.toarray()])
    assert np.allclose(alikeness(meaning, table, 1.5), rows @ rows.T + 1, atol=1e-5)


def test_one_step_is_a_ridge_regression_on_the_labels() -> None:
    rows = np.hstack([table_of(TEXTS), np.ones((len(TEXTS), 1))])
    names, spoken = learn(rows @ rows.T, LABELS, {"trust": 5.0, "curvature": 0.2, "steps": 1})
    targets = (np.array(LABELS)[:, np.newaxis] == names) - 1 / len(names)
    ridge = Ridge(alpha=1 / (5.0 * 0.2), fit_intercept=False).fit(rows, targets / 0.2)
    assert np.allclose(rows.T @ spoken, ridge.coef_.T, atol=1e-4)


def test_many_steps_find_the_most_likely_model() -> None:
    """At the optimum of softmax regression with this penalty, what speaks for a label is what was not foreseen."""
    rows = table_of(TEXTS)
    alike = rows @ rows.T
    names, spoken = learn(alike, LABELS, {"trust": 3.0, "curvature": 0.5, "steps": 400})
    truth = np.array(LABELS)[:, np.newaxis] == names
    assert np.allclose(spoken, 3.0 * (truth - softmax(alike @ spoken)), atol=1e-3)


def test_a_handful_of_examples_is_not_split_to_find_a_temperature() -> None:
    rows = table_of(TEXTS)
    assert temperature(rows @ rows.T, np.array(LABELS), {**LEARNING, "checked": 0.1}) == 1.0


def test_labels_that_say_nothing_about_their_texts_end_in_little_confidence() -> None:
    chance = np.random.default_rng(1)
    meaning = chance.normal(size=(200, 30)).astype(np.float32)
    labels = chance.choice(["heads", "tails"], size=200)
    assert temperature(meaning @ meaning.T, labels, LEARNING) > 1.5

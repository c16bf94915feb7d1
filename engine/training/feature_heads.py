"""Heads that few samples can train, on features that are good already.

All but the forest are linear: what they learned is kept as a logistic regression, so that one way
of saving and of predicting serves them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.covariance import LedoitWolf
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler

from furrow.engine.contract import Message, Recipe
from furrow.engine.contract.errors import BadRequest

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]

RIDGE_SHARPNESS = 5.0
"""A class that scores 1 where another scores 0 is e⁵ times as likely."""
THREADS = 2


def fitted_head(
    features: FloatArray, classes: IntArray, weights: FloatArray, recipe: Recipe, seed: int
) -> Any:
    """A classifier of scikit-learn's kind, with classes_ and predict_proba.

    The recipe's option "head" names it: "logistic" (default), "forest", "ridge" or "prototype".

    Args:
        features: (samples, features)
        weights: (samples,) mean 1.

    Raises:
        BadRequest: there is no such head.
    """
    name = str(recipe.options.get("head", "logistic"))
    if name not in HEADS:
        detail = Message("{option} is none of {known}", option="head", known=sorted(HEADS))
        raise BadRequest(f"recipe {recipe.name}", detail)
    return HEADS[name](features, classes, weights, recipe, seed)


def _logistic(
    features: FloatArray, classes: IntArray, weights: FloatArray, recipe: Recipe, seed: int
) -> Any:
    strength = float(recipe.options.get("inverse_penalty", 1.0))
    head = make_pipeline(StandardScaler(), LogisticRegression(C=strength, max_iter=2000))
    return head.fit(features, classes, logisticregression__sample_weight=weights)


def _forest(
    features: FloatArray, classes: IntArray, weights: FloatArray, recipe: Recipe, seed: int
) -> Any:
    forest = RandomForestClassifier(
        n_estimators=int(recipe.options.get("trees", 200)),
        min_samples_leaf=int(recipe.options.get("min_samples_leaf", 1)),
        random_state=seed,
        n_jobs=THREADS,
    )
    return forest.fit(features, classes, sample_weight=weights)


def _ridge(
    features: FloatArray, classes: IntArray, weights: FloatArray, recipe: Recipe, seed: int
) -> Any:
    scaler = StandardScaler().fit(features)
    values, own = np.unique(classes, return_inverse=True)
    ridge = Ridge(alpha=float(recipe.options.get("penalty", 10.0)))
    ridge.fit(scaler.transform(features), np.eye(len(values))[own], sample_weight=weights)
    return _linear(
        scaler, values, RIDGE_SHARPNESS * ridge.coef_, RIDGE_SHARPNESS * ridge.intercept_
    )


def _prototype(
    features: FloatArray, classes: IntArray, weights: FloatArray, recipe: Recipe, seed: int
) -> Any:
    """The nearest class mean, by the spread within the classes (Ledoit and Wolf 2004)."""
    scaler = StandardScaler().fit(features)
    scaled = scaler.transform(features)
    values, own = np.unique(classes, return_inverse=True)
    means = np.stack(
        [
            np.average(scaled[own == index], axis=0, weights=weights[own == index])
            for index in range(len(values))
        ]
    )
    within = LedoitWolf(assume_centered=True).fit(scaled - means[own])
    matrix = means @ within.precision_
    return _linear(scaler, values, matrix, -(matrix * means).sum(axis=1) / 2)


def _linear(
    scaler: StandardScaler, values: IntArray, matrix: NDArray[Any], intercept: NDArray[Any]
) -> Pipeline:
    """Softmax of a linear map, as a logistic regression that was fitted."""
    head = LogisticRegression()
    head.classes_ = values
    head.n_features_in_ = matrix.shape[1]
    two = len(values) == 2
    head.coef_ = matrix[1:] - matrix[:1] if two else matrix
    head.intercept_ = intercept[1:] - intercept[:1] if two else intercept
    return make_pipeline(scaler, head)


_Head = Callable[[FloatArray, IntArray, FloatArray, Recipe, int], Any]
HEADS: dict[str, _Head] = {
    "logistic": _logistic,
    "forest": _forest,
    "ridge": _ridge,
    "prototype": _prototype,
}

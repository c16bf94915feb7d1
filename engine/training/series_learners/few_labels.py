"""The default for 3 to 20 labels a class: trees, and a discriminant that the area itself teaches.

A few labels say where the classes are, but not along which directions series differ that mean
nothing (soil, haze, sowing dates). Unlabelled samples of the area say that. So extremely randomised
trees (Geurts et al. 2006) learn from the labels alone; what they are surest of among unlabelled
samples joins the labels; a linear discriminant on smoothed series, with the covariance within
classes shrunk after Ledoit & Wolf (2004), learns from both; and both together name the unlabelled
samples anew, three times, taking in more of them each time (self-training: Scudder 1965,
Yarowsky 1995). The model is the mean of trees and discriminant.

What was tried beside it, and where it does not win, stands in docs/benchmarks.md (few-shot).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.covariance import ledoit_wolf_shrinkage
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

from furrow.engine.contract import Recipe, Reporter
from furrow.engine.features.samples import SeriesSamples
from furrow.engine.training.series import SeriesModel, TrainingSet
from furrow.engine.training.tabular import (
    SMOOTHED,
    THREADS,
    InputForm,
    Part,
    TabularModel,
    features_of,
    load_tabular,
    usable,
)

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]

CAN_START = False
USES_UNLABELLED = True

SHARES = (0.3, 0.5, 0.7)
"""Of the unlabelled samples given to a class, those that join the labels, round by round."""
LABELLED_SHARE = 0.2
"""The labelled samples weigh at least this share of the unlabelled ones that joined."""
TEMPERATURE, TEMPERATURE_ALONE = 10.0, 100.0
"""The discriminant takes features for more independent than they are; its log odds are divided by
this. ALONE: where only the labels taught it."""


def fit(
    training: TrainingSet,
    recipe: Recipe,
    seed: int,
    reporter: Reporter,
    start: SeriesModel | None = None,
    checkpoint: Path | None = None,
) -> TabularModel:
    """Works without unlabelled samples, too. Option: ``estimators`` (100), trees."""
    own = usable(training, recipe)
    form = InputForm.of(own.samples)
    sets = tuple(recipe.features)
    smooth_sets = (SMOOTHED, *sets)
    reporter.step(0.0, "Growing the trees")
    trees = ExtraTreesClassifier(
        n_estimators=int(recipe.options.get("estimators", 100)), random_state=seed, n_jobs=THREADS
    )
    trees.fit(features_of(own.samples, sets), own.classes, sample_weight=own.weights)
    classes = tuple(int(value) for value in trees.classes_)
    position = np.searchsorted(trees.classes_, own.classes)

    labelled = features_of(own.samples, smooth_sets)
    unlabelled = _seen(training.unlabelled, form, recipe)
    if unlabelled is None:
        scaler = StandardScaler().fit(labelled)
        table = scaler.transform(labelled)
        linear = _discriminant(table, position, own.weights, TEMPERATURE_ALONE)
    else:
        reporter.step(0.4, "Learning from the unlabelled samples")
        others = features_of(unlabelled, smooth_sets)
        scaler = StandardScaler().fit(np.concatenate([labelled, others]))
        linear = _self_trained(
            scaler.transform(labelled),
            position,
            own.weights,
            scaler.transform(others),
            trees.predict_proba(features_of(unlabelled, sets)),
            reporter,
        )
    parts = (
        Part("trees", sets, trees),
        Part("linear", smooth_sets, Pipeline([("scaler", scaler), ("discriminant", linear)])),
    )
    return TabularModel("few_labels", classes, form, parts)


def load(folder: Path, card: Mapping[str, Any]) -> TabularModel:
    """Raises ArtefactDamaged."""
    return load_tabular("few_labels", folder, card)


def _seen(
    unlabelled: SeriesSamples | None, form: InputForm, recipe: Recipe
) -> SeriesSamples | None:
    """Raises BandsMissing, InputRefused."""
    if unlabelled is None:
        return None
    picked = form.picked(unlabelled, recipe.name)
    there = picked.seen()
    return picked.take(there) if there.any() else None


def _self_trained(
    labelled: FloatArray,
    classes: IntArray,
    weights: FloatArray,
    unlabelled: FloatArray,
    of_trees: NDArray[np.floating[Any]],
    reporter: Reporter,
) -> LogisticRegression:
    """The discriminant of the last round.

    Args:
        labelled, unlabelled: (samples, features), standardised.
        classes: (samples,) position of each labelled sample's class.
        of_trees: (unlabelled samples, classes) the trees' probabilities.
    """
    said = of_trees
    for number, share in enumerate(SHARES):
        reporter.step(0.5 + number * 0.4 / len(SHARES), "Learning from the unlabelled samples")
        surest = _surest(said, share)
        table = np.concatenate([labelled, unlabelled[surest]])
        joined = np.concatenate([classes, said[surest].argmax(axis=1)])
        weight = max(1.0, LABELLED_SHARE * len(surest) / len(labelled))
        both = np.concatenate([weights * weight, np.ones(len(surest))])
        linear = _discriminant(table, joined, both, TEMPERATURE)
        said = (of_trees + linear.predict_proba(unlabelled)) / 2
    return linear


def _surest(probabilities: NDArray[np.floating[Any]], share: float) -> NDArray[np.intp]:
    """Of each class, that share of the samples given to it whose probabilities are highest."""
    given, sureness = probabilities.argmax(axis=1), probabilities.max(axis=1)
    kept = []
    for position in range(probabilities.shape[1]):
        own = np.flatnonzero(given == position)
        order = own[np.argsort(-sureness[own], kind="stable")]
        kept.append(order[: int(np.ceil(share * len(own)))])
    return np.concatenate(kept)


def _discriminant(
    table: FloatArray, classes: IntArray, weights: NDArray[np.floating[Any]], temperature: float
) -> LogisticRegression:
    """Fisher's linear discriminant with equal priors, as the logistic regression that it is."""
    table = table.astype(np.float64)
    number = int(classes.max()) + 1
    means = np.stack(
        [
            np.average(table[classes == c], axis=0, weights=weights[classes == c])
            for c in range(number)
        ]
    )
    apart = table - means[classes]
    covariance = (apart * weights[:, None]).T @ apart / weights.sum()
    shrinkage = float(ledoit_wolf_shrinkage(apart, assume_centered=True))
    scale = max(float(np.trace(covariance)) / len(covariance), 1e-6)
    covariance *= 1 - shrinkage
    covariance[np.diag_indices_from(covariance)] += max(shrinkage, 1e-6) * scale
    directions = np.linalg.solve(covariance, means.T).T
    offsets = -0.5 * np.einsum("cf,cf->c", means, directions)
    if number == 2:  # as scikit-learn keeps two classes
        directions = directions[1:] - directions[:1]
        offsets = offsets[1:] - offsets[:1]
    regression = LogisticRegression()
    regression.classes_ = np.arange(number)
    regression.n_features_in_ = table.shape[1]
    regression.coef_ = directions / temperature
    regression.intercept_ = offsets / temperature
    return regression

"""The default for 3 to 20 labels a class: trees, and a discriminant that the area itself teaches.

A few labels say where the classes are, but not along which directions series differ that mean
nothing (soil, haze, sowing dates). Unlabelled samples of the area say that. So extremely randomised
trees (Geurts et al. 2006) learn from the labels alone; what they are surest of among unlabelled
samples joins the labels; a linear discriminant on smoothed series, with the covariance within
classes shrunk after Ledoit & Wolf (2004), learns from both; and both together name the unlabelled
samples anew, three times, taking in more of them each time (self-training: Scudder 1965,
Yarowsky 1995). The model is the mean of trees and discriminant.

Most of an area may be land that nobody labelled, and such samples teach the wrong directions. So
only those within reach of the labelled ones take part: no further from the nearest of them than
these are, as a rule, from each other.

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
from sklearn.metrics import pairwise_distances_chunked
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

from furrow.engine.contract import Recipe, Reporter
from furrow.engine.features.samples import SeriesSamples
from furrow.engine.training.keep import Keep
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
REACH = 0.5
LEAST_WITHIN_REACH = 300
"""Of unlabelled samples, the nearest ones: with fewer, the covariance suffers more from the lack
than from strangers."""
MOST_TO_MEASURE_FROM = 2000
"""Labelled samples: bounds the time where parcels have many pixels."""


def fit(
    training: TrainingSet,
    recipe: Recipe,
    seed: int,
    reporter: Reporter,
    start: SeriesModel | None = None,
    keep: Keep | None = None,
) -> TabularModel:
    """Works without unlabelled samples, too.

    Options:
        estimators: trees (100).
        reach: which unlabelled samples take part (0.5): those no further from a labelled one than
            this share of the labelled ones are from their nearest neighbour in another group. 0:
            all of them; better where the labels come from another region than the unlabelled
            samples, for then hardly any is like them.
    """
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
        near = _within_reach(
            labelled, own.groups, others, float(recipe.options.get("reach", REACH))
        )
        linear = _self_trained(
            scaler.transform(labelled),
            position,
            own.weights,
            scaler.transform(others[near]),
            trees.predict_proba(features_of(unlabelled.take(near), sets)),
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


def _within_reach(
    labelled: FloatArray, groups: IntArray, unlabelled: FloatArray, reach: float
) -> NDArray[np.intp]:
    """Unlabelled samples that are near enough to a labelled one; never fewer than
    LEAST_WITHIN_REACH, if there are so many.

    Distances are those of features standardised by the labelled samples, so that other land does
    not set the scale. Pixels of one parcel are nearly alike: they are measured against those of
    other groups.
    """
    if reach <= 0 or len(unlabelled) <= LEAST_WITHIN_REACH:
        return np.arange(len(unlabelled))
    every = -(-len(labelled) // MOST_TO_MEASURE_FROM)
    groups = groups[::every]
    if len(np.unique(groups)) < 2:
        groups = np.arange(len(groups))
    scaler = StandardScaler().fit(labelled)
    table = scaler.transform(labelled[::every])

    def nearest_apart(distances: FloatArray, first: int) -> FloatArray:
        own = groups[first : first + len(distances)]
        return np.where(own[:, None] == groups, np.inf, distances).min(axis=1)

    def nearest(distances: FloatArray, _first: int) -> FloatArray:
        return distances.min(axis=1)

    apart = np.concatenate([*pairwise_distances_chunked(table, reduce_func=nearest_apart)])
    away = np.concatenate(
        [*pairwise_distances_chunked(scaler.transform(unlabelled), table, reduce_func=nearest)]
    )
    within = np.flatnonzero(away <= np.quantile(apart, min(reach, 1.0)))
    if len(within) >= LEAST_WITHIN_REACH:
        return within
    return np.sort(np.argsort(away, kind="stable")[:LEAST_WITHIN_REACH])


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

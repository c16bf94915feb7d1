"""The head: from a handful of labelled parcels to every pixel, within some ten milliseconds.

Fisher's linear discriminant on the live features, every parcel with the same weight, every class
equally likely, the covariance within classes shrunk (Ledoit & Wolf 2004). A few labels do not say
along which directions series differ that mean nothing; unlabelled pixels of the area do. So those
that the discriminant is surest of join the labels, three times, a larger part each time
(self-training: Scudder 1965, Yarowsky 1995), as :mod:`..training.series_learners.few_labels` does.
Only pixels within reach of the labelled ones take part, for most of an area may be land that
nobody labelled.

What was tried beside it stands in docs/live-map.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.covariance import ledoit_wolf_shrinkage
from sklearn.metrics import euclidean_distances

FloatArray = NDArray[np.float32]
DoubleArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

SHARES = (0.3, 0.5, 0.7)
"""Of the unlabelled pixels given to a class, those that join the labels, round by round."""
LABELLED_SHARE = 0.2
"""The labelled pixels weigh at least this share of the unlabelled ones that joined."""
TEMPERATURE, TEMPERATURE_ALONE = 10.0, 100.0
"""The discriminant takes pixels for more independent than they are: its log odds are divided by
this. ALONE: where only the labels taught it."""
LEAST_UNLABELLED = 300
"""Within reach; with fewer, the labels teach alone."""
LEAST_SHRINKAGE = 1e-3
MOST_PER_PARCEL = 200
"""Pixels; drawn at random of a larger one."""


@dataclass(frozen=True)
class Labelled:
    """Pixels that were labelled."""

    features: FloatArray
    """(pixels, features)"""
    classes: IntArray
    """(pixels,) legend values"""
    parcels: IntArray
    """(pixels,) number of the parcel."""

    @property
    def values(self) -> IntArray:
        return np.unique(self.classes)

    def parcel_means(self) -> tuple[FloatArray, IntArray]:
        """(parcels, features), and the class of each parcel."""
        _, first, own = np.unique(self.parcels, return_index=True, return_inverse=True)
        total = np.zeros((len(first), self.features.shape[1]), np.float32)
        np.add.at(total, own, self.features)
        sizes = np.bincount(own)[:, None]
        return np.asarray(total / sizes, np.float32), self.classes[first]


@dataclass(frozen=True)
class Head:
    """Linear scores of classes."""

    values: tuple[int, ...]
    """Legend values, in order."""
    directions: FloatArray
    """(classes, features)"""
    offsets: FloatArray
    """(classes,)"""
    unlabelled: int = 0
    """Unlabelled pixels that it learned from."""

    def scores(self, features: FloatArray) -> FloatArray:
        """(pixels, classes): log odds."""
        return features @ self.directions.T + self.offsets

    def probabilities(self, features: FloatArray) -> FloatArray:
        """(pixels, classes)"""
        return _softmax(self.scores(features))


def fit_head(labelled: Labelled, unlabelled: FloatArray) -> Head:
    """
    Args:
        labelled: of at least two classes.
        unlabelled: (pixels, features) some thousand of the area; none is well, too.
    """
    values, classes = np.unique(labelled.classes, return_inverse=True)
    _, parcel, sizes = np.unique(labelled.parcels, return_inverse=True, return_counts=True)
    weights = 1.0 / sizes[parcel]
    weights *= len(weights) / weights.sum()
    table = labelled.features.astype(np.float64)
    scores = _discriminant(table, classes, weights)
    near = _within_reach(labelled, unlabelled)
    if len(near) < LEAST_UNLABELLED:
        return _head(values, scores, TEMPERATURE_ALONE, 0)
    others = unlabelled[near].astype(np.float64)
    first = said = _softmax(_scores(scores, others) / TEMPERATURE_ALONE)
    for share in SHARES:
        surest = _surest(said, share)
        joined = np.concatenate([table, others[surest]])
        given = np.concatenate([classes, said[surest].argmax(axis=1)])
        weight = max(1.0, LABELLED_SHARE * len(surest) / len(table))
        both = np.concatenate([weights * weight, np.ones(len(surest))])
        scores = _discriminant(joined, given, both)
        said = (first + _softmax(_scores(scores, others) / TEMPERATURE)) / 2
    return _head(values, scores, TEMPERATURE, len(near))


def _head(
    values: IntArray, scores: tuple[DoubleArray, DoubleArray], temperature: float, unlabelled: int
) -> Head:
    directions, offsets = scores
    return Head(
        tuple(int(value) for value in values),
        (directions / temperature).astype(np.float32),
        (offsets / temperature).astype(np.float32),
        unlabelled,
    )


def _discriminant(
    table: DoubleArray, classes: IntArray, weights: DoubleArray
) -> tuple[DoubleArray, DoubleArray]:
    """Directions (classes, features) and offsets (classes,) with equal priors."""
    number = int(classes.max()) + 1
    means = np.stack(
        [
            np.average(table[classes == c], axis=0, weights=weights[classes == c])
            for c in range(number)
        ]
    )
    apart = table - means[classes]
    covariance = (apart * weights[:, None]).T @ apart / weights.sum()
    scale = float(np.trace(covariance)) / len(covariance)
    if scale < 1e-12:  # one pixel a class: the straight distance is all there is
        covariance, scale, shrinkage = np.zeros_like(covariance), 1.0, 1.0
    else:
        shrinkage = max(float(ledoit_wolf_shrinkage(apart, assume_centered=True)), LEAST_SHRINKAGE)
    covariance *= 1 - shrinkage
    covariance[np.diag_indices_from(covariance)] += shrinkage * scale
    directions = np.linalg.solve(covariance, means.T).T
    return directions, -0.5 * np.einsum("cf,cf->c", means, directions)


def _within_reach(labelled: Labelled, unlabelled: FloatArray) -> NDArray[np.intp]:
    """Unlabelled pixels no further from the nearest labelled parcel than half of the labelled
    pixels are from the nearest other parcel."""
    if not len(unlabelled):
        return np.empty(0, np.intp)
    means, _ = labelled.parcel_means()
    if len(means) < 2:
        return np.arange(len(unlabelled))
    every = -(-len(labelled.features) // 2000)
    _, parcel = np.unique(labelled.parcels, return_inverse=True)
    own = parcel[::every]
    apart = euclidean_distances(labelled.features[::every], means)
    apart[np.arange(len(own)), own] = np.inf
    reach = float(np.median(apart.min(axis=1)))
    return np.flatnonzero(euclidean_distances(unlabelled, means).min(axis=1) <= reach)


def _surest(probabilities: DoubleArray, share: float) -> NDArray[np.intp]:
    """Of each class, that share of the pixels given to it whose probabilities are highest."""
    given, sureness = probabilities.argmax(axis=1), probabilities.max(axis=1)
    kept = []
    for position in range(probabilities.shape[1]):
        own = np.flatnonzero(given == position)
        order = own[np.argsort(-sureness[own], kind="stable")]
        kept.append(order[: int(np.ceil(share * len(own)))])
    return np.concatenate(kept)


def _scores(scores: tuple[DoubleArray, DoubleArray], table: DoubleArray) -> DoubleArray:
    return table @ scores[0].T + scores[1]


def _softmax(scores: NDArray[Any]) -> NDArray[Any]:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return raised / raised.sum(axis=1, keepdims=True)

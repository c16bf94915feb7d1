"""Area of applicability: where a model meets nothing that it did not learn from.

Meyer & Pebesma 2021, Predicting into unknown space? Methods in Ecology and Evolution 12: features
are standardised and weighted by importance; the dissimilarity index (DI) of a sample is its
distance to the nearest training sample over the mean distance between training samples. The
threshold is the upper whisker of the training samples' own DI, each to the nearest sample of
*another* fold, so a model is applicable where it is about as far from its training as the parts
that were held out to score it. The figures of the cross-validation hold there, and not beyond.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import pairwise_distances_chunked
from sklearn.neighbors import NearestNeighbors

from furrow.engine.contract.message import Message
from furrow.engine.contract.trust_errors import ApplicabilityRefused

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]

ROWS_AT_ONCE = 20_000
"""Samples whose distances are looked up together: memory does not grow with the map."""
MOST_FOR_MEAN = 5_000
"""The mean distance is that of so many training samples, evenly picked, where there are more."""
ARRAYS = ("training", "centre", "scale", "mean_distance", "threshold", "training_di")


@dataclass(frozen=True)
class Applicability:
    """What a model learned from, ready to be compared with. Of one size with the training table."""

    training: FloatArray
    """(samples, features) standardised and weighted."""
    centre: FloatArray
    """(features,)"""
    scale: FloatArray
    """(features,) weight over standard deviation; 0: the feature is left aside."""
    mean_distance: float
    """Between training samples."""
    threshold: float
    """DI up to which the model is applicable."""
    training_di: FloatArray
    """(samples,) each to the nearest of another fold; NaN where there is no other."""

    def dissimilarity(self, features: NDArray[Any]) -> FloatArray:
        """(samples,) DI, 0 at a training sample; NaN where a feature is missing.

        Args:
            features: (samples, features) as for training, in the features' own units.

        Raises:
            ApplicabilityRefused
        """
        if features.ndim != 2 or features.shape[1] != len(self.centre):
            raise ApplicabilityRefused(
                Message(
                    "the model has {wanted} features, the samples have {found}",
                    wanted=len(self.centre),
                    found=features.shape[-1] if features.ndim else 0,
                )
            )
        used = self.scale > 0
        nearest = _nearest(self.training[:, used])
        found = np.full(len(features), np.nan)
        for start in range(0, len(features), ROWS_AT_ONCE):
            block = np.asarray(features[start : start + ROWS_AT_ONCE], np.float64)
            whole = np.isfinite(block[:, used]).all(axis=1)
            if whole.any():
                own = ((block[whole] - self.centre) * self.scale)[:, used]
                distance = nearest.kneighbors(own)[0][:, 0]
                found[start : start + len(block)][whole] = distance / self.mean_distance
        return found

    def inside(self, dissimilarity: FloatArray) -> BoolArray:
        """(samples,): the model is applicable. Of what is NaN nothing is known: it is not."""
        return np.asarray(dissimilarity <= self.threshold)

    def to_arrays(self) -> dict[str, NDArray[Any]]:
        """For a file of plain arrays (npz, safetensors)."""
        return {name: np.asarray(getattr(self, name), np.float64) for name in ARRAYS}

    @classmethod
    def from_arrays(cls, arrays: dict[str, NDArray[Any]]) -> Applicability:
        """Raises KeyError: an array is missing."""
        own = {name: np.asarray(arrays[name], np.float64) for name in ARRAYS}
        return cls(
            own["training"],
            own["centre"],
            own["scale"],
            float(own["mean_distance"]),
            float(own["threshold"]),
            own["training_di"],
        )


def fit_applicability(
    features: NDArray[Any], folds: IntArray, importance: NDArray[Any] | None = None
) -> Applicability:
    """
    Args:
        features: (samples, features) that the model learned from. Features that never change are
            left aside: what is far from them cannot be told.
        folds: (samples,) number of the fold in which each was held out: the folds of the
            cross-validation whose figures are to hold.
        importance: (features,) of the model, where it has it; negative counts as 0; None: all the
            same. Only their ratios matter.

    Raises:
        ApplicabilityRefused
    """
    given = np.asarray(features, np.float64)
    _check(given, folds, importance)
    weight = np.ones(given.shape[1])
    if importance is not None:
        weight = np.maximum(np.asarray(importance, np.float64), 0.0)
    centre, deviation = given.mean(axis=0), given.std(axis=0, ddof=1)
    # Rounding leaves a constant column with a deviation just above 0.
    varies = deviation > 1e-12 * np.maximum(np.abs(given).max(axis=0), 1e-300)
    scale = np.where(varies, weight / np.where(varies, deviation, 1.0), 0.0)
    if not (scale > 0).any():
        raise ApplicabilityRefused(Message("no feature that counts differs between the samples"))
    training = (given - centre) * scale
    mean_distance = _mean_distance(training[:, scale > 0])
    distances = np.full(len(training), np.nan)
    for fold in np.unique(folds):
        hold = folds == fold
        nearest = _nearest(training[~hold][:, scale > 0])
        distances[hold] = nearest.kneighbors(training[hold][:, scale > 0])[0][:, 0]
    own = distances / mean_distance
    return Applicability(training, centre, scale, mean_distance, whisker(own), own)


def whisker(values: FloatArray) -> float:
    """Upper whisker Q3 + 1.5 (Q3 − Q1), but no more than the largest value, as CAST has it."""
    known = values[np.isfinite(values)]
    first, third = np.quantile(known, [0.25, 0.75])
    return float(min(third + 1.5 * (third - first), known.max()))


def _check(features: FloatArray, folds: IntArray, importance: NDArray[Any] | None) -> None:
    if features.ndim != 2 or len(features) < 2 or len(folds) != len(features):
        raise ApplicabilityRefused(
            Message("a table of at least two samples, with a fold for each, is wanted")
        )
    missing = int((~np.isfinite(features).all(axis=1)).sum())
    if missing:
        raise ApplicabilityRefused(
            Message("{number} training samples lack a feature (NaN)", number=missing)
        )
    if len(np.unique(folds)) < 2:
        raise ApplicabilityRefused(
            Message("all training samples are in one fold, so none was ever held out")
        )
    if importance is not None and (
        len(importance) != features.shape[1] or not np.isfinite(importance).all()
    ):
        raise ApplicabilityRefused(Message("the importances do not fit the features"))


def _nearest(training: FloatArray) -> NearestNeighbors:
    """By KD-tree for few features, in bounded blocks by products of matrices for many."""
    return NearestNeighbors(n_neighbors=1, algorithm="auto", n_jobs=1).fit(training)


def _mean_distance(training: FloatArray) -> float:
    """Mean over the samples of the mean distance to all others."""
    if len(training) > MOST_FOR_MEAN:
        training = training[np.linspace(0, len(training) - 1, MOST_FOR_MEAN).astype(np.int64)]
    total = sum(float(part.sum()) for part in pairwise_distances_chunked(training))
    return total / (len(training) * (len(training) - 1))

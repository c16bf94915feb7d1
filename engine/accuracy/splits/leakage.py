"""What a naive split claims beyond an honest one, on the very same samples.

The only place that splits by pixel, and only to show what that does.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass

import numpy as np
from sklearn.model_selection import StratifiedKFold

from furrow.engine.accuracy.intervals import percentile_interval, resampled_sums
from furrow.engine.accuracy.splits.places import FloatArray, Fold, Folding, IntArray, Places
from furrow.engine.contract.message import Message
from furrow.engine.contract.results import Estimate
from furrow.engine.labels.split import FOLDS

NAIVE = "pixel"


@dataclass(frozen=True)
class Leak:
    """Figures over the samples that one split held out."""

    macro_f1: Estimate
    accuracy: Estimate
    claimed: Estimate
    """Macro-F1 of the naive split on the same samples."""
    excess: Estimate
    """``claimed`` less ``macro_f1``, paired."""


def by_pixel(places: Places, seed: int) -> Folding:
    """Samples at random, whatever parcel they are of: what must not be done."""
    number = len(places)
    counts = np.unique(places.classes, return_counts=True)[1]
    splitter = StratifiedKFold(
        min(FOLDS, max(2, int(counts.max()))), shuffle=True, random_state=seed
    )
    with warnings.catch_warnings():
        # A class with fewer samples than folds is in some of them only, which is as meant.
        warnings.simplefilter("ignore", UserWarning)
        parts = list(splitter.split(np.zeros(number), places.classes))
    folds = tuple(Fold(learn.astype(np.int64), hold.astype(np.int64)) for learn, hold in parts)
    if len(np.unique(places.parcels)) < number:
        method = Message("pixels at random, {folds} folds", folds=len(folds))
    else:
        method = Message("samples at random, {folds} folds", folds=len(folds))
    return Folding(NAIVE, method, folds, number)


def leak(
    truth: IntArray, said: IntArray, said_naively: IntArray, clusters: IntArray, seed: int
) -> Leak:
    """Compare on samples that both splits held out.

    Args:
        truth, said, said_naively: (samples,) classes.
        clusters: (samples,) parcels or blocks: they are resampled whole, for both splits alike
            (Davison & Hinkley 1997, section 3.8), as their samples do not stand for themselves.
    """
    classes = np.unique(truth)
    of_cluster = np.unique(clusters, return_inverse=True)[1]
    counts = np.concatenate(
        [_counts(truth, said, classes), _counts(truth, said_naively, classes)], axis=1
    )
    sums = np.zeros((int(of_cluster.max()) + 1, counts.shape[1]))
    np.add.at(sums, of_cluster, counts)
    draws = resampled_sums(sums, np.zeros(len(sums), np.int64), seed)
    own, naive = _figures(sums.sum(axis=0)[None]), _figures(draws)
    return Leak(
        *(
            percentile_interval(float(value[0]), drawn)
            for value, drawn in zip(own, naive, strict=True)
        )
    )


def _counts(truth: IntArray, said: IntArray, classes: IntArray) -> FloatArray:
    """(samples, 2 × classes + 1): hits by class, how often it is the truth or is said, samples."""
    is_true, is_said = truth[:, None] == classes, said[:, None] == classes
    ones = np.ones((len(truth), 1))
    return np.concatenate([is_true & is_said, is_true + is_said.astype(float), ones], axis=1)


def _figures(sums: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
    """Macro-F1, accuracy, naive macro-F1 and its excess, (draws,) each."""
    (f1, accuracy), (claimed, _) = (_scores(half) for half in np.split(sums, 2, axis=1))
    return f1, accuracy, claimed, claimed - f1


def _scores(sums: FloatArray) -> tuple[FloatArray, FloatArray]:
    width = (sums.shape[1] - 1) // 2
    hits, both, samples = sums[:, :width], sums[:, width:-1], sums[:, -1]
    with np.errstate(invalid="ignore"):  # a class that a draw lacks does not count in it
        f1 = np.nanmean(np.where(both > 0, 2 * hits / both, np.nan), axis=1)
    return f1, hits.sum(axis=1) / np.maximum(samples, 1)

"""How the F1 of each class grows with the labels, from nested parts of them, and how sure it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from furrow.engine.accuracy.intervals import percentile_interval
from furrow.engine.accuracy.verdict.paired import class_f1, counts_by_cluster, strata_of
from furrow.engine.contract.results import Estimate

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

RESAMPLES = 300


@dataclass(frozen=True)
class Trial:
    """What a model says that learned from a part of the labels."""

    share: float
    """Of the labels of each class (0 … 1)."""
    labels: Mapping[int, float]
    """Class -> parcels that it learned from, mean over the folds."""
    said: IntArray
    """(parcels,) of those held out."""


@dataclass(frozen=True)
class Step:
    """All classes with a part of the labels."""

    share: float
    labels: float
    """Parcels that were learned from, mean over the folds."""
    macro_f1: Estimate


@dataclass(frozen=True)
class Growth:
    """Of one class."""

    labels: FloatArray
    """(points,) rising; trials of as many labels are one point."""
    f1: FloatArray
    """(points,)"""
    drawn: FloatArray
    """(resamples, points) the same, of clusters drawn anew, the same for all points: what the
    points have in common cancels out of the curve's shape."""

    @property
    def estimates(self) -> tuple[Estimate, ...]:
        return tuple(
            percentile_interval(float(value), drawn)
            for value, drawn in zip(self.f1, self.drawn.T, strict=True)
        )


def growths(
    trials: Sequence[Trial], truth: IntArray, clusters: IntArray, seed: int
) -> tuple[dict[int, Growth], tuple[Step, ...]]:
    """By class, and of the mean over all classes.

    Args:
        trials: several of a share are averaged; which of them are there is drawn anew, too.
        truth, clusters: (parcels,) as in paired.Answers.
    """
    classes = np.unique(truth)
    generator = np.random.default_rng(seed)
    times = _times(strata_of(truth, clusters), generator)
    shares = sorted({trial.share for trial in trials})
    f1, drawn = [], []  # (classes,) and (resamples, classes) a share
    for share in shares:
        sums = np.stack(
            [
                counts_by_cluster(truth, trial.said, classes, clusters)
                for trial in trials
                if trial.share == share
            ]
        )
        f1.append(class_f1(sums.mean(axis=0).sum(axis=0)[None])[0])
        which = generator.integers(0, len(sums), RESAMPLES)
        drawn.append(class_f1(np.stack([times[r] @ sums[which[r]] for r in range(RESAMPLES)])))
    labels = {
        int(value): [_mean([t.labels[int(value)] for t in trials if t.share == s]) for s in shares]
        for value in classes
    }
    values, again = np.array(f1), np.stack(drawn, axis=1)  # (shares, classes), (B, shares, classes)
    own = {
        int(value): _merged(np.array(labels[int(value)]), values[:, i], again[:, :, i])
        for i, value in enumerate(classes)
    }
    steps = []
    for number, share in enumerate(shares):
        learned = _mean([sum(t.labels.values()) for t in trials if t.share == share])
        spread = np.nanmean(again[:, number], axis=1)
        value = float(np.nanmean(values[number]))
        steps.append(Step(share, learned, percentile_interval(value, spread)))
    return own, tuple(steps)


def _times(strata: IntArray, generator: np.random.Generator) -> FloatArray:
    """(resamples, clusters) how often each is drawn, within its stratum."""
    times = np.zeros((RESAMPLES, len(strata)))
    for stratum in np.unique(strata):
        own = np.flatnonzero(strata == stratum)
        times[:, own] = generator.multinomial(len(own), np.full(len(own), 1 / len(own)), RESAMPLES)
    return times


def _merged(labels: FloatArray, f1: FloatArray, drawn: FloatArray) -> Growth:
    """One point a whole number of labels."""
    whole = np.maximum(1, np.round(labels))
    kept = np.unique(whole)
    return Growth(
        kept,
        np.array([f1[whole == n].mean() for n in kept]),
        np.stack([drawn[:, whole == n].mean(axis=1) for n in kept], axis=1),
    )


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values))

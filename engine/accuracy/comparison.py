"""Two models judged on the same held-out parcels: is one better, or is it chance?"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.stats import binomtest

from furrow.engine.accuracy.assessment import HeldOutParcel
from furrow.engine.accuracy.intervals import LEVEL, percentile_interval, resampled_sums
from furrow.engine.contract.results import Estimate

FloatArray = NDArray[np.float64]


def macro_f1_difference(
    parcels: Sequence[HeldOutParcel], others: Sequence[HeldOutParcel], seed: int = 0
) -> Estimate:
    """Macro-F1 of ``parcels`` less that of ``others``, by parcel.

    The interval comes from resampling whole parcels, both models' answers together, within classes
    (Davison & Hinkley 1997, section 3.2). What both find easy or hard so cancels out, and the
    interval is narrower than those of the two figures let suppose. Few parcels resampled show too
    little spread: where an exact sign test of the parcels that only one model has right (McNemar
    1947) leaves room for chance, so does the interval.

    Args:
        parcels, others: the same parcels in the same order, by two models.

    Raises:
        ValueError: they are not the same parcels.
    """
    if [parcel.uid for parcel in parcels] != [other.uid for other in others]:
        raise ValueError("only the same parcels can be compared")
    truth = np.array([parcel.truth for parcel in parcels], np.int64)
    classes = np.unique(truth)
    both = np.concatenate([_counts(parcels, classes), _counts(others, classes)], axis=1)
    draws = resampled_sums(both, truth, seed)
    value = _difference(both.sum(axis=0)[None])[0]
    found = percentile_interval(float(value), _difference(draws))
    if _may_be_chance(parcels, others):
        return Estimate(found.value, min(found.low, 0.0), max(found.high, 0.0))
    return found


def _may_be_chance(parcels: Sequence[HeldOutParcel], others: Sequence[HeldOutParcel]) -> bool:
    pairs = [
        (parcel.majority == parcel.truth, other.majority == other.truth)
        for parcel, other in zip(parcels, others, strict=True)
    ]
    only_one = sum(one and not two for one, two in pairs)
    only_other = sum(two and not one for one, two in pairs)
    apart = only_one + only_other
    return apart == 0 or float(binomtest(only_one, apart).pvalue) > 1 - LEVEL


def _counts(parcels: Sequence[HeldOutParcel], classes: NDArray[np.int64]) -> FloatArray:
    """(parcels, 2 × classes): hits by class, then how often it is the truth or is said."""
    truth = np.array([parcel.truth for parcel in parcels])[:, None] == classes
    said = np.array([parcel.majority for parcel in parcels])[:, None] == classes
    return np.concatenate([truth & said, truth.astype(float) + said], axis=1).astype(np.float64)


def _difference(sums: FloatArray) -> FloatArray:
    """(draws,) from (draws, 4 × classes)."""
    one, other = np.split(sums, 2, axis=1)
    return _macro_f1(one) - _macro_f1(other)


def _macro_f1(sums: FloatArray) -> FloatArray:
    hits, both = np.split(sums, 2, axis=1)
    return np.asarray((2 * hits / np.maximum(both, 1e-12)).mean(axis=1))

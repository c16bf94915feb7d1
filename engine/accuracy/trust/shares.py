"""Shares and means of grouped samples with 95 % intervals: pixels of a parcel are no new facts."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.stats import norm
from scipy.stats import t as student_t

from furrow.engine.accuracy.intervals import LEVEL, wilson
from furrow.engine.contract.results import Estimate

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]


def grouped_share(
    hits: NDArray[Any], groups: IntArray, weights: FloatArray | None = None
) -> Estimate:
    """A share with Wilson's interval at the effective number of samples.

    That number is the one of independent samples that would be as sure: p (1 − p) over the variance
    between groups, shrunk for few groups by (z / t)² (Korn & Graubard 1998, Survey Methodology 24;
    Dean & Pagano 2015). It never exceeds the samples there are; where all groups agree, which shows
    no variance, it is the number of groups. Samples that are all groups of their own and of equal
    weight have the plain interval of Wilson.

    Args:
        hits: (samples,) 0 or 1.
        groups: (samples,)
    """
    hit = np.asarray(hits, np.float64)
    if len(hit) == 0:
        return wilson(0, 0)
    value, error, sizes = _mean_and_error(hit, groups, weights)
    if len(sizes) == len(hit) and weights is None:
        return wilson(float(hit.sum()), len(hit))
    weight = np.ones(len(hit)) if weights is None else weights
    samples = float(weight.sum() ** 2 / (weight**2).sum())
    if error > 0 and 0 < value < 1:
        effective = min(samples, value * (1 - value) / error**2)
    else:
        effective = min(samples, float(sizes.sum() ** 2 / (sizes**2).sum()))
    if len(sizes) > 1:
        z = float(norm.ppf(0.5 + LEVEL / 2))
        effective *= (z / _t(len(sizes))) ** 2
    effective = max(effective, min(1.0, samples))
    return wilson(value * effective, effective)


def grouped_mean(
    values: FloatArray,
    groups: IntArray,
    weights: FloatArray | None = None,
    least: float = -np.inf,
    most: float = np.inf,
) -> Estimate:
    """A mean with a t-interval over groups (linearised ratio; Cochran 1977, section 6).

    Args:
        values: (samples,)
        least, most: what the mean can be at all; of one group, the interval is just that.
    """
    value, error, sizes = _mean_and_error(np.asarray(values, np.float64), groups, weights)
    if len(sizes) < 2:
        return Estimate(value, least, most)
    half = _t(len(sizes)) * error
    return Estimate(value, max(least, value - half), min(most, value + half))


def _mean_and_error(
    values: FloatArray, groups: IntArray, weights: FloatArray | None
) -> tuple[float, float, FloatArray]:
    """Weighted mean, its standard error from the spread between groups, the groups' weights."""
    weight = np.ones(len(values)) if weights is None else weights
    _, position = np.unique(groups, return_inverse=True)
    position = position.ravel()
    sizes = np.bincount(position, weight).astype(np.float64)
    total = float(weight.sum())
    mean = float((weight * values).sum() / total)
    residuals = np.bincount(position, weight * (values - mean))
    count = len(sizes)
    variance = count / max(count - 1, 1) * float((residuals**2).sum()) / total**2
    return mean, float(np.sqrt(variance)), sizes


def _t(groups: int) -> float:
    return float(student_t.ppf(0.5 + LEVEL / 2, groups - 1))

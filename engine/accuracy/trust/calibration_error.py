"""An interval for a calibration error: a sum of absolute gaps, which chance alone makes positive.

The plain figure is too high where samples are few, even of a perfect model, and resampling makes it
higher still, so neither it nor a plain bootstrap interval is honest. The interval is therefore
found by asking which true errors would give the figure that was seen: noise drawn by resampling
whole groups is added to the gaps made t times as large, and those t are kept under which the figure
lies within the middle 95 % (test inversion; Davison & Hinkley 1997, section 5.4; Carpenter 1999,
Test inversion bootstrap confidence intervals). The value given is the error under which the figure
would be the median. In simulations (30 and 100 groups of 5 and 10 samples, alike or not, errors of
0 to 0.19) the interval held the true error in 92 to 97 of 100 cases, and missed it on either side.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.stats import norm
from scipy.stats import t as student_t

from furrow.engine.accuracy.intervals import LEVEL
from furrow.engine.contract.results import Estimate

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

RESAMPLES = 1000
STEPS = 18
"""Of the bisection: far finer than the noise of the resampling."""


def absolute_gaps(
    gaps: FloatArray, groups: IntArray, weights: FloatArray, seed: int
) -> tuple[Estimate, float]:
    """Sum over the columns of |mean gap|: corrected for chance with its interval, and as it is.

    Args:
        gaps: (samples, columns): a sample's gap (said − true) in the column of its bin, else 0.
        groups: (samples,) what is resampled as a whole.
        weights: (samples,)
        seed: of the resampling.
    """
    _, position = np.unique(groups, return_inverse=True)
    position = position.ravel()
    sizes = np.bincount(position, weights)
    sums = np.stack(
        [np.bincount(position, weights * gaps[:, i]) for i in range(gaps.shape[1])], axis=1
    )
    means = sums.sum(axis=0) / sizes.sum()
    plain = float(np.abs(means).sum())
    if len(sizes) < 2:
        return Estimate(plain, 0.0, 1.0), plain
    count = len(sizes)
    times = _times_drawn(count, seed)
    # Mirrored: of a lopsided figure the percentile side of the bootstrap, which covers better.
    noise = means - (times @ sums) / (times @ sizes)[:, None]
    # As wide as a t-interval of so few groups; resampling alone would be that of a normal one.
    few = student_t.ppf(0.5 + LEVEL / 2, count - 1) / norm.ppf(0.5 + LEVEL / 2)
    noise *= np.sqrt(count / (count - 1)) * few
    most = float(np.abs(noise).sum(axis=1).max())
    if plain <= 0:
        return Estimate(0.0, 0.0, most), plain
    largest = 1.0 + most / plain
    value, low, high = (
        min(_solve(means, noise, plain, share, largest) * plain, 1.0)
        for share in (0.5, (1 + LEVEL) / 2, (1 - LEVEL) / 2)
    )
    return Estimate(value, min(low, value), max(high, value)), plain


def _times_drawn(groups: int, seed: int) -> FloatArray:
    """(resamples, groups): how often each group is drawn, as many draws as there are groups."""
    drawn = np.random.default_rng(seed).integers(0, groups, (RESAMPLES, groups))
    drawn += groups * np.arange(RESAMPLES)[:, None]
    counts = np.bincount(drawn.ravel(), minlength=RESAMPLES * groups)
    return counts.reshape(RESAMPLES, groups).astype(np.float64)


def _solve(
    means: FloatArray, noise: FloatArray, seen: float, share: float, largest: float
) -> float:
    """How many times the gaps must be as large for ``seen`` to be that quantile; 0 at least."""
    low, high = 0.0, largest
    if _quantile(means, noise, 0.0, share) >= seen:
        return 0.0
    for _ in range(STEPS):
        middle = (low + high) / 2
        if _quantile(means, noise, middle, share) < seen:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _quantile(means: FloatArray, noise: FloatArray, times: float, share: float) -> float:
    return float(np.quantile(np.abs(times * means + noise).sum(axis=1), share))

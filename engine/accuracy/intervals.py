"""95 % intervals: Wilson's score for proportions, resampling of parcels for everything else."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.stats import norm

from furrow.engine.contract.results import Estimate

LEVEL = 0.95
RESAMPLES = 2000

FloatArray = NDArray[np.float64]


def wilson(successes: float, trials: float) -> Estimate:
    """Score interval of a proportion (Wilson 1927; Brown, Cai & DasGupta 2001, section 3.1.1).

    Unlike the bootstrap it stays honest for few trials and for 0 or ``trials`` successes: 14 right
    of 14 gives 78–100 %, not 100–100 %. No trials give the whole range 0 … 1 (value NaN).
    """
    if trials <= 0:
        return Estimate(float("nan"), 0.0, 1.0)
    z = float(norm.ppf(0.5 + LEVEL / 2))
    share = successes / trials
    centre = (share + z * z / (2 * trials)) / (1 + z * z / trials)
    half = (
        z
        / (1 + z * z / trials)
        * np.sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials))
    )
    low, high = max(0.0, centre - half), min(1.0, centre + half)
    return Estimate(float(share), float(min(low, share)), float(max(high, share)))


def f1_interval(hits: float, misses_and_false_alarms: float) -> Estimate:
    """F1 of one class from its Jaccard index J = hits / (hits + misses + false alarms).

    F1 = 2 J / (1 + J) rises with J, and J is a proportion, so Wilson's limits carry over.
    """
    jaccard = wilson(hits, hits + misses_and_false_alarms)
    return Estimate(*(2 * share / (1 + share) for share in _parts(jaccard)))


def resampled_sums(
    clusters: FloatArray,
    strata: NDArray[np.int64],
    seed: int,
    resamples: int = RESAMPLES,
) -> FloatArray:
    """Bootstrap sums over clusters (parcels), drawn with replacement within strata.

    Args:
        clusters: (n, k) what each cluster adds.
        strata: (n,) the stratum (true class) of each cluster; each keeps its number of clusters.
        seed: of the generator.

    Returns:
        (resamples, k)

    Source: Davison & Hinkley 1997, section 3.2 (stratified resampling).
    """
    generator = np.random.default_rng(seed)
    sums = np.zeros((resamples, clusters.shape[1]))
    for stratum in np.unique(strata):
        own = clusters[strata == stratum]
        times = generator.multinomial(len(own), np.full(len(own), 1 / len(own)), size=resamples)
        sums += times @ own
    return sums


def percentile_interval(value: float, draws: FloatArray) -> Estimate:
    """A figure with the middle 95 % of its bootstrap draws (Davison & Hinkley 1997, 5.3.1)."""
    known = draws[np.isfinite(draws)]
    if len(known) == 0:
        return Estimate(value, 0.0, 1.0)
    low, high = np.quantile(known, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return Estimate(float(value), float(min(low, value)), float(max(high, value)))


def at_least_as_wide(estimate: Estimate, floor: Estimate) -> Estimate:
    """``estimate`` with its limits moved out to those of ``floor``.

    Resampling a handful of parcels that were all right gives no spread at all; the score interval
    of the same parcels then stands in.
    """
    return Estimate(
        estimate.value,
        min(estimate.low, floor.low, estimate.value),
        max(estimate.high, floor.high, estimate.value),
    )


def _parts(estimate: Estimate) -> tuple[float, float, float]:
    return estimate.value, estimate.low, estimate.high

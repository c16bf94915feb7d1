"""How many points a sample needs, and how they are shared out among the strata."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.optimize import brentq

from furrow.engine.accuracy.areas.estimates import FloatArray

EQUAL, PROPORTIONAL, NEYMAN = "equal", "proportional", "neyman"
ALLOCATIONS = (PROPORTIONAL, EQUAL, NEYMAN)
LEAST_SPREAD = 0.1
"""Of a stratum that is expected to be all right or all wrong: that is never sure, and points must
go there to find out. 0.1 is the spread of 99 % right."""


def sample_size(
    weights: ArrayLike,
    accuracies: ArrayLike,
    standard_error: float,
    allocation: str = PROPORTIONAL,
) -> int:
    """Points after which the overall accuracy should have a wanted standard error.

    Args:
        weights: (h,) share of the area of each stratum.
        accuracies: (h,) user's accuracy expected in each (0 … 1).
        standard_error: wanted of the overall accuracy (0.01: ± 2 %).
        allocation: how the points will be shared out. For "neyman" this is equation 13 of Olofsson
            et al. 2014 (equation 5.25 of Cochran 1977); the others are Cochran's 5.26 and its
            counterpart for equal shares, which need more points.
    """
    weight, spread = np.asarray(weights, np.float64), _spread(accuracies)
    if allocation == NEYMAN:
        wanted = float((weight * spread).sum()) ** 2
    elif allocation == PROPORTIONAL:
        wanted = float((weight * spread**2).sum())
    else:
        wanted = float(len(weight) * (weight**2 * spread**2).sum())
    return max(1, math.ceil(wanted / standard_error**2 - 1e-9))


def allocate(
    points: int,
    pixels: ArrayLike,
    accuracies: ArrayLike,
    allocation: str = PROPORTIONAL,
    at_least: int = 2,
) -> NDArray[np.int64]:
    """Points of each stratum (h,): never fewer than ``at_least``, never more than it has pixels.

    What the smallest strata get on top of their share is taken from the others. The sum is
    ``points``, or more where the least numbers add up to more, or fewer where there are not so many
    pixels.

    Args:
        pixels: (h,) of each stratum, none of them 0.
    """
    sizes = np.asarray(pixels, np.int64)
    floor = np.minimum(at_least, sizes)
    wish = _wish(sizes.astype(np.float64), _spread(accuracies), allocation)
    target = min(points, int(sizes.sum()))
    if target <= floor.sum():
        return floor

    def shares(scale: float) -> FloatArray:
        return np.clip(scale * wish, floor, sizes)

    scale = brentq(lambda s: shares(s).sum() - target, 0.0, float((sizes / wish).max()) + 1.0)
    return _rounded(shares(scale), target)


def expected_error(weights: ArrayLike, accuracies: ArrayLike, points: ArrayLike) -> float:
    """Standard error of the overall accuracy, if every class is as accurate as expected."""
    weight, n = np.asarray(weights, np.float64), np.asarray(points, np.float64)
    return float(np.sqrt((weight**2 * _spread(accuracies) ** 2 / n).sum()))


def _spread(accuracies: ArrayLike) -> FloatArray:
    """√(U (1 − U)) of equation 13."""
    users = np.asarray(accuracies, np.float64)
    return np.maximum(np.sqrt(users * (1 - users)), LEAST_SPREAD)


def _wish(sizes: FloatArray, spread: FloatArray, allocation: str) -> FloatArray:
    if allocation == EQUAL:
        return np.ones(len(sizes))
    return sizes * spread if allocation == NEYMAN else sizes


def _rounded(shares: FloatArray, total: int) -> NDArray[np.int64]:
    """Whole numbers with the same sum: the largest remainders are rounded up."""
    whole = np.floor(shares + 1e-6).astype(np.int64)
    order = np.argsort(whole - shares, kind="stable")
    whole[order[: max(0, total - int(whole.sum()))]] += 1
    return whole

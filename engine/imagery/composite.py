"""From several observations of a time step to one."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]


def median_of_clear(observations: FloatArray) -> tuple[FloatArray, NDArray[np.int16]]:
    """Median over time of what was seen.

    Args:
        observations: (dates, bands, height, width), NaN in all bands where not clear.

    Returns:
        (bands, height, width), NaN where nothing was clear, and the count of clear observations
        (height, width).
    """
    seen = np.asarray(np.isfinite(observations).all(axis=1))
    count = seen.sum(axis=0).astype(np.int16)
    values = np.where(seen[:, None], observations, np.inf)
    values.sort(axis=0)  # what was not seen goes to the end
    last = len(values) - 1
    lower = _at(values, np.maximum(count - 1, 0) // 2)
    upper = _at(values, np.minimum(count // 2, last))
    median = np.where(count > 0, (lower + upper) / 2, np.nan)
    return median.astype(np.float32), count


def medoid_of_clear(observations: FloatArray) -> tuple[FloatArray, NDArray[np.int16]]:
    """The observation whose distances to all other clear ones add up to least.

    All its bands come from one date, so they fit together as they were seen (Flood 2013,
    doi:10.3390/rs5126481, section 2). Of two, the earlier.

    Args, returns: as :func:`median_of_clear`.
    """
    seen = np.asarray(np.isfinite(observations).all(axis=1))
    known = np.where(seen[:, None], observations, 0.0)
    total = np.zeros(seen.shape, np.float32)
    for other, other_seen in zip(known, seen, strict=True):
        distance = np.sqrt(((known - other) ** 2).sum(axis=1))
        total += np.where(other_seen, distance, 0.0)
    return _picked(observations, seen, total)


def nearest_of_clear(
    observations: FloatArray, days_from_middle: Sequence[float]
) -> tuple[FloatArray, NDArray[np.int16]]:
    """The clear observation nearest in time to the middle of the step.

    Args, returns: as :func:`median_of_clear`; and the distance in days of each date.
    """
    seen = np.asarray(np.isfinite(observations).all(axis=1))
    distance = np.asarray(days_from_middle, np.float32)[:, None, None]
    return _picked(observations, seen, np.broadcast_to(distance, seen.shape))


def mean_power_db(observations: FloatArray) -> tuple[FloatArray, NDArray[np.int16]]:
    """Mean backscatter over time, taken in linear power and given in dB.

    Args:
        observations: (dates, bands, height, width) in dB, NaN where missing.

    Returns:
        (bands, height, width) in dB, NaN where missing, and the count of observations
        (height, width).
    """
    seen = np.asarray(np.isfinite(observations).all(axis=1))
    count = seen.sum(axis=0).astype(np.int16)
    power = np.where(seen[:, None], np.power(10.0, observations / 10.0), 0.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = 10.0 * np.log10(power.sum(axis=0) / count)
    return np.where(count > 0, mean, np.nan).astype(np.float32), count


def _picked(
    observations: FloatArray, seen: NDArray[np.bool_], cost: FloatArray
) -> tuple[FloatArray, NDArray[np.int16]]:
    """For each pixel the clear observation of least cost (dates, height, width)."""
    count = seen.sum(axis=0).astype(np.int16)
    best = np.where(seen, cost, np.inf).argmin(axis=0).astype(np.int16)
    values = np.where(count > 0, _at(observations, best), np.nan)
    return values.astype(np.float32), count


def _at(values: FloatArray, index: NDArray[np.int16]) -> FloatArray:
    """The observation of this index for each pixel: (bands, height, width)."""
    picked = np.take_along_axis(values, index[None, None].astype(np.intp), axis=0)
    return np.asarray(picked[0], dtype=np.float32)

"""From several observations of a time step to one."""

from __future__ import annotations

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


def _at(values: FloatArray, index: NDArray[np.int16]) -> FloatArray:
    """The observation of this index for each pixel: (bands, height, width)."""
    picked = np.take_along_axis(values, index[None, None].astype(np.intp), axis=0)
    return np.asarray(picked[0], dtype=np.float32)

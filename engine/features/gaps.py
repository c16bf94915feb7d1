"""Fill what clouds left out of a series."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]


def fill_gaps(values: FloatArray) -> FloatArray:
    """Linear interpolation in time; before the first and after the last value, that value holds.

    Args:
        values: (steps, bands, pixels), NaN in all bands of a step where nothing was seen.

    Returns:
        the same shape; still NaN for pixels that were never seen.
    """
    steps = values.shape[0]
    seen = np.asarray(np.isfinite(values).all(axis=1))  # (steps, pixels)
    if seen.all():
        return values
    order = np.arange(steps, dtype=np.int64)[:, None]
    before = np.maximum.accumulate(np.where(seen, order, -1), axis=0)
    after = np.minimum.accumulate(np.where(seen, order, steps)[::-1], axis=0)[::-1]
    before = np.where(before < 0, np.minimum(after, steps - 1), before)
    after = np.where(after >= steps, before, after)
    span = np.maximum(after - before, 1)
    weight = ((order - before) / span).clip(0.0, 1.0).astype(np.float32)
    earlier = np.take_along_axis(values, before[:, None], axis=0)
    later = np.take_along_axis(values, after[:, None], axis=0)
    filled = earlier + (later - earlier) * weight[:, None]
    return np.where(seen[:, None], values, filled)

"""Coefficients of the yearly waves in a series (Jakubauskas et al. 2001): its shape in few numbers.

They do not depend on when exactly something was seen, and need no filling of gaps.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from furrow.engine.features.samples import DayArray, FloatArray

YEAR_DAYS = 365.25
RIDGE = 0.05
"""Of an observation's weight: holds the waves down where a season is too short to tell them."""


def harmonic_coefficients(values: FloatArray, days: DayArray, waves: int) -> FloatArray:
    """Mean, then cosine and sine of one, two, … waves a year, by damped least squares.

    Args:
        values: (samples, steps, bands), NaN where missing.
        days: (samples, steps)

    Returns:
        (samples, 1 + 2 × waves, bands); NaN for a band that was never seen.
    """
    design = _design(days, waves)  # (samples, steps, coefficients)
    seen = np.isfinite(values) & ~np.isnat(days)[:, :, None]
    filled = np.where(seen, values, 0).astype(np.float64)
    damping = np.eye(design.shape[2]) * RIDGE
    damping[0, 0] = 1e-9
    found = np.full((len(values), design.shape[2], values.shape[2]), np.nan, np.float32)
    normal = np.empty(0)
    for band in range(values.shape[2]):
        # Bands of a sensor mostly have the same gaps.
        if band == 0 or not np.array_equal(seen[:, :, band], seen[:, :, band - 1]):
            weighted = design * seen[:, :, band, None]
            count = np.maximum(seen[:, :, band].sum(axis=1), 1)[:, None, None]
            normal = np.swapaxes(weighted, 1, 2) @ design + damping * count
        right = np.swapaxes(design, 1, 2) @ filled[:, :, band, None]
        solved = np.linalg.solve(normal, right)[:, :, 0]
        there = seen[:, :, band].any(axis=1)
        found[there, :, band] = solved[there]
    return found


def _design(days: DayArray, waves: int) -> NDArray[np.float64]:
    january = days.astype("datetime64[Y]").astype("datetime64[D]")
    day = np.where(np.isnat(days), 0, (days - january).astype(np.int64)).astype(np.float64)
    columns = [np.ones_like(day)]
    for wave in range(1, waves + 1):
        angle = 2 * np.pi * wave * day / YEAR_DAYS
        columns += [np.cos(angle), np.sin(angle)]
    return np.stack(columns, axis=2)

"""One value a band: the median over the season ("1D medians" of arXiv:2509.03497)."""

from __future__ import annotations

import warnings

import numpy as np

from furrow.engine.features.samples import FloatArray


def season_medians(values: FloatArray) -> FloatArray:
    """(samples, steps, bands), NaN where missing -> (samples, 1, bands), NaN where never seen."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # of bands that were never seen
        return np.nanmedian(values, axis=1, keepdims=True).astype(np.float32)

"""Spectral and radar indices."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]

# name -> the two bands of (a − b) / (a + b)
NORMALISED_DIFFERENCES = {
    "NDVI": ("B08", "B04"),  # Rouse et al. 1974: green cover
    "NDRE": ("B8A", "B05"),  # Barnes et al. 2000: chlorophyll
    "NDMI": ("B8A", "B11"),  # Gao 1996: water in leaves
    "NDTI": ("B11", "B12"),  # van Deventer et al. 1997: residue and tillage
}


def s2_indices(bands: Mapping[str, FloatArray]) -> dict[str, FloatArray]:
    """Indices that the bands allow, −1 … 1; each array has the shape of the bands."""
    return {
        name: _normalised_difference(bands[a], bands[b])
        for name, (a, b) in NORMALISED_DIFFERENCES.items()
        if a in bands and b in bands
    }


def s1_indices(bands: Mapping[str, FloatArray]) -> dict[str, FloatArray]:
    """Cross-polarisation ratio VH − VV in dB: volume against surface scattering."""
    if "VV" not in bands or "VH" not in bands:
        return {}
    return {"VH-VV": bands["VH"] - bands["VV"]}


def _normalised_difference(a: FloatArray, b: FloatArray) -> FloatArray:
    total = a + b
    with np.errstate(divide="ignore", invalid="ignore"):
        difference = np.where(np.abs(total) > 1e-6, (a - b) / total, 0.0)
    return np.clip(np.where(np.isfinite(total), difference, np.nan), -1.0, 1.0).astype(np.float32)

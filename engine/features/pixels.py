"""One feature vector a pixel: the season's series, gaps filled, and its indices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from furrow.engine.features.gaps import fill_gaps
from furrow.engine.features.indices import s1_indices, s2_indices
from furrow.engine.imagery.stack import StackWindow

FloatArray = NDArray[np.float32]


@dataclass(frozen=True)
class PixelFeatures:
    """Features of pixels in rows."""

    values: FloatArray
    """(pixels, features); rows of unseen pixels hold zeros."""
    seen: NDArray[np.bool_]
    """(pixels,): every sensor saw the pixel at least once in the season."""
    names: tuple[str, ...]
    """"s2.B04.03": sensor, band or index, time step counted from 1."""


def pixel_features(
    window: StackWindow,
    bands: dict[str, tuple[str, ...]],
    sets: Sequence[str],
    rows: NDArray[np.intp] | None = None,
    columns: NDArray[np.intp] | None = None,
) -> PixelFeatures:
    """Features of the window's pixels.

    Args:
        bands: sensor -> band names; sensors that the stack has and the recipe wants.
        sets: "series", "indices".
        rows, columns: pixels within the window; all of them, row by row, if None.
    """
    blocks: list[FloatArray] = []
    names: list[str] = []
    pixels = window.grid.height_px * window.grid.width_px if rows is None else len(rows)
    seen = np.ones(pixels, bool)
    for sensor, band_names in bands.items():
        values = window.sensors[sensor].values
        series = (
            values.reshape(*values.shape[:2], -1) if rows is None else values[:, :, rows, columns]
        )
        seen &= np.isfinite(series).all(axis=1).any(axis=0)
        series = fill_gaps(series)
        for name, block in _feature_sets(sensor, band_names, series, sets):
            blocks.append(block)
            names += [f"{sensor}.{name}.{step:02d}" for step in range(1, len(block) + 1)]
    table = np.empty((pixels, len(names)), np.float32)
    column = 0
    for block in blocks:
        table[:, column : column + len(block)] = block.T
        column += len(block)
    table[~seen] = 0.0
    return PixelFeatures(table, seen, tuple(names))


def _feature_sets(
    sensor: str, band_names: Sequence[str], series: FloatArray, sets: Sequence[str]
) -> list[tuple[str, FloatArray]]:
    """(name, (steps, pixels)) for every band and index."""
    by_band = {name: series[:, i] for i, name in enumerate(band_names)}
    found: list[tuple[str, FloatArray]] = []
    if "series" in sets:
        found += by_band.items()
    if "indices" in sets:
        found += (s2_indices if sensor == "s2" else s1_indices)(by_band).items()
    return found

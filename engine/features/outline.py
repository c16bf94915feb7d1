"""The field around a pixel: neighbours that went through the season as it did.

The season's bands are turned into a few components that stand out from noise (maximum noise
fraction, Green et al. 1988; the noise is that between neighbouring pixels of even ground). Where
the components change fast, a watershed (scipy) cuts the window into small basins, and the two
neighbouring basins that differ least are joined again and again, as long as they differ little.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from furrow.engine.features.basins import joined_basins
from furrow.engine.features.gaps import fill_gaps
from furrow.engine.features.indices import s2_indices
from furrow.engine.imagery.stack import StackWindow

FloatArray = NDArray[np.float32]
BoolArray = NDArray[np.bool_]

S2_BANDS = ("B04", "B08", "B11")
"""Beside NDVI: what tells soil, leaves and water apart; more bands say the same again."""
MOST_COMPONENTS = 10
NOISE_LAG_PX = 3
LEAST_SIGNAL = 3.0
"""Variance of a component over the noise in it, from which it is used."""
CLEAR_EDGE = 3.0
"""Difference across an outline, over the noise of its two sides, that people see as an edge."""
DIRECTIONS = ("E", "NE", "N", "NW", "W", "SW", "S", "SE")


@dataclass(frozen=True)
class FieldMask:
    """The pixels of a field, and how sharply it ends."""

    mask: BoolArray
    """(height, width)"""
    edges: float
    """Share of the outline on a clear edge (0 … 1), the window's rim left out."""
    weak_sides: tuple[str, ...]
    """Of DIRECTIONS, where most of the outline is on no clear edge."""
    at_rim: BoolArray
    """(4,): the field touches the window's upper, lower, left, right rim."""


def field_at(
    window: StackWindow, bands: dict[str, tuple[str, ...]], row: int, column: int
) -> FieldMask | None:
    """The field around a pixel of the window; None where no sensor ever saw the pixel.

    Args:
        bands: series -> bands of the window.
    """
    layers, seen = _layers(window, bands)
    if not seen[row, column]:
        return None
    components = _components(layers, seen)
    owner = joined_basins(components, seen)
    mask = _tidied((owner == owner[row, column]) & seen, row, column)
    return FieldMask(mask, *_edges(components, mask, seen), _rims(mask))


def _layers(window: StackWindow, bands: dict[str, tuple[str, ...]]) -> tuple[FloatArray, BoolArray]:
    """(layers, height, width) without gaps, and (height, width) where every sensor saw."""
    height, width = window.grid.height_px, window.grid.width_px
    seen = np.ones((height, width), np.bool_)
    found: list[FloatArray] = []
    for series, names in bands.items():
        values = window.sensors[series].values
        flat = fill_gaps(values.reshape(*values.shape[:2], -1))
        finite = np.isfinite(flat).all(axis=(0, 1)).reshape(height, width)
        if not finite.any():
            continue
        seen &= finite
        by_band = {name: flat[:, i] for i, name in enumerate(names)}
        if series.startswith("s1"):
            chosen = list(by_band.values())
        else:
            chosen = [by_band[name] for name in S2_BANDS if name in by_band]
            chosen = [*chosen, *s2_indices(by_band).values()][:5] or list(by_band.values())
        found += [one.reshape(-1, height, width) for one in chosen]
    if not found:
        return np.zeros((0, height, width), np.float32), np.zeros((height, width), np.bool_)
    layers = np.concatenate(found)
    return np.where(seen, layers, np.nan).astype(np.float32), seen


def _components(layers: FloatArray, seen: BoolArray) -> FloatArray:
    """(components, height, width): the noise in each is 1."""
    rows = layers[:, seen].astype(np.float64)
    middle = rows.mean(axis=1)
    spread = np.maximum(rows.std(axis=1), 1e-6)
    scaled = (layers - middle[:, None, None]) / spread[:, None, None]
    filled = np.nan_to_num(scaled)
    total = np.cov(filled[:, seen])
    noise = _noise(filled, seen)
    noise += np.eye(len(noise)) * 1e-4
    values, vectors = np.linalg.eigh(noise)
    white = vectors / np.sqrt(values)
    signal, turn = np.linalg.eigh(white.T @ total @ white)
    strong = [i for i in np.argsort(-signal)[:MOST_COMPONENTS] if signal[i] > LEAST_SIGNAL]
    axes = white @ turn[:, strong or [int(np.argmax(signal))]]
    found = np.tensordot(axes.T, filled, axes=1)
    return np.asarray(found, np.float32)


def _noise(layers: FloatArray, seen: BoolArray) -> Any:
    """Covariance of the noise: half that of differences on even ground.

    Between pixels some way apart: direct neighbours are alike where bands are coarser than the
    grid, and a field's own unevenness is no edge either.
    """
    found = []
    for one, both in ((layers, seen), (layers.transpose(0, 2, 1), seen.T)):
        difference = one[:, NOISE_LAG_PX:] - one[:, :-NOISE_LAG_PX]
        found.append(difference[:, both[NOISE_LAG_PX:] & both[:-NOISE_LAG_PX]])
    pairs = np.concatenate(found, axis=1)
    size = (pairs**2).sum(axis=0)
    even = pairs[:, size <= np.median(size)] if size.size else pairs
    return even @ even.T / max(1, even.shape[1]) / 2


def _tidied(mask: BoolArray, row: int, column: int) -> BoolArray:
    """Without tails one pixel wide and without holes."""
    opened = ndimage.binary_opening(mask, np.ones((2, 2), np.bool_))
    kept = opened if opened[row, column] else mask
    labels, _ = ndimage.label(kept)
    return np.asarray(ndimage.binary_fill_holes(labels == labels[row, column]), np.bool_)


def _edges(
    components: FloatArray, mask: BoolArray, seen: BoolArray
) -> tuple[float, tuple[str, ...]]:
    """Share of the outline on a clear edge, and the sides where it is not."""
    inside = ndimage.binary_erosion(mask, border_value=1)
    rim = mask & ~ndimage.binary_erosion(mask, border_value=0)
    outside = ~ndimage.binary_dilation(mask) & seen
    core = inside if inside.any() else mask
    rim[[0, -1]] = rim[:, [0, -1]] = False  # nobody knows what lies beyond it
    rows, columns = np.nonzero(rim)
    if not outside.any() or not len(rows):
        return 0.0, DIRECTIONS
    within = _local_mean(components, core)[:, rows, columns]
    beyond = _local_mean(components, outside)[:, rows, columns]
    there = np.isfinite(within).all(axis=0) & np.isfinite(beyond).all(axis=0)
    contrast = np.sqrt(np.mean((within - beyond) ** 2, axis=0))
    clear = there & (np.nan_to_num(contrast) > CLEAR_EDGE)
    middle_row, middle_column = np.argwhere(mask).mean(axis=0)
    angle = np.arctan2(middle_row - rows, columns - middle_column)
    side = np.round(angle / (np.pi / 4)).astype(int) % 8
    weak = tuple(
        name
        for number, name in enumerate(DIRECTIONS)
        if (side == number).any() and clear[side == number].mean() < 0.5
    )
    return float(clear.mean()), weak


def _local_mean(components: FloatArray, where: BoolArray) -> FloatArray:
    """Mean over the pixels of ``where`` within two pixels; NaN without any."""
    weight = ndimage.uniform_filter(where.astype(np.float32), 5, mode="constant")
    total = np.stack(
        [ndimage.uniform_filter(np.where(where, one, 0), 5, mode="constant") for one in components]
    )
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(weight > 1e-4, total / weight, np.nan).astype(np.float32)


def _rims(mask: BoolArray) -> BoolArray:
    return np.array([mask[0].any(), mask[-1].any(), mask[:, 0].any(), mask[:, -1].any()])

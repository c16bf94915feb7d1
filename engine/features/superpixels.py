"""Segments of the season stack: neighbouring pixels that went through the season alike.

Pixels are merged with their neighbours, always the two whose union spreads least (Ward 1963, with
the pixels' neighbourhood as the constraint). What they are compared by does not follow single
clouds or speckle: NDVI in three parts of the season, and Sentinel-1's season medians.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from sklearn.cluster import AgglomerativeClustering
from sklearn.feature_extraction.image import grid_to_graph

from furrow.engine.features.indices import s2_indices
from furrow.engine.imagery.stack import StackWindow

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]

CELL_PX = 64
"""Segments end at the lines of a lattice this wide, counted from the grid's upper left. It divides
the windows in which parcels and maps are read, so that the segments are the same in both, and
memory is that of one cell."""
SEGMENT_PX = 25
"""Mean size of a segment: a quarter of a hectare."""
SEASON_PARTS = 3
NDVI_SPREAD, DECIBEL_SPREAD = 0.1, 2.0
"""Differences that count alike."""


def superpixels(
    window: StackWindow, bands: Mapping[str, Sequence[str]], segment_px: int = SEGMENT_PX
) -> IntArray:
    """Segment of each pixel, (height, width), counted from 1 within the window; 0 where a sensor
    never saw it.

    Args:
        bands: series -> bands of the window; other series play no part.
        segment_px: pixels of a segment, on average.
    """
    height, width = window.grid.height_px, window.grid.width_px
    labels = np.zeros((height, width), np.int64)
    used = 0
    for rows in _cells(window.row, height):
        strip = window.rows(rows.start, rows.stop)
        traits = _traits(strip, bands)
        for columns in _cells(window.column, width):
            found = _segments(traits[:, :, columns], segment_px)
            labels[rows, columns] = np.where(found > 0, found + used, 0)
            used += int(found.max(initial=0))
    # Segments of which no pixel was seen leave gaps in the count.
    present, packed = np.unique(labels, return_inverse=True)
    packed = packed.reshape(labels.shape)
    return packed if present[0] == 0 else packed + 1


def _cells(first: int, length: int) -> list[slice]:
    """Where the lattice cuts a range of rows or columns of the grid."""
    start = CELL_PX - first % CELL_PX
    cuts = [0, *range(start, length, CELL_PX), length]
    return [slice(a, b) for a, b in pairwise(cuts)]


def _segments(traits: FloatArray, segment_px: int) -> IntArray:
    """(height, width), counted from 1; 0 where something was never seen."""
    seen = np.isfinite(traits).all(axis=0)
    if not seen.any():
        return np.zeros(seen.shape, np.int64)
    wanted = max(1, round(seen.size / segment_px))
    if seen.size < 2 or wanted >= seen.size:
        labels = np.arange(seen.size).reshape(seen.shape)
    else:
        # What was not seen may stand within a field: it neither joins nor parts its neighbours.
        middle = np.nan_to_num(_median(traits.reshape(len(traits), -1).T))[:, None, None]
        filled = np.where(np.isfinite(traits), traits, middle)
        ward = AgglomerativeClustering(
            n_clusters=wanted, connectivity=grid_to_graph(*seen.shape), linkage="ward"
        )
        labels = ward.fit_predict(filled.reshape(len(traits), -1).T).reshape(seen.shape)
    return np.where(seen, labels + 1, 0).astype(np.int64)


def _traits(window: StackWindow, bands: Mapping[str, Sequence[str]]) -> FloatArray:
    """(traits, height, width): a difference of 1 means as much in each; NaN where never seen."""
    found: list[FloatArray] = []
    for name, names in bands.items():
        values = window.sensors[name].values
        if name.startswith("s1"):
            found += [band / DECIBEL_SPREAD for band in _median(values)]
            continue
        green = s2_indices({band: values[:, i] for i, band in enumerate(names)}).get("NDVI")
        if green is None:
            found += [band / NDVI_SPREAD for band in _median(values)]
            continue
        whole = _median(green)
        for part in np.array_split(green, min(SEASON_PARTS, len(green))):
            own = _median(part)
            own = np.where(np.isfinite(own), own, whole).astype(np.float32)
            found.append(own / NDVI_SPREAD)
    return np.stack(found).astype(np.float32)


def _median(values: FloatArray) -> FloatArray:
    """Over time; NaN where nothing was seen."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # of pixels that were never seen
        return np.asarray(np.nanmedian(values, axis=0), np.float32)

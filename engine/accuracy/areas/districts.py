"""Pixels of a map counted by district. The map's errors are in these counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.features import rasterize
from rasterio.transform import from_origin
from shapely import STRtree
from shapely.geometry import box

from furrow.engine.accuracy.areas.drawing import Window
from furrow.engine.contract.grid import Grid


@dataclass(frozen=True)
class DistrictPixels:
    """Map values in each district."""

    counts: NDArray[np.int64]
    """(districts, 256) pixels of each map value."""
    shared_pixels: int
    """Pixels that lie in more than one district; each of these counts them."""


def count_by_district(
    windows: Iterable[Window], districts: Sequence[Any], grid: Grid
) -> DistrictPixels:
    """Count the pixels whose centre lies in each district.

    Memory holds a window and the districts' outlines, whatever the map's size.

    Args:
        districts: polygons in the grid's coordinates.
    """
    counts = np.zeros((len(districts), 256), np.int64)
    shared = 0
    tree = STRtree(districts)
    for row, column, values in windows:
        place = grid.pixel_window(row, column, *values.shape)
        transform = from_origin(place.left_m, place.top_m, place.resolution_m, place.resolution_m)
        cover = np.zeros(values.shape, np.int32)
        for i in np.sort(tree.query(box(*place.bounds), predicate="intersects")):
            inside = rasterize([districts[i]], values.shape, transform=transform, dtype="uint8")
            chosen = inside.astype(bool)
            counts[i] += np.bincount(values[chosen], minlength=256)
            cover += chosen
        shared += int((cover > 1).sum())
    return DistrictPixels(counts, shared)

"""The pixels of a field as a clean polygon."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from rasterio.features import shapes
from rasterio.transform import from_origin
from shapely import Polygon, segmentize, set_precision
from shapely.geometry import shape

from furrow.engine.contract import Grid

SIMPLIFIED_PX = 0.3
"""No corner moves farther than this; with more, corners would be cut off and fields shrink."""


def field_polygon(mask: NDArray[np.bool_], grid: Grid) -> Polygon:
    """The outline of a mask in the grid's coordinates, its stairs smoothed; without holes.

    Args:
        mask: (height, width), one connected field.
    """
    transform = from_origin(grid.left_m, grid.top_m, grid.resolution_m, grid.resolution_m)
    found = [
        shape(geometry)
        for geometry, _ in shapes(
            mask.astype(np.uint8), mask=mask, transform=transform, connectivity=4
        )
    ]
    stairs = max(found, key=lambda one: one.area)
    corners = np.asarray(segmentize(stairs.exterior, grid.resolution_m).coords)
    # The middle of each pixel's side: a stair becomes a straight line.
    middles = Polygon((corners[1:] + corners[:-1]) / 2)
    smooth = middles.simplify(SIMPLIFIED_PX * grid.resolution_m)
    if not isinstance(smooth, Polygon) or not smooth.is_valid or smooth.is_empty:
        return Polygon(stairs.exterior)
    return set_precision(smooth, 0.01)

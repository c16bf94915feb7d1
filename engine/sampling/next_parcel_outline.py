"""The outline of what is suggested, where there is no layer of parcels."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasterio.features import shapes
from rasterio.transform import from_origin
from shapely.geometry import shape

from furrow.engine.features.superpixels import CELL_PX, superpixels
from furrow.engine.imagery.stack import SeasonStack


def segment_around(stack: SeasonStack, row: int, column: int) -> Any | None:
    """The segment of the imagery that a pixel lies in, as a polygon in the grid's coordinates;
    None where a sensor never saw it.

    Raises:
        ArtefactDamaged
    """
    grid = stack.grid
    first_row, first_column = row // CELL_PX * CELL_PX, column // CELL_PX * CELL_PX
    window = stack.read(
        first_row,
        first_column,
        min(CELL_PX, grid.height_px - first_row),
        min(CELL_PX, grid.width_px - first_column),
    )
    segments = superpixels(window, stack.description.bands)
    own = segments[row - first_row, column - first_column]
    if own == 0:
        return None
    inside = segments == own
    transform = from_origin(
        window.grid.left_m, window.grid.top_m, grid.resolution_m, grid.resolution_m
    )
    point_row, point_column = row - first_row, column - first_column
    found = [
        shape(outline)
        for outline, _ in shapes(inside.astype(np.uint8), mask=inside, transform=transform)
    ]
    x = window.grid.left_m + (point_column + 0.5) * grid.resolution_m
    y = window.grid.top_m - (point_row + 0.5) * grid.resolution_m
    return min(found, key=lambda one: one.distance(_point(x, y)))


def _point(x: float, y: float) -> Any:
    return shape({"type": "Point", "coordinates": (x, y)})

"""Where a raster lies, as STAC's projection extension says it: others read our items by it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import rasterio

from furrow.engine.contract.grid import Grid

EXTENSION = "https://stac-extensions.github.io/projection/v2.0.0/schema.json"


def projection_of_file(file: Path) -> dict[str, Any]:
    """Fields of an asset, from its file."""
    with rasterio.open(file) as dataset:
        return _fields(dataset.crs.to_string(), dataset.shape, dataset.transform)


def projection_of_grid(grid: Grid) -> dict[str, Any]:
    """Fields of an asset that lies on a grid."""
    left, _, _, top = grid.bounds
    transform = rasterio.transform.from_origin(left, top, grid.resolution_m, grid.resolution_m)
    return _fields(grid.crs, (grid.height_px, grid.width_px), transform)


def _fields(crs: str, shape: tuple[int, int], transform: rasterio.Affine) -> dict[str, Any]:
    return {
        "proj:code": crs,
        "proj:shape": list(shape),
        "proj:transform": list(transform)[:6],
    }

"""Which pixels of the grid belong to which parcel."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import geopandas as gpd
import numpy as np
from numpy.typing import NDArray
from rasterio.enums import MergeAlg
from rasterio.features import rasterize
from rasterio.transform import from_origin

from furrow.engine.contract import Grid

TILE_PX = 128


@dataclass(frozen=True)
class ParcelPixels:
    """Pixels of one parcel within one tile of the grid."""

    parcel: int
    """Index in the table."""
    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    """Pixel positions within the tile."""


@dataclass(frozen=True)
class ParcelTile:
    """A tile of the grid that holds parcels."""

    row: int
    column: int
    height: int
    width: int
    parcels: tuple[ParcelPixels, ...]


def parcel_tiles(parcels: gpd.GeoDataFrame, grid: Grid) -> Iterator[ParcelTile]:
    """Tiles with the pixels whose centre lies in exactly one parcel.

    A pixel in two parcels is left out. Parcels must be in the grid's coordinates.
    """
    index = parcels.sindex
    for row in range(0, grid.height_px, TILE_PX):
        for column in range(0, grid.width_px, TILE_PX):
            height = min(TILE_PX, grid.height_px - row)
            width = min(TILE_PX, grid.width_px - column)
            tile = grid.pixel_window(row, column, height, width)
            near = np.sort(index.intersection(tile.bounds))
            found = _pixels_in(parcels.geometry.iloc[near], near, tile) if len(near) else []
            if found:
                yield ParcelTile(row, column, height, width, tuple(found))


def _pixels_in(shapes: gpd.GeoSeries, near: NDArray[np.intp], tile: Grid) -> list[ParcelPixels]:
    transform = from_origin(tile.left_m, tile.top_m, tile.resolution_m, tile.resolution_m)
    out_shape = (tile.height_px, tile.width_px)
    numbers = rasterize(
        zip(shapes, range(1, len(near) + 1), strict=True),
        out_shape=out_shape,
        transform=transform,
        dtype="int32",
    )
    cover = rasterize(
        ((shape, 1) for shape in shapes),
        out_shape=out_shape,
        transform=transform,
        merge_alg=MergeAlg.add,
        dtype="int32",
    )
    numbers[cover != 1] = 0
    rows, columns = np.nonzero(numbers)
    owner = numbers[rows, columns] - 1
    order = np.argsort(owner, kind="stable")
    starts = np.searchsorted(owner[order], np.arange(len(near) + 1))
    return [
        ParcelPixels(int(near[i]), rows[order[a:b]], columns[order[a:b]])
        for i, (a, b) in enumerate(pairwise(starts))
        if b > a
    ]

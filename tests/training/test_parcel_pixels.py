"""Which pixels a parcel owns."""

from __future__ import annotations

import geopandas as gpd
from shapely.geometry import box

from furrow.engine.contract import Grid
from furrow.engine.labels.parcel_pixels import parcel_tiles

GRID = Grid("EPSG:32631", 0, 6000, 600, 600)


def owned(*shapes: tuple[float, float, float, float]) -> dict[int, int]:
    parcels = gpd.GeoDataFrame(geometry=[box(*shape) for shape in shapes], crs=GRID.crs)
    pixels: dict[int, int] = {}
    for tile in parcel_tiles(parcels, GRID):
        for own in tile.parcels:
            pixels[own.parcel] = pixels.get(own.parcel, 0) + len(own.rows)
            assert (own.rows < tile.height).all() and (own.columns < tile.width).all()
    return pixels


def test_a_parcel_across_tiles_owns_all_its_pixels() -> None:
    assert owned((2000, 3000, 3000, 4000)) == {0: 100 * 100}


def test_a_pixel_in_two_parcels_belongs_to_neither() -> None:
    assert owned((0, 5900, 100, 6000), (50, 5900, 150, 6000)) == {0: 50, 1: 50}


def test_a_parcel_between_pixel_centres_owns_nothing() -> None:
    assert owned((6, 5990, 9, 5994), (100, 5900, 200, 6000)) == {1: 100}


def test_a_parcel_half_outside_owns_what_is_inside() -> None:
    assert owned((-50, 5900, 50, 6000)) == {0: 50}

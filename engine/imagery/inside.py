"""Which pixels lie inside the area that was drawn, where a map ends at its edge."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.features import rasterize
from rasterio.transform import from_origin
from shapely.geometry import box, mapping, shape
from shapely.geometry.base import BaseGeometry

from furrow.engine.contract import Grid
from furrow.engine.project import ProjectDocument
from furrow.engine.project.artefacts import hash_of

Mask = NDArray[np.bool_]

LONGITUDE_LATITUDE = "EPSG:4326"
RECTANGULAR = 0.995
"""Share of its bounding box that a rectangle fills; less than all of it, since a straight edge in
degrees is none in metres."""
_PARTS_OF_A_SIDE = 64


@dataclass(frozen=True)
class Inside:
    """The area that a map is confined to."""

    outline: BaseGeometry
    """In the coordinates of the project's grid."""

    def of(self, grid: Grid) -> Mask:
        """(height, width) True where a pixel's centre lies in the area.

        Args:
            grid: a window of the project's grid, or a coarser one.
        """
        size = (grid.height_px, grid.width_px)
        left, bottom, right, top = grid.bounds
        window = box(left, bottom, right, top)
        # A country's outline has more corners than most windows have pixels on it.
        if not self.outline.intersects(window):
            return np.zeros(size, bool)
        if self.outline.contains(window):
            return np.ones(size, bool)
        here = shapely.clip_by_rect(self.outline, left, bottom, right, top)
        if here.is_empty:
            return np.zeros(size, bool)
        transform = from_origin(grid.left_m, grid.top_m, grid.resolution_m, grid.resolution_m)
        found: Mask = rasterize([here], size, transform=transform, dtype="uint8").astype(bool)
        return found


def inside_of(document: ProjectDocument) -> Inside | None:
    """None where the map is all of the grid."""
    if not document.confined:
        return None
    degrees = gpd.GeoSeries([shape(document.area)], crs=LONGITUDE_LATITUDE)
    outline = degrees.to_crs(document.grid.crs).make_valid().union_all()
    shapely.prepare(outline)
    return Inside(outline)


def area_inputs(document: ProjectDocument) -> dict[str, Any]:
    """What a map depends on; maps of all of the grid stay what they are, without such a key."""
    return {"area_sha256": hash_of(document.area)} if document.confined else {}


def confines(area: gpd.GeoSeries, grid: Grid) -> bool:
    """Whether the map of an area is to end at its edge, since the area is no rectangle.

    A rectangle in degrees or on the grid is mapped with the few pixels that its bounding box adds.
    """
    for system in (LONGITUDE_LATITUDE, grid.crs):
        outline = area.to_crs(system).union_all()
        if outline.area >= RECTANGULAR * box(*outline.bounds).area:
            return False
    return True


def stored_area(area: gpd.GeoSeries) -> dict[str, Any]:
    """As GeoJSON in longitude and latitude, with points on long edges: they stay straight where
    the area was drawn."""
    west, south, east, north = area.total_bounds
    longest = max(east - west, north - south) / _PARTS_OF_A_SIDE
    in_degrees = area.segmentize(longest).to_crs(LONGITUDE_LATITUDE)
    geometry: dict[str, Any] = mapping(in_degrees.union_all())
    return geometry

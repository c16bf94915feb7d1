"""The pixel under a point that a person gave, whatever the coordinate system."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from pyproj import Transformer
from pyproj.exceptions import ProjError
from shapely import Point
from shapely.geometry import shape

from furrow.engine.contract import Message
from furrow.engine.contract.errors import BadRequest, PointOutsideArea
from furrow.engine.project import Project

LONGITUDE_LATITUDE = "EPSG:4326"
TOLERANCE_DEGREES = 1e-4
"""About a pixel: a straight line in degrees is none in metres."""


@dataclass(frozen=True)
class Place:
    """A point on the project's grid."""

    x: float
    y: float
    """In the grid's coordinates."""
    row: int
    column: int


def place_of(project: Project, x: float, y: float, crs: str | None) -> Place:
    """Raises: BadRequest, PointOutsideArea"""
    grid = project.document.grid
    told = crs or grid.crs
    if not (math.isfinite(x) and math.isfinite(y)):
        raise BadRequest("x" if not math.isfinite(x) else "y", Message("it is not a number"))
    own_x, own_y = _transformer(told, grid.crs).transform(x, y)
    left, bottom, right, top = grid.bounds
    # Infinite where the point is outside what the grid's projection can show.
    if not (left <= own_x < right and bottom < own_y <= top):
        raise PointOutsideArea(x, y, told)
    degrees = Point(_transformer(grid.crs, LONGITUDE_LATITUDE).transform(own_x, own_y))
    if shape(project.document.area).distance(degrees) > TOLERANCE_DEGREES:
        raise PointOutsideArea(x, y, told)
    row = int((top - own_y) // grid.resolution_m)
    column = int((own_x - left) // grid.resolution_m)
    return Place(own_x, own_y, row, column)


@lru_cache(maxsize=8)
def _transformer(source: str, target: str) -> Transformer:
    try:
        return Transformer.from_crs(source, target, always_xy=True)
    except ProjError as problem:
        detail = Message("“{crs}” is no coordinate system, as EPSG:4326 is one", crs=source)
        raise BadRequest("crs", detail) from problem

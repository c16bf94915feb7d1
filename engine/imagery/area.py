"""The area that a person means: a polygon layer, or four numbers."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import pyogrio
from pyogrio.errors import DataSourceError
from shapely.geometry import box

from furrow.engine.contract.errors import BadRequest, FileMissing, LabelsUnreadable
from furrow.engine.contract.message import Message


def read_area(area: str) -> gpd.GeoSeries:
    """Polygons of an area, in the coordinate system that they are stored in.

    Args:
        area: a polygon layer, or "west,south,east,north" in degrees.

    Raises:
        FileMissing, LabelsUnreadable, BadRequest
    """
    extent = _extent(area)
    if extent is not None:
        return _box_of(extent, area)
    file = Path(area)
    if not file.is_file():
        raise FileMissing(area)
    try:
        layer = pyogrio.read_dataframe(file, layer=_polygon_layer(file), force_2d=True)
    except DataSourceError as problem:
        raise LabelsUnreadable(area, str(problem).splitlines()[0]) from problem
    shapes = layer.geometry if isinstance(layer, gpd.GeoDataFrame) else gpd.GeoSeries()
    shapes = shapes[shapes.geom_type.isin(["Polygon", "MultiPolygon"])]
    shapes = shapes.make_valid(method="structure", keep_collapsed=False)
    shapes = shapes[~shapes.is_empty]
    if shapes.empty or shapes.crs is None:
        raise BadRequest(
            "area", Message("{file} holds no polygon with a coordinate system", file=area)
        )
    return shapes


def _polygon_layer(file: Path) -> str | None:
    """The first layer that may hold polygons, of several; None: whatever there is."""
    kinds = {str(name): str(kind) for name, kind in pyogrio.list_layers(file)}
    return next((name for name, kind in kinds.items() if "Polygon" in kind), None)


def _extent(area: str) -> list[float] | None:
    parts = area.split(",")
    try:
        numbers = [float(part) for part in parts]
    except ValueError:
        return None
    return numbers if len(numbers) == 4 else None


def _box_of(extent: list[float], area: str) -> gpd.GeoSeries:
    west, south, east, north = extent
    in_degrees = -180 <= west <= 180 and -180 <= east <= 180 and -90 <= south <= 90
    if not in_degrees or not -90 <= north <= 90 or south >= north or west == east:
        raise BadRequest(
            "area",
            Message("“{area}” is not west,south,east,north in degrees", area=area),
        )
    if west > east:
        raise BadRequest(
            "area",
            Message(
                "it crosses the 180th meridian, where no grid goes on; make two projects, each "
                "with an area on one side of it"
            ),
        )
    return gpd.GeoSeries([box(west, south, east, north)], crs="EPSG:4326")

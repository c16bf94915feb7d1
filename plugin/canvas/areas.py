"""A place on the map as the area to map: where it lies on the globe, and how large it is."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.plugin.translation import localised

translate = QCoreApplication.translate

SMALLEST_HA = 1.0
LARGEST_HA = 20_000_000.0
"""The engine's own limit, 2 000 000 000 pixels of 10 m."""
_POINTS_AN_EDGE = 8
"""Extra points, so that a straight edge stays one when it is given in degrees."""
_CIRCLE_CORNERS = 72


RECTANGULAR = 0.995
"""Share of its bounding box that a rectangle fills at least; the engine knows one by the same."""


@dataclass(frozen=True)
class AreaGrid:
    """The pixels that an area's bounding box will have."""

    zone: str
    """"31N" """
    width_px: int
    height_px: int


class AreaRefused(Exception):
    """The place cannot be an area; the text says why, and what to do."""


def area_of(place: QgsRectangle | QgsGeometry, crs: QgsCoordinateReferenceSystem) -> str:
    """The place as a GeoJSON polygon, or several as one, in WGS 84. Raises AreaRefused."""
    if not crs.isValid():
        raise AreaRefused(
            translate(
                "Panel",
                "There is no coordinate system that says where this is. Set one, then choose the "
                "area again.",
            )
        )
    outline = QgsGeometry.fromRect(place) if isinstance(place, QgsRectangle) else place
    if not outline.isGeosValid():
        raise AreaRefused(
            translate("Panel", "The outline crosses itself. Draw it so that it does not.")
        )
    area = outline.densifyByCount(_POINTS_AN_EDGE)
    try:
        area.transform(QgsCoordinateTransform(crs, _wgs84(), QgsProject.instance()))
    except QgsCsException:
        area = QgsGeometry()
    if not _is_on_the_globe(area):
        raise AreaRefused(
            translate("Panel", "That reaches beyond the globe. Choose a place where imagery lies.")
        )
    text = str(area.asJson(7))
    size = hectares(text)
    if size < SMALLEST_HA:
        raise AreaRefused(
            translate(
                "Panel", "That is {0} ha, too small for pixels of 10 m. Choose at least {1} ha."
            ).format(localised(f"{size:.2f}"), f"{SMALLEST_HA:.0f}")
        )
    if size > LARGEST_HA:
        raise AreaRefused(
            translate(
                "Panel",
                "That is {0} million ha, too large for one map. Choose at most {1} million ha.",
            ).format(localised(f"{size / 1e6:,.0f}"), f"{LARGEST_HA / 1e6:.0f}")
        )
    return text


def circle_around(centre: QgsPointXY, radius_m: float) -> QgsGeometry:
    """All that is so near on the ground, in degrees.

    Args:
        centre: longitude and latitude.
    """
    measure = _measure()
    turns = [2 * math.pi * corner / _CIRCLE_CORNERS for corner in range(_CIRCLE_CORNERS)]
    ring = [measure.computeSpheroidProject(centre, radius_m, turn) for turn in turns]
    return QgsGeometry.fromPolygonXY([[*ring, ring[0]]])


def metres_between(
    one: QgsPointXY, other: QgsPointXY, crs: QgsCoordinateReferenceSystem
) -> tuple[QgsPointXY, float]:
    """The first point in degrees, and how far the other is from it.

    Raises:
        QgsCsException: they have no place on the globe.
    """
    to_degrees = QgsCoordinateTransform(crs, _wgs84(), QgsProject.instance())
    start = to_degrees.transform(one)
    return start, float(_measure().measureLine(start, to_degrees.transform(other)))


def hectares(area: str) -> float:
    """Size on the ellipsoid of an area that :func:`area_of` made."""
    return float(_measure().measureArea(polygon_of(area))) / 10_000


def is_rectangle(area: str) -> bool:
    """In degrees or in UTM; of such a one the map is all of its pixels."""
    polygon = polygon_of(area)
    for outline in (polygon, shown_on(area, _utm_of(polygon))):
        if outline is not None and outline.area() >= RECTANGULAR * outline.boundingBox().area():
            return True
    return False


def grid_of(area: str) -> AreaGrid | None:
    """None where UTM has no zone, near the poles."""
    polygon = polygon_of(area)
    middle = polygon.boundingBox().center()
    if not -80 <= middle.y() <= 84:
        return None
    in_utm = shown_on(area, _utm_of(polygon))
    if in_utm is None:
        return None
    box = in_utm.boundingBox()
    width = math.ceil(box.xMaximum() / 10) - math.floor(box.xMinimum() / 10)
    height = math.ceil(box.yMaximum() / 10) - math.floor(box.yMinimum() / 10)
    return AreaGrid(f"{_zone(middle.x())}{'N' if middle.y() >= 0 else 'S'}", width, height)


def latitude_of(area: str) -> float:
    """Of its middle, degrees."""
    return float(polygon_of(area).boundingBox().center().y())


def shown_on(area: str, crs: QgsCoordinateReferenceSystem) -> QgsGeometry | None:
    """The area in another coordinate system; None where it has no place in it."""
    polygon = polygon_of(area)
    try:
        polygon.transform(QgsCoordinateTransform(_wgs84(), crs, QgsProject.instance()))
    except QgsCsException:
        return None
    return polygon


def polygon_of(area: str) -> QgsGeometry:
    """In degrees."""
    told = json.loads(area)
    parts = told["coordinates"] if told["type"] == "MultiPolygon" else [told["coordinates"]]
    return QgsGeometry.fromMultiPolygonXY(
        [[[QgsPointXY(point[0], point[1]) for point in ring] for ring in part] for part in parts]
    )


def _is_on_the_globe(area: QgsGeometry) -> bool:
    if area.isEmpty() or not area.isGeosValid():
        return False
    points = [(point.x(), point.y()) for point in area.vertices()]
    return all(
        math.isfinite(x) and math.isfinite(y) and abs(x) <= 180 and abs(y) <= 90 for x, y in points
    )


def _wgs84() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem("EPSG:4326")


def _utm_of(polygon: QgsGeometry) -> QgsCoordinateReferenceSystem:
    middle = polygon.boundingBox().center()
    first = 32600 if middle.y() >= 0 else 32700
    return QgsCoordinateReferenceSystem(f"EPSG:{first + _zone(middle.x())}")


def _zone(longitude: float) -> int:
    return min(60, int((longitude + 180) // 6) + 1)


def _measure() -> QgsDistanceArea:
    measure = QgsDistanceArea()
    measure.setEllipsoid("WGS84")
    measure.setSourceCrs(_wgs84(), QgsProject.instance().transformContext())
    return measure

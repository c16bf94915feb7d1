"""A rectangle of the map as the area to map: where it lies on the globe, and how large it is."""

from __future__ import annotations

import json
import math

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


class AreaRefused(Exception):
    """The rectangle cannot be an area; the text says why, and what to do."""


def area_of(rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> str:
    """The rectangle as a GeoJSON polygon in WGS 84. Raises AreaRefused."""
    if not crs.isValid():
        raise AreaRefused(
            translate(
                "Panel",
                "There is no coordinate system that says where this is. Set one, then choose the "
                "area again.",
            )
        )
    area = QgsGeometry.fromRect(rectangle).densifyByCount(_POINTS_AN_EDGE)
    try:
        area.transform(QgsCoordinateTransform(crs, _wgs84(), QgsProject.instance()))
    except QgsCsException:
        area = QgsGeometry()
    if not _is_on_the_globe(area):
        raise AreaRefused(
            translate(
                "Panel", "That rectangle reaches beyond the globe. Choose one where imagery lies."
            )
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


def hectares(area: str) -> float:
    """Size on the ellipsoid of a polygon that :func:`area_of` made."""
    measure = QgsDistanceArea()
    measure.setEllipsoid("WGS84")
    measure.setSourceCrs(_wgs84(), QgsProject.instance().transformContext())
    return float(measure.measureArea(_polygon(area))) / 10_000


def shown_on(area: str, crs: QgsCoordinateReferenceSystem) -> QgsGeometry | None:
    """The area in another coordinate system; None where it has no place in it."""
    polygon = _polygon(area)
    try:
        polygon.transform(QgsCoordinateTransform(_wgs84(), crs, QgsProject.instance()))
    except QgsCsException:
        return None
    return polygon


def _polygon(area: str) -> QgsGeometry:
    points = [QgsPointXY(x, y) for x, y in json.loads(area)["coordinates"][0]]
    return QgsGeometry.fromPolygonXY([points])


def _is_on_the_globe(area: QgsGeometry) -> bool:
    if area.isEmpty() or not area.isGeosValid():
        return False
    points = [(point.x(), point.y()) for point in area.vertices()]
    return all(
        math.isfinite(x) and math.isfinite(y) and abs(x) <= 180 and abs(y) <= 90 for x, y in points
    )


def _wgs84() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem("EPSG:4326")

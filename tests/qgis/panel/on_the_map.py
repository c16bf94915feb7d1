"""A person's pointer on the canvas beside the dock, and where on the ground it is."""

from __future__ import annotations

import json

import pytest

pytest.importorskip("qgis")

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent

UTM = QgsCoordinateReferenceSystem("EPSG:32631")
SEASON = QgsRectangle(500_000, 5_599_400, 500_600, 5_600_000)
WEST = QgsRectangle(500_000, 5_599_400, 500_300, 5_600_000)
LEFT = Qt.MouseButton.LeftButton


def canvas_of(dock):
    return dock.area.choice._canvas


def look_at(dock, rectangle, crs, zoom=1.4):
    """Show a rectangle of UTM 31 on a canvas of any coordinate system."""
    canvas = canvas_of(dock)
    system = QgsCoordinateReferenceSystem(crs)
    canvas.setDestinationCrs(system)
    transform = QgsCoordinateTransform(UTM, system, QgsProject.instance())
    extent = transform.transformBoundingBox(rectangle)
    extent.scale(zoom)
    canvas.setExtent(extent)


def pixel_of(dock, x, y):
    """Where a point of UTM 31 lies on the canvas."""
    canvas = canvas_of(dock)
    crs = canvas.mapSettings().destinationCrs()
    point = QgsCoordinateTransform(UTM, crs, QgsProject.instance()).transform(x, y)
    spot = canvas.getCoordinateTransform().transform(point)
    return QPoint(round(spot.x()), round(spot.y()))


def press(dock, kind, spot, button, held):
    viewport = canvas_of(dock).viewport()
    modifier = Qt.KeyboardModifier.NoModifier
    place = QPointF(viewport.mapToGlobal(spot))
    event = QMouseEvent(kind, QPointF(spot), place, button, held, modifier)
    QgsApplication.sendEvent(viewport, event)


def drag(dock, start, end, drop=True):
    press(dock, QEvent.Type.MouseButtonPress, start, LEFT, LEFT)
    press(dock, QEvent.Type.MouseMove, end, Qt.MouseButton.NoButton, LEFT)
    if drop:
        press(dock, QEvent.Type.MouseButtonRelease, end, LEFT, Qt.MouseButton.NoButton)


def drag_over(dock, rectangle):
    start = pixel_of(dock, rectangle.xMinimum(), rectangle.yMaximum())
    drag(dock, start, pixel_of(dock, rectangle.xMaximum(), rectangle.yMinimum()))


def bounds_in_utm(area):
    ring = [QgsGeometry.fromWkt(f"POINT({x} {y})") for x, y in json.loads(area)["coordinates"][0]]
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(wgs84, UTM, QgsProject.instance())
    for point in ring:
        point.transform(transform)
    box = QgsRectangle(ring[0].asPoint(), ring[0].asPoint())
    for point in ring:
        box.include(point.asPoint())
    return box


def click(dock, x, y, button=LEFT, double=False):
    """On a point of UTM 31; a double click's first click too."""
    spot, none = pixel_of(dock, x, y), Qt.MouseButton.NoButton
    press(dock, QEvent.Type.MouseButtonPress, spot, button, button)
    press(dock, QEvent.Type.MouseButtonRelease, spot, button, none)
    if double:
        press(dock, QEvent.Type.MouseButtonDblClick, spot, button, button)
        press(dock, QEvent.Type.MouseButtonRelease, spot, button, none)


def is_near(box, other, metres=15):
    return all(
        abs(a - b) < metres
        for a, b in zip(
            (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()),
            (other.xMinimum(), other.yMinimum(), other.xMaximum(), other.yMaximum()),
            strict=True,
        )
    )

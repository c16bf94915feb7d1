"""Draw the area to map: a rectangle dragged with the mouse."""

from __future__ import annotations

import json

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

_EDGE = QColor("#d9a520")
_FILL = QColor(217, 165, 32, 40)
_SMALLEST_DRAG_PX = 4
_POINTS_AN_EDGE = 8
"""Extra points, so that a straight edge stays one when it is given in degrees."""


class DrawAreaTool(QgsMapTool):
    """Emits ``drawn`` with the rectangle as GeoJSON in WGS 84, and keeps it in sight.

    Escape while dragging drops the rectangle; a click without a drag does nothing.
    """

    drawn = pyqtSignal(str)
    not_drawn = pyqtSignal()
    """The rectangle lies where it has no longitude and latitude."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._from: QPoint | None = None
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setStrokeColor(_EDGE)
        self._band.setFillColor(_FILL)
        self._band.setWidth(2)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.pos()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._from is not None:
            self._band.setToGeometry(QgsGeometry.fromRect(self._rectangle(event.pos())), None)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        start, self._from = self._from, None
        if start is None or (event.pos() - start).manhattanLength() < _SMALLEST_DRAG_PX:
            return
        self._from = start
        rectangle = self._rectangle(event.pos())
        self._from = None
        self._band.setToGeometry(QgsGeometry.fromRect(rectangle), None)
        area = area_as_geojson(rectangle, self.canvas().mapSettings().destinationCrs())
        if area is None:
            self.clear()
            self.not_drawn.emit()
        else:
            self.drawn.emit(area)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._from is not None:
            self._from = None
            self.clear()

    def clear(self) -> None:
        """Take the rectangle from the map."""
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

    def dispose(self) -> None:
        """Leave the canvas as it was; the tool is not used again."""
        canvas = self.canvas()
        if canvas is not None:
            canvas.unsetMapTool(self)
            canvas.scene().removeItem(self._band)

    def _rectangle(self, to: QPoint) -> QgsRectangle:
        ends = [self.toMapCoordinates(point) for point in (self._from or to, to)]
        return QgsRectangle(QgsPointXY(ends[0]), QgsPointXY(ends[1]))


def area_as_geojson(rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> str | None:
    """A GeoJSON polygon in WGS 84; None where the rectangle has no place on the globe."""
    area = QgsGeometry.fromRect(rectangle).densifyByCount(_POINTS_AN_EDGE)
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    try:
        area.transform(QgsCoordinateTransform(crs, wgs84, QgsProject.instance()))
    except QgsCsException:
        return None
    return area.asJson(7) if area.isGeosValid() else None


def hectares(rectangle_geojson: str) -> float:
    """Area on the ellipsoid of a polygon that :func:`area_as_geojson` made."""
    points = [QgsPointXY(x, y) for x, y in json.loads(rectangle_geojson)["coordinates"][0]]
    measure = QgsDistanceArea()
    measure.setEllipsoid("WGS84")
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    measure.setSourceCrs(wgs84, QgsProject.instance().transformContext())
    return float(measure.measureArea(QgsGeometry.fromPolygonXY([points]))) / 10_000

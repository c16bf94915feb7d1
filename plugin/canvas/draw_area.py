"""The area to map, on the map: shown as a rectangle, drawn with the mouse, changed by a corner."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from furrow.plugin.canvas.areas import AreaRefused, area_of, shown_on

_EDGE = QColor("#d9a520")
_OUTER_EDGE = QColor(31, 42, 46, 200)
"""So that it stands out from bright imagery too."""
_FILL = QColor(217, 165, 32, 40)
_SMALLEST_DRAG_PX = 4
_CORNER_PX = 10


class DrawAreaTool(QgsMapTool):
    """Drag a rectangle, or a corner of the one that is there.

    Escape while dragging brings back what was there; Escape at rest gives the pointer back.
    """

    drawn = pyqtSignal(str)
    """GeoJSON polygon in WGS 84"""
    refused = pyqtSignal(str)
    """why the rectangle cannot be an area"""
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._area = ""
        self._fixed: QgsPointXY | None = None
        """the corner that stays while the other is dragged"""
        self._pressed = QPoint()
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setStrokeColor(_EDGE)
        self._band.setSecondaryStrokeColor(_OUTER_EDGE)
        self._band.setFillColor(_FILL)
        self._band.setWidth(2)
        self.setCursor(Qt.CursorShape.CrossCursor)
        canvas.destinationCrsChanged.connect(self._show_area)

    @property
    def is_shown(self) -> bool:
        """Whether there is a rectangle on the map."""
        return self._band.numberOfVertices() > 0

    def show_area(self, area: str) -> None:
        """Show an area, wherever it came from; empty: take it from the map."""
        if area != self._area:
            self._area = area
            self._show_area()

    def dispose(self) -> None:
        """Leave the canvas as it was; the tool is not used again."""
        canvas = self.canvas()
        if canvas is not None:
            canvas.destinationCrsChanged.disconnect(self._show_area)
            canvas.unsetMapTool(self)
            canvas.scene().removeItem(self._band)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.pos()
            opposite = self._opposite_of_corner_at(event.pos())
            self._fixed = opposite or self.toMapCoordinates(event.pos())

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._fixed is not None:
            rectangle = self._rectangle(event.pos())
            self._band.setToGeometry(QgsGeometry.fromRect(rectangle), None)
        elif self._opposite_of_corner_at(event.pos()) is not None:
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        else:
            self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if self._fixed is None:
            return
        rectangle = self._rectangle(event.pos())
        self._fixed = None
        if (event.pos() - self._pressed).manhattanLength() < _SMALLEST_DRAG_PX:
            self._show_area()
            return
        try:
            area = area_of(rectangle, self.canvas().mapSettings().destinationCrs())
        except AreaRefused as problem:
            self._show_area()
            self.refused.emit(str(problem))
        else:
            self.show_area(area)
            self.drawn.emit(area)

    def activate(self) -> None:
        super().activate()
        self.canvas().installEventFilter(self)

    def deactivate(self) -> None:
        self._fixed = None
        self.canvas().removeEventFilter(self)
        super().deactivate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape: the canvas itself passes no key on while a button of the mouse is held."""
        is_escape = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
        if is_escape:
            self._on_escape()
        return is_escape

    def _on_escape(self) -> None:
        if self._fixed is not None:
            self._fixed = None
            self._show_area()
        else:
            self.given_up.emit()

    def _show_area(self) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        crs = self.canvas().mapSettings().destinationCrs()
        polygon = shown_on(self._area, crs) if self._area else None
        if polygon is not None:
            self._band.setToGeometry(polygon, None)

    def _opposite_of_corner_at(self, spot: QPoint) -> QgsPointXY | None:
        """Where a press takes hold of a corner, the corner that stays."""
        if not self._area:
            return None
        box = self._band.asGeometry().boundingBox()
        for x, other_x in ((box.xMinimum(), box.xMaximum()), (box.xMaximum(), box.xMinimum())):
            for y, other_y in ((box.yMinimum(), box.yMaximum()), (box.yMaximum(), box.yMinimum())):
                corner = self.toCanvasCoordinates(QgsPointXY(x, y))
                if (corner - spot).manhattanLength() <= _CORNER_PX:
                    return QgsPointXY(other_x, other_y)
        return None

    def _rectangle(self, to: QPoint) -> QgsRectangle:
        end = self.toMapCoordinates(to)
        return QgsRectangle(self._fixed or end, end)

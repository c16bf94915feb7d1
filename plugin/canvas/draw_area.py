"""The area to map, on the map: shown, drawn with the mouse, changed by a corner."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from furrow.plugin.canvas.areas import AreaRefused, area_of, shown_on
from furrow.plugin.canvas.sketches import (
    CIRCLE,
    POLYGON,
    RECTANGLE,
    CircleSketch,
    CornerSketch,
    DragSketch,
)

_EDGE = QColor("#d9a520")
_OUTER_EDGE = QColor(31, 42, 46, 200)
"""So that it stands out from bright imagery too."""
_FILL = QColor(217, 165, 32, 40)
_SMALLEST_DRAG_PX = 4
_CORNER_PX = 10
_BOX_SHARE = 0.9
"""Of its bounding box that something shown fills at least, to be held by the box's corners; one
that was drawn in another coordinate system may stand a little askew."""


_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DrawAreaTool(QgsMapTool):
    """Drag a rectangle, a corner of the one that is there, or a circle; or click corners.

    Escape in the midst of it brings back what was there; Escape at rest gives the pointer back.
    """

    drawn = pyqtSignal(str)
    """GeoJSON polygon in WGS 84"""
    refused = pyqtSignal(str)
    """why the outline cannot be an area"""
    radius_told = pyqtSignal(float)
    """metres, of the circle that is being dragged"""
    corners_told = pyqtSignal(int)
    """how many the polygon that is being drawn has"""
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._area = ""
        self._shape = RECTANGLE
        self._sketch: DragSketch | CornerSketch | None = None
        """what is being drawn"""
        self._is_pressed = False
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
        """Whether there is an area on the map."""
        return self._band.numberOfVertices() > 0

    @property
    def shape(self) -> str:
        """RECTANGLE, POLYGON or CIRCLE: what is drawn next."""
        return self._shape

    @property
    def can_be_changed(self) -> bool:
        """What is shown has corners to be dragged."""
        if self._shape != RECTANGLE or not self._area:
            return False
        shown = self._band.asGeometry()
        return bool(shown.area() >= _BOX_SHARE * shown.boundingBox().area())

    def draw_next(self, shape: str) -> None:
        """What was begun is given up."""
        self._forget_sketch()
        self._shape = shape

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
        self._is_pressed = True
        if event.button() != Qt.MouseButton.LeftButton or self._shape == POLYGON:
            return
        self._pressed = event.pos()
        spot = self.toMapCoordinates(event.pos())
        if self._shape == CIRCLE:
            crs = self.canvas().mapSettings().destinationCrs()
            self._sketch = CircleSketch(spot, crs, self._on_canvas)
        else:
            self._sketch = DragSketch(self._opposite_of_corner_at(event.pos()) or spot)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        sketch = self._sketch
        if sketch is not None:
            self._band.setToGeometry(sketch.outline(self.toMapCoordinates(event.pos())), None)
            if isinstance(sketch, CircleSketch):
                self.radius_told.emit(sketch.radius_m)
        elif self._opposite_of_corner_at(event.pos()) is not None:
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        else:
            self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if not self._is_pressed:
            return  # of a double click, which has ended the polygon
        self._is_pressed = False
        is_left = event.button() == Qt.MouseButton.LeftButton
        spot = self.toMapCoordinates(event.pos())
        if self._shape != POLYGON:
            sketch, self._sketch = self._sketch, None
            if sketch is None:
                return
            if (event.pos() - self._pressed).manhattanLength() < _SMALLEST_DRAG_PX:
                self._show_area()
            else:
                self._take(sketch.outline(spot))
        elif is_left:
            if not isinstance(self._sketch, CornerSketch):
                self._sketch = CornerSketch()
            self._sketch.add(spot)
            self._show_corners(self._sketch)
        elif event.button() == Qt.MouseButton.RightButton:
            self._close()

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        self._close()

    def activate(self) -> None:
        super().activate()
        self.canvas().installEventFilter(self)

    def deactivate(self) -> None:
        self._forget_sketch()
        self.canvas().removeEventFilter(self)
        super().deactivate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The canvas itself passes no key on while a button of the mouse is held; and QGIS takes
        some for its shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and self._is_own(event.key()):
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._take_key(event.key())

    def _is_own(self, key: int) -> bool:
        draws = isinstance(self._sketch, CornerSketch)
        return key == Qt.Key.Key_Escape or (draws and key in (*_ENDS, Qt.Key.Key_Backspace))

    def _take_key(self, key: int) -> bool:
        """Do what the key means; False where it means nothing here."""
        sketch = self._sketch
        if not self._is_own(key):
            return False
        if key == Qt.Key.Key_Escape and sketch is None:
            self.given_up.emit()
        elif key == Qt.Key.Key_Escape:
            self._forget_sketch()
        elif key in _ENDS:
            self._close()
        elif isinstance(sketch, CornerSketch):
            sketch.take_back()
            self._show_corners(sketch)
        return True

    def _close(self) -> None:
        """End the polygon; with fewer than three corners it stays as it is."""
        sketch = self._sketch
        if isinstance(sketch, CornerSketch) and len(sketch.corners) >= 3:
            self._sketch = None
            self._take(sketch.outline())

    def _take(self, outline: QgsGeometry) -> None:
        try:
            area = area_of(outline, self.canvas().mapSettings().destinationCrs())
        except AreaRefused as problem:
            self._show_area()
            self.refused.emit(str(problem))
        else:
            self.show_area(area)
            self.drawn.emit(area)

    def _show_corners(self, sketch: CornerSketch) -> None:
        if sketch.corners:
            self._band.setToGeometry(sketch.outline(sketch.corners[-1]), None)
            self.corners_told.emit(len(sketch.corners))
        else:
            self._forget_sketch()

    def _forget_sketch(self) -> None:
        if self._sketch is not None:
            self._sketch = None
            self._show_area()
            self.corners_told.emit(0)

    def _on_canvas(self, degrees: QgsGeometry) -> QgsGeometry:
        crs = self.canvas().mapSettings().destinationCrs()
        return shown_on(str(degrees.asJson(9)), crs) or QgsGeometry()

    def _show_area(self) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        crs = self.canvas().mapSettings().destinationCrs()
        polygon = shown_on(self._area, crs) if self._area else None
        if polygon is not None:
            self._band.setToGeometry(polygon, None)

    def _opposite_of_corner_at(self, spot: QPoint) -> QgsPointXY | None:
        """Where a press takes hold of a corner, the corner that stays."""
        if not self.can_be_changed:
            return None
        box = self._band.asGeometry().boundingBox()
        for x, other_x in ((box.xMinimum(), box.xMaximum()), (box.xMaximum(), box.xMinimum())):
            for y, other_y in ((box.yMinimum(), box.yMaximum()), (box.yMaximum(), box.yMinimum())):
                corner = self.toCanvasCoordinates(QgsPointXY(x, y))
                if (corner - spot).manhattanLength() <= _CORNER_PX:
                    return QgsPointXY(other_x, other_y)
        return None

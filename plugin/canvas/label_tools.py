"""Labelling with the pointer on the map: click a place, or draw an outline. Keys go with both."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QObject, QPointF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QCursor, QPainter, QPen, QPixmap

PICKED = QColor("#d9a520")
"""Of what has no class yet."""
_OUTER_EDGE = QColor(31, 42, 46, 200)
_FILL_ALPHA = 70
_CURSOR_PX, _CURSOR_DOT = 32, 5.0
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


def outline_band(canvas: QgsMapCanvas, colour: QColor = PICKED) -> QgsRubberBand:
    """An outline that stands out from bright and dark imagery."""
    band = QgsRubberBand(canvas, _POLYGON)
    band.setSecondaryStrokeColor(_OUTER_EDGE)
    band.setWidth(2)
    paint_band(band, colour)
    return band


def paint_band(band: QgsRubberBand, colour: QColor) -> None:
    fill = QColor(colour)
    fill.setAlpha(_FILL_ALPHA)
    band.setStrokeColor(colour)
    band.setFillColor(fill)


class LabelTool(QgsMapTool):
    """What the tools of labelling share: digits, space, backspace and Escape on the map."""

    digit_pressed = pyqtSignal(int)
    """0 … 9"""
    next_wanted = pyqtSignal()
    undo_wanted = pyqtSignal()
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.show_class(None)

    def show_class(self, colour: QColor | None) -> None:
        """The pointer shows the class that the next click gives; None: it gives none yet."""
        self.setCursor(class_cursor(colour))

    def activate(self) -> None:
        super().activate()
        self.canvas().installEventFilter(self)

    def deactivate(self) -> None:
        self.canvas().removeEventFilter(self)
        super().deactivate()

    def dispose(self) -> None:
        """Leave the canvas as it was; the tool is not used again."""
        canvas = self.canvas()
        if canvas is not None:
            canvas.unsetMapTool(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before the canvas takes space for panning, and QGIS takes keys for its shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and self._is_own(event):
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self.take_key(event)

    def take_key(self, event: QEvent) -> bool:
        """Do what the key means; False where it means nothing here."""
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        digit = _digit(key)
        if digit is not None:
            self.digit_pressed.emit(digit)
        elif key == Qt.Key.Key_Space:
            self.next_wanted.emit()
        elif key == Qt.Key.Key_Backspace:
            self.undo_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            return False
        return True

    def _is_own(self, event: QEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        own = (Qt.Key.Key_Space, Qt.Key.Key_Backspace, Qt.Key.Key_Escape)
        return event.key() in own or _digit(event.key()) is not None


class ClickTool(LabelTool):
    """Click a place. With the middle button or the wheel the map moves as ever."""

    clicked = pyqtSignal(object)
    """QgsPointXY in the canvas's coordinates"""
    _SMALLEST_DRAG_PX = 6

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._pressed = QPointF()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        self._pressed = QPointF(event.pos())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        moved = (QPointF(event.pos()) - self._pressed).manhattanLength()
        if event.button() == Qt.MouseButton.LeftButton and moved < self._SMALLEST_DRAG_PX:
            self.clicked.emit(self.toMapCoordinates(event.pos()))


class DrawFieldTool(LabelTool):
    """Click the corners; a right click, a double click or Enter ends the outline.

    While an outline is being drawn, backspace takes back its last corner and Escape all of it.
    """

    drawn = pyqtSignal(object)
    """QgsGeometry, a polygon in the canvas's coordinates"""
    corner_set = pyqtSignal(int)
    """how many there are now"""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._corners: list[QgsPointXY] = []
        self._band = outline_band(canvas)

    @property
    def corners(self) -> int:
        return len(self._corners)

    def show_class(self, colour: QColor | None) -> None:
        super().show_class(colour)
        if hasattr(self, "_band"):
            paint_band(self._band, colour or PICKED)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            corner = self.toMapCoordinates(event.pos())
            if not self._corners or corner != self._corners[-1]:
                self._corners.append(corner)
                self._show(corner)
                self.corner_set.emit(self.corners)
        elif event.button() == Qt.MouseButton.RightButton:
            self.finish()

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        self.finish()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._corners:
            self._show(self.toMapCoordinates(event.pos()))

    def finish(self) -> None:
        """End the outline where it has at least three corners."""
        corners, self._corners = self._corners, []
        self._clear()
        if len(corners) >= 3:
            self.drawn.emit(QgsGeometry.fromPolygonXY([[*corners, corners[0]]]))
        else:
            self.corner_set.emit(0)

    def take_key(self, event: QEvent) -> bool:
        key = event.key()
        if key in _ENDS and self._corners:
            self.finish()
            return True
        if self._corners and key in (Qt.Key.Key_Backspace, Qt.Key.Key_Escape):
            is_escape = key == Qt.Key.Key_Escape
            self._corners = [] if is_escape else self._corners[:-1]
            if self._corners:
                self._show(self._corners[-1])
            else:
                self._clear()
            self.corner_set.emit(self.corners)
            return True
        return super().take_key(event)

    def deactivate(self) -> None:
        self._corners = []
        self._clear()
        super().deactivate()

    def dispose(self) -> None:
        canvas = self.canvas()
        super().dispose()
        if canvas is not None:
            canvas.scene().removeItem(self._band)

    def _show(self, end: QgsPointXY) -> None:
        self._band.setToGeometry(QgsGeometry.fromPolygonXY([[*self._corners, end]]), None)

    def _clear(self) -> None:
        self._band.reset(_POLYGON)


def class_cursor(colour: QColor | None) -> QCursor:
    """A cross; with a dot in the colour of the class that a click gives."""
    pixmap = QPixmap(_CURSOR_PX, _CURSOR_PX)
    pixmap.fill(Qt.GlobalColor.transparent)
    middle, arm, gap = _CURSOR_PX / 2, 9.0, 3.0
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for pen in (QPen(QColor("#ffffff"), 3.4), QPen(QColor("#1f2a2e"), 1.4)):
        painter.setPen(pen)
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            start = QPointF(middle + dx * gap, middle + dy * gap)
            painter.drawLine(start, QPointF(middle + dx * arm, middle + dy * arm))
    if colour is not None:
        painter.setPen(QPen(QColor("#ffffff"), 1.4))
        painter.setBrush(colour)
        spot = QPointF(middle + arm, middle + arm)
        painter.drawEllipse(spot, _CURSOR_DOT, _CURSOR_DOT)
    painter.end()
    return QCursor(pixmap, int(middle), int(middle))


def _digit(key: int) -> int | None:
    digits = (
        Qt.Key.Key_0,
        Qt.Key.Key_1,
        Qt.Key.Key_2,
        Qt.Key.Key_3,
        Qt.Key.Key_4,
        Qt.Key.Key_5,
        Qt.Key.Key_6,
        Qt.Key.Key_7,
        Qt.Key.Key_8,
        Qt.Key.Key_9,
    )
    return digits.index(key) if key in digits else None

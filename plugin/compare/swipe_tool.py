"""Compare two layers: a line on the map, dragged with the mouse or moved with the arrow keys."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, pyqtSignal

from furrow.plugin.compare.swipe_item import SwipeItem

translate = QCoreApplication.translate

_STEP, _BIG_STEP = 0.02, 0.1
"""Shares of the canvas's width: an arrow key, and with Shift."""


class SwipeTool(QgsMapTool):
    """Lasts until Escape, another map tool, or the end of one of its layers."""

    ended = pyqtSignal(str)
    """why, as a sentence; empty where a person ended it"""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._item: SwipeItem | None = None
        self._layers: tuple[str, ...] = ()
        self._before: QgsMapTool | None = None
        self.setCursor(Qt.CursorShape.SplitHCursor)
        canvas.installEventFilter(self)
        QgsProject.instance().layersWillBeRemoved.connect(self._on_layers_removed)

    @property
    def item(self) -> SwipeItem | None:
        """What is on the canvas; None while nothing is compared."""
        return self._item

    def begin(self, left: QgsMapLayer, right: QgsMapLayer, names: tuple[str, ...] = ()) -> None:
        """Show ``left`` left of the line and ``right`` right of it.

        Args:
            names: what is written on the map; empty: the layers' own.
        """
        self._end_item()
        canvas = self.canvas()
        if canvas.mapTool() is not self:
            self._before = canvas.mapTool()
            canvas.setMapTool(self)
        self._layers = (left.id(), right.id())
        self._item = SwipeItem(canvas, left, right, names)
        canvas.setFocus()

    def end(self, why: str = "") -> None:
        """Show the map as it was, and give the tool before it back."""
        if self._item is None:
            return
        self._end_item()
        canvas = self.canvas()
        if canvas is not None and canvas.mapTool() is self:
            before = self._before
            canvas.unsetMapTool(self)
            if before is not None:
                canvas.setMapTool(before)
        self.ended.emit(why)

    def dispose(self) -> None:
        """Leave the canvas as it was; the tool is not used again."""
        self.blockSignals(True)
        self.end()
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_layers_removed)
        canvas = self.canvas()
        if canvas is not None:
            canvas.removeEventFilter(self)

    # --- mouse and keys ---

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        self._move(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        self._move(event)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """The arrow keys, which the canvas would take to move the map."""
        if self._item is None or event is None or event.type() != QEvent.Type.KeyPress:
            return False
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = _BIG_STEP if shift else _STEP
        places = {
            Qt.Key.Key_Left: self._item.share - step,
            Qt.Key.Key_Right: self._item.share + step,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: 1.0,
        }
        if event.key() == Qt.Key.Key_Escape:
            self.end()
            return True
        if event.key() not in places:
            return False
        self._item.share = places[event.key()]
        return True

    def deactivate(self) -> None:
        super().deactivate()
        if self._item is not None:  # somebody took another tool
            self._end_item()
            self.ended.emit("")

    def _move(self, event: QgsMapMouseEvent) -> None:
        if self._item is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._item.share = event.pos().x() / max(1, self.canvas().width())

    def _end_item(self) -> None:
        item, self._item = self._item, None
        self._layers = ()
        if item is not None:
            item.dispose()

    def _on_layers_removed(self, layers: list[str]) -> None:
        if any(layer in layers for layer in self._layers):
            self.end(
                translate(
                    "Jobs", "The comparison ended: one of its layers was taken from the project."
                )
            )

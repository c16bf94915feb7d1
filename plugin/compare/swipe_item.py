"""Two pictures of the same view on the canvas: one left of a line, one right of it."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QImage, QPainter, QPen

from furrow.plugin.layers.report_link import ROLE_PROPERTY

_LINE = QColor("#ffffff")
_EDGE = QColor(31, 42, 46, 220)
_GRIP_PX = 11
_MARGIN_PX = 10
_ABOVE_ALL = 100.0


class Picture:
    """One layer as the canvas would show it, over the basemap; drawn in the background."""

    def __init__(
        self, canvas: QgsMapCanvas, layer: QgsMapLayer, name: str, ready: Callable[[], None]
    ) -> None:
        self._canvas, self._layer, self._ready = canvas, layer, ready
        self.name = name
        self.image = QImage()
        self.extent = QgsRectangle()
        self._job: QgsMapRendererParallelJob | None = None

    def draw(self, below: list[QgsMapLayer]) -> None:
        """Begin to draw the view of the moment; what was begun before is given up."""
        self.stop()
        settings = self._canvas.mapSettings()
        settings.setLayers([self._layer, *below])
        settings.setBackgroundColor(self._canvas.canvasColor())
        self._job = QgsMapRendererParallelJob(settings)
        self._job.finished.connect(self._on_drawn)
        self._job.start()

    def stop(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.finished.disconnect(self._on_drawn)
            job.cancel()

    def _on_drawn(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            self.image = job.renderedImage()
            self.extent = job.mapSettings().visibleExtent()
            self._ready()


class SwipeItem(QgsMapCanvasItem):
    """Covers the canvas. Follows pan, zoom and resizing; nothing is drawn by the GUI's thread.

    Args:
        left, right: layers; whoever owns the item disposes of it before they are deleted.
        names: what is written on the map; empty: the layers' own.
    """

    def __init__(
        self,
        canvas: QgsMapCanvas,
        left: QgsMapLayer,
        right: QgsMapLayer,
        names: tuple[str, ...] = (),
    ) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._layers = (left, right)
        self._pictures = tuple(
            Picture(canvas, layer, name, self.update)
            for layer, name in zip(self._layers, names or (left.name(), right.name()))
        )
        self._share = 0.5
        self.setZValue(_ABOVE_ALL)
        canvas.mapCanvasRefreshed.connect(self.draw_again)
        self.draw_again()

    @property
    def share(self) -> float:
        """Where the line is: 0 at the left edge, 1 at the right."""
        return self._share

    @share.setter
    def share(self, share: float) -> None:
        self._share = min(1.0, max(0.0, share))
        self.update()

    @property
    def is_drawn(self) -> bool:
        """Both pictures are there."""
        return not any(picture.image.isNull() for picture in self._pictures)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(picture.name for picture in self._pictures)

    def draw_again(self) -> None:
        """Draw both sides as the canvas is now."""
        below = [
            layer
            for layer in self._canvas.layers()
            if layer not in self._layers and not layer.customProperty(ROLE_PROPERTY)
        ]
        for picture in self._pictures:
            picture.draw(below)

    def dispose(self) -> None:
        """Take it from the canvas; it is not used again."""
        self._canvas.mapCanvasRefreshed.disconnect(self.draw_again)
        for picture in self._pictures:
            picture.stop()
        scene = self._canvas.scene()
        if scene is not None:
            scene.removeItem(self)

    # --- for the canvas ---

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def updatePosition(self) -> None:
        self.setPos(QPointF(0, 0))

    def paint(self, painter: QPainter | None, *_: object) -> None:
        if painter is None:
            return
        whole = self.boundingRect()
        line = round(whole.width() * self._share)
        left = QRectF(0, 0, line, whole.height())
        right = QRectF(line, 0, whole.width() - line, whole.height())
        for picture, part in zip(self._pictures, (left, right)):
            painter.save()
            painter.setClipRect(part)
            painter.fillRect(part, QBrush(self._canvas.canvasColor()))
            if not picture.image.isNull():
                painter.drawImage(self._on_canvas(picture.extent), picture.image)
            painter.restore()
        self._paint_names(painter, left, right)
        self._paint_line(painter, line, whole.height())

    def _on_canvas(self, extent: QgsRectangle) -> QRectF:
        """Where an extent lies on the canvas now, which may have moved on."""
        corners = (
            QgsPointXY(extent.xMinimum(), extent.yMaximum()),
            QgsPointXY(extent.xMaximum(), extent.yMinimum()),
        )
        return QRectF(*(self.toCanvasCoordinates(corner) for corner in corners))

    def _paint_line(self, painter: QPainter, x: int, height: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((_EDGE, 5), (_LINE, 2)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(x, 0), QPointF(x, height))
        middle = QPointF(x, height / 2)
        painter.setPen(QPen(_EDGE, 1.5))
        painter.setBrush(_LINE)
        painter.drawEllipse(middle, _GRIP_PX, _GRIP_PX)
        for way in (-1, 1):
            tip = QPointF(x + way * 7, height / 2)
            for up in (-1, 1):
                painter.drawLine(tip, QPointF(x + way * 3, height / 2 + up * 4))

    def _paint_names(self, painter: QPainter, left: QRectF, right: QRectF) -> None:
        font = QFont(self._canvas.font())
        font.setBold(True)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        for picture, part, side in zip(
            self._pictures,
            (left, right),
            (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight),
        ):
            room = int(part.width()) - 4 * _MARGIN_PX
            if room < metrics.averageCharWidth() * 4:
                continue
            text = metrics.elidedText(picture.name, Qt.TextElideMode.ElideRight, room)
            width, height = metrics.horizontalAdvance(text) + 14, metrics.height() + 6
            at_left = side == Qt.AlignmentFlag.AlignLeft
            x = part.left() + _MARGIN_PX if at_left else part.right() - _MARGIN_PX - width
            box = QRectF(x, _MARGIN_PX, width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_EDGE)
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(_LINE)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

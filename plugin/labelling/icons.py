"""Icons of the tools, in the theme's own ink: sharp at any scale, on light and dark."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QIcon,
    QPainter,
    QPen,
    QPixmap,
    QPolygonF,
)

from furrow.plugin.labelling.labeller import DRAW, FIELD, PARCEL
from furrow.plugin.panel.style import is_dark

_PX, _DETAIL = 20, 3
_SHAPE = ((4.0, 6.0), (14.5, 3.5), (17.0, 13.5), (6.0, 16.5))


def tool_icon(mode: str) -> QIcon:
    """A parcel that is there; one that is found; one that is drawn."""
    ink = QColor("#e6e9e7" if is_dark() else "#1f2a2e")
    accent = QColor("#d9a520")
    pixmap = QPixmap(_PX * _DETAIL, _PX * _DETAIL)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_DETAIL, _DETAIL)
    shape = QPolygonF([QPointF(x, y) for x, y in _SHAPE])
    pen = QPen(ink, 1.5)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if mode == PARCEL:
        painter.setBrush(accent)
        painter.setPen(pen)
        painter.drawPolygon(shape)
    elif mode == FIELD:
        pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawPolygon(shape)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(QPointF(10.5, 10.0), 3.2, 3.2)
    elif mode == DRAW:
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in (*_SHAPE[1:], _SHAPE[0])]))
        painter.setBrush(accent)
        for x, y in _SHAPE:
            painter.drawEllipse(QPointF(x, y), 2.0, 2.0)
    painter.end()
    pixmap.setDevicePixelRatio(_DETAIL)
    return QIcon(pixmap)

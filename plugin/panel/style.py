"""How the panel looks: state icons and strips, from the theme's own colours."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPixmap,
)

from furrow.plugin.panel.state import CHOSEN, MISSING, READY, RUNNING, STALE

ICON_PX = 18
_DETAIL = 3
"""Icons are drawn at this many pixels a pixel, so that they stay sharp on any screen."""
_DARK_BELOW = 128
_COLOURS = {
    # state: (on a light theme, on a dark one)
    READY: ("#2f7d4f", "#6fcf97"),
    STALE: ("#b86e00", "#f2b344"),
    RUNNING: ("#1f6fb2", "#6db3f2"),
    CHOSEN: ("#2f7d4f", "#6fcf97"),
    MISSING: ("#8a8f8c", "#9aa19d"),
    "error": ("#b3261e", "#ff8a80"),
}


def is_dark() -> bool:
    colour = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return colour.lightness() < _DARK_BELOW


def colour(state: str) -> QColor:
    return QColor(_COLOURS[state][int(is_dark())])


def state_icon(state: str) -> QIcon:
    """A sign that differs in shape, not in colour alone."""
    size = ICON_PX * _DETAIL
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_DETAIL, _DETAIL)
    _paint(painter, state)
    painter.end()
    pixmap.setDevicePixelRatio(_DETAIL)
    return QIcon(pixmap)


def strip_style(kind: str) -> str:
    """Style sheet of a message: a bar of the kind's colour at its left."""
    return (
        f"#strip {{ border: 1px solid palette(mid); border-left: 4px solid {colour(kind).name()}; "
        "background: palette(base); }"
    )


def _paint(painter: QPainter, state: str) -> None:
    ring = QRectF(2, 2, ICON_PX - 4, ICON_PX - 4)
    pen = QPen(colour(state), 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    if state == RUNNING:
        painter.drawArc(ring, 90 * 16, -270 * 16)
        painter.setBrush(colour(state))
        painter.drawEllipse(QPointF(9, 9), 1.6, 1.6)
        return
    if state == READY:
        painter.setBrush(colour(state))
    painter.drawEllipse(ring)
    if state == READY:
        painter.setPen(QPen(QColor("#10231a" if is_dark() else "#ffffff"), 1.9))
    tick = QPainterPath(QPointF(5.6, 9.2))
    tick.lineTo(8.1, 11.8)
    tick.lineTo(12.6, 6.6)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state in (READY, CHOSEN):
        painter.drawPath(tick)
    elif state == STALE:
        painter.drawLine(QPointF(9, 5.6), QPointF(9, 9.8))
        painter.drawPoint(QPointF(9, 12.6))

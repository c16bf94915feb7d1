"""What is to be drawn on the map: a rectangle, a polygon or a circle."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
    QPolygonF,
)
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QWidget

from furrow.plugin.canvas.sketches import CIRCLE, POLYGON, RECTANGLE

translate = QCoreApplication.translate

_ICON_PX = 16
_DETAIL = 3


class ShapeButtons(QWidget):
    """One of them is pressed while it is being drawn."""

    chosen = pyqtSignal(str)
    """RECTANGLE, POLYGON or CIRCLE"""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.buttons = {
            RECTANGLE: self._button(
                RECTANGLE,
                translate("Panel", "Rectangle"),
                translate("Panel", "Rectangle: drag it, or a corner of the one that is there"),
            ),
            POLYGON: self._button(
                POLYGON,
                translate("Panel", "Polygon"),
                translate("Panel", "Polygon: click its corners; the map ends at its edge"),
            ),
            CIRCLE: self._button(
                CIRCLE,
                translate("Panel", "Circle"),
                translate("Panel", "Circle: drag from its centre; the map ends at its edge"),
            ),
        }
        for button in self.buttons.values():
            row.addWidget(button)

    def show_drawing(self, shape: str) -> None:
        """The one that is being drawn; empty: none."""
        for name, button in self.buttons.items():
            button.setChecked(name == shape)

    def _button(self, shape: str, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("furrow_draw_" + shape)
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        button.setIcon(_icon(shape))
        button.setIconSize(QSize(_ICON_PX, _ICON_PX))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setCheckable(True)
        button.clicked.connect(lambda: self.chosen.emit(shape))
        return button


def _icon(shape: str) -> QIcon:
    icon = QIcon()
    palette = QGuiApplication.palette()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        ink = palette.color(group, QPalette.ColorRole.ButtonText)
        icon.addPixmap(_drawn(shape, ink), mode)
    return icon


def _drawn(shape: str, ink: QColor) -> QPixmap:
    size = _ICON_PX * _DETAIL
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_DETAIL, _DETAIL)
    painter.setPen(QPen(ink, 1.4))
    if shape == RECTANGLE:
        painter.drawRect(QRectF(2, 4, 12, 8))
    elif shape == CIRCLE:
        painter.drawEllipse(QPointF(8, 8), 6, 6)
    else:
        corners = ((2, 6), (8, 2), (14, 7), (10.5, 14), (4, 12.5))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    painter.end()
    pixmap.setDevicePixelRatio(_DETAIL)
    return pixmap

"""What the panel's charts have in common: small letters, as wide as there is room, one height."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QFontMetricsF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

_SMALLER = 0.85
_SMALLEST_PT = 6.5


class Chart(QWidget):
    """Whoever derives from it paints, and says in ``sizeHint`` how high it is.

    Args:
        name: of the object.
        accessible_name: what a screen reader says of it.
    """

    def __init__(self, name: str, accessible_name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(accessible_name)
        font = self.font()
        font.setPointSizeF(max(_SMALLEST_PT, font.pointSizeF() * _SMALLER))
        self.setFont(font)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.sizeHint().height())

    @property
    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.font())

    @property
    def _line(self) -> float:
        """Height of a line, in pixels."""
        return self._metrics.height()

"""What stands in the panel before there is a project: what this is, the last project, the demo."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from furrow.plugin.help.whats_this import ask_button
from furrow.plugin.panel.demo_folder import demo_folder
from furrow.plugin.panel.strips import WrappingLabel

translate = QCoreApplication.translate

_FRAME_PX = 28
"""Of a button beside its words, in the widest of QGIS's styles."""


class Intro(QWidget):
    """``go_on`` opens the project that was open last; ``demo`` tries the demo."""

    def __init__(self) -> None:
        super().__init__()
        words = WrappingLabel(
            translate(
                "Panel",
                "A crop map from a season of imagery and a handful of labelled parcels, with an "
                "honest statement of how good it is. See it work first on a simulated season, or "
                "begin with step 1.",
            )
        )
        self.go_on = QPushButton()
        self.go_on.setObjectName("furrow_go_on")
        self.go_on.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        bold = self.go_on.font()
        bold.setBold(True)
        self.go_on.setFont(bold)
        self.demo = QPushButton(translate("Panel", "Try the demo"))
        self.demo.setObjectName("furrow_try_demo")
        self.demo.setToolTip(
            translate("Panel", "Simulated imagery and parcels, made in {0}").format(demo_folder())
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 6, 4, 8)
        column.addWidget(words)
        column.addWidget(self.go_on)  # as wide as the panel, however long the project's name is
        row = QHBoxLayout()
        row.addWidget(self.demo)
        row.addStretch(1)
        row.addWidget(ask_button())
        column.addLayout(row)
        self._folder = ""
        self.show_last("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_last()

    def show_last(self, folder: str) -> None:
        """Offer to go on with the project that was open last; empty: there is none."""
        self._folder = folder
        self.go_on.setVisible(bool(folder))
        self.go_on.setToolTip(folder)
        self._name_last()
        font = self.demo.font()
        font.setBold(not folder)  # one first choice stands out
        self.demo.setFont(font)

    def _name_last(self) -> None:
        """A name too long for the panel is cut in its middle; the tooltip has all of it."""
        words = translate("Panel", "Go on with {0}")
        metrics = self.go_on.fontMetrics()
        room = self.go_on.width() - _FRAME_PX - metrics.horizontalAdvance(words.format(""))
        name = metrics.elidedText(
            Path(self._folder).name, Qt.TextElideMode.ElideMiddle, max(room, 0)
        )
        self.go_on.setText(words.format(name.replace("&", "&&")))  # else & underlines a letter

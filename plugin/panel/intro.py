"""What stands in the panel before there is a project: what this is, and the demo."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from furrow.plugin.help.whats_this import ask_button
from furrow.plugin.panel.demo_folder import demo_folder
from furrow.plugin.panel.strips import WrappingLabel

translate = QCoreApplication.translate


class Intro(QWidget):
    """``demo`` is the button that tries it."""

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
        self.demo = QPushButton(translate("Panel", "Try the demo"))
        self.demo.setObjectName("furrow_try_demo")
        bold = self.demo.font()
        bold.setBold(True)
        self.demo.setFont(bold)
        self.demo.setToolTip(
            translate("Panel", "Simulated imagery and parcels, made in {0}").format(demo_folder())
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 6, 4, 8)
        column.addWidget(words)
        row = QHBoxLayout()
        row.addWidget(self.demo)
        row.addStretch(1)
        row.addWidget(ask_button())
        column.addLayout(row)

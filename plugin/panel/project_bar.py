"""The bar above the steps: the project's name, whether it is simulated, and its menu."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from furrow.plugin.panel.state import PanelState
from furrow.plugin.panel.strips import WrappingLabel

translate = QCoreApplication.translate


class ProjectBar(QWidget):
    """``menu`` is the button that the dock hangs its menu on."""

    def __init__(self) -> None:
        super().__init__()
        self.name = WrappingLabel()
        self.name.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        font = self.name.font()
        font.setBold(True)
        self.name.setFont(font)
        self.badge = QLabel(translate("Panel", "simulated"))
        self.badge.setObjectName("badge")
        self.badge.setStyleSheet(
            "#badge { border: 1px solid palette(mid); border-radius: 3px; padding: 1px 5px; }"
        )
        self.badge.setToolTip(
            translate("Panel", "Simulated: nothing in this project tells of a real place.")
        )
        self.menu = QToolButton()
        self.menu.setObjectName("furrow_project_menu")
        self.menu.setText(translate("Panel", "Project"))
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu.setAutoRaise(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 6, 0)
        row.addWidget(self.name, 1)
        row.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_state(self, state: PanelState) -> None:
        self.setVisible(not state.is_empty)
        self.name.setText(state.name)
        marks = ("simulated", self.badge.text().casefold())
        says_so = any(mark in state.name.casefold() for mark in marks)
        self.badge.setVisible(state.simulated and not says_so)

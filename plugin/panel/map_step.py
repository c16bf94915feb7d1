"""Step 5: the map, how good it is, and its report."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QWidget

from furrow.engine.contract.errors import FurrowError
from furrow.plugin.layers.finished_map import FinishedMap, read_finished_map
from furrow.plugin.layers.report_link import in_user_language
from furrow.plugin.layers.words import check_sentences, simulated_sentence
from furrow.plugin.panel.session import PanelSession
from furrow.plugin.panel.state import MAP, PanelState, StepView
from furrow.plugin.panel.step import StepBox
from furrow.plugin.panel.strips import WrappingLabel
from furrow.plugin.translation import said

translate = QCoreApplication.translate


class MapStep(StepBox):
    """Its button does the whole job; with a finished map, the figures stand above it."""

    step = MAP
    wants_layers = pyqtSignal(str)
    """folder of the map"""

    def __init__(self, session: PanelSession) -> None:
        self._report = ""
        self._folder = ""
        super().__init__(session)

    def build(self) -> None:
        self._simulated = WrappingLabel()
        font = self._simulated.font()
        font.setBold(True)
        self._simulated.setFont(font)
        self._accuracy = WrappingLabel()
        self._cross_check = WrappingLabel()
        self._warnings = WrappingLabel()
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        self.open_report = QPushButton(translate("Panel", "Open the report"))
        self.open_report.setObjectName("furrow_open_report")
        self.open_report.clicked.connect(self._open_report)
        self._add = QPushButton(translate("Panel", "Show on the map"))
        self._add.clicked.connect(lambda: self.wants_layers.emit(self._folder))
        row.addWidget(self.open_report)
        row.addWidget(self._add)
        row.addStretch(1)
        for widget in (self._simulated, self._accuracy, self._cross_check, self._warnings):
            self.contents.addWidget(widget)
        self.contents.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignLeft)
        self._of_a_map = (
            self._simulated,
            self._accuracy,
            self._cross_check,
            self._warnings,
            self._buttons,
        )
        self._show(None)

    def act(self) -> None:
        self.session.make_map()

    def update_to(self, state: PanelState, view: StepView) -> None:
        made = bool(state.map_folder)
        self.button.setText(
            translate("Panel", "Make the map again") if made else translate("Panel", "Make the map")
        )
        self.button.setVisible(not made)
        if state.map_folder != self._folder:
            self._folder = state.map_folder
            self._show(_finished(self._folder))

    def _show(self, finished: object) -> None:
        if not isinstance(finished, FinishedMap):
            for widget in self._of_a_map:
                widget.hide()
            return
        self._simulated.setText(simulated_sentence())
        self._simulated.setVisible(finished.simulated)
        accuracy, *cross_check = check_sentences(finished)
        self._accuracy.setText(accuracy)
        self._accuracy.show()
        self._cross_check.setText("\n".join(cross_check))
        self._cross_check.setVisible(bool(cross_check))
        measured = () if finished.accuracy is None else finished.accuracy.warnings
        warnings = dict.fromkeys(map(said, [*measured, *finished.warnings]))
        self._warnings.setText("\n".join("• " + warning for warning in warnings))
        self._warnings.setVisible(bool(warnings))
        self._report = str(in_user_language(finished.report))
        self.open_report.setEnabled(finished.report.is_file())
        self._buttons.show()

    def _open_report(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._report))


def _finished(folder: str) -> object:
    """The map in this folder; None where there is none, or it cannot be read."""
    try:
        return read_finished_map(Path(folder)) if folder else None
    except FurrowError:
        return None

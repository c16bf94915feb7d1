"""Step 5: the map, how good it is, and its report."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from furrow.engine.contract.errors import FileMissing, FurrowError
from furrow.plugin.layers.finished_map import FinishedMap, read_finished_map
from furrow.plugin.layers.report_link import in_user_language
from furrow.plugin.layers.words import check_sentences, doubt_sentence, simulated_sentence
from furrow.plugin.panel.map_actions import MapActions
from furrow.plugin.panel.report_opening import report_opening
from furrow.plugin.panel.session import PanelSession
from furrow.plugin.panel.state import MAP, PanelState, StepView
from furrow.plugin.panel.step import StepBox
from furrow.plugin.panel.strips import WrappingLabel
from furrow.plugin.translation import said

translate = QCoreApplication.translate

_HALF_PX = 145
"""Room for one of two buttons beside each other in a panel of 360 pixels."""


class MapStep(StepBox):
    """Its button does the whole job; with a finished map, the figures stand above it."""

    step = MAP
    wants_layers = pyqtSignal(str)
    """folder of the map"""

    def __init__(self, session: PanelSession, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._report = ""
        self._folder = ""
        super().__init__(session)

    def build(self) -> None:
        self._simulated = WrappingLabel()
        font = self._simulated.font()
        font.setBold(True)
        self._simulated.setFont(font)
        self.verdict = WrappingLabel()
        self.verdict.setObjectName("furrow_verdict")
        self.verdict.setFont(font)
        self.opening = WrappingLabel()
        self.opening.setObjectName("furrow_report_opening")
        self._accuracy = WrappingLabel()
        self._cross_check = WrappingLabel()
        self._warnings = WrappingLabel()
        self._buttons = QWidget()
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        self.open_report = QPushButton(translate("Panel", "Open the report"))
        self.open_report.setObjectName("furrow_open_report")
        self.open_report.clicked.connect(self._open_report)
        self._add = QPushButton(translate("Panel", "Show on the map"))
        self._add.setObjectName("furrow_show_map")
        self._add.clicked.connect(lambda: self.wants_layers.emit(self._folder))
        row.addWidget(self.open_report)
        row.addWidget(self._add)
        for button in (self.open_report, self._add):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            if button.sizeHint().width() > _HALF_PX:
                row.setDirection(QBoxLayout.Direction.TopToBottom)
        row.setSpacing(4)
        self.actions = MapActions(self.session, self._canvas)
        self._figures = QgsCollapsibleGroupBoxBasic(translate("Panel", "Figures and warnings"))
        self._figures.setObjectName("furrow_figures")
        self._figures.setFlat(True)
        self._figures.setMinimumWidth(1)  # a long title would widen the dock
        inner = QWidget()  # unfolding shows all that lies in the box itself
        whole = QVBoxLayout(self._figures)
        whole.setContentsMargins(0, 4, 0, 0)
        whole.addWidget(inner)
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, 0)
        for widget in (self._accuracy, self._cross_check, self._warnings):
            inside.addWidget(widget)
        for widget in (self._simulated, self.verdict, self.opening):
            self.contents.addWidget(widget)
        self.contents.addWidget(self._buttons)
        self.contents.addWidget(self.actions)
        self.contents.addWidget(self._figures)
        self._of_a_map = (
            self._simulated,
            self.verdict,
            self.opening,
            self._buttons,
            self.actions,
            self._figures,
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
        self.actions.allow(state.is_busy)
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
        opening = report_opening(finished.folder)
        for label, text in (
            (self.verdict, opening.verdict),
            (self.opening, "\n".join(opening.sentences)),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.actions.show_map(finished)
        self._figures.setCollapsed(bool(opening.sentences))
        accuracy, *cross_check = check_sentences(finished)
        self._accuracy.setText(accuracy)
        doubt = [text for text in (doubt_sentence(finished),) if text]
        self._cross_check.setText("\n".join([*cross_check, *doubt]))
        self._cross_check.setVisible(bool(cross_check or doubt))
        measured = () if finished.accuracy is None else finished.accuracy.warnings
        warnings = dict.fromkeys(map(said, [*measured, *finished.warnings]))
        self._warnings.setText("\n".join("• " + warning for warning in warnings))
        self._warnings.setVisible(bool(warnings))
        self._report = str(in_user_language(finished.report))
        self.open_report.setEnabled(finished.report.is_file())
        for widget in (self._buttons, self.actions, self._figures):
            widget.show()

    def _open_report(self) -> None:
        if not Path(self._report).is_file():  # removed, or on a disk that is gone
            self.session.failed.emit(FileMissing(self._report))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._report))


def _finished(folder: str) -> object:
    """The map in this folder; None where there is none, or it cannot be read."""
    try:
        return read_finished_map(Path(folder)) if folder else None
    except FurrowError:
        return None

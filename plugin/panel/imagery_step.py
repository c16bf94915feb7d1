"""Step 2: imagery to download, or where it lies; and making the season's composites of it."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from furrow.plugin.panel.download_form import DownloadForm
from furrow.plugin.panel.outlook_view import OutlookView
from furrow.plugin.panel.state import IMAGERY, READY, PanelState, StepView
from furrow.plugin.panel.step import StepBox
from furrow.plugin.panel.strips import WrappingLabel
from furrow.plugin.panel.time_grid import TimeGrid
from furrow.plugin.processing.outlook_words import megabytes

translate = QCoreApplication.translate

_LAST = "furrow/last_imagery_folder"


class ImageryStep(StepBox):
    """Its button looks first, then downloads; or chooses a folder. Once the project is made, it
    prepares the imagery."""

    step = IMAGERY
    wants_place = pyqtSignal()
    """area or season are missing: step 1"""
    wants_layers = pyqtSignal(str)
    """folder of the project whose season is to be shown on the map"""

    def build(self) -> None:
        self.wanted = self._radio("download", translate("Panel", "Download imagery"))
        self.own = self._radio("own", translate("Panel", "I have imagery already"))
        self.wanted.clicked.connect(lambda: self.session.choose(is_own=False, imagery=""))
        self.own.clicked.connect(lambda: self.session.choose(is_own=True, imagery=""))
        self._choice = QWidget()
        choice = QVBoxLayout(self._choice)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.setSpacing(2)
        choice.addWidget(self.wanted)
        choice.addWidget(self.own)
        self._help = WrappingLabel(
            translate(
                "Panel",
                "A folder on this computer: a STAC catalog, or GeoTIFFs with the date in their "
                "names. It is read where it lies; nothing is copied or changed.",
            )
        )
        self.form = DownloadForm(self.session)
        self.time_grid = TimeGrid(self.session)
        self.view = OutlookView()
        self.view.wants_again.connect(self.session.download)
        self.show_layers = QPushButton(translate("Panel", "Show on the map"))
        self.show_layers.setObjectName("furrow_show_season")
        self.show_layers.setToolTip(
            translate("Panel", "The composites as layers, one a time step, and the cloud masks")
        )
        self.show_layers.clicked.connect(lambda: self.wants_layers.emit(self.session.state.folder))
        self.look = QPushButton(translate("Panel", "Dates and gaps"))
        self.look.setObjectName("furrow_look_at_imagery")
        self.look.clicked.connect(self.session.look_at_imagery)
        self._buttons = QWidget()
        column = QVBoxLayout(self._buttons)  # side by side they would be too wide in French
        column.setContentsMargins(0, 0, 0, 0)
        for button in (self.show_layers, self.look):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (
            self._choice,
            self._help,
            self.form,
            self.time_grid,
            self.view,
            self._buttons,
        ):
            self.contents.addWidget(part)

    def act(self) -> None:
        draft = self.session.draft
        if self.session.state.has_project:
            self.session.prepare_imagery()
        elif not draft.is_download:
            self._choose_folder()
        elif draft.lacks_place:
            self.wants_place.emit()
        elif self.session.offers_download:
            self.session.download()
        else:
            self.session.look_first()

    def update_to(self, state: PanelState, view: StepView) -> None:
        draft = self.session.draft
        drafting = not state.has_project
        downloads = drafting and draft.is_download
        self._choice.setVisible(drafting)
        self._choice.setEnabled(bool(draft.folder) and not state.is_busy)
        self.wanted.setChecked(draft.is_download)
        self.own.setChecked(not draft.is_download)
        self._help.setVisible(drafting and not draft.is_download)
        self.form.setVisible(downloads)
        self.form.setEnabled(bool(draft.folder) and not state.is_busy)
        self.time_grid.setVisible(drafting)
        self.time_grid.setEnabled(bool(draft.folder) and not state.is_busy)
        if downloads:
            self.form.show_draft(draft)
        if drafting:
            self.time_grid.show_draft(draft)
        told = self.session.told if downloads or state.has_project else None
        offered = self.session.offers_download
        can_fetch = downloads and bool(draft.imagery) and not offered  # else the button does it
        self.view.show_told(told, offered, can_fetch, state.is_busy)
        self._buttons.setVisible(state.has_project)
        self.look.setEnabled(view.can_act)
        can_look = view.can_act or (self.session.is_open_elsewhere and not state.is_busy)
        self.show_layers.setEnabled(can_look and view.state == READY)
        self.button.setText(self._words(state, view))

    def _words(self, state: PanelState, view: StepView) -> str:
        """What the button says."""
        draft, told = self.session.draft, self.session.told
        if state.has_project and view.state == READY:
            return translate("Panel", "Check the imagery again")
        if state.has_project:
            return translate("Panel", "Prepare the imagery")
        if not draft.is_download:
            return translate("Panel", "Choose the imagery…")
        if draft.folder and draft.lacks_place:
            return translate("Panel", "Back to step 1")
        if not self.session.offers_download:
            again = bool(draft.imagery)
            return translate("Panel", "Look again") if again else translate("Panel", "Look first")
        size = getattr(told, "bytes_to_fetch", None)
        if size == 0:
            return translate("Panel", "Use this imagery")
        if size is None:
            return translate("Panel", "Download")
        return translate("Panel", "Download ({0})").format(megabytes(size))

    def _choose_folder(self) -> None:
        settings = QgsSettings()
        folder = QFileDialog.getExistingDirectory(
            self,
            translate("Panel", "Folder with a season of imagery"),
            self.session.draft.imagery or str(settings.value(_LAST, "") or ""),
        )
        if folder:
            settings.setValue(_LAST, folder)
            self.session.choose(imagery=folder)

    def _radio(self, name: str, text: str) -> QRadioButton:
        radio = QRadioButton(text)
        radio.setObjectName("furrow_imagery_" + name)
        radio.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return radio

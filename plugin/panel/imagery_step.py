"""Step 2: where the imagery lies, and making the season's composites of it."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog

from furrow.plugin.panel.state import IMAGERY, READY, PanelState, StepView
from furrow.plugin.panel.step import StepBox
from furrow.plugin.panel.strips import WrappingLabel

translate = QCoreApplication.translate

_LAST = "furrow/last_imagery_folder"


class ImageryStep(StepBox):
    """Its button chooses the folder; once the project is made, it prepares the imagery."""

    step = IMAGERY

    def build(self) -> None:
        self._help = WrappingLabel(
            translate(
                "Panel",
                "A folder on this computer: a STAC catalog, or GeoTIFFs with the date in their "
                "names. It is read where it lies; nothing is copied or changed.",
            )
        )
        self.contents.addWidget(self._help)

    def act(self) -> None:
        if self.session.state.has_project:
            self.session.prepare_imagery()
            return
        settings = QgsSettings()
        folder = QFileDialog.getExistingDirectory(
            self,
            translate("Panel", "Folder with a season of imagery"),
            self.session.draft.imagery or str(settings.value(_LAST, "") or ""),
        )
        if folder:
            settings.setValue(_LAST, folder)
            self.session.choose(imagery=folder)

    def update_to(self, state: PanelState, view: StepView) -> None:
        self._help.setVisible(not state.has_project)
        if not state.has_project:
            self.button.setText(translate("Panel", "Choose the imagery…"))
        elif view.state == READY:
            self.button.setText(translate("Panel", "Check the imagery again"))
        else:
            self.button.setText(translate("Panel", "Prepare the imagery"))

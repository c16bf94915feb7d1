"""furrow:showimagery"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import ShowImagery
from furrow.plugin.processing.base import FurrowAlgorithm
from furrow.plugin.processing.imagery_outputs import (
    add_found_outputs,
    found_values,
    outlook_values,
)
from furrow.plugin.processing.outlook_words import found_rows

translate = QCoreApplication.translate

FOLDER = "FOLDER"


class ShowImageryAlgorithm(FurrowAlgorithm):
    """Tells what imagery a folder holds."""

    does = ShowImagery
    icon_name = "imagery"
    group_id = "imagery"

    def title(self) -> str:
        return translate("Processing", "Show imagery")

    def about(self) -> str:
        return translate(
            "Processing",
            "Says what imagery a folder or a Furrow project holds: dates, cloud over the area, "
            "gaps, and dates that failed.\n"
            "It reads only; an unfinished download is gone on with by “Fetch imagery”.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add(
            QgsProcessingParameterFile(
                FOLDER,
                translate("Processing", "Folder with imagery"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
            ),
            translate("Processing", "A folder of imagery, or of a Furrow project."),
        )
        add_found_outputs(self)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        folder = self.parameterAsString(parameters, FOLDER, context)
        if not folder:
            raise QgsProcessingException(
                translate("Processing", "No folder with imagery was given. Choose one.")
            )
        found = self.ask(ShowImagery(folder), feedback)
        rows = found_rows(found)
        told = outlook_values(
            self, found.outlook, rows, found.warnings, parameters, context, feedback
        )
        return {**told, **found_values(found)}

"""furrow:searchimagery"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import SearchImagery
from furrow.plugin.processing.imagery_outputs import (
    add_found_outputs,
    found_values,
    outlook_values,
)
from furrow.plugin.processing.imagery_query import QueryAlgorithm
from furrow.plugin.processing.outlook_words import found_rows

translate = QCoreApplication.translate

FOLDER = "FOLDER"


class SearchImageryAlgorithm(QueryAlgorithm):
    """Tells what a download would give."""

    does = SearchImagery
    icon_name = "imagery"
    group_id = "imagery"

    def title(self) -> str:
        return translate("Processing", "Search imagery")

    def about(self) -> str:
        return translate(
            "Processing",
            "Says what a download of Sentinel-2 and Sentinel-1 would give, before it: dates, cloud "
            "over the area, gaps, megabytes, time and free disk.\n"
            "Cloud is read from the scene classes over the area, not taken from the whole tile. "
            "Nothing is kept.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add_query()
        self.add(
            QgsProcessingParameterFile(
                FOLDER,
                translate("Processing", "Folder for the download"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            translate(
                "Processing",
                "Where the imagery would go: its free disk is told, and what is there already is "
                "not counted.",
            ),
            advanced=True,
        )
        add_found_outputs(self)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        request = SearchImagery(
            **self.query(parameters, context, feedback),
            folder=self.parameterAsString(parameters, FOLDER, context) or None,
        )
        found = self.ask(request, feedback)
        rows = found_rows(found)
        told = outlook_values(
            self, found.outlook, rows, found.warnings, parameters, context, feedback
        )
        return {**told, **found_values(found)}

"""furrow:newseason"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.project_requests import NewSeason
from furrow.plugin.processing.base import PROJECT, FurrowAlgorithm

translate = QCoreApplication.translate

FOLDER, START, END, IMAGERY = "FOLDER", "SEASON_START", "SEASON_END", "IMAGERY"
SEASON = "SEASON"


class NewSeasonAlgorithm(FurrowAlgorithm):
    """The same area in another season."""

    does = NewSeason
    icon_name = "furrow"
    group_id = "project"

    def title(self) -> str:
        return translate("Processing", "New season")

    def about(self) -> str:
        return translate(
            "Processing",
            "Makes a project for another season of an area that is mapped already.\n"
            "It has the first project's area, legend and settings, and its parcels without their "
            "crops, to be labelled anew. The first project stays as it is.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add_project()
        self.add(
            QgsProcessingParameterFolderDestination(FOLDER, tr("Processing", "New project folder")),
            tr("Processing", "A new or empty folder."),
        )
        self.add(
            QgsProcessingParameterString(START, tr("Processing", "First day"), optional=True),
            tr("Processing", "As YYYY-MM-DD. Empty: a year after the first project’s."),
        )
        self.add(
            QgsProcessingParameterString(END, tr("Processing", "Last day"), optional=True),
            tr("Processing", "As YYYY-MM-DD. Empty: a year after the first project’s."),
        )
        self.add(
            QgsProcessingParameterFile(
                IMAGERY,
                tr("Processing", "Imagery of the new season"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr(
                "Processing",
                "Empty: the folder inputs/imagery of the new project; “Download imagery” is to "
                "put it there.",
            ),
        )
        self.add_project_output()
        self.addOutput(QgsProcessingOutputString(SEASON, tr("Processing", "Season")))

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        made = self.ask(
            NewSeason(
                self.project_folder(parameters, context),
                self.parameterAsString(parameters, FOLDER, context),
                self.parameterAsString(parameters, START, context) or None,
                self.parameterAsString(parameters, END, context) or None,
                self.parameterAsString(parameters, IMAGERY, context) or None,
            ),
            feedback,
        )
        return {PROJECT: made.folder, SEASON: made.season, FOLDER: made.folder}

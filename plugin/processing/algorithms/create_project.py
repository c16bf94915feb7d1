"""furrow:createproject"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import CreateProject
from furrow.plugin.processing.base import FurrowAlgorithm
from furrow.plugin.processing.project_inputs import add_project_inputs
from furrow.plugin.processing.project_opening import made_project
from furrow.plugin.processing.project_outputs import add_project_outputs, project_values

translate = QCoreApplication.translate

CROP_NAMES, LEGEND, PROJECT_NAME = "CROP_NAMES", "LEGEND", "PROJECT_NAME"


class CreateProjectAlgorithm(FurrowAlgorithm):
    """Makes a project of a person's own imagery and labelled parcels, and does no more."""

    does = CreateProject
    icon_name = "furrow"
    group_id = "project"

    def title(self) -> str:
        return translate("Processing", "New project")

    def about(self) -> str:
        return translate(
            "Processing",
            "Makes a Furrow project from your own imagery and labelled parcels.\n"
            "Nothing is copied but the labels; the imagery stays where it is. “Prepare imagery” "
            "and “Crop map from labels” can make the project themselves: this is for models and "
            "scripts that want it made first, or with a legend of their own.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        add_project_inputs(self, only_new=True)
        self.add(
            QgsProcessingParameterString(CROP_NAMES, tr("Processing", "Crops"), optional=True),
            tr(
                "Processing",
                "In place of labelled parcels: names of the crops, with commas. The parcels are "
                "then labelled by hand in the panel.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                LEGEND, tr("Processing", "Legend"), extension="json", optional=True
            ),
            tr("Processing", "Classes and colours as JSON. Empty: the crops found in the labels."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(
                PROJECT_NAME, tr("Processing", "Name of the project"), optional=True
            ),
            tr("Processing", "Stands in maps and reports. Empty: the name of the folder."),
            advanced=True,
        )
        add_project_outputs(self)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        created = made_project(
            self,
            parameters,
            context,
            feedback,
            crops=self.parameterAsString(parameters, CROP_NAMES, context) or None,
            legend=self.parameterAsFile(parameters, LEGEND, context) or None,
            name=self.parameterAsString(parameters, PROJECT_NAME, context) or None,
        )
        return project_values(created)

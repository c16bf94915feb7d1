"""furrow:trainmodel"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputString,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import TrainModel
from furrow.plugin.processing.base import (
    PROJECT,
    FurrowAlgorithm,
    accuracy_values,
    tell_accuracy,
    tell_warnings,
)
from furrow.plugin.processing.recipes import RECIPE, add_recipe

translate = QCoreApplication.translate

MODEL, MODEL_FOLDER = "MODEL", "MODEL_FOLDER"


class TrainModelAlgorithm(FurrowAlgorithm):
    """Trains a model on a project's labels and measures it on parcels held out."""

    does = TrainModel
    icon_name = "model"

    def title(self) -> str:
        return translate("Processing", "Train model")

    def about(self) -> str:
        return translate(
            "Processing",
            "Learns to tell the crops apart from the project's labelled parcels, and measures how "
            "well that works on parcels and blocks that were held out of training.\n"
            "The imagery must have been prepared. An unchanged model is not trained again.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add_project()
        add_recipe(self)
        tr = translate
        self.add_project_output()
        self.addOutput(QgsProcessingOutputString(MODEL, tr("Processing", "Name of the model")))
        self.addOutput(QgsProcessingOutputFolder(MODEL_FOLDER, tr("Processing", "Model folder")))
        self.add_accuracy_outputs()

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        recipe = self.parameterAsString(parameters, RECIPE, context)
        project = self.project_folder(parameters, context)
        trained = self.ask(TrainModel(project, recipe), feedback)
        measured = () if trained.accuracy is None else trained.accuracy.warnings
        tell_warnings((*trained.warnings, *measured), feedback)
        tell_accuracy(trained.accuracy, feedback)
        return {
            PROJECT: project,
            MODEL: trained.model,
            MODEL_FOLDER: trained.folder,
            **accuracy_values(trained.accuracy, trained.simulated),
        }

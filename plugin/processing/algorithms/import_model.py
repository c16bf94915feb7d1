"""furrow:importmodel"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import ImportModel
from furrow.plugin.processing.base import PROJECT, FurrowAlgorithm, tell_warnings

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.model_results import ModelImported

translate = QCoreApplication.translate

ONNX, CONTRACT, OUT = "ONNX", "CONTRACT", "OUT"
MODEL, MODEL_FOLDER, CLASSES = "MODEL", "MODEL_FOLDER", "CLASSES"


class ImportModelAlgorithm(FurrowAlgorithm):
    """Takes an ONNX model from elsewhere."""

    does = ImportModel
    icon_name = "model"

    def title(self) -> str:
        return translate("Processing", "Import model")

    def about(self) -> str:
        return translate(
            "Processing",
            "Takes an ONNX model that was trained elsewhere, with a small JSON that says what it "
            "takes: sensors, bands, units, time steps, layout and classes.\n"
            "It is tried on random series first, and refused with the reason where shapes or "
            "probabilities are not as the JSON says. In a project it can then map.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add(
            QgsProcessingParameterFile(ONNX, tr("Processing", "ONNX file"), extension="onnx"),
            tr("Processing", "The model, with all of its weights in this one file."),
        )
        self.add(
            QgsProcessingParameterFile(
                CONTRACT, tr("Processing", "JSON that says what it takes"), extension="json"
            ),
            tr("Processing", "What it holds is told in Furrow's page on recipes and models."),
        )
        self.add_project(optional=True)
        self.add(
            QgsProcessingParameterFolderDestination(
                OUT,
                tr("Processing", "Model folder instead of a project"),
                optional=True,
                createByDefault=False,
            ),
            tr("Processing", "A new or empty folder. Leave it empty where a project is given."),
            advanced=True,
        )
        self.add_project_output()
        self.addOutput(QgsProcessingOutputString(MODEL, tr("Processing", "Name of the model")))
        self.addOutput(QgsProcessingOutputFolder(MODEL_FOLDER, tr("Processing", "Model folder")))
        self.addOutput(QgsProcessingOutputString(CLASSES, tr("Processing", "Classes")))

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        project = self.parameterAsString(parameters, PROJECT, context) or None
        taken: ModelImported = self.ask(
            ImportModel(
                self.parameterAsFile(parameters, ONNX, context),
                self.parameterAsFile(parameters, CONTRACT, context),
                self.parameterAsString(parameters, OUT, context) or None,
                project,
            ),
            feedback,
        )
        tell_warnings(taken.warnings, feedback)
        return {
            PROJECT: project or "",
            MODEL: taken.model,
            MODEL_FOLDER: taken.folder,
            CLASSES: ", ".join(taken.classes),
        }

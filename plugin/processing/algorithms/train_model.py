"""furrow:trainmodel"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
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
from furrow.plugin.processing.crosswalk_inputs import add_table_level, table_level_of
from furrow.plugin.processing.recipes import (
    RECIPE,
    SETTINGS,
    STRATEGY,
    add_recipe,
    add_settings,
    strategy_of,
)
from furrow.plugin.processing.unit_inputs import add_unit, unit_of

translate = QCoreApplication.translate

MODEL, MODEL_FOLDER, COMPARED = "MODEL", "MODEL_FOLDER", "COMPARED"
TABLE, SIDECAR, OUT = "TABLE", "SIDECAR", "OUT"


class TrainModelAlgorithm(FurrowAlgorithm):
    """Trains a model on a project's labels, or a table's, and measures it on what was held out."""

    does = TrainModel
    icon_name = "model"

    def title(self) -> str:
        return translate("Processing", "Train model")

    def about(self) -> str:
        return translate(
            "Processing",
            "Learns to tell the crops apart from the project's labelled parcels, and measures how "
            "well that works on parcels and blocks that were held out of training.\n"
            "The imagery must have been prepared. An unchanged model is not trained again.\n"
            "Every other recipe is measured beside a random forest on the same parcels, which "
            "takes a little longer and shows whether it is worth it.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add_project(optional=True)
        add_recipe(self)
        add_unit(self)
        add_settings(self)
        tr = translate
        self.add(
            QgsProcessingParameterFile(
                TABLE,
                tr("Processing", "Table of series instead of a project"),
                fileFilter=tr("Processing", "Tables") + " (*.parquet *.csv *.xlsx *.xlsm)",
                optional=True,
            ),
            tr("Processing", "Labelled series, one a row. Leave the project empty then."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                SIDECAR,
                tr("Processing", "JSON that explains the table"),
                extension="json",
                optional=True,
            ),
            tr("Processing", "Empty: the file beside the table with its name and .json."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                OUT,
                tr("Processing", "Folder for the table's model"),
                optional=True,
                createByDefault=False,
            ),
            tr("Processing", "A new or empty folder. A project keeps its models itself."),
            advanced=True,
        )
        add_table_level(self)
        self.add_project_output()
        self.addOutput(QgsProcessingOutputString(MODEL, tr("Processing", "Name of the model")))
        self.addOutput(QgsProcessingOutputFolder(MODEL_FOLDER, tr("Processing", "Model folder")))
        self.addOutput(
            QgsProcessingOutputString(COMPARED, tr("Processing", "Compared with a random forest"))
        )
        self.add_accuracy_outputs()

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        table = self.parameterAsFile(parameters, TABLE, context) or None
        project = "" if table else self.project_folder(parameters, context)
        trained = self.ask(
            TrainModel(
                project,
                self.parameterAsString(parameters, RECIPE, context),
                strategy_of(self.parameterAsString(parameters, STRATEGY, context)),
                table,
                self.parameterAsFile(parameters, SIDECAR, context) or None,
                self.parameterAsString(parameters, OUT, context) or None if table else None,
                unit=unit_of(self, parameters, context),
                settings=self.parameterAsString(parameters, SETTINGS, context),
                level=table_level_of(self, parameters, context) if table else None,
            ),
            feedback,
        )
        measured = () if trained.accuracy is None else trained.accuracy.warnings
        tell_warnings((*trained.warnings, *measured), feedback)
        tell_accuracy(trained.accuracy, feedback)
        compared = "" if trained.compared is None else trained.compared.detail
        if compared:
            feedback.pushInfo(compared)
        return {
            PROJECT: project,
            MODEL: trained.model,
            MODEL_FOLDER: trained.folder,
            COMPARED: compared,
            **accuracy_values(trained.accuracy, trained.simulated),
        }

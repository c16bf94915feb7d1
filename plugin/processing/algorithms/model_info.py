"""furrow:modelinfo"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import ModelInfo
from furrow.plugin.processing.base import FurrowAlgorithm, accuracy_values, tell_warnings
from furrow.plugin.processing.page import add_page, write_page
from furrow.plugin.translation import said

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.model_results import ModelTold, TrainingTable

translate = QCoreApplication.translate

FOLDER, MODEL = "FOLDER", "MODEL"
USED_RECIPE, CLASSES = "USED_RECIPE", "CLASSES"


class ModelInfoAlgorithm(FurrowAlgorithm):
    """Tells what a model is."""

    does = ModelInfo
    icon_name = "model"

    def title(self) -> str:
        return translate("Processing", "Describe model")

    def about(self) -> str:
        return translate(
            "Processing",
            "Tells what a finished model is: recipe, classes, what it takes, what it learned from, "
            "how good it was, licences and checksums.\n"
            "Its files are compared with their checksums; nothing is changed.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add(
            QgsProcessingParameterFile(
                FOLDER,
                tr("Processing", "Model or project"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
            ),
            tr("Processing", "Folder that holds model.json, or a Furrow project."),
        )
        self.add(
            QgsProcessingParameterString(MODEL, tr("Processing", "Model"), optional=True),
            tr("Processing", "Of a project: name of the model. Empty: the newest."),
        )
        add_page(self)
        for name, meaning in (
            (MODEL, tr("Processing", "Name of the model")),
            (USED_RECIPE, tr("Processing", "Recipe")),
            (CLASSES, tr("Processing", "Classes")),
        ):
            self.addOutput(QgsProcessingOutputString(name, meaning))
        self.add_accuracy_outputs()

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        told: ModelTold = self.ask(
            ModelInfo(
                self.parameterAsFile(parameters, FOLDER, context),
                self.parameterAsString(parameters, MODEL, context) or None,
            ),
            feedback,
        )
        rows = _rows(told)
        for name, text in rows:
            feedback.pushInfo(f"{name}: {text}")
        tell_warnings(told.warnings, feedback)
        return {
            **write_page(self, parameters, context, told.model, rows),
            MODEL: told.model,
            USED_RECIPE: told.recipe,
            CLASSES: ", ".join(told.classes),
            **accuracy_values(told.accuracy, told.simulated),
        }


def _rows(told: ModelTold) -> list[tuple[str, str]]:
    from furrow.plugin.layers.words import accuracy_sentence

    tr = translate
    bands = "; ".join(f"{sensor.upper()}: {', '.join(own)}" for sensor, own in told.bands.items())
    parcels = ", ".join(f"{name} {number}" for name, number in told.parcels.items())
    rows = [
        (tr("Processing", "Recipe"), f"{told.recipe}: {said(told.recipe_title)}"),
        (tr("Processing", "Backbone"), told.backbone),
        (tr("Processing", "Strategy"), told.strategy if told.backbone else ""),
        (tr("Processing", "Settings"), _listed(told.settings)),
        (tr("Processing", "Classes"), ", ".join(told.classes)),
        (tr("Processing", "Bands"), bands),
        (tr("Processing", "Time steps"), f"{told.steps} ({told.time_step})"),
        (tr("Processing", "Season"), told.season),
        (tr("Processing", "Labelled parcels"), parcels),
        (tr("Processing", "Accuracy"), accuracy_sentence(told.accuracy)),
        (
            tr("Processing", "Compared with a random forest"),
            "" if told.compared is None else told.compared.detail,
        ),
        (
            tr("Processing", "Tables that it learned from"),
            "; ".join(_listed_texts(one) for one in told.training_tables),
        ),
        (tr("Processing", "Built on"), "; ".join(told.licences)),
        (tr("Processing", "Made"), told.made),
        (tr("Processing", "Seeds"), _listed(told.seeds)),
        (tr("Processing", "Versions"), _listed(told.versions)),
        (tr("Processing", "SHA-256"), _listed(told.files)),
    ]
    return [(name, text) for name, text in rows if text]


def _listed_texts(table: TrainingTable) -> str:
    told = (table.title, table.source, table.licence, table.attribution, table.crosswalk)
    return ", ".join(text for text in told if text)


def _listed(facts: dict[str, Any]) -> str:
    return ", ".join(f"{name} {value}" for name, value in facts.items())

"""furrow:listweights"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import ListWeights
from furrow.plugin.processing.base import FurrowAlgorithm
from furrow.plugin.processing.page import add_page, write_page
from furrow.plugin.processing.weights_page import tell_weights

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.weights_results import WeightsListed

translate = QCoreApplication.translate

FOLDER = "FOLDER"
KNOWN, THERE, LACKING = "KNOWN", "THERE", "LACKING"


class ListWeightsAlgorithm(FurrowAlgorithm):
    """Says which published weights there are, and which are on this computer."""

    does = ListWeights
    icon_name = "model"
    group_id = "project"

    def title(self) -> str:
        return translate("Processing", "List pretrained networks")

    def about(self) -> str:
        return translate(
            "Processing",
            "Says which pretrained networks there are: size, licence, where their weights are "
            "published, and which are on this computer.\n"
            "Nothing is downloaded. Files that are here are read through and compared with the "
            "published checksum.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add(
            QgsProcessingParameterFile(
                FOLDER,
                tr("Processing", "Folder of weights"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr(
                "Processing",
                "Look only into this folder. Empty: the folder that FURROW_WEIGHTS_DIR names, then "
                "Furrow’s own.",
            ),
            advanced=True,
        )
        add_page(self)
        for name, meaning in (
            (KNOWN, tr("Processing", "Networks that are published")),
            (THERE, tr("Processing", "Networks whose weights are here")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, meaning))
        self.addOutput(
            QgsProcessingOutputString(LACKING, tr("Processing", "Names of those that are not here"))
        )

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        folder = self.parameterAsString(parameters, FOLDER, context) or None
        told: WeightsListed = self.ask(ListWeights(folder), feedback)
        rows = tell_weights(told.weights, feedback)
        lacking = [item.name for item in told.weights if item.state != "there"]
        return {
            **write_page(self, parameters, context, self.title(), rows),
            KNOWN: len(told.weights),
            THERE: len(told.weights) - len(lacking),
            LACKING: ",".join(lacking),
        }

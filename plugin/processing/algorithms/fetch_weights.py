"""furrow:fetchweights"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

from furrow.engine.contract.requests import FetchWeights
from furrow.plugin.processing.base import FurrowAlgorithm
from furrow.plugin.processing.imagery_outputs import MEGABYTES, SECONDS
from furrow.plugin.processing.page import add_page, write_page
from furrow.plugin.processing.weights_page import tell_weights

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.weights_results import WeightsFetched

translate = QCoreApplication.translate

BACKBONES, ACCEPT, FOLDER = "BACKBONES", "ACCEPT_LICENCE", "FOLDER"
WEIGHTS_FOLDER, FETCHED, THERE = "WEIGHTS_FOLDER", "FETCHED", "THERE"


class FetchWeightsAlgorithm(FurrowAlgorithm):
    """Downloads published weights."""

    does = FetchWeights
    icon_name = "model"
    group_id = "project"

    def title(self) -> str:
        return translate("Processing", "Fetch pretrained networks")

    def about(self) -> str:
        return translate(
            "Processing",
            "Downloads the weights of pretrained networks from where their makers publish them, "
            "and checks each file before it is used.\n"
            "What is here already is not fetched again; a download that broke off goes on. “List "
            "pretrained networks” tells names, sizes and licences beforehand.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add(
            QgsProcessingParameterString(BACKBONES, tr("Processing", "Networks")),
            tr(
                "Processing",
                "Names with commas between, as “List pretrained networks” tells them, e.g. presto; "
                "or all.",
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(
                ACCEPT,
                tr("Processing", "Accept licences that restrict the use"),
                defaultValue=False,
                optional=True,
            ),
            tr(
                "Processing",
                "Some licences forbid some uses. Tick this once you have read them and your use is "
                "allowed; without it such weights are not fetched.",
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                FOLDER,
                tr("Processing", "Folder of weights"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr(
                "Processing",
                "Where to put them, e.g. to take them to a computer without a network. Empty: "
                "Furrow’s own folder.",
            ),
            advanced=True,
        )
        add_page(self)
        self.addOutput(
            QgsProcessingOutputFolder(WEIGHTS_FOLDER, tr("Processing", "Where the weights are"))
        )
        for name, meaning in (
            (FETCHED, tr("Processing", "Networks fetched now")),
            (THERE, tr("Processing", "Networks that were there before")),
            (MEGABYTES, tr("Processing", "Megabytes transferred")),
            (SECONDS, tr("Processing", "Time taken (seconds)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, meaning))

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        application = QCoreApplication.instance()
        if application is not None and QThread.currentThread() == application.thread():
            # Imported now: QGIS starts with the toolbox, and few starts download.
            from furrow.plugin.enginelink.environment.qgis_network import network_variables

            self.network = network_variables()
        return super().prepareAlgorithm(parameters, context, feedback)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        names = self.parameterAsString(parameters, BACKBONES, context).strip()
        if not names:
            raise QgsProcessingException(
                translate(
                    "Processing",
                    "No network was named. Give its name, as “List pretrained networks” tells it.",
                )
            )
        request = FetchWeights(
            names,
            accept_licence=self.parameterAsBool(parameters, ACCEPT, context),
            folder=self.parameterAsString(parameters, FOLDER, context) or None,
        )
        got: WeightsFetched = self.ask(request, feedback)
        rows = tell_weights(got.weights, feedback)
        return {
            **write_page(self, parameters, context, self.title(), rows),
            WEIGHTS_FOLDER: got.folder,
            FETCHED: len(got.fetched),
            THERE: len(got.there),
            MEGABYTES: got.bytes_fetched / 1_000_000,
            SECONDS: got.seconds,
        }

"""What all of Furrow's algorithms share."""

from __future__ import annotations

import html
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from furrow.engine.contract.requests import Request
from furrow.engine.contract.results import AccuracySummary
from furrow.plugin.icons import icon
from furrow.plugin.processing.engine import run_request

translate = QCoreApplication.translate

PROJECT = "PROJECT"
ACCURACY, ACCURACY_LOW, ACCURACY_HIGH = "ACCURACY", "ACCURACY_LOW", "ACCURACY_HIGH"
PARCELS_JUDGED, MEASURED_BY, SIMULATED = "PARCELS_JUDGED", "MEASURED_BY", "SIMULATED"

_COMMAND_LINE = "qgis_process"


class FurrowAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that asks the engine. Runs in a background thread and can be cancelled."""

    id_ = ""
    """Name in scripts and in qgis_process; never changes."""
    icon_name = "furrow"

    def __init__(self) -> None:
        super().__init__()
        self._meanings: dict[str, str] = {}

    # --- for the algorithms ---

    def title(self) -> str:
        raise NotImplementedError

    def about(self) -> str:
        """A few sentences: what it does, what it needs, what it leaves."""
        raise NotImplementedError

    def add(
        self, parameter: QgsProcessingParameterDefinition, meaning: str, advanced: bool = False
    ) -> None:
        """Add a parameter with its help text."""
        if advanced:
            flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
            parameter.setFlags(parameter.flags() | flag)
        self._meanings[parameter.description()] = meaning
        parameter.setHelp(meaning)
        self.addParameter(parameter)

    def add_project(self) -> None:
        """The folder of a project that exists."""
        self.add(
            QgsProcessingParameterFile(
                PROJECT,
                translate("Processing", "Furrow project"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
            ),
            translate("Processing", "Folder of a Furrow project: the one that holds furrow.json."),
        )

    def add_accuracy_outputs(self) -> None:
        numbers = (
            (ACCURACY, translate("Processing", "Share of unseen parcels mapped right (0–1)")),
            (ACCURACY_LOW, translate("Processing", "Lower limit of its 95 % interval")),
            (ACCURACY_HIGH, translate("Processing", "Upper limit of its 95 % interval")),
            (PARCELS_JUDGED, translate("Processing", "Parcels behind that figure")),
        )
        for name, meaning in numbers:
            self.addOutput(QgsProcessingOutputNumber(name, meaning))
        self.addOutput(
            QgsProcessingOutputString(MEASURED_BY, translate("Processing", "How it was measured"))
        )
        self.addOutput(
            QgsProcessingOutputBoolean(
                SIMULATED, translate("Processing", "Imagery or labels are simulated")
            )
        )

    def ask(self, request: Request, feedback: QgsProcessingFeedback) -> Any:
        """Do a request. Raises QgsProcessingException."""
        return run_request(request, feedback)

    def project_folder(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return self.parameterAsString(parameters, PROJECT, context)

    # --- for Processing ---

    def name(self) -> str:
        return self.id_

    def displayName(self) -> str:
        return self.title()

    def shortDescription(self) -> str:
        return self.about().split("\n")[0]

    def shortHelpString(self) -> str:
        """What the toolbox shows beside the dialog: paragraphs, one a line."""
        first, *more = self.about().split("\n")
        if QgsApplication.platform() == _COMMAND_LINE:
            return "\n".join(more)  # it shows the short description and each parameter's help too
        meanings = [
            f"<b>{html.escape(name)}</b><br>{html.escape(meaning, quote=False)}"
            for name, meaning in self._meanings.items()
        ]
        return "\n".join([first, *more, *meanings])

    def icon(self) -> QIcon:
        return icon(self.icon_name)

    def createInstance(self) -> QgsProcessingAlgorithm:
        return type(self)()

    def group(self) -> str:
        return ""

    def groupId(self) -> str:
        return ""


def accuracy_values(accuracy: AccuracySummary | None, simulated: bool) -> dict[str, Any]:
    """Values of the accuracy outputs; without a figure they are left out, never zero."""
    if accuracy is None:
        return {SIMULATED: simulated}
    right = accuracy.parcels_right
    return {
        ACCURACY: right.value,
        ACCURACY_LOW: right.low,
        ACCURACY_HIGH: right.high,
        PARCELS_JUDGED: accuracy.parcels,
        MEASURED_BY: accuracy.method,
        SIMULATED: simulated,
    }


def tell_warnings(warnings: tuple[str, ...], feedback: QgsProcessingFeedback) -> None:
    for warning in dict.fromkeys(warnings):
        feedback.pushWarning(warning)

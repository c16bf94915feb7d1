"""What all of Furrow's algorithms share."""

from __future__ import annotations

import html
import math
import threading
from typing import TYPE_CHECKING, Any, ClassVar

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from furrow.engine.contract.requests import Request
from furrow.plugin.icons import icon
from furrow.plugin.processing.engine import run_request

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.results import AccuracySummary

translate = QCoreApplication.translate

PROJECT = "PROJECT"
ACCURACY, ACCURACY_LOW, ACCURACY_HIGH = "ACCURACY", "ACCURACY_LOW", "ACCURACY_HIGH"
PARCELS_JUDGED, MEASURED_BY, SIMULATED = "PARCELS_JUDGED", "MEASURED_BY", "SIMULATED"

REQUIRED = ("title", "about", "initAlgorithm", "processAlgorithm")
"""What the class of an algorithm must define; looked at when its file is loaded."""

_COMMAND_LINE = "qgis_process"


_OPENING = threading.Lock()
"""QGIS 3.22 locks up for good where two threads open the same file at once (its OGR provider takes
two locks in either order), and two algorithms may run at once."""


class FurrowAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that asks the engine. Runs in a background thread and can be cancelled.

    A class that names its request in ``does`` is an algorithm of the toolbox. It must have what
    REQUIRED lists: ``title()`` is its name for people, ``about()`` a few sentences, one a line:
    what it does, what it needs, what it leaves. Classes without ``does`` are shared bases.
    """

    does: ClassVar[type[Request]]
    """The request; from it comes the name in scripts and in qgis_process."""
    icon_name = "furrow"

    group_id = "mapping"
    """Where the toolbox shows it: “imagery”, “mapping”, “project” or “studies”."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        own = {
            name for base in cls.__mro__ if issubclass(base, FurrowAlgorithm) for name in vars(base)
        }
        lacking = [name for name in REQUIRED if name not in own]
        if "does" in own and lacking:
            raise TypeError(f"{cls.__module__}.{cls.__name__} lacks {', '.join(lacking)}")

    def __init__(self) -> None:
        super().__init__()
        self._meanings: dict[str, str] = {}
        self.network: dict[str, str] = {}
        """Variables by which the engine of this run reaches the network."""

    # --- for the algorithms ---

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

    def add_project(self, optional: bool = False) -> None:
        """The folder of a project that exists."""
        self.add(
            QgsProcessingParameterFile(
                PROJECT,
                translate("Processing", "Furrow project"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=optional,
            ),
            translate("Processing", "Folder of a Furrow project: the one that holds furrow.json."),
        )

    def add_project_output(self) -> None:
        """The project's folder again, so that steps can be strung together in a model."""
        self.addOutput(
            QgsProcessingOutputFolder(PROJECT, translate("Processing", "Furrow project"))
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
        return run_request(request, feedback, self.network)

    def source(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> QgsProcessingFeatureSource | None:
        """The features of a parameter; None where it was left empty.

        Raises:
            QgsProcessingException: something was given that is no layer.
        """
        with _OPENING:
            source = self.parameterAsSource(parameters, name, context)
        if source is None and parameters.get(name):
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        return source

    def project_folder(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Raises QgsProcessingException where none is named."""
        folder = self.parameterAsString(parameters, PROJECT, context)
        if not folder:
            raise QgsProcessingException(
                translate("Processing", "No project folder was given. Choose one.")
            )
        return folder

    # --- for Processing ---

    def name(self) -> str:
        return self.does.method.replace("_", "")

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
        groups = {
            "imagery": translate("Processing", "Imagery"),
            "mapping": translate("Processing", "Crop mapping"),
            "project": translate("Processing", "Projects and engine"),
            "studies": translate("Processing", "Studies"),
        }
        return groups[self.group_id]

    def groupId(self) -> str:
        return self.group_id


def tell_accuracy(accuracy: AccuracySummary | None, feedback: QgsProcessingFeedback) -> None:
    """How good it is, as a sentence in the log."""
    from furrow.plugin.layers.words import accuracy_sentence

    feedback.pushInfo(accuracy_sentence(accuracy))


def accuracy_values(accuracy: AccuracySummary | None, simulated: bool) -> dict[str, Any]:
    """Values of the accuracy outputs; without a figure they are left out, never zero."""
    if accuracy is None:
        return {SIMULATED: simulated}
    right = accuracy.parcels_right
    figures = {ACCURACY: right.value, ACCURACY_LOW: right.low, ACCURACY_HIGH: right.high}
    return {
        **{name: figure for name, figure in figures.items() if not math.isnan(figure)},
        PARCELS_JUDGED: accuracy.parcels,
        MEASURED_BY: accuracy.method,
        SIMULATED: simulated,
    }


def tell_warnings(warnings: tuple[str, ...], feedback: QgsProcessingFeedback) -> None:
    for warning in dict.fromkeys(warnings):
        feedback.pushWarning(warning)

"""What studies share: inputs named like the request's fields, a folder with page and figure."""

from __future__ import annotations

from dataclasses import MISSING
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.plugin.processing.base import FurrowAlgorithm, tell_warnings
from furrow.plugin.translation import said

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.study_results import StudyDone

translate = QCoreApplication.translate

FOLDER = "FOLDER"
PAGE, FIGURES, FIGURE, FINDINGS = "PAGE", "FIGURES", "FIGURE", "FINDINGS"
MOST = 100_000


class StudyAlgorithm(FurrowAlgorithm):
    """A study: its class lists what it asks beside the table, the draws and the folder."""

    icon_name = "model"
    group_id = "studies"
    takes_projects = False
    """Whether the table may be a project, too: a project has no JSON that explains it."""

    # --- for the studies ---

    def add_places(self) -> None:
        """Where the samples come from."""
        tr = translate
        self.file(
            "table",
            tr("Processing", "Table of labelled series"),
            tr(
                "Processing",
                "A Parquet, CSV or xlsx file: a row a sample, or a row a sample and date.",
            ),
        )
        self.sidecar(optional=self.takes_projects)

    def add_inputs(self) -> None:
        """Parameters of the study itself."""

    def add_draws(self) -> None:
        tr = translate
        self.number(
            "draws",
            tr("Processing", "Draws"),
            tr("Processing", "How often labels are drawn anew; more draws, narrower intervals."),
            1,
        )
        self.number(
            "seed",
            tr("Processing", "Random seed"),
            tr("Processing", "The same seed draws the same labels."),
            0,
            advanced=True,
        )
        self.text(
            "group",
            tr("Processing", "Grouping to keep whole"),
            tr("Processing", "Name of a grouping in the JSON, e.g. parcel, never torn apart."),
            advanced=True,
        )
        self.text(
            "classes",
            tr("Processing", "Crops to tell apart"),
            tr("Processing", "Names with commas between. Empty: all with enough samples."),
            advanced=True,
        )

    def text(self, field: str, title: str, meaning: str, advanced: bool = False) -> None:
        """A parameter for a text field of the request, named like it."""
        default = self._default(field)
        self.add(
            QgsProcessingParameterString(field.upper(), title, default, optional=not default),
            meaning,
            advanced,
        )

    def number(
        self, field: str, title: str, meaning: str, least: float, advanced: bool = False
    ) -> None:
        """A parameter for a number of the request."""
        default = self._default(field)
        kind = QgsProcessingParameterNumber.Type
        self.add(
            QgsProcessingParameterNumber(
                field.upper(),
                title,
                kind.Integer if isinstance(default, int) else kind.Double,
                default,
                minValue=least,
                maxValue=MOST if isinstance(default, int) else 1.0,
            ),
            meaning,
            advanced,
        )

    def yes_or_no(self, field: str, title: str, meaning: str) -> None:
        """A parameter for a field that is true or false."""
        self.add(QgsProcessingParameterBoolean(field.upper(), title, self._default(field)), meaning)

    def file(
        self, field: str, title: str, meaning: str, advanced: bool = False, extension: str = ""
    ) -> None:
        """A parameter for a file of the request; it may be left out where the field may."""
        optional = self._default(field) is not MISSING
        self.add(
            QgsProcessingParameterFile(
                field.upper(), title, extension=extension, optional=optional
            ),
            meaning,
            advanced,
        )

    def sidecar(self, optional: bool = True) -> None:
        """What explains the first table."""
        self.add(
            QgsProcessingParameterFile(
                "SIDECAR",
                translate("Processing", "JSON that explains the table"),
                extension="json",
                optional=optional,
            ),
            translate("Processing", "It says which columns are bands, dates, labels and groups."),
        )

    def other_sidecar(self, field: str, title: str, advanced: bool = True) -> None:
        """What explains the second table."""
        meaning = translate("Processing", "Empty: the same as that of the first table.")
        self.file(field, title, meaning, advanced, "json")

    def asked(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The fields of the request that there are parameters for."""
        given: dict[str, Any] = {}
        for field in self.does.__dataclass_fields__:
            name = field.upper()
            kind = self.parameterDefinition(name)
            if kind is None:
                continue
            if isinstance(kind, QgsProcessingParameterFile):
                read = self.parameterAsFile
            elif isinstance(kind, QgsProcessingParameterBoolean):
                read = self.parameterAsBool
            elif isinstance(kind, QgsProcessingParameterNumber):
                is_whole = kind.dataType() == QgsProcessingParameterNumber.Type.Integer
                read = self.parameterAsInt if is_whole else self.parameterAsDouble
            else:
                read = self.parameterAsString
            given[field] = read(parameters, name, context)
        return given

    # --- for QGIS ---

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add_places()
        self.add_inputs()
        self.text(
            "recipe",
            tr("Processing", "Recipes"),
            tr("Processing", "Names with commas between, as “List recipes” tells them."),
        )
        self.add_draws()
        self.number(
            "workers",
            tr("Processing", "Processes at the same time"),
            tr("Processing", "0: as many as the computer has cores."),
            0,
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                FOLDER, tr("Processing", "Folder of the study")
            ),
            tr(
                "Processing",
                "Page, table, figure and all figures as JSON. What was finished is kept there: "
                "the same study goes on where it stopped.",
            ),
        )
        self.addOutput(QgsProcessingOutputHtml(PAGE, tr("Processing", "Page")))
        self.addOutput(QgsProcessingOutputFile(FIGURE, tr("Processing", "Figure")))
        self.addOutput(QgsProcessingOutputFile(FIGURES, tr("Processing", "Figures")))
        self.addOutput(QgsProcessingOutputString(FINDINGS, tr("Processing", "What was found")))

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        folder = self.parameterAsString(parameters, FOLDER, context)
        request = self.does(out=folder, **self.asked(parameters, context))
        study: StudyDone = self.ask(request, feedback)
        tell_warnings(study.warnings, feedback)
        findings = [said(text) for text in study.findings]
        for text in findings:
            feedback.pushInfo(text)
        return {
            FOLDER: str(Path(study.folder)),
            PAGE: study.page,
            FIGURE: study.figure,
            FIGURES: study.figures,
            FINDINGS: "\n".join(findings),
        }

    def _default(self, field: str) -> Any:
        return self.does.__dataclass_fields__[field].default

"""What studies on labelled tables share: inputs, and a folder with page, table and figure."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingOutputString,
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

TABLE, SIDECAR, FOLDER = "TABLE", "SIDECAR", "FOLDER"
PAGE, FIGURES, FIGURE, FINDINGS = "PAGE", "FIGURES", "FIGURE", "FINDINGS"
MOST = 1000


class StudyAlgorithm(FurrowAlgorithm):
    """A study: its class lists what it asks beside the table and the folder."""

    icon_name = "model"
    group_id = "studies"
    takes_projects = False
    """Whether TABLE may be a project, too: a project has no JSON that explains it."""

    def add_inputs(self) -> None:
        """Parameters of the study itself, with ``text`` and ``number``."""
        raise NotImplementedError

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
        """A parameter for a number of the request, named like the field."""
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

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add(
            QgsProcessingParameterFile(TABLE, tr("Processing", "Table of labelled series")),
            tr(
                "Processing",
                "A Parquet, CSV or xlsx file: a row a sample, or a row a sample and date.",
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                SIDECAR,
                tr("Processing", "JSON that explains the table"),
                extension="json",
                optional=self.takes_projects,
            ),
            tr("Processing", "It says which columns are bands, dates, labels and groups."),
        )
        self.add_inputs()
        self.text(
            "recipe",
            tr("Processing", "Recipes"),
            tr("Processing", "Names with commas between, as “List recipes” tells them."),
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
        given: dict[str, Any] = {}
        for field in self.does.__dataclass_fields__:
            if self.parameterDefinition(field.upper()) is None or field == "table":
                continue
            default = self._default(field)
            if isinstance(default, str):
                given[field] = self.parameterAsString(parameters, field.upper(), context)
            elif isinstance(default, int):
                given[field] = self.parameterAsInt(parameters, field.upper(), context)
            else:
                given[field] = self.parameterAsDouble(parameters, field.upper(), context)
        table = self.parameterAsFile(parameters, TABLE, context)
        study: StudyDone = self.ask(self.does(table=table, out=folder, **given), feedback)
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

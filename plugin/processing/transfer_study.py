"""What studies of transfer share: two places in, a folder with page, table and figure out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingOutputString,
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.plugin.processing.base import tell_warnings
from furrow.plugin.processing.study import FIGURE, FIGURES, FINDINGS, FOLDER, PAGE
from furrow.plugin.processing.transfer import TransferAlgorithm
from furrow.plugin.translation import said

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.study_results import StudyDone

translate = QCoreApplication.translate


class TransferStudyAlgorithm(TransferAlgorithm):
    """A study of transfer: its class lists what it asks beside the places and the draws."""

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
            FOLDER: study.folder,
            PAGE: study.page,
            FIGURE: study.figure,
            FIGURES: study.figures,
            FINDINGS: "\n".join(findings),
        }

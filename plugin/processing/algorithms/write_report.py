"""furrow:writereport"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingOutputString,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import WriteReport
from furrow.plugin.layers.report_link import in_user_language
from furrow.plugin.processing.base import PROJECT, FurrowAlgorithm

translate = QCoreApplication.translate

MAP, REPORT, FIGURES, HOLDS, STALE = "MAP", "REPORT", "FIGURES", "HOLDS", "STALE"


class WriteReportAlgorithm(FurrowAlgorithm):
    """Takes what came after a map into its report."""

    does = WriteReport
    icon_name = "assess"

    def title(self) -> str:
        return translate("Processing", "Write report")

    def about(self) -> str:
        return translate(
            "Processing",
            "Writes the report of a finished map again, with what the project knows by now: "
            "estimated areas, leakage audit, verdict, and a score against reference parcels.\n"
            "What was measured with the map stays as it is; the map itself is not touched.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add_project()
        self.add(
            QgsProcessingParameterString(MAP, tr("Processing", "Map"), optional=True),
            tr("Processing", "Name of a map, e.g. random-forest-1. Empty: the newest."),
        )
        self.add_project_output()
        self.addOutput(QgsProcessingOutputHtml(REPORT, tr("Processing", "Accuracy report")))
        self.addOutput(QgsProcessingOutputFile(FIGURES, tr("Processing", "All figures (JSON)")))
        self.addOutput(
            QgsProcessingOutputString(HOLDS, tr("Processing", "Chapters that the report holds"))
        )
        self.addOutput(
            QgsProcessingOutputString(
                STALE, tr("Processing", "Of these, made from other labels or imagery than the map")
            )
        )

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        project = self.project_folder(parameters, context)
        name = self.parameterAsString(parameters, MAP, context) or None
        written = self.ask(WriteReport(project, name), feedback)
        for sentence in written.summary:
            feedback.pushInfo(sentence)
        return {
            PROJECT: project,
            REPORT: str(in_user_language(Path(written.report))),
            FIGURES: str(Path(written.folder) / "report.json"),
            HOLDS: ", ".join(written.holds),
            STALE: ", ".join(written.stale),
        }

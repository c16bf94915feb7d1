"""furrow:rundoctor"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import RunDoctor
from furrow.plugin import translation
from furrow.plugin.processing.base import FurrowAlgorithm
from furrow.plugin.processing.page import add_page, write_page

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.results import DoctorReport

translate = QCoreApplication.translate

HEALTHY, PROBLEMS = "HEALTHY", "PROBLEMS"


class RunDoctorAlgorithm(FurrowAlgorithm):
    """Looks whether the engine is fit to make a map."""

    does = RunDoctor
    icon_name = "furrow"
    group_id = "project"

    def title(self) -> str:
        return translate("Processing", "Check the engine")

    def about(self) -> str:
        return translate(
            "Processing",
            "Checks Furrow's compute engine: its packages, GDAL, disk, memory and graphics "
            "card.\n"
            "Takes a few seconds and changes nothing. A fault is told with what to do about it.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        add_page(self)
        self.addOutput(
            QgsProcessingOutputBoolean(HEALTHY, tr("Processing", "The engine is fit to work"))
        )
        self.addOutput(QgsProcessingOutputString(PROBLEMS, tr("Processing", "What is wrong")))

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        report: DoctorReport = self.ask(RunDoctor(), feedback)
        rows, problems = [], []
        for check in report.checks:
            said = f"{check.detail}. {check.advice}" if check.advice else check.detail
            fine = translate("Processing", "fine")
            name = translation.said(check.name)
            rows.append((name, fine if check.ok else translate("Processing", "fault"), said))
            if check.ok:
                feedback.pushInfo(f"{name}: {said}")
            else:
                problems.append(f"{name}: {said}")
                feedback.pushWarning(problems[-1])
        return {
            **write_page(self, parameters, context, self.title(), rows),
            HEALTHY: report.healthy,
            PROBLEMS: "\n".join(problems),
        }

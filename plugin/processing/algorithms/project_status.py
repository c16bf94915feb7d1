"""furrow:projectstatus"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import ProjectStatus
from furrow.plugin.processing.base import PROJECT, SIMULATED, FurrowAlgorithm
from furrow.plugin.processing.page import add_page, write_page

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.results import StatusTold

translate = QCoreApplication.translate

READY, NEXT, NAME = "READY", "NEXT", "NAME"


class ProjectStatusAlgorithm(FurrowAlgorithm):
    """Says what a project holds, and what is stale or missing."""

    does = ProjectStatus
    icon_name = "furrow"
    group_id = "project"

    def title(self) -> str:
        return translate("Processing", "Project status")

    def about(self) -> str:
        return translate(
            "Processing",
            "Says what a Furrow project holds, what is missing or out of date, and what to do "
            "next.\n"
            "Nothing is changed. Each step is “ready”, “missing” or “stale”: stale means that "
            "what it was made from has changed since.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add_project()
        add_page(self)
        self.add_project_output()
        self.addOutput(QgsProcessingOutputString(NAME, tr("Processing", "Name of the project")))
        self.addOutput(QgsProcessingOutputBoolean(READY, tr("Processing", "All steps are ready")))
        self.addOutput(
            QgsProcessingOutputString(NEXT, tr("Processing", "First step that is not ready"))
        )
        for step, title in _titles().items():
            state = tr("Processing", "State of: {0}").format(title)
            self.addOutput(QgsProcessingOutputString(step.upper(), state))
        self.addOutput(
            QgsProcessingOutputBoolean(
                SIMULATED, tr("Processing", "Imagery or labels are simulated")
            )
        )

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        project = self.project_folder(parameters, context)
        told: StatusTold = self.ask(ProjectStatus(project), feedback)
        rows = [
            (_titles().get(item.step, item.step), _word(item.state), item.detail)
            for item in told.steps
        ]
        for row in rows:
            feedback.pushInfo("{}: {}. {}".format(*row))
        waiting = [item.step for item in told.steps if item.state != "ready"]
        return {
            **write_page(self, parameters, context, told.name, rows),
            PROJECT: told.folder,
            NAME: told.name,
            READY: not waiting,
            NEXT: waiting[0] if waiting else "",
            **{item.step.upper(): item.state for item in told.steps},
            SIMULATED: told.simulated,
        }


def _titles() -> dict[str, str]:
    """The steps that a project goes through, in order."""
    return {
        "area": translate("Processing", "Area and season"),
        "imagery": translate("Processing", "Imagery"),
        "labels": translate("Processing", "Labels"),
        "model": translate("Processing", "Model"),
        "map": translate("Processing", "Map and report"),
    }


def _word(state: str) -> str:
    words = {
        "ready": translate("Processing", "ready"),
        "missing": translate("Processing", "missing"),
        "stale": translate("Processing", "out of date"),
    }
    return words.get(state, state)

"""furrow:prepareimagery"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import PrepareImagery
from furrow.plugin.processing.base import PROJECT, FurrowAlgorithm, tell_warnings
from furrow.plugin.processing.engine import PartFeedback
from furrow.plugin.processing.project_inputs import add_project_inputs
from furrow.plugin.processing.project_opening import opened_project

translate = QCoreApplication.translate

LOAD = "LOAD"
IMAGERY_FOLDER, STEPS, WORST_GAP_DAYS = "IMAGERY_FOLDER", "STEPS", "WORST_GAP_DAYS"


class PrepareImageryAlgorithm(FurrowAlgorithm):
    """Makes the season stack of a project, and the project itself where it is new."""

    does = PrepareImagery
    icon_name = "imagery"

    def __init__(self) -> None:
        super().__init__()
        self._prepared: Path | None = None

    def title(self) -> str:
        return translate("Processing", "Prepare imagery")

    def about(self) -> str:
        return translate(
            "Processing",
            "Makes the season stack: cloud-masked monthly composites of Sentinel-2 and "
            "Sentinel-1.\n"
            "With an imagery folder and labelled parcels it makes a Furrow project first; a "
            "project that exists goes on. Composites that are there already are not made again.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        add_project_inputs(self)
        tr = translate
        self.add(
            QgsProcessingParameterBoolean(
                LOAD,
                tr("Processing", "Add the season to the QGIS project"),
                defaultValue=False,
                optional=True,  # models from before it stay valid
            ),
            tr(
                "Processing",
                "Loads each composite in true and false colour, greenness, radar and the cloud "
                "masks, placed in time and hidden but for the middle of the season.",
            ),
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputFolder(IMAGERY_FOLDER, tr("Processing", "Season stack")))
        self.addOutput(QgsProcessingOutputNumber(STEPS, tr("Processing", "Time steps")))
        self.addOutput(
            QgsProcessingOutputNumber(
                WORST_GAP_DAYS, tr("Processing", "Longest time without a clear date (days)")
            )
        )

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        project = opened_project(self, parameters, context, PartFeedback(feedback, 0, 5))
        prepared = self.ask(PrepareImagery(project), PartFeedback(feedback, 5, 100))
        tell_warnings(prepared.warnings, feedback)
        if self.parameterAsBool(parameters, LOAD, context):
            self._prepared = Path(prepared.folder)
        return {
            PROJECT: project,
            IMAGERY_FOLDER: prepared.folder,
            STEPS: prepared.steps,
            WORST_GAP_DAYS: prepared.worst_gap_days,
        }

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        prepared, self._prepared = self._prepared, None
        if prepared is not None:
            # Imported now: QGIS starts with the toolbox, and few starts prepare imagery.
            from furrow.plugin.layers.add_season import add_season
            from furrow.plugin.processing.season_loading import load_season

            load_season(add_season, prepared, context, feedback)
        return {}

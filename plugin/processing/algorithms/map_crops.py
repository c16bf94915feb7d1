"""furrow:mapcrops"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import MapCrops
from furrow.plugin.processing.base import PROJECT
from furrow.plugin.processing.coverage_input import add_coverage, coverage_of
from furrow.plugin.processing.cropland_inputs import add_cropland, cropland_of
from furrow.plugin.processing.map_outputs import MapAlgorithm
from furrow.plugin.processing.unit_inputs import add_fields, fields_of

translate = QCoreApplication.translate

MODEL = "MODEL"


class MapCropsAlgorithm(MapAlgorithm):
    """Maps a project's whole area with a trained model."""

    does = MapCrops
    icon_name = "map"

    def title(self) -> str:
        return translate("Processing", "Map crops")

    def about(self) -> str:
        return translate(
            "Processing",
            "Maps the whole area with a trained model, and writes crop map, confidence, parcels, "
            "accuracy tables and report into a new numbered folder of the project.\n"
            "Finished maps are never overwritten; an unchanged map is not made again.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add_project()
        self.add(
            QgsProcessingParameterString(MODEL, translate("Processing", "Model"), optional=True),
            translate(
                "Processing", "Name of a model, e.g. random-forest-1. Empty: the newest of crops."
            ),
        )
        add_cropland(self)
        add_coverage(self)
        add_fields(self)
        self.add_project_output()
        self.add_map_outputs()

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        model = self.parameterAsString(parameters, MODEL, context) or None
        project = self.project_folder(parameters, context)
        cropland = cropland_of(self, parameters, context, feedback)
        coverage = coverage_of(self, parameters, context)
        fields = fields_of(self, parameters, context, feedback)
        made = self.ask(MapCrops(project, model, **cropland, **coverage, **fields), feedback)
        return {PROJECT: project, **self.map_values(made, parameters, context, feedback)}

"""furrow:cropmapfromlabels"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import CropMapFromLabels
from furrow.plugin.processing.base import PROJECT
from furrow.plugin.processing.coverage_input import add_coverage, coverage_of
from furrow.plugin.processing.cropland_inputs import add_cropland, cropland_of
from furrow.plugin.processing.engine import PartFeedback
from furrow.plugin.processing.map_outputs import MapAlgorithm
from furrow.plugin.processing.project_inputs import add_project_inputs
from furrow.plugin.processing.project_opening import opened_project
from furrow.plugin.processing.recipes import (
    RECIPE,
    SETTINGS,
    STRATEGY,
    add_recipe,
    add_settings,
    strategy_of,
)
from furrow.plugin.processing.unit_inputs import add_fields, add_unit, fields_of, unit_of

translate = QCoreApplication.translate


class CropMapFromLabelsAlgorithm(MapAlgorithm):
    """The whole job, from imagery and labels to a map and its report."""

    does = CropMapFromLabels
    icon_name = "furrow"

    def title(self) -> str:
        return translate("Processing", "Crop map from labels")

    def about(self) -> str:
        return translate(
            "Processing",
            "The whole job: from a season of imagery and a handful of labelled parcels to a crop "
            "map and an honest statement of how good it is.\n"
            "Give an imagery folder and labelled parcels to make a new Furrow project, or the "
            "folder of a project to go on with it. It prepares the imagery, trains and measures a "
            "model, maps the area and writes the report. Steps that are done are not done again, "
            "so a run that was cancelled goes on when it is started again.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        add_project_inputs(self)
        add_recipe(self)
        add_unit(self)
        add_cropland(self)
        add_coverage(self)
        add_fields(self)
        add_settings(self)
        self.add_map_outputs()

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        recipe = self.parameterAsString(parameters, RECIPE, context)
        cropland = cropland_of(self, parameters, context, feedback)
        coverage = coverage_of(self, parameters, context)
        project = opened_project(self, parameters, context, PartFeedback(feedback, 0, 5))
        strategy = strategy_of(self.parameterAsString(parameters, STRATEGY, context))
        unit = unit_of(self, parameters, context)
        fields = fields_of(self, parameters, context, feedback)
        settings = self.parameterAsString(parameters, SETTINGS, context)
        request = CropMapFromLabels(
            project,
            recipe,
            strategy,
            unit=unit,
            settings=settings,
            **cropland,
            **coverage,
            **fields,
        )
        made = self.ask(request, PartFeedback(feedback, 5, 100))
        return {PROJECT: project, **self.map_values(made, parameters, context, feedback)}

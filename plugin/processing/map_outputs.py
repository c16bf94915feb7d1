"""Outputs of an algorithm that makes a map."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputHtml,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.plugin.layers.report_link import in_user_language
from furrow.plugin.processing.base import (
    FurrowAlgorithm,
    accuracy_values,
    tell_accuracy,
    tell_warnings,
)

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.results import MapMade

translate = QCoreApplication.translate

LOAD = "LOAD"
CROP_MAP, CONFIDENCE, PARCELS = "CROP_MAP", "CONFIDENCE", "PARCELS"
REPORT, MAP_FOLDER, MAP = "REPORT", "MAP_FOLDER", "MAP"


class MapAlgorithm(FurrowAlgorithm):
    """Makes a map folder, and offers its layers to the project."""

    def __init__(self) -> None:
        super().__init__()
        self._made: Path | None = None

    def add_map_outputs(self) -> None:
        self.add(
            QgsProcessingParameterBoolean(
                LOAD,
                translate("Processing", "Add the map's layers to the QGIS project"),
                defaultValue=True,
            ),
            translate(
                "Processing",
                "Loads crop map, confidence, parcels and accuracy tables with their styles. Untick "
                "it in models and batches that need the files only.",
            ),
            advanced=True,
        )
        tr = translate
        self.addOutput(QgsProcessingOutputRasterLayer(CROP_MAP, tr("Processing", "Crop map")))
        self.addOutput(QgsProcessingOutputRasterLayer(CONFIDENCE, tr("Processing", "Confidence")))
        self.addOutput(QgsProcessingOutputVectorLayer(PARCELS, tr("Processing", "Parcels")))
        self.addOutput(QgsProcessingOutputHtml(REPORT, tr("Processing", "Accuracy report")))
        self.addOutput(QgsProcessingOutputFolder(MAP_FOLDER, tr("Processing", "Map folder")))
        self.addOutput(QgsProcessingOutputString(MAP, tr("Processing", "Name of the map")))
        self.add_accuracy_outputs()

    def map_values(
        self,
        made: MapMade,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Values of the outputs; the layers are loaded once this run is over."""
        if self.parameterAsBool(parameters, LOAD, context):
            self._made = Path(made.folder)
        measured = () if made.accuracy is None else made.accuracy.warnings
        tell_warnings((*made.warnings, *measured), feedback)
        if made.simulated:
            from furrow.plugin.layers.words import simulated_sentence

            feedback.pushWarning(simulated_sentence())
        tell_accuracy(made.accuracy, feedback)
        return {
            CROP_MAP: made.crop_map,
            CONFIDENCE: made.confidence,
            PARCELS: made.parcels,
            REPORT: str(in_user_language(Path(made.report))),
            MAP_FOLDER: made.folder,
            MAP: made.map,
            **accuracy_values(made.accuracy, made.simulated),
        }

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """In the main thread: ask for the layers, unless the project shows this map already."""
        made, self._made = self._made, None
        if made is not None and context.project() is not None:
            # Imported now: QGIS starts with the toolbox, and few starts make a map.
            from furrow.plugin.processing.map_loading import offer_layers

            offer_layers(made, context.project(), context, feedback)
        return {}

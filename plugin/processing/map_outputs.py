"""Outputs of an algorithm that makes a map."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
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
UNSURE, APPLICABILITY = "UNSURE", "APPLICABILITY"
UNSURE_SHARE, OUTSIDE_SHARE = "UNSURE_SHARE", "OUTSIDE_SHARE"
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
                "Loads crop map, confidence, unsure pixels, applicability, parcels and accuracy "
                "tables with their styles. Untick it in models and batches that need the files "
                "only.",
            ),
            advanced=True,
        )
        tr = translate
        self.addOutput(QgsProcessingOutputRasterLayer(CROP_MAP, tr("Processing", "Crop map")))
        self.addOutput(QgsProcessingOutputRasterLayer(CONFIDENCE, tr("Processing", "Confidence")))
        self.addOutput(QgsProcessingOutputRasterLayer(UNSURE, tr("Processing", "Unsure")))
        self.addOutput(
            QgsProcessingOutputRasterLayer(APPLICABILITY, tr("Processing", "Applicability"))
        )
        self.addOutput(
            QgsProcessingOutputNumber(
                UNSURE_SHARE, tr("Processing", "Share of the mapped pixels that are unsure")
            )
        )
        self.addOutput(
            QgsProcessingOutputNumber(
                OUTSIDE_SHARE, tr("Processing", "Share of them outside the area of applicability")
            )
        )
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
            **_trust_values(made),
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


def _trust_values(made: MapMade) -> dict[str, Any]:
    """Layers and shares that there are; None of those that could not be told."""
    found: dict[str, Any] = {UNSURE: made.unsure, APPLICABILITY: made.applicability}
    shares = {} if made.trusted is None else vars(made.trusted)
    for name, share in ((UNSURE_SHARE, "unsure"), (OUTSIDE_SHARE, "outside")):
        value = shares.get(share, math.nan)
        found[name] = None if math.isnan(value) else value
    return found

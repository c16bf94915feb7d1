"""furrow:previewmap"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import PreviewMap
from furrow.plugin.processing.base import PROJECT, FurrowAlgorithm, tell_warnings
from furrow.plugin.processing.live_outputs import add_extent, bounds_of, dress_preview
from furrow.plugin.translation import said

translate = QCoreApplication.translate

EXTENT, FEATURES, LABELS = "EXTENT", "FEATURES", "LABELS"
PREVIEW, SENTENCE, CLASSES = "PREVIEW", "SENTENCE", "CLASSES"


class PreviewMapAlgorithm(FurrowAlgorithm):
    """Paints what the labels say so far."""

    does = PreviewMap
    icon_name = "map"

    def title(self) -> str:
        return translate("Processing", "Preview from the labels so far")

    def about(self) -> str:
        return translate(
            "Processing",
            "Paints a quick map from the labels as they are now. It is a preview, not a result: "
            "nobody has measured how good it is.\n"
            "The project's imagery must be prepared, and parcels of two crops must be labelled. "
            "Features of the imagery are made once and kept in the project.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add_project()
        add_extent(self, EXTENT, tr("Processing", "What to paint. Empty: all of the area."))
        self.add(
            QgsProcessingParameterString(FEATURES, tr("Processing", "Features"), optional=True),
            tr(
                "Processing",
                "Empty: the series of the season. Or a pretrained network, e.g. presto.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                LABELS, tr("Processing", "Labels"), extension="gpkg", optional=True
            ),
            tr("Processing", "Empty: the project's own."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination(PREVIEW, tr("Processing", "Preview")),
            tr("Processing", "A picture with the legend's colours."),
        )
        self.add_project_output()
        self.addOutput(QgsProcessingOutputString(SENTENCE, tr("Processing", "What there is")))
        self.addOutput(QgsProcessingOutputNumber(CLASSES, tr("Processing", "Labelled classes")))

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        project = self.project_folder(parameters, context)
        frame = self.parameterAsOutputLayer(parameters, PREVIEW, context)
        if Path(frame).suffix.lower() not in (".tif", ".tiff"):
            raise QgsProcessingException(
                translate("Processing", "The preview can only be written as GeoTIFF (.tif).")
            )
        painted = self.ask(
            PreviewMap(
                project,
                features=self.parameterAsString(parameters, FEATURES, context),
                bounds=bounds_of(self, parameters, EXTENT, project, context),
                labels=self.parameterAsFile(parameters, LABELS, context) or None,
                frame=frame,
            ),
            feedback,
        )
        tell_warnings(tuple(said(note) for note in painted.notes), feedback)
        if painted.too_few:
            raise QgsProcessingException(said(painted.too_few))
        sentence = translate("Processing", "A preview, not a result: nothing was measured.")
        feedback.pushInfo(sentence)
        dress_preview(frame, painted.classes, context)
        return {
            PROJECT: project,
            PREVIEW: painted.file,
            SENTENCE: sentence,
            CLASSES: len(painted.classes),
        }

"""furrow:suggestparcels"""

from __future__ import annotations

from typing import Any

from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QVariant

from furrow.engine.contract.requests import SuggestParcels
from furrow.plugin.processing.base import PROJECT, FurrowAlgorithm, tell_warnings
from furrow.plugin.processing.live_outputs import add_extent, bounds_of
from furrow.plugin.translation import said

translate = QCoreApplication.translate

NUMBER, PARCELS, EXTENT, LABELS = "NUMBER", "PARCELS", "EXTENT", "LABELS"
SUGGESTIONS, WHY, FOUND = "SUGGESTIONS", "WHY", "FOUND"


class SuggestParcelsAlgorithm(FurrowAlgorithm):
    """Says which parcels to label next."""

    does = SuggestParcels
    icon_name = "assess"

    def title(self) -> str:
        return translate("Processing", "Suggest parcels to label next")

    def about(self) -> str:
        return translate(
            "Processing",
            "Says which places would help most if they were labelled, and why: where the preview "
            "is least sure, or what is unlike anything labelled.\n"
            "Whole parcels of a layer, or segments of the imagery. Places that are labelled "
            "already are never suggested. The project's imagery must be prepared.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add_project()
        self.add(
            QgsProcessingParameterNumber(
                NUMBER,
                tr("Processing", "How many"),
                QgsProcessingParameterNumber.Type.Integer,
                10,
                minValue=1,
                maxValue=100,
            ),
            tr("Processing", "They differ from each other."),
        )
        self.add(
            QgsProcessingParameterString(
                PARCELS, tr("Processing", "Layer of parcels"), optional=True
            ),
            tr("Processing", "As FILE or FILE:LAYER. Empty: segments of the imagery."),
        )
        add_extent(self, EXTENT, tr("Processing", "Where to look. Empty: all of the area."))
        self.add(
            QgsProcessingParameterFile(
                LABELS, tr("Processing", "Labels"), extension="gpkg", optional=True
            ),
            tr("Processing", "Empty: the project's own."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                SUGGESTIONS,
                tr("Processing", "Suggestions"),
                QgsProcessing.SourceType.TypeVectorPolygon,
            ),
            tr("Processing", "Polygons with the columns number, why and score."),
        )
        self.add_project_output()
        self.addOutput(QgsProcessingOutputNumber(FOUND, tr("Processing", "Suggested parcels")))
        self.addOutput(QgsProcessingOutputString(WHY, tr("Processing", "Why the first one")))

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        project = self.project_folder(parameters, context)
        found = self.ask(
            SuggestParcels(
                project,
                number=self.parameterAsInt(parameters, NUMBER, context),
                parcels=self.parameterAsString(parameters, PARCELS, context) or None,
                labels=self.parameterAsFile(parameters, LABELS, context) or None,
                bounds=bounds_of(self, parameters, EXTENT, project, context),
            ),
            feedback,
        )
        tell_warnings(tuple(said(note) for note in found.notes), feedback)
        fields = QgsFields()
        fields.append(QgsField("number", QVariant.Int))
        fields.append(QgsField("why", QVariant.String))
        fields.append(QgsField("score", QVariant.Double))
        crs = QgsCoordinateReferenceSystem(found.crs)
        sink, target = self.parameterAsSink(
            parameters, SUGGESTIONS, context, fields, QgsWkbTypes.Type.MultiPolygon, crs
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, SUGGESTIONS))
        for number, one in enumerate(found.suggestions, start=1):
            feature = QgsFeature(fields)
            outline = ogr.CreateGeometryFromJson(one.polygon or "")  # QGIS reads none before 3.36
            if outline is not None:
                geometry = QgsGeometry.fromWkt(outline.ExportToWkt())
                geometry.convertToMultiType()
                feature.setGeometry(geometry)
            feature.setAttributes([number, said(one.why), one.score])
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
            feedback.pushInfo(f"{number}. {said(one.why)}")
        return {
            PROJECT: project,
            SUGGESTIONS: target,
            FOUND: len(found.suggestions),
            WHY: said(found.suggestions[0].why),
        }

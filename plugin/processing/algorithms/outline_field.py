"""furrow:outlinefield"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import OutlineField
from furrow.plugin.processing.base import PROJECT, SIMULATED, FurrowAlgorithm
from furrow.plugin.processing.place_inputs import add_point, fields_of, point_with_crs
from furrow.plugin.translation import said

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.field_results import FieldOutlined

translate = QCoreApplication.translate

OUTLINE, AREA_HA, EDGES, SURE, WHY = "OUTLINE", "AREA_HA", "EDGES", "SURE", "WHY"
_FIELDS = (("area_ha", "double"), ("edges", "double"), ("sure", "bool"), ("why", "text"))


class OutlineFieldAlgorithm(FurrowAlgorithm):
    """Finds the field under a point."""

    does = OutlineField
    icon_name = "map"

    def title(self) -> str:
        return translate("Processing", "Outline field")

    def about(self) -> str:
        return translate(
            "Processing",
            "Finds the outline of the field under a point, from how the ground went through the "
            "season.\n"
            "The project's imagery must have been prepared. The outline is a proposal to look at, "
            "and says where its edges are weak. The project is not changed.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add_project()
        add_point(self, tr("Processing", "A point in the field, best in its middle."))
        self.add(
            QgsProcessingParameterFeatureSink(
                OUTLINE,
                tr("Processing", "Outline"),
                QgsProcessing.SourceType.TypeVectorPolygon,
            ),
            tr("Processing", "A polygon with its hectares and what its edges are like."),
        )
        self.add_project_output()
        self.addOutput(QgsProcessingOutputNumber(AREA_HA, tr("Processing", "Area (ha)")))
        self.addOutput(
            QgsProcessingOutputNumber(
                EDGES, tr("Processing", "Share of the outline on a clear edge (0–1)")
            )
        )
        self.addOutput(
            QgsProcessingOutputBoolean(SURE, tr("Processing", "Clear edges on all sides"))
        )
        self.addOutput(QgsProcessingOutputString(WHY, tr("Processing", "What its edges are like")))
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
        x, y, crs = point_with_crs(self, parameters, context)
        found: FieldOutlined = self.ask(OutlineField(project, x, y, crs), feedback)
        why = said(found.why)
        feedback.pushInfo(why)
        fields = fields_of(_FIELDS)
        sink, layer = self.parameterAsSink(
            parameters,
            OUTLINE,
            context,
            fields,
            QgsWkbTypes.Type.Polygon,
            QgsCoordinateReferenceSystem(found.crs),
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, OUTLINE))
        feature = QgsFeature(fields)
        rings = [[QgsPointXY(*point) for point in ring] for ring in found.polygon["coordinates"]]
        feature.setGeometry(QgsGeometry.fromPolygonXY(rings))
        feature.setAttributes([found.area_ha, found.edges, found.sure, why])
        sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        return {
            PROJECT: project,
            OUTLINE: layer,
            AREA_HA: found.area_ha,
            EDGES: found.edges,
            SURE: found.sure,
            WHY: why,
            SIMULATED: found.simulated,
        }

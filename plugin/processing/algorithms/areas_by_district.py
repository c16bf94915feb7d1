"""furrow:areasbydistrict"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import AreasByDistrict
from furrow.plugin.processing.base import (
    PROJECT,
    SIMULATED,
    FurrowAlgorithm,
    tell_warnings,
)
from furrow.plugin.processing.vector_copy import copy_as_file

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.area_results import DistrictsCounted

translate = QCoreApplication.translate

DISTRICTS, NAME_FIELD, MAP = "DISTRICTS", "NAME_FIELD", "MAP"
DISTRICTS_LAYER, HECTARES, TABLE = "DISTRICTS_LAYER", "HECTARES", "TABLE"
COUNTED = "COUNTED"


class AreasByDistrictAlgorithm(FurrowAlgorithm):
    """Counts a map's pixels by district."""

    does = AreasByDistrict
    icon_name = "map"

    def title(self) -> str:
        return translate("Processing", "Areas by district")

    def about(self) -> str:
        return translate(
            "Processing",
            "Counts the pixels of a crop map by district: hectares of every class in every "
            "polygon.\n"
            "The errors of the map are in these figures, and they have no interval; “Design "
            "sample” and “Estimate areas” give areas of the whole map with intervals.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add_project()
        self.add(
            QgsProcessingParameterFeatureSource(
                DISTRICTS,
                tr("Processing", "Districts"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
            ),
            tr("Processing", "Polygons: municipalities, farms, catchments or the like."),
        )
        self.add(
            QgsProcessingParameterField(
                NAME_FIELD,
                tr("Processing", "Field that names the district"),
                parentLayerParameterName=DISTRICTS,
                type=QgsProcessingParameterField.DataType.Any,
            ),
            tr("Processing", "Polygons of the same name are one district."),
        )
        self.add(
            QgsProcessingParameterString(MAP, tr("Processing", "Map"), optional=True),
            tr("Processing", "Name of a map, e.g. random-forest-1. Empty: the newest."),
        )
        self.add_project_output()
        for name, meaning in (
            (DISTRICTS_LAYER, tr("Processing", "Districts with hectares")),
            (HECTARES, tr("Processing", "Hectares by district and class")),
        ):
            self.addOutput(QgsProcessingOutputVectorLayer(name, meaning))
        self.addOutput(QgsProcessingOutputFile(TABLE, tr("Processing", "Table (CSV)")))
        self.addOutput(QgsProcessingOutputNumber(COUNTED, tr("Processing", "Districts on the map")))
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
        field = self.parameterAsString(parameters, NAME_FIELD, context)
        source = self.source(parameters, DISTRICTS, context)
        if source is None or not field:
            raise QgsProcessingException(
                translate("Processing", "Choose the districts and the field that names them.")
            )
        file = copy_as_file(source, (field,), context, feedback)
        counted: DistrictsCounted = self.ask(
            AreasByDistrict(
                project,
                str(file),
                field,
                self.parameterAsString(parameters, MAP, context) or None,
            ),
            feedback,
        )
        tell_warnings(counted.warnings, feedback)
        return {
            PROJECT: project,
            DISTRICTS_LAYER: f"{counted.layers}|layername=districts",
            HECTARES: f"{counted.layers}|layername=hectares",
            TABLE: counted.table,
            COUNTED: len(counted.districts),
            SIMULATED: counted.simulated,
        }

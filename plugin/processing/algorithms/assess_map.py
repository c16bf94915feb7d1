"""furrow:assessmap"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputHtml,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import AssessMap
from furrow.plugin.layers.report_link import in_user_language
from furrow.plugin.processing.base import (
    PROJECT,
    FurrowAlgorithm,
    accuracy_values,
    tell_accuracy,
    tell_warnings,
)
from furrow.plugin.processing.cropland_inputs import tell_gate
from furrow.plugin.processing.crosswalk_inputs import add_crosswalk, crosswalk_of
from furrow.plugin.processing.vector_copy import copy_as_file

translate = QCoreApplication.translate

MAP, REFERENCE, LABEL_FIELD = "MAP", "REFERENCE", "LABEL_FIELD"
ASSESSMENT_FOLDER, REPORT, PARCELS = "ASSESSMENT_FOLDER", "REPORT", "PARCELS"


class AssessMapAlgorithm(FurrowAlgorithm):
    """Scores a finished map against reference parcels."""

    does = AssessMap
    icon_name = "assess"

    def title(self) -> str:
        return translate("Processing", "Assess map")

    def about(self) -> str:
        return translate(
            "Processing",
            "Scores a finished map against parcels that its training never saw.\n"
            "Reference parcels that overlap training parcels are left out. The map's own folder "
            "stays as it is; the score gets a folder of its own under assessments.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add_project()
        self.add(
            QgsProcessingParameterString(MAP, tr("Processing", "Map"), optional=True),
            tr("Processing", "Name of a map, e.g. random-forest-1. Empty: the newest."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                REFERENCE,
                tr("Processing", "Reference parcels"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            tr("Processing", "Empty: the project's own labels of role “reference”."),
        )
        self.add(
            QgsProcessingParameterField(
                LABEL_FIELD,
                tr("Processing", "Field that names the crop"),
                parentLayerParameterName=REFERENCE,
                type=QgsProcessingParameterField.DataType.Any,
                optional=True,
            ),
            tr("Processing", "The column of the reference parcels that holds the crop's name."),
        )
        add_crosswalk(self)
        self.add_project_output()
        self.addOutput(QgsProcessingOutputHtml(REPORT, tr("Processing", "Accuracy report")))
        self.addOutput(QgsProcessingOutputVectorLayer(PARCELS, tr("Processing", "Parcels")))
        self.addOutput(
            QgsProcessingOutputFolder(ASSESSMENT_FOLDER, tr("Processing", "Assessment folder"))
        )
        self.add_accuracy_outputs()

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        project = self.project_folder(parameters, context)
        name = self.parameterAsString(parameters, MAP, context) or None
        source = self.source(parameters, REFERENCE, context)
        request = AssessMap(project, name)
        if source is not None:
            field = self.parameterAsString(parameters, LABEL_FIELD, context)
            if not field:
                raise QgsProcessingException(
                    translate(
                        "Processing", "Choose the field of the reference that names the crop."
                    )
                )
            file = copy_as_file(source, (field, "uid"), context, feedback)
            codes = crosswalk_of(self, parameters, context)
            request = AssessMap(project, name, str(file), field, **codes)
        assessed = self.ask(request, feedback)
        tell_warnings(assessed.accuracy.warnings, feedback)
        tell_accuracy(assessed.accuracy, feedback)
        tell_gate(assessed.gate, feedback)
        folder = Path(assessed.folder)
        return {
            PROJECT: project,
            REPORT: str(in_user_language(Path(assessed.report))),
            PARCELS: str(folder / "parcels.gpkg"),
            ASSESSMENT_FOLDER: str(folder),
            **accuracy_values(assessed.accuracy, assessed.simulated),
        }

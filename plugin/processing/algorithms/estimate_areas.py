"""furrow:estimateareas"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import EstimateAreas
from furrow.engine.contract.shares import share_limits
from furrow.plugin.processing.base import (
    ACCURACY,
    ACCURACY_HIGH,
    ACCURACY_LOW,
    PROJECT,
    SIMULATED,
    FurrowAlgorithm,
    tell_warnings,
)
from furrow.plugin.processing.page import add_page, write_page
from furrow.plugin.processing.vector_copy import copy_as_file
from furrow.plugin.translation import localised

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.area_results import AreasEstimated, ClassEstimated, SampledFigure

translate = QCoreApplication.translate

USED_SAMPLE, FILLED_IN, LABEL_FIELD = "USED_SAMPLE", "FILLED_IN", "LABEL_FIELD"
OTHER_MAP, MORE_CLASSES = "OTHER_MAP", "MORE_CLASSES"
AREAS, ERROR_MATRIX, POINTS_LAYER, DOCUMENT = "AREAS", "ERROR_MATRIX", "POINTS_LAYER", "DOCUMENT"
METHOD, LABELLED, UNLABELLED = "METHOD", "LABELLED", "UNLABELLED"


class EstimateAreasAlgorithm(FurrowAlgorithm):
    """Estimates areas and accuracy from a filled-in sample."""

    does = EstimateAreas
    icon_name = "assess"

    def title(self) -> str:
        return translate("Processing", "Estimate areas")

    def about(self) -> str:
        return translate(
            "Processing",
            "Estimates the area of each class, and how good the map is, from a sample that was "
            "filled in: standard errors and 95 % intervals included.\n"
            "Needs the points of “Design sample” with a label each. The areas are corrected for "
            "the errors of the map; pixels that are counted are told beside them. With another map "
            "of the project, the same points judge that one.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add_project()
        self.add(
            QgsProcessingParameterString(USED_SAMPLE, tr("Processing", "Sample"), optional=True),
            tr("Processing", "Name of a sample, e.g. random-forest-1-1. Empty: the newest."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                FILLED_IN,
                tr("Processing", "Filled-in points"),
                [QgsProcessing.SourceType.TypeVector],
                optional=True,
            ),
            tr(
                "Processing",
                "A layer that came back with the labels and the column “uid”. Empty: the sample’s "
                "own layer.",
            ),
        )
        self.add(
            QgsProcessingParameterField(
                LABEL_FIELD,
                tr("Processing", "Field with what is there"),
                defaultValue="label",
                parentLayerParameterName=FILLED_IN,
                type=QgsProcessingParameterField.DataType.Any,
                optional=True,
            ),
            tr("Processing", "The column that holds the label of each point."),
        )
        self.add(
            QgsProcessingParameterString(OTHER_MAP, tr("Processing", "Other map"), optional=True),
            tr(
                "Processing",
                "Judge this map of the project instead of the one that the sample was drawn from.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(
                MORE_CLASSES, tr("Processing", "More classes"), optional=True
            ),
            tr(
                "Processing",
                "Labels that the map does not know but that were really found, with commas "
                "between. “Other crop” is always known.",
            ),
            advanced=True,
        )
        add_page(self)
        self.add_project_output()
        for name, meaning in (
            (AREAS, tr("Processing", "Areas by class")),
            (ERROR_MATRIX, tr("Processing", "Error matrix in points")),
            (POINTS_LAYER, tr("Processing", "Points with map and label")),
        ):
            self.addOutput(QgsProcessingOutputVectorLayer(name, meaning))
        self.addOutput(QgsProcessingOutputFile(DOCUMENT, tr("Processing", "All figures (JSON)")))
        for name, meaning in (
            (ACCURACY, tr("Processing", "Share of the area that the map has right (0–1)")),
            (ACCURACY_LOW, tr("Processing", "Lower limit of its 95 % interval")),
            (ACCURACY_HIGH, tr("Processing", "Upper limit of its 95 % interval")),
            (LABELLED, tr("Processing", "Points with a label")),
            (UNLABELLED, tr("Processing", "Points without a label")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, meaning))
        self.addOutput(QgsProcessingOutputString(METHOD, tr("Processing", "Method")))
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
        field = self.parameterAsString(parameters, LABEL_FIELD, context) or "label"
        source = self.source(parameters, FILLED_IN, context)
        if source is not None and source.fields().lookupField("uid") < 0:
            raise QgsProcessingException(
                translate("Processing", "The filled-in points have no column “uid”.")
            )
        file = None
        if source is not None:
            file = str(copy_as_file(source, (field, "uid"), context, feedback))
        found: AreasEstimated = self.ask(
            EstimateAreas(
                project,
                self.parameterAsString(parameters, USED_SAMPLE, context) or None,
                file,
                field,
                self.parameterAsString(parameters, OTHER_MAP, context) or None,
                self.parameterAsString(parameters, MORE_CLASSES, context),
            ),
            feedback,
        )
        tell_warnings(found.warnings, feedback)
        rows = [_row(item) for item in found.classes]
        for row in rows:
            feedback.pushInfo(" · ".join(row))
        overall = found.overall
        limits = {ACCURACY: overall.value, ACCURACY_LOW: overall.low, ACCURACY_HIGH: overall.high}
        return {
            PROJECT: project,
            **write_page(
                self,
                parameters,
                context,
                self.title(),
                _summary(found),
                [(translate("Processing", "Areas by class"), [_headings(), *rows])],
            ),
            AREAS: f"{found.layers}|layername=areas",
            ERROR_MATRIX: f"{found.layers}|layername=error_matrix",
            POINTS_LAYER: f"{found.layers}|layername=points",
            DOCUMENT: found.document,
            **{name: value for name, value in limits.items() if not math.isnan(value)},
            LABELLED: found.points,
            UNLABELLED: found.points_without_label,
            METHOD: found.method,
            SIMULATED: found.simulated,
        }


def _summary(found: AreasEstimated) -> list[tuple[str, ...]]:
    tr = translate
    right = found.overall
    return [
        (tr("Processing", "Map"), found.map),
        (tr("Processing", "Sample"), f"{found.sample} ({found.points})"),
        (tr("Processing", "Method"), found.method),
        (
            tr("Processing", "Right"),
            tr("Processing", "{0} % of the area (95 % interval {1}–{2} %)").format(
                *(f"{value * 100:.1f}" for value in (right.value, right.low, right.high))
            ),
        ),
        *((tr("Processing", "Warning"), warning) for warning in found.warnings),
    ]


def _headings() -> tuple[str, ...]:
    tr = translate
    return (
        tr("Processing", "Class"),
        tr("Processing", "Estimated area"),
        tr("Processing", "Pixels counted"),
        tr("Processing", "User’s accuracy"),
        tr("Processing", "Producer’s accuracy"),
    )


def _row(item: ClassEstimated) -> tuple[str, ...]:
    area = item.area_ha
    estimated = f"{area.value:.0f} ha"
    if not math.isnan(area.low):
        estimated += f" ({area.low:.0f}–{area.high:.0f} ha)"
    return (
        item.name,
        estimated,
        f"{item.mapped_ha:.0f} ha",
        _percent(item.users_accuracy),
        _percent(item.producers_accuracy),
    )


def _percent(figure: SampledFigure) -> str:
    if math.isnan(figure.value):
        return "–"
    low, high = share_limits(figure.low, figure.high)
    return localised(f"{figure.value * 100:.0f} % ({low}–{high} %)")

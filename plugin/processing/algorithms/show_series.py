"""furrow:showseries"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, Qt

from furrow.engine.contract.requests import ShowSeries
from furrow.plugin.processing.base import PROJECT, FurrowAlgorithm
from furrow.plugin.processing.place_inputs import add_point, fields_of, point_with_crs

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.field_results import SeriesShown

translate = QCoreApplication.translate

RADIUS_PX, SERIES = "RADIUS_PX", "SERIES"
PARCEL, CROP, PIXELS = "PARCEL", "CROP", "PIXELS"


class ShowSeriesAlgorithm(FurrowAlgorithm):
    """Tables the season of one place."""

    does = ShowSeries
    icon_name = "imagery"

    def title(self) -> str:
        return translate("Processing", "Show series")

    def about(self) -> str:
        return translate(
            "Processing",
            "Gives the season of the labelled parcel under a point as a table, or that of the "
            "pixels there.\n"
            "The project's imagery must have been prepared. One row a time step: each band, NDVI, "
            "and whether anything was seen; then the same rows for the mean of each class. Gaps "
            "are left empty.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add_project()
        add_point(self, tr("Processing", "A point in the parcel."))
        self.add(
            QgsProcessingParameterNumber(
                RADIUS_PX,
                tr("Processing", "Radius (pixels)"),
                QgsProcessingParameterNumber.Type.Integer,
                0,
                minValue=0,
                maxValue=20,
            ),
            tr("Processing", "Where no labelled parcel is: mean over the pixels around."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                SERIES, tr("Processing", "Series"), QgsProcessing.SourceType.TypeVector
            ),
            tr("Processing", "A table: whose series, day, sensors seen, and a column a band."),
        )
        self.add_project_output()
        self.addOutput(QgsProcessingOutputString(PARCEL, tr("Processing", "Parcel (uid)")))
        self.addOutput(QgsProcessingOutputString(CROP, tr("Processing", "Crop")))
        self.addOutput(QgsProcessingOutputNumber(PIXELS, tr("Processing", "Pixels")))

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        project = self.project_folder(parameters, context)
        x, y, crs = point_with_crs(self, parameters, context)
        radius = self.parameterAsInt(parameters, RADIUS_PX, context)
        shown: SeriesShown = self.ask(ShowSeries(project, x, y, crs, radius), feedback)
        bands = list(shown.bands)
        fields = fields_of(
            (("series", "text"), ("day", "date"), ("seen", "text"), *((b, "double") for b in bands))
        )
        sink, table = self.parameterAsSink(
            parameters,
            SERIES,
            context,
            fields,
            QgsWkbTypes.Type.NoGeometry,
            QgsCoordinateReferenceSystem(),
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, SERIES))
        here = translate("Processing", "here")
        for name, values in ((here, shown.bands), *shown.class_means.items()):
            for number, day in enumerate(shown.steps):
                seen = [s for s, flags in shown.observed.items() if name == here and flags[number]]
                row = QgsFeature(fields)
                row.setAttributes(
                    [
                        name,
                        QDate.fromString(day, Qt.DateFormat.ISODate),
                        ", ".join(seen),
                        *(values[band][number] for band in bands),
                    ]
                )
                sink.addFeature(row, QgsFeatureSink.Flag.FastInsert)
        return {
            PROJECT: project,
            SERIES: table,
            PARCEL: "" if shown.parcel is None else shown.parcel.uid,
            CROP: "" if shown.parcel is None else shown.parcel.crop or "",
            PIXELS: shown.pixels,
        }

"""Parameters that make a project from a person's own imagery and labels, or open one.

What comes of them: project_opening.py.
"""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.plugin.processing.base import PROJECT, FurrowAlgorithm
from furrow.plugin.processing.composite_inputs import add_composite_inputs
from furrow.plugin.processing.crosswalk_inputs import add_crosswalk

translate = QCoreApplication.translate

IMAGERY, LABELS, LABEL_FIELD = "IMAGERY", "LABELS", "LABEL_FIELD"
SEASON_START, SEASON_END, AREA, CROPLAND_MASK = (
    "SEASON_START",
    "SEASON_END",
    "AREA",
    "CROPLAND_MASK",
)
LABEL_COLUMNS = (
    "uid",
    "role",
    "observer",
    "observed_at",
    "source",
    "stratum",
    "inclusion_probability",
    "notes",
)
"""Columns that a project keeps of the labels, besides the one that names the crop."""


def add_project_inputs(algorithm: FurrowAlgorithm, only_new: bool = False) -> None:
    """Imagery, labels, season and area, and the project folder that they go into.

    Args:
        only_new: a new project is made, so imagery must be given, and labels or crops.
    """
    tr = translate
    leave = "" if only_new else " " + tr("Processing", "Leave empty for a project that exists.")
    label_later = " " + tr("Processing", "Leave empty to label by hand, and name the crops.")
    algorithm.add(
        QgsProcessingParameterFile(
            IMAGERY,
            tr("Processing", "Imagery folder"),
            behavior=QgsProcessingParameterFile.Behavior.Folder,
            optional=not only_new,
        ),
        tr(
            "Processing",
            "A static STAC catalog (the folder of catalog.json), Sentinel-2 products (.SAFE), "
            "NetCDF cubes, or a folder of GeoTIFFs with a date in each name. It is read where it "
            "lies.",
        )
        + leave,
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            LABELS,
            tr("Processing", "Labelled parcels"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        tr(
            "Processing",
            "Polygons whose crop you know. An empty crop means: map this parcel, it has no label. "
            "A column “role” with the word reference keeps a parcel out of training, to judge the "
            "map.",
        )
        + (label_later if only_new else leave),
    )
    algorithm.add(
        QgsProcessingParameterField(
            LABEL_FIELD,
            tr("Processing", "Field that names the crop"),
            parentLayerParameterName=LABELS,
            type=QgsProcessingParameterField.DataType.Any,
            optional=True,
        ),
        tr("Processing", "The column of the labelled parcels that holds the crop's name or code."),
    )
    add_crosswalk(algorithm)
    _add_season(algorithm)
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            AREA,
            tr("Processing", "Area to map"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        tr("Processing", "Polygons of the area. Empty: wherever the imagery lies."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer(
            CROPLAND_MASK, tr("Processing", "Cropland mask"), optional=True
        ),
        tr(
            "Processing",
            "Raster with 1 for cropland and 0 for all other land. Without one every pixel is "
            "forced into a crop, and map and report say so.",
        ),
        advanced=True,
    )
    add_composite_inputs(algorithm)
    algorithm.add(
        QgsProcessingParameterFolderDestination(PROJECT, tr("Processing", "Furrow project folder")),
        tr("Processing", "A new or empty folder, in which the project is made.")
        if only_new
        else tr(
            "Processing",
            "A new or empty folder, in which the project is made; or a Furrow project, which goes "
            "on from where it is: steps that are done are not done again. A project without a "
            "model yet is made anew when imagery and labels are given.",
        ),
    )


def _add_season(algorithm: FurrowAlgorithm) -> None:
    ends = (
        (
            SEASON_START,
            translate("Processing", "First day of the season"),
            translate(
                "Processing",
                "E.g. 2019-01-01. Give both days or neither: without them the twelve months are "
                "taken that the imagery covers best.",
            ),
        ),
        (
            SEASON_END,
            translate("Processing", "Last day of the season"),
            translate("Processing", "The last day whose imagery counts, e.g. 2019-12-31."),
        ),
    )
    for name, title, meaning in ends:
        algorithm.add(
            QgsProcessingParameterDateTime(
                name, title, type=QgsProcessingParameterDateTime.Type.Date, optional=True
            ),
            meaning,
            advanced=True,  # so that the project folder is seen without scrolling
        )

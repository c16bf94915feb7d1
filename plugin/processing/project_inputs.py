"""Parameters that make a project from a person's own imagery and labels, or open one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt

from furrow.engine.contract.requests import CreateProject
from furrow.plugin.layers.finished_map import PROJECT_FILE
from furrow.plugin.layers.report_link import file_of
from furrow.plugin.processing.base import PROJECT, FurrowAlgorithm, tell_warnings
from furrow.plugin.processing.vector_copy import copy_as_file

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


def add_project_inputs(algorithm: FurrowAlgorithm) -> None:
    """Imagery, labels, season and area, and the project folder that they go into."""
    tr = translate
    algorithm.add(
        QgsProcessingParameterFile(
            IMAGERY,
            tr("Processing", "Imagery folder"),
            behavior=QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        ),
        tr(
            "Processing",
            "A static STAC catalog (the folder of catalog.json) or a folder of GeoTIFFs with a "
            "date in each name. It is read where it lies. Leave empty for a project that exists.",
        ),
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
            "map. Leave empty for a project that exists.",
        ),
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
    algorithm.add(
        QgsProcessingParameterFolderDestination(PROJECT, tr("Processing", "Furrow project folder")),
        tr(
            "Processing",
            "A new or empty folder, in which the project is made; or a Furrow project, which goes "
            "on from where it is: steps that are done are not done again.",
        ),
    )


def _add_season(algorithm: FurrowAlgorithm) -> None:
    ends = (
        (
            SEASON_START,
            translate("Processing", "First day of the season"),
            translate(
                "Processing",
                "Give both days or neither; neither takes the twelve months that the imagery "
                "covers best.",
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
        )


def opened_project(
    algorithm: FurrowAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> str:
    """Folder of the project that the parameters name; it is made where it is not there yet.

    Raises:
        QgsProcessingException: what is missing or does not fit.
    """
    folder = algorithm.project_folder(parameters, context)
    imagery = algorithm.parameterAsString(parameters, IMAGERY, context)
    source = algorithm.parameterAsSource(parameters, LABELS, context)
    if (Path(folder) / PROJECT_FILE).is_file():
        season = _season(algorithm, parameters, context)
        _check_same(Path(folder), imagery, season)
        if source is not None:
            feedback.pushWarning(
                translate(
                    "Processing",
                    "{0} is a Furrow project already: its own labels (labels.gpkg) are used, and "
                    "the labels given here are not read again.",
                ).format(folder)
            )
        return folder
    if not imagery or source is None:
        raise QgsProcessingException(
            translate(
                "Processing",
                "{0} is not a Furrow project yet. Give an imagery folder and labelled parcels to "
                "make it one, or choose the folder of a project.",
            ).format(folder)
        )
    field = algorithm.parameterAsString(parameters, LABEL_FIELD, context)
    if not field:
        raise QgsProcessingException(
            translate("Processing", "Choose the field of the labelled parcels that names the crop.")
        )
    start, end = _season(algorithm, parameters, context)
    area = algorithm.parameterAsSource(parameters, AREA, context)
    request = CreateProject(
        folder=folder,
        imagery=imagery,
        labels=str(copy_as_file(source, (field, *LABEL_COLUMNS), context, feedback)),
        label_field=field,
        season_start=start,
        season_end=end,
        area=None if area is None else str(copy_as_file(area, (), context, feedback)),
        cropland_mask=_mask(algorithm, parameters, context),
    )
    created = algorithm.ask(request, feedback)
    tell_warnings(created.warnings, feedback)
    listed = ", ".join(f"{name} {n}" for name, n in created.classes.items())
    feedback.pushInfo(
        translate("Processing", "Project {0}: season {1}; labelled parcels: {2}.").format(
            created.name, created.season, listed
        )
    )
    return folder


def _season(
    algorithm: FurrowAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[str | None, str | None]:
    days = []
    for name in (SEASON_START, SEASON_END):
        moment = algorithm.parameterAsDateTime(parameters, name, context)
        day = moment.date() if moment.isValid() else None
        days.append(None if day is None else day.toString(Qt.DateFormat.ISODate))
    return days[0], days[1]


def _mask(
    algorithm: FurrowAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str | None:
    layer = algorithm.parameterAsRasterLayer(parameters, CROPLAND_MASK, context)
    if layer is None:
        return None
    file = file_of(layer)
    if file is None or not file.is_file():
        raise QgsProcessingException(
            translate("Processing", "The cropland mask must be a raster file on this computer.")
        )
    return str(file)


def _check_same(folder: Path, imagery: str, season: tuple[str | None, str | None]) -> None:
    """A project that exists is never quietly used for other imagery or another season."""
    try:
        document = json.loads((folder / PROJECT_FILE).read_text(encoding="utf-8"))
        own_imagery = (folder / document["imagery_source"]).resolve()
        own_season = document["season"]["start"], document["season"]["end"]
    except (OSError, ValueError, KeyError, TypeError):
        return  # the engine says what is wrong with the file
    asked = tuple(day for day in season if day is not None)
    other_season = any(day != own for day, own in zip(season, own_season) if day is not None)
    if imagery and Path(imagery).expanduser().resolve() != own_imagery:
        raise QgsProcessingException(
            translate(
                "Processing",
                "{0} is a Furrow project with other imagery ({1}). Choose a new folder, or leave "
                "the imagery empty to go on with this project.",
            ).format(folder, own_imagery)
        )
    if asked and other_season:
        raise QgsProcessingException(
            translate(
                "Processing",
                "{0} is a Furrow project of the season {1} to {2}. Choose a new folder, or leave "
                "the season empty to go on with this project.",
            ).format(folder, *own_season)
        )

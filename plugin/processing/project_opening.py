"""A project opened, or made, from what the parameters of project_inputs.py say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt

from furrow.engine.contract.paths import PROJECT_FILE
from furrow.engine.contract.requests import CreateProject
from furrow.plugin.layers.report_link import file_of
from furrow.plugin.processing.base import FurrowAlgorithm, tell_warnings
from furrow.plugin.processing.composite_inputs import composite_choices
from furrow.plugin.processing.crosswalk_inputs import crosswalk_of
from furrow.plugin.processing.project_inputs import (
    AREA,
    CROPLAND_MASK,
    IMAGERY,
    LABEL_COLUMNS,
    LABEL_FIELD,
    LABELS,
    SEASON_END,
    SEASON_START,
)
from furrow.plugin.processing.vector_copy import copy_as_file

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.results import ProjectCreated

translate = QCoreApplication.translate


def opened_project(
    algorithm: FurrowAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> str:
    """Folder of the project that the parameters name; it is made where it is not there yet.

    Where imagery and labels are given, a project without a model is made anew from them: so a
    wrong field or season is put right by running again. Imagery that is prepared is kept.

    Raises:
        QgsProcessingException: what is missing or does not fit.
    """
    from furrow.engine.contract.errors import ProjectExists

    folder = algorithm.project_folder(parameters, context)
    exists = (Path(folder) / PROJECT_FILE).is_file()
    imagery = algorithm.parameterAsString(parameters, IMAGERY, context)
    has_labels = algorithm.source(parameters, LABELS, context) is not None
    if imagery and has_labels:
        try:
            made_project(algorithm, parameters, context, feedback, replace=exists)
            return folder
        except QgsProcessingException as problem:
            if not exists or not isinstance(problem.__cause__, ProjectExists):
                raise
    elif not exists:
        raise QgsProcessingException(
            translate(
                "Processing",
                "{0} is not a Furrow project yet. Give an imagery folder and labelled parcels to "
                "make it one, or choose the folder of a project.",
            ).format(folder)
        )
    _check_same(Path(folder), imagery, _season(algorithm, parameters, context))
    if has_labels:
        if not crosswalk_of(algorithm, parameters, context):  # of codes only the engine knows
            _check_crops(Path(folder), _crops(algorithm, parameters, context))
        feedback.pushWarning(
            translate(
                "Processing",
                "{0} is a Furrow project already: its own labels (labels.gpkg) are used, and "
                "the labels given here are not read again.",
            ).format(folder)
        )
    return folder


def made_project(
    algorithm: FurrowAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    replace: bool = False,
    **more: str | None,
) -> ProjectCreated:
    """Make a project of imagery and labels.

    Args:
        replace: make one anew that holds no work yet.
        more: further fields of the request.

    Raises:
        QgsProcessingException: what is missing or does not fit.
    """
    field = algorithm.parameterAsString(parameters, LABEL_FIELD, context)
    labels = algorithm.source(parameters, LABELS, context)
    if labels is not None and not field:
        raise QgsProcessingException(
            translate("Processing", "Choose the field of the labelled parcels that names the crop.")
        )
    start, end = _season(algorithm, parameters, context)
    area = algorithm.source(parameters, AREA, context)
    labels_file = ""
    if labels is not None:
        labels_file = str(copy_as_file(labels, (field, *LABEL_COLUMNS), context, feedback))
    request = CreateProject(
        folder=algorithm.project_folder(parameters, context),
        imagery=algorithm.parameterAsString(parameters, IMAGERY, context),
        labels=labels_file,
        label_field=field or "crop",
        season_start=start,
        season_end=end,
        area=None if area is None else str(copy_as_file(area, (), context, feedback)),
        cropland_mask=_mask(algorithm, parameters, context),
        replace=replace,
        **composite_choices(algorithm, parameters, context),
        **crosswalk_of(algorithm, parameters, context),
        **more,
    )
    created = algorithm.ask(request, feedback)
    tell_project(created, feedback)
    return created


def tell_project(created: ProjectCreated, feedback: QgsProcessingFeedback) -> None:
    """What the new project holds, and whether it will stay."""
    tell_warnings(created.warnings, feedback)
    listed = ", ".join(f"{name} {n}" for name, n in created.classes.items())
    feedback.pushInfo(
        translate("Processing", "Project {0}: season {1}; labelled parcels: {2}.").format(
            created.name, created.season, listed
        )
    )
    if Path(QgsProcessingUtils.tempFolder()).resolve() in Path(created.folder).resolve().parents:
        feedback.pushWarning(
            translate(
                "Processing",
                "The project lies in a temporary folder, which QGIS removes when it closes. "
                "Choose a folder of your own to keep it.",
            )
        )


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
        if parameters.get(CROPLAND_MASK):
            raise QgsProcessingException(algorithm.invalidRasterError(parameters, CROPLAND_MASK))
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


def _crops(
    algorithm: FurrowAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> set[str]:
    """The crops that the labels name; empty where no field is chosen."""
    source = algorithm.source(parameters, LABELS, context)
    field = algorithm.parameterAsString(parameters, LABEL_FIELD, context)
    index = source.fields().lookupField(field) if field else -1
    if index < 0:
        return set()
    named = (str(value).strip() for value in source.uniqueValues(index) if value)
    return {name for name in named if name}


def _check_crops(folder: Path, given: set[str]) -> None:
    """Labels that share no crop with the project's own are most likely those of a wrong field."""
    try:
        document = json.loads((folder / PROJECT_FILE).read_text(encoding="utf-8"))
        names = [str(item["name"]) for item in document["legend"]["classes"]]
        codes = [str(item["code"]) for item in document["legend"]["classes"] if item.get("code")]
    except (OSError, ValueError, KeyError, TypeError):
        return  # the engine says what is wrong with the file
    own = {name.casefold() for name in (*names, *codes)}
    if given and not own & {name.casefold() for name in given}:
        raise QgsProcessingException(
            translate(
                "Processing",
                "{0} is a Furrow project with other crops ({1}). Choose a new folder, or leave the "
                "labels empty to go on with this project.",
            ).format(folder, ", ".join(names))
        )

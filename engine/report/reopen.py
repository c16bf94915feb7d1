"""A finished report as content again, so that it can be written anew with what came later."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasterio.errors import RasterioIOError

from furrow.engine.accuracy.assessment import Assessment
from furrow.engine.accuracy.trust.figures import TrustFigures
from furrow.engine.contract.codec import from_json
from furrow.engine.contract.errors import ArtefactDamaged, BadRequest, StepMissing
from furrow.engine.contract.grid import Grid
from furrow.engine.contract.results import GateCompared, ModelCompared
from furrow.engine.imagery.stack import describe_stack
from furrow.engine.mapping.map_folder import MapDocument
from furrow.engine.mapping.predict_map import CROP_MAP_FILE
from furrow.engine.project import Project
from furrow.engine.project.artefacts import read_json
from furrow.engine.report.content import (
    AreaRow,
    ClassSeries,
    FileHash,
    ImageryRow,
    LabelRow,
    Licence,
    MapPicture,
    Provenance,
    ReportContent,
)
from furrow.engine.report.pictures import map_picture, true_color_of
from furrow.engine.report.writer import REPORT_JSON


def reopen(project: Project, folder: Path, document: MapDocument) -> ReportContent:
    """What a map's report.json says, its pictures drawn again; nothing is measured again.

    So the figures stay those of the labels and imagery that the map was made from, whatever has
    become of these. The picture in true colour is left out where the imagery is gone or another.

    Args:
        folder: of the map.

    Raises:
        ArtefactDamaged: report.json is missing or not as Furrow writes it.
    """
    file = folder / REPORT_JSON
    told = read_json(file)
    try:
        return _content(project, folder, document, told)
    except (
        BadRequest,
        KeyError,
        TypeError,
        AttributeError,
        ValueError,
        RasterioIOError,
    ) as problem:
        raise ArtefactDamaged(str(file), str(problem)) from problem


def _content(
    project: Project, folder: Path, document: MapDocument, told: dict[str, Any]
) -> ReportContent:
    figures, made = told["figures"], told["provenance"]
    judged = {
        item["role"]: from_json(
            Assessment, {name: value for name, value in item.items() if name not in _ADDED}
        )
        for item in figures["assessments"]
    }
    step = str(told.get("true_color_step", ""))
    return ReportContent(
        project=told["project"],
        simulated=told["simulated"],
        season=told["season"],
        steps=tuple(told["steps"]),
        grid=from_json(Grid, figures["grid"]),
        legend=document.legend,
        recipe=told["recipe"],
        recipe_title=told["recipe_title"],
        primary=judged.get("held-out"),
        independent=judged.get("independent"),
        picture=map_picture(folder / CROP_MAP_FILE, document.legend),
        provenance=_provenance(made, figures["seeds"]),
        compared=_maybe(ModelCompared, figures.get("compared")),
        gate=_maybe(GateCompared, figures.get("gate")),
        trust=_maybe(TrustFigures, figures.get("trust")),
        trusted=document.trusted,
        areas=_rows(AreaRow, figures["areas"]),
        labels=_rows(LabelRow, figures["labels"]),
        imagery=_rows(ImageryRow, figures["imagery"]),
        series=_rows(ClassSeries, figures["series"]),
        confined=told.get("confined", False),  # not said by the first version
        forced_into_crop=told["forced_into_crop"],
        cropland_note=told["cropland_note"],
        true_color=_true_color(project, document, step),
        true_color_step=step,
        confidence_histogram=tuple(figures["confidence_histogram"]),
        licences=_rows(Licence, told["licences"]),
        warnings=tuple(told.get("warnings", document.warnings)),
        folder=project.folder.name,
    )


_ADDED = ("role", "confusion_ha")
"""Of an assessment in report.json: what is no field of it."""


def _provenance(made: dict[str, Any], seeds: dict[str, int]) -> Provenance:
    return Provenance(
        made_on=made["made_on"],
        furrow_version=made["furrow_version"],
        map_name=made["map"],
        model_name=made["model"],
        command=made["command"],
        versions=tuple(made["versions"].items()),
        seeds=tuple(seeds.items()),
        inputs=_rows(FileHash, made["inputs"]),
    )


def _true_color(project: Project, document: MapDocument, step: str) -> MapPicture | None:
    try:
        description = describe_stack(project.paths.imagery)
    except (StepMissing, ArtefactDamaged):
        return None
    is_same = description.inputs_sha256 == document.inputs.get("stack_sha256")
    return true_color_of(description, step) if step and is_same else None


def _maybe(kind: Any, stated: Any) -> Any:
    return None if stated is None else from_json(kind, stated)


def _rows(kind: Any, stated: Any) -> tuple[Any, ...]:
    return tuple(from_json(kind, item) for item in stated)

"""Request study_radius: parcels near a departure point, or as many from anywhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from furrow.engine.contract import Message, Reporter
from furrow.engine.contract.adapting_errors import CoordinatesMissing
from furrow.engine.contract.adapting_requests import StudyRadius
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.study_results import StudyDone
from furrow.engine.features.labelled_tables import read_sidecar
from furrow.engine.studies.adapting import NEAR
from furrow.engine.studies.adapting_points import AllFound, Found, LeftOut, find_all
from furrow.engine.studies.arms import Arm
from furrow.engine.studies.departure import radii_of
from furrow.engine.studies.figure import Row, rows
from furrow.engine.studies.folder import Page, Table
from furrow.engine.studies.radius import WORDS, said
from furrow.engine.studies.running import finished
from furrow.engine.studies.tables import is_project, listed, worded
from furrow.engine.training.adapting import AS_IS


def run(request: StudyRadius, reporter: Reporter) -> StudyDone:
    """Measure what is not measured yet, and write the study's folder.

    Raises:
        BadRequest, CoordinatesMissing, StudyEmpty, StudyWorkerDied, DiskFull, ProjectNotWritable,
        and what reading a table's description or a project raises.
    """
    recipes = listed("recipe", request.recipe)
    radii_of(request.radii)
    if request.draws < 1:
        raise BadRequest("draws", Message("at least 1 draw is needed"))
    _check_coordinates(request)
    left = LeftOut(
        "",
        "",
        request.table,
        request.sidecar,
        request.where,
        request.also,
        request.also_sidecar,
        request.source_where,
    )
    every = find_all(request, recipes, [left], reporter)
    figures = _figures(request, every.found)
    return finished(request, every.points, every.done, _page(request, every), figures)


def _check_coordinates(request: StudyRadius) -> None:
    """Before any point is tried: the same would be said of each."""
    if is_project(request.table):
        return
    if not request.sidecar:
        raise BadRequest("sidecar", Message("the JSON file that describes the table is missing"))
    if not read_sidecar(Path(request.sidecar)).longitude:
        raise CoordinatesMissing(request.table)


def _arms(found: Found) -> list[Arm]:
    kinds = list(WORDS)
    return sorted(found.arms, key=lambda arm: (arm.setting, kinds.index((arm.arm, arm.picked))))


def _page(request: StudyRadius, every: AllFound) -> Page:
    said_of = [sentence for one in every.found for sentence in said(one.recipe, one.draws)]
    findings = [*every.caveats, *said_of]
    warnings = [_tested(one) for one in every.found] + every.warnings
    warnings += [problem.what for problem in every.done.failures.values()]
    if not request.also and not request.source_where:
        detail = "No other season or region is given: nothing is adapted, models are trained anew"
        findings.append(Message(detail))
    places, names = _rows(every.found)
    return Page(
        title=str(Message("Is it enough to label what lies near?")),
        about=str(
            Message(
                "Table {table}: parcels within {radii} km of a departure point",
                table=Path(request.table).name,
                radii=request.radii,
            )
        ),
        findings=tuple(findings),
        figure=rows(places, names, "macro-F1"),
        caption=(
            "Macro-F1 on parcels outside the widest radius that no model saw; 95 % intervals of "
            "the mean over the repeats."
        ),
        table=Table(
            "Macro-F1 by radius",
            ("Recipe", "Radius, km", "Model", "Parcels", "Repeats", "Macro-F1", "Samples right"),
            tuple(
                (
                    one.recipe,
                    "–" if arm.arm == AS_IS else f"{arm.setting:g}",
                    WORDS[arm.arm, arm.picked],
                    "–" if arm.arm == AS_IS else f"{arm.parcels:.0f}",
                    str(arm.draws),
                    worded(arm.macro_f1),
                    worded(arm.accuracy),
                )
                for one in every.found
                for arm in _arms(one)
            ),
        ),
        warnings=tuple(warnings),
        method=_method(request, every.found),
    )


def _tested(found: Found) -> str:
    return Message(
        "{parcels} parcels of {classes} are tested on, in the mean of the repeats",
        parcels=found.tested,
        classes=list(found.results[0].classes),
    )


def _rows(found: Sequence[Found]) -> tuple[list[Row], list[str]]:
    """A row for each radius, with all recipes' models."""
    arms = {(one.recipe, arm.key): arm for one in found for arm in _arms(one)}
    there = {(recipe, key[0], key[2]) for recipe, key in arms}
    kinds = [(one.recipe, *kind) for one in found for kind in WORDS if (one.recipe, *kind) in there]
    radii = sorted({arm.setting for arm in arms.values() if arm.arm != AS_IS})
    places = []
    for radius in radii:
        keys = [(r, (arm, 0.0 if arm == AS_IS else radius, picked)) for r, arm, picked in kinds]
        scores = tuple(arms[key].macro_f1 if key in arms else None for key in keys)
        places.append(Row(f"within {radius:g} km", scores))
    return places, [f"{recipe}, {WORDS[arm, picked]}" for recipe, arm, picked in kinds]


def _method(request: StudyRadius, found: Sequence[Found]) -> str:
    start = (
        f"The departure point is {request.departure}; the intervals are over the repeats, which "
        "draw parcels and train models anew, and say nothing of other departure points."
        if request.departure
        else "Each repeat departs from the place of another parcel, drawn by lot, with "
        "enough parcels around and enough left to test on; the intervals are over the repeats, "
        "thus over departure points and draws, and say nothing of other regions or years."
    )
    many = f"At most {request.parcels} parcels" if request.parcels else "All parcels"
    pixels = sum(one.results[0].samples_per_parcel for one in found) / len(found)
    return (
        f"{request.draws} repeats (seed {request.seed}). {start} {many} within the radius are "
        "used, drawn by lot, against as many drawn by lot from anywhere, thus also from close to "
        "what is tested; all parcels outside the "
        "widest radius that no model saw test all models alike, and groups are kept whole. At "
        f"most {request.samples_per_parcel} samples of a parcel are used; there are {pixels:.0f} "
        "in the mean. Models are told apart by the mean of their differences repeat by repeat."
    )


def _figures(request: StudyRadius, found: Sequence[Found]) -> Mapping[str, object]:
    return {
        "table": request.table,
        "also": request.also,
        "radii": radii_of(request.radii),
        "departures": [
            draw.departure
            for draw in found[0].draws
            if any(score.picked == NEAR for score in draw.scores)
        ],
        "recipes": [
            {
                "recipe": one.recipe,
                "classes": one.results[0].classes,
                "arms": _arms(one),
                "draws": one.draws,
            }
            for one in found
        ],
    }

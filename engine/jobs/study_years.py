"""Request study_years: leave one year out; as it is, adapted with few parcels, or trained anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from furrow.engine.contract import Message, Reporter
from furrow.engine.contract.adapting_errors import OneYearOnly
from furrow.engine.contract.adapting_requests import MeasureAdapting, StudyYears
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.results import Estimate
from furrow.engine.contract.study_results import StudyDone
from furrow.engine.studies.adapting_points import AllFound, Found, LeftOut, find_all
from furrow.engine.studies.arms import Arm
from furrow.engine.studies.figure import Row, rows
from furrow.engine.studies.folder import Page, Table
from furrow.engine.studies.running import finished
from furrow.engine.studies.seasons import dated
from furrow.engine.studies.tables import (
    is_project,
    listed,
    numbers,
    open_table,
    worded,
)
from furrow.engine.studies.years import WORDS, said, years_of_table, years_of_two
from furrow.engine.training.adapting import ADAPTED, ARMS, AS_IS


def run(request: StudyYears, reporter: Reporter) -> StudyDone:
    """Measure what is not measured yet, and write the study's folder.

    Raises:
        BadRequest, YearsUnknown, OneYearOnly, StudyEmpty, StudyWorkerDied, DiskFull,
        ProjectNotWritable, and what reading a table or a project raises.
    """
    recipes = listed("recipe", request.recipe)
    numbers("labels_per_class", request.labels_per_class)
    if request.draws < 1:
        raise BadRequest("draws", Message("at least 1 draw is needed"))
    reporter.step(0.0, "Reading the table")
    every = find_all(request, recipes, _left_out(request), reporter.part(0.05, 1.0))
    figures = _figures(request, every.found)
    return finished(request, every.points, every.done, _page(request, every), figures)


def _left_out(request: StudyYears) -> list[LeftOut]:
    if request.also:
        one = dated(request.table, request.sidecar)
        two = dated(request.also, request.also_sidecar or request.sidecar)
        return years_of_two(one, two, request.earlier)
    if is_project(request.table):
        raise OneYearOnly(request.table, dated(request.table, "").year)
    groups = open_table(request.table, request.sidecar).groups
    return years_of_table(request.table, request.sidecar, groups, request.year, request.earlier)


def _arms(found: Found) -> list[Arm]:
    return sorted(found.arms, key=lambda arm: (ARMS.index(arm.arm), arm.setting))


def _page(request: StudyYears, every: AllFound) -> Page:
    findings = [
        sentence for one in every.found for sentence in said(one.recipe, one.left.year, one.draws)
    ]
    warnings = [_tested(one) for one in every.found] + every.warnings + _not_measured(every)
    places, names = _rows(every.found)
    return Page(
        title=str(Message("Does a model of other seasons carry over?")),
        about=str(Message("Table {table}, one year left out at a time", table=_about(request))),
        findings=(*every.caveats, *findings),
        figure=rows(places, names, "macro-F1"),
        caption=(
            "Macro-F1 on parcels of the season left out that no model saw, by parcels of each "
            "class of that season; 95 % intervals of the mean over the draws."
        ),
        table=Table(
            "Macro-F1 by season left out",
            (
                "Recipe",
                "Season left out",
                "Model",
                "Parcels of each class",
                "Draws",
                "Macro-F1",
                "Samples right",
            ),
            tuple(
                (
                    one.recipe,
                    one.left.year,
                    WORDS[arm.arm],
                    "–" if arm.arm == AS_IS else f"{arm.setting:g}",
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
        "{year}: {parcels} parcels of {classes} are tested on, those that a draw leaves",
        year=found.left.year,
        parcels=found.tested,
        classes=list(found.results[0].classes),
    )


def _not_measured(every: AllFound) -> list[str]:
    """Why a season could not be left out, once for each that could not."""
    found: list[str] = []
    for point in every.points:
        asked, problem = point.request, every.done.failures.get(point.name)
        if problem is not None and isinstance(asked, MeasureAdapting):
            found.append(
                Message(
                    "Not measured, {recipe}, {part} of {table}: {why}",
                    recipe=asked.recipe,
                    part=asked.where or "all",
                    table=Path(asked.table).name,
                    why=problem.what,
                )
            )
    return found


def _about(request: StudyYears) -> str:
    name = Path(request.table).name
    return f"{name}, {Path(request.also).name}" if request.also else name


def _rows(found: Sequence[Found]) -> tuple[list[Row], list[str]]:
    """A row for each season and number of parcels, with all recipes' models."""
    kinds = list(dict.fromkeys((one.recipe, arm.arm) for one in found for arm in _arms(one)))
    scores: dict[tuple[str, float], dict[tuple[str, str], Estimate]] = {}
    for one in found:
        settings = sorted({arm.setting for arm in _arms(one) if arm.arm != AS_IS})
        for arm in _arms(one):
            # A model of other seasons knows no parcels of this one: the same beside any number.
            for setting in settings if arm.arm == AS_IS else [arm.setting]:
                row = scores.setdefault((one.left.year, setting), {})
                row[one.recipe, arm.arm] = arm.macro_f1
    places = [
        Row(f"{year}, {setting:g} a class", tuple(row.get(kind) for kind in kinds))
        for (year, setting), row in sorted(scores.items(), key=lambda item: item[0])
    ]
    return places, [f"{recipe}, {WORDS[arm]}" for recipe, arm in kinds]


def _method(request: StudyYears, found: Sequence[Found]) -> str:
    pixels = sorted({result.samples_per_parcel for one in found for result in one.results})
    many = f"{pixels[0]:.0f}" if pixels[-1] - pixels[0] < 1 else f"{pixels[0]:.0f}–{pixels[-1]:.0f}"
    labels = request.source_labels or "all"
    return (
        f"{request.draws} draws (seed {request.seed}). Each draws {labels} parcels of each class "
        "of the other seasons for the model as it is, and parcels of the season left out to adapt "
        "it or to train one anew; a draw of fewer parcels is a part of that of more. All other "
        "parcels of the season test all models alike; groups are kept whole, and a field that is "
        "in both seasons (by its name in tables, by the place of its middle to some ten metres in "
        "projects) is on one side only. At most "
        f"{request.samples_per_parcel} samples of a parcel are used; there are {many} in the mean. "
        "Models are told apart by the mean of their differences draw by draw; the intervals are "
        "over the draws, which share their test parcels, and say nothing of other years or places."
    )


def _figures(request: StudyYears, found: Sequence[Found]) -> Mapping[str, object]:
    return {
        "table": request.table,
        "also": request.also,
        "grouping": "" if request.also else request.year,
        "recipes": [
            {
                "recipe": one.recipe,
                "year": one.left.year,
                "learned_from": one.left.others,
                "adapted": any(arm.arm == ADAPTED for arm in one.arms),
                "arms": _arms(one),
                "draws": one.draws,
            }
            for one in found
        ],
    }

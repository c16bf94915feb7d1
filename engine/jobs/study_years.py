"""Request study_years: leave one year out; as it is, adapted with few parcels, or trained anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import furrow
from furrow.engine.contract import Message, Reporter
from furrow.engine.contract.adapting_errors import OneYearOnly
from furrow.engine.contract.adapting_requests import MeasureAdapting, StudyYears
from furrow.engine.contract.adapting_results import AdaptingMeasured
from furrow.engine.contract.codec import from_json
from furrow.engine.contract.command_text import command_text
from furrow.engine.contract.errors import BadRequest, StudyEmpty
from furrow.engine.contract.results import Estimate
from furrow.engine.contract.study_results import StudyDone
from furrow.engine.project.artefacts import utc_now
from furrow.engine.studies.arms import Arm, arms_of, merged
from furrow.engine.studies.figure import Row, rows
from furrow.engine.studies.folder import Page, Table, write_study
from furrow.engine.studies.points import Point, PointsDone, run_points
from furrow.engine.studies.seasons import dated, is_project, season_inputs
from furrow.engine.studies.tables import (
    listed,
    numbers,
    open_table,
    safe,
    study_done,
    worded,
    workers_of,
)
from furrow.engine.studies.years import WORDS, LeftOut, said, years_of_table, years_of_two
from furrow.engine.training.adapting import ADAPTED, ARMS, AS_IS


@dataclass(frozen=True)
class Found:
    """What a recipe gave for a season left out."""

    recipe: str
    left: LeftOut
    results: tuple[AdaptingMeasured, ...]
    """One a draw."""

    @property
    def arms(self) -> list[Arm]:
        own = arms_of(merged(self.results)).values()
        return sorted(own, key=lambda arm: (ARMS.index(arm.arm), arm.setting))


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
    lefts = _left_out(request)
    points = [
        _point(request, recipe, left, draw)
        for recipe in recipes
        for left in lefts
        for draw in range(request.draws)
    ]
    inputs = season_inputs(
        recipes,
        (request.table, request.sidecar),
        (request.also, request.also_sidecar or request.sidecar),
    )
    folder = Path(request.out)
    workers = workers_of(request.workers)
    done = run_points(points, folder, inputs, workers, reporter.part(0.05, 1.0))
    found = [_found(request, recipe, left, done) for recipe in recipes for left in lefts]
    found = [one for one in found if one.results]
    if not found:
        why = next(iter(done.failures.values())).what
        raise StudyEmpty(str(folder), why)
    page = _page(request, points, done, found)
    write_study(folder, page, _figures(request, found))
    return study_done(folder, page, len(points), done.reused)


def _left_out(request: StudyYears) -> list[LeftOut]:
    if request.also:
        one = dated(request.table, request.sidecar)
        two = dated(request.also, request.also_sidecar or request.sidecar)
        return years_of_two(one, two, request.earlier)
    if is_project(request.table):
        raise OneYearOnly(request.table, dated(request.table, "").year)
    groups = open_table(request.table, request.sidecar).groups
    return years_of_table(request.table, request.sidecar, groups, request.year, request.earlier)


def _point(request: StudyYears, recipe: str, left: LeftOut, draw: int) -> Point:
    asked = MeasureAdapting(
        table=left.table,
        sidecar=left.sidecar,
        source=left.source,
        source_sidecar=left.source_sidecar,
        recipe=recipe,
        where=left.where,
        source_where=left.source_where,
        labels_per_class=request.labels_per_class,
        samples_per_parcel=request.samples_per_parcel,
        source_labels=request.source_labels,
        draws=1,
        first_draw=draw,
        seed=request.seed,
        group=request.group,
        classes=request.classes,
        codes=request.codes,
    )
    return Point(_name(recipe, left, draw), asked)


def _name(recipe: str, left: LeftOut, draw: int) -> str:
    return f"{safe(recipe)}-{safe(left.year)}-{draw}"


def _found(request: StudyYears, recipe: str, left: LeftOut, done: PointsDone) -> Found:
    names = [_name(recipe, left, draw) for draw in range(request.draws)]
    results = [
        from_json(AdaptingMeasured, done.results[name]) for name in names if name in done.results
    ]
    return Found(recipe, left, tuple(results))


def _page(
    request: StudyYears, points: Sequence[Point], done: PointsDone, found: Sequence[Found]
) -> Page:
    findings = [
        sentence
        for one in found
        for sentence in said(one.recipe, one.left.year, merged(one.results))
    ]
    warnings = [_tested(one) for one in found]
    warnings += [text for one in found for result in one.results for text in result.warnings]
    warnings += _not_measured(points, done)
    if any(result.simulated for one in found for result in one.results):
        detail = "The seasons are simulated: the figures say nothing of real fields"
        findings.insert(0, Message(detail))
    places, names = _rows(found)
    return Page(
        title=str(Message("Does a model of other seasons carry over?")),
        about=str(Message("Table {table}, one year left out at a time", table=_about(request))),
        findings=tuple(findings),
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
                for one in found
                for arm in one.arms
            ),
        ),
        warnings=tuple(dict.fromkeys(warnings)),
        method=_method(request, found),
        command=command_text(request),
        commands=tuple(command_text(point.request) for point in points),
        version=furrow.__version__,
        made=utc_now(),
    )


def _tested(found: Found) -> str:
    draws = merged(found.results)
    return Message(
        "{year}: {parcels} parcels of {classes} are tested on, those that a draw leaves",
        year=found.left.year,
        parcels=round(sum(draw.test_parcels for draw in draws) / len(draws)),
        classes=list(found.results[0].classes),
    )


def _not_measured(points: Sequence[Point], done: PointsDone) -> list[str]:
    """Why a season could not be left out, once for each that could not."""
    found: list[str] = []
    for point in points:
        asked, problem = point.request, done.failures.get(point.name)
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
    kinds = list(dict.fromkeys((one.recipe, arm.arm) for one in found for arm in one.arms))
    scores: dict[tuple[str, float], dict[tuple[str, str], Estimate]] = {}
    for one in found:
        settings = sorted({arm.setting for arm in one.arms if arm.arm != AS_IS})
        for arm in one.arms:
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
        "study": "years",
        "table": request.table,
        "also": request.also,
        "grouping": "" if request.also else request.year,
        "recipes": [
            {
                "recipe": one.recipe,
                "year": one.left.year,
                "learned_from": one.left.others,
                "adapted": any(arm.arm == ADAPTED for arm in one.arms),
                "arms": one.arms,
                "draws": merged(one.results),
            }
            for one in found
        ],
    }

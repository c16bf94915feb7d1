"""Request study_regions: leave one region or year out, and how evenly a recipe serves them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import furrow
from furrow.engine.contract import Message, Reporter
from furrow.engine.contract.command_text import command_text
from furrow.engine.contract.errors import StudyEmpty, TooFewRegions
from furrow.engine.contract.results import Estimate
from furrow.engine.contract.study_requests import StudyRegions
from furrow.engine.contract.study_results import StudyDone
from furrow.engine.contract.table_requests import EvaluateTable
from furrow.engine.contract.table_results import FewShotPoint
from furrow.engine.features.labelled_tables.selection import grouping_of
from furrow.engine.project.artefacts import utc_now
from furrow.engine.studies.fairness import Fairness, fairness
from furrow.engine.studies.figure import Row, rows
from furrow.engine.studies.folder import Page, Table, write_study
from furrow.engine.studies.points import Point, PointsDone, run_points
from furrow.engine.studies.tables import (
    inputs_of,
    listed,
    open_table,
    point_of,
    safe,
    study_done,
    warnings_of,
    why_nothing,
    worded,
    workers_of,
)

ELSEWHERE, HOME = "elsewhere", "home"


@dataclass(frozen=True)
class Region:
    """Scores of a recipe in a region; None where nothing could be scored."""

    name: str
    elsewhere: FewShotPoint | None
    """By a model of all other regions."""
    home: FewShotPoint | None
    """By a model of as many labels of its own."""


Found = Mapping[str, tuple[Region, ...]]
"""Recipe -> regions."""


def run(request: StudyRegions, reporter: Reporter) -> StudyDone:
    """Measure what is not measured yet, and write the study's folder.

    Raises:
        BadRequest, GroupingUnknown, TooFewRegions, StudyEmpty, StudyWorkerDied, DiskFull,
        ProjectNotWritable, and what reading a table raises.
    """
    recipes = listed("recipe", request.recipe)
    reporter.step(0.0, "Reading the table")
    regions = _regions(request)
    points = [
        _point(request, recipe, region, place)
        for recipe in recipes
        for region in regions
        for place in (ELSEWHERE, HOME)
    ]
    folder = Path(request.out)
    inputs = inputs_of(Path(request.table), Path(request.sidecar))
    workers = workers_of(request.workers)
    done = run_points(points, folder, inputs, workers, reporter.part(0.05, 1.0))
    found = {recipe: _found(recipe, regions, done) for recipe in recipes}
    even = {recipe: _fairness(own) for recipe, own in found.items()}
    if not any(even.values()):
        raise StudyEmpty(str(folder), why_nothing(done))
    page = _page(request, points, done, found, even)
    figures = {
        "study": "regions",
        "table": request.table,
        "grouping": request.region,
        "recipes": [
            {"recipe": name, "regions": own, "fairness": even[name]} for name, own in found.items()
        ],
    }
    write_study(folder, page, figures)
    return study_done(folder, page, len(points), done.reused)


def _regions(request: StudyRegions) -> tuple[str, ...]:
    table = open_table(request.table, request.sidecar)
    values = grouping_of(table, request.region, request.table)
    regions = tuple(str(name) for name in sorted(set(values)))
    if len(regions) < 2:
        raise TooFewRegions(request.table, request.region, len(regions))
    return regions


def _point(request: StudyRegions, recipe: str, region: str, place: str) -> Point:
    here = f"{request.region}={region}"
    is_home = place == HOME
    asked = EvaluateTable(
        table=request.table,
        sidecar=request.sidecar,
        recipe=recipe,
        labels_per_class=str(request.labels_per_class),
        draws=request.draws,
        seed=request.seed,
        group=request.group,
        where=here if is_home else f"{request.region}!={region}",
        test_where="" if is_home else here,
        classes=request.classes,
        codes=request.codes,
    )
    return Point(_name(recipe, region, place), asked)


def _name(recipe: str, region: str, place: str) -> str:
    return f"{safe(recipe)}-{safe(region)}-{place}"


def _found(recipe: str, regions: Sequence[str], done: PointsDone) -> tuple[Region, ...]:
    def scored(region: str, place: str) -> FewShotPoint | None:
        result = done.results.get(_name(recipe, region, place))
        point = None if result is None else point_of(result)
        return point if point is not None and point.macro_f1 is not None else None

    return tuple(Region(one, scored(one, ELSEWHERE), scored(one, HOME)) for one in regions)


def _fairness(regions: Sequence[Region]) -> Fairness | None:
    scores = {
        one.name: one.elsewhere.macro_f1.value
        for one in regions
        if one.elsewhere is not None and one.elsewhere.macro_f1 is not None
    }
    return fairness(scores) if scores else None


def _page(
    request: StudyRegions,
    points: Sequence[Point],
    done: PointsDone,
    found: Found,
    even: Mapping[str, Fairness | None],
) -> Page:
    names = [
        f"{recipe}, {place}" for recipe in found for place in ("by the others", "by its own labels")
    ]
    order = [region.name for region in next(iter(found.values()))]
    places = [
        Row(name, tuple(score for own in found.values() for score in _scores(own, name)))
        for name in order
    ]
    places = [place for place in places if any(place.scores)]
    findings = [
        sentence
        for name, one in even.items()
        if one is not None
        for sentence in _said(name, one, found[name])
    ]
    missing = sorted({one.name for own in found.values() for one in own if one.elsewhere is None})
    warnings = [*warnings_of(done.results.values())]
    if missing:
        detail = "Not scored, for too few samples of at least two classes: {regions}"
        warnings.append(Message(detail, regions=missing))
    return Page(
        title=str(Message("How well does it carry over?")),
        about=str(
            Message(
                "Table {table}, one {grouping} left out at a time",
                table=Path(request.table).name,
                grouping=request.region,
            )
        ),
        findings=tuple(findings),
        figure=rows(places, names, "macro-F1"),
        caption=(
            "Macro-F1 in each region by a model of the others and by one of as many labels of its "
            "own; 95 % intervals of the mean over the draws."
        ),
        table=Table(
            "Macro-F1 by region",
            ("Region", "Recipe", "By the others", "By its own labels", "Classes"),
            tuple(
                (
                    one.name,
                    recipe,
                    worded(one.elsewhere.macro_f1 if one.elsewhere else None),
                    worded(one.home.macro_f1 if one.home else None),
                    ", ".join((one.elsewhere or one.home).class_f1)  # type: ignore[union-attr]
                    if one.elsewhere or one.home
                    else "",
                )
                for recipe, own in found.items()
                for one in own
            ),
        ),
        warnings=tuple(warnings),
        method=(
            f"{request.labels_per_class} labels of each class are drawn {request.draws} times "
            f"(seed {request.seed}), from all other regions, and again from the region itself. "
            "Regions may have different classes, as the table says: their scores are comparable "
            "where these are the same (name them with --classes). The Gini coefficient is 0 where "
            "all regions are served alike."
        ),
        command=command_text(request),
        commands=tuple(command_text(point.request) for point in points),
        version=furrow.__version__,
        made=utc_now(),
    )


def _scores(regions: Sequence[Region], name: str) -> tuple[Estimate | None, Estimate | None]:
    (own,) = (one for one in regions if one.name == name)
    return (
        own.elsewhere.macro_f1 if own.elsewhere else None,
        own.home.macro_f1 if own.home else None,
    )


def _said(recipe: str, even: Fairness, regions: Sequence[Region]) -> list[Message]:
    found = [
        Message(
            "{recipe}: where nobody labelled, macro-F1 is {mean:.2f} on average over {regions} "
            "regions, from {worst:.2f} ({worst_region}) to {best:.2f} ({best_region}); Gini "
            "{gini:.2f}",
            recipe=recipe,
            mean=even.mean,
            regions=even.regions,
            worst=even.worst,
            worst_region=even.worst_region,
            best=even.best,
            best_region=even.best_region,
            gini=even.gini,
        )
    ]
    pairs = [(*_scores(regions, one.name),) for one in regions]
    both = [(away, home) for away, home in pairs if away is not None and home is not None]
    if both:
        lost = sum(home.value - away.value for away, home in both) / len(both)
        surely = sum(home.low > away.high for away, home in both)
        found.append(
            Message(
                "{recipe}: as many labels of the region itself are worth {lost:+.2f} on average; "
                "in {surely} of {regions} regions that is beyond chance",
                recipe=recipe,
                lost=lost,
                surely=surely,
                regions=len(both),
            )
        )
    return found

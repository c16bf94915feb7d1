"""Request study_regions: leave one region or year out, and how evenly a recipe serves them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from furrow.engine.contract import Message, Reporter
from furrow.engine.contract.errors import TooFewRegions
from furrow.engine.contract.results import Estimate
from furrow.engine.contract.study_requests import StudyRegions
from furrow.engine.contract.study_results import StudyDone
from furrow.engine.contract.table_requests import EvaluateTable
from furrow.engine.contract.table_results import FewShotPoint
from furrow.engine.features.labelled_tables import LabelledTable
from furrow.engine.features.labelled_tables.selection import grouping_of
from furrow.engine.studies.fairness import Fairness, fairness
from furrow.engine.studies.figure import Row, rows
from furrow.engine.studies.folder import Page, Table
from furrow.engine.studies.points import Point, PointsDone
from furrow.engine.studies.running import do_points, finished, nothing_scored, point_of_study
from furrow.engine.studies.tables import (
    inputs_of,
    kept_whole,
    listed,
    open_table,
    point_of,
    safe,
    warnings_of,
    why_nothing,
    worded,
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
    table = open_table(request.table, request.sidecar)
    regions = _regions(request, table)
    grouped = kept_whole(table, request.group)
    of_points = replace(request, group=grouped.group)
    points = [
        _point(of_points, recipe, region, place)
        for recipe in recipes
        for region in regions
        for place in (ELSEWHERE, HOME)
    ]
    inputs = inputs_of(request.table, request.sidecar, recipes)
    done = do_points(request, points, inputs, reporter.part(0.05, 1.0))
    found = {recipe: _found(recipe, regions, done) for recipe in recipes}
    even = {recipe: _fairness(own) for recipe, own in found.items()}
    if not any(even.values()):
        raise nothing_scored(request, done, why_nothing(done))
    page = _page(request, done, found, even, grouped.notes)
    figures = {
        "table": request.table,
        "grouping": request.region,
        "recipes": [
            {"recipe": name, "regions": own, "fairness": even[name]} for name, own in found.items()
        ],
    }
    return finished(request, points, done, page, figures)


def _regions(request: StudyRegions, table: LabelledTable) -> tuple[str, ...]:
    values = grouping_of(table, request.region, request.table)
    regions = tuple(str(name) for name in sorted(set(values)))
    if len(regions) < 2:
        raise TooFewRegions(request.table, request.region, len(regions))
    return regions


def _point(request: StudyRegions, recipe: str, region: str, place: str) -> Point:
    here = f"{request.region}={region}"
    is_home = place == HOME
    asked = point_of_study(
        EvaluateTable,
        request,
        recipe=recipe,
        labels_per_class=str(request.labels_per_class),
        where=here if is_home else f"{request.region}!={region}",
        test_where="" if is_home else here,
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
    done: PointsDone,
    found: Found,
    even: Mapping[str, Fairness | None],
    notes: Sequence[str],
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
    warnings = [*notes, *warnings_of(done.results.values())]
    warnings += [problem.what for problem in done.failures.values()]
    unscored = {
        point_of(result).skipped for result in done.results.values() if point_of(result).skipped
    }
    warnings += sorted(unscored)
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
            ("Region", "Recipe", "By the others", "By its own labels", "Classes", "… of its own"),
            tuple(
                (
                    one.name,
                    recipe,
                    worded(one.elsewhere.macro_f1 if one.elsewhere else None),
                    worded(one.home.macro_f1 if one.home else None),
                    ", ".join(one.elsewhere.class_f1 if one.elsewhere else ()),
                    ", ".join(one.home.class_f1 if one.home else ()),
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
    )


def _scores(regions: Sequence[Region], name: str) -> tuple[Estimate | None, Estimate | None]:
    (own,) = (one for one in regions if one.name == name)
    return (
        own.elsewhere.macro_f1 if own.elsewhere else None,
        own.home.macro_f1 if own.home else None,
    )


def _same_classes(region: Region) -> bool:
    one, two = region.elsewhere, region.home
    return one is not None and two is not None and set(one.class_f1) == set(two.class_f1)


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
    # Of the same classes only: with fewer classes a score is higher by itself.
    pairs = [_scores(regions, one.name) for one in regions if _same_classes(one)]
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

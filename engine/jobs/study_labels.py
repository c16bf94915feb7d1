"""Request study_labels: how good recipes get with more labels, and how many labels a goal takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from furrow.engine.contract import Message, Reporter
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.study_requests import StudyLabels
from furrow.engine.contract.study_results import StudyDone
from furrow.engine.contract.table_requests import EvaluateTable
from furrow.engine.contract.table_results import FewShotPoint
from furrow.engine.features.labelled_tables import LabelledTable
from furrow.engine.features.labelled_tables.selection import rows_where
from furrow.engine.studies.curve import LabelsNeeded, Measured, fit_curve, labels_needed
from furrow.engine.studies.figure import Line, curves
from furrow.engine.studies.folder import Page, Table
from furrow.engine.studies.points import Point, PointsDone
from furrow.engine.studies.running import do_points, finished, nothing_scored, point_of_study
from furrow.engine.studies.tables import (
    Chosen,
    inputs_of,
    kept_whole,
    listed,
    numbers,
    open_table,
    point_of,
    safe,
    same_classes,
    warnings_of,
    why_nothing,
    worded,
)

Scores = Mapping[str, tuple[FewShotPoint, ...]]
"""Recipe -> its points, the fewest labels first."""


def run(request: StudyLabels, reporter: Reporter) -> StudyDone:
    """Measure what is not measured yet, and write the study's folder.

    Raises:
        BadRequest, StudyEmpty, StudyWorkerDied, DiskFull, ProjectNotWritable
    """
    recipes = listed("recipe", request.recipe)
    labels = numbers("labels_per_class", request.labels_per_class)
    if not 0 < request.goal < 1:
        raise BadRequest("goal", Message("expected an F1 between 0 and 1"))
    reporter.step(0.0, "Reading the table")
    table = open_table(request.table, request.sidecar)
    grouped = kept_whole(table, request.group)
    chosen = _chosen(replace(request, group=grouped.group), table, labels)
    request_of_points = replace(request, classes=chosen.classes, group=grouped.group)
    labels = chosen.labels
    points = [_point(request_of_points, recipe, count) for recipe in recipes for count in labels]
    inputs = inputs_of(request.table, request.sidecar, recipes)
    done = do_points(request, points, inputs, reporter)
    scores = _scores(recipes, labels, done)
    if not any(scores.values()):
        raise nothing_scored(request, done, why_nothing(done))
    needed = {name: labels_needed(_measured(own), request.goal) for name, own in scores.items()}
    page = _page(request, done, scores, needed, (*grouped.notes, *chosen.notes))
    return finished(request, points, done, page, _figures(request, scores, needed))


def _chosen(request: StudyLabels, table: LabelledTable, labels: tuple[int, ...]) -> Chosen:
    if request.classes:
        return Chosen(request.classes, labels, ())
    learn = rows_where(table, request.where, request.table)
    test = rows_where(table, request.test_where, request.table) if request.test_where else None
    return same_classes(table, learn, test, labels, request.codes, request.group)


def _point(request: StudyLabels, recipe: str, count: int) -> Point:
    own = {"recipe": recipe, "labels_per_class": str(count)}
    asked = point_of_study(EvaluateTable, request, **own)
    return Point(f"{safe(recipe)}-{count}", asked)


def _scores(recipes: Sequence[str], labels: Sequence[int], done: PointsDone) -> Scores:
    found = {}
    for recipe in recipes:
        names = [f"{safe(recipe)}-{count}" for count in labels]
        own = [point_of(done.results[name]) for name in names if name in done.results]
        found[recipe] = tuple(point for point in own if point.macro_f1 is not None)
    return found


def _measured(points: Sequence[FewShotPoint]) -> list[Measured]:
    """Those of the same classes: with other classes a score is no step of the same curve."""
    if not points:
        return []
    same = [point for point in points if point.left_out == points[0].left_out]
    return [Measured(p.labels_per_class, p.macro_f1) for p in same if p.macro_f1 is not None]


def _page(
    request: StudyLabels,
    done: PointsDone,
    scores: Scores,
    needed: Mapping[str, LabelsNeeded | None],
    notes: Sequence[Message],
) -> Page:
    lines = [
        Line(
            name,
            tuple(point.labels_per_class for point in own),
            tuple(point.macro_f1 for point in own if point.macro_f1 is not None),
        )
        for name, own in scores.items()
        if own
    ]
    findings = [_said(name, request.goal, needed[name]) for name, own in scores.items() if own]
    warnings = [*notes, *warnings_of(done.results.values()), *_uneven(scores)]
    warnings += [problem.what for problem in done.failures.values()]
    rows = tuple(
        (name, str(p.labels_per_class), str(p.draws), worded(p.macro_f1), worded(p.accuracy))
        for name, own in scores.items()
        for p in own
    )
    return Page(
        title=str(Message("How many labels does it take?")),
        about=str(Message("Table {table}", table=Path(request.table).name)),
        findings=(*findings, *_classes(scores, request.goal)),
        figure=curves(lines, request.goal, "labels of each class", "macro-F1"),
        caption=(
            "Mean macro-F1 over the draws with the 95 % interval of the mean; the broken line is "
            "the goal."
        ),
        table=Table(
            "Macro-F1 by recipe and labels of each class",
            ("Recipe", "Labels of each class", "Draws", "Macro-F1", "Samples right"),
            rows,
        ),
        warnings=tuple(warnings),
        method=(
            f"{request.draws} draws of labels (seed {request.seed}); what is not drawn is the "
            f"test; kept whole: {request.group or 'nothing, every sample stands by itself'}. The "
            "curve is an inverse power law (Figueroa et al. 2012), fitted to the points of the "
            "same classes; its interval comes from drawing the points anew within theirs."
        ),
    )


def _said(recipe: str, goal: float, needed: LabelsNeeded | None) -> Message:
    if needed is None:
        return Message(
            "{recipe}: too few points of the same classes for a curve; measure at least three "
            "numbers of labels",
            recipe=recipe,
        )
    if needed.high == needed.fewest:
        return Message(
            "{recipe}: a macro-F1 of {goal:.2f} is there with the fewest labels that were "
            "measured, {fewest} of each class",
            recipe=recipe,
            goal=goal,
            fewest=needed.fewest,
        )
    if needed.labels is None:
        if needed.low is None:
            return Message(
                "{recipe}: a macro-F1 of {goal:.2f} is not in sight below {most} labels of each "
                "class",
                recipe=recipe,
                goal=goal,
                most=needed.most,
            )
        return Message(
            "{recipe}: a macro-F1 of {goal:.2f} takes {low} labels of each class at least, and "
            "perhaps more than {most}",
            recipe=recipe,
            goal=goal,
            low=needed.low,
            most=needed.most,
        )
    if needed.high is None:
        return Message(
            "{recipe}: a macro-F1 of {goal:.2f} takes about {labels} labels of each class ({low} "
            "or more; the upper end cannot be told)",
            recipe=recipe,
            goal=goal,
            labels=needed.labels,
            low=needed.low or needed.labels,
        )
    return Message(
        "{recipe}: a macro-F1 of {goal:.2f} takes about {labels} labels of each class ({low}–"
        "{high})",
        recipe=recipe,
        goal=goal,
        labels=needed.labels,
        low=needed.low or needed.labels,
        high=needed.high,
    )


def _classes(scores: Scores, goal: float) -> list[Message]:
    """Which classes the best recipe with most labels leaves below the goal."""
    last = {name: own[-1] for name, own in scores.items() if own}
    best = max(last, key=lambda name: last[name].macro_f1.value)  # type: ignore[union-attr]
    point = last[best]
    weak = sorted(
        (name for name, score in point.class_f1.items() if score.value < goal),
        key=lambda name: point.class_f1[name].value,
    )
    if not weak:
        return []
    return [
        Message(
            "With {labels} labels of each class {recipe} leaves these below {goal:.2f}: {weak}",
            labels=point.labels_per_class,
            recipe=best,
            goal=goal,
            weak=[f"{name} {point.class_f1[name].value:.2f}" for name in weak],
        )
    ]


def _uneven(scores: Scores) -> list[Message]:
    left_out = {point.left_out for own in scores.values() for point in own}
    if len(left_out) < 2:
        return []
    return [
        Message(
            "Classes with too few samples drop out of the points with more labels, which makes "
            "these points easier; the curve goes through those of the same classes only"
        )
    ]


def _figures(
    request: StudyLabels, scores: Scores, needed: Mapping[str, LabelsNeeded | None]
) -> dict[str, object]:
    return {
        "table": request.table,
        "goal": request.goal,
        "recipes": [
            {
                "recipe": name,
                "points": own,
                "curve": fit_curve(_measured(own)),
                "labels_needed": needed[name],
            }
            for name, own in scores.items()
        ],
    }

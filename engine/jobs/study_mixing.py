"""Request study_mixing: labels of the area, of elsewhere, or both; and when mixing hurts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from furrow.engine.contract import Message, Reporter
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.results import Estimate
from furrow.engine.contract.study_requests import StudyMixing
from furrow.engine.contract.study_results import StudyDone
from furrow.engine.contract.table_requests import EvaluateTable
from furrow.engine.contract.table_results import FewShotPoint
from furrow.engine.features.labelled_tables import LabelledTable
from furrow.engine.features.labelled_tables.selection import rows_where
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

HERE, ELSEWHERE, MIXED = "here", "elsewhere", "mixed"
WORDS = {HERE: "labels of here", ELSEWHERE: "of elsewhere alone", MIXED: "both mixed"}

Scores = Mapping[tuple[str, str], tuple[FewShotPoint, ...]]
"""(recipe, which labels) -> points; of elsewhere there is one at most."""


def run(request: StudyMixing, reporter: Reporter) -> StudyDone:
    """Measure what is not measured yet, and write the study's folder.

    Raises:
        BadRequest, StudyEmpty, StudyWorkerDied, DiskFull, ProjectNotWritable
    """
    recipes = listed("recipe", request.recipe)
    labels = numbers("labels_per_class", request.labels_per_class)
    for field, text in (("target", request.target), ("source", request.source)):
        if "=" not in text:
            raise BadRequest(field, Message("expected GROUPING=VALUE, found “{text}”", text=text))
    reporter.step(0.0, "Reading the table")
    if request.source_labels < 0:
        raise BadRequest("source_labels", Message("expected 0 or more"))
    table = open_table(request.table, request.sidecar)
    grouped = kept_whole(table, request.group)
    chosen = _chosen(replace(request, group=grouped.group), table, labels)
    labels = chosen.labels
    of_points = replace(request, classes=chosen.classes, group=grouped.group)
    alone = request.source_labels or _most_of_each(request, table, chosen)
    points = [
        _point(of_points, recipe, which, count)
        for recipe in recipes
        for which in (HERE, ELSEWHERE, MIXED)
        for count in (labels if which != ELSEWHERE else (alone,))
    ]
    inputs = inputs_of(request.table, request.sidecar, recipes)
    done = do_points(request, points, inputs, reporter)
    scores = _scores(recipes, labels, alone, done)
    if not any(scores.values()):
        raise nothing_scored(request, done, why_nothing(done))
    page = _page(request, done, scores, (*grouped.notes, *chosen.notes))
    figures = {
        "table": request.table,
        "target": request.target,
        "source": request.source,
        "scores": [
            {"recipe": recipe, "labels_of": which, "points": own}
            for (recipe, which), own in scores.items()
        ],
    }
    return finished(request, points, done, page, figures)


def _chosen(request: StudyMixing, table: LabelledTable, labels: tuple[int, ...]) -> Chosen:
    """Classes that both places have."""
    if request.classes:
        return Chosen(request.classes, labels, ())
    here = rows_where(table, request.target, request.table)
    there = rows_where(table, request.source, request.table)
    return same_classes(table, here, None, labels, request.codes, request.group, there)


def _most_of_each(request: StudyMixing, table: LabelledTable, chosen: Chosen) -> int:
    """Labels of each class that elsewhere has of every class: all, as far as they are even."""
    there = rows_where(table, request.source, request.table)
    names = (table.labels if request.codes else table.crops)[there].tolist()
    wanted = [name.strip() for name in chosen.classes.split(",")] if chosen.classes else set(names)
    return max(1, min((names.count(name) for name in wanted if name), default=1))


def _point(request: StudyMixing, recipe: str, which: str, count: int) -> Point:
    asked = point_of_study(
        EvaluateTable,
        request,
        recipe=recipe,
        labels_per_class=str(count),
        where=request.source if which == ELSEWHERE else request.target,
        test_where=request.target if which == ELSEWHERE else "",
        also_where=request.source if which == MIXED else "",
        also_labels=request.source_labels,
    )
    return Point(_name(recipe, which, count), asked)


def _name(recipe: str, which: str, count: int) -> str:
    return f"{safe(recipe)}-{which}-{count}"


def _scores(
    recipes: Sequence[str], labels: Sequence[int], source_labels: int, done: PointsDone
) -> Scores:
    found = {}
    for recipe in recipes:
        for which in (HERE, ELSEWHERE, MIXED):
            counts = labels if which != ELSEWHERE else (source_labels,)
            names = [_name(recipe, which, count) for count in counts]
            own = [point_of(done.results[name]) for name in names if name in done.results]
            found[recipe, which] = tuple(point for point in own if point.macro_f1 is not None)
    return found


def _page(
    request: StudyMixing,
    done: PointsDone,
    scores: Scores,
    notes: Sequence[Message],
) -> Page:
    recipes = list(dict.fromkeys(recipe for recipe, _ in scores))
    lines = []
    for recipe in recipes:
        counts = [point.labels_per_class for point in scores[recipe, HERE]]
        counts = counts or list(numbers("labels_per_class", request.labels_per_class))
        for which in (HERE, ELSEWHERE, MIXED):
            own = scores[recipe, which]
            if not own:
                continue
            # A model of elsewhere knows no labels of here: the same score however many there are.
            shown = (
                [(count, own[0]) for count in counts]
                if which == ELSEWHERE
                else [(point.labels_per_class, point) for point in own]
            )
            lines.append(
                Line(
                    f"{recipe}, {WORDS[which]}",
                    tuple(count for count, _ in shown),
                    tuple(point.macro_f1 for _, point in shown if point.macro_f1 is not None),
                )
            )
    warnings = [*notes, *warnings_of(done.results.values())]
    warnings += [problem.what for problem in done.failures.values()]
    return Page(
        title=str(Message("Do labels from elsewhere help?")),
        about=str(
            Message(
                "Table {table}: here {target}, elsewhere {source}",
                table=Path(request.table).name,
                target=request.target,
                source=request.source,
            )
        ),
        findings=tuple(one for recipe in recipes for one in _said(recipe, scores)),
        figure=curves(lines, None, "labels of each class of here", "macro-F1"),
        caption="Mean macro-F1 over the draws with the 95 % interval of the mean.",
        table=Table(
            "Macro-F1 by labels of each class of here",
            ("Recipe", "Learns from", "Labels of each class", "Macro-F1", "Samples right"),
            tuple(
                (
                    recipe,
                    WORDS[which],
                    str(point.labels_per_class),
                    worded(point.macro_f1),
                    worded(point.accuracy),
                )
                for (recipe, which), own in scores.items()
                for point in own
            ),
        ),
        warnings=tuple(warnings),
        method=(
            f"{request.draws} draws of labels (seed {request.seed}); the samples of here that are "
            f"not drawn are the test. {request.source_labels or 'All'} labels of each class come "
            "from elsewhere, drawn anew each time; none of them shares a group with a sample of "
            "here. That mixing helps or hurts is said where the two intervals lie apart."
        ),
    )


def _said(recipe: str, scores: Scores) -> list[Message]:
    here = {point.labels_per_class: point for point in scores[recipe, HERE]}
    mixed = {point.labels_per_class: point for point in scores[recipe, MIXED]}
    helps, hurts = [], []
    for count in sorted(here.keys() & mixed.keys()):
        alone, both = here[count].macro_f1, mixed[count].macro_f1
        if alone is None or both is None:
            continue
        if both.low > alone.high:
            helps.append(f"{count} ({both.value - alone.value:+.2f})")
        elif both.high < alone.low:
            hurts.append(f"{count} ({both.value - alone.value:+.2f})")
    found = []
    if helps:
        detail = "{recipe}: labels of elsewhere help beside so many of each class of here: {labels}"
        found.append(Message(detail, recipe=recipe, labels=helps))
    if hurts:
        found.append(
            Message(
                "{recipe}: mixing hurts beside so many labels of each class of here: {labels}. "
                "Leave the labels of elsewhere out there.",
                recipe=recipe,
                labels=hurts,
            )
        )
    if not helps and not hurts:
        detail = "{recipe}: labels of elsewhere neither help nor hurt, as far as this can tell"
        found.append(Message(detail, recipe=recipe))
    away = scores[recipe, ELSEWHERE]
    if away and away[0].macro_f1 is not None:
        found.append(_enough(recipe, away[0].macro_f1, here))
    return found


def _enough(recipe: str, away: Estimate, here: Mapping[int, FewShotPoint]) -> Message:
    """From how many labels of here on they are surely better than those of elsewhere."""
    better = [
        count
        for count, point in sorted(here.items())
        if point.macro_f1 is not None and point.macro_f1.low > away.high
    ]
    if not better:
        detail = (
            "{recipe}: labels of elsewhere alone give {away:.2f}; none of here are surely better"
        )
        return Message(detail, recipe=recipe, away=away.value)
    return Message(
        "{recipe}: labels of elsewhere alone give {away:.2f}; {labels} of each class of here are "
        "surely better",
        recipe=recipe,
        away=away.value,
        labels=better[0],
    )

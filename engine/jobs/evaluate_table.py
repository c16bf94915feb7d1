"""Request evaluate_table: how good recipes are with few labels, on a table of labelled series."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract import Message, Recipe, Reporter
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.evaluation_errors import TooFewSamples
from furrow.engine.contract.table_requests import EvaluateTable
from furrow.engine.contract.table_results import PartEvaluated, RecipeScores, TableEvaluated
from furrow.engine.features.labelled_tables import LabelledTable, read_table
from furrow.engine.features.labelled_tables.selection import grouping_of, rows_where
from furrow.engine.features.labelled_tables.sidecar import sidecar_of
from furrow.engine.project.writing import write_text, writing_to
from furrow.engine.studies.tables import KeptWhole, kept_whole
from furrow.engine.training.few_shot import NO_CLASS, Beside, Plan, Rows, evaluate
from furrow.engine.training.readiness import check_sensors
from furrow.engine.training.recipes import read_recipe
from furrow.engine.training.settings import each_with_settings, settings_of
from furrow.engine.training.table_samples import (
    check_location,
    for_tables,
    prepare_series,
    recipe_predictor,
    uses_unlabelled,
)

BoolArray = NDArray[np.bool_]


def run(request: EvaluateTable, reporter: Reporter) -> TableEvaluated:
    """Measure, and write the figures where a file is named.

    Raises:
        BadRequest, RecipeUnknown, RecipeNeedsImagery, GroupingUnknown, TooFewSamples, and what
        reading a table raises.
    """
    recipes = _recipes(request)
    plan = _plan(request)
    reporter.step(0.0, "Reading the table")
    learn, test = _read(request)
    for recipe in recipes:
        for table in (learn, test or learn):
            check_sensors(recipe, table.samples.bands)
            check_location(recipe, table.samples)
    grouped = _kept_whole(learn, test, request)
    request = replace(request, group=grouped.group)
    warnings = [*learn.notes, *(() if test is None or test is learn else test.notes)]
    warnings += grouped.notes
    parts = []
    wanted = _parts(learn, request)
    also = rows_where(learn, request.also_where, request.table) if request.also_where else None
    for number, (name, chosen) in enumerate(wanted):
        of_part = reporter.part(
            0.05 + 0.95 * number / len(wanted), 0.05 + 0.95 * (number + 1) / len(wanted)
        )
        target = test if test is None else _chosen(test, request)
        own, more = _with_also(chosen, also)
        part, notes = _evaluate(
            name, learn.take(own), more, target, recipes, request, plan, of_part
        )
        parts.append(part)
        warnings += [note for note in notes if note not in warnings]
    if not any(point.draws for part in parts for one in part.recipes for point in one.points):
        point = parts[0].recipes[0].points[0]
        raise TooFewSamples(request.table, point.skipped)
    if any(uses_unlabelled(recipe) for recipe in recipes):
        warnings.append(
            Message(
                "{recipes}: the test samples were given without their labels as samples of the "
                "area; the figures hold for areas that are there when the model is trained",
                recipes=[recipe.name for recipe in recipes if uses_unlabelled(recipe)],
            )
        )
    result = TableEvaluated(
        table=request.table,
        test_table=request.test_table or "",
        groups=request.group,
        seed=request.seed,
        parts=tuple(parts),
        out=request.out or "",
        warnings=tuple(warnings),
        unmapped=learn.unmapped,
        test_unmapped={} if test is None or test is learn else test.unmapped,
    )
    if request.out:
        _write(Path(request.out), result)
    reporter.step(1.0, "Evaluated")
    return result


def _evaluate(
    name: str,
    learn: LabelledTable,
    also: BoolArray,
    test: LabelledTable | None,
    recipes: list[Recipe],
    request: EvaluateTable,
    plan: Plan,
    reporter: Reporter,
) -> tuple[PartEvaluated, list[Message]]:
    """Scores of one part.

    Args:
        also: (rows of ``learn``,) those that are learned from beside the drawn ones.
    """
    names = _class_names(learn if also.all() else learn.take(~also), test, request)
    every = _rows(learn, names, request)
    source = replace(every, classes=np.where(also, NO_CLASS, every.classes))
    target = None if test is None else _rows(test, names, request)
    if target is not None:
        source, target = _same_groups(learn, test, source, target, request)
    contenders, notes = {}, []
    # What belongs together with a sample that is drawn or tested is not learned from as well.
    near = source.groups[~also] if target is None else target.groups
    beside = Beside(every, also & ~np.isin(source.groups, near), request.also_labels)
    for recipe in recipes:
        own = prepare_series(learn.samples, recipe.sensors)
        other = None if test is None else prepare_series(test.samples, recipe.sensors)
        notes += [*own.notes, *(() if other is None else other.notes)]
        contenders[recipe.name] = recipe_predictor(
            recipe,
            own.samples,
            every.classes,
            source.groups,
            None if other is None else other.samples,
            beside if also.any() else None,
        )
    points = evaluate(source, target, contenders, plan, reporter)
    tested = source if target is None else target
    count = Counter(names[value] for value in tested.classes if value != NO_CLASS)
    scores = tuple(
        RecipeScores(recipe.name, uses_unlabelled(recipe), points[recipe.name])
        for recipe in recipes
    )
    part = PartEvaluated(name, sum(count.values()), dict(sorted(count.items())), scores)
    return part, list(dict.fromkeys(notes))


def _recipes(request: EvaluateTable) -> list[Recipe]:
    """Raises RecipeUnknown, RecipeNeedsImagery, BadRequest."""
    named = [read_recipe(name) for name in _listed("recipe", request.recipe)]
    is_elsewhere = bool(request.test_table or request.test_where)
    if is_elsewhere and "reach" in settings_of(request.settings):
        detail = Message("reach: with labels from elsewhere all samples of the area take part")
        raise BadRequest("settings", detail)
    return [for_tables(one) for one in each_with_settings(named, request.settings, on_table=True)]


def _with_also(chosen: BoolArray, also: BoolArray | None) -> tuple[BoolArray, BoolArray]:
    """Rows to take of the table, and which of these are learned from beside the drawn ones."""
    if also is None:
        return chosen, np.zeros(int(chosen.sum()), np.bool_)
    if (chosen & also).any():
        detail = Message("it holds samples that are drawn from, or tested on")
        raise BadRequest("also_where", detail)
    taken = chosen | also
    return taken, also[taken]


# --- what was asked ------------------------------------------------------------------------------


def _read(request: EvaluateTable) -> tuple[LabelledTable, LabelledTable | None]:
    learn = read_table(Path(request.table), Path(_sidecar(request)), request.level)
    if request.test_table is None:
        return learn, learn if request.test_where else None
    described = Path(request.test_sidecar or _sidecar(request))
    test = read_table(Path(request.test_table), described, request.level)
    return learn, test


def _kept_whole(
    learn: LabelledTable, test: LabelledTable | None, request: EvaluateTable
) -> KeptWhole:
    """What was asked for, else parcels, where every table that is read names them."""
    grouped = kept_whole(learn, request.group)
    if request.group or test is None or grouped.group in test.groups:
        return grouped
    return KeptWhole("", ())


def _sidecar(request: EvaluateTable) -> str:
    return str(sidecar_of(request.table, request.sidecar))


def _plan(request: EvaluateTable) -> Plan:
    try:
        labels = tuple(int(text) for text in _listed("labels_per_class", request.labels_per_class))
    except ValueError as problem:
        raise BadRequest("labels_per_class", Message("expected numbers, as 3,5,10")) from problem
    if min(labels) < 1:
        raise BadRequest("labels_per_class", Message("at least 1 label a class is needed"))
    if request.draws < 1:
        raise BadRequest("draws", Message("at least 1 draw is needed"))
    return Plan(labels, request.draws, request.seed, every_class=bool(request.classes))


def _listed(field: str, text: str) -> list[str]:
    names = [name.strip() for name in text.split(",") if name.strip()]
    if not names:
        raise BadRequest(field, Message("nothing is named"))
    return names


def _parts(learn: LabelledTable, request: EvaluateTable) -> list[tuple[str, BoolArray]]:
    """Name of each part that is evaluated by itself, and its rows."""
    kept = rows_where(learn, request.where, request.table)
    if not request.within:
        return [(request.where, kept)]
    values = grouping_of(learn, request.within, request.table)
    names = sorted(set(values[kept]))
    return [(f"{request.within}={name}", kept & (values == name)) for name in names]


def _chosen(test: LabelledTable, request: EvaluateTable) -> LabelledTable:
    return test.take(rows_where(test, request.test_where, request.test_table or request.table))


def _class_names(
    learn: LabelledTable, test: LabelledTable | None, request: EvaluateTable
) -> tuple[str, ...]:
    there = set(_labels(learn, request)) - {""}
    if test is not None:
        there &= set(_labels(test, request))
    if not request.classes:
        return tuple(sorted(there))
    names = _listed("classes", request.classes)
    unknown = [name for name in names if name not in there]
    if unknown:
        raise BadRequest(
            "classes",
            Message(
                "no sample is of {unknown}; there are {known}", unknown=unknown, known=sorted(there)
            ),
        )
    return tuple(names)


def _labels(table: LabelledTable, request: EvaluateTable) -> NDArray[np.str_]:
    return table.labels if request.codes else table.crops


def _rows(table: LabelledTable, names: tuple[str, ...], request: EvaluateTable) -> Rows:
    position = {name: number for number, name in enumerate(names)}
    labels = _labels(table, request)
    classes = np.array([position.get(str(label), NO_CLASS) for label in labels], np.int64)
    keys = _group_keys(table, request)
    return Rows(classes, np.unique(keys, return_inverse=True)[1].astype(np.int64), names)


def _group_keys(table: LabelledTable, request: EvaluateTable) -> NDArray[np.str_]:
    if not request.group:
        return table.ids
    columns = [grouping_of(table, name, request.table) for name in _listed("group", request.group)]
    return np.array(["\t".join(parts) for parts in zip(*columns, strict=True)], np.str_)


def _same_groups(
    learn: LabelledTable,
    test: LabelledTable | None,
    source: Rows,
    target: Rows,
    request: EvaluateTable,
) -> tuple[Rows, Rows]:
    """One number a group on both sides; groups of two tables are never the same."""
    if test is None or not _is_same_file(request):
        apart = target.groups + int(source.groups.max()) + 1
        return source, Rows(target.classes, apart, target.names)
    keys = np.concatenate([_group_keys(learn, request), _group_keys(test, request)])
    numbers = np.unique(keys, return_inverse=True)[1].astype(np.int64)
    return (
        Rows(source.classes, numbers[: len(source.groups)], source.names),
        Rows(target.classes, numbers[len(source.groups) :], target.names),
    )


def _is_same_file(request: EvaluateTable) -> bool:
    other = request.test_table
    return other is None or Path(other).resolve() == Path(request.table).resolve()


def _write(file: Path, result: TableEvaluated) -> None:
    """Raises DiskFull, ProjectNotWritable."""
    with writing_to(file.parent):
        file.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(to_json(result), indent=1, ensure_ascii=False)
        write_text(file, text + "\n")

"""Figures of recipes on a labelled table, worded for a person."""

from __future__ import annotations

from collections.abc import Iterator

from furrow.engine.cli.accuracy_words import score
from furrow.engine.cli.rows import lines, row, warning_rows
from furrow.engine.contract.table_results import FewShotPoint, PartEvaluated, TableEvaluated


def worded_evaluation(result: TableEvaluated) -> str:
    groups = result.groups or "nothing: every sample stands by itself"
    found = [
        "Macro-F1 by labels a class; intervals are of the mean over the draws.",
        row("Table", result.table),
        *([row("Tested on", result.test_table)] if result.test_table else []),
        row("Kept whole", groups),
        *(line for part in result.parts for line in _part(part)),
        *([row("Figures", result.out)] if result.out else []),
        *warning_rows(result.warnings),
    ]
    return lines(found)


def _part(part: PartEvaluated) -> Iterator[str]:
    classes = ", ".join(f"{name} {number}" for name, number in part.classes.items())
    yield ""
    yield f"{part.name or 'All samples'}: {part.samples} ({classes})"
    for recipe in part.recipes:
        more = " (learns from the unlabelled samples, too)" if recipe.uses_unlabelled else ""
        yield f"  {recipe.recipe}{more}"
        for point in recipe.points:
            yield "  " + row(f"{point.labels_per_class} labels", _point(point))


def _point(point: FewShotPoint) -> str:
    if point.macro_f1 is None:
        return f"not scored: {point.skipped}"
    left_out = f"; without {', '.join(point.left_out)}" if point.left_out else ""
    return f"{score(point.macro_f1)}, {point.draws} draws{left_out}"

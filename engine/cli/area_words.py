"""Samples and areas, worded for a person."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from furrow.engine.cli.accuracy_words import simulated_rows
from furrow.engine.cli.rows import command_row, lines, row, sentence_row, warning_rows
from furrow.engine.contract.area_results import (
    AreasEstimated,
    ClassEstimated,
    DistrictsCounted,
    SampleDesigned,
    SampledFigure,
)
from furrow.engine.contract.command_text import quoted
from furrow.engine.contract.shares import share_limits

MOST_DISTRICTS = 40


def worded_sample(result: SampleDesigned) -> str:
    what = "is there already; its labels are as they were" if result.reused else "is ready"
    project = result.folder.rpartition("samples")[0].rstrip("/\\")
    table = [
        ("Class of the map", "Hectares", "Points", "1 point for", "Expected user's accuracy"),
        *(
            (
                item.name,
                f"{item.area_ha:,.1f}",
                str(item.points),
                f"{item.area_ha / item.points:,.2f} ha",
                f"{item.expected_accuracy * 100:.0f} % ± {item.expected_margin * 100:.0f} %",
            )
            for item in result.strata
        ),
    ]
    return lines(
        [
            f"Sample {result.sample} {what}: {result.points} random points of {result.map}.",
            *simulated_rows(result.simulated),
            row("Layer", f"{result.file}, layer “sample”"),
            row("Shared out", f"{result.allocation}, by what the map shows"),
            row(
                "Precision",
                f"± {result.expected_margin * 100:.1f} % of the overall accuracy, if the map is as "
                "good as expected",
            ),
            "",
            *table_rows(table),
            "",
            sentence_row(
                "To do",
                "write into “label” what is there at each point: a class, “Not cropland” or "
                "“Other crop”. Work from number 1 upwards, and do not look at the map: it would "
                "lead you.",
            ),
            *warning_rows(result.warnings),
            command_row(
                "Then", f"furrow areas estimate {quoted(project)} --sample {result.sample}"
            ),
        ]
    )


def worded_estimate(result: AreasEstimated) -> str:
    table = [
        ("Class", "Estimated", "95 % interval", "Counted", "User's acc.", "Producer's acc."),
        *(_class_row(item) for item in result.classes),
    ]
    return lines(
        [
            f"Areas of {result.area_ha:,.0f} ha, estimated from {result.points} random points "
            f"({result.method}).",
            *simulated_rows(result.simulated),
            row("Map", f"{result.map} (sample {result.sample})"),
            row("Right", f"{_percent(result.overall)} of the area"),
            "",
            *table_rows(table),
            "",
            sentence_row(
                "Read it so",
                "“estimated” is corrected for the map's errors; “counted” is what its pixels add "
                "up to, errors included. User's accuracy: of what is mapped, what really is. "
                "Producer's: of what really is, what is mapped.",
            ),
            *(
                [row("No data", f"{result.no_data_ha:,.0f} ha, in no figure")]
                if result.no_data_ha
                else []
            ),
            row("Table", result.table),
            row("Layers", result.layers),
            row("All figures", result.document),
            *warning_rows(result.warnings),
        ]
    )


def worded_districts(result: DistrictsCounted) -> str:
    shown = [
        name for name in result.classes if any(item.area_ha[name] for item in result.districts)
    ]
    table = [
        ("District", *shown),
        *(
            (item.name, *(f"{item.area_ha[name]:,.1f}" for name in shown))
            for item in result.districts[:MOST_DISTRICTS]
        ),
    ]
    more = len(result.districts) - MOST_DISTRICTS
    return lines(
        [
            f"Hectares by district on {result.map}: pixels counted, not estimated.",
            *simulated_rows(result.simulated),
            "",
            *table_rows(table),
            *([f"  … and {more} more in the table"] if more > 0 else []),
            "",
            row("Table", result.table),
            row("Layers", result.layers),
            row("All figures", result.document),
            *warning_rows(result.warnings),
        ]
    )


def table_rows(table: Sequence[Sequence[str]]) -> list[str]:
    """Columns below each other: the first one to the left, figures to the right."""
    widths = [max(len(line[i]) for line in table) for i in range(len(table[0]))]
    return [
        "  "
        + "  ".join(
            cell.ljust(width) if i == 0 else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in table
    ]


def _class_row(item: ClassEstimated) -> tuple[str, ...]:
    area = item.area_ha
    interval = "not known" if math.isnan(area.low) else f"{area.low:,.0f}–{area.high:,.0f} ha"
    return (
        item.name,
        f"{area.value:,.0f} ha",
        interval,
        f"{item.mapped_ha:,.0f} ha",
        _short(item.users_accuracy, "not mapped"),
        _short(item.producers_accuracy, "none found"),
    )


def _short(figure: SampledFigure, without: str) -> str:
    if math.isnan(figure.value):
        return without
    return f"{figure.value * 100:.0f} % ({'–'.join(share_limits(figure.low, figure.high))})"


def _percent(figure: SampledFigure) -> str:
    return (
        f"{figure.value * 100:.1f} % "
        f"(95 % interval {figure.low * 100:.1f}–{figure.high * 100:.1f} %)"
    )


AREA_WORDS: dict[str, tuple[type, Callable[..., str]]] = {
    "design_sample": (SampleDesigned, worded_sample),
    "estimate_areas": (AreasEstimated, worded_estimate),
    "areas_by_district": (DistrictsCounted, worded_districts),
}

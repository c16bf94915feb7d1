"""Words of the requests about one place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from furrow.engine.cli.rows import lines, row
from furrow.engine.contract.field_results import FieldOutlined, SeriesShown

_DIGITS = {"s2": 3}
"""Decimals by sensor: reflectance and NDVI; backscatter takes one."""


def worded_outline(result: FieldOutlined) -> str:
    ring = result.polygon["coordinates"][0]
    return lines(
        [
            f"A field of {result.area_ha:.2f} ha: {result.why}.",
            row("Clear edges", f"{result.edges * 100:.0f} % of the outline"),
            row("Corners", f"{len(ring) - 1}, in {result.crs}"),
            *(row("", f"{x:.1f} {y:.1f}") for x, y in ring[:-1]),
            row("As GeoJSON", "the same command with --json"),
        ]
    )


def worded_series(result: SeriesShown) -> str:
    """One line a step, one column a band; a gap is a dot."""
    names = list(result.bands)
    table = [["", *names]]
    for number, day in enumerate(result.steps):
        cells = [_number(result.bands[name][number], result.sensors[name]) for name in names]
        table.append([day, *cells])
    return lines(
        [
            _headline(result),
            "",
            *_columns(table),
            "",
            row("Seen at", _seen(result)),
            *(
                row("Class", f"{name}: mean of {parcels} labelled parcels (--json)")
                for name, parcels in result.class_parcels.items()
            ),
        ]
    )


def _headline(result: SeriesShown) -> str:
    if result.parcel is None:
        where = "the pixel" if result.pixels == 1 else f"{result.pixels} pixels"
        return f"The season of {where} there; no labelled parcel holds the point."
    crop = result.parcel.crop or "crop not known"
    return f"The season of parcel {result.parcel.uid} ({crop}), mean of {result.pixels} pixels."


def _seen(result: SeriesShown) -> str:
    return ", ".join(
        f"{sensor} {sum(flags)} of {len(flags)} steps" for sensor, flags in result.observed.items()
    )


def _number(value: float | None, sensor: str) -> str:
    return "." if value is None else f"{value:.{_DIGITS.get(sensor, 1)}f}"


def _columns(table: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(len(line[i]) for line in table) for i in range(len(table[0]))]
    return [
        "  ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in table
    ]


FIELD_WORDS: dict[str, tuple[type, Callable[..., str]]] = {
    "outline_field": (FieldOutlined, worded_outline),
    "show_series": (SeriesShown, worded_series),
}

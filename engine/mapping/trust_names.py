"""Names and colours beside unsure.tif and applicability.tif: in every GIS, without Furrow."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from furrow.engine.contract.trust_styles import (
    NONE_POSSIBLE,
    NOT_PROMISED,
    SURE,
    UNLIKE_STEPS,
    unsure_color,
    unsure_values,
)
from furrow.engine.mapping.attribute_table import (
    write_dbf,
    write_palette,
    write_pam,
    write_ranges,
    write_steps,
)
from furrow.engine.mapping.predict_map import APPLICABILITY_FILE, UNSURE_FILE, rgb_of


def write_trust_names(
    folder: Path, possible: Sequence[int] | None, unlike: Sequence[int] | None, classes: int
) -> None:
    """Write them for the files that there are.

    Args:
        possible, unlike: pixels of each value; None: the file was not written.
        classes: of the map.
    """
    if possible is not None:
        file = folder / UNSURE_FILE
        rows = [
            (value, possible[value], unsure_name(value), *rgb_of(unsure_color(value)))
            for value in unsure_values(classes)
        ]
        write_pam(file, rows)
        write_dbf(file, rows)
        entries = [(row[0], row[2], unsure_color(row[0])) for row in rows]
        write_palette(file.with_suffix(".qml"), entries)
    if unlike is not None:
        file = folder / APPLICABILITY_FILE
        lows = (0, *(most + 1 for most, _, _ in UNLIKE_STEPS))
        write_ranges(
            file,
            [
                (low, most, sum(unlike[low : most + 1]), name, *rgb_of(color))
                for low, (most, name, color) in zip(lows, UNLIKE_STEPS, strict=False)
            ],
        )
        write_steps(file.with_suffix(".qml"), UNLIKE_STEPS)


def unsure_name(value: int) -> str:
    """In plain English."""
    known = {
        NONE_POSSIBLE: "Unlike all that was held out: no class fits",
        SURE: "Sure: one class",
        NOT_PROMISED: "One class, but nothing is promised for it",
    }
    return known.get(value, f"Unsure: {value} classes are possible")

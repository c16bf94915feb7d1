"""Values, names and colours of the layers that say how far a map can be trusted.

Here, because the engine writes them beside the files and QGIS shows them by its own renderers.
"""

from __future__ import annotations

from typing import Tuple

NOTHING_KNOWN = 255
"""No data, of both layers."""

NONE_POSSIBLE, SURE, NOT_PROMISED = 0, 1, 254
"""Of unsure.tif; the values between are the number of classes that are possible."""

INSIDE, MOST_UNLIKE = 100, 200
"""Of applicability.tif: percent of the dissimilarity up to which the model is applicable."""

UNLIKE_STEPS: Tuple[Tuple[int, str, str], ...] = (
    (INSIDE, "Inside: like what the model learned from", "#e4eef0"),
    (150, "Outside: somewhat unlike it", "#fdb863"),
    (MOST_UNLIKE, "Outside: very unlike it", "#b35806"),
)
"""Largest value, name and colour."""

_COLORS = {
    NONE_POSSIBLE: "#54278f",
    SURE: "#e4eee6",
    2: "#fdcc8a",
    3: "#fc8d59",
    NOT_PROMISED: "#9a9a9a",
}
_MANY = "#d7301f"


def unsure_color(value: int) -> str:
    return _COLORS.get(value, _MANY)


def unsure_values(classes: int) -> Tuple[int, ...]:
    """All that unsure.tif of a map with so many classes can hold."""
    return (*range(max(classes, 2) + 1), NOT_PROMISED)

"""Random pixels of each class of a map, drawn while the map passes by window by window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

IntArray = NDArray[np.int64]
Window = tuple[int, int, NDArray[np.uint8]]
"""First row, first column, and the map's values there."""


@dataclass(frozen=True)
class DrawnPixels:
    """Pixels of the map, in random order, so that the order tells nothing of the class."""

    rows: IntArray
    columns: IntArray
    values: IntArray
    """What the map says there."""


def count_pixels(windows: Iterable[Window]) -> dict[int, int]:
    """Value -> pixels."""
    counts = np.zeros(256, np.int64)
    for _, _, values in windows:
        counts += np.bincount(values.ravel(), minlength=256)
    return {int(value): int(counts[value]) for value in np.flatnonzero(counts)}


def draw_pixels(
    windows: Iterable[Window], pixels: Mapping[int, int], wanted: Mapping[int, int], seed: int
) -> DrawnPixels:
    """Simple random sample without replacement of each value.

    Which of a value's pixels are taken is drawn first, as ranks among all of them; the windows are
    then read once. Memory holds a window and the sample, whatever the map's size.

    Args:
        windows: the same, in the same order, that the pixels were counted in.
        pixels: value -> pixels on the map.
        wanted: value -> points, at most as many as there are pixels.
        seed: the same seed draws the same pixels.
    """
    generator = np.random.default_rng(seed)
    ranks = {
        value: np.sort(generator.choice(pixels[value], size=number, replace=False))
        for value, number in sorted(wanted.items())
    }
    passed = dict.fromkeys(ranks, 0)
    found: list[IntArray] = []
    for row, column, values in windows:
        flat = values.ravel()
        here = np.bincount(flat, minlength=256)
        for value, own in ranks.items():
            first, last = np.searchsorted(own, [passed[value], passed[value] + here[value]])
            if last > first:
                places = np.flatnonzero(flat == value)[own[first:last] - passed[value]]
                rows, columns = np.divmod(places, values.shape[1])
                found.append(np.stack([row + rows, column + columns, np.full(len(rows), value)]))
            passed[value] += int(here[value])
    drawn = np.concatenate(found, axis=1) if found else np.empty((3, 0), np.int64)
    drawn = drawn[:, np.lexsort(drawn[1::-1])]
    rows, columns, said = drawn[:, generator.permutation(drawn.shape[1])]
    return DrawnPixels(rows, columns, said)

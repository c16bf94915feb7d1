"""Features for the live head: few numbers a pixel, small enough to keep a whole view in memory.

The season's series, gaps filled, smoothed over their neighbours in time, and vegetation indices,
are turned onto their main directions (principal components) and rounded to 8 bits. All but gaps
and indices is one matrix, so a window costs little more than reading it. The matrix is made from
a coarse look at the whole area, and kept with the features that it made.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from furrow.engine.features.gaps import fill_gaps
from furrow.engine.features.indices import s2_indices
from furrow.engine.features.smoothing import SIGMA_DAYS
from furrow.engine.imagery.stack import SeasonStack, StackDescription, StackWindow
from furrow.engine.live.tiles import TILE_PX

FloatArray = NDArray[np.float32]
FeatureArray = NDArray[np.int8]

SERIES = "series"
FEATURES = 48
"""Bytes a pixel, at most."""
UNSEEN = -128
"""In every feature of a pixel that some sensor never saw; seen ones run from −127 to 127."""
RANGE = 5.0
"""Deviations that the 8 bits span each way; what lies beyond is clipped."""
LOOK_PX = 256
"""The coarse look at the area has about so many pixels each way."""
PIXELS_AT_A_TIME = 32_768
VERSION = 1
"""Of the features: another one makes them anew."""


class Features(Protocol):
    """How the features of pixels are made."""

    @property
    def name(self) -> str: ...

    @property
    def size(self) -> int:
        """Features, which is bytes a pixel."""
        ...

    def rows_at_a_time(self, width_px: int) -> int:
        """Of a tile so wide, what takes less than about a second; all of it, if that does."""
        ...

    def of_window(self, window: StackWindow) -> FeatureArray:
        """(height, width, size)"""
        ...

    def of_pixels(
        self, window: StackWindow, rows: NDArray[np.intp], columns: NDArray[np.intp]
    ) -> FeatureArray:
        """(pixels, size) of some of a window's pixels."""
        ...


@dataclass(frozen=True)
class Reduction:
    """From long vectors to bytes."""

    mean: FloatArray
    """(inputs,)"""
    matrix: FloatArray
    """(inputs, features): already divided by the step of each feature."""
    step: FloatArray
    """(features,): what one step of a byte is worth, in deviations of the inputs."""

    @staticmethod
    def of(table: FloatArray, most: int = FEATURES) -> Reduction:
        """The main directions of standardised samples.

        Args:
            table: (samples, inputs), finite.
        """
        mean = table.mean(axis=0)
        spread = table.std(axis=0)
        spread = np.where(spread > 1e-6, spread, 1.0)
        scaled = (table - mean) / spread
        values, vectors = np.linalg.eigh(np.cov(scaled, rowvar=False).reshape(len(mean), -1))
        order = np.argsort(-values)[: min(most, len(mean))]
        # A direction's sign is chance: the larger part points upwards, on every computer.
        turned = vectors[:, order]
        largest = np.abs(turned).argmax(axis=0)
        turned = turned * np.sign(turned[largest, np.arange(len(order))])
        step = RANGE * np.sqrt(np.maximum(values[order], 1e-6)) / 127
        return Reduction(
            mean.astype(np.float32),
            (turned / spread[:, None] / step).astype(np.float32),
            step.astype(np.float32),
        )

    def reduced(self, table: FloatArray) -> FeatureArray:
        """(samples, features); UNSEEN where an input is missing."""
        found = (table - self.mean) @ self.matrix
        missing = ~np.isfinite(found).all(axis=1)
        found[missing] = 0
        rounded = np.clip(np.rint(found), -127, 127).astype(np.int8)
        rounded[missing] = UNSEEN
        return rounded


@dataclass(frozen=True)
class SeriesFeatures:
    """Features of the raw series; implements :class:`Features`."""

    bands: Mapping[str, tuple[str, ...]]
    smoothing: FloatArray
    """(steps, steps)"""
    reduction: Reduction
    name: str = SERIES

    @property
    def size(self) -> int:
        return len(self.reduction.step)

    def of_window(self, window: StackWindow) -> FeatureArray:
        height, width = window.grid.height_px, window.grid.width_px
        found = np.empty((height, width, self.size), np.int8)
        rows = max(1, PIXELS_AT_A_TIME // width)
        for first in range(0, height, rows):
            strip = window.rows(first, min(height, first + rows))
            table = series_table(strip, self.bands, self.smoothing)
            found[first : first + rows] = self.reduction.reduced(table).reshape(
                -1, width, self.size
            )
        return found

    def rows_at_a_time(self, width_px: int) -> int:
        return TILE_PX

    def of_pixels(
        self, window: StackWindow, rows: NDArray[np.intp], columns: NDArray[np.intp]
    ) -> FeatureArray:
        return self.of_window(window)[rows, columns]


def coarse_look(stack: SeasonStack) -> StackWindow:
    """All of the area, about LOOK_PX pixels each way.

    Raises:
        ArtefactDamaged
    """
    grid = stack.grid
    every = 1
    while max(grid.height_px, grid.width_px) / every > LOOK_PX:
        every *= 2
    return stack.read(0, 0, grid.height_px, grid.width_px, every)


def smoothing_of(known: StackDescription) -> FloatArray:
    """(steps, steps): Gaussian means over the days around each step; rows sum to 1."""
    days = np.array(
        [(step.start + (step.end - step.start) / 2).toordinal() for step in known.steps], np.float32
    )
    weights = np.exp(-0.5 * ((days[:, None] - days[None]) / SIGMA_DAYS) ** 2)
    return np.asarray(weights / weights.sum(axis=1, keepdims=True), np.float32)


def series_table(
    window: StackWindow, bands: Mapping[str, tuple[str, ...]], smoothing: FloatArray
) -> FloatArray:
    """(pixels, inputs): series and indices, smoothed; NaN where a sensor never saw the pixel."""
    blocks: list[FloatArray] = []
    for name, names in bands.items():
        values = window.sensors[name].values
        steps = len(values)
        filled = fill_gaps(values.reshape(steps, len(names), -1))
        found = [filled]
        if name == "s2":
            indices = s2_indices({band: filled[:, i] for i, band in enumerate(names)})
            found += [one[:, None] for one in indices.values()]
        for block in found:
            smooth = smoothing @ block.reshape(steps, -1)
            blocks.append(smooth.reshape(-1, block.shape[2]))
    return np.concatenate(blocks).T

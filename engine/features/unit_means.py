"""Mean series of units: of parcels, fields or segments, over the pixels that were seen."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract import Grid
from furrow.engine.imagery.stack import SensorSeries, StackWindow

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]


class UnitSums:
    """Sums by unit, window after window; memory holds the units, not their pixels.

    A unit's value at a time step is the mean of its pixels that were seen then. Backscatter is
    averaged in linear power, as everywhere: a mean of decibels would be too low.
    """

    def __init__(self, units: int, shapes: Mapping[str, tuple[int, int]]) -> None:
        """
        Args:
            shapes: series -> (time steps, bands)
        """
        self.pixels: IntArray = np.zeros(units, np.int64)
        """(units,) all of a unit's pixels, seen or not."""
        self._sums = {name: np.zeros((*shape, units)) for name, shape in shapes.items()}
        self._counts = {name: np.zeros((*shape, units), np.int32) for name, shape in shapes.items()}

    def add(self, series: Mapping[str, FloatArray], owner: IntArray) -> None:
        """
        Args:
            series: name -> (time steps, bands, pixels), NaN where nothing was seen.
            owner: (pixels,) unit of each.
        """
        if not len(owner):
            return
        order = np.argsort(owner, kind="stable")
        units, starts, pixels = np.unique(owner[order], return_index=True, return_counts=True)
        self.pixels[units] += pixels
        for name, values in series.items():
            own = values[:, :, order]
            seen = np.isfinite(own)
            own = _to_power(own) if name.startswith("s1") else own
            clean = np.where(seen, own, 0).astype(np.float64)
            self._sums[name][:, :, units] += np.add.reduceat(clean, starts, axis=2)
            counted = np.add.reduceat(seen.astype(np.int32), starts, axis=2)
            self._counts[name][:, :, units] += counted

    def add_units(self, other: UnitSums, units: IntArray) -> None:
        """Add to each unit one of another's.

        Args:
            units: (own units,) which one.
        """
        self.pixels += other.pixels[units]
        for name, sums in self._sums.items():
            sums += other._sums[name][:, :, units]
            self._counts[name] += other._counts[name][:, :, units]

    def means(self) -> dict[str, FloatArray]:
        """name -> (time steps, bands, units), NaN where nothing of a unit was seen."""
        found = {}
        for name, sums in self._sums.items():
            counts = self._counts[name]
            with np.errstate(invalid="ignore", divide="ignore"):
                mean = np.where(counts > 0, sums / np.maximum(counts, 1), np.nan)
                mean = 10.0 * np.log10(mean) if name.startswith("s1") else mean
            found[name] = mean.astype(np.float32)
        return found


def shapes_of(window: StackWindow) -> dict[str, tuple[int, int]]:
    """series -> (time steps, bands)"""
    return {name: one.values.shape[:2] for name, one in window.sensors.items()}


def window_means(window: StackWindow, labels: IntArray) -> dict[str, FloatArray]:
    """Means of units that lie in one window.

    Args:
        labels: (height, width) unit of each pixel counted from 1; 0 for none.

    Returns:
        name -> (time steps, bands, units)
    """
    sums = UnitSums(int(labels.max(initial=0)), shapes_of(window))
    inside = labels > 0
    series = {name: one.values[:, :, inside] for name, one in window.sensors.items()}
    sums.add(series, labels[inside] - 1)
    return sums.means()


def as_image(means: Mapping[str, FloatArray], grid: Grid) -> StackWindow:
    """Units as the pixels of an image one row high: what maps pixels then maps units.

    Args:
        means: name -> (time steps, bands, units); one unit at least.
        grid: of the stack; of the image, only the number of pixels means anything.
    """
    sensors = {}
    for name, values in means.items():
        seen = np.asarray(np.isfinite(values[:, :, None]).any(axis=1))
        sensors[name] = SensorSeries(values[:, :, None], seen.astype(np.int16))
    units = next(iter(means.values())).shape[2]
    own = Grid(grid.crs, grid.left_m, grid.top_m, units, 1, grid.resolution_m)
    return StackWindow(own, 0, 0, sensors)


def _to_power(decibel: FloatArray) -> FloatArray:
    return np.asarray(np.power(10.0, decibel / 10.0), np.float32)

"""The season of one field or pixel, and the typical seasons of classes, for a chart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
from numpy.typing import NDArray
from rasterio.features import rasterize
from rasterio.transform import from_origin
from shapely.geometry.base import BaseGeometry

from furrow.engine.features.indices import s2_indices
from furrow.engine.features.unit_means import UnitSums, shapes_of, window_means
from furrow.engine.imagery.stack import SeasonStack, StackWindow
from furrow.engine.labels.parcel_pixels import parcel_tiles

FloatArray = NDArray[np.float32]
BoolArray = NDArray[np.bool_]

MOST_EDGE_PX = 256
"""Of a larger parcel, the middle is looked at."""


@dataclass(frozen=True)
class FieldSeries:
    """Mean series of some pixels."""

    values: dict[str, FloatArray]
    """Series -> (steps, bands): reflectance or dB; NaN where nothing was seen."""
    observed: dict[str, BoolArray]
    """Series -> (steps,): a clear observation of one of the pixels at least."""
    pixels: int


def series_within(stack: SeasonStack, outline: BaseGeometry) -> FieldSeries | None:
    """The mean over the pixels whose centre lies in an outline; of those that it touches where
    there is none. None where it lies outside the grid.

    Args:
        outline: in the grid's coordinates.
    """
    grid = stack.grid
    left, bottom, right, top = outline.bounds
    rows = _span((grid.top_m - top) / grid.resolution_m, (grid.top_m - bottom) / grid.resolution_m)
    columns = _span(
        (left - grid.left_m) / grid.resolution_m, (right - grid.left_m) / grid.resolution_m
    )
    window = _window(stack, rows, columns)
    if window is None:
        return None
    own = window.grid
    transform = from_origin(own.left_m, own.top_m, own.resolution_m, own.resolution_m)
    shape = (own.height_px, own.width_px)
    inside = rasterize([(outline, 1)], shape, transform=transform, dtype="uint8")
    if not inside.any():
        inside = rasterize(
            [(outline, 1)], shape, transform=transform, dtype="uint8", all_touched=True
        )
    return _mean(window, inside > 0) if inside.any() else None


def series_of_parcels(stack: SeasonStack, parcels: gpd.GeoDataFrame) -> dict[int, FieldSeries]:
    """Position in the table -> the parcel's mean series. Each tile of the stack that holds parcels
    is read once; parcels without a pixel of their own are not in it.

    Args:
        parcels: in the grid's coordinates.
    """
    sums: UnitSums | None = None
    for tile in parcel_tiles(parcels, stack.grid):
        window = stack.read(tile.row, tile.column, tile.height, tile.width)
        sums = sums or UnitSums(len(parcels), shapes_of(window))
        for own in tile.parcels:
            series = {
                name: one.values[:, :, own.rows, own.columns]
                for name, one in window.sensors.items()
            }
            sums.add(series, np.full(len(own.rows), own.parcel, np.int64))
    if sums is None:
        return {}
    means = sums.means()
    found = {}
    for i in np.flatnonzero(sums.pixels):
        values = {name: one[:, :, i] for name, one in means.items()}
        observed = {name: np.asarray(np.isfinite(one).any(axis=1)) for name, one in values.items()}
        found[int(i)] = FieldSeries(values, observed, int(sums.pixels[i]))
    return found


def series_around(stack: SeasonStack, row: int, column: int, radius_px: int = 0) -> FieldSeries:
    """The mean over the pixels within a radius of a pixel of the grid; itself with 0."""
    rows = (row - radius_px, row + radius_px + 1)
    columns = (column - radius_px, column + radius_px + 1)
    window = _window(stack, rows, columns)
    if window is None:
        raise ValueError("the pixel must lie on the grid")
    down, across = np.indices((window.grid.height_px, window.grid.width_px))
    away = np.hypot(down + window.row - row, across + window.column - column)
    return _mean(window, away <= radius_px)


def by_band(
    values: Mapping[str, FloatArray], bands: Mapping[str, Sequence[str]]
) -> tuple[dict[str, FloatArray], dict[str, str]]:
    """(band -> (steps,) values, band -> series): the bands of the stack, then NDVI.

    With radar orbits apart, "VH (asc)" and "VH (desc)".
    """
    found: dict[str, FloatArray] = {}
    of: dict[str, str] = {}
    for series, names in bands.items():
        orbit = series.removeprefix("s1") if series.startswith("s1") else ""
        for i, name in enumerate(names):
            told = f"{name} ({orbit})" if orbit else name
            found[told], of[told] = values[series][:, i], series
    green = s2_indices({name: found[name] for name in ("B08", "B04") if name in found})
    for name, one in green.items():
        found[name], of[name] = one, "s2"
    return found, of


def mean_of_series(series: Sequence[FieldSeries]) -> dict[str, FloatArray]:
    """Series -> (steps, bands): each field counts alike; backscatter is averaged as power."""
    found = {}
    for name in series[0].values:
        every = np.stack([one.values[name] for one in series]).astype(np.float64)
        every = np.power(10.0, every / 10.0) if name.startswith("s1") else every
        seen = np.isfinite(every)
        count = seen.sum(axis=0)
        mean = np.where(seen, every, 0.0).sum(axis=0) / np.maximum(count, 1)
        mean = np.where(count > 0, mean, np.nan)
        with np.errstate(divide="ignore"):
            mean = 10.0 * np.log10(mean) if name.startswith("s1") else mean
        found[name] = mean.astype(np.float32)
    return found


def _span(first: float, last: float) -> tuple[int, int]:
    """Pixels from a range, of too long a one the middle."""
    start, end = int(np.floor(first)), int(np.ceil(last))
    if end - start > MOST_EDGE_PX:
        start = (start + end - MOST_EDGE_PX) // 2
        end = start + MOST_EDGE_PX
    return start, max(end, start + 1)


def _window(
    stack: SeasonStack, rows: tuple[int, int], columns: tuple[int, int]
) -> StackWindow | None:
    top, bottom = max(0, rows[0]), min(stack.grid.height_px, rows[1])
    left, right = max(0, columns[0]), min(stack.grid.width_px, columns[1])
    if bottom <= top or right <= left:
        return None
    return stack.read(top, left, bottom - top, right - left)


def _mean(window: StackWindow, inside: BoolArray) -> FieldSeries:
    means = window_means(window, inside.astype(np.int64))
    return FieldSeries(
        values={name: one[:, :, 0] for name, one in means.items()},
        observed={
            name: np.asarray((one.clear_count[:, inside] > 0).any(axis=1))
            for name, one in window.sensors.items()
        },
        pixels=int(inside.sum()),
    )

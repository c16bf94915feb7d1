"""Mean series of the labelled parcels, or of the segments that lie in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract import Reporter
from furrow.engine.features.superpixels import superpixels
from furrow.engine.features.unit_means import UnitSums, shapes_of
from furrow.engine.imagery.stack import SeasonStack, StackWindow
from furrow.engine.labels.parcel_pixels import ParcelTile, parcel_tiles

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]

SLIVER = 1 / 3
"""Parts of segments below this share of a segment's mean size are not learned from."""


@dataclass(frozen=True)
class Units:
    """Mean series of units, parcel by parcel."""

    means: dict[str, FloatArray]
    """series -> (time steps, bands, units)"""
    starts: IntArray
    """(parcels + 1,): the units of parcel i are starts[i] … starts[i + 1] − 1."""
    pixels: IntArray
    """(units,) of the parcel that a unit speaks for."""

    def of(self, parcel: int) -> slice:
        return slice(int(self.starts[parcel]), int(self.starts[parcel + 1]))


def read_parcel_means(stack: SeasonStack, parcels: gpd.GeoDataFrame, reporter: Reporter) -> Units:
    """One unit a parcel; none for a parcel that holds no pixel centre."""
    known = stack.description
    shapes = {name: (len(known.step_labels), len(names)) for name, names in known.bands.items()}
    sums = UnitSums(len(parcels), shapes)
    tiles = list(parcel_tiles(parcels, stack.grid))
    for done, tile in enumerate(tiles):
        reporter.step(done / len(tiles), "Reading the labelled parcels")
        window = stack.read(tile.row, tile.column, tile.height, tile.width)
        owner = _owner(tile)
        _add(sums, window, owner > 0, owner - 1)
    there = sums.pixels > 0
    means = {name: values[:, :, there] for name, values in sums.means().items()}
    return Units(means, np.concatenate([[0], np.cumsum(there)]), sums.pixels[there])


def read_segment_means(
    stack: SeasonStack,
    parcels: gpd.GeoDataFrame,
    bands: Mapping[str, Sequence[str]],
    segment_px: int,
    reporter: Reporter,
) -> tuple[Units, Units]:
    """Segments in the labelled parcels: to learn from, and to be asked for.

    What is learned from is cut at the parcel's outline, so that no pixel of another parcel, which
    may be held out, is in it. What is asked for is the segment as the map has it, with the land
    around the parcel that it reaches into, but without the pixels of other labelled parcels, which
    may have been learned from.

    Args:
        bands: series -> bands that segments are found by.
    """
    tiles = list(parcel_tiles(parcels, stack.grid))
    owners: list[IntArray] = []
    sums: list[tuple[UnitSums, UnitSums]] = []
    for done, tile in enumerate(tiles):
        reporter.step(done / len(tiles), "Looking for segments in the labelled parcels")
        window = stack.read(tile.row, tile.column, tile.height, tile.width)
        parcel_of_unit, cut, whole = _segments(window, _owner(tile), bands, segment_px)
        owners.append(parcel_of_unit)
        sums.append((cut, whole))
    owner = np.concatenate([*owners, np.empty(0, np.int64)])
    order = np.argsort(owner, kind="stable")
    starts = np.searchsorted(owner[order], np.arange(len(parcels) + 1))
    # Either's share of the map is the parcel's pixels.
    pixels = np.concatenate([*(cut.pixels for cut, _ in sums), np.empty(0, np.int64)])[order]
    learned, judged = (
        _joined([pair[which].means() for pair in sums], stack, order) for which in (0, 1)
    )
    return _without_slivers(Units(learned, starts, pixels), segment_px), Units(
        judged, starts, pixels
    )


def _without_slivers(units: Units, segment_px: int) -> Units:
    """Units to learn from, but for the small ones that a parcel's outline cuts off: they are of
    pixels that two fields share. A parcel's largest unit stays."""
    parcels = len(units.starts) - 1
    owner = np.repeat(np.arange(parcels), np.diff(units.starts))
    largest = np.zeros(parcels, np.int64)
    np.maximum.at(largest, owner, units.pixels)
    kept = (units.pixels >= SLIVER * segment_px) | (units.pixels == largest[owner])
    counts = np.bincount(owner[kept], minlength=parcels)
    return Units(
        {name: values[:, :, kept] for name, values in units.means.items()},
        np.concatenate([[0], np.cumsum(counts)]),
        units.pixels[kept],
    )


def _owner(tile: ParcelTile) -> IntArray:
    """(height, width) parcel of each pixel counted from 1; 0 for none."""
    owner = np.zeros((tile.height, tile.width), np.int64)
    for own in tile.parcels:
        owner[own.rows, own.columns] = own.parcel + 1
    return owner


def _segments(
    window: StackWindow,
    owner: IntArray,
    bands: Mapping[str, Sequence[str]],
    segment_px: int,
) -> tuple[IntArray, UnitSums, UnitSums]:
    """Parcel of each unit, sums over its part in the parcel, and those of all but other parcels."""
    segments = superpixels(window, bands, segment_px)
    inside = (owner > 0) & (segments > 0)
    pairs, unit = np.unique(
        np.stack([owner[inside], segments[inside]]), axis=1, return_inverse=True
    )
    units, shapes = pairs.shape[1], shapes_of(window)
    place = np.full(segments.shape, -1, np.int64)
    place[inside] = unit.reshape(-1)
    cut, whole = UnitSums(units, shapes), UnitSums(units, shapes)
    for sums in (cut, whole):
        _add(sums, window, inside, place)
    free = (owner == 0) & (segments > 0)
    around = UnitSums(int(segments.max(initial=0)), shapes)
    _add(around, window, free, segments - 1)
    whole.add_units(around, pairs[1] - 1)
    return pairs[0] - 1, cut, whole


def _add(sums: UnitSums, window: StackWindow, chosen: NDArray[np.bool_], unit: IntArray) -> None:
    """
    Args:
        chosen, unit: (height, width)
    """
    series = {name: one.values[:, :, chosen] for name, one in window.sensors.items()}
    sums.add(series, unit[chosen])


def _joined(
    parts: Sequence[Mapping[str, FloatArray]], stack: SeasonStack, order: NDArray[np.intp]
) -> dict[str, FloatArray]:
    steps = len(stack.description.step_labels)
    return {
        name: np.concatenate(
            [*(part[name] for part in parts), np.empty((steps, len(bands), 0), np.float32)], axis=2
        )[:, :, order]
        for name, bands in stack.description.bands.items()
    }

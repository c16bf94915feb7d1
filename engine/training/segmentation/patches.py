"""Patches of the stack, cut around the labelled parcels; all else in them stays unlabelled."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract import Reporter
from furrow.engine.imagery.stack import SeasonStack
from furrow.engine.labels.parcel_pixels import parcel_tiles
from furrow.engine.training.segmentation.inputs import Channel, stacked

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]
Places = NDArray[np.int64]
"""(n, 2) rows and columns of the grid."""

NOBODY = -1
IN_MEMORY_BYTES = 512 * 2**20
"""More than this lies in a temporary file while training lasts."""
MOST_PATCHES = 16
"""Of one parcel, spread over it: a very large one shows no more."""
SURROUNDINGS = 8
"""A parcel may share a patch if 1/8 of the patch's side lies around it."""


@dataclass(frozen=True)
class ParcelPart:
    """The pixels of a parcel that one patch answers for."""

    patch: int
    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    """Within the patch."""


@dataclass(frozen=True)
class PatchSet:
    """Raw values of patches, and whose pixels are in them."""

    values: NDArray[np.float16]
    """(patches, steps, channels, side, side); NaN where nothing was seen."""
    owner: NDArray[np.int32]
    """(patches, side, side): index of the parcel, or NOBODY; seen pixels only."""
    parts: tuple[tuple[ParcelPart, ...], ...]
    """By parcel; each of its seen pixels once."""

    @property
    def pixels(self) -> IntArray:
        """(parcels,) usable pixels."""
        return np.array([sum(len(one.rows) for one in own) for own in self.parts], np.int64)

    def of_parcels(self, parcels: IntArray) -> IntArray:
        """Patches in which one of these parcels has a pixel."""
        wanted = np.isin(self.owner, parcels)
        return np.flatnonzero(wanted.any(axis=(1, 2)))


def cut_patches(
    stack: SeasonStack,
    parcels: gpd.GeoDataFrame,
    channels: Sequence[Channel],
    patch_px: int,
    reporter: Reporter,
) -> PatchSet:
    """Read patches of ``patch_px`` × ``patch_px`` so that each parcel lies well within one.

    Small parcels that lie close together share a patch; a parcel larger than a patch gets several.
    """
    bands: Mapping[str, Sequence[str]] = stack.description.bands
    height, width = stack.grid.height_px, stack.grid.width_px
    places = _parcel_places(stack, parcels)
    corners = _corners(places, patch_px, height, width)
    steps = len(stack.description.step_labels)
    values = _room((len(corners), steps, len(channels), patch_px, patch_px))
    owner = np.full((len(corners), patch_px, patch_px), NOBODY, np.int32)
    for number, (row, column) in enumerate(corners):
        reporter.step(number / len(corners), "Reading the labelled parcels")
        own_height, own_width = min(patch_px, height - row), min(patch_px, width - column)
        window = stack.read(int(row), int(column), int(own_height), int(own_width))
        values[number] = np.nan
        values[number, :, :, :own_height, :own_width] = stacked(window, channels, bands)
    for parcel, place in enumerate(places):
        for number, at in _within(place, corners, patch_px):
            owner[number, at[:, 0], at[:, 1]] = parcel
    for number in range(len(corners)):
        owner[number][~np.isfinite(values[number]).any(axis=(0, 1))] = NOBODY
    parts = tuple(
        _parts(parcel, place, corners, patch_px, owner) for parcel, place in enumerate(places)
    )
    return PatchSet(values, owner, parts)


def _parcel_places(stack: SeasonStack, parcels: gpd.GeoDataFrame) -> list[Places]:
    found: list[list[Places]] = [[] for _ in range(len(parcels))]
    for tile in parcel_tiles(parcels, stack.grid):
        for own in tile.parcels:
            found[own.parcel].append(
                np.column_stack([own.rows + tile.row, own.columns + tile.column])
            )
    nothing = np.empty((0, 2), np.int64)
    return [np.concatenate(part) if part else nothing for part in found]


def _corners(places: Sequence[Places], patch_px: int, height: int, width: int) -> Places:
    """Upper left corners of the patches."""
    taken: list[tuple[int, int]] = []
    around = patch_px // SURROUNDINGS
    last_row, last_column = max(0, height - patch_px), max(0, width - patch_px)
    for place in places:
        if not len(place):
            continue
        low, high = place.min(axis=0), place.max(axis=0)
        known = np.array(taken, np.int64).reshape(-1, 2)
        # At the grid's edge there is nothing around a parcel to be seen.
        near = np.maximum(low - around, 0)
        far = np.minimum(high + around, [height - 1, width - 1])
        shared = ((known <= near) & (far < known + patch_px)).all(axis=1)
        if shared.any():
            continue
        for row in _spread(int(low[0]), int(high[0]), patch_px, last_row):
            for column in _spread(int(low[1]), int(high[1]), patch_px, last_column):
                inside = (place >= [row, column]) & (place < [row + patch_px, column + patch_px])
                if inside.all(axis=1).any() and (row, column) not in taken:
                    taken.append((row, column))
    return np.array(taken, np.int64).reshape(-1, 2)


def _spread(low: int, high: int, patch_px: int, last: int) -> list[int]:
    """Where patches begin along one axis so that low … high is covered, evenly."""
    length = high - low + 1
    most = int(MOST_PATCHES**0.5)
    number = min(most, max(1, -(-length // patch_px)))
    if number == 1:
        starts = [(low + high + 1 - patch_px) // 2]
    else:
        starts = [round(float(x)) for x in np.linspace(low, high + 1 - patch_px, number)]
    return sorted({min(max(0, start), last) for start in starts})


def _within(place: Places, corners: Places, patch_px: int) -> list[tuple[int, NDArray[np.int64]]]:
    """Patches that hold some of these pixels, and where."""
    if not len(place):
        return []
    low, high = place.min(axis=0), place.max(axis=0)
    near = np.flatnonzero(((corners <= high) & (low < corners + patch_px)).all(axis=1))
    found = []
    for number in near:
        at = place - corners[number]
        at = at[((at >= 0) & (at < patch_px)).all(axis=1)]
        if len(at):
            found.append((int(number), at))
    return found


def _parts(
    parcel: int, place: Places, corners: Places, patch_px: int, owner: NDArray[np.int32]
) -> tuple[ParcelPart, ...]:
    """Each seen pixel goes to the patch in which it is nearest to the middle."""
    best: dict[tuple[int, int], tuple[float, int]] = {}
    for number, at in _within(place, corners, patch_px):
        at = at[owner[number, at[:, 0], at[:, 1]] == parcel]
        distance = np.abs(at + 0.5 - patch_px / 2).max(axis=1)
        for (row, column), far in zip((at + corners[number]).tolist(), distance, strict=True):
            if (row, column) not in best or far < best[row, column][0]:
                best[row, column] = (float(far), number)
    by_patch: dict[int, list[tuple[int, int]]] = {}
    for pixel, (_, number) in sorted(best.items()):
        by_patch.setdefault(number, []).append(pixel)
    parts = []
    for number, pixels in sorted(by_patch.items()):
        at = np.array(pixels, np.intp) - corners[number]
        parts.append(ParcelPart(number, at[:, 0], at[:, 1]))
    return tuple(parts)


def _room(shape: tuple[int, ...]) -> NDArray[np.float16]:
    """Memory, or a temporary file that ends with the array."""
    if np.prod(shape, dtype=np.float64) * 2 <= IN_MEMORY_BYTES:
        return np.empty(shape, np.float16)
    with tempfile.TemporaryFile(prefix="furrow-patches-") as file:
        return np.memmap(file, dtype=np.float16, mode="w+", shape=shape)

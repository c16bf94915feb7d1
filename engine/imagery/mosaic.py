"""Read one pass onto the project's grid: what its tiles show, each pixel of ground once.

Where tiles overlap, a pixel is taken from the first of them that saw it clearly and well inside of
its edge, where resampling has all neighbours that it needs; so a pass that was cut into tiles gives
what the uncut pass would.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.warp import transform, transform_bounds

from furrow.engine.contract.compositing import Compositing
from furrow.engine.contract.grid import Grid
from furrow.engine.imagery.clouds import State, StateArray, states_of_scene, with_buffer
from furrow.engine.imagery.observation import SCENE_CLASS_BAND, BandFile, Observation
from furrow.engine.imagery.passes import Pass
from furrow.engine.imagery.reading import (
    FileFacts,
    file_facts,
    read_backscatter_db,
    read_reflectance,
    read_scene_class,
)

FloatArray = NDArray[np.float32]
BoolArray = NDArray[np.bool_]

EDGE_PX = 2
"""Pixels of the coarsest band at a tile's edge that come from another tile where one has them."""
_NONE, _IN_A_CORNER, _INSIDE = 0, 1, 3
"""How well placed a pixel is: away from the edge in neither direction, in one (2), or in both."""


@dataclass(frozen=True)
class OpenPass:
    """A pass and where its tiles lie."""

    one: Pass
    footprints: tuple[FileFacts, ...]
    """Of each observation, by its coarsest band."""
    states_file: Path | None = None
    """What hides the ground, where it is known otherwise than by scene classes: a raster of states
    on the project's grid."""


@dataclass(frozen=True)
class PassSeen:
    """What a pass saw of a window."""

    states: StateArray
    """(height, width), values of :class:`~furrow.engine.imagery.clouds.State`."""
    taken_px: tuple[int, ...]
    """Pixels that each observation gave."""


def open_pass(one: Pass, bands: tuple[str, ...]) -> OpenPass:
    """Raises FileMissing, ImageTruncated."""
    return OpenPass(one, tuple(_footprint(o, bands) for o in one.observations))


def read_pass(
    opened: OpenPass,
    bands: tuple[str, ...],
    grid: Grid,
    compositing: Compositing,
    values: FloatArray,
) -> PassSeen:
    """Read a window of a pass.

    Args:
        values: (bands, height, width), filled in; NaN in all bands where the ground was not seen.

    Raises:
        FileMissing, ImageTruncated, UnitUnknown
    """
    observations = opened.one.observations
    inner, around = _with_margin(grid, compositing)
    tiles = _states(opened, around, compositing)
    # Buffers come last, so that a cloud casts its own across the edge of a tile.
    states = with_buffer(_joined(tiles), compositing.cloud_buffer_m / grid.resolution_m)[inner]
    tile = values if len(observations) == 1 else np.empty_like(values)
    best = np.zeros(states.shape, np.uint8)
    source = np.full(states.shape, -1, np.int16)
    for number, observation in enumerate(observations):
        wanted = (tiles[number][inner] == State.CLEAR) & (states == State.CLEAR)
        if not wanted[best < _INSIDE].any():
            continue
        _read(observation, bands, grid, tile)
        known = wanted & np.isfinite(tile).all(axis=0)
        rank = np.where(known, _placed(opened, number, grid), np.uint8(_NONE))
        better = rank > best
        np.copyto(values, tile, where=better)
        source[better] = number
        best = np.maximum(best, rank)
    np.copyto(values, np.nan, where=best == _NONE)
    not_seen = (states == State.CLEAR) & (best == _NONE)
    states = np.where(not_seen, np.uint8(State.NOT_SEEN), states)
    taken = np.bincount(source[source >= 0], minlength=len(observations))
    return PassSeen(states, tuple(int(n) for n in taken))


def _with_margin(grid: Grid, compositing: Compositing) -> tuple[tuple[slice, slice], Grid]:
    """Where the grid lies in a wider one: cloud just outside casts its buffer into it."""
    margin = math.ceil(compositing.cloud_buffer_m / grid.resolution_m)
    height, width = grid.height_px, grid.width_px
    around = grid.pixel_window(-margin, -margin, height + 2 * margin, width + 2 * margin)
    return (slice(margin, margin + height), slice(margin, margin + width)), around


def _states(opened: OpenPass, grid: Grid, compositing: Compositing) -> list[StateArray]:
    """What each tile says by itself; without scene classes all that it covers is clear."""
    observations = opened.one.observations
    if opened.states_file is not None:
        return [read_scene_class(BandFile(opened.states_file), grid)] * len(observations)
    any_classes = any(SCENE_CLASS_BAND in o.bands for o in observations)
    states = []
    for observation, footprint in zip(observations, opened.footprints, strict=True):
        if SCENE_CLASS_BAND in observation.bands:
            classes = read_scene_class(observation.bands[SCENE_CLASS_BAND], grid)
            states.append(states_of_scene(classes, compositing.clouds))
            continue
        clear = np.full((grid.height_px, grid.width_px), State.CLEAR, np.uint8)
        if any_classes:
            # It must not speak for ground that only its neighbour covers.
            across, along = _inside(footprint, grid, 0)
            clear[~(across & along)] = State.NOT_SEEN
        states.append(clear)
    return states


def _joined(tiles: list[StateArray]) -> StateArray:
    """States of a pass: clear where any tile is, else what the first that saw it says.

    All tiles show the same light, so where they disagree one is mistaken, and which of them cannot
    be told. What is left of a cloud still meets the buffer and the median; a date that was thrown
    away is gone. And so it does not matter in which order the tiles come.
    """
    joined = tiles[0]
    for tile in tiles[1:]:
        take = (joined == State.NOT_SEEN) | (tile == State.CLEAR)
        joined = np.where(take, tile, joined)
    return joined


def _read(observation: Observation, bands: tuple[str, ...], grid: Grid, into: FloatArray) -> None:
    read = read_backscatter_db if observation.sensor == "s1" else read_reflectance
    for number, name in enumerate(bands):
        into[number] = read(observation.bands[name], grid)


def _footprint(observation: Observation, bands: tuple[str, ...]) -> FileFacts:
    return max((file_facts(observation.bands[name]) for name in bands), key=lambda f: f.pixel_size)


def _placed(opened: OpenPass, number: int, grid: Grid) -> NDArray[np.uint8]:
    """How well placed the pixels are in one of the tiles; all alike where it is the only one."""
    shape = (grid.height_px, grid.width_px)
    if len(opened.footprints) == 1:
        return np.full(shape, _INSIDE, np.uint8)
    across, along = _inside(opened.footprints[number], grid, EDGE_PX)
    return np.broadcast_to(_IN_A_CORNER + across.astype(np.uint8) + along, shape).astype(np.uint8)


def _inside(footprint: FileFacts, grid: Grid, margin_px: int) -> tuple[BoolArray, BoolArray]:
    """True for pixels whose centre lies this far from a file's left and right edge, and from its
    upper and lower one; both broadcast to (height, width).
    """
    left, bottom, right, top = footprint.bounds
    margin = margin_px * footprint.pixel_size
    grid_left, _, _, grid_top = grid.bounds
    x = grid_left + (np.arange(grid.width_px) + 0.5) * grid.resolution_m
    y = grid_top - (np.arange(grid.height_px) + 0.5) * grid.resolution_m
    if footprint.crs != grid.crs:
        inner = (left + margin, bottom + margin, right - margin, top - margin)
        if _holds(inner, transform_bounds(grid.crs, footprint.crs, *grid.bounds)):
            return np.ones((1, 1), bool), np.ones((1, 1), bool)
        columns, rows = np.meshgrid(x, y)
        found = transform(grid.crs, footprint.crs, columns.ravel(), rows.ravel())
        x, y = (np.asarray(part).reshape(columns.shape) for part in found[:2])
        return _between(x, left, right, margin), _between(y, bottom, top, margin)
    return _between(x, left, right, margin)[None], _between(y, bottom, top, margin)[:, None]


def _holds(outer: Sequence[float], inner: Sequence[float]) -> bool:
    """True where one box, (left, bottom, right, top), lies wholly in another."""
    low = all(o <= i for o, i in zip(outer[:2], inner[:2], strict=True))
    return low and all(o >= i for o, i in zip(outer[2:], inner[2:], strict=True))


def _between(values: NDArray[Any], low: float, high: float, margin: float) -> BoolArray:
    return np.asarray((values >= low + margin) & (values <= high - margin))

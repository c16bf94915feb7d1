"""The area cut into tiles, at several levels: coarse ones are few, and come first."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from furrow.engine.contract import Grid
from furrow.engine.contract.errors import BadRequest, ViewOutsideArea
from furrow.engine.contract.message import Message

TILE_PX = 256
"""Of its own level; a multiple of the stack's blocks."""
COARSEST = 8
"""A frame begins with features of every 8th pixel, or of those that it shows, if these are
fewer."""
FRAME_PX = 2048
"""A frame without a size of its own is at most this wide and high."""
MOST_FRAME_PX = 4096
"""Whatever a view asks for: bounds the memory of a frame and of its features."""


@dataclass(frozen=True)
class TileKey:
    every: int
    """Level: one pixel of so many each way; a power of two."""
    row: int
    column: int
    """Counted in tiles of this level."""

    @property
    def parent(self) -> TileKey:
        """The tile of the next coarser level that it lies in."""
        return TileKey(2 * self.every, self.row // 2, self.column // 2)


@dataclass(frozen=True)
class TileWindow:
    """A tile's place in the grid, in the grid's own pixels."""

    row: int
    column: int
    height: int
    width: int


@dataclass(frozen=True)
class View:
    """What a frame shows: a window of the grid, by pixels of a level."""

    every: int
    row: int
    column: int
    height: int
    width: int
    """In pixels of the level."""

    def grid(self, whole: Grid) -> Grid:
        """Of the frame. Its last row and column may reach over the area's edge by part of a
        pixel."""
        size = whole.resolution_m * self.every
        return Grid(
            whole.crs,
            whole.left_m + self.column * size,
            whole.top_m - self.row * size,
            self.width,
            self.height,
            size,
        )

    def tiles(self, every: int) -> Iterator[TileKey]:
        """Those of a level (not finer than the view's) that show something of it; those in the
        middle first."""
        ratio = every // self.every
        first_row, first_column = self.row // ratio, self.column // ratio
        last_row = (self.row + self.height - 1) // ratio
        last_column = (self.column + self.width - 1) // ratio
        middle = (first_row + last_row) / 2 / TILE_PX, (first_column + last_column) / 2 / TILE_PX
        keys = [
            TileKey(every, row, column)
            for row in range(first_row // TILE_PX, last_row // TILE_PX + 1)
            for column in range(first_column // TILE_PX, last_column // TILE_PX + 1)
        ]

        def from_middle(key: TileKey) -> float:
            return math.hypot(key.row + 0.5 - middle[0], key.column + 0.5 - middle[1])

        yield from sorted(keys, key=from_middle)

    def levels(self) -> list[int]:
        """Coarse to fine, the view's own last."""
        found = [self.every]
        while found[-1] < COARSEST:
            found.append(found[-1] * 2)
        return found[::-1]


def window_of(key: TileKey, grid: Grid) -> TileWindow:
    """Cut off at the grid's edge."""
    size = TILE_PX * key.every
    row, column = key.row * size, key.column * size
    return TileWindow(
        row, column, min(size, grid.height_px - row), min(size, grid.width_px - column)
    )


def view_of(grid: Grid, bounds: str | None, width_px: int, height_px: int) -> View:
    """
    Args:
        bounds: left,bottom,right,top in the grid's coordinates; None: all of it.
        width_px, height_px: of the view on the screen; 0: as many as FRAME_PX allows.

    Raises:
        BadRequest, ViewOutsideArea
    """
    if width_px < 0 or height_px < 0:
        raise BadRequest("width_px", Message("a view has no negative size"))
    left, bottom, right, top = grid.bounds if bounds is None else read_bounds(bounds)
    size = grid.resolution_m
    first_row, last_row = (grid.top_m - top) / size, (grid.top_m - bottom) / size
    first_column, last_column = (left - grid.left_m) / size, (right - grid.left_m) / size
    if last_row <= 0 or last_column <= 0:
        raise ViewOutsideArea(str(bounds))
    if first_row >= grid.height_px or first_column >= grid.width_px:
        raise ViewOutsideArea(str(bounds))
    # What the view shows beside the area sets the scale, too.
    per_pixel = max(
        (last_row - first_row) / min(height_px or FRAME_PX, MOST_FRAME_PX),
        (last_column - first_column) / min(width_px or FRAME_PX, MOST_FRAME_PX),
    )
    every = 1 << max(0, math.floor(math.log2(per_pixel) + 1e-9)) if per_pixel > 1 else 1
    rows = max(0.0, first_row), min(float(grid.height_px), last_row)
    columns = max(0.0, first_column), min(float(grid.width_px), last_column)
    if bounds is None or not (width_px or height_px):
        while max(rows[1] - rows[0], columns[1] - columns[0]) / every > FRAME_PX:
            every *= 2
    row, column = int(rows[0] // every), int(columns[0] // every)
    return View(
        every,
        row,
        column,
        math.ceil(rows[1] / every) - row,
        math.ceil(columns[1] / every) - column,
    )


def read_bounds(text: str) -> tuple[float, float, float, float]:
    """Raises BadRequest."""
    try:
        left, bottom, right, top = (float(part) for part in text.split(","))
    except ValueError as problem:
        detail = Message("it must be four numbers: left,bottom,right,top")
        raise BadRequest("bounds", detail) from problem
    if not all(map(math.isfinite, (left, bottom, right, top))) or left >= right or bottom >= top:
        detail = Message("it must be four numbers: left,bottom,right,top")
        raise BadRequest("bounds", detail)
    return left, bottom, right, top

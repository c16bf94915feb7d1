"""The part of a remote cloud-optimised GeoTIFF that shows an area, as a small file of its own."""

from __future__ import annotations

import math
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.enums import Compression
from rasterio.errors import RasterioError
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from furrow.engine.contract import Grid
from furrow.engine.contract.errors import ImageTruncated
from furrow.engine.contract.message import Message
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.imagery.remote.range_file import RangeFile
from furrow.engine.project.writing import new_file, writing_to

MARGIN_PX = 4
"""Around the area, for interpolation at its edge."""


STRIP_PX = 1024
"""Rows held in memory at once."""

_gdal = threading.RLock()
"""Held by the one thread that lets GDAL read through Python: rasterio's openers are not safe to be
used by several at once (rasterio issue 3636; a crash of the process was seen). What takes long, the
network, goes on beside it."""


def copy_part(file: RangeFile, grid: Grid, target: Path) -> bool:
    """Write the pixels that show the grid's extent as they are stored, on the file's own grid.

    Every tile that is fetched is decoded, and what was written is decoded again, before the target
    gets its name.

    Returns:
        False where the file does not reach the area; then nothing is written.

    Raises:
        ImageTruncated: also what was fetched a second time cannot be decoded.
        HostUnreachable, ServiceFailed, Cancelled, OSError
    """
    try:
        return _copy(file, grid, target)
    except ImageTruncated:
        # Bytes can be damaged on the way: once more, from nothing.
        file.forget()
        return _copy(file, grid, target)


def needed_bytes(file: RangeFile, grid: Grid, name: str) -> int:
    """Bytes of the tiles that show the grid's extent; fetches the file's directory only.

    Raises: as :func:`copy_part`
    """
    with _opened(file, name) as dataset, _gdal:
        window = window_of(dataset, grid)
        return 0 if window is None else sum(e - s for s, e in _tiles(dataset, window))


def window_of(dataset: rasterio.DatasetReader, grid: Grid) -> Window | None:
    """Pixels of a raster that show the grid's extent and a margin; None where there are none."""
    left, bottom, right, top = transform_bounds(grid.crs, dataset.crs, *grid.bounds)
    inverse = ~dataset.transform
    # All four: an image may be turned, or lie with its south up.
    corners = ((left, top), (right, top), (left, bottom), (right, bottom))
    columns, rows = zip(*(inverse * corner for corner in corners), strict=True)
    if not np.isfinite([*columns, *rows]).all():
        return None
    first_column, first_row = math.floor(min(columns) + 1e-6), math.floor(min(rows) + 1e-6)
    last_column, last_row = math.ceil(max(columns) - 1e-6), math.ceil(max(rows) - 1e-6)
    if min(last_column, dataset.width) <= max(first_column, 0):
        return None
    if min(last_row, dataset.height) <= max(first_row, 0):
        return None
    first_column, first_row = max(0, first_column - MARGIN_PX), max(0, first_row - MARGIN_PX)
    last_column = min(dataset.width, last_column + MARGIN_PX)
    last_row = min(dataset.height, last_row + MARGIN_PX)
    return Window(first_column, first_row, last_column - first_column, last_row - first_row)


def _copy(file: RangeFile, grid: Grid, target: Path) -> bool:
    with _opened(file, target.stem) as source:
        window = window_of(source, grid)
        if window is None:
            return False
        # Else a full disk would look like an image that cannot be decoded.
        with writing_to(target.parent), new_file(target) as beside:
            with rasterio.open(beside, "w", **_profile(source, window)) as copy:
                for strip in _strips(source, window):
                    with _gdal:
                        tiles = _tiles(source, strip)
                    file.require(tiles)
                    _expect_whole(source, file, tiles)
                    with _gdal:
                        pixels = source.read(1, window=strip)
                    rows = Window(0, strip.row_off - window.row_off, strip.width, strip.height)
                    copy.write(pixels, 1, window=rows)
                if (source.scales[0], source.offsets[0]) != (1.0, 0.0):
                    copy.scales, copy.offsets = source.scales[:1], source.offsets[:1]
            with rasterio.open(beside) as copy:  # a full disk is not always reported
                for _, block in copy.block_windows(1):
                    copy.read(1, window=block)
    return True


def _profile(source: rasterio.DatasetReader, window: Window) -> dict[str, Any]:
    dtype = np.dtype(source.dtypes[0])
    return {
        "driver": "GTiff",
        "dtype": dtype,
        "count": 1,
        "width": int(window.width),
        "height": int(window.height),
        "crs": source.crs,
        "transform": source.window_transform(window),
        "nodata": source.nodata,
        "compress": "DEFLATE",
        "predictor": 3 if dtype.kind == "f" else 2,
        "tiled": True,
        "blockxsize": 256,
        "blockysize": 256,
        "bigtiff": "IF_SAFER",
    }


def _strips(source: rasterio.DatasetReader, window: Window) -> list[Window]:
    """The window in rows of whole tiles, so that none is decoded twice."""
    height = max(STRIP_PX // source.block_shapes[0][0], 1) * source.block_shapes[0][0]
    first, last = int(window.row_off), int(window.row_off + window.height)
    edges = [first, *range((first // height + 1) * height, last, height), last]
    return [
        Window(window.col_off, start, window.width, end - start) for start, end in pairwise(edges)
    ]


@contextmanager
def _opened(file: RangeFile, name: str) -> Iterator[rasterio.DatasetReader]:
    file.problem = None
    file.require_head()  # so that GDAL, when its turn has come, need not wait for the network
    try:
        with gdal_environment():
            with _gdal:
                dataset = rasterio.open(f"{name}.tif", driver="GTiff", opener=file.opener())
            try:
                if dataset.crs is None or dataset.transform.is_degenerate:
                    raise ImageTruncated(name, Message("it has no coordinate system"))
                if dataset.count != 1:
                    few = Message("it has {count} bands instead of one", count=dataset.count)
                    raise ImageTruncated(name, few)
                yield dataset
            finally:
                with _gdal:
                    dataset.close()
    except RasterioError as problem:
        if file.problem is not None:
            raise file.problem from problem
        cause = str(problem.__cause__ or problem).splitlines()[0]
        raise ImageTruncated(
            name, Message("it cannot be decoded ({problem})", problem=cause)
        ) from problem


def _tiles(dataset: rasterio.DatasetReader, window: Window) -> list[tuple[int, int]]:
    """Where a window's tiles lie in the file, (start, end); not those left out as empty."""
    block_height, block_width = dataset.block_shapes[0]
    rows = range(
        int(window.row_off) // block_height, _last(window.row_off, window.height, block_height)
    )
    columns = range(
        int(window.col_off) // block_width, _last(window.col_off, window.width, block_width)
    )
    found = []
    for row in rows:
        for column in columns:
            start = dataset.get_tag_item(f"BLOCK_OFFSET_{column}_{row}", "TIFF", bidx=1)
            size = dataset.get_tag_item(f"BLOCK_SIZE_{column}_{row}", "TIFF", bidx=1)
            if start is not None and size is not None:
                found.append((int(start), int(start) + int(size)))
    return found


def _expect_whole(
    source: rasterio.DatasetReader, file: RangeFile, tiles: list[tuple[int, int]]
) -> None:
    """Check the sums that deflate keeps of each tile: GDAL decodes a wrong one without a word.

    Raises:
        ImageTruncated
    """
    if source.compression != Compression.deflate:
        return
    for start, end in tiles:
        try:
            zlib.decompress(file.read(start, end - start))
        except zlib.error as problem:
            detail = Message("it cannot be decoded ({problem})", problem=str(problem))
            raise ImageTruncated(source.name.rpartition("/")[2], detail) from problem


def _last(offset: float, length: float, block: int) -> int:
    return (int(offset) + int(length) - 1) // block + 1

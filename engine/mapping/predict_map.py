"""Predict the whole area window by window; memory does not grow with it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.transform import from_origin
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from furrow.engine.contract import NO_DATA, NOT_CROPLAND, Grid, Legend, Reporter
from furrow.engine.contract.errors import ImageTruncated
from furrow.engine.imagery.cog import write_cog
from furrow.engine.imagery.gdal_settings import STACK_BLOCK_PX
from furrow.engine.imagery.stack import SeasonStack, StackWindow
from furrow.engine.training.interface import Model

CROP_MAP_FILE, CONFIDENCE_FILE = "crop_map.tif", "confidence.tif"
CONFIDENCE_NODATA = 255
WINDOW_ROWS = STACK_BLOCK_PX // 2
OUTPUT_BLOCK_PX = 256
MASK_CROPLAND, MASK_NOT_CROPLAND, MASK_UNKNOWN = 1, 0, 255


@dataclass(frozen=True)
class MappedPixels:
    """What the map holds."""

    counts: dict[int, int]
    """Map value -> pixels."""
    confidence_counts: tuple[int, ...]
    """Pixels of each confidence, 0 … 100 %."""


def predict_map(
    stack: SeasonStack,
    model: Model,
    legend: Legend,
    cropland_mask: Path | None,
    folder: Path,
    reporter: Reporter,
) -> MappedPixels:
    """Write crop_map.tif and confidence.tif into a folder.

    crop_map.tif: uint8 legend values, 0 no data, 1 not cropland. confidence.tif: uint8, highest
    class probability in percent, 255 where the map holds no crop.

    Raises:
        ArtefactDamaged (stack), ImageTruncated (mask), Cancelled
    """
    grid = stack.grid
    counts = np.zeros(256, np.int64)
    confidences = np.zeros(101, np.int64)
    windows = list(map_windows(grid))
    classes = np.array(model.classes, dtype=np.uint8)
    tiles = {name: folder / f"tiles-{name}" for name in (CROP_MAP_FILE, CONFIDENCE_FILE)}
    with ExitStack() as resources:
        crop_map = resources.enter_context(
            rasterio.open(tiles[CROP_MAP_FILE], "w", **_profile(grid, NO_DATA))
        )
        confidence = resources.enter_context(
            rasterio.open(tiles[CONFIDENCE_FILE], "w", **_profile(grid, CONFIDENCE_NODATA))
        )
        crop_map.write_colormap(1, _colormap(legend))
        mask = None if cropland_mask is None else _open_mask(resources, cropland_mask, grid)
        for done, window in enumerate(windows):
            reporter.step(0.92 * done / len(windows), "Mapping")
            values, percent, seen = _predict(stack, model, classes, window)
            if mask is not None:
                values[seen & (_read_mask(mask, window) == MASK_NOT_CROPLAND)] = NOT_CROPLAND
            is_crop = values > NOT_CROPLAND
            percent = np.where(is_crop, percent, CONFIDENCE_NODATA).astype(np.uint8)
            crop_map.write(values.astype(np.uint8), 1, window=window)
            confidence.write(percent, 1, window=window)
            counts += np.bincount(values.ravel(), minlength=256)
            confidences += np.bincount(percent[is_crop], minlength=101)
        mapped = np.where(np.arange(256) == NO_DATA, 0, counts)
        for raster, of_values in ((crop_map, mapped), (confidence, confidences)):
            raster.update_tags(1, **statistics_tags(of_values, grid.width_px * grid.height_px))
    for number, name in enumerate((CROP_MAP_FILE, CONFIDENCE_FILE)):
        reporter.step(0.92 + 0.04 * number, "Writing the map")
        write_cog(tiles[name], folder / name, OUTPUT_BLOCK_PX, reporter)
    found = {int(value): int(counts[value]) for value in np.flatnonzero(counts)}
    return MappedPixels(found, tuple(int(n) for n in confidences))


def statistics_tags(counts: NDArray[np.int64], pixels: int) -> dict[str, str]:
    """GDAL's statistics of a band, to be kept inside the file.

    A viewer that does not find them works them out, and leaves an .aux.xml in a finished map.

    Args:
        counts: pixels of each value from 0 upwards, those without data left out.
        pixels: of the whole band.
    """
    valid = int(counts.sum())
    if not valid:
        return {}
    present = np.flatnonzero(counts)
    mean = float((present * counts[present]).sum() / valid)
    variance = float((counts[present] * (present - mean) ** 2).sum() / valid)
    return {
        "STATISTICS_MINIMUM": str(int(present[0])),
        "STATISTICS_MAXIMUM": str(int(present[-1])),
        "STATISTICS_MEAN": repr(mean),
        "STATISTICS_STDDEV": repr(variance**0.5),
        "STATISTICS_VALID_PERCENT": f"{100 * valid / pixels:.4g}",
    }


def _predict(
    stack: SeasonStack, model: Model, classes: NDArray[np.uint8], window: Window
) -> tuple[NDArray[np.uint8], NDArray[np.float32], NDArray[np.bool_]]:
    """Map values, confidence in percent, and what was seen; the window's series end with it."""
    prediction = model.predict_window(_read(stack, window, model.margin_px))
    inner = _inner(window, model.margin_px, stack.grid)
    probabilities = prediction.probabilities[(slice(None), *inner)]
    seen = prediction.seen[inner]
    values = np.where(seen, classes[probabilities.argmax(axis=0)], np.uint8(NO_DATA))
    return values, np.round(probabilities.max(axis=0) * 100), seen


def map_windows(grid: Grid) -> Iterator[Window]:
    """The grid in halves of the stack's tiles, so that a tile's second half is still cached."""
    for top in range(0, grid.height_px, STACK_BLOCK_PX):
        for column in range(0, grid.width_px, STACK_BLOCK_PX):
            width = min(STACK_BLOCK_PX, grid.width_px - column)
            bottom = min(grid.height_px, top + STACK_BLOCK_PX)
            for row in range(top, bottom, WINDOW_ROWS):
                yield Window(column, row, width, min(WINDOW_ROWS, bottom - row))


def _read(stack: SeasonStack, window: Window, margin: int) -> StackWindow:
    """The window with its margin, as far as the grid reaches."""
    top, left = max(0, window.row_off - margin), max(0, window.col_off - margin)
    bottom = min(stack.grid.height_px, window.row_off + window.height + margin)
    right = min(stack.grid.width_px, window.col_off + window.width + margin)
    return stack.read(top, left, bottom - top, right - left)


def _inner(window: Window, margin: int, grid: Grid) -> tuple[slice, slice]:
    """Where the window lies within what :func:`_read` gave."""
    row = window.row_off - max(0, window.row_off - margin)
    column = window.col_off - max(0, window.col_off - margin)
    return slice(row, row + window.height), slice(column, column + window.width)


def _open_mask(resources: ExitStack, path: Path, grid: Grid) -> WarpedVRT:
    try:
        dataset = resources.enter_context(rasterio.open(path))
        vrt = WarpedVRT(
            dataset,
            crs=grid.crs,
            transform=from_origin(grid.left_m, grid.top_m, grid.resolution_m, grid.resolution_m),
            width=grid.width_px,
            height=grid.height_px,
            resampling=Resampling.nearest,
            nodata=MASK_UNKNOWN,
        )
        return resources.enter_context(vrt)
    except RasterioError as problem:
        raise ImageTruncated(str(path), str(problem)) from problem


def _read_mask(mask: WarpedVRT, window: Window) -> NDArray[Any]:
    try:
        return np.asarray(mask.read(1, window=window))
    except RasterioError as problem:
        raise ImageTruncated(mask.name, str(problem)) from problem


def _profile(grid: Grid, nodata: int) -> dict[str, Any]:
    return {
        "driver": "GTiff",
        "dtype": "uint8",
        "nodata": nodata,
        "count": 1,
        "crs": grid.crs,
        "transform": from_origin(grid.left_m, grid.top_m, grid.resolution_m, grid.resolution_m),
        "width": grid.width_px,
        "height": grid.height_px,
        "tiled": True,
        "blockxsize": STACK_BLOCK_PX,
        "blockysize": STACK_BLOCK_PX,
        "compress": "DEFLATE",
        "zlevel": 1,
        "bigtiff": "IF_SAFER",
    }


def _colormap(legend: Legend) -> dict[int, tuple[int, int, int, int]]:
    return {
        value: (*rgb_of(legend.color_of(value)), 0 if value == NO_DATA else 255)
        for value in legend.map_values
    }


def rgb_of(color: str) -> tuple[int, int, int]:
    """ "#e0b93a" -> (224, 185, 58)"""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)

"""Predict the whole area window by window; memory does not grow with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import from_origin
from rasterio.windows import Window
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from furrow.engine.contract import NO_DATA, NOT_CROPLAND, Grid, Legend, Reporter
from furrow.engine.contract.trust_styles import NOTHING_KNOWN
from furrow.engine.imagery.cog import write_cog
from furrow.engine.imagery.gdal_settings import STACK_BLOCK_PX
from furrow.engine.imagery.inside import Inside
from furrow.engine.imagery.stack import SeasonStack, StackWindow
from furrow.engine.mapping.gates import Gate
from furrow.engine.mapping.judge import Judge
from furrow.engine.training.interface import Model, WindowPrediction

ByteArray = NDArray[np.uint8]

CROP_MAP_FILE, CONFIDENCE_FILE = "crop_map.tif", "confidence.tif"
WITHOUT_GATE_FILE = "crop_map_without_gate.tif"
"""Beside a gated map: every pixel forced into a crop, so that the gate itself can be judged."""
UNSURE_FILE, APPLICABILITY_FILE = "unsure.tif", "applicability.tif"
CONFIDENCE_NODATA = NOTHING_KNOWN
"""Also of unsure.tif and applicability.tif."""
WINDOW_ROWS = STACK_BLOCK_PX // 2
OUTPUT_BLOCK_PX = 256


@dataclass(frozen=True)
class MappedPixels:
    """What the map holds."""

    counts: dict[int, int]
    """Map value -> pixels."""
    confidence_counts: tuple[int, ...]
    """Pixels of each confidence, 0 … 100 %."""
    possible_counts: tuple[int, ...] | None = None
    """Pixels of each value of unsure.tif, no data left out; None where it was not written."""
    unlike_counts: tuple[int, ...] | None = None
    """The same of applicability.tif."""


def predict_map(
    stack: SeasonStack,
    model: Model,
    legend: Legend,
    gate: Gate | None,
    folder: Path,
    reporter: Reporter,
    tags: Mapping[str, str] | None = None,
    judge: Judge | None = None,
    inside: Inside | None = None,
) -> MappedPixels:
    """Write crop_map.tif and confidence.tif into a folder; with a gate the map without it, too.

    crop_map.tif: uint8 legend values, 0 no data, 1 not cropland. confidence.tif: uint8, highest
    class probability in percent of what the model itself says, so 255 where nothing was seen and
    where the gate overrules it: a sure "wheat" says nothing of how sure "no crop" is.

    With a judge, confidence is the calibrated probability of the class that the map shows, which
    stays the most probable one of the model itself; and unsure.tif and applicability.tif are
    written as far as it can tell (see :class:`.judge.Judged`), 255 where confidence is.

    Args:
        tags: metadata of crop_map.tif.
        inside: outside of it there is no data, as where nothing was seen.

    Raises:
        ArtefactDamaged (stack), ImageTruncated and CroplandMaskUnusable (mask), Cancelled
    """
    grid = stack.grid
    windows = list(map_windows(grid))
    classes = np.array(model.classes, dtype=np.uint8)
    files = _files(gate, judge)
    tiles = {name: folder / f"tiles-{name}" for name in files}
    counts = {name: np.zeros(256, np.int64) for name in files}
    with ExitStack() as resources:
        # Distances are small products of matrices in threads that there are already: further
        # threads for each would mostly wait for each other.
        resources.enter_context(threadpool_limits(1, user_api="blas"))
        rasters = {
            name: resources.enter_context(rasterio.open(tiles[name], "w", **_profile(grid, name)))
            for name in files
        }
        for name in {CROP_MAP_FILE, WITHOUT_GATE_FILE} & {*files}:
            rasters[name].write_colormap(1, _colormap(legend))
        rasters[CROP_MAP_FILE].update_tags(**(tags or {}))
        for done, window in enumerate(windows):
            reporter.step(0.92 * done / len(windows), "Mapping")
            within = None if inside is None else inside.of(_window_grid(grid, window))
            if within is not None and not within.any():
                found = {name: _nothing(name, window) for name in files}
            else:
                found = _predict(stack, model, gate, classes, window, judge, within)
            for name in files:
                values = found[name]
                rasters[name].write(values, 1, window=window)
                counts[name] += np.bincount(values.ravel(), minlength=256)
        for name, raster in rasters.items():
            of_values = np.where(np.arange(256) == _nodata(name), 0, counts[name])
            of_band = statistics_tags(of_values, grid.width_px * grid.height_px)
            raster.update_tags(1, **of_band)
    for number, name in enumerate(files):
        reporter.step(0.92 + 0.08 * number / len(files), "Writing the map")
        write_cog(tiles[name], folder / name, OUTPUT_BLOCK_PX, reporter)
    mapped, sure = counts[CROP_MAP_FILE], counts[CONFIDENCE_FILE]
    return MappedPixels(
        {int(value): int(mapped[value]) for value in np.flatnonzero(mapped)},
        tuple(int(number) for number in sure[:101]),
        _known(counts.get(UNSURE_FILE)),
        _known(counts.get(APPLICABILITY_FILE)),
    )


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
    stack: SeasonStack,
    model: Model,
    gate: Gate | None,
    classes: ByteArray,
    window: Window,
    judge: Judge | None,
    within: NDArray[np.bool_] | None,
) -> dict[str, ByteArray]:
    """File -> its values in the window.

    Args:
        within: (height, width) of the window; False: not to be mapped.
    """
    margin = max(model.margin_px, 0 if gate is None else gate.margin_px)
    series = _read(stack, window, margin)
    inner = _inner(window, margin, stack.grid)

    def predict(one: Model) -> WindowPrediction:
        return _within(one.predict_window(series), inner)

    if judge is None:
        found = predict(model)
        sure = np.asarray(found.probabilities.max(axis=0))
        layers: dict[str, NDArray[Any] | None] = {}
    else:
        whole, ratio = judge.predict(model, series)
        found = _within(whole, inner)
        judged = judge.judge(found, None if ratio is None else ratio[inner])
        sure = judged.confidence
        layers = {UNSURE_FILE: judged.possible, APPLICABILITY_FILE: judged.unlike}
    if within is not None:
        found = replace(found, seen=found.seen & within)
    best = classes[found.probabilities.argmax(axis=0)]
    ungated = np.where(found.seen, best, NO_DATA).astype(np.uint8)
    kept_out = np.zeros_like(found.seen)
    if gate is not None:
        kept_out = found.seen & gate.keeps_out(window, predict)
    layers[CONFIDENCE_FILE] = np.round(sure * 100)
    told = found.seen & ~kept_out
    return {
        CROP_MAP_FILE: np.where(kept_out, NOT_CROPLAND, ungated).astype(np.uint8),
        WITHOUT_GATE_FILE: ungated,
        **{
            name: np.where(told, values, CONFIDENCE_NODATA).astype(np.uint8)
            for name, values in layers.items()
            if values is not None
        },
    }


def _files(gate: Gate | None, judge: Judge | None) -> list[str]:
    files = [CROP_MAP_FILE, CONFIDENCE_FILE, *([] if gate is None else [WITHOUT_GATE_FILE])]
    if judge is not None and judge.conformal is not None:
        files.append(UNSURE_FILE)
    if judge is not None and judge.measures:
        files.append(APPLICABILITY_FILE)
    return files


def _within(found: WindowPrediction, inner: tuple[slice, slice]) -> WindowPrediction:
    """Without the margin."""
    return WindowPrediction(found.probabilities[(slice(None), *inner)], found.seen[inner])


def _known(counts: NDArray[np.int64] | None) -> tuple[int, ...] | None:
    return None if counts is None else tuple(int(one) for one in counts[:CONFIDENCE_NODATA])


def map_windows(grid: Grid) -> Iterator[Window]:
    """The grid in halves of the stack's tiles, so that a tile's second half is still cached."""
    for top in range(0, grid.height_px, STACK_BLOCK_PX):
        for column in range(0, grid.width_px, STACK_BLOCK_PX):
            width = min(STACK_BLOCK_PX, grid.width_px - column)
            bottom = min(grid.height_px, top + STACK_BLOCK_PX)
            for row in range(top, bottom, WINDOW_ROWS):
                yield Window(column, row, width, min(WINDOW_ROWS, bottom - row))


def _window_grid(grid: Grid, window: Window) -> Grid:
    return grid.pixel_window(window.row_off, window.col_off, window.height, window.width)


def _nothing(name: str, window: Window) -> ByteArray:
    return np.full((window.height, window.width), _nodata(name), np.uint8)


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


def _nodata(name: str) -> int:
    return NO_DATA if name in (CROP_MAP_FILE, WITHOUT_GATE_FILE) else CONFIDENCE_NODATA


def _profile(grid: Grid, name: str) -> dict[str, Any]:
    return {
        "driver": "GTiff",
        "dtype": "uint8",
        "nodata": _nodata(name),
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

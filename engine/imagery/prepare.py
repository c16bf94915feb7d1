"""Make the season stack: one cloud-optimised GeoTIFF a series and time step.

Sentinel-2: median (or medoid, or nearest) of the clear observations, int16 = reflectance × 10 000.
Sentinel-1: mean power, int16 = dB × 100. Nodata −32768, last band = count of clear observations:
of passes that saw the ground, however many tiles a pass was cut into.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import from_origin
from rasterio.windows import Window

from furrow.engine.contract import Grid, Reporter
from furrow.engine.imagery.cloud_layers import new_layers
from furrow.engine.imagery.cog import write_cog
from furrow.engine.imagery.composite import (
    mean_power_db,
    median_of_clear,
    medoid_of_clear,
    nearest_of_clear,
)
from furrow.engine.imagery.gdal_settings import STACK_BLOCK_PX
from furrow.engine.imagery.mosaic import OpenPass, PassSeen, open_pass, read_pass
from furrow.engine.imagery.observation import SENSOR_TITLES, SERIES_BANDS
from furrow.engine.imagery.offsets import OffsetDecision, settle_offset
from furrow.engine.imagery.omnicloudmask import Predictor, predicted_clouds
from furrow.engine.imagery.plan import StepPlan
from furrow.engine.project.writing import new_file, write_text

WINDOW_PX = 512
READERS = 2
NODATA = -32768
SCALE = {series: 10_000.0 if series == "s2" else 100.0 for series in SERIES_BANDS}

FloatArray = NDArray[np.float32]


@dataclass(frozen=True)
class DateUsed:
    """What one observation gave."""

    id: str
    day: str
    clear_share: float
    """Share of the area that was taken from it, 0 … 1."""
    of_pass: str
    """Name of its pass, which other tiles of that pass bear, too, and its cloud layer."""
    convention: str
    """Of Sentinel-1."""
    offset: OffsetDecision | None
    """Of Sentinel-2."""


def make_composite(
    plan: StepPlan,
    grid: Grid,
    folder: Path,
    reporter: Reporter,
    predictor: Predictor | None = None,
) -> list[DateUsed]:
    """Write one composite and the cloud layers of its passes, window by window.

    Args:
        predictor: tells clouds instead of scene classes.

    Raises:
        ImageTruncated, FileMissing, UnitUnknown, OmniCloudMaskMissing, Cancelled
    """
    windows = _windows(grid)
    plan, offsets = _with_offsets_settled(plan, grid, reporter)
    opened = [open_pass(one, plan.bands) for one in plan.passes]
    if plan.sensor != "s2":
        predictor = None
    taken_px = [np.zeros(len(one.observations), np.int64) for one in plan.passes]
    with (
        new_file(folder / f"{plan.name}.tif") as target,
        new_layers(folder, plan.masked_passes, grid, reporter) as layers,
        predicted_clouds(opened, grid, folder, predictor, reporter) as passes,
    ):
        tiles = target.with_suffix(".tiles.tif")
        try:
            with rasterio.open(tiles, "w", **_profile(plan, grid)) as dataset:
                _describe(dataset, plan)
                for done, window in enumerate(windows):
                    reporter.step(
                        done / len(windows),
                        "Composite of {sensor}, {step}",
                        sensor=SENSOR_TITLES[plan.sensor],
                        step=plan.step.label,
                    )
                    encoded, seen = _window(plan, passes, _grid_of(grid, window), reporter)
                    dataset.write(encoded, window=window)
                    for number, one in enumerate(seen):
                        taken_px[number] += one.taken_px
                        if plan.masked_passes:
                            layers.write(plan.passes[number].name, one.states, window)
            write_cog(tiles, target, STACK_BLOCK_PX, reporter)
        finally:
            tiles.unlink(missing_ok=True)
    area_px = grid.width_px * grid.height_px
    return [
        DateUsed(
            observation.id,
            observation.day.isoformat(),
            round(int(pixels) / area_px, 4),
            one.name,
            observation.convention,
            offsets.get(observation.id),
        )
        for one, of_pass in zip(plan.passes, taken_px, strict=True)
        for observation, pixels in zip(one.observations, of_pass, strict=True)
    ]


def write_record(path: Path, item: dict[str, Any]) -> None:
    """Write the STAC item of a composite; it is what makes the composite count."""
    write_text(path, json.dumps(item, indent=1, ensure_ascii=False) + "\n")


def _with_offsets_settled(
    plan: StepPlan, grid: Grid, reporter: Reporter
) -> tuple[StepPlan, dict[str, OffsetDecision]]:
    if plan.sensor != "s2":
        return plan, {}
    passes, decisions = [], {}
    for one in plan.passes:
        settled = []
        for observation in one.observations:
            reporter.check()
            observation, decisions[observation.id] = settle_offset(observation, grid)
            settled.append(observation)
        passes.append(replace(one, observations=tuple(settled)))
    return replace(plan, passes=tuple(passes)), decisions


def _window(
    plan: StepPlan, passes: Sequence[OpenPass], grid: Grid, reporter: Reporter
) -> tuple[NDArray[np.int16], list[PassSeen]]:
    """A window of the composite as it is stored, and what each pass saw of it."""
    shape = (len(passes), len(plan.bands), grid.height_px, grid.width_px)
    stack = np.empty(shape, np.float32)

    def read(number: int) -> PassSeen:
        reporter.check()
        return read_pass(passes[number], plan.bands, grid, plan.compositing, stack[number])

    with ThreadPoolExecutor(READERS) as readers:
        seen = list(readers.map(read, range(len(passes))))
    data, count = _combined(stack, plan)
    return _encode(data, count, plan.series), seen


def _combined(stack: FloatArray, plan: StepPlan) -> tuple[FloatArray, NDArray[np.int16]]:
    if not len(stack):
        return np.full(stack.shape[1:], np.nan, np.float32), np.zeros(stack.shape[2:], np.int16)
    if plan.sensor == "s1":
        return mean_power_db(stack)
    if plan.compositing.method == "medoid":
        return medoid_of_clear(stack)
    if plan.compositing.method == "nearest":
        middle = (plan.step.start.toordinal() + plan.step.end.toordinal()) / 2
        days = [abs(one.first.day.toordinal() - middle) for one in plan.passes]
        return nearest_of_clear(stack, days)
    return median_of_clear(stack)


def _encode(data: FloatArray, count: NDArray[np.int16], series: str) -> NDArray[np.int16]:
    stored = np.clip(np.round(data * SCALE[series]), NODATA + 1, 32767)
    encoded = np.where(np.isfinite(data), stored, NODATA).astype(np.int16)
    return np.concatenate([encoded, count[None]])


def _profile(plan: StepPlan, grid: Grid) -> dict[str, Any]:
    return {
        "driver": "GTiff",
        "dtype": "int16",
        "nodata": NODATA,
        "count": len(plan.bands) + 1,
        "crs": grid.crs,
        "transform": from_origin(grid.left_m, grid.top_m, grid.resolution_m, grid.resolution_m),
        "width": grid.width_px,
        "height": grid.height_px,
        "tiled": True,
        "blockxsize": STACK_BLOCK_PX,
        "blockysize": STACK_BLOCK_PX,
        "interleave": "pixel",
        "compress": "DEFLATE",
        "zlevel": 1,
        "predictor": 2,
        "bigtiff": "IF_SAFER",
        "num_threads": 2,
    }


def _describe(dataset: rasterio.io.DatasetWriter, plan: StepPlan) -> None:
    dataset.descriptions = (*plan.bands, "clear observations")
    dataset.scales = (*([1 / SCALE[plan.series]] * len(plan.bands)), 1.0)
    dataset.units = (
        *(["dB" if plan.sensor == "s1" else "reflectance"] * len(plan.bands)),
        "count",
    )


def _windows(grid: Grid) -> list[Window]:
    return [
        Window(
            column,
            row,
            min(WINDOW_PX, grid.width_px - column),
            min(WINDOW_PX, grid.height_px - row),
        )
        for row in range(0, grid.height_px, WINDOW_PX)
        for column in range(0, grid.width_px, WINDOW_PX)
    ]


def _grid_of(grid: Grid, window: Window) -> Grid:
    return grid.pixel_window(window.row_off, window.col_off, window.height, window.width)

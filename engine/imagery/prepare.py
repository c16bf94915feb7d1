"""Make the season stack: one cloud-optimised GeoTIFF a sensor and time step.

Sentinel-2: median (or medoid, or nearest) of the clear observations, int16 = reflectance × 10 000.
Sentinel-1: mean power, int16 = dB × 100. Nodata −32768, last band = count of clear observations.
"""

from __future__ import annotations

import json
import math
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

from furrow.engine.contract import Grid, Reporter, TimeStep
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.compositing import Compositing
from furrow.engine.contract.errors import ArtefactDamaged
from furrow.engine.imagery.clouds import clear_mask
from furrow.engine.imagery.cog import write_cog
from furrow.engine.imagery.composite import (
    mean_power_db,
    median_of_clear,
    medoid_of_clear,
    nearest_of_clear,
)
from furrow.engine.imagery.gdal_settings import STACK_BLOCK_PX
from furrow.engine.imagery.observation import (
    S1_BANDS,
    S2_BANDS,
    SCENE_CLASS_BAND,
    BandFile,
    Observation,
)
from furrow.engine.imagery.offsets import OffsetDecision, settle_offset
from furrow.engine.imagery.reading import (
    read_backscatter_db,
    read_reflectance,
    read_scene_class,
)
from furrow.engine.project.artefacts import hash_of, read_json
from furrow.engine.project.writing import new_file, write_text

COMPOSITE_VERSION = 2
"""Raised whenever the same observations would give other pixels."""
WINDOW_PX = 512
READERS = 2
NODATA = -32768
SCALE = {"s2": 10_000.0, "s1": 100.0}

FloatArray = NDArray[np.float32]


@dataclass(frozen=True)
class DateUsed:
    """What one observation gave."""

    id: str
    day: str
    clear_share: float
    """Share of the area that was seen, 0 … 1."""
    convention: str
    """Of Sentinel-1."""
    offset: OffsetDecision | None
    """Of Sentinel-2."""


@dataclass(frozen=True)
class StepPlan:
    """One composite to be made."""

    sensor: str
    step: TimeStep
    bands: tuple[str, ...]
    observations: tuple[Observation, ...]
    compositing: Compositing
    inputs_sha256: str

    @property
    def name(self) -> str:
        return f"{self.sensor}_{self.step.label}"


def plan_step(
    sensor: str,
    step: TimeStep,
    bands: tuple[str, ...],
    observations: Sequence[Observation],
    grid: Grid,
    compositing: Compositing,
) -> StepPlan:
    """What goes into a composite, and the hash that tells whether it is still current."""
    chosen = tuple(o for o in observations if o.sensor == sensor and step.holds(o.day))
    key = hash_of(
        {
            "version": COMPOSITE_VERSION,
            "grid": repr(grid),
            "step": [step.start.isoformat(), step.end.isoformat()],
            "bands": bands,
            "compositing": to_json(compositing),
            "observations": [_signature(o, bands) for o in chosen],
        }
    )
    return StepPlan(sensor, step, bands, chosen, compositing, key)


def is_current(plan: StepPlan, folder: Path) -> bool:
    """True where the composite is there and was made from the same inputs."""
    record = folder / f"{plan.name}.json"
    if not record.is_file() or not (folder / f"{plan.name}.tif").is_file():
        return False
    try:
        properties = read_json(record).get("properties", {})
    except ArtefactDamaged:
        return False
    return bool(properties.get("furrow:inputs_sha256") == plan.inputs_sha256)


def make_composite(plan: StepPlan, grid: Grid, folder: Path, reporter: Reporter) -> list[DateUsed]:
    """Write one composite, window by window.

    Raises:
        ImageTruncated, FileMissing, UnitUnknown, Cancelled
    """
    windows = _windows(grid)
    plan, offsets = _with_offsets_settled(plan, grid, reporter)
    clear_pixels = dict.fromkeys((o.id for o in plan.observations), 0)
    with new_file(folder / f"{plan.name}.tif") as target:
        tiles = target.with_suffix(".tiles.tif")
        try:
            with rasterio.open(tiles, "w", **_profile(plan, grid)) as dataset:
                _describe(dataset, plan)
                for done, window in enumerate(windows):
                    reporter.step(done / len(windows), "Composite {name}", name=plan.name)
                    data, count, clear = _composite_window(plan, _grid_of(grid, window), reporter)
                    for name, pixels in clear.items():
                        clear_pixels[name] += pixels
                    dataset.write(_encode(data, count, plan.sensor), window=window)
            write_cog(tiles, target, STACK_BLOCK_PX, reporter)
        finally:
            tiles.unlink(missing_ok=True)
    area_px = grid.width_px * grid.height_px
    return [
        DateUsed(
            o.id,
            o.day.isoformat(),
            round(clear_pixels[o.id] / area_px, 4),
            o.convention,
            offsets.get(o.id),
        )
        for o in plan.observations
    ]


def write_record(path: Path, item: dict[str, Any]) -> None:
    """Write the STAC item of a composite; it is what makes the composite count."""
    write_text(path, json.dumps(item, indent=1, ensure_ascii=False) + "\n")


def usable_bands(sensor: str, observations: Sequence[Observation]) -> tuple[str, ...]:
    """Bands that every observation of the sensor has, in the sensor's order."""
    wanted = S2_BANDS if sensor == "s2" else S1_BANDS
    own = [o for o in observations if o.sensor == sensor]
    return tuple(name for name in wanted if own and all(name in o.bands for o in own))


def _with_offsets_settled(
    plan: StepPlan, grid: Grid, reporter: Reporter
) -> tuple[StepPlan, dict[str, OffsetDecision]]:
    if plan.sensor != "s2":
        return plan, {}
    settled, decisions = [], {}
    for observation in plan.observations:
        reporter.check()
        observation, decisions[observation.id] = settle_offset(observation, grid)
        settled.append(observation)
    return replace(plan, observations=tuple(settled)), decisions


def _composite_window(
    plan: StepPlan, grid: Grid, reporter: Reporter
) -> tuple[FloatArray, NDArray[np.int16], dict[str, int]]:
    shape = (len(plan.bands), grid.height_px, grid.width_px)
    if not plan.observations:
        return np.full(shape, np.nan, np.float32), np.zeros(shape[1:], np.int16), {}

    def read(observation: Observation) -> FloatArray:
        reporter.check()
        return _read_observation(observation, plan.bands, grid, plan.compositing)

    with ThreadPoolExecutor(READERS) as readers:
        stack = np.stack(list(readers.map(read, plan.observations)))
    seen = np.isfinite(stack).all(axis=1).sum(axis=(1, 2))
    clear = {o.id: int(n) for o, n in zip(plan.observations, seen, strict=True)}
    data, count = _combined(stack, plan)
    return data, count, clear


def _combined(stack: FloatArray, plan: StepPlan) -> tuple[FloatArray, NDArray[np.int16]]:
    if plan.sensor == "s1":
        return mean_power_db(stack)
    if plan.compositing.method == "medoid":
        return medoid_of_clear(stack)
    if plan.compositing.method == "nearest":
        middle = (plan.step.start.toordinal() + plan.step.end.toordinal()) / 2
        return nearest_of_clear(stack, [abs(o.day.toordinal() - middle) for o in plan.observations])
    return median_of_clear(stack)


def _read_observation(
    observation: Observation, bands: tuple[str, ...], grid: Grid, compositing: Compositing
) -> FloatArray:
    """(bands, height, width), NaN in all bands where the ground was not seen."""
    if observation.sensor == "s1":
        return np.stack([read_backscatter_db(observation.bands[name], grid) for name in bands])
    data = np.stack([read_reflectance(observation.bands[name], grid) for name in bands])
    if SCENE_CLASS_BAND in observation.bands:
        data[:, ~_clear(observation.bands[SCENE_CLASS_BAND], grid, compositing)] = np.nan
    return data


def _clear(band: BandFile, grid: Grid, compositing: Compositing) -> NDArray[np.bool_]:
    """Where the ground is seen; cloud just outside of the window casts its buffer into it."""
    buffer_px = compositing.cloud_buffer_m / grid.resolution_m
    margin = math.ceil(buffer_px)
    around = grid.pixel_window(
        -margin, -margin, grid.height_px + 2 * margin, grid.width_px + 2 * margin
    )
    clear = clear_mask(read_scene_class(band, around), compositing.clouds, buffer_px)
    return clear[margin : margin + grid.height_px, margin : margin + grid.width_px]


def _encode(data: FloatArray, count: NDArray[np.int16], sensor: str) -> NDArray[np.int16]:
    stored = np.clip(np.round(data * SCALE[sensor]), NODATA + 1, 32767)
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
    dataset.scales = (*([1 / SCALE[plan.sensor]] * len(plan.bands)), 1.0)
    dataset.units = (
        *(["dB" if plan.sensor == "s1" else "reflectance"] * len(plan.bands)),
        "count",
    )


def _signature(observation: Observation, bands: tuple[str, ...]) -> list[Any]:
    """Identity of what is read: names, sizes and times, since hashing a season takes minutes."""
    files = {
        observation.bands[n].path for n in (*bands, SCENE_CLASS_BAND) if n in observation.bands
    }
    stats = [(path.name, path.stat()) for path in sorted(files) if path.is_file()]
    return [observation.id, [[name, s.st_size, s.st_mtime_ns] for name, s in stats]]


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

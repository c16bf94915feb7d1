"""The season stack as the stages after imagery see it: windows of values with validity."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.windows import Window

from furrow.engine.contract import Grid
from furrow.engine.contract.errors import ArtefactDamaged, StepMissing
from furrow.engine.contract.message import Message
from furrow.engine.contract.season import TimeStep
from furrow.engine.imagery.collection import COLLECTION_FILE
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.imagery.observation import SERIES_BANDS
from furrow.engine.imagery.prepare import NODATA, SCALE
from furrow.engine.project.artefacts import read_json

FloatArray = NDArray[np.float32]


@dataclass(frozen=True)
class SensorSeries:
    """One sensor in a window."""

    values: FloatArray
    """(time steps, bands, height, width): reflectance, or dB; NaN where nothing was seen."""
    clear_count: NDArray[np.int16]
    """(time steps, height, width): observations behind each value."""


@dataclass(frozen=True)
class StackWindow:
    """A window of the season stack, all sensors."""

    grid: Grid
    row: int
    column: int
    """Upper left pixel in the project's grid."""
    sensors: dict[str, SensorSeries]

    def rows(self, first: int, end: int) -> StackWindow:
        """Rows ``first`` … ``end`` − 1 of the window, without copying pixels."""
        return StackWindow(
            self.grid.pixel_window(first, 0, end - first, self.grid.width_px),
            self.row + first,
            self.column,
            {
                name: SensorSeries(s.values[:, :, first:end], s.clear_count[:, first:end])
                for name, s in self.sensors.items()
            },
        )


@dataclass(frozen=True)
class StackDate:
    """One observation behind the stack."""

    sensor: str
    day: str
    clear_share: float
    offset_overruled: bool = False
    """Sentinel-2: the pixels contradicted the reflectance offset that the metadata state."""


@dataclass(frozen=True)
class StackDescription:
    """What the stack holds, without reading a pixel."""

    folder: Path
    inputs_sha256: str
    step_labels: tuple[str, ...]
    bands: dict[str, tuple[str, ...]]
    """Series -> band names, in the order of SERIES_BANDS."""
    dates: tuple[StackDate, ...]
    conventions: tuple[str, ...]
    notes: tuple[str, ...]
    steps: tuple[TimeStep, ...] = ()

    @property
    def time_step(self) -> str:
        """ "month", "dekad" or "16d": as the season was asked for."""
        months = [(step.start.year, step.start.month) for step in self.steps]
        if len(set(months)) == len(months) and all(
            step.start.month == step.end.month for step in self.steps
        ):
            return "month"
        if all(step.start.day in (1, 11, 21) for step in self.steps[1:]):
            return "dekad"
        first = self.steps[0]
        return f"{(first.end - first.start).days + 1}d"


class SeasonStack:
    """Open composites. Made by :func:`open_stack`."""

    def __init__(
        self,
        description: StackDescription,
        grid: Grid,
        datasets: dict[str, list[rasterio.DatasetReader]],
    ) -> None:
        self.description = description
        self.grid = grid
        self._datasets = datasets

    def read(self, row: int, column: int, height: int, width: int, every: int = 1) -> StackWindow:
        """A window inside the grid.

        Args:
            every: coarser, quickly: about one pixel of so many each way, from the overviews.

        Raises:
            ArtefactDamaged
        """
        window = Window(column, row, width, height)
        grid = self.grid.pixel_window(row, column, height, width)
        if every > 1:
            height, width = -(-height // every), -(-width // every)
            grid = replace(
                grid, width_px=width, height_px=height, resolution_m=grid.resolution_m * every
            )
        sensors = {}
        for sensor, datasets in self._datasets.items():
            bands = len(self.description.bands[sensor])
            values = np.empty((len(datasets), bands, height, width), np.float32)
            counts = np.empty((len(datasets), height, width), np.int16)
            for step, dataset in enumerate(datasets):
                stored = _read(dataset, window, (height, width))
                values[step] = stored[:-1]
                values[step] *= np.float32(1 / SCALE[sensor])
                values[step][stored[:-1] == NODATA] = np.nan
                counts[step] = stored[-1]
            sensors[sensor] = SensorSeries(values, counts)
        return StackWindow(grid, row, column, sensors)


def describe_stack(folder: Path) -> StackDescription:
    """Read collection.json and its items.

    Raises:
        StepMissing: no finished stack.
        ArtefactDamaged
    """
    collection_file = folder / COLLECTION_FILE
    if not collection_file.is_file():
        raise StepMissing(Message("season stack"), f"furrow imagery prepare {folder.parent}")
    collection = read_json(collection_file)
    names = [link["href"] for link in collection.get("links", []) if link["rel"] == "item"]
    items = [read_json(folder / name) for name in names]
    bands: dict[str, tuple[str, ...]] = {}
    steps: dict[str, TimeStep] = {}
    dates: list[StackDate] = []
    conventions: set[str] = set()
    for item in items:
        properties = item["properties"]
        sensor = properties["furrow:sensor"]
        bands[sensor] = tuple(properties["furrow:bands"])
        steps[item["id"].split("_", 1)[1]] = TimeStep(
            date.fromisoformat(properties["start_datetime"][:10]),
            date.fromisoformat(properties["end_datetime"][:10]),
        )
        dates += _dates(sensor, properties["furrow:dates"])
        conventions |= {used.get("s1_convention", "") for used in properties["furrow:dates"]}
    return StackDescription(
        folder=folder,
        inputs_sha256=collection["furrow:inputs_sha256"],
        step_labels=tuple(steps),
        bands={sensor: bands[sensor] for sensor in SERIES_BANDS if sensor in bands},
        dates=tuple(sorted(dates, key=lambda one: (one.day, one.sensor))),
        conventions=tuple(sorted(conventions - {""})),
        notes=tuple(collection.get("furrow:notes", [])),
        steps=tuple(steps.values()),
    )


@contextmanager
def open_stack(folder: Path, grid: Grid) -> Iterator[SeasonStack]:
    """Open a finished season stack for reading.

    Raises:
        StepMissing, ArtefactDamaged
    """
    description = describe_stack(folder)
    with ExitStack() as resources:
        resources.enter_context(gdal_environment())
        datasets = {
            sensor: [
                resources.enter_context(_open(folder / f"{sensor}_{label}.tif"))
                for label in description.step_labels
            ]
            for sensor in description.bands
        }
        yield SeasonStack(description, grid, datasets)


def _dates(series: str, observations: Sequence[Mapping[str, Any]]) -> Iterator[StackDate]:
    """One date a pass: the tiles that a pass was cut into are one look at the ground."""
    passes: dict[str, list[Mapping[str, Any]]] = {}
    for used in observations:
        passes.setdefault(used.get("pass", used["id"]), []).append(used)
    for tiles in passes.values():
        yield StackDate(
            sensor=series,
            day=tiles[0]["day"],
            clear_share=round(sum(used["clear_share"] for used in tiles), 4),
            offset_overruled=any(_is_overruled(used) for used in tiles),
        )


def _is_overruled(used: Mapping[str, Any]) -> bool:
    stated = used.get("reflectance_offset_stated")
    return stated is not None and stated != used["reflectance_offset"]


def _open(path: Path) -> rasterio.DatasetReader:
    try:
        return rasterio.open(path)
    except RasterioError as problem:
        raise ArtefactDamaged(str(path), str(problem)) from problem


def _read(
    dataset: rasterio.DatasetReader, window: Window, shape: tuple[int, int]
) -> NDArray[np.int16]:
    try:
        return np.asarray(
            dataset.read(window=window, out_shape=(dataset.count, *shape)), dtype=np.int16
        )
    except RasterioError as problem:
        raise ArtefactDamaged(dataset.name, str(problem)) from problem

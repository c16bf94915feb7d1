"""A learner of series, lent its way to the season stack: parcels in, windows out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract import Recipe, Reporter
from furrow.engine.features.samples import SensorSamples, SeriesSamples, joined
from furrow.engine.imagery.observation import sensor_of_series
from furrow.engine.imagery.stack import SeasonStack, StackDescription, StackWindow
from furrow.engine.labels.parcel_pixels import parcel_tiles
from furrow.engine.training.interface import Model, WindowPrediction
from furrow.engine.training.keep import Keep
from furrow.engine.training.readiness import check_sensors
from furrow.engine.training.series import (
    SeriesLearner,
    SeriesModel,
    TrainingSet,
    even_weights,
    look_ahead,
    takes_any_sensor,
)

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]

MOST_PIXELS_READ = 1000
"""Of a parcel, drawn at random: bounds the memory that a very large parcel can take."""
PIXELS_PER_PARCEL = 50
UNLABELLED_PIXELS = 2000
PIXELS_AT_A_TIME = 4096


@dataclass(frozen=True)
class StackTime:
    """The stack's steps, in a form that goes into a model card."""

    days: tuple[str, ...]
    """Middle of each step, as ISO dates."""
    time_step: str
    convention: str
    """Of Sentinel-1."""

    @staticmethod
    def of(known: StackDescription) -> StackTime:
        middles = [step.start + (step.end - step.start) / 2 for step in known.steps]
        return StackTime(
            tuple(day.isoformat() for day in middles),
            known.time_step,
            known.conventions[0] if len(known.conventions) == 1 else "unknown",
        )

    def samples(
        self, series: Mapping[str, FloatArray], bands: Mapping[str, tuple[str, ...]]
    ) -> SeriesSamples:
        """From (steps, bands, pixels) a sensor."""
        sensors = tuple(
            SensorSamples(
                name,
                bands[name],
                np.ascontiguousarray(values.transpose(2, 0, 1)),
                self.convention if name.startswith("s1") else "unknown",
            )
            for name, values in series.items()
        )
        days = np.array([date.fromisoformat(day) for day in self.days], "datetime64[D]")
        pixels = len(sensors[0].values)
        return SeriesSamples(sensors, np.broadcast_to(days, (pixels, len(days))), self.time_step)


@dataclass(frozen=True)
class StackSeriesLearner:
    """Implements interface.Learner."""

    learner: SeriesLearner

    def prepare(
        self,
        stack: SeasonStack,
        parcels: gpd.GeoDataFrame,
        recipe: Recipe,
        reporter: Reporter,
    ) -> SeriesExamples:
        """Raises SensorsMissing, Cancelled."""
        check_sensors(recipe, stack.description.bands)
        bands = {
            name: names
            for name, names in stack.description.bands.items()
            if sensor_of_series(name) in recipe.sensors
        }
        time = StackTime.of(stack.description)
        by_any = self.takes_any_sensor(recipe)
        of_parcels = _read_parcels(stack, parcels, bands, time, recipe.seed, by_any, reporter)
        unlabelled = None
        if recipe.options.get("uses_unlabelled"):
            unlabelled = _read_unlabelled(stack, bands, time, recipe.seed, by_any)
        values = parcels["value"].to_numpy(dtype=np.int64)
        return SeriesExamples(self.learner, of_parcels, values, unlabelled, recipe, bands, time)

    def takes_any_sensor(self, recipe: Recipe) -> bool:
        return takes_any_sensor(self.learner, recipe)

    def load(self, folder: Path, card: Mapping[str, Any]) -> StackSeriesModel:
        return StackSeriesModel(
            self.learner.load(folder, card["model"]),
            {name: tuple(names) for name, names in card["bands"].items()},
            StackTime(tuple(card["days"]), card["time_step"], card["convention"]),
            bool(card.get("any_sensor")),
        )


@dataclass(frozen=True)
class SeriesExamples:
    """Labelled parcels; implements interface.Examples."""

    learner: SeriesLearner
    parcels: tuple[SeriesSamples | None, ...]
    values: IntArray
    """(parcels,) legend values."""
    unlabelled: SeriesSamples | None
    recipe: Recipe
    bands: dict[str, tuple[str, ...]]
    time: StackTime
    start: SeriesModel | None = None
    """A model to go on from."""

    @property
    def pixels(self) -> IntArray:
        return np.array([0 if own is None else len(own) for own in self.parcels], np.int64)

    def fit(
        self, learn: IntArray, seed: int, reporter: Reporter, keep: Keep | None = None
    ) -> StackSeriesModel:
        if keep is not None:
            there = [own for own in self.parcels if own is not None]
            look_ahead(self.learner, there, self.recipe, keep, reporter.part(0.0, 0.5))
        most = int(self.recipe.options.get("pixels_per_parcel", PIXELS_PER_PARCEL))
        generator = np.random.default_rng(seed)
        parts, groups = [], []
        for parcel in learn:
            own = self.parcels[parcel]
            if own is None:
                continue
            chosen = generator.choice(len(own), min(len(own), most), replace=False)
            parts.append(own.take(chosen))
            groups.append(np.full(len(chosen), parcel, np.int64))
        group = np.concatenate(groups)
        classes = self.values[group]
        training = TrainingSet(
            joined(parts), classes, group, even_weights(classes, group), self.unlabelled
        )
        model = self.learner.fit(training, self.recipe, seed, reporter, start=self.start, keep=keep)
        by_any = takes_any_sensor(self.learner, self.recipe)
        return StackSeriesModel(model, self.bands, self.time, by_any)

    def predict(self, model: Model, parcel: int) -> FloatArray:
        own = self.parcels[parcel]
        if own is None or not isinstance(model, StackSeriesModel):
            raise TypeError("only a parcel that was seen, by a model of these examples")
        return model.series_model.probabilities(own)


@dataclass(frozen=True)
class StackSeriesModel:
    """A model of series over windows of a stack; implements interface.Model."""

    series_model: SeriesModel
    bands: dict[str, tuple[str, ...]]
    time: StackTime
    any_sensor: bool = False
    """A pixel that one sensor saw is mapped, and a sensor may be absent from the imagery; else
    every sensor must have seen it."""
    margin_px: int = 0

    @property
    def classes(self) -> tuple[int, ...]:
        return self.series_model.classes

    def predict_window(self, window: StackWindow) -> WindowPrediction:
        height, width = window.grid.height_px, window.grid.width_px
        probabilities = np.zeros((len(self.classes), height, width), np.float32)
        seen = np.zeros((height, width), bool)
        rows = max(1, PIXELS_AT_A_TIME // width)
        for first in range(0, height, rows):
            strip = window.rows(first, min(height, first + rows))
            samples = self._samples(strip)
            there = samples.seen(self.any_sensor)
            own = seen[first : first + rows]
            own[:] = there.reshape(own.shape)
            if there.any():
                found = self.series_model.probabilities(samples.take(there))
                probabilities[:, first : first + rows][:, own] = found.T
                # Zeros say that what was seen is of no use to the model.
                own[own] = found.any(axis=1)
        return WindowPrediction(probabilities, seen)

    def _samples(self, window: StackWindow) -> SeriesSamples:
        if not self.any_sensor:
            return self.time.samples(_flat(window, self.bands), self.bands)
        there = {name: names for name, names in self.bands.items() if name in window.sensors}
        return self.time.samples(_flat(window, there), there).with_absent(self.bands)

    def save(self, folder: Path) -> dict[str, Any]:
        return {
            "model": self.series_model.save(folder),
            "any_sensor": self.any_sensor,
            "classes": list(self.classes),
            "bands": {name: list(names) for name, names in self.bands.items()},
            "days": list(self.time.days),
            "time_step": self.time.time_step,
            "convention": self.time.convention,
        }


def _flat(window: StackWindow, bands: Mapping[str, tuple[str, ...]]) -> dict[str, FloatArray]:
    return {
        name: window.sensors[name].values.reshape(*window.sensors[name].values.shape[:2], -1)
        for name in bands
    }


def _read_parcels(
    stack: SeasonStack,
    parcels: gpd.GeoDataFrame,
    bands: Mapping[str, tuple[str, ...]],
    time: StackTime,
    seed: int,
    by_any: bool,
    reporter: Reporter,
) -> tuple[SeriesSamples | None, ...]:
    parts: list[list[SeriesSamples]] = [[] for _ in range(len(parcels))]
    tiles = list(parcel_tiles(parcels, stack.grid))
    for done, tile in enumerate(tiles):
        reporter.step(done / len(tiles), "Reading the labelled parcels")
        window = stack.read(tile.row, tile.column, tile.height, tile.width)
        for own in tile.parcels:
            series = {
                name: window.sensors[name].values[:, :, own.rows, own.columns] for name in bands
            }
            samples = time.samples(series, bands)
            there = samples.seen(by_any)
            if there.any():
                parts[own.parcel].append(samples.take(there))
    generator = np.random.default_rng(seed)
    return tuple(_at_most(part, generator) for part in parts)


def _at_most(parts: list[SeriesSamples], generator: np.random.Generator) -> SeriesSamples | None:
    if not parts:
        return None
    whole = joined(parts)
    if len(whole) <= MOST_PIXELS_READ:
        return whole
    return whole.take(generator.choice(len(whole), MOST_PIXELS_READ, replace=False))


def _read_unlabelled(
    stack: SeasonStack,
    bands: Mapping[str, tuple[str, ...]],
    time: StackTime,
    seed: int,
    by_any: bool,
) -> SeriesSamples | None:
    """Pixels drawn from windows spread over the area."""
    generator = np.random.default_rng(seed)
    side, windows = 64, 16
    parts = []
    for _ in range(windows):
        height, width = min(side, stack.grid.height_px), min(side, stack.grid.width_px)
        row = int(generator.integers(0, stack.grid.height_px - height + 1))
        column = int(generator.integers(0, stack.grid.width_px - width + 1))
        window = stack.read(row, column, height, width)
        chosen = generator.choice(
            height * width, min(height * width, UNLABELLED_PIXELS // windows), replace=False
        )
        series = {name: flat[:, :, chosen] for name, flat in _flat(window, bands).items()}
        samples = time.samples(series, bands)
        parts.append(samples.take(samples.seen(by_any)))
    found = joined(parts)
    return found if len(found) else None

"""What is classified: pixels, whole parcels, or segments. One way for every learner of pixels.

The units' mean series are laid out as an image of their own, a pixel a unit. A learner trains on
that image, and its model maps it, as they do any other; none of them knows of units.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path
from typing import Any, cast

import geopandas as gpd
import numpy as np
from numpy.typing import NDArray
from shapely import MultiPolygon, box

from furrow.engine.contract import Grid, Message, Recipe, Reporter
from furrow.engine.contract.errors import ArtefactDamaged
from furrow.engine.contract.recipe import PARCEL
from furrow.engine.features.superpixels import SEGMENT_PX, superpixels
from furrow.engine.features.unit_means import as_image, window_means
from furrow.engine.imagery.observation import sensor_of_series
from furrow.engine.imagery.stack import SeasonStack, SensorSeries, StackDescription, StackWindow
from furrow.engine.training.interface import Examples, Learner, Model, WindowPrediction
from furrow.engine.training.keep import Keep
from furrow.engine.training.series import takes_any_sensor
from furrow.engine.training.units_reading import Units, read_parcel_means, read_segment_means

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]

ROW_UNITS = 128
"""Units in a row of the image that they are laid out as."""
UNITS_AT_A_TIME = 4096


@dataclass(frozen=True)
class UnitLearner:
    """A learner of pixels that learns from parcels or superpixels; implements interface.Learner."""

    learner: Learner
    recipe: Recipe

    def prepare(
        self,
        stack: SeasonStack,
        parcels: gpd.GeoDataFrame,
        recipe: Recipe,
        reporter: Reporter,
    ) -> UnitExamples:
        bands = {
            name: tuple(names)
            for name, names in stack.description.bands.items()
            if sensor_of_series(name) in recipe.sensors
        }
        reading = reporter.part(0.0, 0.9)
        if recipe.unit == PARCEL:
            learned = judged = read_parcel_means(stack, parcels, reading)
        else:
            learned, judged = read_segment_means(
                stack, parcels, bands, _segment_px(recipe), reading
            )
        image = UnitImage(stack.description, stack.grid, learned)
        outlines = image.outlines(parcels)
        # The image holds labelled units alone: as "unlabelled" ones they would be those that the
        # folds hold out.
        of_labels = replace(recipe, options={**recipe.options, "uses_unlabelled": False})
        inner = self.learner.prepare(image, outlines, of_labels, reporter.part(0.9, 1.0))
        by_any = self.takes_any_sensor(recipe)
        return UnitExamples(inner, recipe, judged, stack.grid, bands, by_any)

    def takes_any_sensor(self, recipe: Recipe) -> bool:
        """Segments are found by all sensors."""
        return recipe.unit == PARCEL and takes_any_sensor(self.learner, recipe)

    def load(self, folder: Path, card: Mapping[str, Any]) -> Model:
        model = self.learner.load(folder, card)
        if self.recipe.unit == PARCEL:
            return model
        try:
            bands = {name: tuple(names) for name, names in card["segments"]["bands"].items()}
            return SuperpixelModel(model, bands, int(card["segments"]["px"]))
        except (AttributeError, KeyError, TypeError, ValueError) as problem:
            raise ArtefactDamaged(
                str(folder), Message("its card lacks {field}", field=str(problem))
            ) from problem


class UnitImage(SeasonStack):
    """Units as a season stack: row by row, a pixel each; NaN behind the last."""

    def __init__(self, description: StackDescription, grid: Grid, units: Units) -> None:
        self._units = units
        rows = max(1, -(-len(units.pixels) // ROW_UNITS))
        own = Grid(grid.crs, grid.left_m, grid.top_m, ROW_UNITS, rows, grid.resolution_m)
        super().__init__(description, own, {})

    def read(self, row: int, column: int, height: int, width: int, every: int = 1) -> StackWindow:
        if every != 1:
            raise ValueError("units lie beside each other by number: there is no coarser look")
        place = np.arange(row, row + height)[:, None] * ROW_UNITS + np.arange(
            column, column + width
        )
        there = place < len(self._units.pixels)
        sensors = {}
        for name, means in self._units.means.items():
            values = np.full((*means.shape[:2], height, width), np.nan, np.float32)
            values[:, :, there] = means[:, :, place[there]]
            seen = np.asarray(np.isfinite(values).any(axis=1))
            sensors[name] = SensorSeries(values, seen.astype(np.int16))
        grid = self.grid.pixel_window(row, column, height, width)
        return StackWindow(grid, row, column, sensors)

    def outlines(self, parcels: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
        """The parcels, each drawn around the pixels of its units."""
        shapes = [self._outline(self._units.of(i)) for i in range(len(parcels))]
        return gpd.GeoDataFrame(
            parcels.drop(columns=parcels.geometry.name), geometry=shapes, crs=self.grid.crs
        )

    def _outline(self, units: slice) -> MultiPolygon:
        """A run of pixels, which may go on in the next rows."""
        boxes, side, first = [], self.grid.resolution_m, units.start
        while first < units.stop:
            row, column = divmod(first, ROW_UNITS)
            last = min(units.stop, (row + 1) * ROW_UNITS)
            left, top = self.grid.left_m + column * side, self.grid.top_m - row * side
            boxes.append(box(left, top - side, left + (last - first) * side, top))
            first = last
        return MultiPolygon(boxes)


@dataclass(frozen=True)
class UnitExamples:
    """Labelled parcels as units; implements interface.Examples."""

    examples: Examples
    """Of the units' image."""
    recipe: Recipe
    judged: Units
    """What a model is asked for where a parcel is held out."""
    grid: Grid
    bands: dict[str, tuple[str, ...]]
    by_any: bool = False
    """One sensor is enough; segments are found by all of them."""

    @property
    def pixels(self) -> IntArray:
        """(parcels,) of units that were seen: a parcel counts as large as it is, not as its units
        are many."""
        seen = np.where(self._seen(), self.judged.pixels, 0)
        before = np.concatenate([[0], np.cumsum(seen)])
        found = before[self.judged.starts[1:]] - before[self.judged.starts[:-1]]
        return np.where(self.examples.pixels > 0, found, 0)

    def fit(
        self, learn: IntArray, seed: int, reporter: Reporter, keep: Keep | None = None
    ) -> Model:
        examples: Any = self.examples
        if is_dataclass(examples) and "recipe" in {field.name for field in fields(examples)}:
            examples = replace(cast(Any, examples), recipe=self.recipe)
        model: Model = examples.fit(learn, seed, reporter, keep)
        if self.recipe.unit == PARCEL:
            return model
        return SuperpixelModel(model, self.bands, _segment_px(self.recipe))

    def predict(self, model: Model, parcel: int) -> FloatArray:
        """(pixels, classes): each pixel is of the class of its unit."""
        own = self.judged.of(parcel)
        inner = model.model if isinstance(model, SuperpixelModel) else model
        means = {name: values[:, :, own] for name, values in self.judged.means.items()}
        found = predict_units(inner, means, self.grid)
        seen = found.seen[0]
        return np.repeat(found.probabilities[:, 0, seen].T, self.judged.pixels[own][seen], axis=0)

    def _seen(self) -> NDArray[np.bool_]:
        """(units,): every sensor saw it at least once, or one of them, as for pixels."""
        seen = np.full(len(self.judged.pixels), not self.by_any, bool)
        for name in self.bands:
            own = np.isfinite(self.judged.means[name]).all(axis=1).any(axis=0)
            seen = seen | own if self.by_any else seen & own
        return seen


@dataclass(frozen=True)
class SuperpixelModel:
    """Segments a window, and maps each segment by its mean series; implements interface.Model."""

    model: Model
    bands: dict[str, tuple[str, ...]]
    segment_px: int
    margin_px: int = 0

    @property
    def classes(self) -> tuple[int, ...]:
        return self.model.classes

    def predict_window(self, window: StackWindow) -> WindowPrediction:
        labels = superpixels(window, self.bands, self.segment_px)
        if not labels.any():
            probabilities = np.zeros((len(self.classes), *labels.shape), np.float32)
            return WindowPrediction(probabilities, labels > 0)
        return painted(predict_units(self.model, window_means(window, labels), window.grid), labels)

    def save(self, folder: Path) -> dict[str, Any]:
        bands = {name: list(names) for name, names in self.bands.items()}
        return {**self.model.save(folder), "segments": {"px": self.segment_px, "bands": bands}}


def predict_units(model: Model, means: Mapping[str, FloatArray], grid: Grid) -> WindowPrediction:
    """What a model of pixels says of mean series, as of an image one row high.

    Args:
        means: series -> (time steps, bands, units); one unit at least.
    """
    units = next(iter(means.values())).shape[2]
    parts = []
    for first in range(0, units, UNITS_AT_A_TIME):
        own = {
            name: values[:, :, first : first + UNITS_AT_A_TIME] for name, values in means.items()
        }
        parts.append(model.predict_window(as_image(own, grid)))
    return WindowPrediction(
        np.concatenate([part.probabilities for part in parts], axis=2),
        np.concatenate([part.seen for part in parts], axis=1),
    )


def painted(found: WindowPrediction, labels: IntArray) -> WindowPrediction:
    """Units' predictions on the pixels that are theirs.

    Args:
        labels: (height, width) unit of each pixel counted from 1; 0 for none.
    """
    inside, unit = labels > 0, np.maximum(labels - 1, 0)
    seen = inside & found.seen[0, unit]
    return WindowPrediction(np.where(seen, found.probabilities[:, 0, unit], 0), seen)


def _segment_px(recipe: Recipe) -> int:
    return max(1, int(recipe.options.get("segment_px", SEGMENT_PX)))

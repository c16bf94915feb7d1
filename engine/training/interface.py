"""What every recipe's learner offers: cross-validation, mapping and bundles are written once.

A learner is a file in engine/training/learners with two functions:

``prepare(stack, parcels, recipe, reporter) -> Examples``
    reads the labelled parcels from the season stack, once.
``load(folder, card) -> Model``
    opens what :meth:`Model.save` wrote. Never a pickle.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, cast

import geopandas as gpd
import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract import Recipe, Reporter
from furrow.engine.contract.recipe import PIXEL, UNITS
from furrow.engine.imagery.stack import SeasonStack, StackWindow
from furrow.engine.training import learners
from furrow.engine.training.keep import Keep
from furrow.engine.training.series import series_learner

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]


@dataclass(frozen=True)
class WindowPrediction:
    """Class probabilities of a window."""

    probabilities: FloatArray
    """(classes, height, width)"""
    seen: NDArray[np.bool_]
    """(height, width): False where there was nothing to go by."""


class Model(Protocol):
    """Something that tells classes apart."""

    @property
    def classes(self) -> tuple[int, ...]:
        """Legend values, in the order of the probabilities."""

    @property
    def margin_px(self) -> int:
        """Context that a window needs around it; 0 for pixel-wise models."""

    def predict_window(self, window: StackWindow) -> WindowPrediction: ...

    def save(self, folder: Path) -> dict[str, Any]:
        """Write the weights; what is needed to load them again goes into the model card."""


class Examples(Protocol):
    """Labelled parcels as a learner sees them, in the order of the table given to prepare."""

    @property
    def pixels(self) -> IntArray:
        """(parcels,) usable pixels; parcels with 0 are neither learned nor scored."""

    def fit(
        self, learn: IntArray, seed: int, reporter: Reporter, keep: Keep | None = None
    ) -> Model:
        """Learn from these parcels only.

        Args:
            keep: of the training that this is a part of.
        """

    def predict(self, model: Model, parcel: int) -> FloatArray:
        """Probabilities of the parcel's pixels, (pixels, classes)."""


class Learner(Protocol):
    def prepare(
        self,
        stack: SeasonStack,
        parcels: gpd.GeoDataFrame,
        recipe: Recipe,
        reporter: Reporter,
    ) -> Examples: ...

    def load(self, folder: Path, card: Mapping[str, Any]) -> Model: ...


def learner_of(recipe: Recipe) -> Learner:
    """The learner that a recipe names; one of series is lent its way to the stack, and one of
    pixels its way to parcels and superpixels.

    Raises:
        LookupError: there is no such file, or no such unit.
    """
    learner = _of_pixels(recipe.learner)
    if recipe.unit == PIXEL:
        return learner
    if recipe.unit not in UNITS:
        raise LookupError(f"{recipe.unit!r} is none of the units {UNITS}")
    from furrow.engine.training.units import UnitLearner

    return UnitLearner(learner, recipe)


def _of_pixels(name: str) -> Learner:
    known = {item.name for item in pkgutil.iter_modules(learners.__path__)}
    if name not in known:
        from furrow.engine.training.stack_series import StackSeriesLearner

        return StackSeriesLearner(series_learner(name))
    return cast(Learner, importlib.import_module(f"{learners.__name__}.{name}"))

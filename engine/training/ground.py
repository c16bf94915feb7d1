"""What a model learned from, pixel by pixel, and how unlike it the pixels of a map are.

Features are the season's series, gaps filled; those of the model itself, weighted by their
importance, where it is a learner of such a table. A network's own are not used: how far apart it
puts what it never saw says little, and the imagery can be told apart without it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from furrow.engine.accuracy.trust.applicability import Applicability, fit_applicability
from furrow.engine.accuracy.trust.figures import ApplicabilityFigures
from furrow.engine.accuracy.trust.nearness import Nearness
from furrow.engine.contract.message import Message
from furrow.engine.contract.trust_errors import ApplicabilityRefused
from furrow.engine.features.indices import s1_indices, s2_indices
from furrow.engine.features.pixels import pixel_features
from furrow.engine.imagery.stack import StackWindow
from furrow.engine.training.interface import Model, WindowPrediction

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]

MOST_SAMPLES = 400
"""Training pixels that every pixel of a map is compared with; that takes time."""
MOST_PER_PARCEL = 10
PIXELS_AT_A_TIME = 4096
SERIES, INDICES = "series", "indices"
"""Sets of features."""

Look = Callable[[slice, BoolArray, FloatArray], None]
"""Is given some rows of a window, which of their pixels were seen, and their features; maybe from
several threads at once."""


@runtime_checkable
class ShowsFeatures(Protocol):
    """A model that works with a table of features, and lets others look at it while it maps."""

    @property
    def feature_names(self) -> tuple[str, ...]: ...

    def predict_window(self, window: StackWindow, look: Look | None = None) -> WindowPrediction: ...


@dataclass(frozen=True)
class Ground:
    """Training pixels, ready to be compared with."""

    applicability: Applicability
    names: tuple[str, ...]
    """Of the features: "s2.B04.03"."""
    weighted: bool
    """By their importance to the model."""

    @cached_property
    def nearness(self) -> Nearness:
        return Nearness.of(self.applicability)

    @property
    def figures(self) -> ApplicabilityFigures:
        return ApplicabilityFigures(
            features=int((self.applicability.scale > 0).sum()),
            weighted=self.weighted,
            samples=len(self.applicability.training),
            threshold=self.applicability.threshold,
        )

    def is_readable(self, bands: Mapping[str, tuple[str, ...]]) -> bool:
        """Imagery of these bands has the features."""
        nothing = np.zeros(1, np.float32)
        there = set()
        for sensor, names in bands.items():
            indices = s2_indices if sensor == "s2" else s1_indices
            known = (*names, *indices(dict.fromkeys(names, nothing)))
            there |= {f"{sensor}.{name}" for name in known}
        return {name.rpartition(".")[0] for name in self.names} <= there

    def predict(
        self, model: Model, window: StackWindow, bands: Mapping[str, tuple[str, ...]]
    ) -> tuple[WindowPrediction, FloatArray]:
        """A window's prediction and, of each pixel, its dissimilarity over the threshold.

        Args:
            bands: series -> bands, as the window has them.

        Returns:
            the prediction, and (height, width): up to 1 the model is applicable, NaN where a sensor
            saw nothing.
        """
        width = window.grid.width_px
        found = np.full((window.grid.height_px, width), np.nan, np.float32)

        def look(rows: slice, seen: BoolArray, features: FloatArray) -> None:
            ratio = np.full(len(seen), np.nan, np.float32)
            ratio[seen] = self._ratio(features[seen])
            found[rows] = ratio.reshape(-1, width)

        if isinstance(model, ShowsFeatures) and model.feature_names == self.names:
            return model.predict_window(window, look), found
        reader = _Reader.of(self.names, bands)
        step = max(1, PIXELS_AT_A_TIME // width)
        for first in range(0, window.grid.height_px, step):
            rows = slice(first, min(window.grid.height_px, first + step))
            look(rows, *reader.read(window.rows(rows.start, rows.stop)))
        return model.predict_window(window), found

    def _ratio(self, features: FloatArray) -> FloatArray:
        nearest = self.nearness.dissimilarity(features)
        return np.asarray(nearest / np.float32(self.applicability.threshold), np.float32)


def ground_of(
    features: Sequence[FloatArray],
    names: Sequence[str],
    values: IntArray,
    folds: IntArray,
    importance: Mapping[str, float] | None,
) -> Ground:
    """
    Args:
        features: (pixels, features) of each parcel.
        names: of the features.
        values: (parcels,) classes: of many parcels some of each are taken.
        folds: (parcels,) what each was held out with; a parcel that never was has a number of
            its own.
        importance: name -> importance to the model; None: all count the same.

    Raises:
        ApplicabilityRefused
    """
    there = few_of_each(values, np.array([len(table) > 0 for table in features], np.bool_))
    each = int(np.clip(MOST_SAMPLES // max(len(there), 1), 1, MOST_PER_PARCEL))
    tables = [features[i][_evenly(len(features[i]), each)] for i in there]
    if not tables:
        raise ApplicabilityRefused(Message("no training sample was seen"))
    fold = np.repeat(folds[there], [len(table) for table in tables])
    weight = None if importance is None else np.array([importance.get(name, 0) for name in names])
    known = fit_applicability(np.concatenate(tables), fold, weight)
    if not known.threshold > 0:
        raise ApplicabilityRefused(Message("all training samples look the same"))
    return Ground(known, tuple(names), importance is not None)


def few_of_each(values: IntArray, usable: BoolArray) -> IntArray:
    """Indices of MOST_SAMPLES at most, of every class its share."""
    there = np.flatnonzero(usable)
    by_class = there[np.argsort(values[there], kind="stable")]
    return np.sort(by_class[_evenly(len(by_class), MOST_SAMPLES)])


def importance_of(model: object) -> Mapping[str, float] | None:
    """Of the features to a model that was just trained; None where it gives none."""
    found = getattr(getattr(model, "series_model", model), "importance", None)
    return found if isinstance(found, Mapping) and sum(found.values()) > 0 else None


def series_columns(names: Sequence[str], bands: Mapping[str, tuple[str, ...]]) -> IntArray:
    """Features that are values of these bands, not indices made of them."""
    return np.array([i for i, name in enumerate(names) if _is_of(name, bands)], np.int64)


@dataclass(frozen=True)
class _Reader:
    """Reads features by name."""

    bands: dict[str, tuple[str, ...]]
    sets: tuple[str, ...]
    names: tuple[str, ...]

    @staticmethod
    def of(names: tuple[str, ...], bands: Mapping[str, tuple[str, ...]]) -> _Reader:
        sensors = dict.fromkeys(name.split(".")[0] for name in names)
        own = {sensor: bands[sensor] for sensor in sensors}
        plain = all(_is_of(name, own) for name in names)
        return _Reader(own, (SERIES,) if plain else (SERIES, INDICES), names)

    def read(self, window: StackWindow) -> tuple[BoolArray, FloatArray]:
        """(pixels,) seen, (pixels, features)"""
        found = pixel_features(window, self.bands, self.sets)
        if found.names == self.names:
            return found.seen, found.values
        place = {name: i for i, name in enumerate(found.names)}
        return found.seen, found.values[:, [place[name] for name in self.names]]


def _is_of(name: str, bands: Mapping[str, tuple[str, ...]]) -> bool:
    sensor, band = name.split(".")[:2]
    return band in bands.get(sensor, ())


def _evenly(length: int, most: int) -> IntArray:
    """Indices of so many, evenly picked."""
    return np.linspace(0, length - 1, min(length, most)).astype(np.int64)

"""Places as learners see them: series of pixels or samples, or patches of imagery."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

import geopandas as gpd
import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract import Message, Recipe, Reporter
from furrow.engine.contract.errors import PlacesDiffer
from furrow.engine.contract.legend import FIRST_CLASS
from furrow.engine.imagery.stack import open_stack
from furrow.engine.studies.learning import Series, learned, most_likely
from furrow.engine.studies.places import HERE, Pair, Place, Side, both_sides, moved
from furrow.engine.training.few_shot import NO_CLASS
from furrow.engine.training.interface import Examples, learner_of

IntArray = NDArray[np.int64]
FloatArray = NDArray[np.float64]

SEGMENTATION = "segmentation"


class Ground(Protocol):
    """A place as one learner sees it. Units are numbered as the place's."""

    def fit(
        self, units: IntArray, recipe: Recipe, seed: int, start: Any, reporter: Reporter
    ) -> Any:
        """A model of these units alone; ``start``: a model to go on from, or None."""

    def say(self, model: Any, units: IntArray) -> IntArray:
        """Class of each unit; NO_CLASS where nothing was seen."""


@dataclass(frozen=True)
class Grounds:
    source: Ground
    views: Mapping[str, Ground]
    """Of the target; HERE always among them."""
    left_out: Mapping[str, str]
    """View -> why it cannot be had."""
    bands: dict[str, tuple[str, ...]]
    steps: int
    notes: tuple[Message, ...]


def open_grounds(
    pair: Pair, recipe: Recipe, bands: Sequence[str], views: Sequence[str], reporter: Reporter
) -> Grounds:
    """Read both places as the recipe's learner wants them.

    Raises:
        PlacesDiffer, and what reading raises.
    """
    if recipe.learner == SEGMENTATION:
        return _patch_grounds(pair, recipe, bands, views, reporter)
    source, target, notes = both_sides(pair, recipe, bands, reporter)
    of_views: dict[str, Ground] = {}
    left_out: dict[str, str] = {}
    for view in dict.fromkeys((HERE, *views)):
        try:
            samples = moved(target.samples, view)
        except PlacesDiffer as problem:
            left_out[view] = problem.what
            continue
        own = replace(target, samples=samples)
        of_views[view] = _SeriesGround(own, classes_of(pair.target, pair.classes))
    return Grounds(
        _SeriesGround(source, classes_of(pair.source, pair.classes)),
        of_views,
        left_out,
        source.samples.bands,
        source.samples.steps,
        notes,
    )


def classes_of(place: Place, classes: Sequence[str]) -> IntArray:
    """(units,) position in ``classes``, or NO_CLASS."""
    position = {name: number for number, name in enumerate(classes)}
    return np.array([position.get(str(name), NO_CLASS) for name in place.crops], np.int64)


@dataclass(frozen=True)
class _SeriesGround:
    """Implements Ground for learners of series."""

    side: Side
    classes: IntArray

    def fit(
        self, units: IntArray, recipe: Recipe, seed: int, start: Any, reporter: Reporter
    ) -> Any:
        rows = np.flatnonzero(np.isin(self.side.unit, units)).astype(np.int64)
        of_samples = self.classes[self.side.unit]
        series = Series(self.side.samples, of_samples, self.side.unit)
        return learned(series, rows, recipe, seed, reporter, start)

    def say(self, model: Any, units: IntArray) -> IntArray:
        rows = np.flatnonzero(np.isin(self.side.unit, units))
        found = np.asarray(model.probabilities(self.side.samples.take(rows)), np.float64)
        sums = np.zeros((len(units), found.shape[1]))
        np.add.at(sums, np.searchsorted(units, self.side.unit[rows]), found)
        return most_likely(sums, model.classes)


@dataclass(frozen=True)
class _PatchGround:
    """Implements Ground for networks over patches."""

    examples: Examples

    def fit(
        self, units: IntArray, recipe: Recipe, seed: int, start: Any, reporter: Reporter
    ) -> Any:
        examples: Any = self.examples
        own = replace(examples, recipe=recipe, start=start)
        return own.fit(units[examples.pixels[units] > 0], seed, reporter)

    def say(self, model: Any, units: IntArray) -> IntArray:
        sums = np.zeros((len(units), len(model.classes)))
        for number, unit in enumerate(units):
            if self.examples.pixels[unit] > 0:
                sums[number] = self.examples.predict(model, int(unit)).mean(axis=0)
        return most_likely(sums, model.classes)


def _patch_grounds(
    pair: Pair, recipe: Recipe, bands: Sequence[str], views: Sequence[str], reporter: Reporter
) -> Grounds:
    if bands:
        recipe = replace(recipe, options={**recipe.options, "bands": list(bands)})
    source, months, own = _read_patches(pair.source, pair, recipe, reporter.part(0.0, 0.5))
    target, others, theirs = _read_patches(pair.target, pair, recipe, reporter.part(0.5, 1.0))
    if months != others:
        raise PlacesDiffer(
            Message(
                "their seasons do not line up: steps of the months {one}, and of {other}",
                one=[str(month) for month in months],
                other=[str(month) for month in others],
            )
        )
    if own != theirs:
        raise PlacesDiffer(Message("they do not have the same series of bands"))
    wanted = recipe.options.get("bands")
    used = {
        name: tuple(band for band in names if wanted is None or band in wanted)
        for name, names in own.items()
    }
    detail = Message("networks over patches are not tested in places that were moved")
    return Grounds(
        _PatchGround(source),
        {HERE: _PatchGround(target)},
        {view: detail for view in views if view != HERE},
        used,
        len(months),
        (),
    )


def _read_patches(
    place: Place, pair: Pair, recipe: Recipe, reporter: Reporter
) -> tuple[Examples, tuple[int, ...], dict[str, tuple[str, ...]]]:
    """Examples, the month of each step, and the bands of each series that is used."""
    if place.project is None or place.parcels is None:
        raise TypeError("patches are cut from a project's imagery")
    # Crops that the two do not share get the value of no class: never learned from, nor tested.
    values = classes_of(place, pair.classes) + FIRST_CLASS
    parcels: gpd.GeoDataFrame = place.parcels.assign(
        value=np.where(values < FIRST_CLASS, 0, values)
    )
    with open_stack(place.project.paths.imagery, place.project.document.grid) as stack:
        examples: Any = learner_of(recipe).prepare(stack, parcels, recipe, reporter)
        months = tuple(step.start.month for step in stack.description.steps)
    return examples, months, dict(examples.bands)

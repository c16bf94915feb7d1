"""One draw: a model of another season or place as it is, adapted, and one trained anew.

After the temporal transfer of Koukos et al. (EGU24-3127): a model of other seasons, a little ground
truth of this one from parcels around a departure point, 50 random pixels a parcel, and tests
outside the widest radius. All models of a draw are tested on the same samples.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract import Message, Recipe, Reporter
from furrow.engine.contract.adapting_results import AdaptingDraw, AdaptingScore
from furrow.engine.contract.errors import TooLittleToLearn
from furrow.engine.features.samples import SeriesSamples
from furrow.engine.studies.departure import Departure
from furrow.engine.studies.learning import Series, can_adapt, learned, most_likely
from furrow.engine.studies.parcels import (
    IntArray,
    Parcels,
    apart,
    draw_by_class,
    enough_to_test,
    left_over,
)
from furrow.engine.training.adapting import ADAPTED, AS_IS, SCRATCH, adapting_recipe
from furrow.engine.training.few_shot import NO_CLASS, TRIES, scores
from furrow.engine.training.series import SeriesModel
from furrow.engine.training.table_samples import uses_unlabelled

NEAR, SPREAD = "near", "spread"


@dataclass(frozen=True)
class Side:
    """Series and parcels of the season to test on, or of that of the earlier model."""

    samples: SeriesSamples
    parcels: Parcels

    @property
    def series(self) -> Series:
        groups = np.unique(self.parcels.groups, return_inverse=True)[1].astype(np.int64)
        of_samples = groups[np.maximum(self.parcels.parcel, 0)]
        return Series(self.samples, self.parcels.sample_classes, of_samples)


@dataclass(frozen=True)
class Setting:
    """The parcels that a model is adapted with, or trained anew from."""

    label: float
    """Parcels of each class, or kilometres; 0: none."""
    picked: str
    """Of a radius: NEAR or SPREAD."""
    parcels: IntArray


@dataclass(frozen=True)
class Deal:
    """Which parcels play which part in a draw."""

    source: IntArray
    test: IntArray
    settings: tuple[Setting, ...]
    departure: str = ""


@dataclass(frozen=True)
class Asked:
    recipe: Recipe
    samples_per_parcel: int
    source_labels: int
    """Parcels of each class; 0: all."""


def deal_by_class(
    target: Parcels, source: Parcels, labels: Sequence[int], asked: Asked, seed: Sequence[int]
) -> Deal | None:
    """So many parcels of each class; None where no draw leaves every class enough to test on."""
    for again in range(TRIES):
        generator = np.random.default_rng([*seed, again])
        usable, others = apart(target, source, generator)
        drawn = draw_by_class(target, usable, max(labels), generator)
        if any(len(own) < max(labels) for own in drawn):
            continue
        test = left_over(target, usable, np.concatenate(drawn))
        if enough_to_test(target, test):
            settings = tuple(
                Setting(float(n), "", np.concatenate([own[:n] for own in drawn])) for n in labels
            )
            return Deal(_of_source(source, others, asked, generator), test, settings)
    return None


def deal_by_radius(
    target: Parcels,
    source: Parcels | None,
    departure: Departure,
    most: int,
    asked: Asked,
    seed: Sequence[int],
) -> Deal | None:
    """Parcels within each radius, and as many from anywhere; None where too few are left to test.

    Args:
        most: parcels within a radius at most; 0: all.
    """
    for again in range(TRIES):
        generator = np.random.default_rng([*seed, again])
        usable, others = np.ones(len(target), np.bool_), np.empty(0, np.bool_)
        if source is not None:
            usable, others = apart(target, source, generator)
        order = generator.permutation(np.flatnonzero(usable)).astype(np.int64)
        anywhere = generator.permutation(order).astype(np.int64)
        settings: list[Setting] = []
        for radius in departure.radii:
            near = order[departure.distance[order] <= radius]
            near = near[: most or len(near)]
            settings.append(Setting(radius, NEAR, near))
            settings.append(Setting(radius, SPREAD, anywhere[: len(near)]))
        drawn = np.concatenate([setting.parcels for setting in settings])
        test = left_over(target, usable & departure.beyond, drawn)
        if enough_to_test(target, test):
            learned = np.empty(0, np.int64)
            if source is not None:
                learned = _of_source(source, others, asked, generator)
            return Deal(learned, test, tuple(settings), departure.text)
    return None


def measure(
    target: Side,
    source: Side | None,
    deal: Deal,
    asked: Asked,
    number: int,
    seed: int,
    reporter: Reporter,
) -> AdaptingDraw:
    """Train and test all models of a draw.

    Args:
        number: of the draw.
        seed: of the models, and of the samples of each parcel.

    Raises:
        TooLittleToLearn, TorchMissing, WeightsMissing, InputRefused, Cancelled
    """
    generator = np.random.default_rng(seed)
    parcels, most = target.parcels, asked.samples_per_parcel
    test = parcels.rows(deal.test, most, generator)
    start = None
    steps = 1 + len(deal.settings)
    found: list[AdaptingScore] = []
    if source is not None:
        reporter.step(0.0, "Training on the other season or region")
        rows = source.parcels.rows(deal.source, most, generator)
        start = learned(source.series, rows, _of_elsewhere(asked.recipe), seed, Reporter())
        nothing = Setting(0.0, "", np.empty(0, np.int64))
        found.append(_scored(target, start, test, AS_IS, nothing, 0))
    own = np.flatnonzero(parcels.parcel != NO_CLASS)
    for done, setting in enumerate(deal.settings):
        reporter.step((1 + done) / steps, "Adapting, and training anew")
        rows = parcels.rows(setting.parcels, most, generator)
        few = _Few(target, rows, test, setting, seed)
        if start is not None and can_adapt(asked.recipe):
            found.append(few.tried(ADAPTED, adapting_recipe(asked.recipe), start))
        unlabelled = None
        if uses_unlabelled(asked.recipe):
            unlabelled = target.samples.take(np.setdiff1d(own, rows))
        found.append(few.tried(SCRATCH, asked.recipe, None, unlabelled))
    return AdaptingDraw(
        number, deal.departure, len(deal.source), len(deal.test), len(test), tuple(found)
    )


@dataclass(frozen=True)
class _Few:
    """Few samples of the season itself, and those to test on."""

    side: Side
    rows: IntArray
    test: IntArray
    setting: Setting
    seed: int

    def tried(
        self,
        arm: str,
        recipe: Recipe,
        start: SeriesModel | None,
        unlabelled: SeriesSamples | None = None,
    ) -> AdaptingScore:
        """A model of these, scored; one class alone teaches nothing, and that is said."""
        try:
            series = self.side.series
            model = learned(series, self.rows, recipe, self.seed, Reporter(), start, unlabelled)
        except TooLittleToLearn:
            setting, reason = self.setting, Message("the parcels are of one class alone")
            counts = len(setting.parcels), len(self.rows)
            return AdaptingScore(
                arm, setting.label, setting.picked, *counts, None, None, {}, reason
            )
        return _scored(self.side, model, self.test, arm, self.setting, len(self.rows))


def _of_source(
    source: Parcels, usable: NDArray[np.bool_], asked: Asked, generator: np.random.Generator
) -> IntArray:
    most = asked.source_labels or len(source)
    return np.concatenate(draw_by_class(source, usable, most, generator))


def _of_elsewhere(recipe: Recipe) -> Recipe:
    """Of labels from elsewhere hardly any sample is within a few-label recipe's reach."""
    if "reach" not in recipe.options:
        return recipe
    return replace(recipe, options={**recipe.options, "reach": 0})


def _scored(
    side: Side, model: SeriesModel, test: IntArray, arm: str, setting: Setting, samples: int
) -> AdaptingScore:
    said = most_likely(model.probabilities(side.samples.take(test)), model.classes)
    names = side.parcels.names
    f1, right = scores(side.parcels.sample_classes[test], said, np.arange(len(names)))
    return AdaptingScore(
        arm=arm,
        setting=setting.label,
        picked=setting.picked,
        parcels=len(setting.parcels),
        samples=samples,
        macro_f1=float(f1.mean()),
        accuracy=right,
        class_f1={name: float(value) for name, value in zip(names, f1, strict=True)},
    )

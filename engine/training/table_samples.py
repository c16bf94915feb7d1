"""A labelled table's series as learners want them, and recipes run on them by row number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract import Message, Recipe, Reporter
from furrow.engine.contract.errors import BadRequest, RecipeNeedsImagery
from furrow.engine.contract.legend import FIRST_CLASS
from furrow.engine.features.months import to_months
from furrow.engine.features.samples import SensorSamples, SeriesSamples
from furrow.engine.training.few_shot import NO_CLASS, Beside, Predict
from furrow.engine.training.legends import tells_cropland
from furrow.engine.training.recipes import read_recipe
from furrow.engine.training.series import (
    TrainingSet,
    even_weights,
    series_learner,
    series_learner_names,
)

IntArray = NDArray[np.int64]

IRREGULAR = "dates"


@dataclass(frozen=True)
class Prepared:
    """Series on one grid of steps, whole bands only."""

    samples: SeriesSamples
    notes: tuple[Message, ...]


def prepare_series(samples: SeriesSamples, sensors: Sequence[str]) -> Prepared:
    """The sensors that a recipe uses, ready for features.

    Dates that differ from sample to sample become calendar months: else the same column would mean
    another day in each row. A band that is missing at whole steps where the sensor's other bands
    were seen is left out: else these steps would count as missing altogether.
    """
    own = samples.only(sensors)
    notes = []
    if own.time_step == IRREGULAR and not (own.days == own.days[:1]).all():
        own = to_months(own)
        notes.append(
            Message("dates differ from sample to sample: means over calendar months are used")
        )
    kept = []
    for one in own.sensors:
        whole, hiding = _without_hiding_bands(one)
        kept.append(whole)
        if hiding:
            notes.append(
                Message(
                    "{sensor}: {bands} are missing at whole time steps and are not used",
                    sensor=one.sensor,
                    bands=hiding,
                )
            )
    return Prepared(replace(own, sensors=tuple(kept)), tuple(notes))


def recipe_for_tables(name: str) -> Recipe:
    """A named recipe that learns from series; of “random-forest”, its twin for tables.

    Raises:
        RecipeUnknown, BadRequest, RecipeNeedsImagery
    """
    return for_tables(read_recipe(name))


def for_tables(recipe: Recipe) -> Recipe:
    """The same of a recipe with settings of its own.

    Raises:
        RecipeNeedsImagery
    """
    if tells_cropland(recipe):
        raise RecipeNeedsImagery(recipe.name)  # what a table calls other land is not known
    if recipe.learner == "random_forest":
        options = {
            "estimators": recipe.options.get("trees", 200),
            "min_samples_leaf": recipe.options.get("min_samples_leaf", 1),
        }
        return replace(recipe, learner="forest", options=options)
    if recipe.learner not in series_learner_names():
        raise RecipeNeedsImagery(recipe.name)
    return recipe


def check_location(recipe: Recipe, samples: SeriesSamples) -> None:
    """Raises BadRequest: the recipe is to use locations, and the table has none."""
    if recipe.options.get("location") and samples.location is None:
        detail = Message("location: the table's description names no columns of coordinates")
        raise BadRequest("settings", detail)


def uses_unlabelled(recipe: Recipe) -> bool:
    return bool(recipe.options.get("uses_unlabelled"))


def training_set(
    samples: SeriesSamples,
    classes: IntArray,
    groups: IntArray,
    rows: IntArray,
    unlabelled: SeriesSamples | None,
) -> TrainingSet:
    """Rows with classes as legend values: position 0 is FIRST_CLASS."""
    own, of_groups = classes[rows], groups[rows]
    return TrainingSet(
        samples.take(rows), own + FIRST_CLASS, of_groups, even_weights(own, of_groups), unlabelled
    )


def recipe_predictor(
    recipe: Recipe,
    learn: SeriesSamples,
    classes: IntArray,
    groups: IntArray,
    test: SeriesSamples | None = None,
    beside: Beside | None = None,
) -> Predict:
    """A recipe as few_shot wants it.

    Args:
        test: the series of another table; None: the rows of ``learn`` that were not drawn. All of
            these are the unlabelled samples, where the recipe can use such.
        beside: rows of ``learn`` that are learned from beside the drawn ones.
    """
    if test is not None and "reach" in recipe.options:
        # Of labels from elsewhere hardly any sample of the area is within reach; measured to hurt.
        recipe = replace(recipe, options={**recipe.options, "reach": 0})
    learner = series_learner(recipe.learner)
    tested = learn if test is None else test
    rest = np.arange(len(tested))
    if beside is not None and test is None:
        rest = np.flatnonzero(~beside.chosen)

    def predict(drawn: IntArray, others: IntArray, seed: int) -> IntArray:
        unlabelled = None
        if uses_unlabelled(recipe):
            unlabelled = tested.take(np.setdiff1d(rest, drawn) if test is None else rest)
        if beside is not None:
            drawn = np.union1d(drawn, beside.draw(np.unique(classes[drawn]), seed))
        training = training_set(learn, classes, groups, drawn, unlabelled)
        model = learner.fit(training, recipe, seed, Reporter())
        found = model.probabilities(tested.take(others))
        said = np.array(model.classes, np.int64)[found.argmax(axis=1)] - FIRST_CLASS
        return np.where(found.sum(axis=1) > 0, said, NO_CLASS)

    return predict


def _without_hiding_bands(one: SensorSamples) -> tuple[SensorSamples, list[str]]:
    seen = np.asarray(np.isfinite(one.values).any(axis=0))  # (steps, bands)
    somewhere = np.asarray(seen.any(axis=1))
    hiding = [not bool(seen[somewhere, i].all()) for i in range(len(one.bands))]
    if not any(hiding) or all(hiding):
        return one, []
    kept = [i for i, is_hiding in enumerate(hiding) if not is_hiding]
    bands = tuple(one.bands[i] for i in kept)
    lost = [band for band, is_hiding in zip(one.bands, hiding, strict=True) if is_hiding]
    return replace(one, bands=bands, values=one.values[:, :, kept]), lost

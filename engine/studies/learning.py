"""To learn from some series of a place, and to judge by what a model says of others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract import Recipe, Reporter
from furrow.engine.contract.legend import FIRST_CLASS
from furrow.engine.features.samples import SeriesSamples
from furrow.engine.training.few_shot import NO_CLASS
from furrow.engine.training.series import SeriesModel, series_learner
from furrow.engine.training.table_samples import training_set

IntArray = NDArray[np.int64]


@dataclass(frozen=True)
class Series:
    samples: SeriesSamples
    classes: IntArray
    """(samples,) position of each one's class; NO_CLASS where it has none."""
    groups: IntArray
    """(samples,) what is never torn apart."""


def can_adapt(recipe: Recipe) -> bool:
    """Whether its models can be trained further."""
    return bool(getattr(series_learner(recipe.learner), "CAN_START", True))


def learned(
    series: Series,
    rows: IntArray,
    recipe: Recipe,
    seed: int,
    reporter: Reporter,
    start: SeriesModel | None = None,
    unlabelled: SeriesSamples | None = None,
) -> SeriesModel:
    """A model of these rows.

    Args:
        start: a model to go on from.
        unlabelled: of the area, for recipes that learn from these, too.
    """
    training = training_set(series.samples, series.classes, series.groups, rows, unlabelled)
    return series_learner(recipe.learner).fit(training, recipe, seed, reporter, start)


def most_likely(probabilities: NDArray[np.floating[Any]], classes: Sequence[int]) -> IntArray:
    """(rows,) position of the class that a model's values say; NO_CLASS where nothing was seen."""
    said = np.array(classes, np.int64)[probabilities.argmax(axis=1)] - FIRST_CLASS
    return np.where(probabilities.sum(axis=1) > 0, said, NO_CLASS).astype(np.int64)

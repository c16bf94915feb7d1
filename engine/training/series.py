"""What a learner of series offers; imagery and labelled tables reach it alike.

A learner is a file in engine/training/series_learners with two functions, ``fit`` and ``load``
(see :class:`SeriesLearner`), and maybe others (see :func:`look_ahead`, :func:`takes_any_sensor`).
Imagery comes to it through :mod:`.stack_series`, tables through ``furrow train --table`` and
``furrow evaluate``.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, cast

import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract import Recipe, Reporter
from furrow.engine.features.samples import SeriesSamples
from furrow.engine.training import series_learners
from furrow.engine.training.keep import Keep

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]

SENSOR_DROPOUT = "sensor-dropout"
"""Among a recipe's augmentations: a network is shown samples without one of their sensors."""


@dataclass(frozen=True)
class TrainingSet:
    """Labelled samples to learn from."""

    samples: SeriesSamples
    classes: IntArray
    """(samples,) legend values or class codes."""
    groups: IntArray
    """(samples,) parcel, or whatever must not be torn apart when some are held out to stop by."""
    weights: FloatArray
    """(samples,) mean 1; every class weighs the same, and within it every group."""
    unlabelled: SeriesSamples | None = None
    """Samples of the area to be mapped, without labels, for learners that can use them."""


class SeriesModel(Protocol):
    """Something that tells classes apart by a sample's series."""

    @property
    def classes(self) -> tuple[int, ...]:
        """In the order of the probabilities."""

    def probabilities(self, samples: SeriesSamples) -> FloatArray:
        """(samples, classes). Zeros in a row say that nothing was seen of that sample.

        Raises:
            InputRefused, BandsMissing: the samples are not of the kind that it learned from.
        """

    def save(self, folder: Path) -> dict[str, Any]:
        """Write the weights; what is needed to load them again is returned, for the card."""


class SeriesLearner(Protocol):
    def fit(
        self,
        training: TrainingSet,
        recipe: Recipe,
        seed: int,
        reporter: Reporter,
        start: SeriesModel | None = None,
        keep: Keep | None = None,
    ) -> SeriesModel:
        """Learn.

        Args:
            start: a model to go on from (fine-tuning); learners that cannot do so ignore it, and
                say so by a module constant ``CAN_START = False``.
            keep: for the state of a long training, to resume from after a kill, and for what
                its other folds need as well.
        """

    def load(self, folder: Path, card: Mapping[str, Any]) -> SeriesModel:
        """Raises ArtefactDamaged."""


def series_learner_names() -> tuple[str, ...]:
    return tuple(sorted(item.name for item in pkgutil.iter_modules(series_learners.__path__)))


def series_learner(name: str) -> SeriesLearner:
    """Raises LookupError: there is no such file."""
    if name not in series_learner_names():
        raise LookupError(f"{name!r} is none of the series learners {series_learner_names()}")
    return cast(SeriesLearner, importlib.import_module(f"{series_learners.__name__}.{name}"))


def look_ahead(
    learner: SeriesLearner,
    samples: Sequence[SeriesSamples],
    recipe: Recipe,
    keep: Keep,
    reporter: Reporter,
) -> None:
    """Let a learner do what no label plays a part in once, for all folds of a training.

    A learner that has such work has a function ``look_ahead(samples, recipe, keep, reporter)``. It
    puts what it found into the memory of ``keep``, and does nothing where it is there already.

    Args:
        samples: all that the training will learn from or be tried on, parcel by parcel.
    """
    own = getattr(learner, "look_ahead", None)
    if own is not None:
        own(samples, recipe, keep, reporter)


def takes_any_sensor(learner: object, recipe: Recipe) -> bool:
    """Whether one of the recipe's sensors is enough for a sample to be learned from and mapped.

    A learner for which it is has a function ``takes_any_sensor(recipe)`` that says so. For all
    others every sensor must have seen a sample.
    """
    own = getattr(learner, "takes_any_sensor", None)
    return own is not None and bool(own(recipe))


def even_weights(classes: IntArray, groups: IntArray) -> FloatArray:
    """Weights of mean 1: every class weighs the same in all, and within a class every group."""
    weights = np.zeros(len(classes), np.float64)
    for value in np.unique(classes):
        of_class = classes == value
        names, position, sizes = np.unique(
            groups[of_class], return_inverse=True, return_counts=True
        )
        weights[of_class] = 1.0 / (len(names) * sizes[position])
    return (weights * len(weights) / weights.sum()).astype(np.float32)

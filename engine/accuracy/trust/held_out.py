"""Probabilities of samples that training did not see, with the truth."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.model_selection import GroupKFold

from furrow.engine.contract.message import Message
from furrow.engine.contract.trust_errors import NothingToTell, ProbabilitiesRefused

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

SUM_TOLERANCE = 1e-3
"""Rows may miss a sum of one by rounding (float32, or stored with three decimals), no more."""
FOLDS = 5


@dataclass(frozen=True)
class HeldOut:
    """Samples predicted by models that saw neither them nor their group.

    Raises:
        ProbabilitiesRefused: numbers are missing, negative or do not sum to one; the truth is a
            class that the model does not have; the arrays differ in length.
    """

    probabilities: FloatArray
    """(samples, classes); rows sum to one. Classes that were trained but never held out have their
    column, too."""
    truth: IntArray
    """(samples,) column of the true class."""
    groups: IntArray
    """(samples,) what is alike and was held out together: parcel or, better, spatial block."""
    weights: FloatArray | None = None
    """(samples,) above 0; None: all the same. See :func:`by_parcel`."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "probabilities", usable_probabilities(self.probabilities))
        samples, classes = self.probabilities.shape
        lengths = {samples, len(self.truth), len(self.groups)}
        if len(lengths) > 1 or (self.weights is not None and len(self.weights) != samples):
            raise ProbabilitiesRefused(
                Message("probabilities, true classes, groups and weights differ in number")
            )
        if samples == 0:
            raise ProbabilitiesRefused(Message("there are none"))
        unseen = (np.asarray(self.probabilities.sum(axis=1)) == 0).sum()
        if unseen:
            raise ProbabilitiesRefused(
                Message("{number} samples have none: nothing was seen of them", number=int(unseen))
            )
        if self.truth.min() < 0 or self.truth.max() >= classes:
            raise ProbabilitiesRefused(
                Message("a sample is of a class that the model was not trained on")
            )
        if self.weights is not None and not (
            np.isfinite(self.weights).all() and (self.weights > 0).all()
        ):
            raise ProbabilitiesRefused(Message("a sample's weight is not above 0"))

    def __len__(self) -> int:
        return len(self.truth)

    @property
    def classes(self) -> int:
        return self.probabilities.shape[1]

    @property
    def weight(self) -> FloatArray:
        """(samples,)"""
        return np.ones(len(self)) if self.weights is None else self.weights

    @property
    def group_count(self) -> int:
        return len(np.unique(self.groups))

    def take(self, chosen: Any) -> HeldOut:
        """Some of the samples: indices or a mask."""
        return HeldOut(
            self.probabilities[chosen],
            self.truth[chosen],
            self.groups[chosen],
            None if self.weights is None else self.weights[chosen],
        )

    def with_probabilities(self, probabilities: FloatArray) -> HeldOut:
        return replace(self, probabilities=probabilities)

    def need_two_classes(self) -> None:
        """Raises NothingToTell."""
        if self.classes < 2:
            raise NothingToTell(Message("the model knows one class only"))
        if len(np.unique(self.truth)) < 2:
            raise NothingToTell(Message("all held-out samples are of one class"))


def usable_probabilities(probabilities: NDArray[Any]) -> FloatArray:
    """(samples, classes) as float64, rows summing to one; rows of zeros (nothing seen) stay so.

    Raises:
        ProbabilitiesRefused
    """
    found = np.asarray(probabilities, np.float64)
    if found.ndim != 2:
        raise ProbabilitiesRefused(Message("a table of samples by classes is wanted"))
    missing = np.flatnonzero(~np.isfinite(found).all(axis=1))
    if len(missing):
        raise ProbabilitiesRefused(
            Message(
                "{number} samples have no number (NaN) in it, the first is sample {first}",
                number=len(missing),
                first=int(missing[0]) + 1,
            )
        )
    negative = np.flatnonzero((found < 0).any(axis=1))
    if len(negative):
        raise ProbabilitiesRefused(
            Message(
                "{number} samples have a value below 0, the first is sample {first}",
                number=len(negative),
                first=int(negative[0]) + 1,
            )
        )
    total = found.sum(axis=1)
    odd = np.flatnonzero((np.abs(total - 1) > SUM_TOLERANCE) & (total != 0))
    if len(odd):
        raise ProbabilitiesRefused(
            Message(
                "those of {number} samples do not sum to one, the first is sample {first} "
                "with {sum:.3f}",
                number=len(odd),
                first=int(odd[0]) + 1,
                sum=float(total[odd[0]]),
            )
        )
    return found / np.where(total == 0, 1.0, total)[:, None]


def by_parcel(parcels: IntArray) -> FloatArray:
    """Weights with which every parcel counts the same, however many pixels it has; mean 1."""
    _, position, sizes = np.unique(parcels, return_inverse=True, return_counts=True)
    weights = 1.0 / sizes[position.ravel()]
    return np.asarray(weights * len(weights) / weights.sum())


def group_folds(held: HeldOut, seed: int, most: int = FOLDS) -> Iterator[tuple[IntArray, IntArray]]:
    """(learn, hold) rows; a group is never on both sides. Fewer folds where groups are few.

    Args:
        most: folds.

    Raises:
        NothingToTell: there is one group only.
    """
    count = min(most, held.group_count)
    if count < 2:
        raise NothingToTell(Message("all held-out samples are of one parcel or block"))
    splitter = GroupKFold(count, shuffle=True, random_state=seed)
    for learn, hold in splitter.split(held.truth, held.truth, held.groups):
        yield learn.astype(np.int64), hold.astype(np.int64)

"""Sets of classes that hold the true one as often as promised, class by class.

A class is in the set of a sample where its probability reaches the class's threshold (least
ambiguous sets; Sadinle, Lei & Wasserman 2019), and each class has the threshold of its own held-out
samples (Mondrian: Vovk, Gammerman & Shafer 2005, section 4.5), so that the promise holds for rare
classes, too.

The pixels of a parcel, or the parcels of a block, are no exchangeable sample: twenty pixels of one
field say little more than one. Groups are taken as exchangeable instead, and every group weighs the
same, its samples sharing the weight (hierarchical conformal prediction: Lee, Barber & Willett 2023,
Distribution-free inference with hierarchical data; Dunn, Wasserman & Ramdas 2023, CDF pooling).
The promise is then for a sample of that class in a *new group*. It is broken where the new place is
not like the old ones (another region), and loosened a little where the scores come from the models
of a cross-validation and not from the one that maps (Vovk 2015, Cross-conformal predictors): verify
it on held-out regions.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from furrow.engine.accuracy.trust.held_out import (
    FOLDS,
    HeldOut,
    group_folds,
    usable_probabilities,
)
from furrow.engine.accuracy.trust.shares import grouped_mean, grouped_share
from furrow.engine.contract.message import Message
from furrow.engine.contract.results import Estimate
from furrow.engine.contract.trust_errors import ProbabilitiesRefused

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]

ROUNDING = 1e-6
"""A map's float32 probabilities must not miss a threshold by rounding; errs to the safe side."""


@dataclass(frozen=True)
class Conformal:
    """Thresholds of every class; numbers only, JSON by the codec."""

    coverage: float
    """Promised share of samples of a class whose set holds it, 0 … 1."""
    least: tuple[float, ...]
    """Probability with which each class enters a set."""
    groups: tuple[int, ...]
    """Groups that each threshold rests on."""
    thin: tuple[int, ...]
    """Columns of classes with too few groups (see :func:`groups_needed`): nothing is promised for
    them. They enter a set as easily as the class that enters most easily, and as the least sure of
    their own held-out samples; wherever one does, the map is unsure."""

    def sets(self, probabilities: NDArray[Any]) -> BoolArray:
        """
        Args:
            probabilities: (samples, classes); as the model gives them, not calibrated, if the
                thresholds were found so. Of a row of zeros (nothing seen) the set is empty.

        Returns:
            (samples, classes): the class is in the sample's set.

        Raises:
            ProbabilitiesRefused
        """
        found = usable_probabilities(probabilities)
        if found.shape[1] != len(self.least):
            raise ProbabilitiesRefused(
                Message(
                    "the thresholds are of {wanted} classes, the probabilities are of {found}",
                    wanted=len(self.least),
                    found=found.shape[1],
                )
            )
        seen = found.sum(axis=1) > 0
        return np.asarray((found >= np.array(self.least) - ROUNDING) & seen[:, None])

    def unsure(self, sets: BoolArray) -> BoolArray:
        """(samples,): the set is empty, has several classes, or one for which nothing is promised.

        An empty set says that the sample is like none of the held-out ones.
        """
        alone = sets.sum(axis=1) == 1
        return np.asarray(~alone | sets[:, list(self.thin)].any(axis=1))


@dataclass(frozen=True)
class ClassCoverage:
    column: int
    samples: int
    groups: int
    coverage: Estimate
    promised: bool


@dataclass(frozen=True)
class CoverageFigures:
    """What sets do on samples that they were not fitted on. Intervals by group."""

    promised: float
    coverage: Estimate
    """Share of samples whose set holds the true class."""
    class_coverage: float
    """Mean over the classes with a promise; NaN without any."""
    by_class: tuple[ClassCoverage, ...]
    """Classes that were there."""
    mean_size: Estimate
    unsure: Estimate
    empty: float
    """Share of samples whose set is empty."""
    right_where_sure: Estimate
    """Share of the sure samples whose only class is the true one."""


def groups_needed(coverage: float) -> int:
    """Fewest groups of a class that allow the promise: 4 for 80 %, 9 for 90 %, 19 for 95 %."""
    return int(np.ceil(round(1 / (1 - coverage), 9))) - 1


def fit_conformal(held: HeldOut, coverage: float) -> Conformal:
    """
    Args:
        held: its groups are what is taken as exchangeable. Weights are not used: every group of a
            class weighs the same.
        coverage: above 0, below 1.

    Raises:
        NothingToTell, ValueError
    """
    if not 0 < coverage < 1:
        raise ValueError("a coverage lies between 0 and 1")
    held.need_two_classes()
    return _fitted(held, coverage)


def coverage_figures(conformal: Conformal, held: HeldOut) -> CoverageFigures:
    """What the sets do on samples that neither the model nor the thresholds saw."""
    return _figures(conformal.sets(held.probabilities), conformal, held)


def cross_checked(
    held: HeldOut, coverage: float, seed: int = 0, folds: int = FOLDS
) -> CoverageFigures:
    """The same where there are no further samples: thresholds of four fifths of the groups, tried
    on the last fifth, in turn. Which classes are promised is told from all.

    Args:
        folds: more of them where groups are few: four fifths of ten parcels of a class are too few
            for a promise that all ten allow.

    Raises:
        NothingToTell
    """
    whole = fit_conformal(held, coverage)
    sets = np.zeros((len(held), held.classes), np.bool_)
    for learn, hold in group_folds(held, seed, folds):
        sets[hold] = _fitted(held.take(learn), coverage).sets(held.probabilities[hold])
    return _figures(sets, whole, held)


def _fitted(held: HeldOut, coverage: float) -> Conformal:
    """Of one class, too: a part of the samples may have no other. All others are thin then."""
    true = held.probabilities[np.arange(len(held)), held.truth]
    least, counts = [], []
    for column in range(held.classes):
        own = held.truth == column
        scores = 1 - true[own]
        counts.append(len(np.unique(held.groups[own])))
        least.append(1 - _threshold(scores, held.groups[own], coverage))
    needed = groups_needed(coverage)
    thin = tuple(column for column, count in enumerate(counts) if count < needed)
    easiest = min((least[i] for i in range(held.classes) if i not in thin), default=0.0)
    for column in thin:
        lowest = float(true[held.truth == column].min(initial=1.0))
        least[column] = min(easiest, lowest)
    return Conformal(coverage, tuple(least), tuple(counts), thin)


def _threshold(scores: FloatArray, groups: NDArray[np.int64], coverage: float) -> float:
    """Smallest score at which the groups' shares reach coverage, a new group counted as beyond all.

    1 where that cannot be reached: every probability then enters.
    """
    if len(scores) == 0:
        return 1.0
    _, position, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    weights = 1.0 / (sizes[position.ravel()] * (len(sizes) + 1))
    order = np.argsort(scores, kind="stable")
    reached = np.cumsum(weights[order])
    at = int(np.searchsorted(reached, coverage - 1e-9))
    return float(scores[order][at]) if at < len(order) else 1.0


def _figures(sets: BoolArray, conformal: Conformal, held: HeldOut) -> CoverageFigures:
    hits = sets[np.arange(len(held)), held.truth]
    by_class = []
    for column in np.unique(held.truth):
        own = held.truth == column
        share = _share(hits, held, own)
        by_class.append(
            ClassCoverage(
                column=int(column),
                samples=int(own.sum()),
                groups=len(np.unique(held.groups[own])),
                coverage=share,
                promised=int(column) not in conformal.thin,
            )
        )
    everywhere = np.ones(len(held), np.bool_)
    unsure = conformal.unsure(sets)
    promised = [one.coverage.value for one in by_class if one.promised]
    sizes = sets.sum(axis=1).astype(np.float64)
    return CoverageFigures(
        promised=conformal.coverage,
        coverage=_share(hits, held, everywhere),
        class_coverage=float(np.mean(promised)) if promised else float("nan"),
        by_class=tuple(by_class),
        mean_size=grouped_mean(sizes, held.groups, held.weights, 0.0, float(held.classes)),
        unsure=_share(unsure, held, everywhere),
        empty=float(np.average(sizes == 0, weights=held.weight)),
        right_where_sure=_share(hits, held, ~unsure),
    )


def _share(hits: BoolArray, held: HeldOut, chosen: BoolArray) -> Estimate:
    weights = None if held.weights is None else held.weights[chosen]
    return grouped_share(hits[chosen], held.groups[chosen], weights)

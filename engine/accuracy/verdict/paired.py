"""Many models' answers on the same parcels, and how sure their differences are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.stats import t as student_t

from furrow.engine.accuracy.assessment import HeldOutParcel
from furrow.engine.accuracy.intervals import LEVEL, percentile_interval, resampled_sums
from furrow.engine.contract.results import Estimate

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

FEW_CLUSTERS = 30
"""Resampling fewer shows too little spread; Student's t then stands in for the normal."""
SWAPS = 1999
MOST_ENUMERATED = 11
"""So many parcels or blocks that two models differ in are swapped in all 2^n ways."""
_SAME = 1e-12


@dataclass(frozen=True)
class Answers:
    """What several models say of the same parcels."""

    truth: IntArray
    """(parcels,) legend values."""
    said: Mapping[str, IntArray]
    """Model -> (parcels,) legend values."""
    clusters: IntArray
    """(parcels,) block or group of each, resampled and swapped whole; each by itself otherwise."""
    seed: int = 0
    _found: dict[tuple[str, str], float] = field(default_factory=dict, compare=False, repr=False)

    @staticmethod
    def of(
        held_out: Mapping[str, Sequence[HeldOutParcel]],
        clusters: Mapping[str, int] | None = None,
        seed: int = 0,
    ) -> Answers:
        """
        Args:
            held_out: model -> the same parcels in the same order.
            clusters: uid -> block; None: every parcel stands by itself.

        Raises:
            ValueError: they are not the same parcels.
        """
        first = next(iter(held_out.values()))
        uids = [parcel.uid for parcel in first]
        if any([parcel.uid for parcel in other] != uids for other in held_out.values()):
            raise ValueError("only the same parcels can be compared")
        own = range(len(uids)) if clusters is None else [clusters[uid] for uid in uids]
        return Answers(
            np.array([parcel.truth for parcel in first], np.int64),
            {
                name: np.array([parcel.majority for parcel in parcels], np.int64)
                for name, parcels in held_out.items()
            },
            np.unique(np.array(own, np.int64), return_inverse=True)[1].astype(np.int64),
            seed,
        )

    @property
    def number_of_clusters(self) -> int:
        return int(self.clusters.max()) + 1

    def macro_f1(self, name: str) -> float:
        return float(_macro_f1(self._counts[name].sum(axis=0)[None])[0])

    def difference(self, one: str, other: str) -> Estimate:
        """Macro-F1 of one model less that of another.

        The interval comes from resampling whole clusters, both models' answers together; within
        classes where a cluster is of one class only (Davison & Hinkley 1997, sections 3.2, 3.8).
        Where the swapping test leaves room for chance, so does the interval.
        """
        both = np.concatenate([self._counts[one], self._counts[other]], axis=1)
        value = float(np.diff(_halves(both.sum(axis=0)[None]), axis=0)[0, 0])
        draws = resampled_sums(both, self._strata, self.seed)
        found = self._inflated(percentile_interval(-value, -np.diff(_halves(draws), axis=0)[0]))
        if min(self.p_behind(one, other), self.p_behind(other, one)) > (1 - LEVEL) / 2:
            return Estimate(found.value, min(found.low, 0.0), max(found.high, 0.0))
        return found

    def p_behind(self, one: str, other: str) -> float:
        """How often chance alone puts ``one`` so far behind ``other``, or further (0 … 1).

        Were the two equally good, it would not matter which of them gave which answer: so their
        answers are swapped, cluster by cluster, in all ways or in many ways at random, and the
        share of those ways counted that put ``one`` so far behind. Source: approximate
        randomisation, Noreen 1989; Yeh 2000, "More accurate tests for the statistical significance
        of result differences", COLING.

        Returns:
            1 where it is not behind at all.
        """
        if (one, other) not in self._found:
            self._found[one, other] = self._swapped(self._counts[one], self._counts[other])
        return self._found[one, other]

    def _swapped(self, own: FloatArray, others: FloatArray) -> float:
        apart = others - own
        total = np.concatenate([own.sum(axis=0), others.sum(axis=0)])[None]
        lead = np.diff(_halves(total), axis=0)[0, 0]
        if lead <= 0:
            return 1.0
        differ = np.flatnonzero(np.abs(apart).sum(axis=1) > 0)
        is_whole = len(differ) <= MOST_ENUMERATED
        swaps = self._all_ways(len(differ)) if is_whole else self._some_ways(len(differ))
        moved = swaps @ apart[differ]
        leads = np.diff(_halves(total + np.concatenate([moved, -moved], axis=1)), axis=0)[0]
        as_far = float((leads >= lead - _SAME).sum())
        return as_far / len(swaps) if is_whole else (as_far + 1) / (len(swaps) + 1)

    @cached_property
    def _classes(self) -> IntArray:
        return np.unique(self.truth)

    @cached_property
    def _counts(self) -> dict[str, FloatArray]:
        """Model -> (clusters, 2 × classes): hits by class, how often it is the truth or is said."""
        return {
            name: counts_by_cluster(self.truth, said, self._classes, self.clusters)
            for name, said in self.said.items()
        }

    @cached_property
    def _strata(self) -> IntArray:
        return strata_of(self.truth, self.clusters)

    def _inflated(self, found: Estimate) -> Estimate:
        number = self.number_of_clusters
        if number >= FEW_CLUSTERS:
            return found
        wider = widening(number)
        return Estimate(
            found.value,
            max(-1.0, found.value - (found.value - found.low) * wider),
            min(1.0, found.value + (found.high - found.value) * wider),
        )

    @staticmethod
    def _all_ways(number: int) -> FloatArray:
        ways = np.arange(2**number)[:, None] >> np.arange(number)
        return (ways & 1).astype(np.float64)

    def _some_ways(self, number: int) -> FloatArray:
        generator = np.random.default_rng(self.seed)
        return generator.integers(0, 2, (SWAPS, number)).astype(np.float64)


def counts_by_cluster(
    truth: IntArray, said: IntArray, classes: IntArray, clusters: IntArray
) -> FloatArray:
    """(clusters, 2 × classes): hits by class, then how often it is the truth or is said."""
    is_true, is_said = truth[:, None] == classes, said[:, None] == classes
    own = np.concatenate([is_true & is_said, is_true + is_said.astype(np.float64)], axis=1)
    sums = np.zeros((int(clusters.max()) + 1, own.shape[1]))
    np.add.at(sums, clusters, own)
    return sums


def strata_of(truth: IntArray, clusters: IntArray) -> IntArray:
    """(clusters,) their class where each is of one class only; else all are of one stratum."""
    number = int(clusters.max()) + 1
    first = np.zeros(number, np.int64)
    first[clusters] = truth
    is_pure = bool((first[clusters] == truth).all())
    return first if is_pure else np.zeros(number, np.int64)


def widening(clusters: int) -> float:
    """How much wider an interval from resampling so few clusters has to be."""
    if clusters < 2:
        return float("inf")
    quantile = float(student_t.ppf(0.5 + LEVEL / 2, clusters - 1))
    return quantile / 1.96 * float(np.sqrt(clusters / (clusters - 1)))


def class_f1(sums: FloatArray) -> FloatArray:
    """(draws, classes) from (draws, 2 × classes); NaN for a class that a draw lacks."""
    hits, both = np.split(sums, 2, axis=1)
    return np.where(both > 0, 2 * hits / np.maximum(both, 1), np.nan)


def _macro_f1(sums: FloatArray) -> FloatArray:
    return np.asarray(np.nanmean(class_f1(sums), axis=1))


def _halves(sums: FloatArray) -> FloatArray:
    """(2, draws) macro-F1 of both models from (draws, 4 × classes)."""
    return np.stack([_macro_f1(half) for half in np.split(sums, 2, axis=1)])

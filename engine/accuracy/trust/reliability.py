"""Do probabilities mean what they say? Reliability table and calibration errors, with intervals."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from furrow.engine.accuracy.trust.calibration import LEAST
from furrow.engine.accuracy.trust.calibration_error import absolute_gaps
from furrow.engine.accuracy.trust.choice import brier_losses, log_losses
from furrow.engine.accuracy.trust.held_out import HeldOut
from furrow.engine.accuracy.trust.shares import grouped_mean, grouped_share
from furrow.engine.contract.results import Estimate

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

BINS = 10


@dataclass(frozen=True)
class ReliabilityBin:
    """Samples whose most probable class has a probability within low … high."""

    low: float
    high: float
    samples: int
    groups: int
    confidence: float
    """Mean probability of the most probable class; NaN in an empty bin."""
    right: Estimate
    """Share of which that class is the true one; Wilson's interval at the effective number."""


@dataclass(frozen=True)
class CalibrationError:
    """A sum of absolute gaps, corrected for what chance adds, and as it is usually printed."""

    corrected: Estimate
    plain: float


@dataclass(frozen=True)
class Reliability:
    """How far probabilities are from what they say. Nothing here depends on a threshold.

    Intervals of all figures take whole groups (parcels, blocks) as what was sampled.
    """

    samples: int
    groups: int
    accuracy: Estimate
    """Share of samples whose most probable class is right."""
    confidence: float
    """Mean probability of the most probable class: above the accuracy, the model is too sure."""
    ece_width: CalibrationError
    """Expected calibration error, BINS bins of equal width 0 … 1 (Guo et al. 2017): mean over the
    samples of |mean confidence − share right| of their bin."""
    ece_mass: CalibrationError
    """The same with BINS bins of equally many samples (Nguyen & O'Connor 2015)."""
    classwise_ece: CalibrationError
    """Mean over the classes of the same for each class's own probability, BINS bins of equal width
    (Kull et al. 2019)."""
    brier: Estimate
    """Mean over samples of the sum over classes of (probability − truth)², 0 … 2 (Brier 1950)."""
    log_loss: Estimate
    """Mean of −ln of the true class's probability, in which none counts as less than LEAST."""
    by_width: tuple[ReliabilityBin, ...]
    by_mass: tuple[ReliabilityBin, ...]


def reliability(held: HeldOut, seed: int = 0) -> Reliability:
    """
    Raises:
        NothingToTell
    """
    held.need_two_classes()
    said = held.probabilities.argmax(axis=1)
    confidence = held.probabilities[np.arange(len(held)), said]
    right = (said == held.truth).astype(np.float64)
    width = np.linspace(0, 1, BINS + 1)
    mass = _equal_mass(confidence, held.weight)
    return Reliability(
        samples=len(held),
        groups=held.group_count,
        accuracy=grouped_share(right, held.groups, held.weights),
        confidence=float(np.average(confidence, weights=held.weight)),
        ece_width=_error(held, _spread(confidence - right, bin_of(confidence, width)), seed),
        ece_mass=_error(
            held, _spread(confidence - right, bin_of(confidence, mass), len(mass) - 1), seed
        ),
        classwise_ece=_error(held, _classwise(held, width), seed),
        brier=grouped_mean(
            brier_losses(held.probabilities, held), held.groups, held.weights, 0.0, 2.0
        ),
        log_loss=grouped_mean(
            log_losses(held.probabilities, held),
            held.groups,
            held.weights,
            0.0,
            float(-np.log(LEAST)),
        ),
        by_width=_bins(held, confidence, right, width),
        by_mass=_bins(held, confidence, right, mass),
    )


def bin_of(values: FloatArray, edges: FloatArray) -> IntArray:
    """(samples,) bin of each value: lower edge in, upper edge out, but for the last bin."""
    found = np.searchsorted(edges, values, side="right") - 1
    return np.clip(found, 0, len(edges) - 2).astype(np.int64)


def _equal_mass(confidence: FloatArray, weight: FloatArray) -> FloatArray:
    """Edges between which equal weight lies; fewer bins where many samples share a value."""
    order = np.argsort(confidence, kind="stable")
    reached = np.cumsum(weight[order]) / weight.sum()
    at = np.searchsorted(reached, np.arange(1, BINS) / BINS)
    ordered = confidence[order]
    inner = ordered[np.minimum(at + 1, len(ordered) - 1)]
    return np.unique(np.concatenate([[0.0], inner, [1.0]]))


def _spread(gaps: FloatArray, bins: IntArray, count: int = BINS) -> FloatArray:
    """(samples, count): each gap in the column of its bin."""
    spread = np.zeros((len(gaps), count))
    spread[np.arange(len(gaps)), bins] = gaps
    return spread


def _classwise(held: HeldOut, edges: FloatArray) -> FloatArray:
    columns = []
    for column in range(held.classes):
        own = held.probabilities[:, column]
        gaps = own - (held.truth == column)
        columns.append(_spread(gaps, bin_of(own, edges)) / held.classes)
    return np.concatenate(columns, axis=1)


def _error(held: HeldOut, gaps: FloatArray, seed: int) -> CalibrationError:
    return CalibrationError(*absolute_gaps(gaps, held.groups, held.weight, seed))


def _bins(
    held: HeldOut, confidence: FloatArray, right: FloatArray, edges: FloatArray
) -> tuple[ReliabilityBin, ...]:
    found = bin_of(confidence, edges)
    bins = []
    for number in range(len(edges) - 1):
        own = found == number
        weights = None if held.weights is None else held.weights[own]
        mean = np.average(confidence[own], weights=weights) if own.any() else np.nan
        bins.append(
            ReliabilityBin(
                low=float(edges[number]),
                high=float(edges[number + 1]),
                samples=int(own.sum()),
                groups=len(np.unique(held.groups[own])),
                confidence=float(mean),
                right=grouped_share(right[own], held.groups[own], weights),
            )
        )
    return tuple(bins)

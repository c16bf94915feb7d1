"""Learning curves: what more labels would bring, and how many a goal would take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract.results import Estimate

FloatArray = NDArray[np.float64]

FEWEST_POINTS = 3
"""A curve of three unknowns cannot be told from fewer."""
DRAWS = 1000
RATES = np.linspace(0.1, 2.0, 39)
FURTHEST = 4
"""Times the most labels that were measured: further out a curve tells nothing."""
Z95 = 1.96


@dataclass(frozen=True)
class Measured:
    labels: int
    score: Estimate


@dataclass(frozen=True)
class Curve:
    """score(n) = ceiling - drop · n^-rate."""

    ceiling: float
    drop: float
    rate: float

    def at(self, labels: float | FloatArray) -> FloatArray:
        n = np.asarray(labels, np.float64)
        return np.asarray(self.ceiling - self.drop * n**-self.rate)

    def labels_for(self, goal: float) -> float:
        """Labels a class at which the curve meets ``goal``; inf where it never does."""
        if self.ceiling <= goal:
            return float("inf")
        if self.drop <= 0:
            return 1.0
        return float((self.drop / (self.ceiling - goal)) ** (1 / self.rate))


@dataclass(frozen=True)
class LabelsNeeded:
    """Labels a class until a goal, with a 95 % interval. None: more than can be foretold."""

    goal: float
    labels: int | None
    low: int | None
    high: int | None
    fewest: int
    """The fewest labels that were measured: nothing is said below."""
    most: int
    """Nothing is said beyond so many labels."""


def fit_curve(points: Sequence[Measured]) -> Curve | None:
    """The inverse power law of learning curves, weighted by the points' intervals.

    Source: Figueroa et al. 2012, "Predicting sample size required for classification performance",
    BMC Medical Informatics and Decision Making 12:8. The ceiling is kept within 0 … 1, and the
    curve never falls.

    Returns:
        None where fewer than three points were measured.
    """
    if len(points) < FEWEST_POINTS:
        return None
    labels = np.array([point.labels for point in points], np.float64)
    scores = np.array([point.score.value for point in points])
    return _fits(labels, scores[None], _errors(points))[0]


def labels_needed(points: Sequence[Measured], goal: float, seed: int = 0) -> LabelsNeeded | None:
    """How many labels a class a goal takes.

    The interval is a parametric bootstrap: each point is drawn anew from the normal distribution of
    its mean, and the curve fitted again. It holds for the doubt of the points, not for that of the
    curve's form, and for this table alone.

    Returns:
        None where no curve can be fitted.
    """
    curve = fit_curve(points)
    if curve is None:
        return None
    labels = np.array([point.labels for point in points], np.float64)
    scores = np.array([point.score.value for point in points])
    errors = _errors(points)
    generator = np.random.default_rng(seed)
    again = scores + generator.normal(0, errors, (DRAWS, len(scores)))
    drawn = [one.labels_for(goal) for one in _fits(labels, again, errors)]
    low, high = np.quantile(drawn, [0.025, 0.975], method="nearest")
    fewest, most = int(labels.min()), int(labels.max()) * FURTHEST

    def told(number: float) -> int | None:
        return None if number > most else max(fewest, int(np.ceil(number)))

    return LabelsNeeded(goal, told(curve.labels_for(goal)), told(low), told(high), fewest, most)


def _fits(labels: FloatArray, scores: FloatArray, errors: FloatArray) -> list[Curve]:
    """The curve of each row of ``scores`` (draws, points).

    Given the rate the rest is linear, so the rates are tried one by one: no start can lead astray.
    """
    weights = errors**-2
    best = np.full(len(scores), np.inf)
    found = np.zeros((len(scores), 3))
    for rate in RATES:
        x = labels**-rate
        ceiling, drop = _line(x, scores, weights)
        misfit = ((ceiling[:, None] - drop[:, None] * x - scores) ** 2 @ weights).ravel()
        better = misfit < best
        best[better] = misfit[better]
        found[better] = np.column_stack([ceiling, drop, np.full(len(scores), rate)])[better]
    return [Curve(*map(float, row)) for row in found]


def _line(x: FloatArray, y: FloatArray, weights: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Weighted least squares of ``ceiling - drop · x`` with ceiling <= 1 and drop >= 0."""
    total = weights.sum()
    mean_x, mean_y = (x @ weights) / total, (y @ weights) / total
    slope = ((y - mean_y[:, None]) * (x - mean_x)) @ weights / (((x - mean_x) ** 2) @ weights)
    drop = np.maximum(-slope, 0.0)
    ceiling = mean_y + drop * mean_x
    capped = ceiling > 1
    drop = np.where(capped, ((1 - y) * x) @ weights / ((x**2) @ weights), drop)
    return np.where(capped, 1.0, ceiling), np.maximum(drop, 0.0)


def _errors(points: Sequence[Measured]) -> FloatArray:
    """Standard errors of the means; a point without spread is not infinitely sure."""
    half = np.array([(point.score.high - point.score.low) / 2 for point in points])
    return np.asarray(np.maximum(half / Z95, 0.005))

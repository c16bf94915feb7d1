"""Make probabilities mean what they say: of samples called 70 % wheat, 70 % are to be wheat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar
from sklearn.isotonic import IsotonicRegression

from furrow.engine.accuracy.trust.held_out import HeldOut, usable_probabilities
from furrow.engine.contract.message import Message
from furrow.engine.contract.trust_errors import ProbabilitiesRefused

FloatArray = NDArray[np.float64]

IDENTITY, TEMPERATURE, ISOTONIC = "identity", "temperature", "isotonic"
METHODS = (IDENTITY, TEMPERATURE, ISOTONIC)
"""From the stiffest to the most flexible."""
LEAST = 1e-4
"""No probability is taken as smaller, and isotonic regression gives none beyond 1 − LEAST: that
some hundred trees, or some hundred held-out samples, never saw a case does not exclude it."""
TEMPERATURES = (0.05, 20.0)
ISOTONIC_GROUPS = 10
"""A class that fewer groups held out keeps its own probabilities under isotonic regression."""


@dataclass(frozen=True)
class Calibration:
    """What turns a model's probabilities into calibrated ones; numbers only, JSON by the codec.

    The most probable class stays the same under a temperature, not under isotonic regression: let
    the map keep the model's class, and take the calibrated probability of that class as confidence.
    """

    method: str
    """One of METHODS."""
    classes: int
    temperature: float = 1.0
    """p^(1/T), normalised: above 1 it makes the model less sure (Guo et al. 2017, section 4.2)."""
    given: tuple[tuple[float, ...], ...] = ()
    """Isotonic: for each class ascending probabilities of the model …"""
    means: tuple[tuple[float, ...], ...] = ()
    """… and what they mean; linear in between, the ends hold beyond them."""

    def __post_init__(self) -> None:
        wanted = self.classes if self.method == ISOTONIC else 0
        lengths = [len(one) for one in self.given]
        if (
            self.method not in METHODS
            or not self.temperature > 0
            or lengths != [len(one) for one in self.means]
            or (wanted and (len(lengths) != wanted or min(lengths) < 1))
        ):
            raise ValueError(f"no calibration of {self.classes} classes")

    def apply(self, probabilities: NDArray[Any]) -> FloatArray:
        """
        Args:
            probabilities: (samples, classes); rows of zeros (nothing seen) stay zeros.

        Returns:
            (samples, classes), rows summing to one.

        Raises:
            ProbabilitiesRefused
        """
        found = usable_probabilities(probabilities)
        if found.shape[1] != self.classes:
            raise ProbabilitiesRefused(
                Message(
                    "the calibration is of {wanted} classes, the probabilities are of {found}",
                    wanted=self.classes,
                    found=found.shape[1],
                )
            )
        if self.method == IDENTITY:
            return found
        seen = found.sum(axis=1) > 0
        if self.method == TEMPERATURE:
            changed = _tempered(found, self.temperature)
        else:
            columns = [
                np.interp(found[:, i], self.given[i], self.means[i]) for i in range(self.classes)
            ]
            changed = np.stack(columns, axis=1)
            changed = np.maximum(changed, LEAST)
            changed /= changed.sum(axis=1, keepdims=True)
        return np.where(seen[:, None], changed, 0.0)


def fit_calibration(held: HeldOut, method: str) -> Calibration:
    """
    Temperature: least log loss (Guo et al. 2017). Isotonic: each class against all others, then
    normalised (Zadrozny & Elkan 2002, Transforming classifier scores into accurate multiclass
    probability estimates); a class with fewer than ISOTONIC_GROUPS groups, as one that was trained
    but never held out, keeps its own probabilities.
    """
    if method == TEMPERATURE:
        return Calibration(method, held.classes, temperature=_temperature(held))
    if method == ISOTONIC:
        curves = [_isotonic(held, column) for column in range(held.classes)]
        return Calibration(
            method,
            held.classes,
            given=tuple(given for given, _ in curves),
            means=tuple(means for _, means in curves),
        )
    return Calibration(IDENTITY, held.classes)


def _temperature(held: HeldOut) -> float:
    rows = np.arange(len(held))

    def loss(log_temperature: float) -> float:
        tempered = _tempered(held.probabilities, float(np.exp(log_temperature)))
        return float(-(held.weight * np.log(tempered[rows, held.truth])).sum())

    found = minimize_scalar(loss, bounds=np.log(TEMPERATURES), method="bounded")
    return float(np.exp(found.x))


def _tempered(probabilities: FloatArray, temperature: float) -> FloatArray:
    logs = np.log(np.maximum(probabilities, LEAST)) / temperature
    powers = np.exp(logs - logs.max(axis=1, keepdims=True))
    powers = np.maximum(powers / powers.sum(axis=1, keepdims=True), np.finfo(np.float64).tiny)
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))


def _isotonic(held: HeldOut, column: int) -> tuple[tuple[float, ...], tuple[float, ...]]:
    own = held.truth == column
    if len(np.unique(held.groups[own])) < ISOTONIC_GROUPS:
        return (0.0, 1.0), (0.0, 1.0)
    curve = IsotonicRegression(y_min=LEAST, y_max=1 - LEAST, out_of_bounds="clip")
    curve.fit(held.probabilities[:, column], own.astype(np.float64), sample_weight=held.weight)
    return (
        tuple(round(float(x), 7) for x in curve.X_thresholds_),
        tuple(round(float(y), 7) for y in curve.y_thresholds_),
    )

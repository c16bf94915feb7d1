"""How evenly a recipe serves regions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Fairness:
    """Of one score over regions, each counting the same."""

    regions: int
    mean: float
    worst: float
    worst_region: str
    best: float
    best_region: str
    spread: float
    """Best less worst."""
    deviation: float | None
    """Standard deviation over the regions; None of one."""
    gini: float
    """0: all regions alike; towards 1: one has it all (mean difference over twice the mean)."""


def fairness(scores: Mapping[str, float]) -> Fairness:
    """Raises ValueError: there is no region."""
    if not scores:
        raise ValueError("no region was scored")
    values = np.array(list(scores.values()), np.float64)
    worst, best = min(scores, key=lambda name: scores[name]), max(scores, key=lambda n: scores[n])
    return Fairness(
        regions=len(values),
        mean=float(values.mean()),
        worst=scores[worst],
        worst_region=worst,
        best=scores[best],
        best_region=best,
        spread=scores[best] - scores[worst],
        deviation=float(values.std(ddof=1)) if len(values) > 1 else None,
        gini=gini(values.tolist()),
    )


def gini(values: list[float]) -> float:
    """Gini coefficient of values that are not negative; 0 where all are 0.

    Source: Gini 1912, as mean absolute difference over twice the mean (Sen 1973, chapter 2).
    """
    found = np.asarray(values, np.float64)
    total = float(found.sum())
    if total <= 0:
        return 0.0
    apart = float(np.abs(found[:, None] - found[None, :]).sum())
    return apart / (2 * len(found) * total)

"""What both estimators give, and the intervals of their figures."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from furrow.engine.accuracy.intervals import wilson
from furrow.engine.contract.area_errors import (
    AreaInputRefused,
    StratumTooThin,
    StratumWithoutArea,
)
from furrow.engine.contract.area_results import SampledFigure
from furrow.engine.contract.message import Message

FloatArray = NDArray[np.float64]
NO_VARIANCE = 1e-24
"""What arithmetic leaves of a variance that is 0."""
NOT_KNOWN = SampledFigure(math.nan, math.nan, math.nan, math.nan)


@dataclass(frozen=True)
class ClassShares:
    """One class."""

    name: str
    share: SampledFigure
    """Of the whole area (0 … 1)."""
    users_accuracy: SampledFigure
    """Right among what is mapped as the class; NaN where no point is mapped as it."""
    producers_accuracy: SampledFigure
    """Right among what is the class; NaN where no point is labelled as it."""
    points_mapped: int
    points_found: int


@dataclass(frozen=True)
class StratifiedEstimate:
    """Figures of a stratified random sample. Classes are in the order in which they were given."""

    method: str
    classes: tuple[ClassShares, ...]
    overall: SampledFigure
    """Share of the area that the map has right."""
    matrix: tuple[tuple[float, ...], ...]
    """Error matrix in shares of the area; rows = map, columns = label; sums to 1."""
    counts: tuple[tuple[int, ...], ...]
    """The same in points."""
    points: int


def accuracy_figure(
    value: float, variance: float, points: int, of_points: int | None = None
) -> SampledFigure:
    """An accuracy with Wilson's interval at the sample's effective size, value (1 − value) / V.

    That size is never more than the points behind the figure: a large stratum without an error has
    no spread in the sample, and one error in a tiny stratum would make the figure look nearly sure.
    Where the sample shows no spread at all, the points stand in for it: thirty right of thirty is
    89–100 %, not 100–100 %.

    Args:
        variance: of ``value``, as the paper has it.
        points: how many points the figure rests on.
        of_points: bound of the effective size, where points of other classes have a say as well
            (producer's accuracy: what was missed lies among them); default: ``points``.

    Source: Franco et al. 2019, Journal of Survey Statistics and Methodology 7 (3), 334–364; the
    bound follows Korn & Graubard 1998, Survey Methodology 24 (2), 193–201.
    """
    if points == 0 or math.isnan(value):
        return NOT_KNOWN
    variance = 0.0 if variance < NO_VARIANCE else variance
    spread = value * (1 - value)
    size = float(points)
    if variance > 0 and spread > 1e-12:
        size = min(float(points if of_points is None else of_points), spread / variance)
    interval = wilson(value * size, size)
    return SampledFigure(value, math.sqrt(variance), interval.low, interval.high)


def share_figure(value: float, variance: float, is_census: bool) -> SampledFigure:
    """A share of the area with ± 1.96 standard errors, as the papers give it, within 0 … 1.

    A sample without any spread gives no interval (NaN): ± 0 would claim to be sure.
    """
    error = 0.0 if variance < NO_VARIANCE else math.sqrt(variance)
    if error == 0 and not is_census:
        return SampledFigure(value, error, math.nan, math.nan)
    return SampledFigure(
        value, error, max(0.0, value - 1.96 * error), min(1.0, value + 1.96 * error)
    )


def scaled(figure: SampledFigure, factor: float) -> SampledFigure:
    """A share as an area: all of its numbers times the whole area."""
    return SampledFigure(
        figure.value * factor,
        figure.standard_error * factor,
        figure.low * factor,
        figure.high * factor,
    )


def checked_strata(sizes: FloatArray, points: FloatArray, names: tuple[str, ...]) -> None:
    """Refuse strata that no variance can be worked out for.

    Args:
        sizes: (h,) units (pixels) of each stratum.
        points: (h,) labelled points of each stratum. A stratum that is known whole needs but one.

    Raises:
        AreaInputRefused, StratumWithoutArea, StratumTooThin
    """
    if not np.isfinite(sizes).all() or (sizes < 0).any():
        raise AreaInputRefused(Message("the size of a stratum is not a number of pixels"))
    empty = (sizes == 0) & (points > 0)
    if empty.any():
        raise StratumWithoutArea(_names(names, empty))
    if not sizes.any():
        raise AreaInputRefused(Message("no stratum has any area"))
    if (points > sizes).any():
        raise AreaInputRefused(Message("a stratum has more points than pixels"))
    thin = (sizes > 0) & (points < np.minimum(2, sizes))
    if thin.any():
        raise StratumTooThin(_names(names, thin))


def as_shares(matrix: FloatArray) -> tuple[tuple[float, ...], ...]:
    return tuple(tuple(float(cell) for cell in row) for row in matrix)


def as_counts(matrix: FloatArray) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(int(cell) for cell in row) for row in matrix)


def _names(names: tuple[str, ...], chosen: NDArray[np.bool_]) -> list[str]:
    return [name for name, yes in zip(names, chosen, strict=True) if yes]

"""Areas and accuracy where the strata are not the map's classes (Stehman 2014).

International Journal of Remote Sensing 35 (13), 4923–4939: the stratified mean for areas and for
overall accuracy, the combined ratio for user's and producer's accuracy. The case in Furrow: points
that were drawn from one map judge another one.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from furrow.engine.accuracy.areas.estimates import (
    NOT_KNOWN,
    ClassShares,
    FloatArray,
    StratifiedEstimate,
    accuracy_figure,
    as_counts,
    as_shares,
    checked_strata,
    share_figure,
)
from furrow.engine.contract.area_errors import AreaInputRefused
from furrow.engine.contract.area_results import SampledFigure
from furrow.engine.contract.message import Message

METHOD = "Stehman 2014"

IntArray = NDArray[np.int64]


def stehman(
    strata: ArrayLike,
    mapped: ArrayLike,
    labels: ArrayLike,
    pixels: ArrayLike,
    classes: Sequence[str],
    stratum_names: Sequence[str] = (),
) -> StratifiedEstimate:
    """Estimate from points.

    Args:
        strata: (n,) stratum of each point, 0 … h − 1.
        mapped: (n,) class on the map, 0 … m − 1.
        labels: (n,) class found, 0 … m − 1.
        pixels: (h,) pixels of each stratum.
        classes: m names.
        stratum_names: h names for error messages; default: their numbers.

    Raises:
        AreaInputRefused, StratumTooThin, StratumWithoutArea
    """
    sizes = np.asarray(pixels, np.float64)
    if sizes.ndim != 1 or sizes.size == 0:
        raise AreaInputRefused(Message("there are no strata"))
    own = _indices(strata, len(sizes))
    said, true = _indices(mapped, len(classes)), _indices(labels, len(classes))
    if not len(own) == len(said) == len(true):
        raise AreaInputRefused(Message("strata, mapped classes and labels differ in number"))
    points = np.bincount(own, minlength=len(sizes)).astype(np.float64)
    names = tuple(stratum_names) or tuple(str(number) for number in range(len(sizes)))
    checked_strata(sizes, points, names)
    sample = _Sample(own, sizes, points)
    is_mapped = said[:, None] == np.arange(len(classes))
    is_found = true[:, None] == np.arange(len(classes))
    right = said == true
    overall, variance = sample.mean(right)
    return StratifiedEstimate(
        method=METHOD,
        classes=tuple(
            _class(name, sample, is_mapped[:, j], is_found[:, j]) for j, name in enumerate(classes)
        ),
        overall=accuracy_figure(overall, variance, len(own)),
        matrix=as_shares(_matrix(sample.weights / sizes.sum(), said, true, len(classes))),
        counts=as_counts(_matrix(np.ones(len(own)), said, true, len(classes))),
        points=len(own),
    )


def _class(
    name: str, sample: _Sample, mapped: NDArray[np.bool_], found: NDArray[np.bool_]
) -> ClassShares:
    share, variance = sample.mean(found)
    return ClassShares(
        name=name,
        share=share_figure(share, variance, sample.is_census),
        users_accuracy=_ratio(sample, mapped & found, mapped),
        producers_accuracy=_ratio(sample, mapped & found, found, len(found)),
        points_mapped=int(mapped.sum()),
        points_found=int(found.sum()),
    )


def _ratio(
    sample: _Sample,
    part: NDArray[np.bool_],
    whole: NDArray[np.bool_],
    of_points: int | None = None,
) -> SampledFigure:
    if not whole.any():
        return NOT_KNOWN
    return accuracy_figure(*sample.ratio(part, whole), int(whole.sum()), of_points)


class _Sample:
    """Points with their strata: estimates of means and of ratios, each with its variance."""

    def __init__(self, strata: IntArray, sizes: FloatArray, points: FloatArray) -> None:
        self._strata = strata
        self._sizes = sizes
        self._points = points
        self.is_census = bool((points >= sizes).all())
        self.weights: FloatArray = sizes[strata] / points[strata]
        """Pixels that each point stands for."""

    def mean(self, values: NDArray[np.bool_]) -> tuple[float, float]:
        """Share of all pixels for which something holds."""
        total = float((self.weights * values).sum())
        whole = float(self._sizes.sum())
        return total / whole, self._variance_of_total(values.astype(np.float64)) / whole**2

    def ratio(self, part: NDArray[np.bool_], whole: NDArray[np.bool_]) -> tuple[float, float]:
        below = float((self.weights * whole).sum())
        value = float((self.weights * part).sum()) / below
        # s²y + R² s²x − 2 R sxy of the paper's variance is the variance of y − R x.
        residuals = part - value * whole
        return value, self._variance_of_total(residuals) / below**2

    def _variance_of_total(self, values: FloatArray) -> float:
        """Σ N² (1 − n / N) s² / n over the strata."""
        n, sizes = np.maximum(self._points, 1), self._sizes
        mean = np.bincount(self._strata, values, len(sizes)) / n
        squares = np.bincount(self._strata, (values - mean[self._strata]) ** 2, len(sizes))
        spread = squares / np.maximum(self._points - 1, 1)
        left = 1 - self._points / np.maximum(sizes, 1)
        return float((sizes**2 * left * spread / n).sum())


def _matrix(weights: FloatArray, said: IntArray, true: IntArray, number: int) -> FloatArray:
    cells = np.bincount(said * number + true, weights, number * number)
    return cells.reshape(number, number).astype(np.float64)


def _indices(values: ArrayLike, number: int) -> IntArray:
    given = np.asarray(values)
    numbers = given.astype(np.float64)
    whole = np.isfinite(numbers).all() and (numbers == np.round(numbers)).all()
    if given.ndim != 1 or not whole or (numbers < 0).any() or (numbers >= number).any():
        raise AreaInputRefused(
            Message("a point has no stratum or no class, or one that does not exist")
        )
    return numbers.astype(np.int64)

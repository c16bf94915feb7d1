"""Areas and accuracy where the strata are the map's classes (Olofsson et al. 2014).

Remote Sensing of Environment 148, 42–57: equations 1–11.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

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

METHOD = "Olofsson et al. 2014"


def olofsson(counts: ArrayLike, pixels: ArrayLike, classes: Sequence[str]) -> StratifiedEstimate:
    """Estimate from an error matrix of points.

    Args:
        counts: (k, m) points; rows = the map's k classes, which are the strata, columns = labels.
            The first k columns are the map's classes in the same order; further ones are classes
            that were found and that the map lacks: they get an area, and no user's accuracy.
        pixels: (k,) pixels of each class on the map.
        classes: m names.

    A map class without pixels may have no points; a class with pixels needs two (all, if it has
    fewer). No finite population correction is made, as in the paper, except for a stratum that is
    known whole.

    Raises:
        AreaInputRefused, StratumTooThin, StratumWithoutArea
    """
    n, sizes, names = _checked(counts, pixels, classes)
    k, m = n.shape
    points = n.sum(axis=1)
    checked_strata(sizes, points, names[:k])
    weights = sizes / sizes.sum()
    # A stratum without pixels has weight 0 and no points; 1 keeps the divisions defined.
    within = n / np.maximum(points, 1)[:, None]
    known = points >= sizes
    # Of a share within a stratum: q (1 − q) / (n − 1); nothing where the stratum is known whole.
    variance = np.where(
        known[:, None], 0.0, within * (1 - within) / np.maximum(points - 1, 1)[:, None]
    )
    matrix = weights[:, None] * within
    shares = matrix.sum(axis=0)
    right = np.diagonal(matrix)
    users, users_variance = np.diagonal(within), np.diagonal(variance)
    share_variance = (weights[:, None] ** 2 * variance).sum(axis=0)  # equation 10
    found = []
    for j in range(m):
        mapped = j < k and points[j] > 0
        found.append(
            ClassShares(
                name=names[j],
                share=share_figure(float(shares[j]), float(share_variance[j]), bool(known.all())),
                users_accuracy=accuracy_figure(
                    float(users[j]), float(users_variance[j]), int(points[j])
                )
                if mapped
                else NOT_KNOWN,
                producers_accuracy=_producers(j, sizes, within, variance, n),
                points_mapped=int(points[j]) if j < k else 0,
                points_found=int(n[:, j].sum()),
            )
        )
    return StratifiedEstimate(
        method=METHOD,
        classes=tuple(found),
        overall=accuracy_figure(
            float(right.sum()),
            float((weights**2 * users_variance).sum()),  # equation 5
            int(points.sum()),
        ),
        matrix=as_shares(np.vstack([matrix, np.zeros((m - k, m))])),
        counts=as_counts(np.vstack([n, np.zeros((m - k, m))])),
        points=int(points.sum()),
    )


def _producers(
    j: int, sizes: FloatArray, within: FloatArray, variance: FloatArray, counts: FloatArray
) -> SampledFigure:
    """Equations 3 and 7; classes that the map lacks are never right."""
    found = int(counts[:, j].sum())
    if found == 0:
        return NOT_KNOWN
    if j >= len(sizes):
        return SampledFigure(0.0, 0.0, 0.0, 0.0)  # not sampled: the map gives it to no pixel
    area = sizes * within[:, j]
    is_own = np.arange(len(sizes)) == j
    accuracy = float(area[is_own].sum() / area.sum())
    factor = np.where(is_own, (1 - accuracy) ** 2, accuracy**2)
    spread = float((factor * sizes**2 * variance[:, j]).sum() / area.sum() ** 2)
    return accuracy_figure(accuracy, spread, found, int(counts.sum()))


def _checked(
    counts: ArrayLike, pixels: ArrayLike, classes: Sequence[str]
) -> tuple[FloatArray, FloatArray, tuple[str, ...]]:
    n, sizes = np.asarray(counts, np.float64), np.asarray(pixels, np.float64)
    fits = n.ndim == 2 and sizes.ndim == 1 and n.shape[0] == len(sizes) <= n.shape[1]
    if not fits or n.shape[1] != len(classes) or n.size == 0:
        raise AreaInputRefused(
            Message("the error matrix, the pixels and the classes do not go together")
        )
    if not np.isfinite(n).all() or (n < 0).any() or (n != np.round(n)).any():
        raise AreaInputRefused(Message("the error matrix must hold whole numbers of points"))
    return n, sizes, tuple(classes)

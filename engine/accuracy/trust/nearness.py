"""The dissimilarity of millions of pixels: a few principal axes in place of some hundred features.

Where training samples lie, nearly all of their spread is along few axes. Distances are taken along
these, and what a pixel has off them is added in full, so that one which is unlike the training in
any feature at all is found out. What training samples have off the axes is small (1 − KEPT of their
spread) and counted as if at a right angle to the pixel's, which makes a dissimilarity a little
larger than the exact one, never smaller by more than that.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from furrow.engine.accuracy.trust.applicability import Applicability

FloatArray = NDArray[np.float32]

KEPT = 0.99
"""Of the training samples' spread: so much lies along the axes."""
ROWS_AT_ONCE = 512
"""Small enough for a processor's cache, where it takes half the time of many at once."""


@dataclass(frozen=True)
class Nearness:
    """Made by :meth:`of`."""

    columns: NDArray[np.int64]
    """Features that count."""
    centre: FloatArray
    scale: FloatArray
    axes: FloatArray
    """(features, axes), at right angles to each other."""
    points: FloatArray
    """(axes, samples): the training samples."""
    squared: FloatArray
    """(samples,) squared length of each, what is off the axes included."""
    mean_distance: float

    @staticmethod
    def of(known: Applicability) -> Nearness:
        columns = np.flatnonzero(known.scale > 0)
        training = known.training[:, columns]
        _, spread, directions = np.linalg.svd(training, full_matrices=False)
        along = np.cumsum(spread**2)
        count = int(np.searchsorted(along, KEPT * along[-1])) + 1
        axes = directions[:count].T
        return Nearness(
            columns,
            known.centre[columns].astype(np.float32),
            known.scale[columns].astype(np.float32),
            np.ascontiguousarray(axes, np.float32),
            np.ascontiguousarray((training @ axes).T, np.float32),
            (training**2).sum(axis=1).astype(np.float32),
            known.mean_distance,
        )

    def dissimilarity(self, features: NDArray[Any]) -> FloatArray:
        """(samples,) as Applicability.dissimilarity has it; NaN where a feature is missing.

        Args:
            features: (samples, features) as for training, in the features' own units.
        """
        found = np.empty(len(features), np.float32)
        every = len(self.columns) == features.shape[1]
        for start in range(0, len(features), ROWS_AT_ONCE):
            part = features[start : start + ROWS_AT_ONCE]
            own = part if every else part[:, self.columns]
            own = (own - self.centre) * self.scale
            nearest = (own @ self.axes) @ (-2 * self.points)
            nearest += self.squared
            squared = nearest.min(axis=1) + np.einsum("ij,ij->i", own, own)
            found[start : start + len(part)] = np.sqrt(np.maximum(squared, 0))
        return found / np.float32(self.mean_distance)

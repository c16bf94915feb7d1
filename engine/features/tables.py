"""One feature vector a sample: its series with gaps filled, and indices; as for pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from furrow.engine.features.gaps import fill_gaps
from furrow.engine.features.indices import s1_indices, s2_indices
from furrow.engine.features.samples import SeriesSamples

FloatArray = NDArray[np.float32]


@dataclass(frozen=True)
class FeatureTable:
    values: FloatArray
    """(samples, features); NaN only in samples that a sensor never saw."""
    names: tuple[str, ...]
    """ "s2.B04.03": sensor, band or index, time step counted from 1."""


def feature_table(samples: SeriesSamples, sets: Sequence[str]) -> FeatureTable:
    """Features of samples.

    Args:
        sets: "series", "indices".
    """
    blocks, names = [], []
    for one in samples.sensors:
        series = fill_gaps(np.ascontiguousarray(one.values.transpose(1, 2, 0)))
        by_band = {name: series[:, i] for i, name in enumerate(one.bands)}
        found = dict(by_band) if "series" in sets else {}
        if "indices" in sets:
            found |= (s1_indices if one.is_radar else s2_indices)(by_band)
        for name, block in found.items():
            blocks.append(block.T)
            names += [f"{one.sensor}.{name}.{step:02d}" for step in range(1, len(block) + 1)]
    values = np.concatenate(blocks, axis=1) if blocks else np.empty((len(samples), 0), np.float32)
    return FeatureTable(np.ascontiguousarray(values, dtype=np.float32), tuple(names))

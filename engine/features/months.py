"""Calendar months from finer or irregular steps: what the foundation models were trained on."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from furrow.engine.features.samples import SensorSamples, SeriesSamples

FloatArray = NDArray[np.float32]


def to_months(samples: SeriesSamples) -> SeriesSamples:
    """Means over calendar months; Sentinel-1 is averaged in linear power.

    A month's mean takes in the steps whose middle lies in it. A step is the same month of the year
    in all samples: those that begin later in the year have empty months in front.
    """
    if samples.time_step == "month":
        return samples
    month = samples.days.astype("datetime64[M]")
    there = ~np.isnat(month)
    number = np.where(there, month.astype(np.int64), np.iinfo(np.int64).max)
    first = number.min(axis=1)
    dated = there.any(axis=1)
    first[~dated] = first[dated].min() if dated.any() else 0
    first -= (first - _earliest_month(first)) % 12
    position = np.where(there, number - first[:, None], -1)
    months = int(position.max()) + 1
    sensors = tuple(replace(one, values=_monthly(one, position, months)) for one in samples.sensors)
    starts = first.astype("datetime64[M]")[:, None] + np.arange(months)
    middle = starts.astype("datetime64[D]") + np.timedelta64(14, "D")
    return SeriesSamples(sensors, middle, "month", samples.location)


def _earliest_month(first: NDArray[np.int64]) -> int:
    """Month of the year that all samples can begin in with the fewest empty months in front."""
    return min(range(12), key=lambda month: (int(((first - month) % 12).max()), month))


def _monthly(one: SensorSamples, position: NDArray[np.int64], months: int) -> FloatArray:
    values = np.power(10.0, one.values / 10.0) if one.is_radar else one.values
    found = np.full((len(values), months, values.shape[2]), np.nan, np.float32)
    for month in range(months):
        inside = (position == month)[:, :, None] & np.isfinite(values)
        count = inside.sum(axis=1)
        total = np.where(inside, values, 0.0).sum(axis=1)
        with np.errstate(divide="ignore", invalid="ignore"):
            mean = np.where(count > 0, total / count, np.nan)
            found[:, month] = 10 * np.log10(mean) if one.is_radar else mean
    return found

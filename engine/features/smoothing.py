"""Series smoothed in time: what passes from one date to the next is noise, haze or shadow."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from furrow.engine.features.samples import SensorSamples, SeriesSamples

FloatArray = NDArray[np.float32]

SIGMA_DAYS = 15.0
"""A month's composite barely sees its neighbours; ten-day steps become about a month."""
LEAST_WEIGHT = 0.02
"""Of all that was seen around a step, in steps; with less, the step stays missing."""
SAMPLES_AT_A_TIME = 4096


def smoothed(samples: SeriesSamples, sigma_days: float = SIGMA_DAYS) -> SeriesSamples:
    """Gaussian means over the days around each step, of what was seen.

    A gap takes the mean of what stands around it; a step with nothing near it stays NaN. Steps may
    be irregular, and differ from sample to sample.
    """
    same_days = bool((samples.days == samples.days[:1]).all())
    found: list[list[FloatArray]] = [[] for _ in samples.sensors]
    for first in range(0, len(samples), SAMPLES_AT_A_TIME):
        part = slice(first, first + SAMPLES_AT_A_TIME)
        weights = _weights(samples.days[:1] if same_days else samples.days[part], sigma_days)
        for blocks, one in zip(found, samples.sensors, strict=True):
            blocks.append(_means(one.values[part], weights))
    sensors = tuple(
        _with_values(one, blocks) for one, blocks in zip(samples.sensors, found, strict=True)
    )
    return replace(samples, sensors=sensors)


def _weights(days: NDArray[np.datetime64], sigma_days: float) -> FloatArray:
    """(samples, steps, steps); 1 at a step itself, 0 for a step that is not there."""
    there = ~np.isnat(days)
    number = np.where(there, days.astype("datetime64[D]").astype(np.int64), 0).astype(np.float32)
    distance = (number[:, :, None] - number[:, None, :]) / np.float32(sigma_days)
    weights = np.exp(np.float32(-0.5) * distance**2)
    return np.asarray(weights * there[:, None, :] * there[:, :, None], np.float32)


def _means(values: FloatArray, weights: FloatArray) -> FloatArray:
    seen = np.isfinite(values).all(axis=2, keepdims=True)
    total = np.matmul(weights, np.where(seen, values, np.float32(0)))
    weight = np.matmul(weights, seen.astype(np.float32))
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(weight >= LEAST_WEIGHT, total / weight, np.float32(np.nan))


def _with_values(one: SensorSamples, blocks: list[FloatArray]) -> SensorSamples:
    return replace(one, values=np.concatenate(blocks) if blocks else one.values)

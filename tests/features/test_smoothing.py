"""Smoothed series keep what lasts, lose what passes, and invent nothing far from what was seen."""

from __future__ import annotations

import numpy as np

from furrow.engine.features.samples import SensorSamples, SeriesSamples
from furrow.engine.features.smoothing import smoothed

DAYS = np.datetime64("2021-01-05", "D") + 10 * np.arange(36)


def series(values: np.ndarray, days: np.ndarray = DAYS) -> SeriesSamples:
    whole = np.asarray(values, np.float32)[..., None]
    return SeriesSamples(
        (SensorSamples("s2", ("B08",), whole),), np.broadcast_to(days, whole.shape[:2]), "10d"
    )


def test_a_constant_stays_and_a_spike_goes() -> None:
    flat = np.full((2, 36), 0.3)
    flat[1, 10] = 0.9
    steady, spiked = smoothed(series(flat)).sensors[0].values[..., 0]
    np.testing.assert_allclose(steady, 0.3, atol=1e-6)
    assert abs(spiked[10] - 0.3) < 0.2
    np.testing.assert_allclose(spiked[20:], 0.3, atol=1e-3)


def test_a_gap_takes_what_stands_around_it_and_a_long_one_stays() -> None:
    values = np.full((1, 36), 0.3)
    values[0, 5] = np.nan
    values[0, 15:30] = np.nan
    found = smoothed(series(values)).sensors[0].values[0, :, 0]
    assert np.isclose(found[5], 0.3)
    assert np.isnan(found[20:25]).all()


def test_days_may_differ_from_sample_to_sample_and_be_missing() -> None:
    generator = np.random.default_rng(0)
    values = generator.random((3, 36))
    values[2, 30:] = np.nan
    days = np.broadcast_to(DAYS, (3, 36)).copy()
    days[1] += np.sort(generator.integers(0, 9, 36)).astype("timedelta64[D]")
    days[2, 30:] = np.datetime64("NaT")
    together = smoothed(series(values, days)).sensors[0].values
    for number in range(3):
        own = series(values[number : number + 1], days[number : number + 1])
        np.testing.assert_allclose(smoothed(own).sensors[0].values[0], together[number], rtol=1e-5)
    assert np.isnan(together[2, 30:]).all()

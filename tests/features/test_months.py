"""Calendar months from finer steps."""

from __future__ import annotations

import numpy as np

from furrow.engine.features.months import to_months
from furrow.engine.features.samples import SensorSamples, SeriesSamples


def dekads(first: str, steps: int) -> np.ndarray:
    return np.datetime64(first) + np.arange(steps) * np.timedelta64(10, "D")


def test_a_step_is_the_same_month_in_samples_that_begin_at_other_times():
    days = np.stack([dekads("2021-01-05", 6), dekads("2022-07-05", 6)])
    values = np.arange(12, dtype=np.float32).reshape(2, 6, 1)
    months = to_months(SeriesSamples((SensorSamples("s2", ("B04",), values),), days, "dates"))
    names = months.days.astype("datetime64[M]").astype(int) % 12
    assert (names[0] == names[1]).all()
    found = months.sensors[0].values[:, :, 0]
    assert found[0, :2].tolist() == [1.0, 4.0]
    assert np.isnan(found[1, :6]).all() and found[1, 6:8].tolist() == [7.0, 10.0]


def test_a_sample_without_any_date_is_empty_and_disturbs_no_other():
    days = np.stack([dekads("2021-03-05", 3), np.full(3, np.datetime64("NaT"))])
    values = np.ones((2, 3, 1), np.float32)
    months = to_months(SeriesSamples((SensorSamples("s2", ("B04",), values),), days, "dates"))
    assert months.steps == 1
    assert months.sensors[0].values[:, 0, 0].tolist()[0] == 1.0
    assert np.isnan(months.sensors[0].values[1]).all()


def test_radar_is_averaged_in_linear_power():
    days = dekads("2021-01-05", 2)[None]
    values = np.array([[[-10.0], [-20.0]]], np.float32)
    months = to_months(SeriesSamples((SensorSamples("s1", ("VV",), values),), days, "dekad"))
    assert np.isclose(months.sensors[0].values[0, 0, 0], 10 * np.log10((0.1 + 0.01) / 2), atol=1e-4)

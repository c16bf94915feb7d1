"""Features: gaps are filled in time only, and what was never seen stays unseen."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from furrow.engine.contract import Grid
from furrow.engine.features.gaps import fill_gaps
from furrow.engine.features.indices import s1_indices, s2_indices
from furrow.engine.features.pixels import pixel_features
from furrow.engine.imagery.stack import SensorSeries, StackWindow


@given(
    arrays(
        np.float32,
        st.tuples(st.integers(1, 12), st.just(1), st.integers(1, 4)),
        elements=st.one_of(st.floats(-2, 2, width=32), st.just(np.float32(np.nan))),
    )
)
def test_gaps_are_filled_as_numpys_interp_does(values: np.ndarray) -> None:
    filled = fill_gaps(values)
    order = np.arange(len(values))
    for pixel in range(values.shape[2]):
        series = values[:, 0, pixel]
        seen = np.isfinite(series)
        if seen.any():
            expected = np.interp(order, order[seen], series[seen])
            np.testing.assert_allclose(filled[:, 0, pixel], expected, atol=1e-5)
        else:
            assert np.isnan(filled[:, 0, pixel]).all()


def test_ndvi_and_cross_ratio() -> None:
    one = np.ones((1, 1), np.float32)
    assert s2_indices({"B08": 0.6 * one, "B04": 0.2 * one})["NDVI"] == pytest.approx(0.5)
    assert s1_indices({"VV": -10 * one, "VH": -17 * one})["VH-VV"] == pytest.approx(-7.0)


def test_an_index_of_nothing_is_zero_not_infinite() -> None:
    zero = np.zeros((1, 1), np.float32)
    assert s2_indices({"B08": zero, "B04": zero})["NDVI"].item() == 0.0


def test_missing_bands_only_take_their_indices_away() -> None:
    one = np.ones((1, 1), np.float32)
    assert set(s2_indices({"B8A": one, "B11": one})) == {"NDMI"}


def test_features_are_named_by_sensor_band_and_step_and_unseen_pixels_marked() -> None:
    values = np.full((3, 2, 1, 2), 0.4, np.float32)
    values[:, :, 0, 1] = np.nan
    window = StackWindow(
        Grid("EPSG:32631", 0, 0, 2, 1), 0, 0,
        {"s2": SensorSeries(values, np.zeros((3, 1, 2), np.int16))},
    )  # fmt: skip
    found = pixel_features(window, {"s2": ("B04", "B08")}, ("series", "indices"))
    assert found.names[0] == "s2.B04.01" and "s2.NDVI.03" in found.names
    assert found.seen.tolist() == [True, False]
    assert np.isfinite(found.values).all()

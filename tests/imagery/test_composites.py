"""Composites: what clouds hide is left out, and radar is averaged as power."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from furrow.engine.imagery.clouds import clear_mask
from furrow.engine.imagery.composite import mean_power_db, median_of_clear

STACKS = arrays(
    np.float32,
    st.tuples(st.integers(1, 7), st.integers(1, 3), st.just(2), st.just(3)),
    elements=st.one_of(st.floats(0, 1, width=32), st.just(np.float32(np.nan))),
)


def test_a_clouded_pixel_is_masked() -> None:
    classes = np.arange(12, dtype=np.uint8)[None]
    assert clear_mask(classes)[0].nonzero()[0].tolist() == [4, 5, 6, 7]


@given(STACKS)
def test_the_median_is_numpys_over_clear_observations(stack: np.ndarray) -> None:
    stack[np.broadcast_to(np.isnan(stack).any(axis=1, keepdims=True), stack.shape)] = np.nan
    median, count = median_of_clear(stack)
    for i, j in np.ndindex(stack.shape[2:]):
        clear = np.isfinite(stack[:, 0, i, j])
        assert count[i, j] == clear.sum()
        if clear.any():
            expected = np.median(stack[clear][:, :, i, j], axis=0)
            np.testing.assert_allclose(median[:, i, j], expected, rtol=1e-6, atol=1e-7)
        else:
            assert np.isnan(median[:, i, j]).all()


def test_one_missing_band_takes_the_observation_out() -> None:
    stack = np.full((2, 2, 1, 1), 0.5, np.float32)
    stack[0, 1] = np.nan
    stack[0, 0] = 0.9
    median, count = median_of_clear(stack)
    assert count[0, 0] == 1 and median[:, 0, 0].tolist() == [0.5, 0.5]


def test_radar_is_averaged_in_linear_power() -> None:
    stack = np.array([-10.0, -20.0], np.float32).reshape(2, 1, 1, 1)
    mean, count = mean_power_db(stack)
    assert mean.item() == pytest.approx(10 * np.log10((0.1 + 0.01) / 2), abs=1e-5)
    assert count.item() == 2


def test_radar_without_an_observation_is_missing_not_zero() -> None:
    mean, count = mean_power_db(np.full((1, 2, 1, 1), np.nan, np.float32))
    assert np.isnan(mean).all() and count.item() == 0

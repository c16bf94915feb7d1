"""Composites: what clouds hide is left out, and radar is averaged as power."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from furrow.engine.imagery.clouds import clear_mask
from furrow.engine.imagery.composite import (
    mean_power_db,
    median_of_clear,
    medoid_of_clear,
    nearest_of_clear,
)

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


@given(STACKS)
def test_the_medoid_is_the_observation_of_least_summed_distance(stack: np.ndarray) -> None:
    medoid, count = medoid_of_clear(stack)
    for row, column in np.ndindex(stack.shape[2:]):
        pixel = stack[:, :, row, column]
        clear = pixel[np.isfinite(pixel).all(axis=1)]
        assert count[row, column] == len(clear)
        if not len(clear):
            assert np.isnan(medoid[:, row, column]).all()
            continue
        sums = [np.linalg.norm(clear - one, axis=1).sum() for one in clear]
        picked = medoid[:, row, column]
        own = np.linalg.norm(clear - picked, axis=1).sum()
        assert own == pytest.approx(min(sums), rel=1e-3, abs=1e-4)
        assert (clear == picked).all(axis=1).any(), "all bands come from one date"


def test_the_nearest_clear_date_to_the_middle_is_taken() -> None:
    stack = np.array([[[[1.0, 1.0]]], [[[2.0, np.nan]]], [[[3.0, 3.0]]]], np.float32)
    values, count = nearest_of_clear(stack, [9.0, 1.0, 4.0])
    assert values.tolist() == [[[2.0, 3.0]]] and count.tolist() == [[3, 2]]

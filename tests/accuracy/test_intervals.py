"""Intervals against published figures, and their honesty where there is little to go by."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrow.engine.accuracy.intervals import (
    f1_interval,
    percentile_interval,
    resampled_sums,
    wilson,
)


@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    # Newcombe 1998, Statistics in Medicine 17, table I, method 3 (score without correction)
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_gives_newcombes_published_limits(
    successes: int, trials: int, low: float, high: float
) -> None:
    found = wilson(successes, trials)
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


@given(st.integers(1, 200).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_holds_the_value_and_never_claims_certainty(
    case: tuple[int, int],
) -> None:
    successes, trials = case
    found = wilson(successes, trials)
    assert 0 <= found.low <= found.value <= found.high <= 1
    assert found.high > found.low


def test_nothing_measured_means_anything_is_possible() -> None:
    found = wilson(0, 0)
    assert math.isnan(found.value) and (found.low, found.high) == (0, 1)


def test_f1_follows_from_the_jaccard_index() -> None:
    found = f1_interval(hits=8, misses_and_false_alarms=4)
    assert found.value == pytest.approx(2 * 8 / (2 * 8 + 4))
    assert found.low < found.value < found.high


def test_resampling_covers_a_mean_as_often_as_it_says() -> None:
    generator = np.random.default_rng(0)
    covered = 0
    for trial in range(200):
        sample = generator.normal(5, 2, 40)
        draws = resampled_sums(sample[:, None], np.zeros(40, int), trial, 400)[:, 0] / 40
        found = percentile_interval(float(sample.mean()), draws)
        covered += found.low <= 5 <= found.high
    assert 0.88 <= covered / 200 <= 0.99


def test_resampling_keeps_the_parcels_of_each_class() -> None:
    strata = np.array([0, 0, 0, 1])
    sums = resampled_sums(np.eye(4), strata, seed=0)
    assert (sums[:, :3].sum(axis=1) == 3).all() and (sums[:, 3] == 1).all()

"""Intervals that know that the pixels of a parcel are alike."""

from __future__ import annotations

import numpy as np
import pytest

from furrow.engine.accuracy.intervals import wilson
from furrow.engine.accuracy.trust.shares import grouped_mean, grouped_share


def test_samples_that_stand_alone_have_wilsons_interval() -> None:
    hits = np.array([1, 1, 0, 1, 1, 0, 1, 1, 1, 1])
    assert grouped_share(hits, np.arange(10)) == wilson(8, 10)


def test_copies_of_a_sample_say_nothing_more() -> None:
    hits, groups = np.array([1, 1, 0, 1, 1, 0, 1, 1, 1, 1]), np.arange(10)
    once = grouped_share(hits, groups)
    often = grouped_share(np.repeat(hits, 50), np.repeat(groups, 50))
    assert often.value == once.value
    assert often.low <= once.low and often.high >= once.high
    parcel = grouped_share(np.ones(100), np.zeros(100, int))
    assert parcel.low == pytest.approx(wilson(1, 1).low)


def test_nothing_is_anything() -> None:
    assert (grouped_share(np.empty(0), np.empty(0, int)).low) == 0


def test_intervals_cover_as_often_as_they_say() -> None:
    generator = np.random.default_rng(1)
    share, mean = [], []
    for _ in range(1500):
        groups = np.repeat(np.arange(60), generator.integers(1, 20, 60))
        chances = generator.beta(8 * 0.8, 8 * 0.2, 60)
        hits = generator.random(len(groups)) < chances[groups]
        one = grouped_share(hits, groups)
        share.append(one.low <= 0.8 <= one.high)
        one = grouped_mean(hits.astype(float), groups)
        mean.append(one.low <= 0.8 <= one.high)
    assert 0.93 <= np.mean(share) <= 0.97
    assert 0.93 <= np.mean(mean) <= 0.97


def test_the_plain_interval_would_claim_far_too_much() -> None:
    generator = np.random.default_rng(2)
    covered = []
    for _ in range(300):
        groups = np.repeat(np.arange(60), 20)
        hits = generator.random(len(groups)) < generator.beta(1.6, 0.4, 60)[groups]
        one = wilson(hits.sum(), len(hits))
        covered.append(one.low <= 0.8 <= one.high)
    assert np.mean(covered) < 0.7

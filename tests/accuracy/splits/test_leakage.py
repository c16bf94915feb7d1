"""What a naive split claims beyond an honest one."""

from __future__ import annotations

import numpy as np
import pytest

from furrow.engine.accuracy.splits import Places
from furrow.engine.accuracy.splits.leakage import by_pixel, leak


def test_the_excess_is_the_difference_on_the_same_samples() -> None:
    generator = np.random.default_rng(0)
    truth, parcels = np.repeat(np.arange(3), 200), np.arange(600) // 10
    said = np.where(generator.random(600) < 0.7, truth, (truth + 1) % 3)
    found = leak(truth, said, truth, parcels, 0)
    assert found.claimed.value == 1.0
    assert found.excess.value == pytest.approx(1 - found.macro_f1.value)
    assert 0 < found.excess.low < found.excess.value < found.excess.high
    assert found.accuracy.value == pytest.approx((said == truth).mean())


def test_a_split_that_says_the_same_has_no_excess() -> None:
    truth = np.arange(60) % 3
    found = leak(truth, truth, truth, np.arange(60) // 6, 0)
    assert (found.excess.low, found.excess.value, found.excess.high) == (0, 0, 0)


def test_whole_clusters_are_resampled_so_that_few_parcels_give_wide_intervals() -> None:
    generator = np.random.default_rng(0)
    truth, of_parcel = np.arange(400) % 2, np.repeat(np.arange(8), 50)
    right = (np.arange(8) % 2 == 0)[of_parcel]  # a parcel is all right or all wrong
    said = np.where(right, truth, 1 - truth)
    whole = leak(truth, said, said, of_parcel, 0).accuracy
    alone = leak(truth, said, said, generator.permutation(400), 0).accuracy
    assert whole.high - whole.low > 3 * (alone.high - alone.low)


def test_the_naive_split_tears_parcels_apart_and_is_called_by_its_name() -> None:
    parcels = np.arange(100) // 10
    folding = by_pixel(Places(parcels % 2, parcels), 0)
    assert any(set(parcels[f.learn]) & set(parcels[f.hold]) for f in folding.folds)
    assert folding.split == "pixel" and "pixels at random" in folding.method

"""Splits: every scored parcel is held out once, and a block is never on both sides."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrow.engine.contract.errors import TooFewParcels
from furrow.engine.labels.split import blocks_of, split_parcels


@given(
    values=st.lists(st.integers(2, 6), min_size=4, max_size=120),
    extent_m=st.sampled_from([500.0, 4_000.0, 60_000.0]),
    seed=st.integers(0, 5),
)
def test_every_scored_parcel_is_held_out_once(
    values: list[int], extent_m: float, seed: int
) -> None:
    classes = np.array(values)
    centres = np.random.default_rng(seed).uniform(0, extent_m, (len(values), 2))
    counts = np.bincount(classes)
    if (counts >= 2).sum() < 2:
        with pytest.raises(TooFewParcels):
            split_parcels(classes, centres, seed)
        return
    split, unscored = split_parcels(classes, centres, seed)
    held = np.concatenate(split.folds)
    assert sorted(held) == np.flatnonzero(counts[classes] >= 2).tolist()
    assert sorted(unscored) == np.flatnonzero(counts == 1).tolist()
    for fold in split.folds:
        rest = np.setdiff1d(np.arange(len(values)), fold)
        assert set(classes[fold]) <= set(classes[rest])
        if split.block_m is not None:
            blocks = blocks_of(centres, split.block_m)
            assert not set(blocks[fold]) & set(blocks[np.intersect1d(rest, held)])


def test_few_parcels_are_held_out_one_by_one() -> None:
    split, _ = split_parcels(np.array([2, 2, 3, 3, 4]), np.zeros((5, 2)), 0)
    assert split.method == "leave one parcel out" and len(split.folds) == 4


def test_many_spread_parcels_are_held_out_by_block_and_the_size_is_said() -> None:
    generator = np.random.default_rng(0)
    split, _ = split_parcels(generator.integers(2, 5, 80), generator.uniform(0, 4000, (80, 2)), 0)
    assert split.block_m is not None and f"{split.block_m} m" in split.method


def test_the_same_seed_gives_the_same_split() -> None:
    generator = np.random.default_rng(1)
    values, centres = generator.integers(2, 5, 60), generator.uniform(0, 4000, (60, 2))
    one, two = (
        split_parcels(values, centres, 3)[0],
        split_parcels(values, centres, 3)[0],
    )
    assert all((a == b).all() for a, b in zip(one.folds, two.folds, strict=True))

"""Blocks are as large as labels are alike, and say so."""

from __future__ import annotations

import numpy as np
import pytest

from furrow.engine.accuracy.splits import Places, choose_block_size
from furrow.engine.contract.errors import SplitImpossible


def patches(side_m: float, extent_m: float = 100_000, parcels: int = 800) -> Places:
    """Labels that are the same within squares of one size, and independent between them."""
    generator = np.random.default_rng(3)
    centres = generator.uniform(0, extent_m, (parcels, 2))
    cells = (centres // side_m).astype(int)
    table = generator.integers(0, 4, (int(extent_m // side_m) + 1,) * 2)
    return Places(table[cells[:, 0], cells[:, 1]], np.arange(parcels), centres)


@pytest.mark.parametrize("side_m", [4_000, 12_000])
def test_the_size_follows_the_patches_of_the_labels(side_m: float) -> None:
    size = choose_block_size(patches(side_m))
    assert size.range_m is not None and not size.is_too_small
    assert 0.6 * side_m < size.side_m < 2 * side_m
    assert "range of their variogram" in size.reason


def test_labels_at_random_give_the_largest_blocks_that_leave_ten_and_it_is_said() -> None:
    generator = np.random.default_rng(0)
    centres = generator.uniform(0, 50_000, (300, 2))
    size = choose_block_size(Places(generator.integers(0, 3, 300), np.arange(300), centres))
    assert 10_000 < size.side_m < 17_000 and size.range_m is None
    assert "no distance" in size.reason and "leave 10" in size.reason


def test_blocks_that_would_be_but_parcels_are_refused() -> None:
    centres = np.random.default_rng(0).uniform(0, 5_000, (14, 2))
    with pytest.raises(SplitImpossible, match="14 labelled parcels are too few"):
        choose_block_size(Places(np.arange(14) % 2, np.arange(14), centres))


def test_where_the_range_leaves_too_few_blocks_smaller_ones_say_that_they_flatter() -> None:
    generator = np.random.default_rng(0)
    centres = generator.uniform(0, 10_000, (200, 2))
    size = choose_block_size(Places((centres[:, 0] > 5_000).astype(int), np.arange(200), centres))
    assert size.is_too_small and "still flatter" in size.reason

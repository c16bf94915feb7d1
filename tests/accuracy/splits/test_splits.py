"""Whatever the split: no parcel, block or region on both sides, ever."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from furrow.engine.accuracy.splits import (
    BlockSize,
    Folding,
    Places,
    block_numbers,
    by_block,
    by_distance,
    by_parcel,
    by_region,
    by_year,
    nested,
)
from furrow.engine.contract import Message
from furrow.engine.contract.errors import SplitImpossible

SPLITTERS = {
    "parcel": by_parcel,
    "block": by_block,
    "distance": by_distance,
    "region": by_region,
    "year": by_year,
}


@st.composite
def any_places(draw: st.DrawFn) -> Places:
    """Parcels of one to four pixels, some in two regions or years."""
    parcels = draw(st.integers(1, 40))
    number = st.integers(0, 2**31)
    generator = np.random.default_rng(draw(number))
    parcel = np.repeat(np.arange(parcels), generator.integers(1, 5, parcels))
    spread = draw(st.sampled_from([0.0, 50.0, 5_000.0, 500_000.0]))
    centres = generator.uniform(0, spread, (parcels, 2))
    classes = draw(npst.arrays(np.int64, parcels, elements=st.integers(0, 3)))
    groups = draw(st.integers(1, 14))
    region = generator.integers(0, groups, parcels)[parcel]
    region[0] = 0  # may tear the first parcel
    return Places(
        classes[parcel], parcel, centres[parcel], region, generator.integers(0, 4, len(parcel))
    )


def made(how: Callable[[Places, int], Folding], places: Places) -> Folding | None:
    try:
        return how(places, 0)
    except SplitImpossible as problem:
        assert problem.detail  # refused, with the reason
        return None


@pytest.mark.parametrize("name", SPLITTERS)
@settings(max_examples=60)
@given(places=any_places())
def test_nothing_that_belongs_together_is_on_both_sides(name: str, places: Places) -> None:
    folding = made(SPLITTERS[name], places)
    if folding is None:
        return
    together = [places.parcels]
    if name == "block":
        centres, row = places.parcel_centres("block")
        together.append(block_numbers(centres, folding.block_m or 0.0)[row])
    together += [places.regions] * (name == "region") + [places.years] * (name == "year")
    for fold in folding.folds:
        for group in together:
            assert not set(group[fold.learn]) & set(group[fold.hold])
        assert set(places.classes[fold.hold]) <= set(places.classes[fold.learn])
    held = np.concatenate([fold.hold for fold in folding.folds])
    assert len(np.unique(held)) == len(held)  # each sample is judged once at most
    assert not set(places.classes[held]) & set(folding.unscored)


@given(places=any_places())
def test_what_is_learned_lies_beyond_the_buffer(places: Places) -> None:
    folding = made(lambda own, seed: by_distance(own, seed, buffer_m=700.0), places)
    for fold in () if folding is None else folding.folds:
        apart = places.centres_m[fold.learn][:, None] - places.centres_m[fold.hold][None]
        assert np.hypot(*apart.transpose(2, 0, 1)).min() > 700.0


@pytest.mark.parametrize("name", SPLITTERS)
@settings(max_examples=30)
@given(places=any_places())
def test_what_is_tuned_on_is_never_what_is_tested_on(name: str, places: Places) -> None:
    try:
        found = nested(places, SPLITTERS[name], 0)
    except SplitImpossible:
        return
    for outer, inner in zip(found.outer.folds, found.inner, strict=True):
        for fold in inner.folds:
            used = np.concatenate([fold.learn, fold.hold])
            assert set(used) <= set(outer.learn)
            assert not set(places.parcels[used]) & set(places.parcels[outer.hold])
            assert not set(places.parcels[fold.learn]) & set(places.parcels[fold.hold])


def field(parcels: int = 60, extent_m: float = 50_000, seed: int = 0) -> Places:
    generator = np.random.default_rng(seed)
    centres = generator.uniform(0, extent_m, (parcels, 2))
    return Places(np.arange(parcels) % 3, np.arange(parcels), centres)


@pytest.mark.parametrize("how", [by_parcel, by_block, by_distance])
def test_the_same_seed_gives_the_same_folds_and_another_seed_others(
    how: Callable[[Places, int], Folding],
) -> None:
    one, again, other = how(field(), 1), how(field(), 1), how(field(), 2)
    holds = [[fold.hold.tolist() for fold in folding.folds] for folding in (one, again, other)]
    assert holds[0] == holds[1] and sorted(holds[0]) != sorted(holds[2])


def test_parcels_that_come_back_every_year_are_held_out_by_parts() -> None:
    parcels = np.tile(np.arange(20), 2)
    places = Places(parcels % 2, parcels, years=np.repeat([2020, 2021], 20))
    folding = by_year(places, 0)
    assert len(folding.folds) > 2 and len(folding.held) == 40
    for fold in folding.folds:
        assert len(fold.learn) >= 10


ONE_EACH = Places(np.arange(5), np.arange(5), np.random.default_rng(0).uniform(0, 9e4, (5, 2)))


@pytest.mark.parametrize(
    ("how", "places", "said"),
    [
        (by_parcel, ONE_EACH, "0 of 5 classes have two parcels"),
        (by_parcel, Places(np.zeros(9, int), np.zeros(9, int)), "one parcel only"),
        (by_block, Places(np.arange(8) % 2, np.arange(8)), "not known where they lie"),
        (by_block, Places(np.arange(8) % 2, np.arange(8), np.zeros((8, 2))), "all lie in one"),
        (by_region, field(), "not known which"),
        (by_region, Places(np.arange(8) % 2, np.arange(8), regions=np.zeros(8, int)), "one region"),
        (by_year, Places(np.arange(8) % 2, np.arange(8), years=np.arange(8) % 2), "0 of 2 classes"),
    ],
)
def test_too_few_groups_are_refused_with_the_reason(
    how: Callable[[Places, int], Folding], places: Places, said: str
) -> None:
    with pytest.raises(SplitImpossible, match=said):
        how(places, 0)


def test_all_labels_in_one_block_of_the_size_asked_for_are_refused() -> None:
    with pytest.raises(SplitImpossible, match="all lie in one block of 100 km"):
        by_block(field(), 0, BlockSize(100_000.0, Message("as asked for")))

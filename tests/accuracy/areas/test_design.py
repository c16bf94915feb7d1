"""How many points, how they are shared out, and that every pixel has the same chance."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrow.engine.accuracy.areas.drawing import count_pixels, draw_pixels
from furrow.engine.accuracy.areas.sample_size import (
    ALLOCATIONS,
    EQUAL,
    NEYMAN,
    PROPORTIONAL,
    allocate,
    expected_error,
    sample_size,
)

PIXELS = [200_000, 150_000, 3_200_000, 6_450_000]
WEIGHTS = np.array(PIXELS) / sum(PIXELS)
EXPECTED = [0.7, 0.6, 0.9, 0.95]


def test_points_are_shared_out_as_in_olofssons_table() -> None:
    """Table 5 of the paper: 641 points, equally and in proportion to the areas."""
    assert allocate(640, PIXELS, EXPECTED, EQUAL).tolist() == [160] * 4
    assert allocate(641, PIXELS, EXPECTED, PROPORTIONAL).tolist() == [13, 10, 205, 413]


@pytest.mark.parametrize("allocation", ALLOCATIONS)
def test_the_size_gives_the_wanted_error(allocation: str) -> None:
    points = sample_size(WEIGHTS, EXPECTED, 0.01, allocation)
    shares = allocate(points, PIXELS, EXPECTED, allocation)
    assert expected_error(WEIGHTS, EXPECTED, shares) == pytest.approx(0.01, rel=0.01)


def test_neymans_shares_need_the_fewest_points() -> None:
    sizes = {name: sample_size(WEIGHTS, EXPECTED, 0.01, name) for name in ALLOCATIONS}
    assert sizes[NEYMAN] < sizes[PROPORTIONAL] < sizes[EQUAL]


@given(
    st.lists(st.integers(1, 10**7), min_size=1, max_size=8),
    st.integers(0, 5_000),
    st.integers(2, 60),
    st.sampled_from(ALLOCATIONS),
)
def test_no_stratum_gets_too_few_or_more_than_it_has(
    pixels: list[int], points: int, at_least: int, allocation: str
) -> None:
    expected = np.linspace(0.5, 0.99, len(pixels))
    given_ = allocate(points, pixels, expected, allocation, at_least)
    floor = np.minimum(at_least, pixels)
    assert (given_ >= floor).all() and (given_ <= pixels).all()
    assert given_.sum() == min(max(points, floor.sum()), sum(pixels))


def windows(raster: np.ndarray, side: int) -> Iterator[tuple[int, int, np.ndarray]]:
    for row in range(0, raster.shape[0], side):
        for column in range(0, raster.shape[1], side):
            yield row, column, raster[row : row + side, column : column + side]


@pytest.fixture(scope="module")
def raster() -> np.ndarray:
    return np.random.default_rng(3).choice([1, 2, 5], (50, 70), p=[0.6, 0.3, 0.1]).astype(np.uint8)


def test_pixels_are_drawn_once_and_are_of_their_class(raster: np.ndarray) -> None:
    pixels = count_pixels(windows(raster, 16))
    assert pixels == {value: int((raster == value).sum()) for value in (1, 2, 5)}
    wanted = {1: 40, 2: 30, 5: pixels[5]}  # of the last, all there are
    drawn = draw_pixels(windows(raster, 16), pixels, wanted, seed=1)
    assert (raster[drawn.rows, drawn.columns] == drawn.values).all()
    assert len(set(zip(drawn.rows.tolist(), drawn.columns.tolist(), strict=True))) == 70 + pixels[5]
    assert {value: int((drawn.values == value).sum()) for value in wanted} == wanted
    again = draw_pixels(windows(raster, 16), pixels, wanted, seed=1)
    assert np.array_equal(again.rows, drawn.rows) and np.array_equal(again.columns, drawn.columns)
    other = draw_pixels(windows(raster, 16), pixels, wanted, seed=2)
    assert not np.array_equal(other.rows, drawn.rows)


def test_every_pixel_of_a_class_has_the_same_chance(raster: np.ndarray) -> None:
    pixels = count_pixels(windows(raster, 16))
    hits = np.zeros(raster.shape)
    rounds = 400
    for seed in range(rounds):
        drawn = draw_pixels(windows(raster, 16), pixels, {1: 100, 2: 100}, seed)
        hits[drawn.rows, drawn.columns] += 1
    for value in (1, 2):
        chance = 100 / pixels[value]
        own = hits[raster == value] / rounds
        assert own.mean() == pytest.approx(chance)
        assert own.std() == pytest.approx(np.sqrt(chance * (1 - chance) / rounds), rel=0.1)
        # No part of the map is preferred.
        halves = [hits[:25][raster[:25] == value], hits[25:][raster[25:] == value]]
        assert np.mean(halves[0]) == pytest.approx(np.mean(halves[1]), rel=0.05)


def test_the_order_of_the_points_tells_nothing_of_class_or_place() -> None:
    raster = np.repeat(np.array([1, 2], np.uint8), 1_000).reshape(40, 50)  # north and south
    pixels = count_pixels(windows(raster, 16))
    drawn = draw_pixels(windows(raster, 16), pixels, {1: 300, 2: 300}, seed=1)
    places = np.flatnonzero(drawn.values == 1)
    assert places.mean() == pytest.approx(299.5, abs=20)
    assert abs(np.corrcoef(np.arange(600), drawn.rows)[0, 1]) < 0.1

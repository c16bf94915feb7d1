"""What must hold of any sample, and what bad input is told."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from furrow.engine.accuracy.areas.estimates import StratifiedEstimate
from furrow.engine.accuracy.areas.olofsson import olofsson
from furrow.engine.accuracy.areas.stehman import stehman
from furrow.engine.contract.area_errors import (
    AreaInputRefused,
    StratumTooThin,
    StratumWithoutArea,
)

Sample = tuple[np.ndarray, np.ndarray]
"""Error matrix in points, and pixels of each class."""


@st.composite
def samples(draw: st.DrawFn) -> Sample:
    k = draw(st.integers(2, 5))
    rows = st.lists(st.integers(0, 30), min_size=k, max_size=k).filter(lambda row: sum(row) >= 2)
    counts = np.array(draw(st.lists(rows, min_size=k, max_size=k)))
    pixels = draw(st.lists(st.integers(1_000, 10**8), min_size=k, max_size=k))
    return counts, np.array(pixels)


def names(counts: np.ndarray) -> tuple[str, ...]:
    return tuple(f"class {number}" for number in range(counts.shape[1]))


def numbers(found: StratifiedEstimate) -> dict[str, tuple[float, ...]]:
    return {
        item.name: tuple(
            number
            for figure in (item.share, item.users_accuracy, item.producers_accuracy)
            for number in (figure.value, figure.standard_error, figure.low, figure.high)
        )
        for item in found.classes
    }


def as_points(counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Row and column of each point."""
    rows, columns = np.indices(counts.shape)
    times = counts.ravel()
    return np.repeat(rows.ravel(), times), np.repeat(columns.ravel(), times)


@settings(max_examples=40)
@given(samples())
def test_areas_sum_to_the_whole(sample: Sample) -> None:
    counts, pixels = sample
    found = olofsson(counts, pixels, names(counts))
    assert math.isclose(sum(item.share.value for item in found.classes), 1, abs_tol=1e-9)
    assert math.isclose(np.sum(found.matrix), 1, abs_tol=1e-9)
    assert np.array_equal(found.counts, counts)


@settings(max_examples=40)
@given(samples(), st.randoms())
def test_permuted_classes_permute_the_figures(sample: Sample, random: object) -> None:
    counts, pixels = sample
    order = list(range(len(pixels)))
    random.shuffle(order)  # type: ignore[attr-defined]
    all_names = names(counts)
    one = olofsson(counts, pixels, all_names)
    other = olofsson(
        counts[np.ix_(order, order)], pixels[order], tuple(all_names[i] for i in order)
    )
    for name, values in numbers(other).items():
        np.testing.assert_allclose(values, numbers(one)[name], atol=1e-9)
    assert other.overall.value == pytest.approx(one.overall.value)
    assert other.overall.standard_error == pytest.approx(one.overall.standard_error)


@settings(max_examples=40)
@given(st.lists(st.integers(2, 60), min_size=2, max_size=6))
def test_a_perfect_map_has_no_error_and_is_still_not_surely_perfect(right: list[int]) -> None:
    pixels = np.array([number * 1_000 for number in right])
    found = olofsson(np.diag(right), pixels, names(np.diag(right)))
    own, _ = as_points(np.diag(right))
    again = stehman(own, own, own, pixels, names(np.diag(right)))
    for estimate in (found, again):
        assert estimate.overall.value == pytest.approx(1)
        assert estimate.overall.standard_error == 0
        assert estimate.overall.low < 1
        for item, number in zip(estimate.classes, right, strict=True):
            assert item.users_accuracy.value == item.producers_accuracy.value == pytest.approx(1)
            assert item.users_accuracy.low == pytest.approx(number / (number + 1.96**2), abs=1e-3)
            assert item.share.standard_error == 0
            assert math.isnan(item.share.low) and math.isnan(item.share.high)


@settings(max_examples=40)
@given(samples())
def test_with_the_maps_classes_as_strata_both_papers_agree(sample: Sample) -> None:
    counts, pixels = sample
    pixels = pixels * 10**6  # so that Stehman's finite population correction vanishes
    own, found = as_points(counts)
    one = olofsson(counts, pixels, names(counts))
    other = stehman(own, own, found, pixels, names(counts))
    assert other.overall.value == pytest.approx(one.overall.value)
    assert other.overall.standard_error == pytest.approx(one.overall.standard_error, rel=1e-4)
    for name, values in numbers(one).items():
        np.testing.assert_allclose(values, numbers(other)[name], rtol=1e-3, atol=1e-7)
    np.testing.assert_allclose(one.matrix, other.matrix, atol=1e-9)


@settings(max_examples=40)
@given(samples())
def test_limits_enclose_the_figure_and_stay_within_reason(sample: Sample) -> None:
    counts, pixels = sample
    found = olofsson(counts, pixels, names(counts))
    for values in [*numbers(found).values()]:
        for value, _, low, high in (values[:4], values[4:8], values[8:]):
            if not math.isnan(low):
                assert 0 <= low <= value + 1e-9 and value - 1e-9 <= high <= 1


def test_a_census_has_no_error() -> None:
    counts = np.array([[3, 1], [0, 4]])
    found = olofsson(counts, [4, 4], ("a", "b"))
    assert found.overall.value == 7 / 8 and found.overall.standard_error == 0
    assert found.classes[0].share.low == found.classes[0].share.high == 3 / 8
    own, true = as_points(counts)
    assert stehman(own, own, true, [4, 4], ("a", "b")).classes[0].share == found.classes[0].share


def test_a_class_that_the_map_lacks_has_an_area_and_no_users_accuracy() -> None:
    found = olofsson([[40, 5, 5], [0, 45, 5]], [6_000, 4_000], ("Maize", "Wheat", "Sunflower"))
    sunflower = found.classes[2]
    assert sunflower.share.value == pytest.approx(0.1) and sunflower.share.standard_error > 0
    assert math.isnan(sunflower.users_accuracy.value)
    assert sunflower.producers_accuracy.value == sunflower.producers_accuracy.high == 0
    assert (sunflower.points_mapped, sunflower.points_found) == (0, 10)
    assert found.overall.value == pytest.approx(0.6 * 0.8 + 0.4 * 0.9)


def test_a_class_that_no_point_holds_has_no_interval() -> None:
    found = olofsson([[50, 0], [50, 0]], [6_000, 4_000], ("Maize", "Wheat"))
    wheat = found.classes[1]
    assert wheat.share.value == 0 and math.isnan(wheat.share.high)
    assert wheat.users_accuracy.value == 0 and math.isnan(wheat.producers_accuracy.value)


def test_a_stratum_with_fewer_than_two_points_is_named() -> None:
    with pytest.raises(StratumTooThin, match="Wheat") as problem:
        olofsson([[5, 0], [0, 1]], [600, 400], ("Maize", "Wheat"))
    assert problem.value.strata == ["Wheat"]
    with pytest.raises(StratumTooThin, match="north"):
        stehman([0, 0, 1], [0, 1, 1], [0, 1, 1], [60, 40], ("a", "b"), ("south", "north"))


def test_points_where_the_map_has_no_area_are_named() -> None:
    with pytest.raises(StratumWithoutArea, match="Wheat"):
        olofsson([[5, 0], [0, 5]], [600, 0], ("Maize", "Wheat"))
    # Without points the class is just not mapped.
    assert olofsson([[5, 0], [0, 0]], [600, 0], ("Maize", "Wheat")).overall.value == 1


@pytest.mark.parametrize(
    ("counts", "pixels", "classes"),
    [
        ([[5, float("nan")], [0, 5]], [600, 400], ("a", "b")),
        ([[5, 0.5], [0, 5]], [600, 400], ("a", "b")),
        ([[5, -1], [0, 5]], [600, 400], ("a", "b")),
        ([[5, 0], [0, 5]], [600, float("nan")], ("a", "b")),
        ([[5, 0], [0, 5]], [600, -1], ("a", "b")),
        ([[5, 0], [0, 5]], [600], ("a", "b")),
        ([[5, 0], [0, 5]], [600, 400], ("a",)),
        ([[5, 0], [0, 5]], [3, 400], ("a", "b")),
        ([[0, 0], [0, 0]], [0, 0], ("a", "b")),
        ([], [], ()),
    ],
)
def test_numbers_that_mean_nothing_are_refused(counts, pixels, classes) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(AreaInputRefused):
        olofsson(counts, pixels, classes)


@pytest.mark.parametrize(
    ("strata", "labels"),
    [([0, 0, 1, 2], [0, 0, 1, 1]), ([0, 0, 1, 1], [0, 0, 1, float("nan")]), ([0, 0], [0, 0, 1])],
)
def test_points_without_a_stratum_or_a_class_are_refused(strata, labels) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(AreaInputRefused):
        stehman(strata, [0] * len(labels), labels, [60, 40], ("a", "b"))


def test_one_error_in_a_tiny_stratum_makes_the_map_no_surer() -> None:
    """The large stratum shows no spread: that is no proof that it has none."""
    without = olofsson([[30, 0], [0, 30]], [990_000, 10_000], ("a", "b")).overall
    with_one = olofsson([[30, 0], [1, 29]], [990_000, 10_000], ("a", "b")).overall
    assert without.low < 0.95 and with_one.low < 0.95


def test_the_interval_of_a_map_with_a_large_and_nearly_right_stratum_holds() -> None:
    """True: .995 right in 97 % of the area, .8 elsewhere; 171, 25, 25 and 25 points."""
    pixels, right = np.array([970, 10, 10, 10]) * 1_000, np.array([0.995, 0.8, 0.8, 0.8])
    true = float((pixels * right).sum() / pixels.sum())
    generator, held = np.random.default_rng(1), 0
    for _ in range(200):
        hits = generator.binomial([171, 25, 25, 25], right)
        counts = np.diag(hits)
        for row, points in enumerate([171, 25, 25, 25]):
            counts[row, (row + 1) % 4] = points - hits[row]
        overall = olofsson(counts, pixels, ("a", "b", "c", "d")).overall
        held += overall.low <= true <= overall.high
    assert held / 200 >= 0.93

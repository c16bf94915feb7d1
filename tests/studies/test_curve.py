"""Learning curves: the goal's labels are found again, and not told where they cannot be known."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrow.engine.contract.results import Estimate
from furrow.engine.studies.curve import Curve, Measured, fit_curve, labels_needed

LABELS = (3, 5, 10, 20, 50)
TRUE = Curve(0.9, 0.6, 0.6)


def measured(curve: Curve, error: float, seed: int) -> list[Measured]:
    """Points of a curve, each strayed by its standard error."""
    strayed = curve.at(np.array(LABELS)) + np.random.default_rng(seed).normal(0, error, len(LABELS))
    half = 1.96 * error
    return [
        Measured(count, Estimate(float(score), float(score) - half, float(score) + half))
        for count, score in zip(LABELS, strayed, strict=True)
    ]


def test_a_curve_without_noise_is_found_again() -> None:
    found = fit_curve(measured(TRUE, 1e-9, 0))
    assert found is not None
    np.testing.assert_allclose(found.at(np.arange(3, 100)), TRUE.at(np.arange(3, 100)), atol=1e-6)
    needed = labels_needed(measured(TRUE, 1e-9, 0), 0.8)
    assert needed is not None and needed.labels == 20


def test_two_points_are_no_curve() -> None:
    assert fit_curve(measured(TRUE, 0.01, 0)[:2]) is None
    assert labels_needed(measured(TRUE, 0.01, 0)[:2], 0.8) is None


def test_a_goal_above_the_ceiling_is_not_in_sight() -> None:
    needed = labels_needed(measured(TRUE, 0.001, 0), 0.95)
    assert needed is not None and needed.labels is None and needed.low is None


def test_nothing_is_said_below_the_fewest_labels_that_were_measured() -> None:
    needed = labels_needed(measured(TRUE, 0.001, 0), 0.3)
    assert needed is not None and needed.labels == needed.high == needed.fewest == 3


def test_the_interval_holds_the_true_number_about_as_often_as_it_says() -> None:
    """True: 19.8 labels. Its bootstrap is approximate: 95 % claimed, 92 to 99 % found."""
    held = 0
    for seed in range(200):
        needed = labels_needed(measured(TRUE, 0.01, seed), 0.8, seed)
        assert needed is not None
        low = needed.low if needed.low is not None else np.inf
        high = needed.high if needed.high is not None else np.inf
        held += low <= 20 and high >= 19.8
    assert 0.92 <= held / 200 <= 0.99


@given(st.lists(st.floats(0, 1), min_size=5, max_size=5))
def test_a_curve_never_falls_and_never_passes_one(scores: list[float]) -> None:
    points = [
        Measured(count, Estimate(score, score - 0.05, score + 0.05))
        for count, score in zip(LABELS, scores, strict=True)
    ]
    curve = fit_curve(points)
    assert curve is not None
    along = curve.at(np.array([3, 10, 100, 1e6]))
    assert (np.diff(along) >= -1e-12).all() and along[-1] <= 1 + 1e-9


@pytest.mark.parametrize("goal", [0.5, 0.8])
def test_a_flat_curve_above_the_goal_needs_the_fewest(goal: float) -> None:
    points = [Measured(count, Estimate(0.9, 0.88, 0.92)) for count in LABELS]
    needed = labels_needed(points, goal)
    assert needed is not None and needed.labels == 3

"""Calibration errors by hand, and intervals that hold what they say."""

from __future__ import annotations

import numpy as np
import pytest

from furrow.engine.accuracy.trust.calibration_error import absolute_gaps
from furrow.engine.accuracy.trust.held_out import HeldOut
from furrow.engine.accuracy.trust.reliability import bin_of, reliability
from tests.accuracy.trust.simulated import simulated


def by_hand() -> HeldOut:
    """Ten samples: five at 0.9 of which three are right, five at 0.6 of which all are right."""
    said = np.array([0.9] * 5 + [0.6] * 5)
    truth = np.array([0, 0, 0, 1, 1] + [0] * 5)
    return HeldOut(np.stack([said, 1 - said], axis=1), truth, np.arange(10))


def test_figures_equal_those_by_hand() -> None:
    found = reliability(by_hand())
    assert found.accuracy.value == pytest.approx(0.8)
    assert found.confidence == pytest.approx(0.75)
    # |0.9 - 0.6| / 2 + |0.6 - 1| / 2
    assert found.ece_width.plain == pytest.approx(0.35)
    assert found.ece_mass.plain == pytest.approx(0.35)
    assert found.classwise_ece.plain == pytest.approx(0.35)  # two classes mirror each other
    # per sample: 2 (1 - p)^2 where right, 2 p^2 where wrong
    assert found.brier.value == pytest.approx((3 * 0.02 + 2 * 1.62 + 5 * 0.32) / 10)
    expected = -(3 * np.log(0.9) + 2 * np.log(0.1) + 5 * np.log(0.6)) / 10
    assert found.log_loss.value == pytest.approx(expected)


def test_the_table_counts_every_sample_once() -> None:
    found = reliability(by_hand())
    filled = {(one.low, one.high): one for one in found.by_width if one.samples}
    assert [one.samples for one in filled.values()] == [5, 5]
    last = found.by_width[-1]
    assert (last.samples, last.groups, last.right.value) == (5, 5, pytest.approx(0.6))
    assert last.right.low < 0.6 < last.right.high
    held = simulated(np.random.default_rng(0), groups=200)
    by_mass = reliability(held).by_mass
    assert sum(one.samples for one in by_mass) == len(held)
    assert {one.samples for one in by_mass} == {100}


def test_weights_are_as_copies() -> None:
    held = simulated(np.random.default_rng(1), groups=40)
    times = np.random.default_rng(2).integers(1, 4, len(held))
    weighted = reliability(
        HeldOut(held.probabilities, held.truth, held.groups, times.astype(float))
    )
    copied = reliability(held.take(np.repeat(np.arange(len(held)), times)))
    assert weighted.ece_width.plain == pytest.approx(copied.ece_width.plain)
    assert weighted.brier.value == pytest.approx(copied.brier.value)


def test_permuted_classes_give_the_same_figures() -> None:
    held = simulated(np.random.default_rng(1), groups=60)
    order = np.array([2, 0, 3, 1])
    moved = HeldOut(held.probabilities[:, order], np.argsort(order)[held.truth], held.groups)
    one, other = reliability(held), reliability(moved)
    assert one.classwise_ece.plain == pytest.approx(other.classwise_ece.plain)
    assert one.brier.value == pytest.approx(other.brier.value)


def true_error(sharpness: float, alike: float) -> float:
    held = simulated(np.random.default_rng(9), 300_000, 1, sharpness, alike)
    confidence = held.probabilities.max(axis=1)
    wrong = confidence - (held.probabilities.argmax(axis=1) == held.truth)
    bins = bin_of(confidence, np.linspace(0, 1, 11))
    return float(np.abs(np.bincount(bins, wrong, 10)).sum() / len(wrong))


def gaps(held: HeldOut) -> np.ndarray:
    confidence = held.probabilities.max(axis=1)
    wrong = confidence - (held.probabilities.argmax(axis=1) == held.truth)
    spread = np.zeros((len(held), 10))
    spread[np.arange(len(held)), bin_of(confidence, np.linspace(0, 1, 11))] = wrong
    return spread


@pytest.mark.parametrize(("sharpness", "alike"), [(1.2, 0.0), (2.0, 0.7)])
def test_the_interval_of_the_calibration_error_covers_as_often_as_it_says(
    sharpness: float, alike: float
) -> None:
    true = true_error(sharpness, alike)
    generator = np.random.default_rng(5)
    covered = []
    for trial in range(200):
        held = simulated(generator, 100, 10, sharpness, alike)
        found, _ = absolute_gaps(gaps(held), held.groups, held.weight, trial)
        covered.append(found.low <= true <= found.high)

    assert 0.93 <= np.mean(covered) <= 0.97


def test_a_perfect_model_is_not_blamed_for_chance() -> None:
    generator = np.random.default_rng(6)
    corrected, plain, blamed = [], [], 0
    for trial in range(60):
        held = simulated(generator, 60, 5)
        found, as_usual = absolute_gaps(gaps(held), held.groups, held.weight, trial)
        corrected.append(found.value)
        plain.append(as_usual)
        blamed += found.low > 0.002
    assert np.mean(plain) > 0.04
    assert np.mean(corrected) < np.mean(plain) / 2
    assert blamed <= 5

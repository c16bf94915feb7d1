"""What may be called a probability, and what is refused in a sentence."""

from __future__ import annotations

import numpy as np
import pytest

from furrow.engine.accuracy.trust.choice import choose_calibration
from furrow.engine.accuracy.trust.conformal import fit_conformal
from furrow.engine.accuracy.trust.held_out import HeldOut, by_parcel, group_folds
from furrow.engine.accuracy.trust.reliability import reliability
from furrow.engine.contract.trust_errors import NothingToTell, ProbabilitiesRefused
from tests.accuracy.trust.simulated import simulated

GOOD = np.array([[0.7, 0.3], [0.2, 0.8], [0.5, 0.5]])
TRUTH = np.array([0, 1, 1])
GROUPS = np.array([1, 2, 3])


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ([np.nan, 0.3], "1 samples have no number (NaN) in it, the first is sample 2"),
        ([0.9, 0.9], "do not sum to one, the first is sample 2 with 1.800"),
        ([-0.5, 1.5], "below 0, the first is sample 2"),
        ([0.0, 0.0], "nothing was seen of them"),
    ],
)
def test_what_is_no_probability_is_refused_with_its_place(row: list[float], sentence: str) -> None:
    broken = GOOD.copy()
    broken[1] = row
    with pytest.raises(ProbabilitiesRefused) as refused:
        HeldOut(broken, TRUTH, GROUPS)
    assert sentence in str(refused.value)


def test_a_class_that_the_model_lacks_is_refused() -> None:
    with pytest.raises(ProbabilitiesRefused, match="class that the model was not trained on"):
        HeldOut(GOOD, np.array([0, 1, 2]), GROUPS)


def test_arrays_of_different_length_are_refused() -> None:
    with pytest.raises(ProbabilitiesRefused, match="differ in number"):
        HeldOut(GOOD, TRUTH, GROUPS[:2])
    with pytest.raises(ProbabilitiesRefused, match="there are none"):
        HeldOut(GOOD[:0], TRUTH[:0], GROUPS[:0])


@pytest.mark.parametrize(
    "judge", [reliability, choose_calibration, lambda h: fit_conformal(h, 0.9)]
)
def test_one_class_is_nothing_to_tell(judge) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(NothingToTell, match="all held-out samples are of one class"):
        judge(HeldOut(GOOD, np.array([1, 1, 1]), GROUPS))
    with pytest.raises(NothingToTell, match="knows one class only"):
        judge(HeldOut(np.ones((3, 1)), np.array([0, 0, 0]), GROUPS))


def test_rounding_of_float32_is_mended() -> None:
    held = HeldOut(np.array([[0.7001, 0.3]], np.float32), np.array([0]), np.array([0]))
    assert held.probabilities.sum() == pytest.approx(1, abs=1e-12)


def test_no_group_is_on_both_sides_and_every_sample_is_held_once() -> None:
    held = simulated(np.random.default_rng(0), groups=23, size=3)
    seen = []
    for learn, hold in group_folds(held, 0):
        assert not set(held.groups[learn]) & set(held.groups[hold])
        seen += hold.tolist()
    assert sorted(seen) == list(range(len(held)))


def test_every_parcel_weighs_the_same() -> None:
    parcels = np.array([7, 7, 7, 2, 5, 5])
    weights = by_parcel(parcels)
    sums = [weights[parcels == one].sum() for one in (7, 2, 5)]
    assert sums == pytest.approx([2, 2, 2])

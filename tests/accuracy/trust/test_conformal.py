"""Sets that hold the true class as often as promised: in simulations, for every class."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrow.engine.accuracy.trust.conformal import (
    Conformal,
    coverage_figures,
    cross_checked,
    fit_conformal,
    groups_needed,
)
from furrow.engine.accuracy.trust.held_out import HeldOut
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.trust_errors import ProbabilitiesRefused
from tests.accuracy.trust.simulated import simulated, softmax


def parcels(generator: np.random.Generator, count: int, most_pixels: int) -> HeldOut:
    """Parcels of one class each; their pixels are alike; the third class is rare."""
    truth = generator.choice(3, count, p=[0.6, 0.3, 0.1])
    group = np.repeat(np.arange(count), generator.integers(1, most_pixels + 1, count))
    logits = np.eye(3)[truth] * [2.0, 1.5, 0.5] + generator.normal(size=(count, 3))
    return HeldOut(
        softmax(logits[group] + 0.3 * generator.normal(size=(len(group), 3))), truth[group], group
    )


@pytest.mark.parametrize("coverage", [0.8, 0.9, 0.95])
def test_every_class_is_covered_as_promised_in_new_parcels(coverage: float) -> None:
    generator = np.random.default_rng(0)
    held = []
    for _ in range(60):
        conformal = fit_conformal(parcels(generator, 400, 12), coverage)
        new = parcels(generator, 1500, 1)
        hits = conformal.sets(new.probabilities)[np.arange(len(new)), new.truth]
        held.append([hits[new.truth == one].mean() for one in range(3)])
    share = np.mean(held, axis=0)
    # The rare class has about 40 parcels: its finite-sample correction adds up to 1 / 41.
    assert (share >= coverage - 0.02).all()
    assert (share[:2] <= coverage + 0.02).all()
    assert share[2] <= coverage + 0.035


def test_the_threshold_is_the_finite_sample_quantile_by_hand() -> None:
    # Nine parcels of a class at 0.1 … 0.9: for 80 %, the ceil(10 × 0.8) = 8th smallest score,
    # which is that of the second smallest probability.
    own = np.arange(1, 10) / 10
    probabilities = np.stack([np.concatenate([own, 1 - own]), np.concatenate([1 - own, own])], 1)
    held = HeldOut(probabilities, np.repeat([0, 1], 9), np.arange(18))
    assert fit_conformal(held, 0.8).least == pytest.approx((0.2, 0.2))
    assert fit_conformal(held, 0.9).least == pytest.approx((0.1, 0.1))


def test_pixels_of_a_parcel_count_as_one() -> None:
    held = parcels(np.random.default_rng(1), 100, 1)
    right = held.probabilities[np.arange(100), held.truth]
    times = np.where(right < np.median(right), 30, 1)  # the hard parcels are large
    copied = held.take(np.repeat(np.arange(100), times))
    assert fit_conformal(copied, 0.9).least == pytest.approx(fit_conformal(held, 0.9).least)


def test_fewest_groups() -> None:
    assert [groups_needed(one) for one in (0.8, 0.9, 0.95, 0.99)] == [4, 9, 19, 99]


def test_a_class_with_too_few_parcels_is_never_sure() -> None:
    held = simulated(np.random.default_rng(3), groups=200, size=1)
    rare = np.flatnonzero(held.truth == 3)
    kept = np.concatenate([np.flatnonzero(held.truth != 3), rare[:5]])
    conformal = fit_conformal(held.take(kept), 0.9)
    assert conformal.thin == (3,)
    assert conformal.least[3] <= min(conformal.least[:3])
    surely = np.array([[0.0, 0.0, 0.0, 1.0], [1.0, 0.0, 0.0, 0.0]])
    sets = conformal.sets(surely)
    assert conformal.unsure(sets).tolist() == [True, False]
    figures = coverage_figures(conformal, held)
    assert [one.promised for one in figures.by_class] == [True, True, True, False]


def test_too_few_parcels_of_all_classes_make_the_whole_map_unsure() -> None:
    held = simulated(np.random.default_rng(3), groups=12, size=20)
    conformal = fit_conformal(held, 0.99)
    assert conformal.thin == (0, 1, 2, 3)
    assert conformal.unsure(conformal.sets(held.probabilities)).all()


def test_empty_sets_and_several_classes_are_unsure_and_unseen_samples_have_none() -> None:
    conformal = Conformal(0.9, (0.7, 0.4), (50, 50), ())
    sets = conformal.sets(np.array([[0.65, 0.35], [0.9, 0.1], [0.0, 0.0]], np.float32))
    assert sets.tolist() == [[False, False], [True, False], [False, False]]
    assert conformal.unsure(sets).tolist() == [True, False, True]
    two = Conformal(0.9, (0.3, 0.3), (50, 50), ())
    assert two.unsure(two.sets(np.array([[0.5, 0.5]]))).all()


@given(st.integers(0, 500))
def test_a_higher_coverage_never_takes_a_class_away(seed: int) -> None:
    held = simulated(np.random.default_rng(seed), groups=60, size=2)
    sets = [fit_conformal(held, one).sets(held.probabilities) for one in (0.8, 0.9, 0.95)]
    assert (sets[0] <= sets[1]).all() and (sets[1] <= sets[2]).all()


def test_permuted_classes_give_permuted_sets() -> None:
    held = simulated(np.random.default_rng(4), groups=100)
    order = np.array([2, 0, 3, 1])
    moved = HeldOut(held.probabilities[:, order], np.argsort(order)[held.truth], held.groups)
    sets = fit_conformal(held, 0.9).sets(held.probabilities)
    assert (fit_conformal(moved, 0.9).sets(moved.probabilities) == sets[:, order]).all()


def test_coverage_is_verified_on_groups_that_were_not_fitted_on() -> None:
    held = simulated(np.random.default_rng(5), groups=400, alike=0.5)
    figures = cross_checked(held, 0.9)
    assert figures.coverage.low <= 0.9 <= figures.coverage.high
    assert figures.class_coverage == pytest.approx(0.9, abs=0.02)
    assert figures.right_where_sure.value > 0.8
    assert 1 < figures.mean_size.value < 4


def test_thresholds_go_through_json() -> None:
    conformal = fit_conformal(simulated(np.random.default_rng(6)), 0.9)
    assert from_json(Conformal, json.loads(json.dumps(to_json(conformal)))) == conformal


def test_other_probabilities_are_refused() -> None:
    conformal = Conformal(0.9, (0.7, 0.4), (50, 50), ())
    with pytest.raises(ProbabilitiesRefused, match="of 2 classes, the probabilities are of 3"):
        conformal.sets(np.array([[0.2, 0.3, 0.5]]))
    with pytest.raises(ValueError, match="between 0 and 1"):
        fit_conformal(simulated(np.random.default_rng(6)), 1.0)

"""Calibration: what it promises, what it leaves alone, and that it survives JSON."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrow.engine.accuracy.trust.calibration import (
    ISOTONIC,
    METHODS,
    TEMPERATURE,
    Calibration,
    fit_calibration,
)
from furrow.engine.accuracy.trust.choice import calibrated_out_of_fold, choose_calibration
from furrow.engine.accuracy.trust.held_out import HeldOut
from furrow.engine.accuracy.trust.reliability import reliability
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.trust_errors import ProbabilitiesRefused
from tests.accuracy.trust.simulated import simulated


def rng() -> np.random.Generator:
    return np.random.default_rng(3)


def test_the_temperature_that_was_put_in_comes_out() -> None:
    held = simulated(rng(), groups=4000, sharpness=2.0)
    assert fit_calibration(held, TEMPERATURE).temperature == pytest.approx(2.0, abs=0.06)


@given(st.floats(0.1, 10), st.integers(0, 1000))
def test_a_temperature_never_changes_the_class(temperature: float, seed: int) -> None:
    given_ = np.random.default_rng(seed).dirichlet(np.full(5, 0.3), 50)
    changed = Calibration(TEMPERATURE, 5, temperature).apply(given_)
    kept = changed[np.arange(50), given_.argmax(axis=1)]
    assert kept == pytest.approx(changed.max(axis=1), rel=1e-9)


@pytest.mark.parametrize("method", METHODS)
def test_rows_sum_to_one_and_unseen_rows_stay_empty(method: str) -> None:
    held = simulated(rng(), sharpness=2.0)
    some = held.probabilities.copy()
    some[3] = 0
    changed = fit_calibration(held, method).apply(some.astype(np.float32))
    assert (changed[3] == 0).all()
    assert np.delete(changed, 3, axis=0).sum(axis=1) == pytest.approx(np.ones(len(held) - 1))
    assert (changed >= 0).all()


@pytest.mark.parametrize("method", METHODS)
def test_it_goes_through_json(method: str) -> None:
    held = simulated(rng(), sharpness=2.0)
    calibration = fit_calibration(held, method)
    again = from_json(Calibration, json.loads(json.dumps(to_json(calibration))))
    assert again == calibration
    assert (again.apply(held.probabilities) == calibration.apply(held.probabilities)).all()


def test_a_broken_file_is_refused() -> None:
    broken = {"method": "isotonic", "classes": 3, "given": [[0, 1]], "means": [[0, 1]]}
    with pytest.raises(BadRequest):
        from_json(Calibration, broken)


def test_other_probabilities_are_refused() -> None:
    with pytest.raises(ProbabilitiesRefused, match="is of 4 classes, the probabilities are of 2"):
        Calibration(TEMPERATURE, 4).apply(np.array([[0.5, 0.5]]))
    with pytest.raises(ProbabilitiesRefused, match="NaN"):
        Calibration(TEMPERATURE, 2).apply(np.array([[0.5, np.nan]]))


def test_too_sure_a_model_is_calibrated_on_groups_it_did_not_see() -> None:
    held = simulated(rng(), groups=300, sharpness=2.0)
    choice = choose_calibration(held)
    assert choice.calibration.method == TEMPERATURE
    assert choice.gain is not None and choice.gain.low > 0
    before, after = reliability(held), reliability(calibrated_out_of_fold(held))
    assert before.ece_width.corrected.low > 0.1
    assert after.ece_width.corrected.value < 0.03
    assert after.brier.value < before.brier.value


def test_what_is_calibrated_stays_as_it_is() -> None:
    held = simulated(rng(), groups=300)
    choice = choose_calibration(held)
    assert choice.calibration.method == "identity"
    assert choice.calibration.apply(held.probabilities) == pytest.approx(held.probabilities)


def test_chance_alone_does_not_change_probabilities() -> None:
    generator = rng()
    methods = [
        choose_calibration(simulated(generator, groups=30, size=2)).calibration.method
        for _ in range(20)
    ]
    assert methods.count("identity") >= 17


def test_few_groups_stay_as_they_are() -> None:
    held = simulated(rng(), groups=9, size=100, sharpness=2.0)
    choice = choose_calibration(held)
    assert choice.calibration.method == "identity"
    assert "9 groups were held out, fewer than 10" in choice.reason


def test_what_a_temperature_cannot_mend_is_left_to_isotonic_regression() -> None:
    generator = rng()
    held = simulated(generator, groups=1500, size=2, classes=2)
    # Sure ones are too sure, unsure ones not sure enough, of the first class only.
    first = held.probabilities[:, 0]
    bent = np.where(first > 0.5, 0.5 + 0.5 * np.abs(first - 0.5) ** 0.2, 0.9 * first)
    bent = np.clip(bent, 0.001, 0.999)
    held = held.with_probabilities(np.stack([bent, 1 - bent], axis=1))
    assert choose_calibration(held).calibration.method == ISOTONIC


def test_a_class_that_was_never_held_out_keeps_its_probability() -> None:
    held = simulated(rng(), groups=200, sharpness=2.0)
    with_more = np.concatenate([held.probabilities * 0.8, np.full((len(held), 1), 0.2)], axis=1)
    never = HeldOut(with_more, held.truth, held.groups)
    calibration = fit_calibration(never, ISOTONIC)
    assert calibration.given[4] == calibration.means[4] == (0.0, 1.0)
    assert (calibration.apply(with_more)[:, 4] > 0.1).all()

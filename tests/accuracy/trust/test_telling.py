"""All that is told of held-out probabilities, and what is said where nothing can be told."""

from __future__ import annotations

import json

import numpy as np
import pytest

from furrow.engine.accuracy.trust.applicability import fit_applicability
from furrow.engine.accuracy.trust.conformal import cross_checked, fit_conformal
from furrow.engine.accuracy.trust.figures import PARCELS, TrustFigures
from furrow.engine.accuracy.trust.held_out import HeldOut, group_folds
from furrow.engine.accuracy.trust.nearness import Nearness
from furrow.engine.accuracy.trust.telling import Columns, Grouping, at_coverage, conformal_of, tell
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.trust_errors import NothingToTell
from tests.accuracy.trust.simulated import simulated

COLUMNS = Columns((2, 3, 4, 5), ("Barley", "Maize", "Potatoes", "Wheat"))


def told(held: HeldOut) -> TrustFigures:
    return tell(held, COLUMNS, Grouping(PARCELS, None, held.group_count), None, (), 0)[0]


def test_figures_are_json_and_thresholds_come_back_from_them() -> None:
    held = simulated(np.random.default_rng(0), groups=60, sharpness=2.0)
    figures = told(held)
    document = json.loads(json.dumps(to_json(figures)))
    again = from_json(TrustFigures, document)
    assert to_json(again) == document and conformal_of(again) == conformal_of(figures)
    assert figures.method == "temperature" and figures.temperature > 1
    assert figures.chosen is not None and figures.chosen.promised == 0.9
    assert conformal_of(figures) == fit_conformal(held, 0.9)


def test_another_coverage_changes_thresholds_and_what_is_doubted() -> None:
    held = simulated(np.random.default_rng(1), groups=30)
    strict = at_coverage(told(held), held, COLUMNS, 0.98, 0)
    assert any("98 %" in note for note in strict.notes)
    mild = at_coverage(strict, held, COLUMNS, 0.7, 0)
    assert not mild.notes and mild.chosen is not None and mild.chosen.promised == 0.7
    assert max(one.threshold for one in strict.thresholds) == 0
    assert min(one.threshold for one in mild.thresholds) > 0


def test_what_cannot_be_told_is_said() -> None:
    held = simulated(np.random.default_rng(2), groups=1, size=20)
    figures = told(held)
    assert figures.before is None and figures.thresholds == () and conformal_of(figures) is None
    assert "of one parcel or block" in figures.notes[0]
    one_class = HeldOut(held.probabilities, np.zeros(20, np.int64), np.arange(20))
    assert "all held-out samples are of one class" in told(one_class).notes[0]


def test_samples_of_one_group_cannot_be_parted() -> None:
    with pytest.raises(NothingToTell, match="one parcel or block"):
        next(group_folds(simulated(np.random.default_rng(0), groups=1), 0))


def test_a_fold_may_leave_one_class_to_learn_from() -> None:
    probabilities = np.array([[0.8, 0.2], [0.7, 0.3], [0.4, 0.6]])
    held = HeldOut(probabilities, np.array([0, 0, 1]), np.arange(3))
    figures = cross_checked(held, 0.5)
    assert [one.samples for one in figures.by_class] == [2, 1]


def test_dissimilarity_along_few_axes_is_nearly_the_exact_one() -> None:
    generator = np.random.default_rng(0)
    mixing = generator.normal(size=(6, 80))

    def drawn(count: int) -> np.ndarray:
        return generator.normal(size=(count, 6)) @ mixing + 0.1 * generator.normal(size=(count, 80))

    known = fit_applicability(drawn(200), np.arange(200) // 20, generator.random(80))
    near = Nearness.of(known)
    assert near.axes.shape[1] < 20
    new = drawn(1000)
    np.testing.assert_allclose(
        near.dissimilarity(new.astype(np.float32)), known.dissimilarity(new), rtol=0.05, atol=0.02
    )
    odd = new + 100 * np.eye(80)[3]  # off all axes
    np.testing.assert_allclose(near.dissimilarity(odd), known.dissimilarity(odd), rtol=0.03)
    assert (near.dissimilarity(odd) > known.threshold).all()
    assert np.isnan(near.dissimilarity(np.full((1, 80), np.nan))).all()

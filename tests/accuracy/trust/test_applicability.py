"""The area of applicability: a worked example, and what must not change it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrow.engine.accuracy.trust import applicability as module
from furrow.engine.accuracy.trust.applicability import (
    Applicability,
    fit_applicability,
    whisker,
)
from furrow.engine.contract.trust_errors import ApplicabilityRefused


def test_the_worked_example() -> None:
    """One feature, four samples, two folds. All distances are in standard deviations s.

    Mean distance over the six pairs of 0, 1, 3, 6: (1 + 3 + 6 + 2 + 5 + 3) / 6 = 10/3 (over s).
    Nearest of the other fold: 0 → 3: 3; 1 → 3: 2; 3 → 1: 2; 6 → 1: 5. DI = 0.9, 0.6, 0.6, 1.5.
    Quartiles 0.6 and 1.05, whisker 1.05 + 1.5 × 0.45 = 1.725, more than the largest: 1.5.
    """
    found = fit_applicability(np.array([[0.0], [1.0], [3.0], [6.0]]), np.array([0, 0, 1, 1]))
    deviation = np.std([0, 1, 3, 6], ddof=1)
    assert found.mean_distance == pytest.approx(10 / 3 / deviation)
    assert found.training_di == pytest.approx([0.9, 0.6, 0.6, 1.5])
    assert found.threshold == pytest.approx(1.5)
    di = found.dissimilarity(np.array([[6.0], [4.0], [11.0], [11.1], [-5.1], [np.nan]]))
    assert di[:5] == pytest.approx([0, 0.3, 1.5, 1.53, 1.53])
    assert np.isnan(di[5])
    assert found.inside(di - 1e-9).tolist() == [True, True, True, False, False, False]


def test_weights_stretch_the_space() -> None:
    """Two features of equal spread; the second counts three times the first."""
    square = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    found = fit_applicability(square, np.arange(4), np.array([1.0, 3.0]))
    # Sides 1 and 3, diagonal √10: mean (2 × 1 + 2 × 3 + 2 × √10) / 6.
    assert found.training_di == pytest.approx(np.full(4, 6 / (8 + 2 * np.sqrt(10))))
    di = found.dissimilarity(np.array([[2.0, 0.0], [0.0, 2.0]]))
    assert di[1] == pytest.approx(3 * di[0])


def test_the_whisker() -> None:
    assert whisker(np.array([1.0, 2, 3, 4, 5])) == 5
    assert whisker(np.array([1.0, 2, 3, 4, 50])) == pytest.approx(4 + 1.5 * 2)
    assert whisker(np.array([1.0, 2, 3, 4, 5, np.nan])) == 5


@given(st.integers(0, 300), st.floats(0.01, 100), st.floats(-50, 50))
def test_units_order_and_dead_features_do_not_matter(
    seed: int, factor: float, shift: float
) -> None:
    generator = np.random.default_rng(seed)
    features, folds = generator.normal(size=(30, 3)), np.arange(30) % 5
    weights = np.array([1.0, 2.0, 0.5])
    new = generator.normal(size=(10, 3))
    expected = fit_applicability(features, folds, weights)

    def other(values: np.ndarray) -> np.ndarray:
        changed = values * [factor, 1, 1] + [shift, 0, 0]
        return np.concatenate([changed, np.full((len(values), 1), 7.0), values[:, :1] ** 2], axis=1)

    order = generator.permutation(30)
    again = fit_applicability(other(features)[order], folds[order], np.array([1, 2, 0.5, 1, 0.0]))
    assert again.threshold == pytest.approx(expected.threshold, rel=1e-6)
    assert again.dissimilarity(other(new)) == pytest.approx(expected.dissimilarity(new), rel=1e-6)


def test_training_samples_are_inside_and_far_ones_outside() -> None:
    generator = np.random.default_rng(0)
    features, folds = generator.normal(size=(200, 20)), np.arange(200) % 5
    found = fit_applicability(features, folds)
    own = found.dissimilarity(features)
    assert own == pytest.approx(np.zeros(200), abs=1e-6)
    assert found.inside(own).all()
    assert not found.inside(found.dissimilarity(features + 10)).any()
    new = found.inside(found.dissimilarity(generator.normal(size=(2000, 20))))
    assert new.mean() > 0.95


def test_folds_that_lie_apart_allow_more() -> None:
    generator = np.random.default_rng(0)
    centres = np.repeat(np.eye(5) * 6, 40, axis=0)
    features = centres + generator.normal(size=(200, 5))
    clusters = fit_applicability(features, np.repeat(np.arange(5), 40))
    mixed = fit_applicability(features, np.arange(200) % 5)
    assert clusters.threshold > 2 * mixed.threshold


def test_blocks_give_what_the_whole_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    generator = np.random.default_rng(1)
    found = fit_applicability(generator.normal(size=(50, 20)), np.arange(50) % 5)
    new = generator.normal(size=(105, 20))
    new[7, 3] = np.nan
    whole = found.dissimilarity(new)
    monkeypatch.setattr(module, "ROWS_AT_ONCE", 10)
    assert found.dissimilarity(new) == pytest.approx(whole, nan_ok=True)


def test_it_goes_through_a_file_of_arrays(tmp_path) -> None:  # type: ignore[no-untyped-def]
    generator = np.random.default_rng(1)
    found = fit_applicability(generator.normal(size=(50, 4)), np.arange(50) % 5)
    np.savez(tmp_path / "a.npz", **found.to_arrays())
    with np.load(tmp_path / "a.npz", allow_pickle=False) as file:
        again = Applicability.from_arrays(dict(file))
    new = generator.normal(size=(10, 4))
    assert again.threshold == found.threshold
    assert (again.dissimilarity(new) == found.dissimilarity(new)).all()


@pytest.mark.parametrize(
    ("features", "folds", "importance", "sentence"),
    [
        ([[0.0], [np.nan]], [0, 1], None, "1 training samples lack a feature"),
        ([[0.0], [1.0]], [0, 0], None, "all training samples are in one fold"),
        ([[1.0], [1.0]], [0, 1], None, "no feature that counts differs"),
        ([[0.0], [1.0]], [0, 1], [0.0], "no feature that counts differs"),
        ([[0.0], [1.0]], [0, 1], [1.0, 1.0], "importances do not fit"),
        ([[0.0]], [0], None, "at least two samples"),
    ],
)
def test_what_cannot_be_used_is_said(
    features: list[list[float]], folds: list[int], importance: list[float] | None, sentence: str
) -> None:
    weights = None if importance is None else np.array(importance)
    with pytest.raises(ApplicabilityRefused, match=sentence):
        fit_applicability(np.array(features), np.array(folds), weights)


def test_other_features_are_refused() -> None:
    found = fit_applicability(np.array([[0.0], [1.0]]), np.array([0, 1]))
    with pytest.raises(ApplicabilityRefused, match="has 1 features, the samples have 2"):
        found.dissimilarity(np.zeros((3, 2)))

"""How F1 grows with labels."""

from __future__ import annotations

import numpy as np

from furrow.engine.accuracy.verdict.growth import Trial, growths

TRUTH = np.repeat([2, 3], 50)


def said(wrong_of_each: int, seed: int) -> np.ndarray:
    generator = np.random.default_rng(seed)
    found = TRUTH.copy()
    for value in (2, 3):
        own = generator.permutation(np.flatnonzero(TRUTH == value))[:wrong_of_each]
        found[own] = 5 - value
    return found


def test_f1_rises_with_the_labels_of_a_class_and_draws_of_a_share_are_averaged() -> None:
    trials = [
        Trial(share, {2: 40 * share, 3: 20 * share}, said(wrong, seed))
        for share, wrong in ((0.25, 20), (0.5, 12), (1.0, 5))
        for seed in range(2)
    ]
    by_class, steps = growths(trials, TRUTH, np.arange(100), seed=0)
    assert by_class[2].labels.tolist() == [10, 20, 40]
    assert by_class[3].labels.tolist() == [5, 10, 20]
    assert (np.diff(by_class[2].f1) > 0).all()
    assert [step.share for step in steps] == [0.25, 0.5, 1.0]
    assert [step.labels for step in steps] == [15, 30, 60]
    for step in steps:
        assert step.macro_f1.low < step.macro_f1.value < step.macro_f1.high


def test_shares_that_round_to_as_many_labels_are_one_point() -> None:
    trials = [Trial(share, {2: 2.0, 3: 40 * share}, said(5, 0)) for share in (0.5, 1.0)]
    by_class, _ = growths(trials, TRUTH, np.arange(100), seed=0)
    assert by_class[2].labels.tolist() == [2]
    assert len(by_class[3].labels) == 2

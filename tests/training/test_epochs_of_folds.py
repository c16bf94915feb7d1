"""An epoch says which fold its fit does not see, from however deep it is told."""

from __future__ import annotations

import numpy as np

from furrow.engine.contract import Epoch, Reporter
from furrow.engine.training.keep import Keep
from furrow.tests.training.test_keep import Guess, Parcels, judged

EPOCH = Epoch(1, 60, 0.9, 0.8, 0.5, 1, 0.5, "score", 2.0, "cpu")


class Taught(Parcels):
    """Parcels that a network learns from, for one epoch."""

    def fit(self, learn, seed, reporter, keep=None):
        reporter.part(0.0, 0.5).epoch(EPOCH)
        return Guess((1, 2), int(np.size(learn)))


def test_a_fit_of_a_cross_validation_says_its_fold() -> None:
    told: list[Epoch] = []
    judged(Taught(), Keep(), reporter=Reporter(on_epoch=told.append))
    assert [(one.fold, one.folds) for one in told] == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_the_fold_within_a_fold_is_the_one_that_is_said() -> None:
    told: list[Epoch] = []
    outer = Reporter(on_epoch=told.append).of_fold(2, 5)
    outer.part(0.0, 1.0).of_fold(1, 3).epoch(EPOCH)
    outer.epoch(EPOCH)
    assert [(one.fold, one.folds) for one in told] == [(1, 3), (2, 5)]
    Reporter().of_fold(1, 2).epoch(EPOCH)  # where nobody listens, nothing happens

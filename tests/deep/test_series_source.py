"""Which samples a network of series is shown, and which are held out to stop by."""

from __future__ import annotations

import numpy as np
import pytest

from furrow.tests.deep.conftest import season

torch = pytest.importorskip("torch", reason="torch is not installed")

from furrow.engine.training.augmentation import augmentation_of  # noqa: E402
from furrow.engine.training.networks.series_source import (  # noqa: E402
    SeriesSource,
    held_out_groups,
)
from furrow.engine.training.series import even_weights  # noqa: E402
from furrow.engine.training.series_inputs import GridInputs  # noqa: E402


def source(targets, groups, most: int = 120, balanced: bool = True, names=()) -> SeriesSource:
    samples = season(len(targets)).samples
    inputs = GridInputs.learned("cnn1d", "steps", samples)
    everything = np.arange(len(targets))
    return SeriesSource(
        samples,
        targets,
        even_weights(targets, groups),
        everything,
        everything[:5],
        inputs,
        augmentation_of(names),
        most,
        balanced,
        inputs.build(samples),
    )


def test_draws_are_even_over_classes_and_over_the_groups_of_a_class():
    # One class of a single large parcel; one of a large and a small one.
    targets = np.array([0] * 40 + [1] * 20)
    groups = np.array([0] * 40 + [1] * 19 + [2])
    shown = [batch.targets.numpy() for batch in source(targets, groups).train(0, 32, 0)]
    assert np.bincount(np.concatenate(shown)).tolist() == [60, 60]
    weights = np.concatenate(
        [batch.weights.numpy() for batch in source(targets, groups).train(0, 32, 0)]
    )
    assert (weights == 1).all()


def test_without_balance_every_sample_comes_once_and_weighs():
    targets = np.array([0] * 40 + [1] * 20)
    groups = np.arange(60)
    every = source(targets, groups, balanced=False)
    weights = {0: 0.0, 1: 0.0}
    count = 0
    for batch in every.train(0, 32, 0):
        count += len(batch.targets)
        for target, weight in zip(batch.targets.tolist(), batch.weights.tolist(), strict=True):
            weights[target] += weight
    assert count == every.size == 60
    assert weights[0] == pytest.approx(weights[1], rel=1e-5)


def test_epochs_differ_and_are_the_same_when_asked_again():
    targets = np.arange(60) % 3
    some = source(targets, np.arange(60), names=("time-shift", "cloud-dropout"))

    def first(epoch: int):
        return next(some.train(epoch, 16, 7)).inputs[0]

    assert torch.equal(first(0), first(0)) and not torch.equal(first(0), first(1))
    unchanged = next(some.held_out(5)).inputs[0].numpy()
    np.testing.assert_array_equal(unchanged, some.built[0][:5])


def test_no_batch_has_a_single_sample():
    targets = np.arange(33) % 3
    sizes = [len(one.targets) for one in source(targets, np.arange(33), most=33).train(0, 16, 0)]
    assert sizes == [16, 17]


def test_groups_are_held_out_whole_and_of_every_class():
    groups = np.repeat(np.arange(60), 5)
    targets = groups % 3
    held = held_out_groups(targets, groups, 0.2, 8, seed=0)
    assert held.reshape(60, 5).any(axis=1).sum() == 12
    assert (held.reshape(60, 5).all(axis=1) == held.reshape(60, 5).any(axis=1)).all()
    assert np.bincount(targets[held]).tolist() == [20, 20, 20]
    assert not np.array_equal(held, held_out_groups(targets, groups, 0.2, 8, seed=1))


def test_nothing_is_held_out_where_a_class_has_few_groups():
    groups = np.arange(25)
    targets = np.array([0] * 20 + [1] * 5)
    assert not held_out_groups(targets, groups, 0.2, 8, seed=0).any()

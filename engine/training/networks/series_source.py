"""Batches of series: drawn evenly over classes and groups, augmented anew in every epoch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from furrow.engine.features.samples import FloatArray, SeriesSamples
from furrow.engine.training.augmentation import Augmentation
from furrow.engine.training.series_inputs import Arrays, SeriesInputs
from furrow.engine.training.torch_loop.batches import Batch

IntArray = NDArray[np.int64]


@dataclass(frozen=True)
class SeriesSource:
    """Implements torch_loop.batches.BatchSource."""

    samples: SeriesSamples
    targets: IntArray
    """(samples,) index of the class."""
    weights: FloatArray
    """(samples,)"""
    learn: IntArray
    """Indices of the samples that are learned from."""
    stop_by: IntArray
    """Indices of those held out."""
    inputs: SeriesInputs
    augmentation: Augmentation
    most: int
    """Samples that an epoch shows."""
    balanced: bool
    """Samples are drawn as often as they weigh; else each is shown once, and its loss weighed."""
    built: Arrays
    """Inputs of all samples as they are."""

    @property
    def size(self) -> int:
        """Of balanced draws always as many: few samples come again and again."""
        return self.most if self.balanced else min(self.most, len(self.learn))

    def train(self, epoch: int, batch_size: int, seed: int) -> Iterator[Batch]:
        generator = np.random.default_rng([seed, epoch])
        chosen = self._drawn(generator)
        for part in _batches(len(chosen), batch_size):
            of_batch = chosen[part]
            arrays = tuple(one[of_batch] for one in self.built)
            if self.augmentation.names:
                arrays = self.inputs.build(
                    self.augmentation(self.samples.take(of_batch), generator)
                )
            weights = self.weights[of_batch]
            if self.balanced:
                weights = np.ones_like(weights)
            yield _batch(arrays, self.targets[of_batch], weights)

    def held_out(self, batch_size: int) -> Iterator[Batch]:
        for first in range(0, len(self.stop_by), batch_size):
            chosen = self.stop_by[first : first + batch_size]
            arrays = tuple(one[chosen] for one in self.built)
            yield _batch(arrays, self.targets[chosen], self.weights[chosen])

    def _drawn(self, generator: np.random.Generator) -> IntArray:
        """Every sample comes before any comes again, as far as the weights let it."""
        if not self.balanced:
            return generator.permutation(self.learn)[: self.size]
        weight = self.weights[self.learn].astype(np.float64)
        mixed = generator.permutation(len(self.learn))
        # Class by class, so that each comes as often as it weighs.
        mixed = mixed[np.argsort(self.targets[self.learn[mixed]], kind="stable")]
        edges = np.cumsum(weight[mixed] / weight.sum())
        marks = (np.arange(self.size) + generator.random()) / self.size
        found = mixed[np.searchsorted(edges, marks).clip(0, len(mixed) - 1)]
        return self.learn[generator.permutation(found)]


def held_out_groups(
    targets: IntArray, groups: IntArray, share: float, least: int, seed: int
) -> NDArray[np.bool_]:
    """Samples whose group is held out to stop by: the same share of every class's groups.

    None is, where a class has fewer than ``least`` groups: it needs them to learn from.

    Args:
        targets, groups: (samples,)
    """
    held = np.zeros(len(targets), np.bool_)
    generator = np.random.default_rng([seed, 1])
    for one in np.unique(targets):
        own = np.unique(groups[targets == one])
        if len(own) < least or share <= 0:
            return np.zeros(len(targets), np.bool_)
        chosen = generator.choice(own, max(1, round(share * len(own))), replace=False)
        held |= np.isin(groups, chosen) & (targets == one)
    return held


def _batches(count: int, size: int) -> Iterator[slice]:
    """A single last sample joins those before it: batch norm cannot learn from one."""
    first = 0
    while first < count:
        last = min(count, first + size)
        if count - last == 1:
            last = count
        yield slice(first, last)
        first = last


def _batch(arrays: Arrays, targets: IntArray, weights: FloatArray) -> Batch:
    return Batch(
        tuple(torch.from_numpy(np.ascontiguousarray(one)) for one in arrays),
        torch.from_numpy(targets.astype(np.int64)),
        torch.from_numpy(weights.astype(np.float32)),
    )

"""Batches of patches: labelled pixels of some parcels, all else ignored."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from furrow.engine.training.segmentation.inputs import PatchInputs
from furrow.engine.training.segmentation.patches import PatchSet
from furrow.engine.training.series import even_weights
from furrow.engine.training.torch_loop.batches import IGNORED, Batch

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]

HIDDEN_STEPS = 0.2
"""Share of steps that "cloud-dropout" hides, of each patch anew."""
HIDDEN_SENSOR = 0.3
"""Share of patches of which "sensor-dropout" hides one sensor."""
CLOUD_DROPOUT, SENSOR_DROPOUT = "cloud-dropout", "sensor-dropout"


@dataclass(frozen=True)
class Targets:
    """What is labelled in which patch."""

    patches: IntArray
    """Those in which something is."""
    classes: IntArray
    """(patches, side, side): index of the class, or IGNORED."""
    weights: FloatArray
    """The same: every class weighs the same in all, and within it every parcel."""

    @staticmethod
    def of(patches: PatchSet, parcels: IntArray, indices: IntArray) -> Targets:
        """
        Args:
            parcels: those whose labels count.
            indices: (all parcels,) index of each one's class.
        """
        chosen = patches.of_parcels(parcels)
        owner = patches.owner[chosen].astype(np.int64)
        labelled = np.isin(owner, parcels)
        classes = np.where(labelled, indices[owner], IGNORED)
        weights = np.zeros(owner.shape, np.float32)
        if labelled.any():
            weights[labelled] = even_weights(classes[labelled], owner[labelled])
        return Targets(chosen, classes, weights)


@dataclass(frozen=True)
class PatchSource:
    """Implements torch_loop.batches.BatchSource."""

    patches: PatchSet
    inputs: PatchInputs
    learn: Targets
    hold: Targets
    repeats: int = 1
    """How often an epoch shows each patch, each time turned another way."""
    augmentation: Sequence[str] = ()

    @property
    def size(self) -> int:
        return len(self.learn.patches) * self.repeats

    def train(self, epoch: int, batch_size: int, seed: int) -> Iterator[Batch]:
        generator = np.random.default_rng([seed, epoch])
        order = generator.permutation(np.tile(np.arange(len(self.learn.patches)), self.repeats))
        if len(order) == 1:
            order = np.repeat(order, 2)  # batch norm cannot learn from a single sample
        starts = list(range(0, len(order), batch_size))
        if len(order) - starts[-1] == 1:
            starts.pop()
        for start, end in zip(starts, [*starts[1:], len(order)], strict=True):
            turns = [int(generator.integers(8)) for _ in range(start, end)]
            yield self._batch(self.learn, order[start:end], turns, generator)

    def held_out(self, batch_size: int) -> Iterator[Batch]:
        for start in range(0, len(self.hold.patches), batch_size):
            chosen = np.arange(start, min(start + batch_size, len(self.hold.patches)))
            yield self._batch(self.hold, chosen, [0] * len(chosen), None)

    def _batch(
        self,
        targets: Targets,
        chosen: IntArray,
        turns: Sequence[int],
        generator: np.random.Generator | None,
    ) -> Batch:
        values, seen, classes, weights = [], [], [], []
        for number, turn in zip(chosen, turns, strict=True):
            raw = self.patches.values[targets.patches[number]].astype(np.float32)
            own, there = self.inputs.of(raw)
            if generator is not None:
                there = self._with_gaps(there, generator)
            values.append(turned(own * there, turn))
            seen.append(turned(there, turn))
            classes.append(turned(targets.classes[number], turn))
            weights.append(turned(targets.weights[number], turn))
        return Batch(
            (torch.from_numpy(np.stack(values)), torch.from_numpy(np.stack(seen))),
            torch.from_numpy(np.stack(classes)),
            torch.from_numpy(np.stack(weights)),
        )

    def _with_gaps(self, seen: FloatArray, generator: np.random.Generator) -> FloatArray:
        """With steps or a sensor hidden, never all of them."""
        steps, channels = seen.shape[:2]
        kept = np.ones((steps, channels, 1, 1), np.float32)
        if CLOUD_DROPOUT in self.augmentation and steps > 1:
            optical = [i for i, one in enumerate(self.inputs.channels) if not one.is_radar]
            hidden = np.flatnonzero(generator.random(steps) < HIDDEN_STEPS)
            hidden = hidden[hidden != generator.integers(steps)]
            kept[np.ix_(hidden, np.array(optical, np.int64))] = 0
        if SENSOR_DROPOUT in self.augmentation:
            radar = np.array([one.is_radar for one in self.inputs.channels])
            if radar.any() and not radar.all() and generator.random() < HIDDEN_SENSOR:
                kept[:, radar if generator.random() < 0.5 else ~radar] = 0
        return seen * kept


def turned(array: NDArray[np.generic], turn: int) -> NDArray[np.generic]:
    """One of the eight ways to lay a square: quarter turns, and mirrored from the fourth on."""
    found = np.rot90(array, turn % 4, axes=(-2, -1))
    if turn >= 4:
        found = found[..., ::-1]
    return np.ascontiguousarray(found)

"""Batches, and where the loop gets them from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from torch import Tensor

IGNORED = -1
"""Target of a sample or pixel that has no label: it counts neither for the loss nor the score."""


@dataclass(frozen=True)
class Batch:
    inputs: tuple[Tensor, ...]
    """What the network's ``forward`` takes; the first axis is the sample's."""
    targets: Tensor
    """int64, (samples,) or (samples, height, width): index of the class, or IGNORED."""
    weights: Tensor
    """float32, like the targets, or (samples,)."""

    def to(self, device: str) -> Batch:
        return Batch(
            tuple(one.to(device) for one in self.inputs),
            self.targets.to(device),
            self.weights.to(device),
        )


class BatchSource(Protocol):
    """Gives the same batches whenever it is asked the same: a resumed training relies on it."""

    @property
    def size(self) -> int:
        """Samples that an epoch shows."""

    def train(self, epoch: int, batch_size: int, seed: int) -> Iterator[Batch]:
        """One epoch, augmented and shuffled by epoch and seed. A batch of a single sample is
        given only where there is no other: batch norm cannot learn from it."""

    def held_out(self, batch_size: int) -> Iterator[Batch]:
        """Of parcels that are held out to stop by, as they are; nothing where none is held out."""

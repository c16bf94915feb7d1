"""Losses and the score over labelled samples or pixels."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from furrow.engine.training.torch_loop.batches import IGNORED, Batch
from furrow.engine.training.torch_loop.schedule import Schedule


def batch_loss(logits: Tensor, batch: Batch, schedule: Schedule) -> tuple[Tensor, Tensor]:
    """Sum of the weighted losses, and sum of the weights; both 0 where no target is labelled.

    Weighted cross-entropy, or focal loss, which counts a sample the less the surer it is known.
    """
    logits = logits.float()
    each = functional.cross_entropy(
        logits,
        batch.targets,
        ignore_index=IGNORED,
        reduction="none",
        label_smoothing=schedule.label_smoothing,
    )
    if schedule.loss == "focal":
        log_p = -functional.cross_entropy(
            logits, batch.targets, ignore_index=IGNORED, reduction="none"
        )
        # 1 − p, kept off 0: its root has no slope there.
        each = each * (1 - log_p.exp()).clamp(min=1e-6) ** schedule.focal_gamma
    weights = _weights(batch)
    return (each * weights).sum(), weights.sum()


@dataclass
class HeldOutScore:
    """Weighted confusion and loss, summed up over batches."""

    confusion: dict[tuple[int, int], float] = field(default_factory=dict)
    """(truth, said) -> weight"""
    loss: float = 0.0
    weight: float = 0.0

    def add(self, logits: Tensor, batch: Batch, schedule: Schedule) -> None:
        loss, weight = batch_loss(logits, batch, schedule)
        self.loss += float(loss)
        self.weight += float(weight)
        classes = logits.shape[1]
        labelled = batch.targets != IGNORED
        pair = batch.targets[labelled] * classes + logits.argmax(dim=1)[labelled]
        counted = torch.bincount(
            pair.cpu(), weights=_weights(batch)[labelled].cpu().double(), minlength=classes**2
        )
        for cell in counted.nonzero()[:, 0].tolist():
            key = (cell // classes, cell % classes)
            self.confusion[key] = self.confusion.get(key, 0.0) + float(counted[cell])

    @property
    def mean_loss(self) -> float:
        return self.loss / self.weight if self.weight else float("nan")

    @property
    def macro_f1(self) -> float:
        """Over the classes that are among the truth."""
        truths = sorted({truth for truth, _ in self.confusion})
        scores = []
        for one in truths:
            right = self.confusion.get((one, one), 0.0)
            wrong = sum(n for (t, s), n in self.confusion.items() if (t == one) != (s == one))
            scores.append(2 * right / (2 * right + wrong))
        return float(np.mean(scores)) if scores else float("nan")


def _weights(batch: Batch) -> Tensor:
    weights = batch.weights
    while weights.ndim < batch.targets.ndim:
        weights = weights[..., None]
    return torch.where(batch.targets != IGNORED, weights.expand(batch.targets.shape), 0.0)

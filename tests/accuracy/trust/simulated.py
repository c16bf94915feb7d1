"""Held-out probabilities whose true meaning is known."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from furrow.engine.accuracy.trust.held_out import HeldOut

FloatArray = NDArray[np.float64]


def softmax(logits: FloatArray) -> FloatArray:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))


def simulated(
    generator: np.random.Generator,
    groups: int = 100,
    size: int = 5,
    sharpness: float = 1.0,
    alike: float = 0.0,
    classes: int = 4,
) -> HeldOut:
    """
    Args:
        sharpness: 1: the probabilities are the true ones (if ``alike`` is 0); above: too sure.
        alike: how much the samples of a group have in common that the model does not see.
    """
    group = np.repeat(np.arange(groups), size)
    logits = 1.6 * generator.normal(size=(len(group), classes))
    common = alike * generator.normal(size=(groups, classes))[group]
    chances = softmax(logits + common)
    truth = (chances.cumsum(axis=1) > generator.random((len(group), 1))).argmax(axis=1)
    return HeldOut(softmax(logits * sharpness), truth.astype(np.int64), group.astype(np.int64))

"""The class whose mean series is nearest. Going on from a model moves its means half the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from furrow.engine.contract import Recipe, Reporter
from furrow.engine.features.samples import SeriesSamples
from furrow.engine.features.tables import feature_table
from furrow.engine.training.keep import Keep
from furrow.engine.training.series import TrainingSet

CAN_START = True
FILE = "means.npy"


@dataclass(frozen=True)
class NearestMean:
    classes: tuple[int, ...]
    means: np.ndarray
    """(classes, features)"""

    def probabilities(self, samples: SeriesSamples) -> np.ndarray:
        values = feature_table(samples, ("series",)).values
        distance = np.linalg.norm(values[:, None] - self.means[None], axis=2)
        powers = np.exp(-(distance - distance.min(axis=1, keepdims=True)))
        return (powers / powers.sum(axis=1, keepdims=True)).astype(np.float32)

    def save(self, folder: Path) -> dict[str, Any]:
        np.save(folder / FILE, self.means, allow_pickle=False)
        return {"classes": list(self.classes)}


def fit(
    training: TrainingSet,
    recipe: Recipe,
    seed: int,
    reporter: Reporter,
    start: NearestMean | None = None,
    keep: Keep | None = None,
) -> NearestMean:
    values = feature_table(training.samples, ("series",)).values
    found = {int(c): values[training.classes == c].mean(axis=0) for c in set(training.classes)}
    if start is not None:
        earlier = dict(zip(start.classes, start.means, strict=True))
        found = {**earlier, **{c: (m + earlier.get(c, m)) / 2 for c, m in found.items()}}
    classes = tuple(sorted(found))
    return NearestMean(classes, np.stack([found[c] for c in classes]))


def load(folder: Path, card: Mapping[str, Any]) -> NearestMean:
    means = np.load(folder / FILE, allow_pickle=False)
    return NearestMean(tuple(card["classes"]), means)

"""Models as they are, adapted and trained anew: means over draws, and what sets them apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from furrow.engine.contract.adapting_results import AdaptingDraw, AdaptingMeasured, AdaptingScore
from furrow.engine.contract.results import Estimate
from furrow.engine.studies.leads import lead_of
from furrow.engine.training.few_shot import mean_estimate

Key = tuple[str, float, str]
"""(arm, labels of each class or kilometres, near or spread)."""


@dataclass(frozen=True)
class Arm:
    """One kind of model: means over the draws, with the 95 % interval of the mean."""

    arm: str
    setting: float
    picked: str
    draws: int
    parcels: float
    """That it learned from in the season or place itself; mean."""
    macro_f1: Estimate
    accuracy: Estimate

    @property
    def key(self) -> Key:
        return self.arm, self.setting, self.picked


def merged(results: Sequence[AdaptingMeasured]) -> tuple[AdaptingDraw, ...]:
    """The draws of several requests, in their order."""
    draws = [draw for result in results for draw in result.draws]
    return tuple(sorted(draws, key=lambda draw: draw.draw))


def arms_of(draws: Sequence[AdaptingDraw]) -> dict[Key, Arm]:
    """Those that were scored, in the order of the first draw that has them."""
    found: dict[Key, list[AdaptingScore]] = {}
    for draw in draws:
        for score in draw.scores:
            if score.macro_f1 is not None:
                found.setdefault(_key(score), []).append(score)
    return {
        key: Arm(
            *key,
            draws=len(own),
            parcels=float(np.mean([score.parcels for score in own])),
            macro_f1=mean_estimate(np.array([score.macro_f1 for score in own], np.float64)),
            accuracy=mean_estimate(np.array([score.accuracy for score in own], np.float64)),
        )
        for key, own in found.items()
    }


def difference(draws: Sequence[AdaptingDraw], one: Key, other: Key) -> Estimate | None:
    """Macro-F1 of one less that of the other, mean over the draws that have both.

    Returns:
        None where no draw has both.
    """
    pairs = [(_f1(draw, one), _f1(draw, other)) for draw in draws]
    return lead_of([a - b for a, b in pairs if a is not None and b is not None])


def _f1(draw: AdaptingDraw, key: Key) -> float | None:
    return next((score.macro_f1 for score in draw.scores if _key(score) == key), None)


def _key(score: AdaptingScore) -> Key:
    return score.arm, score.setting, score.picked

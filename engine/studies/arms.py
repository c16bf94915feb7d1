"""Models as they are, adapted and trained anew: means over draws, and what sets them apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.stats import t as student_t

from furrow.engine.accuracy.intervals import LEVEL
from furrow.engine.contract.adapting_results import AdaptingDraw, AdaptingMeasured, AdaptingScore
from furrow.engine.contract.results import Estimate
from furrow.engine.training.few_shot import mean_estimate

NO_SPREAD = 1e-9
"""Of the draws' differences."""
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

    Both of a draw are tested on the same samples, so the interval (Student's t, 95 %) is that of
    the mean of their differences; of one draw it is all there is.

    Returns:
        None where no draw has both.
    """
    pairs = [(_f1(draw, one), _f1(draw, other)) for draw in draws]
    values = np.array([a - b for a, b in pairs if a is not None and b is not None], np.float64)
    if not len(values):
        return None
    mean = float(values.mean())
    if len(values) < 2:
        return Estimate(mean, -1.0, 1.0)
    error = float(values.std(ddof=1)) / np.sqrt(len(values))
    if error < NO_SPREAD < abs(mean):  # alike by coarse scores, not by being sure
        return Estimate(mean, -1.0, 1.0)
    half = float(student_t.ppf(0.5 + LEVEL / 2, len(values) - 1)) * error
    return Estimate(mean, max(-1.0, mean - half), min(1.0, mean + half))


def signed(found: Estimate) -> str:
    """ "-0.05 (-0.08 to -0.02)" """
    return f"{found.value:+.2f} ({found.low:+.2f} to {found.high:+.2f})"


def _f1(draw: AdaptingDraw, key: Key) -> float | None:
    return next((score.macro_f1 for score in draw.scores if _key(score) == key), None)


def _key(score: AdaptingScore) -> Key:
    return score.arm, score.setting, score.picked

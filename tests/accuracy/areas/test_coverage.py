"""95 % intervals hold the truth in 93–97 % of samples of a made-up country.

What a sample of any number of points gives is a draw from each stratum, so the error matrices are
drawn directly; seeds are fixed.
"""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import pytest

from furrow.engine.accuracy.areas.olofsson import olofsson
from furrow.engine.accuracy.areas.stehman import stehman
from furrow.engine.contract.area_results import SampledFigure

DRAWS = 800
PIXELS = np.array([50_000, 30_000, 20_000])
# Rows: strata; columns: what is there.
TRUTH = np.array([[0.85, 0.10, 0.05], [0.12, 0.78, 0.10], [0.08, 0.07, 0.85]])
CLASSES = ("a", "b", "c")
POINTS = (120, 100, 80)
WEIGHTS = PIXELS / PIXELS.sum()


def holds(figure: SampledFigure, truth: float) -> bool:
    return figure.low <= truth <= figure.high


def test_olofssons_intervals() -> None:
    generator = np.random.default_rng(11)
    shares = WEIGHTS @ TRUTH
    hits: dict[str, list[bool]] = defaultdict(list)
    for _ in range(DRAWS):
        counts = [generator.multinomial(n, row) for n, row in zip(POINTS, TRUTH, strict=True)]
        found = olofsson(counts, PIXELS, CLASSES)
        hits["overall"].append(holds(found.overall, float(WEIGHTS @ np.diag(TRUTH))))
        for j, item in enumerate(found.classes):
            hits["area"].append(holds(item.share, shares[j]))
            hits["user's"].append(holds(item.users_accuracy, TRUTH[j, j]))
            hits["producer's"].append(
                holds(item.producers_accuracy, WEIGHTS[j] * TRUTH[j, j] / shares[j])
            )
    check(hits)


def test_stehmans_intervals() -> None:
    """The map that is judged is another one than the strata come from."""
    generator = np.random.default_rng(12)
    said = np.array([[0.9, 0.07, 0.03], [0.05, 0.9, 0.05], [0.05, 0.05, 0.9]])
    # joint[h, i, j]: stratum, second map, truth; the second map errs by itself.
    joint = np.einsum("hj,ji->hij", TRUTH, said)
    whole = np.einsum("h,hij->ij", WEIGHTS, joint)
    hits: dict[str, list[bool]] = defaultdict(list)
    strata = np.repeat(range(3), POINTS)
    for _ in range(DRAWS):
        cells = np.concatenate(
            [generator.choice(9, n, p=own.ravel()) for n, own in zip(POINTS, joint, strict=True)]
        )
        found = stehman(strata, cells // 3, cells % 3, PIXELS, CLASSES)
        hits["overall"].append(holds(found.overall, float(np.trace(whole))))
        for j, item in enumerate(found.classes):
            hits["area"].append(holds(item.share, whole[:, j].sum()))
            hits["user's"].append(holds(item.users_accuracy, whole[j, j] / whole[j].sum()))
            hits["producer's"].append(
                holds(item.producers_accuracy, whole[j, j] / whole[:, j].sum())
            )
    check(hits)


def check(hits: dict[str, list[bool]]) -> None:
    covered = {name: float(np.mean(found)) for name, found in hits.items()}
    assert covered == {name: pytest.approx(0.95, abs=0.02) for name in hits}

"""How many more labels are told, and when nothing is."""

from __future__ import annotations

import numpy as np
import pytest

from furrow.engine.accuracy.assessment import ClassFigures
from furrow.engine.accuracy.verdict.growth import Growth
from furrow.engine.contract.results import Estimate
from furrow.engine.contract.verdict_results import COUNTED, FLAT, UNTOLD, LabelsThatHelp
from furrow.engine.jobs.verdict_labels import helped

LABELS = np.array([10.0, 20.0, 30.0, 40.0])


def growth(f1: np.ndarray, doubt: float) -> Growth:
    generator = np.random.default_rng(0)
    return Growth(LABELS, f1, f1 + generator.normal(0, doubt, (200, len(f1))))


def told(curve: Growth, parcels: int = 50, goal: float = 0.8) -> LabelsThatHelp:
    now = Estimate(float(curve.f1[-1]), 0.0, 1.0)
    own = ClassFigures(
        2, "Maize", parcels, 500, Estimate(0.9, 0, 1), Estimate(0.6, 0, 1), now, now, 0.7
    )
    return helped(own, parcels, curve, goal, 200)


def test_a_clear_curve_tells_how_many_more_parcels_it_takes() -> None:
    # 0.95 - 1.9 / sqrt(n) is 0.80 at 160 labels, out of reach; 0.75 at 90: fifty more.
    found = told(growth(0.95 - 1.9 * LABELS**-0.5, 0.002), goal=0.75)
    assert found.state == COUNTED
    assert found.low <= found.more <= found.high
    assert found.more == pytest.approx(50, abs=8)
    assert "missed" in found.detail and str(found.more) in found.detail


def test_a_doubtful_curve_gives_no_number() -> None:
    found = told(growth(0.95 - 1.9 * LABELS**-0.5, 0.08), goal=0.75)
    assert (found.state, found.more) == (UNTOLD, None)
    assert "cannot be told" in found.detail


def test_a_goal_that_lies_too_far_out_gives_no_number() -> None:
    found = told(growth(0.95 - 1.9 * LABELS**-0.5, 0.002), goal=0.9)
    assert found.state == UNTOLD and "at the least" in found.detail


def test_a_handful_of_parcels_gives_no_number_whatever_the_curve() -> None:
    found = told(growth(0.95 - 1.9 * LABELS**-0.5, 0.002), parcels=7, goal=0.75)
    assert (found.state, found.more) == (UNTOLD, None)
    assert "cannot be told from 200 parcels" in found.detail


def test_a_curve_that_rises_no_more_says_that_labels_would_not_help() -> None:
    found = told(growth(np.full(4, 0.5), 0.004))
    assert (found.state, found.more) == (FLAT, None)
    assert "would not mend" in found.detail

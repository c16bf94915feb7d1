"""Both estimators give the figures of the papers' own worked examples, digit by digit."""

from __future__ import annotations

import numpy as np
import pytest

from furrow.engine.accuracy.areas.estimates import scaled
from furrow.engine.accuracy.areas.olofsson import olofsson
from furrow.engine.accuracy.areas.sample_size import NEYMAN, sample_size
from furrow.engine.accuracy.areas.stehman import stehman

# Olofsson et al. 2014, section 5: deforestation, forest gain, stable forest, stable non-forest.
PIXELS = [200_000, 150_000, 3_200_000, 6_450_000]
POINTS = [[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]]
LAND = ("Deforestation", "Forest gain", "Stable forest", "Stable non-forest")
HA = 0.09

# Stehman 2014, table 2: ten points in each of four strata.
STRATA = np.repeat(range(4), 10)
SIZES = [40_000, 30_000, 20_000, 10_000]
FOUND = ["ABCD".index(c) for c in "AAAAACBABCABBBBBAABBCCCCCDDBBADDDDDDDCCB"]
MAPPED = ["ABCD".index(c) for c in "AAAAAAABBBABBBBBBBBBBBCCCCCCBBDDDDDDDDDD"]


def test_olofsson_accuracy() -> None:
    found = olofsson(POINTS, PIXELS, LAND)
    assert round(found.overall.value, 4) == 0.9465
    assert round(found.overall.margin, 4) == 0.0185
    assert [f"{item.users_accuracy.value:.3f}" for item in found.classes] == [
        "0.880", "0.733", "0.927", "0.963",
    ]  # fmt: skip
    assert [f"{item.producers_accuracy.value:.3f}" for item in found.classes] == [
        "0.749", "0.847", "0.935", "0.962",
    ]  # fmt: skip
    # The paper's own ± of user's accuracy, in percent.
    assert [round(100 * item.users_accuracy.margin) for item in found.classes] == [7, 10, 4, 2]


def test_olofsson_areas() -> None:
    hectares = sum(PIXELS) * HA
    areas = [scaled(item.share, hectares) for item in olofsson(POINTS, PIXELS, LAND).classes]
    assert [round(area.value) for area in areas] == [21_158, 11_686, 285_770, 581_386]
    assert [round(area.margin) for area in areas] == [6_158, 3_756, 15_510, 16_282]
    assert areas[0].low == pytest.approx(21_158 - 6_158, abs=1)
    assert areas[0].high == pytest.approx(21_158 + 6_158, abs=1)


def test_the_size_of_olofssons_sample() -> None:
    """Section 5.1.1: a standard error of 0.01 with user's accuracies .7, .6, .9 and .95."""
    weights = np.array(PIXELS) / sum(PIXELS)
    assert sample_size(weights, [0.7, 0.6, 0.9, 0.95], 0.01, NEYMAN) == 641


def test_stehman() -> None:
    found = stehman(STRATA, MAPPED, FOUND, SIZES, tuple("ABCD"))
    a, b, c, _ = found.classes
    figures = [found.overall, b.users_accuracy, b.producers_accuracy, a.share, c.share]
    said = [(f"{item.value:.3f}", f"{item.standard_error:.3f}") for item in figures]
    assert said == [
        ("0.630", "0.085"),
        ("0.574", "0.125"),
        ("0.794", "0.117"),
        ("0.350", "0.082"),
        ("0.200", "0.064"),
    ]

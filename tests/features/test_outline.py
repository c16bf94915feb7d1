"""The field around a pixel, on seasons made of numbers."""

from __future__ import annotations

import numpy as np
import pytest

from furrow.engine.contract import Grid
from furrow.engine.features.field_polygon import field_polygon
from furrow.engine.features.outline import FieldMask, field_at
from furrow.engine.imagery.stack import SensorSeries, StackWindow

BANDS = {"s2": ("B04", "B08")}
STEPS, SIZE = 6, 48


def window(peaks: np.ndarray, hidden: np.ndarray | None = None) -> StackWindow:
    """Pixels that are green at the step that ``peaks`` says, with a little noise."""
    generator = np.random.default_rng(0)
    steps = np.arange(STEPS)[:, None, None]
    green = np.exp(-((steps - peaks) ** 2) / 2)
    values = np.stack([0.2 - 0.15 * green, 0.2 + 0.3 * green], axis=1)
    values = (values + generator.normal(0, 0.01, values.shape)).astype(np.float32)
    if hidden is not None:
        values[:, :, hidden] = np.nan
    height, width = peaks.shape
    count = np.isfinite(values[:, 0]).astype(np.int16)
    grid = Grid("EPSG:32631", 500_000.0, 5_600_000.0, width, height)
    return StackWindow(grid, 0, 0, {"s2": SensorSeries(values, count)})


def one_field() -> np.ndarray:
    peaks = np.full((SIZE, SIZE), 1.0)
    peaks[14:34, 10:30] = 4.0
    return peaks


def found_at(peaks: np.ndarray, row: int, column: int) -> FieldMask:
    found = field_at(window(peaks), BANDS, row, column)
    assert found is not None
    return found


def share_alike(a: np.ndarray, b: np.ndarray) -> float:
    return float((a & b).sum() / (a | b).sum())


def test_a_field_that_is_green_at_another_time_is_found_whole() -> None:
    peaks = one_field()
    found = found_at(peaks, 24, 20)
    assert share_alike(found.mask, peaks == 4.0) > 0.9
    assert found.edges > 0.9 and not found.weak_sides and not found.at_rim.any()


def test_two_like_neighbours_with_a_road_between_are_two_fields() -> None:
    peaks = one_field()
    peaks[14:34, 19:22] = 1.0
    found = found_at(peaks, 24, 14)
    assert share_alike(found.mask, (peaks == 4.0) & (np.arange(SIZE) < 20)) > 0.8


def test_a_field_that_fades_out_is_not_called_clear() -> None:
    peaks = one_field()
    peaks[14:34, 14:38], peaks[14:34, 38:] = np.linspace(4.0, 3.0, 24), 3.0
    found = found_at(peaks, 24, 12)
    assert found.edges < 0.9 and found.weak_sides


def test_a_field_at_the_rim_says_which_rim() -> None:
    peaks = np.full((SIZE, SIZE), 1.0)
    peaks[:20, 10:30] = 4.0
    found = found_at(peaks, 8, 20)
    assert found.at_rim.tolist() == [True, False, False, False]


def test_a_pixel_that_was_never_seen_has_no_field() -> None:
    hidden = np.zeros((SIZE, SIZE), bool)
    hidden[20:28, 16:24] = True
    assert field_at(window(one_field(), hidden), BANDS, 24, 20) is None
    beside = field_at(window(one_field(), hidden), BANDS, 16, 12)
    assert beside is not None and beside.mask[31, 27], "the field goes on around the gap"


def test_a_season_without_a_single_view_is_no_field() -> None:
    everywhere = np.ones((SIZE, SIZE), bool)
    assert field_at(window(one_field(), everywhere), BANDS, 24, 20) is None


@pytest.mark.parametrize("turned", [False, True])
def test_stairs_become_straight_and_the_area_stays(turned: bool) -> None:
    rows, columns = np.indices((60, 60))
    mask = (
        (np.abs(rows - 30) + np.abs(columns - 30) < 20)
        if turned
        else (np.abs(rows - 30) < 10) & (np.abs(columns - 30) < 15)
    )
    polygon = field_polygon(mask, Grid("EPSG:32631", 500_000.0, 5_600_000.0, 60, 60))
    assert polygon.is_valid and not polygon.interiors
    assert polygon.area == pytest.approx(mask.sum() * 100, rel=0.03)
    assert len(polygon.exterior.coords) <= 13


def test_a_small_hole_in_a_field_is_filled() -> None:
    peaks = one_field()
    peaks[22:24, 18:20] = 1.0
    assert found_at(peaks, 30, 14).mask[22:24, 18:20].all()

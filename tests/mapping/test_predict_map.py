"""Mapping by windows: the same as in one piece, with margins, masks and what was not seen."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from furrow.engine.contract import NO_DATA, Grid, Legend, Reporter
from furrow.engine.imagery.stack import SensorSeries, StackWindow
from furrow.engine.mapping.predict_map import (
    CONFIDENCE_FILE,
    CONFIDENCE_NODATA,
    CROP_MAP_FILE,
    map_windows,
    predict_map,
)
from furrow.engine.training.interface import WindowPrediction

LEGEND = Legend.from_names(("Left", "Right"))
GRID = Grid("EPSG:32631", 500_000, 5_600_000, 300, 200)
UNSEEN_ROWS = 5


class FakeStack:
    """Column numbers as values; the first rows were never seen."""

    grid = GRID

    def read(self, row: int, column: int, height: int, width: int) -> StackWindow:
        values = np.broadcast_to(
            np.arange(column, column + width, dtype=np.float32), (1, 1, height, width)
        ).copy()
        values[..., : max(0, UNSEEN_ROWS - row), :] = np.nan
        series = SensorSeries(values, np.ones((1, height, width), np.int16))
        return StackWindow(
            GRID.pixel_window(row, column, height, width), row, column, {"s2": series}
        )


class Halves:
    """Left of column 150 or right of it, after a box blur that needs its margin."""

    classes = (2, 3)

    def __init__(self, margin_px: int) -> None:
        self.margin_px = margin_px

    def predict_window(self, window: StackWindow) -> WindowPrediction:
        column = window.sensors["s2"].values[0, 0]
        seen = np.isfinite(column)
        right = np.clip((column - 149.5) / 20 + 0.5, 0, 1)
        return WindowPrediction(np.stack([1 - right, right]).astype(np.float32), seen)


@pytest.mark.parametrize("margin", [0, 7])
def test_windows_join_without_a_seam(tmp_path: Path, margin: int) -> None:
    mapped = predict_map(FakeStack(), Halves(margin), LEGEND, None, tmp_path, Reporter())  # type: ignore[arg-type]
    with rasterio.open(tmp_path / CROP_MAP_FILE) as dataset:
        values = dataset.read(1)
    with rasterio.open(tmp_path / CONFIDENCE_FILE) as dataset:
        confidence = dataset.read(1)
    assert (values[:UNSEEN_ROWS] == NO_DATA).all()
    assert (confidence[:UNSEEN_ROWS] == CONFIDENCE_NODATA).all()
    assert (values[UNSEEN_ROWS:, :150] == 2).all() and (values[UNSEEN_ROWS:, 150:] == 3).all()
    assert confidence[100, 0] == 100 and confidence[100, 150] == 52
    assert mapped.counts == {0: 5 * 300, 2: 195 * 150, 3: 195 * 150}
    assert sum(mapped.confidence_counts) == 195 * 300
    assert sorted(file.name for file in tmp_path.iterdir()) == [CONFIDENCE_FILE, CROP_MAP_FILE]


def test_windows_cover_the_grid_once() -> None:
    cover = np.zeros((200, 300), int)
    for window in map_windows(GRID):
        cover[
            window.row_off : window.row_off + window.height,
            window.col_off : window.col_off + window.width,
        ] += 1
    assert (cover == 1).all()

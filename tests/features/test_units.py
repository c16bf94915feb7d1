"""Means of units, and the segments that imagery falls into."""

from __future__ import annotations

import numpy as np
import pytest

from furrow.engine.contract import Grid
from furrow.engine.features.superpixels import CELL_PX, superpixels
from furrow.engine.features.unit_means import UnitSums, as_image, window_means
from furrow.engine.imagery.gdal_settings import STACK_BLOCK_PX
from furrow.engine.imagery.stack import SensorSeries, StackWindow
from furrow.engine.labels.parcel_pixels import TILE_PX
from furrow.engine.mapping.predict_map import WINDOW_ROWS

BANDS = {"s2": ("B04", "B08"), "s1": ("VV", "VH")}


def window_of(s2: np.ndarray, s1: np.ndarray, row: int = 0, column: int = 0) -> StackWindow:
    """(steps, bands, height, width) each."""
    height, width = s2.shape[2:]
    sensors = {
        name: SensorSeries(values.astype(np.float32), np.isfinite(values).any(axis=1))  # type: ignore[arg-type]
        for name, values in (("s2", s2), ("s1", s1))
    }
    return StackWindow(Grid("EPSG:32631", 0, 6000, width, height), row, column, sensors)


def two_fields(height: int = 40, width: int = 60, border: int = 33) -> StackWindow:
    generator = np.random.default_rng(0)
    infrared = np.where(np.arange(width) < border, 0.25, 0.5)
    s2 = np.empty((6, 2, height, width))
    s2[:, 0], s2[:, 1] = 0.08, infrared
    s2 += generator.normal(0, 0.005, s2.shape)
    return window_of(s2, generator.normal(-12, 0.5, (6, 2, height, width)))


def test_a_mean_is_of_what_was_seen_and_backscatter_of_its_power() -> None:
    s2 = np.full((2, 2, 1, 4), 0.2)
    s2[0, :, 0, 0], s2[0, :, 0, 1] = np.nan, 0.4
    s2[1, :, 0, 3] = np.nan
    s1 = np.full((2, 2, 1, 4), -20.0)
    s1[:, :, 0, 0] = -10.0
    means = window_means(window_of(s2, s1), np.array([[1, 1, 0, 2]]))
    np.testing.assert_allclose(means["s2"][:, 0], [[0.4, 0.2], [0.2, np.nan]], rtol=1e-6)
    np.testing.assert_allclose(means["s1"][0, 0], [10 * np.log10((0.1 + 0.01) / 2), -20], rtol=1e-5)


def test_a_unit_in_two_windows_has_the_mean_of_both() -> None:
    sums = UnitSums(2, {"s2": (1, 1)})
    sums.add({"s2": np.array([[[1.0, 5.0]]], np.float32)}, np.array([0, 1]))
    sums.add({"s2": np.array([[[2.0, 3.0]]], np.float32)}, np.array([0, 0]))
    assert sums.means()["s2"].ravel().tolist() == [2.0, 5.0]
    assert sums.pixels.tolist() == [3, 1]
    image = as_image(sums.means(), Grid("EPSG:32631", 0, 6000, 9, 9))
    assert image.sensors["s2"].values.shape == (1, 1, 1, 2)


def test_a_segment_does_not_cross_the_border_of_two_fields() -> None:
    labels = superpixels(two_fields(), BANDS)
    assert labels.min() == 1 and len(np.unique(labels)) == labels.max() == 40 * 60 // 25
    assert not set(np.unique(labels[:, :33])) & set(np.unique(labels[:, 33:]))


def test_segments_are_the_same_in_whatever_window_they_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("furrow.engine.features.superpixels.CELL_PX", 32)
    whole = two_fields()
    of_whole, of_part = superpixels(whole, BANDS), superpixels(whole.rows(32, 40), BANDS)
    pairs = set(zip(of_whole[32:].ravel(), of_part.ravel(), strict=True))
    assert len(pairs) == len(np.unique(of_part)) == len(np.unique(of_whole[32:]))


def test_segments_end_where_the_windows_of_training_and_mapping_do() -> None:
    for size in (WINDOW_ROWS, STACK_BLOCK_PX, TILE_PX):
        assert size % CELL_PX == 0


def test_what_was_never_seen_is_in_no_segment() -> None:
    window = two_fields()
    window.sensors["s2"].values[..., :5, :10] = np.nan  # seen by radar alone
    labels = superpixels(window, BANDS)
    assert not labels[:5, :10].any() and (labels[5:] > 0).all()
    assert len(np.unique(labels)) == labels.max() + 1
    for one in window.sensors.values():
        one.values[...] = np.nan
    assert not superpixels(window, BANDS).any()

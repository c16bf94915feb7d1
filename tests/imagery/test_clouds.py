"""What counts as cloud."""

from __future__ import annotations

import numpy as np
import pytest

from furrow.engine.imagery.clouds import clear_mask

ALL_CLASSES = np.arange(12, dtype=np.uint8)[None]


@pytest.mark.parametrize(
    ("strictness", "left"),
    [("lenient", [4, 5, 6, 7, 10, 11]), ("normal", [4, 5, 6, 7]), ("strict", [4, 5, 6])],
)
def test_each_strictness_leaves_its_classes(strictness: str, left: list[int]) -> None:
    assert np.flatnonzero(clear_mask(ALL_CLASSES, strictness)[0]).tolist() == left


def test_a_buffer_widens_cloud_by_its_distance_in_all_directions() -> None:
    scene = np.full((41, 41), 4, np.uint8)
    scene[20, 20] = 9
    clear = clear_mask(scene, buffer_px=5)
    rows, columns = np.indices(scene.shape)
    distance = np.hypot(rows - 20, columns - 20)
    np.testing.assert_array_equal(clear, distance > 5)


def test_a_buffer_widens_cloud_but_not_the_edge_of_the_image() -> None:
    scene = np.full((9, 9), 4, np.uint8)
    scene[:, 0] = 0
    assert clear_mask(scene, buffer_px=3)[:, 1:].all()

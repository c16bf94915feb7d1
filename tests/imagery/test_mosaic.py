"""Where tiles of a pass overlap: which of them a pixel is taken from."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from furrow.engine.contract import Grid
from furrow.engine.contract.compositing import Compositing
from furrow.engine.imagery.clouds import State
from furrow.engine.imagery.mosaic import PassSeen, open_pass, read_pass
from furrow.engine.imagery.observation import BandFile, Observation
from furrow.engine.imagery.passes import Pass

GRID = Grid("EPSG:32631", 500_000, 5_600_000, 20, 12)
CLEAR, CLOUD, SHADOW = 4, 9, 3


def tile(folder: Path, name: str, value: int, scene: int | None, columns: slice) -> Observation:
    """A tile of one reflectance (× 10 000), of one scene class if any."""
    bands = {"B04": value} if scene is None else {"B04": value, "SCL": scene}
    files = {}
    for band, number in bands.items():
        file = folder / f"{name}_{band}.tif"
        data = np.full((GRID.height_px, columns.stop - columns.start), number, np.uint16)
        left = GRID.left_m + columns.start * 10
        with rasterio.open(
            file, "w", driver="GTiff", count=1, dtype=data.dtype, width=data.shape[1],
            height=data.shape[0], crs=GRID.crs, transform=from_origin(left, GRID.top_m, 10, 10),
            nodata=0,
        ) as dataset:  # fmt: skip
            dataset.write(data, 1)
        files[band] = BandFile(file)
    return Observation(name, "s2", date(2021, 6, 1), files)


def seen(*tiles: Observation, buffer_m: float = 0.0) -> tuple[np.ndarray, PassSeen]:
    """Red of the pass on the grid, × 10 000, and what the pass saw."""
    opened = open_pass(Pass("s2_2021-06-01", tiles), ("B04",))
    values = np.empty((1, GRID.height_px, GRID.width_px), np.float32)
    found = read_pass(opened, ("B04",), GRID, Compositing(cloud_buffer_m=buffer_m), values)
    return np.nan_to_num(values[0] * 1e4, nan=-1).round().astype(int), found


WEST, EAST = slice(0, 12), slice(8, 20)


def test_the_first_tile_gives_the_overlap_but_for_its_edge(tmp_path: Path) -> None:
    red, found = seen(
        tile(tmp_path, "a", 1000, CLEAR, WEST), tile(tmp_path, "b", 3000, CLEAR, EAST)
    )
    assert red[6].tolist() == [1000] * 10 + [3000] * 10
    assert (found.states == State.CLEAR).all()
    assert found.taken_px == (10 * 12, 10 * 12)


def test_what_is_cloud_in_one_tile_and_clear_in_the_other_is_clear_from_the_other(
    tmp_path: Path,
) -> None:
    for order in ((0, 1), (1, 0)):
        tiles = (tile(tmp_path, "a", 9000, CLOUD, WEST), tile(tmp_path, "b", 3000, CLEAR, EAST))
        red, found = seen(*(tiles[i] for i in order))
        assert red[6].tolist() == [-1] * 8 + [3000] * 12
        assert found.states[6].tolist() == [State.CLOUD] * 8 + [State.CLEAR] * 12


def test_where_both_tiles_are_hidden_the_first_says_by_what(tmp_path: Path) -> None:
    _, found = seen(tile(tmp_path, "a", 9000, SHADOW, WEST), tile(tmp_path, "b", 9000, CLOUD, EAST))
    assert found.states[6].tolist() == [State.SHADOW] * 12 + [State.CLOUD] * 8
    assert found.taken_px == (0, 0)


def test_a_cloud_casts_its_buffer_across_the_edge_of_its_tile(tmp_path: Path) -> None:
    red, found = seen(
        tile(tmp_path, "a", 9000, CLOUD, slice(0, 10)),
        tile(tmp_path, "b", 3000, CLEAR, slice(10, 20)),
        buffer_m=30.0,
    )
    near = [State.CLOUD] * 10 + [State.NEAR_CLOUD] * 3 + [State.CLEAR] * 7
    assert found.states[6].tolist() == near and red[6].tolist() == [-1] * 13 + [3000] * 7


def test_ground_without_a_value_was_not_seen_whatever_the_scene_classes_say(
    tmp_path: Path,
) -> None:
    _, found = seen(tile(tmp_path, "a", 0, CLEAR, slice(0, 20)))
    assert (found.states == State.NOT_SEEN).all()


@pytest.mark.parametrize("scene", [None, CLEAR])
def test_a_tile_without_scene_classes_speaks_for_its_own_ground_only(
    tmp_path: Path, scene: int | None
) -> None:
    red, found = seen(
        tile(tmp_path, "a", 1000, scene, WEST), tile(tmp_path, "b", 9000, CLOUD, EAST)
    )
    assert red[6].tolist() == [1000] * 12 + [-1] * 8
    assert found.states[6].tolist() == [State.CLEAR] * 12 + [State.CLOUD] * 8

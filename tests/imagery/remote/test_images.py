"""Images of every kind, and damaged ones: the area's pixels as they are stored, or a refusal."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from furrow.engine.contract import Grid
from furrow.engine.contract.errors import ImageTruncated
from furrow.engine.imagery.remote.cog_window import copy_part
from furrow.engine.imagery.remote.range_file import RangeFile
from furrow.engine.imagery.remote.transfer import Chunk

AREA = Grid("EPSG:32631", 503_000, 5_697_000, 300, 200)
SIDE_PX = 1200
TILED = {"tiled": True, "blockxsize": 128, "blockysize": 128}
NORTH_UP = Affine(10, 0, 500_000, 0, -10, 5_700_000)


class Held:
    """A transfer of a file that is held in memory."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def chunks(self, address, start, end):
        while start < min(end, len(self._data)):
            stop = min(start + 65_536, end, len(self._data))
            yield Chunk("host", start, self._data[start:stop], len(self._data), "v1")
            start = stop


def image(path: Path, dtype: str = "uint16", count: int = 1, **options: Any) -> Path:
    pixels = np.random.default_rng(1).integers(1, 120, (count, SIDE_PX, SIDE_PX)).astype(dtype)
    facts = {"crs": "EPSG:32631", "transform": NORTH_UP, "nodata": 0, **options}
    size = {"width": SIDE_PX, "height": SIDE_PX, "count": count, "dtype": dtype}
    with rasterio.open(path, "w", driver="GTiff", **size, **facts) as dataset:
        dataset.write(pixels)
        dataset.scales, dataset.offsets = [0.5] * count, [3.0] * count
    return path


def copied(path: Path, area: Grid = AREA) -> Path | None:
    target = path.with_name("copy") / "B04.tif"
    file = RangeFile(path.with_name("part"), lambda renew: "", Held(path.read_bytes()))
    return target if copy_part(file, area, target) else None


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"blockysize": SIDE_PX},
        {"compress": "deflate"},
        {**TILED, "compress": "lzw"},
        {**TILED, "compress": "zstd"},
        {**TILED, "compress": "jpeg", "dtype": "uint8"},
        {**TILED, "bigtiff": "YES"},
        {**TILED, "endianness": "BIG"},
        {**TILED, "dtype": "float32", "nodata": float("nan"), "compress": "deflate"},
        {**TILED, "dtype": "int16", "nodata": -32768},
        {**TILED, "transform": Affine(10, 0, 500_000, 0, 10, 5_688_000)},
        {**TILED, "transform": NORTH_UP * Affine.rotation(30) * Affine.scale(0.5)},
        {**TILED, "transform": Affine(20, 0, 500_000, 0, -20, 5_700_000)},
        {**TILED, "transform": Affine(60, 0, 480_000, 0, -60, 5_730_000)},
        {**TILED, "crs": "EPSG:32632", "transform": Affine(10, 0, 85_000, 0, -10, 5_720_000)},
        {**TILED, "crs": "EPSG:4326", "transform": Affine(1e-4, 0, 3.0, 0, -1e-4, 51.5)},
    ],
    ids=lambda options: "-".join(f"{value}" for value in options.values()) or "strips",
)
def test_each_pixel_of_the_area_comes_as_it_is_stored(options, tmp_path):
    target = copied(image(tmp_path / "source.tif", **options))
    assert target is not None
    with rasterio.open(tmp_path / "source.tif") as source, rasterio.open(target) as copy:
        assert (copy.crs, copy.scales, copy.offsets) == (source.crs, (0.5,), (3.0,))
        assert np.array_equal([copy.nodata], [source.nodata], equal_nan=True)
        column, row = (
            round(value) for value in ~source.transform * (copy.transform.c, copy.transform.f)
        )
        here = Window(column, row, copy.width, copy.height)
        assert np.array_equal(source.read(1, window=here), copy.read(1), equal_nan=True)
        # By points, and not by the code under test: where the area lies, the copy reaches.
        left, bottom, right, top = AREA.bounds
        xs, ys = np.meshgrid(np.linspace(left, right, 9), np.linspace(bottom, top, 9))
        points = rasterio.warp.transform(AREA.crs, source.crs, xs.ravel(), ys.ravel())
        for x, y in zip(*points, strict=True):
            if is_inside(source, x, y):
                assert is_inside(copy, x, y)


def is_inside(dataset: rasterio.DatasetReader, x: float, y: float) -> bool:
    column, row = ~dataset.transform * (x, y)
    return bool(0 <= column < dataset.width and 0 <= row < dataset.height)


@pytest.mark.parametrize(
    ("area", "shape"),
    [
        (Grid("EPSG:32631", 499_000, 5_700_500, 300, 200), (154, 204)),
        (Grid("EPSG:32631", 490_000, 5_710_000, 4_000, 4_000), (1200, 1200)),
        (Grid("EPSG:32631", 511_990, 5_688_010, 1, 1), (5, 5)),
        (Grid("EPSG:32631", 512_000, 5_688_010, 1, 1), None),
        (Grid("EPSG:32631", 503_000, 5_688_000, 30, 30), None),
    ],
    ids=["edge", "larger", "last-pixel", "beside", "below"],
)
def test_areas_at_the_edges(area, shape, tmp_path):
    target = copied(image(tmp_path / "source.tif", **TILED), area)
    if shape is None:
        assert target is None
        return
    with rasterio.open(target) as copy:
        assert copy.shape == shape
        assert transform_bounds(copy.crs, area.crs, *copy.bounds)[0] <= max(area.left_m, 500_000)


def test_tiles_that_were_never_written_are_empty(tmp_path):
    path = tmp_path / "source.tif"
    facts = {"crs": "EPSG:32631", "transform": NORTH_UP, "nodata": 7, "sparse_ok": True, **TILED}
    with rasterio.open(
        path, "w", driver="GTiff", width=1200, height=1200, count=1, dtype="uint16", **facts
    ):
        pass
    with rasterio.open(copied(path)) as copy:
        assert (copy.read() == 7).all()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"count": 3, **TILED}, "3 bands"),
        ({"crs": None}, "coordinate system"),
        ({"transform": Affine(0, 0, 500_000, 0, 0, 5_700_000)}, "coordinate system"),
    ],
    ids=["several-bands", "no-crs", "no-size"],
)
@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_what_is_no_band_on_the_ground_is_refused(options, said, tmp_path):
    with pytest.raises(ImageTruncated, match=said):
        copied(image(tmp_path / "source.tif", **options))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("whole") / "source.tif"
    return image(path, compress="deflate", **TILED).read_bytes()


damages = st.lists(st.tuples(st.integers(0, 700), st.integers(0, 255)), min_size=1, max_size=6)


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@settings(max_examples=60, deadline=None)
@given(damages)
def test_a_damaged_directory_is_refused_and_never_a_crash(whole, damages):
    damaged = bytearray(whole)
    for where, value in damages:
        damaged[where] = value
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "source.tif"
        path.write_bytes(damaged)
        try:
            copied(path)
        except ImageTruncated:
            assert not list((Path(folder) / "copy").glob("*"))

"""A raster counts only once all of it was read back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from rasterio.errors import RasterioError
from rasterio.transform import from_origin

from furrow.engine.contract import Reporter
from furrow.engine.imagery.cog import write_cog


@pytest.fixture
def tiles(tmp_path: Path) -> Path:
    file = tmp_path / "tiles.tif"
    noise = np.random.default_rng(0).integers(0, 256, (512, 512), dtype=np.uint8)
    with rasterio.open(
        file, "w", driver="GTiff", dtype="uint8", count=1, width=512, height=512, tiled=True,
        crs="EPSG:32631", transform=from_origin(0, 0, 10, 10),
    ) as dataset:  # fmt: skip
        dataset.write(noise, 1)
    return file


def test_the_cog_holds_the_same_pixels_and_takes_the_tiles_place(tiles: Path) -> None:
    with rasterio.open(tiles) as dataset:
        before = dataset.read()
    target = tiles.with_name("a.tif")
    write_cog(tiles, target, 128, Reporter())
    with rasterio.open(target) as dataset:
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        np.testing.assert_array_equal(dataset.read(), before)
    assert not tiles.exists()


def test_bytes_that_were_lost_silently_are_noticed(
    tiles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole_copy = rasterio.shutil.copy

    def losing_copy(source: Path, target: Path, **options: str) -> None:
        whole_copy(source, target, **options)
        target.write_bytes(target.read_bytes()[:-2000])

    monkeypatch.setattr(rasterio.shutil, "copy", losing_copy)
    with pytest.raises(RasterioError):
        write_cog(tiles, tiles.with_name("a.tif"), 128, Reporter())

"""Finish a raster as a cloud-optimised GeoTIFF, and make sure that all of it is on the disk."""

from __future__ import annotations

from pathlib import Path

import rasterio
import rasterio.shutil

from furrow.engine.contract import Reporter
from furrow.engine.imagery.gdal_settings import COG_OPTIONS
from furrow.engine.project.writing import writing_to


def write_cog(tiles: Path, target: Path, block_px: int, reporter: Reporter) -> None:
    """Copy a tiled GeoTIFF to a COG and take the original away.

    GDAL does not always report that the last bytes found no room, so the result is decoded once
    before it counts.

    Raises:
        DiskFull, Cancelled
    """
    reporter.check()
    with writing_to(target.parent, tiles.stat().st_size):
        rasterio.shutil.copy(tiles, target, blocksize=str(block_px), **COG_OPTIONS)
        with rasterio.open(target) as dataset:
            for _, window in dataset.block_windows(1):
                reporter.check()
                dataset.read(window=window)
    tiles.unlink()

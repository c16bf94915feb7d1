"""Frames of the live map as files: each under a new name, whole from the moment it is there."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import from_origin

from furrow.engine.contract import Grid
from furrow.engine.contract.legend import NO_DATA
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.project.writing import UNFINISHED, writing_to

ByteArray = NDArray[np.uint8]

PREFIX = "furrow-preview-"
KEPT = 3
"""Frames that lie beside each other, so that a reader of the last but one is not cut off."""
_OLD_SECONDS = 24 * 3600.0


@dataclass
class Frames:
    """Numbered files in a temporary folder of their own, the oldest taken away."""

    _folder: Path | None = None
    _number: int = 0
    _written: deque[Path] = field(default_factory=deque)

    def next_file(self) -> Path:
        """A name that was never used. Raises OSError where there is no temporary folder."""
        if self._folder is None or not self._folder.is_dir():
            _sweep()
            self._folder = Path(tempfile.mkdtemp(prefix=PREFIX))
        self._number += 1
        file = self._folder / f"frame-{self._number}.tif"
        self._written.append(file)
        while len(self._written) > KEPT:
            with suppress(OSError):  # whoever still reads it takes it away later
                self._written.popleft().unlink(missing_ok=True)
        return file


def write_frame(file: Path, picture: ByteArray, grid: Grid, colors: Mapping[int, str]) -> None:
    """A GeoTIFF with a palette, written beside and then renamed: it is never seen half.

    Args:
        colors: value -> #rrggbb

    Raises:
        DiskFull, ProjectNotWritable
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_name(file.name + UNFINISHED)
    transform = from_origin(grid.left_m, grid.top_m, grid.resolution_m, grid.resolution_m)
    try:
        with writing_to(file.parent, picture.nbytes), gdal_environment():
            with rasterio.open(
                beside,
                "w",
                driver="GTiff",
                dtype="uint8",
                count=1,
                width=grid.width_px,
                height=grid.height_px,
                crs=grid.crs,
                transform=transform,
                nodata=NO_DATA,
                photometric="palette",
            ) as dataset:
                dataset.write(picture, 1)
                dataset.write_colormap(1, {value: _rgba(text) for value, text in colors.items()})
                dataset.update_tags(TIFFTAG_IMAGEDESCRIPTION="Preview, not a result")
            os.replace(beside, file)
    finally:
        beside.unlink(missing_ok=True)


def _rgba(color: str) -> tuple[int, int, int, int]:
    red, green, blue = (int(color[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue, 255


def _sweep() -> None:
    """Take away what engines of earlier days left, which were ended before they could do it."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        with suppress(OSError):
            if time.time() - folder.stat().st_mtime > _OLD_SECONDS:
                shutil.rmtree(folder, ignore_errors=True)

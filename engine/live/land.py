"""The project's own mask of cropland on a view: no crop is painted where none grows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from furrow.engine.contract import Grid, Message
from furrow.engine.contract.errors import CroplandMaskUnusable, FileMissing, ImageTruncated
from furrow.engine.imagery.gdal_settings import STACK_BLOCK_PX
from furrow.engine.mapping.cropland_mask import OTHER_LAND, open_mask

BoolArray = NDArray[np.bool_]
_NO_MASK = (CroplandMaskUnusable, FileMissing, ImageTruncated)


@dataclass
class OtherLand:
    """Pixels that are no cropland; those of the view that was asked for last are kept."""

    file: Path | None
    """None: nothing is known, and no pixel is other land."""
    whole: Grid
    """Of the project."""
    _view: Grid | None = None
    _pixels: BoolArray | None = None

    def of(self, view: Grid) -> BoolArray | None:
        """(height, width); None where the mask says nothing of the view, or cannot be read."""
        if self.file is None:
            return None
        if view != self._view:
            self._view = view
            try:
                self._pixels = _read(self.file, view)
            except _NO_MASK:
                self._pixels = None
        return self._pixels

    def problem(self) -> str:
        """Why the mask is not used; empty where it is, or where there is none."""
        if self.file is None:
            return ""
        try:
            with open_mask(self.file, (), self.whole):
                return ""
        except _NO_MASK as problem:
            return Message("The preview leaves out the cropland mask: {why}", why=problem.what)


def _read(file: Path, view: Grid) -> BoolArray:
    """Raises CroplandMaskUnusable, FileMissing, ImageTruncated."""
    found = np.zeros((view.height_px, view.width_px), bool)
    with open_mask(file, (), view) as mask:
        for top in range(0, view.height_px, STACK_BLOCK_PX):
            height = min(STACK_BLOCK_PX, view.height_px - top)
            said = mask.read(Window(0, top, view.width_px, height))
            found[top : top + height] = said == OTHER_LAND
    return found

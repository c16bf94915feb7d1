"""Writing single-band GeoTIFFs on one grid."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.transform import Affine

TILE_PX = 256
S1_SCALE = 0.01
S1_NODATA = -32768
S2_SCALE = 0.0001


@dataclass(frozen=True)
class Place:
    """Where the scene lies: UTM, upper left corner, pixels of 10 m."""

    epsg: int
    left_m: float
    top_m: float
    size_px: int

    def shape(self, resolution_m: float) -> tuple[int, int]:
        side = -(-self.size_px * 10 // int(resolution_m))
        return side, side

    def transform(self, resolution_m: float) -> Affine:
        return Affine(resolution_m, 0.0, self.left_m, 0.0, -resolution_m, self.top_m)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(left, bottom, right, top) in metres."""
        side = self.size_px * 10.0
        return self.left_m, self.top_m - side, self.left_m + side, self.top_m


class RasterWriter:
    """Compressed, tiled GeoTIFFs; the coordinate system is built once."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._crs = CRS.from_epsg(place.epsg)

    def reflectance(self, path: Path, band: NDArray[np.float32], resolution_m: float) -> None:
        """uint16, reflectance × 10 000, nodata 0."""
        numbers = np.clip(np.rint(band / np.float32(S2_SCALE)), 1, 65535).astype(np.uint16)
        self._write(path, numbers, resolution_m, nodata=0)

    def backscatter(self, path: Path, band_db: NDArray[np.float32]) -> None:
        """int16, dB × 100, nodata -32768; scale and unit are in the file too."""
        numbers = np.rint(band_db / np.float32(S1_SCALE)).astype(np.int16)
        self._write(path, numbers, 10.0, nodata=S1_NODATA, scale=S1_SCALE, unit="dB")

    def classes(
        self,
        path: Path,
        values: NDArray[np.uint8],
        resolution_m: float,
        nodata: int,
        names: dict[int, str] | None = None,
        colors: dict[int, str] | None = None,
    ) -> None:
        """uint8; category names go into the GDAL sidecar that every reader finds."""
        self._write(path, values, resolution_m, nodata=nodata, colors=colors, predictor=1)
        if names is not None:
            sidecar = path.with_name(path.name + ".aux.xml")
            sidecar.write_text(_category_names(names), encoding="utf-8")

    def _write(
        self,
        path: Path,
        values: NDArray[Any],
        resolution_m: float,
        nodata: int,
        scale: float | None = None,
        unit: str | None = None,
        colors: dict[int, str] | None = None,
        predictor: int = 2,
    ) -> None:
        height, width = values.shape
        tiling: dict[str, Any] = {}
        if height > TILE_PX:
            tiling = {"tiled": True, "blockxsize": TILE_PX, "blockysize": TILE_PX}
        with rasterio.open(
            path,
            "w",
            driver="GTiff",
            height=height,
            width=width,
            count=1,
            dtype=values.dtype,
            crs=self._crs,
            transform=self._place.transform(resolution_m),
            nodata=nodata,
            compress="deflate",
            zlevel=1,
            predictor=predictor,
            **tiling,
        ) as target:
            target.write(values, 1)
            target.update_tags(SIMULATED="yes", SOFTWARE="Furrow simulator")
            if scale is not None:
                target.scales = (scale,)
                target.offsets = (0.0,)
            if unit is not None:
                target.units = (unit,)
            if colors is not None:
                target.write_colormap(1, {value: _rgb(color) for value, color in colors.items()})


def _rgb(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _category_names(names: dict[int, str]) -> str:
    rows = (
        f"      <Category>{escape(names.get(value, ''))}</Category>"
        for value in range(max(names) + 1)
    )
    return "\n".join(
        [
            "<PAMDataset>",
            '  <PAMRasterBand band="1">',
            "    <CategoryNames>",
            *rows,
            "    </CategoryNames>",
            "  </PAMRasterBand>",
            "</PAMDataset>",
            "",
        ]
    )

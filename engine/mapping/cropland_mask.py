"""A user's mask of cropland: a raster or polygons, on the map's grid window by window."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import pyogrio
import rasterio
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.enums import Resampling
from rasterio.errors import RasterioError, RasterioIOError
from rasterio.features import rasterize
from rasterio.transform import from_bounds, from_origin
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_bounds
from rasterio.windows import Window
from shapely.geometry import box

from furrow.engine.contract import Grid, Message, Reporter
from furrow.engine.contract.errors import (
    BadRequest,
    CroplandMaskUnusable,
    FileMissing,
    ImageTruncated,
)
from furrow.engine.imagery.gdal_settings import STACK_BLOCK_PX

OTHER_LAND, CROPLAND, UNKNOWN = 0, 1, 255
"""What a mask says of a pixel."""
RASTER, POLYGONS = "raster", "polygons"
BINARY = (0.0, 1.0)
STRIP_PX = 16 * 2**20
"""Polygons are burnt for so many pixels at once: as many bytes."""
VALUES_NAMED = 8
"""Of a raster that is no mask, so many values are told."""


class Mask(Protocol):
    """A mask that is open."""

    @property
    def kind(self) -> str:
        """RASTER or POLYGONS."""

    def read(self, window: Window) -> NDArray[np.uint8]:
        """(height, width) of OTHER_LAND, CROPLAND and UNKNOWN."""


@dataclass(frozen=True)
class MaskShares:
    """Pixels of the map's grid by what the mask says of them."""

    cropland: int
    other_land: int
    unknown: int


def parse_values(text: str | None) -> tuple[float, ...]:
    """ "40,50" -> (40.0, 50.0); none of nothing.

    Raises:
        BadRequest
    """
    if text is None or not text.strip():
        return ()
    try:
        return tuple(sorted({float(part) for part in text.split(",")}))
    except ValueError as problem:
        detail = Message("“{text}” is no list of numbers, e.g. 40 or 40,50", text=text)
        raise BadRequest("cropland_values", detail) from problem


@contextmanager
def open_mask(file: Path, values: tuple[float, ...], grid: Grid) -> Iterator[Mask]:
    """Open a raster or a layer of polygons as a mask on the grid.

    Rasters of any coordinate system and resolution are warped by the nearest pixel: their values
    are classes, between which there is nothing. Without ``values``, 1 is cropland and 0 other land,
    also where the file calls 0 nodata, as many binary masks do. With them, every other value is
    other land and nodata is unknown. Beyond the raster's edge all is unknown. Of polygons, a pixel
    whose centre lies in one is cropland and any other is not: taking every pixel that an outline
    touches would widen each field by half a pixel, and fields would swallow the lanes between them.

    Args:
        values: of the raster that are cropland.

    Raises:
        FileMissing, CroplandMaskUnusable, BadRequest (values for polygons)
    """
    if not file.is_file():
        raise FileMissing(str(file))
    with ExitStack() as resources:
        try:
            raster = resources.enter_context(rasterio.open(file))
        except RasterioIOError:
            raster = None
        mask: Mask
        if raster is not None:
            mask = _open_raster(resources, raster, file, values, grid)
        elif values:
            raise BadRequest("cropland_values", Message("polygons of cropland have no values"))
        else:
            mask = _open_polygons(file, grid)
        yield mask


def survey(mask: Mask, file: Path, windows: list[Window], reporter: Reporter) -> MaskShares:
    """Read the whole mask once, before hours of mapping, to refuse one that cannot be meant.

    Raises:
        CroplandMaskUnusable: it does not reach the map.
    """
    counts = np.zeros(256, np.int64)
    for done, window in enumerate(windows):
        reporter.step(done / len(windows), "Reading the cropland mask")
        counts += np.bincount(mask.read(window).ravel(), minlength=256)
    shares = MaskShares(int(counts[CROPLAND]), int(counts[OTHER_LAND]), int(counts[UNKNOWN]))
    if not shares.cropland + shares.other_land:
        detail = Message("it holds nothing where the map lies, only nodata")
        raise CroplandMaskUnusable(str(file), detail)
    return shares


def warnings_of(shares: MaskShares, name: str) -> list[str]:
    """Sentences on a mask that tells nothing apart, or does not reach everywhere."""
    warnings: list[str] = []
    if not shares.cropland:
        warnings.append(Message("By {mask}, the map holds no cropland at all.", mask=name))
    if not shares.other_land:
        warnings.append(
            Message("By {mask}, all of the map is cropland: nothing was kept out.", mask=name)
        )
    if shares.unknown:
        total = shares.cropland + shares.other_land + shares.unknown
        warnings.append(
            Message(
                "{mask} says nothing of {percent:.1f} % of the area; there every pixel was forced "
                "into a crop.",
                mask=name,
                percent=100 * shares.unknown / total,
            )
        )
    return warnings


@dataclass(frozen=True)
class _RasterMask:
    vrt: WarpedVRT
    file: Path
    values: tuple[float, ...]
    nodata: float | None
    kind: str = RASTER

    def read(self, window: Window) -> NDArray[np.uint8]:
        try:
            stored = np.asarray(self.vrt.read(1, window=window))
        except RasterioError as problem:
            raise ImageTruncated(str(self.file), str(problem)) from problem
        unknown = np.isnan(stored)
        if self.nodata is not None and (self.values or self.nodata != OTHER_LAND):
            unknown |= stored == self.nodata
        if not self.values:
            self._check_binary(stored[~unknown])
        is_cropland = np.isin(stored, self.values or (1.0,))
        said = np.where(is_cropland, CROPLAND, OTHER_LAND).astype(np.uint8)
        said[unknown] = UNKNOWN
        return said

    def _check_binary(self, stored: NDArray[np.float64]) -> None:
        odd = np.unique(stored[~np.isin(stored, BINARY)])
        if len(odd):
            shown = [f"{value:g}" for value in odd[:VALUES_NAMED]]
            detail = Message(
                "it holds other values than 0 and 1 ({values}); say which of them are cropland",
                values=shown,
            )
            raise CroplandMaskUnusable(str(self.file), detail)


class _PolygonMask:
    """Burnt in strips of the map's whole width: a file without a spatial index is read through for
    every question, and a map has thousands of windows."""

    kind = POLYGONS

    def __init__(self, file: Path, layer: str, crs: str, grid: Grid) -> None:
        self._file, self._layer, self._crs, self._grid = file, layer, crs, grid
        blocks = max(1, STRIP_PX // grid.width_px // STACK_BLOCK_PX)
        self._strip_rows = blocks * STACK_BLOCK_PX
        self._strip: tuple[int, NDArray[np.uint8]] | None = None

    def read(self, window: Window) -> NDArray[np.uint8]:
        """Of a window that lies in one row of the stack's tiles, as all windows of a map do."""
        top = window.row_off // self._strip_rows * self._strip_rows
        if self._strip is None or self._strip[0] != top:
            self._strip = top, self._burnt(top)
        first = window.row_off - top
        columns = slice(window.col_off, window.col_off + window.width)
        return self._strip[1][first : first + window.height, columns]

    def _burnt(self, top: int) -> NDArray[np.uint8]:
        rows = min(self._strip_rows, self._grid.height_px - top)
        tile = self._grid.pixel_window(top, 0, rows, self._grid.width_px)
        bounds = transform_bounds(self._grid.crs, self._crs, *tile.bounds)
        try:
            near = pyogrio.read_dataframe(
                self._file, layer=self._layer, bbox=bounds, columns=[], force_2d=True
            )
        except (DataSourceError, DataLayerError) as problem:
            detail = str(problem).splitlines()[0]
            raise CroplandMaskUnusable(str(self._file), detail) from problem
        shape = (tile.height_px, tile.width_px)
        outlines = near.geometry[~(near.geometry.isna() | near.geometry.is_empty)]
        if outlines.empty:
            return np.full(shape, OTHER_LAND, np.uint8)
        burnt: NDArray[np.uint8] = rasterize(
            outlines.to_crs(self._grid.crs),
            out_shape=shape,
            transform=from_bounds(*tile.bounds, tile.width_px, tile.height_px),
            default_value=CROPLAND,
            fill=OTHER_LAND,
            all_touched=False,
            dtype="uint8",
        )
        return burnt


def _open_raster(
    resources: ExitStack,
    raster: rasterio.DatasetReader,
    file: Path,
    values: tuple[float, ...],
    grid: Grid,
) -> _RasterMask:
    _check_crs(raster.crs is not None, file)
    _check_overlap(tuple(raster.bounds), raster.crs.to_wkt(), grid, file)
    try:
        vrt = WarpedVRT(
            raster,
            crs=grid.crs,
            transform=from_origin(grid.left_m, grid.top_m, grid.resolution_m, grid.resolution_m),
            width=grid.width_px,
            height=grid.height_px,
            resampling=Resampling.nearest,
            # Its own nodata is looked at later; beyond its edge there is no number.
            src_nodata=None,
            nodata=float("nan"),
            dtype="float64",
        )
        opened = resources.enter_context(vrt)
    except RasterioError as problem:
        raise CroplandMaskUnusable(str(file), str(problem)) from problem
    return _RasterMask(opened, file, values, raster.nodata)


def _open_polygons(file: Path, grid: Grid) -> _PolygonMask:
    try:
        kinds = {str(name): str(kind) for name, kind in pyogrio.list_layers(file)}
        layer = next((name for name, kind in kinds.items() if "Polygon" in kind), None)
        layer = layer or _mixed_polygons(file, kinds)
        if layer is None:
            detail = Message("it is neither a raster nor a layer of polygons")
            raise CroplandMaskUnusable(str(file), detail)
        info = pyogrio.read_info(file, layer=layer, force_total_bounds=True)
    except (DataSourceError, DataLayerError) as problem:
        detail = Message("it is neither a raster nor a layer of polygons")
        raise CroplandMaskUnusable(str(file), detail) from problem
    _check_crs(bool(info["crs"]), file)
    if not info["features"]:
        raise CroplandMaskUnusable(str(file), Message("it holds no polygon"))
    _check_overlap(tuple(info["total_bounds"]), info["crs"], grid, file)
    return _PolygonMask(file, layer, info["crs"], grid)


def _mixed_polygons(file: Path, kinds: Mapping[str, str]) -> str | None:
    """A layer that declares no kind, as GeoJSON of Polygon and MultiPolygon does, and holds only
    polygons."""
    for name, kind in kinds.items():
        if kind not in ("Unknown", "None"):
            continue
        found = pyogrio.read_dataframe(file, layer=name, columns=[], force_2d=True)
        shapes = getattr(found, "geometry", None)
        held = set() if shapes is None else set(shapes.dropna().geom_type)
        if held and held <= {"Polygon", "MultiPolygon"}:
            return name
    return None


def _check_crs(is_there: bool, file: Path) -> None:
    if not is_there:
        detail = Message("it has no coordinate system, so nobody knows where it lies")
        raise CroplandMaskUnusable(str(file), detail)


def _check_overlap(bounds: tuple[float, ...], crs: str, grid: Grid, file: Path) -> None:
    """In the mask's own coordinates: those of the grid cannot hold the whole globe."""
    frame = box(*transform_bounds(grid.crs, crs, *grid.bounds))
    if not box(*bounds).intersects(frame):
        raise CroplandMaskUnusable(str(file), Message("it does not reach the mapped area"))

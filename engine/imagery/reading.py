"""Read one observation onto the project's grid, in physical units, with what is missing as NaN."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.errors import RasterioError, RasterioIOError
from rasterio.vrt import WarpedVRT

from furrow.engine.contract.errors import FileMissing, ImageTruncated, UnitUnknown
from furrow.engine.contract.grid import Grid
from furrow.engine.contract.message import Message
from furrow.engine.imagery.observation import BandFile

FloatArray = NDArray[np.float32]

S2_USUAL_SCALE = 1e-4


@dataclass(frozen=True)
class FileFacts:
    """What a raster file says of itself."""

    crs: str
    bounds: tuple[float, float, float, float]
    """(left, bottom, right, top) in the file's own coordinates."""


def file_facts(path: Path) -> FileFacts:
    """Raises FileMissing, ImageTruncated."""
    with _open(path) as dataset:
        if dataset.crs is None:
            raise UnitUnknown(str(path), Message("it has no coordinate system"))
        return FileFacts(dataset.crs.to_string(), tuple(dataset.bounds))


def read_reflectance(band: BandFile, grid: Grid) -> FloatArray:
    """Surface reflectance, (height, width), 0 … about 1, NaN where missing.

    Bilinear, because 20 m bands are brought onto the 10 m grid.
    """
    stored, dataset_scale, dataset_offset, is_integer = _read(band, grid, Resampling.bilinear)
    scale, offset = band.scale, band.offset
    if scale is None:
        scale, offset = dataset_scale, dataset_offset
        if scale == 1.0 and is_integer:
            # Every public archive of Level-2A integers stores reflectance × 10 000.
            scale, offset = S2_USUAL_SCALE, 0.0
    return (stored * np.float32(scale) + np.float32(offset or 0.0)).astype(np.float32)


def read_scene_class(band: BandFile, grid: Grid) -> NDArray[np.uint8]:
    """Sen2Cor scene classes 0 … 11, (height, width); 0 where missing."""
    stored, *_ = _read(band, grid, Resampling.nearest)
    return np.nan_to_num(stored, nan=0.0).astype(np.uint8)


def read_backscatter_db(band: BandFile, grid: Grid) -> FloatArray:
    """Backscatter in dB, (height, width), NaN where missing.

    Nearest neighbour: interpolating decibels would bias the mean power.

    Raises:
        UnitUnknown: neither stated nor clear from the pixels.
    """
    stored, dataset_scale, dataset_offset, _ = _read(band, grid, Resampling.nearest)
    scale = band.scale if band.scale is not None else dataset_scale
    offset = band.offset if band.offset is not None else dataset_offset
    values = stored * np.float32(scale) + np.float32(offset)
    unit = band.unit or unit_of_backscatter(values)
    if unit is None:
        raise UnitUnknown(
            str(band.path), Message("neither decibels nor linear power (see its values)")
        )
    if unit == "dB":
        return values.astype(np.float32)
    with np.errstate(divide="ignore", invalid="ignore"):
        decibel = 10.0 * np.log10(values)
    return np.where(values > 0, decibel, np.nan).astype(np.float32)


def unit_of_backscatter(values: FloatArray) -> str | None:
    """ "dB", "linear", or None where the pixels allow neither.

    Land scatters −30 … 0 dB, which is 0.001 … 1 in power: mostly negative values are decibels,
    never-negative ones of a median below 2 are power, larger ones are digital numbers.
    """
    known = values[np.isfinite(values)]
    if known.size == 0:
        return "dB"
    median = float(np.median(known))
    if -60.0 < median < 0.0:
        return "dB"
    return "linear" if known.min() >= 0.0 and median < 2.0 else None


def _read(
    band: BandFile, grid: Grid, resampling: Resampling
) -> tuple[FloatArray, float, float, bool]:
    """Stored values as float32 with NaN for nodata; the file's scale, offset, integer or not."""
    with _open(band.path) as dataset:
        if band.index > dataset.count:
            raise ImageTruncated(
                str(band.path),
                Message(
                    "band {band} is wanted, it has {count}", band=band.index, count=dataset.count
                ),
            )
        nodata = band.nodata if band.nodata is not None else dataset.nodatavals[band.index - 1]
        left, _, _, top = grid.bounds
        transform = rasterio.transform.from_origin(left, top, grid.resolution_m, grid.resolution_m)
        try:
            with WarpedVRT(
                dataset,
                crs=grid.crs,
                transform=transform,
                width=grid.width_px,
                height=grid.height_px,
                resampling=resampling,
                src_nodata=nodata,
                nodata=np.nan,
                dtype="float32",
            ) as warped:
                values = warped.read(band.index)
        except RasterioError as problem:
            raise ImageTruncated(str(band.path), _first_line(problem)) from problem
        is_integer = np.issubdtype(np.dtype(dataset.dtypes[band.index - 1]), np.integer)
        scale = float(dataset.scales[band.index - 1])
        offset = float(dataset.offsets[band.index - 1])
    return values, scale, offset, bool(is_integer)


def _open(path: Path) -> rasterio.DatasetReader:
    if not path.is_file():
        raise FileMissing(str(path))
    try:
        return rasterio.open(path)
    except RasterioIOError as problem:
        raise ImageTruncated(str(path), _first_line(problem)) from problem


def _first_line(problem: BaseException) -> str:
    cause = problem.__cause__ or problem
    return (str(cause) or type(cause).__name__).splitlines()[0]

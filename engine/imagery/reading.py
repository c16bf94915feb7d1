"""Read one observation onto the project's grid, in physical units, with what is missing as NaN."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.errors import NotGeoreferencedWarning, RasterioError, RasterioIOError
from rasterio.vrt import WarpedVRT

from furrow.engine.contract.errors import FileMissing, ImageTruncated, UnitUnknown
from furrow.engine.contract.grid import Grid
from furrow.engine.contract.message import Message
from furrow.engine.imagery.observation import BandFile

FloatArray = NDArray[np.float32]

S2_USUAL_SCALE = 1e-4
WORLDCEREAL_DB = -83.0
"""WorldCereal stores Sentinel-1 as uint16: dB = 20·log10(DN) − 83."""


@dataclass(frozen=True)
class FileFacts:
    """What a raster file says of itself."""

    crs: str
    bounds: tuple[float, float, float, float]
    """(left, bottom, right, top) in the file's own coordinates."""
    pixel_size: float
    """Longer side of a pixel, in the file's own units."""


def file_facts(band: BandFile) -> FileFacts:
    """Raises FileMissing, ImageTruncated."""
    with _open(band) as dataset:
        if dataset.crs is None:
            raise UnitUnknown(str(band.path), Message("it has no coordinate system"))
        size = max(abs(length) for length in dataset.res)
        return FileFacts(dataset.crs.to_string(), tuple(dataset.bounds), size)


@contextmanager
def open_container(path: Path) -> Iterator[rasterio.DatasetReader]:
    """Open a file that holds other rasters (SAFE metadata, NetCDF), which lies nowhere itself.

    Raises:
        ImageTruncated
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        try:
            dataset = rasterio.open(path)
        except RasterioIOError as problem:
            raise ImageTruncated(str(path), _first_line(problem)) from problem
    with dataset:
        yield dataset


def read_reflectance(band: BandFile, grid: Grid) -> FloatArray:
    """Surface reflectance, (height, width), 0 … about 1, NaN where missing.

    Bilinear, because 20 m bands are brought onto the 10 m grid.
    """
    stored, scale, offset = _read_optical(band, grid)
    return (stored * np.float32(scale) + np.float32(offset)).astype(np.float32)


def read_without_offset(band: BandFile, grid: Grid) -> FloatArray:
    """As :func:`read_reflectance`, but with no offset applied, whatever band or file state."""
    stored, scale, _ = _read_optical(band, grid)
    return (stored * np.float32(scale)).astype(np.float32)


def offset_in_file(band: BandFile) -> float | None:
    """The offset that a raster file states for itself; None where it states neither it nor a scale.

    Raises:
        FileMissing, ImageTruncated
    """
    with _open(band) as dataset:
        scale, offset = dataset.scales[band.index - 1], dataset.offsets[band.index - 1]
    return float(offset) if (scale, offset) != (1.0, 0.0) else None


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
    if unit == "worldcereal":
        return _worldcereal_db(stored)
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


def _read_optical(band: BandFile, grid: Grid) -> tuple[FloatArray, float, float]:
    """Stored values, and the scale and offset that turn them into reflectance."""
    stored, dataset_scale, dataset_offset, is_integer = _read(band, grid, Resampling.bilinear)
    scale = band.scale
    offset = dataset_offset if band.offset is None else band.offset
    if scale is None:
        scale = dataset_scale
        if scale == 1.0 and is_integer:
            # Every public archive of Level-2A integers stores reflectance × 10 000.
            scale = S2_USUAL_SCALE
            offset = band.offset or 0.0
    return stored, scale, offset


def _worldcereal_db(stored: FloatArray) -> FloatArray:
    # Some cubes declare these uint16 numbers as int16.
    numbers = np.where(stored < 0, stored + 65_536, stored)
    with np.errstate(divide="ignore", invalid="ignore"):
        decibel = 20.0 * np.log10(numbers) + WORLDCEREAL_DB
    return np.where(numbers > 0, decibel, np.nan).astype(np.float32)


def _read(
    band: BandFile, grid: Grid, resampling: Resampling
) -> tuple[FloatArray, float, float, bool]:
    """Stored values as float32 with NaN for nodata; the file's scale, offset, integer or not."""
    with _open(band) as dataset:
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
                # Else a pixel would count as missing only where all bands of the file are.
                UNIFIED_SRC_NODATA="NO",
            ) as warped:
                values = warped.read(band.index)
        except RasterioError as problem:
            raise ImageTruncated(str(band.path), _first_line(problem)) from problem
        is_integer = np.issubdtype(np.dtype(dataset.dtypes[band.index - 1]), np.integer)
        scale = float(dataset.scales[band.index - 1])
        offset = float(dataset.offsets[band.index - 1])
    return values, scale, offset, bool(is_integer)


def _open(band: BandFile) -> rasterio.DatasetReader:
    if not band.path.is_file():
        raise FileMissing(str(band.path))
    name = f'NETCDF:"{band.path}":{band.variable}' if band.variable else band.path
    try:
        return rasterio.open(name)
    except RasterioIOError as problem:
        raise ImageTruncated(str(band.path), _first_line(problem)) from problem


def _first_line(problem: BaseException) -> str:
    cause = problem.__cause__ or problem
    return (str(cause) or type(cause).__name__).splitlines()[0]

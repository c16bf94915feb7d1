"""NetCDF cubes as openEO and WorldCereal write them: one variable a band, time as a dimension.

One file, or a folder of them (Sentinel-2 and Sentinel-1 often come apart). Reflectance is × 10 000,
its offset already taken out (openEO's load_collection does); Sentinel-1 as integers is in
WorldCereal's encoding, as floating point decibels or linear power.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import RasterioIOError

from furrow.engine.contract.errors import ImageTruncated, UnitUnknown
from furrow.engine.contract.message import Message
from furrow.engine.imagery.observation import (
    SCENE_CLASS_BAND,
    BandFile,
    Observation,
    band_name,
    sensor_of_band,
)
from furrow.engine.imagery.reading import S2_USUAL_SCALE, open_container

PRIORITY = 8

_VARIABLE = re.compile(r"(?:S[12]-)?(?:L2A-|SIGMA0-|GAMMA0-|GRD-)?(\w+)$")
_SUBDATASET = re.compile(r'^NETCDF:"?(?P<file>.*?)"?:(?P<variable>[^:]+)$', re.IGNORECASE)
_TIME_UNITS = re.compile(r"^(days|hours|seconds) since (\d{4})-(\d{1,2})-(\d{1,2})")
_SECONDS = {"days": 86_400, "hours": 3_600, "seconds": 1}
HIGHEST_REFLECTANCE = 3.0
"""Above that, even of cloud, a number is no reflectance."""
_UINT16_MISSING = 65_535.0
_INT16_MISSING = -1.0
"""65 535 of a uint16 that was declared int16."""


def can_read(path: Path) -> bool:
    return bool(_cubes(path))


def observations(path: Path) -> list[Observation]:
    return [observation for cube in _cubes(path) for observation in _of_cube(cube)]


def _cubes(path: Path) -> list[Path]:
    if path.is_file():
        return [path] if path.suffix.lower() == ".nc" else []
    return sorted(file for file in path.glob("*.nc") if not file.name.startswith("."))


def _of_cube(cube: Path) -> Iterator[Observation]:
    dates: dict[tuple[str, date], dict[str, BandFile]] = defaultdict(dict)
    conventions: dict[str, str] = {}
    for variable in _variables(cube):
        name = _band_of(variable)
        if name is None:
            continue
        sensor = sensor_of_band(name)
        days, band, told = _band(cube, variable, name)
        if sensor == "s1":
            conventions.setdefault(told, told)
        for index, day in enumerate(days, start=1):
            dates[(sensor, day)][name] = replace(band, index=index)
    convention = next(iter(conventions), "unknown") if len(conventions) < 2 else "unknown"
    for (sensor, day), bands in sorted(dates.items()):
        if set(bands) == {SCENE_CLASS_BAND}:
            continue
        yield Observation(
            id=f"{cube.stem}_{sensor}_{day.isoformat()}",
            sensor=sensor,
            day=day,
            bands=bands,
            convention=convention if sensor == "s1" else "",
            properties={"cube": cube.name},
        )


def _variables(cube: Path) -> list[str]:
    """Names of the variables; of a cube that has a single one, that."""
    with open_container(cube) as dataset:
        matches = [_SUBDATASET.match(name) for name in dataset.subdatasets]
        if not matches:
            return [dataset.tags(1).get("NETCDF_VARNAME", "")] if dataset.count else []
    return [match["variable"] for match in matches if match is not None]


def _band_of(variable: str) -> str | None:
    match = _VARIABLE.match(variable)
    return band_name(match[1]) if match else None


def _band(cube: Path, variable: str, name: str) -> tuple[list[date], BandFile, str]:
    """Days of a variable's steps, how to read it, and the convention that it tells (Sentinel-1)."""
    try:
        with rasterio.open(f'NETCDF:"{cube}":{variable}') as dataset:
            tags, of_band = dataset.tags(), dataset.tags(1)
            dtype = np.dtype(dataset.dtypes[0])
            scale, offset = float(dataset.scales[0]), float(dataset.offsets[0])
            if dataset.crs is None:
                raise UnitUnknown(str(cube), Message("it has no coordinate system"))
            count = dataset.count
            stored_scale = _scale_of(dataset, dtype) if scale == 1.0 else scale
    except RasterioIOError as problem:
        raise ImageTruncated(str(cube), str(problem)) from problem
    days = _days(tags, cube)
    if len(days) != count:
        raise ImageTruncated(
            str(cube), Message("{variable} has no time steps of its own", variable=variable)
        )
    # Where no fill value is stated GDAL takes netCDF's default, which means nothing in these cubes.
    stated = of_band.get("_FillValue", tags.get(f"{variable}#_FillValue"))
    missing = float(stated) if stated is not None else _usual_missing(dtype)
    long_name = of_band.get("long_name", "")
    band = BandFile(path=cube, variable=variable, nodata=missing)
    if name == SCENE_CLASS_BAND:
        return days, band, ""
    if sensor_of_band(name) == "s1":
        if np.issubdtype(dtype, np.integer) and scale == 1.0:
            band = replace(band, unit="worldcereal")
        told = f"{variable} {long_name}".lower()
        return days, band, "sigma0-ellipsoid" if "sigma0" in told else "unknown"
    return days, replace(band, scale=stored_scale, offset=offset), ""


def _scale_of(dataset: rasterio.DatasetReader, dtype: np.dtype[np.generic]) -> float:
    """Integers are reflectance × 10 000; floating point may be that, or reflectance itself."""
    if np.issubdtype(dtype, np.integer):
        return S2_USUAL_SCALE
    for index in dataset.indexes:
        values = dataset.read(index)
        known = values[np.isfinite(values) & (values > 0)]
        if known.size:
            return S2_USUAL_SCALE if float(np.median(known)) > HIGHEST_REFLECTANCE else 1.0
    return 1.0


def _usual_missing(dtype: np.dtype[np.generic]) -> float | None:
    if dtype == np.uint16:
        return _UINT16_MISSING
    if dtype == np.int16:
        return _INT16_MISSING
    return float("nan") if np.issubdtype(dtype, np.floating) else None


def _days(tags: dict[str, str], cube: Path) -> list[date]:
    """Days of the time steps, by the dimension's values and units."""
    dimension = tags.get("NETCDF_DIM_EXTRA", "").strip("{}").split(",")[0]
    values = tags.get(f"NETCDF_DIM_{dimension}_VALUES", "").strip("{}")
    units = _TIME_UNITS.match(tags.get(f"{dimension}#units", ""))
    if not values or units is None:
        raise ImageTruncated(str(cube), Message("its time dimension has no dates"))
    start = date(int(units[2]), int(units[3]), int(units[4]))
    seconds = _SECONDS[units[1]]
    return [start + timedelta(seconds=float(value) * seconds) for value in values.split(",")]

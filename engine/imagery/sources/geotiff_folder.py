"""A folder of GeoTIFFs, one file a date or one a date and band, told apart by their names.

A name holds a date (2024-03-04 or 20240304; of a span, the first day counts). Bands are named by
the file's band descriptions, or by parts of its name in the order of its bands
(``…_B02-B03-B04_….tif``, ``…_B04.tif``, ``…_VV-VH_….tif``).
"""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from pathlib import Path

import rasterio
from rasterio.errors import RasterioIOError

from furrow.engine.contract.errors import ImageTruncated
from furrow.engine.imagery.observation import (
    S1_BANDS,
    SCENE_CLASS_BAND,
    BandFile,
    Observation,
    band_name,
    sensor_of_band,
)

PRIORITY = 10

_DATE = re.compile(r"(?<!\d)(20\d{2})[-_]?(0[1-9]|1[0-2])[-_]?(0[1-9]|[12]\d|3[01])(?!\d)")
_PART = re.compile(r"[A-Za-z0-9]+")


def can_read(path: Path) -> bool:
    return path.is_dir() and any(_day(file) is not None for file in _tiffs(path))


def observations(path: Path) -> list[Observation]:
    groups: dict[tuple[str, date, str], dict[str, BandFile]] = defaultdict(dict)
    for file in _tiffs(path):
        day = _day(file)
        bands = _bands(file) if day is not None else {}
        data_bands = [name for name in bands if name != SCENE_CLASS_BAND]
        if day is None or not bands:
            continue
        sensor = sensor_of_band(data_bands[0]) if data_bands else "s2"
        groups[(sensor, day, _orbit(file))].update(bands)
    return [
        Observation(
            id=f"{sensor}_{day.isoformat()}" + (f"_{orbit}" if orbit else ""),
            sensor=sensor,
            day=day,
            bands=bands,
            convention=_convention(bands) if sensor == "s1" else "",
            orbit=orbit,
        )
        for (sensor, day, orbit), bands in groups.items()
        if set(bands) != {SCENE_CLASS_BAND}
    ]


def _tiffs(folder: Path) -> list[Path]:
    return sorted(
        file
        for file in folder.rglob("*")
        if file.suffix.lower() in (".tif", ".tiff") and not file.name.startswith(".")
    )


def _day(file: Path) -> date | None:
    match = _DATE.search(file.stem)
    if match is None:
        return None
    try:
        return date(*(int(part) for part in match.groups()))
    except ValueError:
        return None


def _bands(file: Path) -> dict[str, BandFile]:
    """Bands of one file; empty where neither the file nor its name says which they are."""
    try:
        with rasterio.open(file) as dataset:
            described = [band_name(text or "") for text in dataset.descriptions]
    except RasterioIOError as problem:
        raise ImageTruncated(str(file), str(problem)) from problem
    named = [band_name(part) for part in _PART.findall(_DATE.sub(" ", file.stem))]
    from_name = [name for name in named if name is not None]
    names = described if all(described) else from_name
    if len(names) != len(described):
        return {}
    return {
        name: BandFile(path=file, index=i)
        for i, name in enumerate(names, start=1)
        if name is not None
    }


def _orbit(file: Path) -> str:
    parts = {part.lower() for part in _PART.findall(file.stem)}
    if parts & {"asc", "ascending"}:
        return "ascending"
    return "descending" if parts & {"desc", "descending"} else ""


def _convention(bands: dict[str, BandFile]) -> str:
    names = {band.path.stem.lower() for key, band in bands.items() if key in S1_BANDS}
    if all("sigma0" in name for name in names):
        return "sigma0-ellipsoid"
    return "gamma0-rtc" if all("rtc" in name for name in names) else "unknown"

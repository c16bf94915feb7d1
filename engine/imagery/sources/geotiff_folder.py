"""A folder of GeoTIFFs, one file a date or one a date and band, told apart by their names.

A name holds a date (2024-03-04 or 20240304; of a span, the first day counts). Bands are named by
the file's band descriptions, or by parts of its name in the order of its bands
(``…_B02-B03-B04_….tif``, ``…_B04.tif``, ``…_VV-VH_….tif``). Tile and satellite are read from it,
too (``…_T31UES_…``, ``S2A_…``).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import rasterio
from rasterio.errors import RasterioIOError
from shapely.geometry import box

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
_TILE = re.compile(r"T?((?:0[1-9]|[1-5]\d|60)[C-HJ-NP-X][A-HJ-NP-Z][A-HJ-NP-V])")
_PLATFORM = re.compile(
    r"(?<![A-Za-z0-9])S(?:entinel)?[-_]?([12])([A-D])(?![A-Za-z0-9])", re.IGNORECASE
)
_RESOLUTION = re.compile(r"\d+m", re.IGNORECASE)
SAME_PLACE = 0.8
"""Shared area over the area of both. Bands of one tile may differ at the edge by a pixel of 60 m;
tiles beside each other share a tenth."""


def can_read(path: Path) -> bool:
    return path.is_dir() and any(_day(file) is not None for file in _tiffs(path))


def observations(path: Path) -> list[Observation]:
    """One for each day, orbit and tile."""
    days: dict[tuple[str, date, str], list[_Image]] = defaultdict(list)
    for file in _tiffs(path):
        day = _day(file)
        image = _image(file) if day is not None else None
        if day is not None and image is not None:
            days[(image.sensor, day, _orbit(file))].append(image)
    found = []
    for (sensor, day, orbit), images in days.items():
        name = f"{sensor}_{day.isoformat()}" + (f"_{orbit}" if orbit else "")
        groups = _acquisitions(images)
        for number, group in enumerate(groups, start=1):
            bands = _finest(group)
            found.append(
                Observation(
                    id=name if len(groups) == 1 else f"{name}_{number}",
                    sensor=sensor,
                    day=day,
                    bands=bands,
                    convention=_convention(bands) if sensor == "s1" else "",
                    orbit=orbit,
                    properties=_properties(group),
                )
            )
    return found


@dataclass(frozen=True)
class _Image:
    """One file, and what tells it apart from others of its day."""

    file: Path
    bands: dict[str, BandFile]
    crs: str
    bounds: tuple[float, float, float, float]
    resolution: float

    @property
    def sensor(self) -> str:
        data_bands = [name for name in self.bands if name != SCENE_CLASS_BAND]
        return sensor_of_band(data_bands[0]) if data_bands else "s2"

    @property
    def tile(self) -> str:
        """Of the MGRS, as the name has it: "31UES"; else empty."""
        for part in _PART.findall(self.file.stem):
            match = _TILE.fullmatch(part.upper() if part[0] == "t" else part)
            if match is not None:
                return match[1]
        return ""

    @property
    def platform(self) -> str:
        match = _PLATFORM.search(self.file.stem)
        return "" if match is None else f"sentinel-{match[1]}{match[2].lower()}"

    @property
    def product(self) -> tuple[Path, tuple[str, ...]]:
        """Folder and name without date, bands and resolution: what files of one image share."""
        parts = _PART.findall(_DATE.sub(" ", self.file.stem))
        rest = [p for p in parts if band_name(p) is None and not _RESOLUTION.fullmatch(p)]
        return self.file.parent, tuple(rest)


def _acquisitions(images: list[_Image]) -> list[list[_Image]]:
    """Images of one day put apart: by tile and satellite, where their names say so; and by where
    they lie, then by the rest of their names, where a band would come twice.
    """
    groups = [images]
    for key in (lambda image: image.tile, lambda image: image.platform):
        groups = [part for group in groups for part in _parted(group, key)]
    groups = [part for group in groups for part in (_places(group) if _collide(group) else [group])]
    groups = [
        part
        for group in groups
        for part in (_parted(group, lambda i: i.product) if _collide(group) else [group])
    ]
    return _with_scene_classes(groups)


def _with_scene_classes(groups: list[list[_Image]]) -> list[list[_Image]]:
    """Groups that show something; scene classes that lie apart go to those that they cover."""
    only_classes = {SCENE_CLASS_BAND}
    masks = [image for group in groups if _bands_of(group) == only_classes for image in group]
    whole = []
    for group in groups:
        if _bands_of(group) == only_classes:
            continue
        fits = [] if SCENE_CLASS_BAND in _bands_of(group) else _covering(masks, group[0])
        whole.append(group + fits[:1])
    return whole


def _covering(masks: list[_Image], image: _Image) -> list[_Image]:
    place = box(*image.bounds)
    return [
        mask
        for mask in masks
        if mask.crs == image.crs
        and box(*mask.bounds).intersection(place).area >= SAME_PLACE * place.area
    ]


def _parted(images: list[_Image], key: Callable[[_Image], Hashable]) -> list[list[_Image]]:
    """By a key; all together where no more than one image's name has something to say."""
    groups: dict[Hashable, list[_Image]] = defaultdict(list)
    for image in images:
        groups[key(image)].append(image)
    return list(groups.values()) if sum(bool(name) for name in groups) > 1 else [images]


def _places(images: list[_Image]) -> list[list[_Image]]:
    groups: list[list[_Image]] = []
    for image in images:
        group = next((g for g in groups if _overlap(g[0], image) >= SAME_PLACE), None)
        if group is None:
            groups.append([image])
        else:
            group.append(image)
    return groups


def _overlap(one: _Image, other: _Image) -> float:
    """Shared area over the area of both; 0 in different coordinate systems."""
    if one.crs != other.crs:
        return 0.0
    shapes = box(*one.bounds), box(*other.bounds)
    return float(shapes[0].intersection(shapes[1]).area / shapes[0].union(shapes[1]).area)


def _collide(images: list[_Image]) -> bool:
    """True where a band comes twice."""
    return sum(len(image.bands) for image in images) > len(_bands_of(images))


def _bands_of(images: Iterable[_Image]) -> set[str]:
    return {name for image in images for name in image.bands}


def _finest(images: list[_Image]) -> dict[str, BandFile]:
    """Each band from the file with the smallest pixels."""
    bands: dict[str, BandFile] = {}
    for image in sorted(images, key=lambda image: -image.resolution):
        bands.update(image.bands)
    return bands


def _properties(images: list[_Image]) -> dict[str, str]:
    stated = {
        "s2:mgrs_tile": next((image.tile for image in images if image.tile), ""),
        "platform": next((image.platform for image in images if image.platform), ""),
    }
    return {key: value for key, value in stated.items() if value}


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


def _image(file: Path) -> _Image | None:
    """None where neither the file nor its name says which its bands are."""
    try:
        with rasterio.open(file) as dataset:
            described = [band_name(text or "") for text in dataset.descriptions]
            place = str(dataset.crs), tuple(dataset.bounds), float(dataset.res[0])
    except RasterioIOError as problem:
        raise ImageTruncated(str(file), str(problem)) from problem
    named = [band_name(part) for part in _PART.findall(_DATE.sub(" ", file.stem))]
    from_name = [name for name in named if name is not None]
    names = described if all(described) else from_name
    if not names or len(names) != len(described):
        return None
    bands = {
        name: BandFile(path=file, index=i)
        for i, name in enumerate(names, start=1)
        if name is not None
    }
    return _Image(file, bands, *place)


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

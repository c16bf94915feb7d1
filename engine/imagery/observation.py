"""What every imagery source gives: dated observations with bands, units and provenance."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

S2_BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
S1_BANDS = ("VV", "VH")
SCENE_CLASS_BAND = "SCL"
SENSOR_BANDS = {"s2": S2_BANDS, "s1": S1_BANDS}
SENSOR_TITLES = {"s2": "Sentinel-2", "s1": "Sentinel-1"}

S1_SERIES = {"ascending": "s1asc", "descending": "s1desc"}
"""Orbit direction -> series of the season stack, where orbits are not joined."""
SERIES_BANDS = {**SENSOR_BANDS, **dict.fromkeys(S1_SERIES.values(), S1_BANDS)}
"""Series of the season stack, in its order -> bands. A series is a sensor, or a sensor seen from
one side only: so a model knows which side it was trained on."""

# Earth Search asset keys -> band names of the sensor
EARTH_SEARCH_KEYS = {
    "blue": "B02",
    "green": "B03",
    "red": "B04",
    "rededge1": "B05",
    "rededge2": "B06",
    "rededge3": "B07",
    "nir": "B08",
    "nir08": "B8A",
    "swir16": "B11",
    "swir22": "B12",
    "scl": SCENE_CLASS_BAND,
    "vv": "VV",
    "vh": "VH",
}


def band_name(key: str) -> str | None:
    """The sensor's name of a band from an asset key or file name part, or None."""
    name = key.upper()
    if len(name) == 2 and name.startswith("B") and name[1].isdigit():
        name = f"B0{name[1]}"
    if name in (*S2_BANDS, *S1_BANDS, SCENE_CLASS_BAND):
        return name
    return EARTH_SEARCH_KEYS.get(key.lower())


def sensor_of_band(band: str) -> str:
    return "s1" if band in S1_BANDS else "s2"


def sensor_of_series(series: str) -> str:
    """ "s1asc" -> "s1" """
    return "s2" if series == "s2" else "s1"


def series_of(sensor: str, orbit: str, orbits: str) -> str | None:
    """The series that an observation belongs to; None where its orbit is not wanted or not known.

    Args:
        orbits: of :class:`~furrow.engine.contract.compositing.Compositing`.
    """
    if sensor != "s1" or orbits == "joined":
        return sensor
    return S1_SERIES.get(orbit) if orbits in ("apart", orbit) else None


@dataclass(frozen=True)
class BandFile:
    """Where one band's pixels are, and how to read them: value = stored × scale + offset."""

    path: Path
    index: int = 1
    """1-based band of the file."""
    variable: str = ""
    """NetCDF: the variable; its time steps are the bands."""
    scale: float | None = None
    """None: the source does not say; the file's own scale, then the usual one, is taken."""
    offset: float | None = None
    nodata: float | None = None
    unit: str | None = None
    """Sentinel-1: "dB", "linear" or "worldcereal" (uint16, dB = 20·log10(DN) − 83); None: decided
    from the pixels."""


@dataclass(frozen=True)
class Observation:
    """One acquisition of one sensor."""

    id: str
    sensor: str
    """"s2" or "s1"."""
    day: date
    """UTC day of sensing."""
    bands: dict[str, BandFile]
    """Band name (B02 …, SCL, VV, VH) -> file."""
    convention: str = ""
    """Sentinel-1: "sigma0-ellipsoid", "gamma0-rtc" or "unknown"; Sentinel-2: empty."""
    orbit: str = ""
    """"ascending", "descending" or empty."""
    simulated: bool = False
    moment: datetime | None = None
    """UTC time of sensing, where the source knows it."""
    properties: dict[str, str] = field(default_factory=dict)
    """Further provenance, as text."""

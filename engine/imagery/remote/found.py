"""What a search gives: observations that lie on a server, and the query they answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time

import geopandas as gpd
from shapely.geometry.base import BaseGeometry

from furrow.engine.contract import Grid, Season


@dataclass(frozen=True)
class RemoteBand:
    """One band's file on a server, or its name where a service computes it."""

    href: str
    """Without signature."""
    scale: float | None = None
    offset: float | None = None
    nodata: float | None = None
    unit: str | None = None
    """Sentinel-1: "linear" or "dB"."""


@dataclass(frozen=True)
class RemoteObservation:
    """One acquisition that can be downloaded."""

    id: str
    sensor: str
    collection: str
    moment: datetime
    """UTC."""
    footprint: BaseGeometry
    """In longitude and latitude."""
    bands: dict[str, RemoteBand]
    """B02 …, SCL, VV, VH."""
    tile: str = ""
    """MGRS tile of Sentinel-2."""
    orbit: str = ""
    platform: str = ""
    convention: str = ""
    """Of Sentinel-1."""
    properties: dict[str, object] = field(default_factory=dict)
    """What the item says besides, kept as provenance."""

    @property
    def day(self) -> date:
        return self.moment.date()


@dataclass(frozen=True)
class Query:
    """What is wanted."""

    area: gpd.GeoSeries
    """Polygons in longitude and latitude."""
    grid: Grid
    """The 10 m grid of the project that this will be for."""
    season: Season
    sensors: tuple[str, ...]
    orbits: str
    """Sentinel-1: "joined", "ascending" or "descending"."""

    @property
    def outline(self) -> BaseGeometry:
        return self.area.union_all()

    @property
    def first_moment(self) -> datetime:
        return datetime.combine(self.season.first_day, time.min, UTC)

    @property
    def last_moment(self) -> datetime:
        return datetime.combine(self.season.last_day, time.max, UTC).replace(microsecond=0)

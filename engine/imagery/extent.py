"""Where and when imagery lies: the defaults for a project's grid and season."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import geopandas as gpd
import numpy as np
from rasterio.warp import transform_bounds
from shapely.geometry import box

from furrow.engine.contract.errors import (
    BadRequest,
    ImageryNotRecognised,
    ImageryOutsideArea,
)
from furrow.engine.contract.grid import Grid
from furrow.engine.contract.message import Message
from furrow.engine.contract.season import Season
from furrow.engine.imagery.observation import SCENE_CLASS_BAND, BandFile, Observation
from furrow.engine.imagery.reading import FileFacts, file_facts

RESOLUTION_M = 10.0
MAX_PIXELS = 2_000_000_000
"""About 200 000 km²: more than that is a slip of the hand, not an area."""

UTM_LATITUDES = (-80.0, 84.0)


def imagery_extent(observations: Sequence[Observation]) -> gpd.GeoSeries:
    """Outline of all imagery, one polygon (or several as one) in longitude and latitude."""
    boxes = set()
    for facts in _facts(observations):
        west, south, east, north = transform_bounds(facts.crs, "EPSG:4326", *facts.bounds)
        if west <= east:
            boxes.add((west, south, east, north))
        else:  # across the 180th meridian
            boxes |= {(west, south, 180.0, north), (-180.0, south, east, north)}
    return gpd.GeoSeries([gpd.GeoSeries([box(*b) for b in boxes]).union_all()], crs="EPSG:4326")


def project_grid(
    area: gpd.GeoSeries | None, observations: Sequence[Observation], source: Path
) -> Grid:
    """The 10 m grid of an area: UTM zone of its centre, edges on multiples of 10 m.

    An area may reach into the neighbouring zone; what lies there is reprojected.

    Without an area: the extent of the imagery, without reprojecting it where it is in UTM already.

    Raises:
        ImageryOutsideArea: the two do not overlap.
        BadRequest: more than MAX_PIXELS, across the 180th meridian, or too near to a pole for UTM.
    """
    if not observations:
        raise ImageryNotRecognised(str(source))
    if area is None:
        facts = _facts(observations)
        systems = {f.crs for f in facts}
        alone = _utm_of(facts[0].crs) if len(systems) == 1 else None
        crs = alone or _utm_at(imagery_extent(observations))
        bounds = np.array([transform_bounds(f.crs, crs, *f.bounds) for f in facts])
        left, bottom = bounds[:, :2].min(axis=0)
        right, top = bounds[:, 2:].max(axis=0)
    else:
        crs = _utm_at(area)
        if not area.to_crs("EPSG:4326").intersects(imagery_extent(observations).iloc[0]).any():
            raise ImageryOutsideArea(str(source))
        left, bottom, right, top = area.to_crs(crs).total_bounds
    return _grid_around(crs, (left, bottom, right, top))


def area_grid(area: gpd.GeoSeries) -> Grid:
    """The 10 m grid of an area, as :func:`project_grid` gives it, before there is imagery.

    Raises:
        BadRequest
    """
    crs = _utm_at(area)
    return _grid_around(crs, area.to_crs(crs).total_bounds)


def season_of(observations: Sequence[Observation], latitude: float) -> Season:
    """The twelve months with most observations: October to September, in the south April to March.

    Args:
        latitude: of the area's centre, degrees.
    """
    first_month = 10 if latitude >= 0 else 4
    years = range(observations[0].day.year - 1, observations[-1].day.year + 1)
    seasons = [
        Season(
            date(year, first_month, 1).isoformat(),
            date.fromordinal(date(year + 1, first_month, 1).toordinal() - 1).isoformat(),
        )
        for year in years
    ]

    def covered(season: Season) -> tuple[int, int]:
        days = [o.day for o in observations if season.first_day <= o.day <= season.last_day]
        return len({(day.year, day.month) for day in days}), len(days)

    return max(seasons, key=covered)


def _grid_around(crs: str, bounds: Sequence[float]) -> Grid:
    left, bottom, right, top = bounds
    # Half a centimetre of rounding in a file's corner must not add a row of pixels.
    slack = 0.005
    left_m = np.floor((left + slack) / RESOLUTION_M) * RESOLUTION_M
    top_m = np.ceil((top - slack) / RESOLUTION_M) * RESOLUTION_M
    width = int(np.ceil((right - slack - left_m) / RESOLUTION_M))
    height = int(np.ceil((top_m - bottom - slack) / RESOLUTION_M))
    if width * height > MAX_PIXELS:
        too_many = Message(
            "{number:,.0f} million hectares are too many", number=width * height / 1e8
        )
        raise BadRequest("area", too_many)
    return Grid(crs, float(left_m), float(top_m), max(1, width), max(1, height))


def _facts(observations: Sequence[Observation]) -> list[FileFacts]:
    """What the files say of themselves, one of each observation."""
    first = {(band.path, band.variable): band for band in map(_first_band, observations)}
    return [file_facts(first[key]) for key in sorted(first)]


def _first_band(observation: Observation) -> BandFile:
    names = sorted(name for name in observation.bands if name != SCENE_CLASS_BAND)
    return observation.bands[names[0]]


def _utm_at(area: gpd.GeoSeries) -> str:
    """The UTM zone of an area's centre.

    Raises:
        BadRequest: it lies where UTM has no zone, or in the first and the last at once.
    """
    west, south, east, north = area.to_crs("EPSG:4326").total_bounds
    if south < UTM_LATITUDES[0] or north > UTM_LATITUDES[1]:
        too_near = Message(
            "it reaches to latitude {latitude:.1f}°, but the grids of Sentinel-2 (UTM) end at 80° "
            "south and 84° north; cut it off there",
            latitude=south if south < UTM_LATITUDES[0] else north,
        )
        raise BadRequest("area", too_near)
    # Longitudes jump there, so what lies across it seems to go all around the globe.
    if west < -180.0 or east > 180.0 or east - west > 180.0:
        across = Message(
            "it crosses the 180th meridian, where no grid goes on; make two projects, each with an "
            "area on one side of it"
        )
        raise BadRequest("area", across)
    return str(area.estimate_utm_crs().to_string())


def _utm_of(crs: str) -> str | None:
    """The CRS itself where it is WGS 84 / UTM, else None."""
    code = crs.upper().removeprefix("EPSG:")
    return crs if code.isdigit() and code[:3] in ("326", "327") and len(code) == 5 else None

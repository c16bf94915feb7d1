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


def imagery_extent(observations: Sequence[Observation]) -> gpd.GeoSeries:
    """Outline of all imagery, one polygon in longitude and latitude."""
    boxes = set()
    for facts in _facts(observations):
        boxes.add(transform_bounds(facts.crs, "EPSG:4326", *facts.bounds))
    return gpd.GeoSeries([gpd.GeoSeries([box(*b) for b in boxes]).union_all()], crs="EPSG:4326")


def project_grid(
    area: gpd.GeoSeries | None, observations: Sequence[Observation], source: Path
) -> Grid:
    """The 10 m grid of an area: UTM zone of its centre, edges on multiples of 10 m.

    Without an area: the extent of the imagery, without reprojecting it where it is in UTM already.

    Raises:
        ImageryOutsideArea: the two do not overlap.
        BadRequest: more than MAX_PIXELS.
    """
    if not observations:
        raise ImageryNotRecognised(str(source))
    if area is None:
        facts = _facts(observations)
        crs = _utm_of(facts[0].crs) or imagery_extent(observations).estimate_utm_crs().to_string()
        bounds = np.array([transform_bounds(f.crs, crs, *f.bounds) for f in facts])
        left, bottom = bounds[:, :2].min(axis=0)
        right, top = bounds[:, 2:].max(axis=0)
    else:
        if not area.to_crs("EPSG:4326").intersects(imagery_extent(observations).iloc[0]).any():
            raise ImageryOutsideArea(str(source))
        crs = area.estimate_utm_crs().to_string()
        left, bottom, right, top = area.to_crs(crs).total_bounds
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


def _facts(observations: Sequence[Observation]) -> list[FileFacts]:
    """What the files say of themselves, one of each observation."""
    first = {(band.path, band.variable): band for band in map(_first_band, observations)}
    return [file_facts(first[key]) for key in sorted(first)]


def _first_band(observation: Observation) -> BandFile:
    names = sorted(name for name in observation.bands if name != SCENE_CLASS_BAND)
    return observation.bands[names[0]]


def _utm_of(crs: str) -> str | None:
    """The CRS itself where it is WGS 84 / UTM, else None."""
    code = crs.upper().removeprefix("EPSG:")
    return crs if code.isdigit() and code[:3] in ("326", "327") and len(code) == 5 else None

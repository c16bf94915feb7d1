"""Request show_imagery: what imagery a folder, or a project's source, holds."""

from __future__ import annotations

import shutil
from pathlib import Path

import geopandas as gpd
from shapely.geometry import box, shape

from furrow.engine.contract import Grid, Reporter, Season
from furrow.engine.contract.errors import FileMissing
from furrow.engine.contract.paths import PROJECT_FILE
from furrow.engine.contract.requests import ShowImagery
from furrow.engine.contract.results import ImageryFound
from furrow.engine.imagery.extent import project_grid
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.imagery.observation import Observation
from furrow.engine.imagery.outlook import DateSeen, dates_there, lookout, season_outlook
from furrow.engine.imagery.remote.local_catalog import DownloadRecord, LocalCatalog
from furrow.engine.imagery.sources import read_observations
from furrow.engine.jobs.imagery_query import area_of, existing_folder
from furrow.engine.project import open_project


def run(request: ShowImagery, reporter: Reporter) -> ImageryFound:
    """Raises FileMissing, ImageryNotRecognised, ImageTruncated, Cancelled."""
    folder = Path(request.folder)
    if not folder.exists():
        raise FileMissing(request.folder)
    with gdal_environment():
        if (folder / PROJECT_FILE).is_file():
            return _of_project(folder, reporter)
        return _of_folder(folder, reporter)


def _of_project(folder: Path, reporter: Reporter) -> ImageryFound:
    project = open_project(str(folder))
    document, source = project.document, project.imagery_source
    record = _record(source)
    return _shown(
        source,
        read_observations(source),
        gpd.GeoSeries([shape(document.area)], crs="EPSG:4326"),
        document.grid,
        document.season,
        document.compositing.clouds,
        record,
        reporter,
    )


def _of_folder(folder: Path, reporter: Reporter) -> ImageryFound:
    record = _record(folder)
    observations = [] if _is_empty_download(folder) else read_observations(folder)
    if record is not None:
        query = record.query
        season = Season(query["season_start"], query["season_end"], query["time_step"])
        area, grid, clouds = area_of(record.area), record.grid, str(query["clouds"])
    else:
        days = [observation.day for observation in observations]
        season = Season(min(days).isoformat(), max(days).isoformat())
        grid, clouds = project_grid(None, observations, folder), "normal"
        area = gpd.GeoSeries([box(*grid.bounds)], crs=grid.crs).to_crs("EPSG:4326")
    return _shown(folder, observations, area, grid, season, clouds, record, reporter)


def _shown(
    source: Path,
    observations: list[Observation],
    area: gpd.GeoSeries,
    grid: Grid,
    season: Season,
    clouds: str,
    record: DownloadRecord | None,
    reporter: Reporter,
) -> ImageryFound:
    view = lookout(area, grid)
    inside = [o for o in observations if season.first_day <= o.day <= season.last_day]
    seen = dates_there(inside, view, clouds, reporter)
    if record is not None:
        seen += [DateSeen(date, None) for date in (*record.left_out, *record.failed)]
    reporter.step(1.0, "Looked at the imagery")
    return ImageryFound(
        source=str(source),
        season=season.label,
        width_px=grid.width_px,
        height_px=grid.height_px,
        outlook=season_outlook(seen, season, view),
        bytes_to_fetch=0,
        seconds_expected=None,
        disk_bytes_needed=0,
        disk_bytes_free=shutil.disk_usage(existing_folder(source)).free,
        warnings=(),
    )


def _is_empty_download(folder: Path) -> bool:
    """True where something was asked for and nothing has come."""
    catalog = LocalCatalog(folder)
    return catalog.record_file.is_file() and not catalog.finished_items()


def _record(source: Path) -> DownloadRecord | None:
    return LocalCatalog(source).record() if source.is_dir() else None

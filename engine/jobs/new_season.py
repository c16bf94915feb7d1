"""Request new_season: the same area in another season, its parcels without their crops."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import geopandas as gpd

import furrow
from furrow.engine.contract import Reporter, Season
from furrow.engine.contract.errors import BadRequest, FileMissing, ProjectExists
from furrow.engine.contract.message import Message
from furrow.engine.contract.project_requests import NewSeason
from furrow.engine.contract.results import ProjectCreated
from furrow.engine.jobs.create_project import INPUTS, refuse_other_contents
from furrow.engine.labels.read import no_parcels
from furrow.engine.labels.store import read_labels, write_labels
from furrow.engine.project import Project, ProjectPaths, open_project
from furrow.engine.project.artefacts import utc_now
from furrow.engine.project.document import write_document
from furrow.engine.project.writing import writing_to

IMAGERY = f"{INPUTS}/imagery"
"""Where the panel and “furrow imagery fetch” are to put the new season."""


def run(request: NewSeason, reporter: Reporter) -> ProjectCreated:
    """The first project is only read.

    Raises:
        NotAProject, ProjectCorrupt, ProjectNewer, ProjectExists, BadRequest, FileMissing
    """
    before = open_project(request.project)
    folder = Path(request.folder)
    refuse_other_contents(folder)
    season = _season(request, before.document.season)
    if request.imagery is not None and not Path(request.imagery).exists():
        raise FileMissing(request.imagery)
    reporter.step(0.2, "Reading the labels")
    parcels = _without_crops(before)
    reporter.step(0.6, "Writing the project")
    paths = ProjectPaths(folder.resolve())
    imagery = Path(request.imagery) if request.imagery else paths.folder / IMAGERY
    mask = before.cropland_mask
    document = replace(
        before.document,
        name=paths.folder.name,
        season=season,
        imagery_source=paths.stored(imagery),
        cropland_mask=None if mask is None else paths.stored(mask),
        label_codes=None,
        furrow_version=furrow.__version__,
    )
    with writing_to(folder):
        folder.mkdir(parents=True, exist_ok=True)
        with Project(paths, document).exclusive():
            if paths.document.exists():
                raise ProjectExists(str(folder))  # somebody made it meanwhile
            write_labels(paths.labels, parcels, season.end, before.document.name)
            write_document(paths.document, replace(document, created=utc_now()))
    reporter.step(1.0, "Project ready")
    return ProjectCreated(
        folder=str(paths.folder),
        name=document.name,
        simulated=document.simulated,
        season=season.label,
        width_px=document.grid.width_px,
        height_px=document.grid.height_px,
        classes={},
        warnings=(),
    )


def a_year_later(day: str) -> str:
    """29 February becomes the 28th."""
    found = date.fromisoformat(day)
    leap_day = (found.month, found.day) == (2, 29)
    return found.replace(year=found.year + 1, day=28 if leap_day else found.day).isoformat()


def _season(request: NewSeason, before: Season) -> Season:
    start, end = request.season_start, request.season_end
    if (start is None) != (end is None):
        raise BadRequest("season", Message("give both the first and the last day, or neither"))
    try:
        return replace(
            before,
            start=start or a_year_later(before.start),
            end=end or a_year_later(before.end),
        )
    except ValueError as problem:
        raise BadRequest("season", problem.args[0]) from problem


def _without_crops(before: Project) -> gpd.GeoDataFrame:
    """Identifier, role and outline of each parcel; none where there are no labels."""
    if not before.paths.labels.is_file():
        return no_parcels(before.document.grid.crs)
    parcels = read_labels(before.paths.labels, before.document.legend)
    bare = parcels[["uid", "role", "geometry"]].assign(crop=None)
    return gpd.GeoDataFrame(bare, geometry="geometry", crs=parcels.crs)

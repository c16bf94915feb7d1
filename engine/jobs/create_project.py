"""Request create_project: a mapping project from a user's own imagery and labelled parcels."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import geopandas as gpd
from shapely.geometry import box, mapping, shape

import furrow
from furrow.engine.contract import Reporter, Season
from furrow.engine.contract.compositing import Compositing
from furrow.engine.contract.errors import (
    BadRequest,
    FileMissing,
    ProjectExists,
)
from furrow.engine.contract.grid import Grid
from furrow.engine.contract.legend import Legend
from furrow.engine.contract.message import Message
from furrow.engine.contract.requests import CreateProject
from furrow.engine.contract.results import ProjectCreated
from furrow.engine.imagery.area import read_area
from furrow.engine.imagery.extent import project_grid, season_of
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.imagery.inside import confines, stored_area
from furrow.engine.imagery.observation import Observation
from furrow.engine.imagery.remote.local_catalog import LocalCatalog
from furrow.engine.imagery.sources import read_observations
from furrow.engine.labels.check import check_parcels
from furrow.engine.labels.coded import check_crosswalk, decoded
from furrow.engine.labels.read import (
    TRAIN,
    legend_of,
    no_parcels,
    read_legend,
    read_parcels,
    with_class_values,
)
from furrow.engine.labels.store import is_labels_file, labels_changed_since, write_labels
from furrow.engine.project import Project, ProjectDocument, ProjectPaths, open_project
from furrow.engine.project.artefacts import utc_now
from furrow.engine.project.document import LabelCodes, write_document
from furrow.engine.project.writing import UNFINISHED, writing_to

INPUTS = "inputs"
"""Imagery that was put into the folder beforehand may be there."""


def run(request: CreateProject, reporter: Reporter) -> ProjectCreated:
    """Raises ProjectExists, BadRequest, FileMissing, and what reading imagery and labels raises."""
    folder = Path(request.folder)
    if not request.imagery:
        raise BadRequest("imagery", Message("it must be given"))
    if not (request.labels or request.legend or request.crops):
        detail = Message("give labelled parcels, or name the crops that will be labelled by hand")
        raise BadRequest("labels", detail)
    check_crosswalk(request.crosswalk, request.level, request.labels)
    if request.replace and ProjectPaths(folder).document.is_file():
        project = open_project(folder)
        with project.exclusive(), gdal_environment():
            _refuse_work(project)
            return _create(request, folder, reporter, anew=True)
    refuse_other_contents(folder)
    with gdal_environment():
        return _create(request, folder, reporter, anew=False)


def _refuse_work(project: Project) -> None:
    """Only a project that nobody put work into is made anew.

    Raises:
        ProjectExists
    """
    paths = project.paths
    finished = [
        item
        for folder in (paths.models, paths.maps, paths.assessments)
        if folder.is_dir()
        for item in folder.iterdir()
    ]
    if finished or labels_changed_since(paths.labels, project.document.created):
        raise ProjectExists(str(project.folder))


def refuse_other_contents(folder: Path) -> None:
    """A folder may hold imagery, and what a run that was killed while it made a project left there.

    furrow.json is written last, so a labels.gpkg of ours without it is such a leftover.

    Raises:
        ProjectExists
    """
    if not folder.exists():
        return
    if not folder.is_dir():
        raise ProjectExists(str(folder))
    paths = ProjectPaths(folder)
    expected = {INPUTS, paths.lock.name}
    if not paths.document.exists() and is_labels_file(paths.labels):
        expected.add(paths.labels.name)
    others = {item.name for item in folder.iterdir() if UNFINISHED not in item.name} - expected
    if others:
        raise ProjectExists(str(folder))


def _create(request: CreateProject, folder: Path, reporter: Reporter, anew: bool) -> ProjectCreated:
    reporter.step(0.1, "Reading the imagery's catalog")
    imagery = Path(request.imagery)
    observations = read_observations(imagery)
    area = _area(request, imagery)
    grid = project_grid(area, observations, imagery)
    outline = gpd.GeoSeries([box(*grid.bounds)], crs=grid.crs).to_crs("EPSG:4326")
    confined = area is not None and confines(area, grid)
    season = _season(request, observations, float(outline.iloc[0].centroid.y))
    compositing = _compositing(request)
    mask = request.cropland_mask
    if mask is not None and not Path(mask).is_file():
        raise FileMissing(mask)

    reporter.step(0.5, "Reading the labels")
    legend, parcels, codes, warnings = _labels(request, grid)

    reporter.step(0.8, "Writing the project")
    paths = ProjectPaths(folder.resolve())
    document = ProjectDocument(
        name=request.name or paths.folder.name,
        season=season,
        grid=grid,
        area=_stored(outline if area is None else area, confined),
        legend=legend,
        imagery_source=paths.stored(imagery),
        compositing=compositing,
        cropland_mask=None if mask is None else paths.stored(Path(mask)),
        confined=confined,
        label_codes=codes,
        simulated=any(o.simulated for o in observations),
        furrow_version=furrow.__version__,
    )
    with writing_to(folder):
        folder.mkdir(parents=True, exist_ok=True)
        with Project(paths, document).exclusive():
            if paths.document.exists() != anew:
                raise ProjectExists(str(folder))  # somebody made it meanwhile
            write_labels(paths.labels, parcels, season.end, Path(request.labels).name)
            # Made last: labels whose file says a later time were edited by somebody.
            write_document(paths.document, replace(document, created=utc_now()))
    train = parcels[(parcels["role"] == TRAIN) & (parcels["value"] > 0)]
    reporter.step(1.0, "Project ready")
    return ProjectCreated(
        folder=str(paths.folder),
        name=document.name,
        simulated=document.simulated,
        season=season.label,
        width_px=grid.width_px,
        height_px=grid.height_px,
        classes={str(k): int(v) for k, v in sorted(train["crop"].value_counts().items())},
        warnings=tuple(warnings),
        unmapped={} if codes is None else codes.unmapped,
    )


def _labels(
    request: CreateProject, grid: Grid
) -> tuple[Legend, gpd.GeoDataFrame, LabelCodes | None, list[str]]:
    """Legend and parcels; no parcels where all is to be labelled by hand."""
    legend = _legend(request)
    if not request.labels:
        return legend or Legend(()), no_parcels(grid.crs), None, []
    labels, codes, warnings = Path(request.labels), None, []
    parcels = read_parcels(labels, request.label_field)
    if request.crosswalk is not None:
        crosswalk, level = request.crosswalk, request.level
        found = decoded(parcels, crosswalk, level, labels, request.label_field)
        parcels, warnings = found.parcels, found.warnings(crosswalk, level)
        codes = LabelCodes(crosswalk, level, found.unmapped)
    legend = legend_of(parcels) if legend is None else legend
    parcels = with_class_values(parcels, legend, labels)
    parcels, more = check_parcels(parcels, grid, labels)
    return legend, parcels, codes, [*warnings, *more]


def _legend(request: CreateProject) -> Legend | None:
    """The legend that was given, as a file or as names; None: that of the labels."""
    if request.legend is not None:
        return read_legend(Path(request.legend))
    if not request.crops:
        return None
    names = [name.strip() for name in re.split(r"[,;\n]", request.crops)]
    try:
        return Legend.from_names(tuple(name for name in dict.fromkeys(names) if name))
    except ValueError as problem:
        raise BadRequest("crops", problem.args[0]) from problem


def _season(request: CreateProject, observations: list[Observation], latitude: float) -> Season:
    start, end = request.season_start, request.season_end
    if (start is None) != (end is None):
        raise BadRequest("season", Message("give both the first and the last day, or neither"))
    try:
        season = Season(start, end) if start and end else season_of(observations, latitude)
        return replace(season, time_step=request.time_step)
    except ValueError as problem:
        raise BadRequest("season", problem.args[0]) from problem


def _compositing(request: CreateProject) -> Compositing:
    try:
        return Compositing(
            request.composite, request.clouds, request.cloud_buffer_m, request.orbits
        )
    except ValueError as problem:
        raise BadRequest("composite", problem.args[0]) from problem


def _area(request: CreateProject, imagery: Path) -> gpd.GeoSeries | None:
    """The area asked for; else the one that the imagery was downloaded for, if it was."""
    if request.area is not None:
        return read_area(request.area)
    record = LocalCatalog(imagery).record() if imagery.is_dir() else None
    if record is None:
        return None
    return gpd.GeoSeries([shape(record.area)], crs="EPSG:4326")


def _stored(area: gpd.GeoSeries, confined: bool) -> dict[str, Any]:
    if confined:
        return stored_area(area)
    geometry: dict[str, Any] = mapping(area.to_crs("EPSG:4326").union_all())
    return geometry

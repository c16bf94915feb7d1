"""Projects, and the engine itself."""

from __future__ import annotations

import os
from collections.abc import Sequence

from furrow.engine.api.asking import Path, optional, run
from furrow.engine.contract import Reporter, requests, results


def create_demo(
    folder: Path,
    *,
    region: str = "temperate",
    year: int = 2021,
    seed: int = 0,
    size_px: int = 400,
    labelled_per_crop: int = 10,
    reporter: Reporter | None = None,
) -> results.ProjectCreated:
    """Make a demo project: a simulated season with parcels of six crops."""
    request = requests.CreateDemo(
        folder=os.fspath(folder),
        region=region,
        year=year,
        seed=seed,
        size_px=size_px,
        labelled_per_crop=labelled_per_crop,
    )
    return run(request, results.ProjectCreated, reporter)


def create_project(
    folder: Path,
    *,
    imagery: Path = "",
    labels: Path = "",
    label_field: str = "crop",
    crosswalk: str | None = None,
    level: str = "crop",
    crops: Sequence[str] = (),
    season_start: str | None = None,
    season_end: str | None = None,
    area: Path | None = None,
    legend: Path | None = None,
    cropland_mask: Path | None = None,
    time_step: str = "month",
    composite: str = "median",
    clouds: str = "normal",
    cloud_buffer_m: float = 0.0,
    orbits: str = "joined",
    name: str | None = None,
    replace: bool = False,
    reporter: Reporter | None = None,
) -> results.ProjectCreated:
    """Make a mapping project from your own imagery and labelled parcels.

    Args:
        crosswalk: legend that the labels' codes are of, "cdl"; ``level``: how finely they are told
            apart, "crop", "group", "kind" or "cereals".
        crops: in place of labels: the crops that will be labelled by hand.
    """
    request = requests.CreateProject(
        folder=os.fspath(folder),
        imagery=os.fspath(imagery),
        labels=os.fspath(labels),
        label_field=label_field,
        crosswalk=crosswalk,
        level=level,
        crops=", ".join(crops) or None,
        season_start=season_start,
        season_end=season_end,
        area=optional(area),
        legend=optional(legend),
        cropland_mask=optional(cropland_mask),
        time_step=time_step,
        composite=composite,
        clouds=clouds,
        cloud_buffer_m=cloud_buffer_m,
        orbits=orbits,
        name=name,
        replace=replace,
    )
    return run(request, results.ProjectCreated, reporter)


def new_season(
    project: Path,
    folder: Path,
    *,
    season_start: str | None = None,
    season_end: str | None = None,
    imagery: Path | None = None,
    reporter: Reporter | None = None,
) -> results.ProjectCreated:
    """Make a project for another season of the same area, to be labelled anew."""
    request = requests.NewSeason(
        project=os.fspath(project),
        folder=os.fspath(folder),
        season_start=season_start,
        season_end=season_end,
        imagery=optional(imagery),
    )
    return run(request, results.ProjectCreated, reporter)


def project_status(project: Path, *, reporter: Reporter | None = None) -> results.StatusTold:
    """Say what a project holds, what is stale or missing, and what to do next."""
    request = requests.ProjectStatus(project=os.fspath(project))
    return run(request, results.StatusTold, reporter)


def run_doctor(*, reporter: Reporter | None = None) -> results.DoctorReport:
    """Check the engine's environment: packages, GDAL, disk, memory, GPU."""
    return run(requests.RunDoctor(), results.DoctorReport, reporter)

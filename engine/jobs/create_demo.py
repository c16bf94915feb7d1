"""Request create_demo: a project with a simulated season, made like a user's own."""

from __future__ import annotations

import shutil
from pathlib import Path

from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import ProjectExists
from furrow.engine.contract.requests import CreateDemo, CreateProject
from furrow.engine.contract.results import ProjectCreated
from furrow.engine.demo import DemoOptions, simulate
from furrow.engine.jobs import create_project
from furrow.engine.jobs.create_project import INPUTS
from furrow.engine.project.writing import sweep_unfinished, writing_to


def run(request: CreateDemo, reporter: Reporter) -> ProjectCreated:
    """Raises ProjectExists, BadRequest, DiskFull, ProjectNotWritable, Cancelled."""
    options = DemoOptions(
        region=request.region,
        year=request.year,
        seed=request.seed,
        size_px=request.size_px,
        labelled_per_crop=request.labelled_per_crop,
    )
    folder = Path(request.folder).resolve()
    inputs = folder / INPUTS
    create_project.refuse_other_contents(folder)
    _refuse_foreign_imagery(inputs)
    with writing_to(folder):
        folder.mkdir(parents=True, exist_ok=True)
        sweep_unfinished(folder)
        shutil.rmtree(inputs, ignore_errors=True)
        season = simulate(inputs, options, reporter.part(0.0, 0.95))
    project = CreateProject(
        folder=str(folder),
        imagery=str(season.folder),
        labels=str(season.parcels),
        season_start=season.season_start,
        season_end=season.season_end,
        cropland_mask=str(season.cropland_mask),
        name=f"Demo, {options.region} {options.year} (simulated)",
    )
    return create_project.run(project, reporter.part(0.95, 1.0))


def _refuse_foreign_imagery(inputs: Path) -> None:
    """Imagery that is not a demo's would be replaced by one."""
    if inputs.exists() and not (inputs / "about.json").is_file():
        raise ProjectExists(str(inputs))

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
from furrow.engine.project.writing import sweep_unfinished, writing_to

INPUTS = "inputs"


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
    _refuse_other_contents(folder)
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


def _refuse_other_contents(folder: Path) -> None:
    """A folder may hold what a killed demo left behind, and nothing else."""
    if not folder.exists():
        return
    if not folder.is_dir():
        raise ProjectExists(str(folder))
    others = {item.name for item in folder.iterdir() if not item.name.startswith(".")} - {INPUTS}
    own = not (folder / INPUTS).exists() or (folder / INPUTS / "about.json").is_file()
    if others or not own:
        raise ProjectExists(str(folder))

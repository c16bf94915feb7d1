"""Request project_status: what is there, what is stale, what comes next."""

from __future__ import annotations

from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import FurrowError, StepMissing
from furrow.engine.contract.requests import ProjectStatus
from furrow.engine.contract.results import StatusTold, StepState
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.imagery.stack import describe_stack
from furrow.engine.jobs.map_crops import mapping_inputs
from furrow.engine.jobs.prepare_imagery import imagery_is_current
from furrow.engine.jobs.train_model import training_inputs, training_parcels
from furrow.engine.labels.store import read_labels
from furrow.engine.mapping.map_folder import find_map, newest_map_with_inputs
from furrow.engine.project import Project, open_project
from furrow.engine.project.artefacts import hash_of
from furrow.engine.training.bundle import find_bundle

MISSING, READY, STALE = "missing", "ready", "stale"


def run(request: ProjectStatus, reporter: Reporter) -> StatusTold:
    project = open_project(request.project)
    with gdal_environment():
        steps = (
            _area(project),
            _imagery(project),
            _labels(project),
            _model(project),
            _map(project),
        )
    ready = all(step.state == READY for step in steps)
    return StatusTold(
        folder=str(project.folder),
        name=project.document.name,
        simulated=project.document.simulated,
        steps=steps,
        next_command="" if ready else f"furrow run {project.folder}",
    )


def _area(project: Project) -> StepState:
    grid = project.document.grid
    hectares = grid.width_px * grid.height_px * grid.pixel_area_ha
    detail = f"{hectares:,.0f} ha in {grid.crs}, season {project.document.season.label}"
    return StepState("area", READY, detail)


def _imagery(project: Project) -> StepState:
    try:
        stack = describe_stack(project.paths.imagery)
        current = imagery_is_current(project)
    except StepMissing:
        return StepState("imagery", MISSING, "no season stack yet")
    except FurrowError as problem:
        return StepState("imagery", STALE, problem.what)
    counts = [
        f"{sum(date.sensor == sensor for date in stack.dates)} dates of {sensor.upper()}"
        for sensor in stack.bands
    ]
    detail = f"{len(stack.step_labels)} time steps from {' and '.join(counts)}"
    if current:
        return StepState("imagery", READY, detail)
    return StepState("imagery", STALE, "the imagery or the season changed since")


def _labels(project: Project) -> StepState:
    try:
        parcels = training_parcels(project)
    except StepMissing:
        return StepState("labels", MISSING, "no labels yet")
    except FurrowError as problem:
        return StepState("labels", STALE, problem.what)
    crops = parcels["crop"].nunique()
    state = READY if crops >= 2 else MISSING
    return StepState("labels", state, f"{len(parcels)} labelled parcels of {crops} crops")


def _model(project: Project) -> StepState:
    try:
        bundle = find_bundle(project.paths.models, None)
        stack = describe_stack(project.paths.imagery)
        inputs = training_inputs(stack, training_parcels(project), bundle.recipe)
    except StepMissing:
        return StepState("model", MISSING, "no model yet")
    except FurrowError as problem:
        return StepState("model", STALE, problem.what)
    if bundle.inputs_sha256 != hash_of(inputs):
        return StepState("model", STALE, f"labels or imagery changed since {bundle.name}")
    accuracy = bundle.assessment
    said = "accuracy not known" if accuracy is None else accuracy.overall.percent
    return StepState("model", READY, f"{bundle.name}: {said} of held-out parcels right")


def _map(project: Project) -> StepState:
    paths = project.paths
    try:
        folder, _ = find_map(paths.maps, None)
        bundle = find_bundle(paths.models, None)
        stack = describe_stack(paths.imagery)
        labels = read_labels(paths.labels, bundle.legend).to_crs(project.document.grid.crs)
        key = hash_of(mapping_inputs(project, bundle, stack, labels))
    except StepMissing:
        return StepState("map", MISSING, "no map yet")
    except FurrowError as problem:
        return StepState("map", STALE, problem.what)
    if newest_map_with_inputs(paths.maps, key) is None:
        return StepState("map", STALE, f"model, labels or imagery changed since {folder.name}")
    return StepState("map", READY, str(folder))

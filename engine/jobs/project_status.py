"""Request project_status: what is there, what is stale, what comes next."""

from __future__ import annotations

from pyproj import CRS

from furrow.engine.contract import Message, Reporter
from furrow.engine.contract.errors import FurrowError, StepMissing
from furrow.engine.contract.requests import ProjectStatus
from furrow.engine.contract.results import StatusTold, StepState
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.imagery.inside import area_inputs, inside_of
from furrow.engine.imagery.stack import describe_stack
from furrow.engine.jobs.map_crops import mapping_inputs
from furrow.engine.jobs.prepare_imagery import imagery_is_current
from furrow.engine.jobs.train_model import inputs_of_today, training_parcels
from furrow.engine.labels.store import read_labels
from furrow.engine.mapping.cropland import bundle_to_map, cropland_of_map
from furrow.engine.mapping.fields import fields_inputs, fields_of_map
from furrow.engine.mapping.map_folder import find_map, newest_map_with_inputs
from furrow.engine.project import Project, open_project
from furrow.engine.project.artefacts import hash_of
from furrow.engine.training.bundle import Bundle

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
        model=_newest_model(project),
    )


def _area(project: Project) -> StepState:
    grid = project.document.grid
    hectares = grid.width_px * grid.height_px * grid.pixel_area_ha
    inside = inside_of(project.document)
    if inside is not None:
        hectares = inside.outline.area / 10_000
    season = project.document.season.label
    zone = CRS.from_user_input(grid.crs).utm_zone
    if zone:
        detail = Message(
            "{hectares:,.0f} ha, UTM zone {zone}, season {season}",
            hectares=hectares,
            zone=zone,
            season=season,
        )
    else:
        detail = Message(
            "{hectares:,.0f} ha in {crs}, season {season}",
            hectares=hectares,
            crs=grid.crs,
            season=season,
        )
    return StepState("area", READY, detail)


def _imagery(project: Project) -> StepState:
    try:
        stack = describe_stack(project.paths.imagery)
        current = imagery_is_current(project)
    except StepMissing:
        return StepState("imagery", MISSING, Message("no season stack yet"))
    except FurrowError as problem:
        return StepState("imagery", STALE, problem.what)
    counts = {
        sensor.upper(): sum(date.sensor == sensor for date in stack.dates) for sensor in stack.bands
    }
    detail = Message(
        "{steps} time steps from {dates} dates ({sensors})",
        steps=len(stack.step_labels),
        dates=sum(counts.values()),
        sensors=[f"{sensor} {number}" for sensor, number in counts.items()],
    )
    if current:
        return StepState("imagery", READY, detail)
    return StepState("imagery", STALE, Message("the imagery or the season changed since"))


def _labels(project: Project) -> StepState:
    try:
        parcels = training_parcels(project)
    except StepMissing:
        return StepState("labels", MISSING, Message("no labels yet"))
    except FurrowError as problem:
        return StepState("labels", STALE, problem.what)
    crops = parcels["crop"].nunique()
    state = READY if crops >= 2 else MISSING
    detail = Message(
        "{parcels} labelled parcels of {crops} crops", parcels=len(parcels), crops=crops
    )
    return StepState("labels", state, detail, len(parcels))


def _model(project: Project) -> StepState:
    try:
        bundle = bundle_to_map(project.paths.models, None)
        stack = describe_stack(project.paths.imagery)
        inputs = inputs_of_today(project, bundle, stack)
    except StepMissing:
        return StepState("model", MISSING, Message("no model yet"))
    except FurrowError as problem:
        return StepState("model", STALE, problem.what)
    if bundle.inputs_sha256 != hash_of(inputs):
        detail = Message("labels or imagery changed since {model}", model=bundle.name)
        return StepState("model", STALE, detail)
    return StepState("model", READY, _model_in_words(bundle))


def _newest_model(project: Project) -> str:
    try:
        return bundle_to_map(project.paths.models, None).name
    except FurrowError:
        return ""


def _map(project: Project) -> StepState:
    paths = project.paths
    try:
        folder, document = find_map(paths.maps, None)
    except StepMissing:
        return StepState("map", MISSING, Message("no map yet"))
    except FurrowError as problem:
        return StepState("map", STALE, problem.what)
    try:
        is_gate = document.legend.is_cropland
        bundle = bundle_to_map(paths.models, document.model if is_gate else None)
        stack = describe_stack(paths.imagery)
        labels = read_labels(paths.labels, bundle.legend).to_crs(project.document.grid.crs)
        cropland = cropland_of_map(project, document)
        inputs = mapping_inputs(bundle, stack, labels, cropland, document.coverage)
        inputs |= fields_inputs(fields_of_map(project, document), project)
        key = hash_of({**inputs, **area_inputs(project.document)})
    except FurrowError as problem:
        return StepState("map", STALE, problem.what)
    if newest_map_with_inputs(paths.maps, key) is None:
        detail = Message("model, labels or imagery changed since {map}", map=folder.name)
        return StepState("map", STALE, detail)
    return StepState("map", READY, str(folder))


def _model_in_words(bundle: Bundle) -> Message:
    accuracy = bundle.assessment
    if accuracy is None:
        return Message("{model}, accuracy not known", model=bundle.name)
    return Message(
        "{model}, cross-checked on training parcels: {right} of {parcels} right, {percent:.0f} % "
        "(95 % interval {low:.0f}–{high:.0f} %)",
        model=bundle.name,
        right=round(accuracy.overall.value * accuracy.parcels),
        parcels=accuracy.parcels,
        percent=accuracy.overall.value * 100,
        low=accuracy.overall.low * 100,
        high=accuracy.overall.high * 100,
    )

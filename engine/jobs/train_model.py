"""Request train_model: a model bundle, measured on parcels that its training did not see."""

from __future__ import annotations

from typing import Any

import geopandas as gpd
import numpy as np

from furrow.engine.contract import Legend, Message, Recipe, Reporter
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.errors import BadRequest, TooFewClasses, TooFewParcels
from furrow.engine.contract.recipe import PIXEL
from furrow.engine.contract.requests import TrainModel
from furrow.engine.contract.results import ModelCompared, ModelTrained
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.imagery.stack import StackDescription, describe_stack, open_stack
from furrow.engine.jobs.comparing import compare
from furrow.engine.jobs.model_facts import result_of, unused, validation_facts, versions
from furrow.engine.jobs.trust_facts import ground_of_parcels, missing_facts, trust_of_parcels
from furrow.engine.labels.read import TRAIN, is_learned
from furrow.engine.labels.store import labels_hash, read_labels
from furrow.engine.project import Project, open_project
from furrow.engine.project.artefacts import hash_of, next_folder, utc_now
from furrow.engine.project.writing import new_folder, writing_to
from furrow.engine.training.bundle import (
    Bundle,
    bundle_bytes,
    newest_with_inputs,
    open_bundle,
    write_bundle,
)
from furrow.engine.training.crossval import (
    CrossValidation,
    cross_validate,
    cross_validate_likewise,
)
from furrow.engine.training.fit import stack_facts
from furrow.engine.training.interface import Examples, learner_of
from furrow.engine.training.keep import WHOLE, Keep, kept
from furrow.engine.training.legends import check_learnable, legend_of_recipe
from furrow.engine.training.pixel_examples import PixelTable
from furrow.engine.training.readiness import check_ready, check_sensors, licences
from furrow.engine.training.recipes import BASELINE, asked_recipe, read_recipe
from furrow.engine.training.series import takes_any_sensor
from furrow.engine.training.trust import Trust

TRAINING_VERSION = 4
"""Raised whenever the same inputs would give another model."""
FOREST = "random_forest"
WORDS = ("title", "description", "strategies")
"""Fields of a recipe that no model depends on."""


def run(request: TrainModel, reporter: Reporter) -> ModelTrained:
    recipe = asked_recipe(
        request.recipe,
        request.strategy,
        unit=request.unit,
        settings=request.settings,
        on_table=request.table is not None,
    )
    _check_source(request)
    if request.table is not None:
        check_ready(recipe)
        # Imported now: tables need readers that training in a project does not.
        from furrow.engine.jobs.train_on_table import train_on_table

        return train_on_table(request, recipe, reporter)
    project = open_project(request.project)
    with project.exclusive(), gdal_environment():
        return train(project, recipe, reporter)


def _check_source(request: TrainModel) -> None:
    """Raises BadRequest: neither a project nor a table is given, or both."""
    if request.project and request.table is not None:
        detail = Message("give a project or a table, not both")
        raise BadRequest("table", detail)
    if request.table is None and not request.project:
        raise BadRequest("project", Message("give a project, or a table of series"))
    of_table = {"sidecar": request.sidecar, "out": request.out, "level": request.level}
    given = next((name for name, value in of_table.items() if value), "")
    if request.table is None and given:
        raise BadRequest(given, Message("it belongs to a table, and none is given"))
    if request.table is not None and request.unit:
        raise BadRequest("unit", Message("the samples of a table are what they are"))
    if request.table is not None and not request.out:
        raise BadRequest("out", Message("name the folder that the model goes into"))


def train(project: Project, recipe: Recipe, reporter: Reporter) -> ModelTrained:
    """Train, unless a model of the same inputs is there. The caller holds the project.

    After a kill, the same training again goes on where it was.

    Raises:
        TorchMissing, WeightsMissing, StepMissing, SensorsMissing, TooFewClasses, ArtefactDamaged,
        DiskFull, Cancelled
    """
    check_ready(recipe)
    paths, document = project.paths, project.document
    stack = describe_stack(paths.imagery)
    check_sensors(recipe, stack.bands)
    legend = legend_of_recipe(recipe, document.legend)
    parcels = training_parcels(project, legend)
    check_learnable(recipe, parcels)
    found = sorted(parcels["crop"].unique())
    if len(found) < 2:
        raise TooFewClasses(found)
    inputs = training_inputs(stack, parcels, recipe)
    made_from = {**inputs, "legend": to_json(legend), "versions": versions()}
    with kept(paths.models, recipe.name, made_from, paths.embeddings) as keep:
        present = newest_with_inputs(paths.models, hash_of(inputs))
        if present is not None:
            reporter.step(1.0, "Model unchanged")
            return result_of(present, reused=True)
        return _train(project, recipe, stack, parcels, legend, inputs, keep, reporter)


def _train(
    project: Project,
    recipe: Recipe,
    stack: StackDescription,
    parcels: gpd.GeoDataFrame,
    legend: Legend,
    inputs: dict[str, Any],
    keep: Keep,
    reporter: Reporter,
) -> ModelTrained:
    """What an interrupted run has kept is not done again."""
    paths, document = project.paths, project.document
    found = sorted(parcels["crop"].unique())
    baseline = read_recipe(BASELINE)
    is_compared = recipe.learner != FOREST
    forest_examples: Examples | None = None
    with open_stack(paths.imagery, document.grid) as pixels:
        examples = learner_of(recipe).prepare(pixels, parcels, recipe, reporter.part(0.0, 0.1))
        if is_compared or recipe.unit != PIXEL:  # its table of pixels tells what is like them
            forest_part = reporter.part(0.1, 0.15)
            forest_examples = learner_of(baseline).prepare(pixels, parcels, baseline, forest_part)
    values = parcels["value"].to_numpy(dtype=np.int64)
    points = parcels.geometry.representative_point()
    centres = np.column_stack([points.x, points.y])
    notes: list[str] = []
    validation: CrossValidation | None = None
    compared: ModelCompared | None = None
    uids = parcels["uid"].tolist()
    try:
        validation = cross_validate(
            examples,
            values,
            centres,
            uids,
            legend,
            recipe.seed,
            reporter.part(0.15, 0.7),
            keep,
        )
        if is_compared and forest_examples is not None:
            forest = cross_validate_likewise(
                forest_examples,
                validation,
                values,
                uids,
                legend,
                baseline.seed,
                reporter.part(0.7, 0.8),
                keep.part(BASELINE),
            )
            compared = compare(recipe, validation, baseline, forest)
    except TooFewParcels as problem:
        # A map can still be made; that its accuracy is not known is said wherever it is shown.
        notes += [problem.what, problem.next_step]
    usable = np.flatnonzero(examples.pixels > 0)
    if len(set(values[usable])) < 2:
        raise TooFewClasses(sorted(set(parcels["crop"].iloc[usable])))
    model = examples.fit(usable, recipe.seed, reporter.part(0.8, 0.95), keep.part(WHOLE))
    reporter.step(0.95, "Calibrating the probabilities")
    table = getattr(forest_examples or examples, "table", None)
    ground = (
        ground_of_parcels(validation, table, usable, model, recipe.sensors)
        if isinstance(table, PixelTable)
        else None
    )
    trust = trust_of_parcels(validation, centres, uids, legend, values[usable], ground, recipe.seed)
    reporter.step(0.98, "Writing the model")
    folder = next_folder(paths.models, recipe.name)
    facts = {
        "name": folder.name,
        "made": utc_now(),
        "simulated": document.simulated,
        "season": to_json(document.season),
        "stack": stack_facts(stack),
        **validation_facts(validation, uids),
        "compared": to_json(compared),
        "licences": list(licences(recipe)),
        "seeds": {"training": recipe.seed, "folds": recipe.seed},
        "parcels": {name: int(n) for name, n in parcels["crop"].value_counts().items()},
        "pixels": {name: int(examples.pixels[parcels["crop"] == name].sum()) for name in found},
        "notes": [*notes, *unused(examples.pixels)],
        "versions": versions(),
        **missing_facts(trust),
    }
    with writing_to(paths.models, bundle_bytes(recipe)), new_folder(folder) as beside:
        write_bundle(
            beside,
            model,
            recipe,
            legend,
            inputs,
            hash_of(inputs),
            None if validation is None else validation.assessment,
            facts,
            trust if isinstance(trust, Trust) else None,
        )
    reporter.step(1.0, "Model ready")
    return result_of(open_bundle(folder), reused=False)


def training_parcels(project: Project, legend: Legend | None = None) -> gpd.GeoDataFrame:
    """Labelled parcels of role “train”, their classes by the project's legend or another."""
    legend = legend or project.document.legend
    labels = read_labels(project.paths.labels, legend)
    parcels = labels[is_learned(labels, legend) & (labels["role"] == TRAIN)]
    # By place, so that the same parcels give the same model whatever their uids are.
    place = parcels.geometry.representative_point()
    order = np.lexsort([parcels["uid"], place.y.round(), place.x.round()])
    return parcels.iloc[order].reset_index(drop=True)


def training_inputs(
    stack: StackDescription, parcels: gpd.GeoDataFrame, recipe: Recipe
) -> dict[str, Any]:
    """What a model depends on; a model with other inputs is stale."""
    return {
        "stack_sha256": stack.inputs_sha256,
        "labels_sha256": labels_hash(parcels),
        "recipe": {name: value for name, value in to_json(recipe).items() if name not in WORDS},
        "version": TRAINING_VERSION,
        # Of all other recipes models are what they were.
        **({"any_sensor": True} if takes_any_sensor(learner_of(recipe), recipe) else {}),
    }


def inputs_of_today(project: Project, bundle: Bundle, stack: StackDescription) -> dict[str, Any]:
    """What a model would depend on if it were made again now, in the way that it was made.

    Raises:
        StepMissing, UnknownLabel
    """
    stated = bundle.card["inputs"]
    began_with = {name: stated[name] for name in ("start_sha256", "arm") if name in stated}
    legend = bundle.legend if began_with or bundle.legend.is_cropland else None
    return {
        **training_inputs(stack, training_parcels(project, legend), bundle.recipe),
        **began_with,
    }

"""Request train_model: a model bundle, measured on parcels that its training did not see."""

from __future__ import annotations

import platform
from importlib import metadata
from typing import Any

import geopandas as gpd
import numpy as np
from numpy.typing import NDArray

import furrow
from furrow.engine.contract import Message, Recipe, Reporter
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.errors import TooFewClasses, TooFewParcels
from furrow.engine.contract.requests import TrainModel
from furrow.engine.contract.results import ModelTrained
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.imagery.stack import StackDescription, describe_stack, open_stack
from furrow.engine.labels.read import TRAIN
from furrow.engine.labels.store import labels_hash, read_labels
from furrow.engine.project import Project, open_project
from furrow.engine.project.artefacts import hash_of, next_folder, utc_now
from furrow.engine.project.writing import new_folder, writing_to
from furrow.engine.training.bundle import (
    Bundle,
    newest_with_inputs,
    open_bundle,
    write_bundle,
)
from furrow.engine.training.crossval import CrossValidation, cross_validate
from furrow.engine.training.interface import learner_of
from furrow.engine.training.recipes import read_recipe

TRAINING_VERSION = 2
"""Raised whenever the same inputs would give another model."""


def run(request: TrainModel, reporter: Reporter) -> ModelTrained:
    project = open_project(request.project)
    with project.exclusive(), gdal_environment():
        return train(project, read_recipe(request.recipe), reporter)


def train(project: Project, recipe: Recipe, reporter: Reporter) -> ModelTrained:
    """Train, unless a model of the same inputs is there. The caller holds the project.

    Raises:
        StepMissing, TooFewClasses, ArtefactDamaged, DiskFull, Cancelled
    """
    paths, document = project.paths, project.document
    stack = describe_stack(paths.imagery)
    parcels = training_parcels(project)
    found = sorted(parcels["crop"].unique())
    if len(found) < 2:
        raise TooFewClasses(found)
    inputs = training_inputs(stack, parcels, recipe)
    key = hash_of(inputs)
    present = newest_with_inputs(paths.models, key)
    if present is not None:
        reporter.step(1.0, "Model unchanged")
        return _result(present, reused=True)

    examples_part, validation_part, fit_part = (
        reporter.part(0.0, 0.1),
        reporter.part(0.1, 0.8),
        reporter.part(0.8, 0.95),
    )
    with open_stack(paths.imagery, document.grid) as pixels:
        examples = learner_of(recipe).prepare(pixels, parcels, recipe, examples_part)
    values = parcels["value"].to_numpy(dtype=np.int64)
    centres = parcels.geometry.representative_point()
    notes: list[str] = []
    validation: CrossValidation | None = None
    try:
        validation = cross_validate(
            examples,
            values,
            np.column_stack([centres.x, centres.y]),
            parcels["uid"].tolist(),
            document.legend,
            recipe.seed,
            validation_part,
        )
    except TooFewParcels as problem:
        # A map can still be made; that its accuracy is not known is said wherever it is shown.
        notes += [problem.what, problem.next_step]
    usable = np.flatnonzero(examples.pixels > 0)
    if len(set(values[usable])) < 2:
        raise TooFewClasses(sorted(set(parcels["crop"].iloc[usable])))
    model = examples.fit(usable, recipe.seed, fit_part)
    reporter.step(0.96, "Writing the model")
    folder = next_folder(paths.models, recipe.name)
    facts = {
        "name": folder.name,
        "made": utc_now(),
        "simulated": document.simulated,
        "season": to_json(document.season),
        "stack": {"bands": stack.bands, "steps": len(stack.step_labels)},
        **_validation_facts(validation, parcels["uid"].tolist(), usable),
        "parcels": {name: int(n) for name, n in parcels["crop"].value_counts().items()},
        "pixels": {name: int(examples.pixels[parcels["crop"] == name].sum()) for name in found},
        "notes": [*notes, *_unused(examples.pixels)],
        "versions": versions(),
    }
    with writing_to(paths.models, 64 * 2**20), new_folder(folder) as beside:
        write_bundle(
            beside,
            model,
            recipe,
            document.legend,
            inputs,
            key,
            None if validation is None else validation.assessment,
            facts,
        )
    reporter.step(1.0, "Model ready")
    return _result(open_bundle(folder), reused=False)


def training_parcels(project: Project) -> gpd.GeoDataFrame:
    """Labelled parcels of role “train”."""
    labels = read_labels(project.paths.labels, project.document.legend)
    parcels = labels[(labels["value"] > 0) & (labels["role"] == TRAIN)]
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
        "recipe": to_json(recipe),
        "version": TRAINING_VERSION,
    }


def versions() -> dict[str, str]:
    """What made an artefact."""
    named = ("numpy", "scikit-learn", "rasterio", "onnxruntime", "skl2onnx")
    return {
        "furrow": furrow.__version__,
        "python": platform.python_version(),
        **{name: metadata.version(name) for name in named},
    }


def _validation_facts(
    validation: CrossValidation | None, uids: list[str], usable: NDArray[np.intp]
) -> dict[str, Any]:
    if validation is None:
        return {"split": None, "held_out": []}
    return {
        "split": {
            "method": validation.split.method,
            "block_m": validation.split.block_m,
            "folds": [[uids[usable[i]] for i in fold] for fold in validation.split.folds],
        },
        "held_out": [
            {"uid": parcel.uid, "truth": parcel.truth, "said": parcel.majority}
            for parcel in validation.held_out
        ],
    }


def _unused(pixels: NDArray[np.int64]) -> list[str]:
    unused = int((pixels == 0).sum())
    if not unused:
        return []
    return [
        Message(
            "{number} labelled parcels cover no pixel that was seen; they were not used.",
            number=unused,
        )
    ]


def _result(bundle: Bundle, reused: bool) -> ModelTrained:
    return ModelTrained(
        folder=str(bundle.folder),
        model=bundle.name,
        recipe=bundle.recipe.name,
        reused=reused,
        accuracy=None if bundle.assessment is None else bundle.assessment.summary(),
        warnings=tuple(bundle.card["notes"]),
        simulated=bool(bundle.card["simulated"]),
    )

"""From labelled series and a recipe to a trained network: what the learner of networks calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from torch import nn

from furrow.engine.contract import Recipe, Reporter
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.message import Message
from furrow.engine.contract.training_errors import StartModelRefused
from furrow.engine.features.samples import SeriesSamples
from furrow.engine.training.augmentation import Augmentation, augmentation_of
from furrow.engine.training.keep import Keep
from furrow.engine.training.networks.build import build_network
from furrow.engine.training.networks.export import as_arrays, fill_from, to_onnx
from furrow.engine.training.networks.series_source import SeriesSource, held_out_groups
from furrow.engine.training.recipes import strategy_not_offered
from furrow.engine.training.series import TrainingSet
from furrow.engine.training.series_inputs import (
    FoundationInputs,
    GridInputs,
    SeriesInputs,
)
from furrow.engine.training.torch_loop.fit import FitRecord, Schedule, fit_network

if TYPE_CHECKING:
    from furrow.engine.training.series_learners.network import NetworkModel

COLUMNS = {
    "cnn1d": "steps",
    "cropnet": "steps",
    "cropnet-1d": "median",
    "cropnet-harmonic": "harmonic",
}
"""Network -> what its columns are; all others are pretrained backbones."""
HELD_OUT = 0.2
LEAST_GROUPS = 30
"""Of each class, for some to be held out: with fewer, every one is needed to learn from, and those
held out are too few to tell one epoch from another. Tried on maize and grass of Flanders (radar, 19
sites): .70–.74 of unseen samples right with two or three of them held out, .82 with none."""
SAMPLES_PER_EPOCH = 512


@dataclass(frozen=True)
class TrainedNetwork:
    classes: tuple[int, ...]
    inputs: SeriesInputs
    onnx: bytes
    facts: dict[str, Any]
    tensors: dict[str, NDArray[Any]]


def train_network(
    training: TrainingSet,
    recipe: Recipe,
    seed: int,
    reporter: Reporter,
    start: NetworkModel | None,
    keep: Keep | None,
) -> TrainedNetwork:
    """Train, and export.

    Raises:
        BadRequest: an option of the recipe is none.
        StrategyNotOffered: there is nothing to go on from.
        StartModelRefused, WeightsMissing, InputRefused, TrainingDiverged, OutOfMemory, Cancelled
    """
    schedule = schedule_of(recipe)
    samples = training.samples.only(recipe.sensors) if recipe.sensors else training.samples
    classes = tuple(int(value) for value in np.unique(training.classes))
    strategy = recipe.strategy
    if strategy == "scratch":
        start = None
    inputs = start.inputs if start is not None else _inputs(recipe, samples)
    notes = inputs.notes(samples)
    for note in notes:
        reporter.warn(note.template, **note.params)
    pretrained = strategy != "scratch" and recipe.backbone not in COLUMNS and start is None
    if strategy != "scratch" and start is None and not pretrained:
        raise strategy_not_offered(recipe, strategy, ["scratch"])
    network = build_network(inputs, len(classes), recipe.options, pretrained, seed)
    if start is not None:
        _go_on_from(start, network, classes, recipe)

    source = _source(training, samples, classes, recipe, inputs, seed)
    record = fit_network(network, source, strategy, schedule, seed, reporter, keep)
    example = inputs.build(samples.take(slice(0, 2)))
    facts = {
        "network": recipe.backbone,
        "strategy": strategy,
        "started_from": None if start is None else list(start.classes),
        "held_out_samples": len(source.stop_by),
        "notes": list(notes),
        **_short(record),
    }
    onnx = to_onnx(network, example, inputs.names)
    return TrainedNetwork(classes, inputs, onnx, facts, as_arrays(network))


def schedule_of(recipe: Recipe) -> Schedule:
    """A recipe's options that a schedule knows. Raises BadRequest."""
    known = {field.name for field in fields(Schedule)}
    try:
        return replace(
            Schedule(), **{name: one for name, one in recipe.options.items() if name in known}
        )
    except ValueError as problem:
        raise BadRequest(f"recipe {recipe.name}", str(problem)) from problem


def _inputs(recipe: Recipe, samples: SeriesSamples) -> SeriesInputs:
    if recipe.backbone in COLUMNS:
        return GridInputs.learned(recipe.backbone, COLUMNS[recipe.backbone], samples)
    missing_bands = str(recipe.options.get("missing_bands", "refuse"))
    return FoundationInputs(recipe.backbone, samples.bands, missing_bands)


def _source(
    training: TrainingSet,
    samples: SeriesSamples,
    classes: tuple[int, ...],
    recipe: Recipe,
    inputs: SeriesInputs,
    seed: int,
) -> SeriesSource:
    options = recipe.options
    targets = np.searchsorted(np.array(classes), training.classes).astype(np.int64)
    held = held_out_groups(
        targets,
        training.groups,
        float(options.get("held_out", HELD_OUT)),
        int(options.get("least_groups", LEAST_GROUPS)),
        seed,
    )
    return SeriesSource(
        samples,
        targets,
        training.weights,
        np.flatnonzero(~held),
        np.flatnonzero(held),
        inputs,
        _augmentation(recipe),
        int(options.get("samples_per_epoch", SAMPLES_PER_EPOCH)),
        options.get("sampling", "balanced") == "balanced",
        inputs.build(samples),
    )


def _augmentation(recipe: Recipe) -> Augmentation:
    """Raises BadRequest."""
    try:
        return augmentation_of(recipe.augmentation, recipe.options.get("augmentation_strength"))
    except (TypeError, ValueError) as problem:
        raise BadRequest(f"recipe {recipe.name}", str(problem)) from problem


def _go_on_from(
    start: NetworkModel, network: nn.Module, classes: tuple[int, ...], recipe: Recipe
) -> None:
    """Raises StartModelRefused."""
    network_name = str(start.facts.get("network"))
    if network_name != recipe.backbone:
        detail = Message(
            "it is a {found}, and the recipe trains a {wanted}",
            found=network_name,
            wanted=recipe.backbone,
        )
        raise StartModelRefused(recipe.name, detail)
    rows = [start.classes.index(one) if one in start.classes else -1 for one in classes]
    arrays: Mapping[str, NDArray[Any]] = start.arrays()
    unfit = fill_from(network, dict(arrays), rows)
    if unfit:
        raise StartModelRefused(
            recipe.name, Message("its tensor {name} does not fit", name=unfit[0])
        )


def _short(record: FitRecord) -> dict[str, Any]:
    """The record as a card keeps it: not every epoch's time."""
    known = record.as_json()
    known["epochs"] = [
        [
            one.epoch,
            round(one.loss, 5),
            None if one.held_out_loss is None else round(one.held_out_loss, 5),
            None if one.held_out_score is None else round(one.held_out_score, 4),
        ]
        for one in record.epochs
    ]
    known["samples_per_second"] = round(record.samples_per_second, 1)
    return known

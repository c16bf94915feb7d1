"""A plan and labelled patches become a trained network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

import numpy as np
import safetensors.torch
import torch
from numpy.typing import NDArray
from torch import nn

from furrow.engine.contract import Message, Recipe, Reporter
from furrow.engine.contract.training_errors import StartModelRefused
from furrow.engine.training.keep import Keep
from furrow.engine.training.recipes import strategy_not_offered
from furrow.engine.training.segmentation.design import (
    MASKED_AUTOENCODER,
    RECURRENT_UNET,
    Design,
    Plan,
)
from furrow.engine.training.segmentation.inputs import PatchInputs
from furrow.engine.training.segmentation.model import WEIGHTS_FILE, SegmentationModel
from furrow.engine.training.segmentation.patches import PatchSet
from furrow.engine.training.segmentation.with_torch.batches import PatchSource, Targets
from furrow.engine.training.segmentation.with_torch.export import TorchRunner
from furrow.engine.training.torch_loop.fit import fit_network
from furrow.engine.training.torch_loop.machine import seeded
from furrow.engine.training.torch_loop.schedule import Schedule

IntArray = NDArray[np.int64]

HELD_OUT_SHARE = 0.2
FEWEST_TO_HOLD_OUT = 5
"""Parcels of a class, below which none of them is held out to stop by."""
SAMPLES_AN_EPOCH = 32
"""Fewer patches than this are shown several times an epoch, each time turned another way."""
WITH_ENCODER = ("finetune", "frozen", "finetune-decoder")
"""Strategies for which a pretrained encoder is enough; the others go on from a whole model."""
SCHEDULE = Schedule(epochs=40, batch_size=8, learning_rate=1e-3, patience=10)


@dataclass(frozen=True)
class Begun:
    """A network to train, and how its inputs are scaled."""

    network: nn.Module
    inputs: PatchInputs
    notes: tuple[str, ...]


def fit(
    plan: Plan,
    recipe: Recipe,
    patches: PatchSet,
    values: IntArray,
    learn: IntArray,
    bands: Mapping[str, tuple[str, ...]],
    seed: int,
    reporter: Reporter,
    start: SegmentationModel | None = None,
    keep: Keep | None = None,
) -> SegmentationModel:
    """Learn from some parcels.

    Args:
        values: (parcels,) legend values.
        learn: indices of the parcels to learn from.
        start: a model to go on from.

    Raises:
        StrategyNotOffered: what it would freeze has learned nothing yet.
        WeightsMissing, WeightsRefused, StartModelRefused, TrainingDiverged, OutOfMemory, Cancelled
    """
    _check_strategy(plan, recipe, start)
    usable = learn[patches.pixels[learn] > 0]
    classes = tuple(int(value) for value in np.unique(values[usable]))
    indices = np.searchsorted(classes, values).clip(max=len(classes) - 1)
    hold = held_out_parcels(values, usable, seed)
    taught = np.setdiff1d(usable, hold)
    targets = Targets.of(patches, taught, indices)
    with seeded(seed, "cpu"):
        begun = _begin(plan, recipe, len(classes), patches, targets, start, classes)
    source = PatchSource(
        patches,
        begun.inputs,
        targets,
        Targets.of(patches, hold, indices),
        repeats=max(1, -(-_samples(recipe) // max(1, len(targets.patches)))),
        augmentation=recipe.augmentation,
    )
    record = fit_network(
        begun.network, source, recipe.strategy, schedule_of(recipe), seed, reporter, keep
    )
    facts: dict[str, Any] = {
        "design": asdict(plan.design),
        "strategy": recipe.strategy,
        "pretrained": None if plan.encoder is None or start is not None else plan.encoder.name,
        "notes": [*plan.notes, *begun.notes, *record.warnings],
        "held_out_to_stop": len(hold),
        "training": record.as_json(),
    }
    if plan.encoder is not None:
        weights = plan.encoder.weights
        facts["licences"] = [f"{weights.attribution} ({weights.licence}), {weights.address}"]
    return SegmentationModel(
        classes=classes,
        bands=dict(bands),
        inputs=begun.inputs,
        patch_px=plan.patch_px,
        stride_px=plan.stride_px,
        facts=facts,
        runner=TorchRunner(begun.network),
    )


def build_network(design: Design, classes: int) -> nn.Module:
    """With random weights."""
    if design.network == MASKED_AUTOENCODER:
        from furrow.engine.training.segmentation.networks.masked_autoencoder import (
            MaskedAutoencoderSegmenter,
        )

        return MaskedAutoencoderSegmenter(design.sensors, classes)
    if design.network == RECURRENT_UNET:
        from furrow.engine.training.segmentation.networks.recurrent_unet import RecurrentUnet

        return RecurrentUnet(design.architecture, design.channels, classes, design.days)
    from furrow.engine.training.segmentation.networks.unet import PooledUnet, StackedUnet

    if design.stacked:
        return StackedUnet(design.architecture, design.channels, design.steps, classes)
    return PooledUnet(design.architecture, design.channels, classes, design.days)


def held_out_parcels(values: IntArray, usable: IntArray, seed: int) -> IntArray:
    """Parcels to stop by: a share of every class that has enough of them."""
    generator = np.random.default_rng([seed, 1])
    held = []
    for value in np.unique(values[usable]):
        own = usable[values[usable] == value]
        if len(own) >= FEWEST_TO_HOLD_OUT:
            held.append(generator.choice(own, max(1, round(HELD_OUT_SHARE * len(own))), False))
    return np.sort(np.concatenate(held)) if held else np.empty(0, np.int64)


def schedule_of(recipe: Recipe) -> Schedule:
    """The recipe's options that are the loop's."""
    known = {field.name for field in fields(Schedule)}
    return replace(SCHEDULE, **{k: v for k, v in recipe.options.items() if k in known})


def _check_strategy(plan: Plan, recipe: Recipe, start: SegmentationModel | None) -> None:
    if start is not None:
        return
    offered = ["scratch"] if plan.encoder is None else ["scratch", *WITH_ENCODER]
    if recipe.strategy not in offered:
        raise strategy_not_offered(recipe, recipe.strategy, offered)


def _samples(recipe: Recipe) -> int:
    return int(recipe.options.get("samples_an_epoch", SAMPLES_AN_EPOCH))


def _begin(
    plan: Plan,
    recipe: Recipe,
    class_count: int,
    patches: PatchSet,
    targets: Targets,
    start: SegmentationModel | None,
    classes: tuple[int, ...],
) -> Begun:
    network = build_network(plan.design, class_count)
    if start is not None:
        return _going_on(network, plan, recipe, start, classes)
    inputs = plan.inputs
    notes: tuple[str, ...] = ()
    if plan.standardise:
        inputs = inputs.standardised([patches.values[one] for one in targets.patches])
    if plan.encoder is not None:
        from furrow.engine.training.segmentation.with_torch.pretrained import (
            fill_encoder,
            read_encoder,
        )

        bands = [channel.band for channel in inputs.channels]
        stacked_steps = plan.design.steps if plan.design.stacked else 1
        tensors = read_encoder(plan.encoder)
        notes = fill_encoder(network.encoder, plan.encoder, tensors, bands, stacked_steps)
    return Begun(network, inputs, notes)


def _going_on(
    network: nn.Module,
    plan: Plan,
    recipe: Recipe,
    start: SegmentationModel,
    classes: tuple[int, ...],
) -> Begun:
    """With an earlier model's weights; where the classes are others, with a new head."""
    bands = [(one.series, one.band) for one in start.inputs.channels]
    same = [(one.series, one.band) for one in plan.inputs.channels] == bands
    if not same or _without_days(start) != replace(plan.design, days=()):
        detail = Message("it is another network, or takes other bands")
        raise StartModelRefused(recipe.name, detail)
    state = _state_of(start)
    if start.classes == classes:
        network.load_state_dict(state)
        return Begun(network, start.inputs, ())
    own = network.state_dict()
    kept = {
        name: tensor
        for name, tensor in state.items()
        if name in own and own[name].shape == tensor.shape and not name.startswith("head.")
    }
    network.load_state_dict({**own, **kept})
    note = Message("The model that it goes on from has other classes: its head began anew.")
    return Begun(network, start.inputs, (note,))


def _without_days(start: SegmentationModel) -> Design:
    """A season's steps may begin a day earlier or later than another's."""
    return replace(Design.of(start.facts["design"]), days=())


def _state_of(start: SegmentationModel) -> dict[str, torch.Tensor]:
    if isinstance(start.runner, TorchRunner):
        return dict(start.runner.network.state_dict())
    if start.folder is None:
        raise ValueError("a model without weights or folder cannot be gone on from")
    return dict(safetensors.torch.load_file(start.folder / WEIGHTS_FILE))

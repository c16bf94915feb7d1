"""Networks over patches around the labelled parcels: U-Nets and their like.

Systems A (U-Net on pretrained ResNets), B (masked autoencoder, its encoder) and C (recurrent U-Net
on Sentinel-1) of docs: which one is the recipe's option "network". They learn from a few labelled
parcels; all else in a patch is ignored. Mapping needs onnxruntime and NumPy only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
from numpy.typing import NDArray

from furrow.engine.backbones import require_torch
from furrow.engine.contract import Recipe, Reporter
from furrow.engine.contract.errors import ArtefactDamaged
from furrow.engine.contract.message import Message
from furrow.engine.imagery.stack import SeasonStack
from furrow.engine.training.interface import Model
from furrow.engine.training.keep import Keep
from furrow.engine.training.segmentation.design import Plan, plan_of
from furrow.engine.training.segmentation.inputs import PatchInputs
from furrow.engine.training.segmentation.matched import check_units, notes_of_convention
from furrow.engine.training.segmentation.model import ONNX_FILE, SegmentationModel, open_onnx
from furrow.engine.training.segmentation.patches import PatchSet, cut_patches
from furrow.engine.training.series import SENSOR_DROPOUT

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]


def prepare(
    stack: SeasonStack, parcels: gpd.GeoDataFrame, recipe: Recipe, reporter: Reporter
) -> SegmentationExamples:
    """
    Raises:
        TorchMissing, WeightsMissing: before anything is read.
        BandsMissing, WrongUnit, ArtefactDamaged, Cancelled
    """
    require_torch(recipe.name)
    bands = stack.description.bands
    middles = [step.start + (step.end - step.start) / 2 for step in stack.description.steps]
    plan = plan_of(recipe, bands, [day.timetuple().tm_yday for day in middles])
    if plan.encoder is not None:
        from furrow.engine.training.segmentation.with_torch.pretrained import find_encoder_file

        find_encoder_file(plan.encoder)
    channels = plan.inputs.channels
    patches = cut_patches(stack, parcels, channels, plan.patch_px, reporter)
    if plan.encoder is not None and not plan.standardise:
        check_units(plan.encoder, channels, patches)
        of_radar = notes_of_convention(plan.encoder, channels, stack.description.conventions)
        plan = replace(plan, notes=(*plan.notes, *of_radar))
    used = {one.series: tuple(bands[one.series]) for one in plan.inputs.channels}
    values = parcels["value"].to_numpy(dtype=np.int64)
    return SegmentationExamples(plan, recipe, patches, values, used)


def takes_any_sensor(recipe: Recipe) -> bool:
    """Every pixel that one sensor saw is mapped; a network that was shown patches without one of
    its sensors can do without it on a whole map, too."""
    return SENSOR_DROPOUT in recipe.augmentation and len(recipe.sensors) > 1


def load(folder: Path, card: Mapping[str, Any]) -> SegmentationModel:
    """Raises ArtefactDamaged."""
    file = folder / ONNX_FILE
    try:
        # onnxruntime's errors share no base class of their own.
        runner = open_onnx(file)
    except Exception as problem:
        raise ArtefactDamaged(str(file), str(problem).splitlines()[0]) from problem
    known = ("classes", "bands", "inputs", "patch_px", "stride_px", "any_sensor")
    try:
        return SegmentationModel(
            classes=tuple(int(value) for value in card["classes"]),
            bands={name: tuple(names) for name, names in card["bands"].items()},
            inputs=PatchInputs.from_json(card["inputs"]),
            patch_px=int(card["patch_px"]),
            stride_px=int(card["stride_px"]),
            facts={name: fact for name, fact in card.items() if name not in known},
            any_sensor=bool(card.get("any_sensor")),
            runner=runner,
            folder=folder,
        )
    except (KeyError, TypeError, ValueError) as problem:
        raise ArtefactDamaged(
            str(folder), Message("its card lacks {field}", field=str(problem))
        ) from problem


@dataclass(frozen=True)
class SegmentationExamples:
    """Labelled parcels; implements interface.Examples."""

    plan: Plan
    recipe: Recipe
    patches: PatchSet
    values: IntArray
    """(parcels,) legend values."""
    bands: dict[str, tuple[str, ...]]
    start: SegmentationModel | None = None
    """A model to go on from, for the strategies that fine-tune."""

    @property
    def pixels(self) -> IntArray:
        return self.patches.pixels

    def fit(
        self, learn: IntArray, seed: int, reporter: Reporter, keep: Keep | None = None
    ) -> SegmentationModel:
        # torch: only what trains needs it.
        from furrow.engine.training.segmentation.with_torch.fitting import fit

        fitted = fit(
            self.plan,
            self.recipe,
            self.patches,
            self.values,
            learn,
            self.bands,
            seed,
            reporter,
            self.start,
            keep,
        )
        return replace(fitted, any_sensor=takes_any_sensor(self.recipe))

    def predict(self, model: Model, parcel: int) -> FloatArray:
        if not isinstance(model, SegmentationModel):
            raise TypeError("these examples were read for a network over patches")
        found = []
        for part in self.patches.parts[parcel]:
            values = self.patches.values[part.patch].astype(np.float32)
            found.append(model.predict_patch(values)[:, part.rows, part.columns].T)
        return np.concatenate(found)

"""A prepared project with its labelled parcels, and recipes that are quick to train on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import geopandas as gpd
import numpy as np

from furrow.engine.contract import Recipe, Reporter
from furrow.engine.imagery.stack import StackWindow, open_stack
from furrow.engine.project import Project
from furrow.engine.training.learners import segmentation
from furrow.engine.training.learners.segmentation import SegmentationExamples
from furrow.engine.training.segmentation.model import SegmentationModel

QUICK: dict[str, Any] = {
    "patch_px": 32,
    "composites": 4,
    "epochs": 8,
    "batch_size": 4,
    "samples_an_epoch": 16,
    "precision": "float32",
    "learning_rate": 2e-3,
}


@dataclass(frozen=True)
class Season:
    project: Project
    parcels: gpd.GeoDataFrame

    def examples(self, recipe: Recipe) -> SegmentationExamples:
        with open_stack(self.project.paths.imagery, self.project.document.grid) as stack:
            return segmentation.prepare(stack, self.parcels, recipe, Reporter())

    def window(self, row: int, column: int, height: int, width: int) -> StackWindow:
        with open_stack(self.project.paths.imagery, self.project.document.grid) as stack:
            return stack.read(row, column, height, width)

    @property
    def halves(self) -> tuple[np.ndarray, np.ndarray]:
        """Parcels to learn from, and the others; all crops in both."""
        everyone = np.arange(len(self.parcels))
        return everyone[::2], everyone[1::2]


def recipe(
    network: str = "unet",
    sensors: tuple[str, ...] = ("s2", "s1"),
    strategy: str = "scratch",
    backbone: str = "resnet18",
    augmentation: tuple[str, ...] = (),
    **options: Any,
) -> Recipe:
    return Recipe(
        name=f"test-{network}",
        title="for tests",
        sensors=sensors,
        unit="pixel",
        features=("series",),
        learner="segmentation",
        backbone=backbone,
        strategy=strategy,
        augmentation=augmentation,
        options={**QUICK, "network": network, **options},
    )


def share_right(
    examples: SegmentationExamples, model: SegmentationModel, parcels: np.ndarray
) -> float:
    """Of parcels, by their most probable class."""
    said = [model.classes[examples.predict(model, int(p)).mean(axis=0).argmax()] for p in parcels]
    return float(np.mean(np.array(said) == examples.values[parcels]))

"""What keeps other land out of a map of crops: a mask, or a model of cropland."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from furrow.engine.contract import NOT_CROPLAND
from furrow.engine.mapping.cropland_mask import OTHER_LAND, Mask
from furrow.engine.training.interface import Model, WindowPrediction

BoolArray = NDArray[np.bool_]


class Predict(Protocol):
    """What a model says of the window in hand, without its margin."""

    def __call__(self, model: Model, /) -> WindowPrediction: ...


class Gate(Protocol):
    """Where the crop that a model names is not believed, because no crop grows there."""

    @property
    def margin_px(self) -> int:
        """Context that it needs around a window."""

    def keeps_out(self, window: Window, predict: Predict) -> BoolArray:
        """(height, width): True on other land; False on cropland and where it cannot tell."""


@dataclass(frozen=True)
class MaskGate:
    """A user's mask."""

    mask: Mask
    margin_px: int = 0

    def keeps_out(self, window: Window, predict: Predict) -> BoolArray:
        return np.asarray(self.mask.read(window) == OTHER_LAND)


@dataclass(frozen=True)
class ModelGate:
    """A model of the recipe “cropland”: other land is where it is the likelier of the two."""

    model: Model

    @property
    def margin_px(self) -> int:
        return self.model.margin_px

    def keeps_out(self, window: Window, predict: Predict) -> BoolArray:
        found = predict(self.model)
        said = np.array(self.model.classes)[found.probabilities.argmax(axis=0)]
        return np.asarray(found.seen & (said == NOT_CROPLAND))

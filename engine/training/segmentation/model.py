"""A network over patches, just trained or loaded: it needs torch only in the first case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from furrow.engine.backbones.onnx_session import open_session
from furrow.engine.imagery.stack import StackWindow
from furrow.engine.training.interface import WindowPrediction
from furrow.engine.training.segmentation.inputs import PatchInputs, stacked
from furrow.engine.training.segmentation.tiling import PatchCache, predict_tiled

FloatArray = NDArray[np.float32]

ONNX_FILE, WEIGHTS_FILE = "model.onnx", "weights.safetensors"
THREADS = 2


class Runner(Protocol):
    """Runs a network on one patch."""

    def probabilities(self, values: FloatArray, seen: FloatArray) -> FloatArray:
        """(classes, side, side) of (steps, channels, side, side) each."""


class Trained(Runner, Protocol):
    """A network that was just trained, and can be saved."""

    def save(self, folder: Path, shape: tuple[int, int, int, int]) -> None:
        """Weights and ONNX, for inputs of this shape."""


@dataclass(frozen=True)
class SegmentationModel:
    """Implements interface.Model."""

    classes: tuple[int, ...]
    bands: dict[str, tuple[str, ...]]
    """Series -> bands of the stack that it was trained on."""
    inputs: PatchInputs
    patch_px: int
    stride_px: int
    facts: Mapping[str, Any]
    """What else the card tells: network, strategy, notes, training, licences."""
    runner: Runner
    any_sensor: bool = False
    """It learned to do without one of its sensors: one may be absent from the imagery."""
    folder: Path | None = None
    """Where it was loaded from."""
    cache: PatchCache = field(default_factory=PatchCache, compare=False)

    @property
    def margin_px(self) -> int:
        return self.patch_px

    @property
    def notes(self) -> tuple[str, ...]:
        return tuple(self.facts.get("notes", ()))

    def predict_window(self, window: StackWindow) -> WindowPrediction:
        values = stacked(window, self.inputs.channels, self.bands)
        probabilities = predict_tiled(
            values,
            window.row,
            window.column,
            self.patch_px,
            self.stride_px,
            len(self.classes),
            self.predict_patch,
            self.cache,
        )
        seen = np.asarray(np.isfinite(values).any(axis=(0, 1)), bool)
        return WindowPrediction(probabilities, seen)

    def predict_patch(self, values: FloatArray) -> FloatArray:
        """(classes, side, side) of a patch's raw values, (steps, channels, side, side)."""
        return self.runner.probabilities(*self.inputs.of(values))

    def save(self, folder: Path) -> dict[str, Any]:
        save = getattr(self.runner, "save", None)
        if save is None:
            raise ValueError("only a network that was just trained can be saved")
        side = self.patch_px
        save(folder, (self.inputs.steps, len(self.inputs.channels), side, side))
        return {
            "classes": list(self.classes),
            "bands": {name: list(names) for name, names in self.bands.items()},
            "inputs": self.inputs.as_json(),
            "patch_px": self.patch_px,
            "stride_px": self.stride_px,
            "any_sensor": self.any_sensor,
            **self.facts,
        }


@dataclass(frozen=True)
class OnnxRunner:
    session: onnxruntime.InferenceSession

    def probabilities(self, values: FloatArray, seen: FloatArray) -> FloatArray:
        found = self.session.run(["probabilities"], {"values": values[None], "seen": seen[None]})
        return np.asarray(found[0][0], np.float32)


def open_onnx(file: Path) -> OnnxRunner:
    """Raises whatever onnxruntime does: its errors share no class of their own."""
    return OnnxRunner(open_session(file.read_bytes(), THREADS, keeps_memory=True))

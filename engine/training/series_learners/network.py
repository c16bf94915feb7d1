"""Neural networks of series: CNN-1D, CropNet, and tuned Presto and Galileo.

Training needs torch; a model that was saved needs onnxruntime and NumPy only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file, save_file

from furrow.engine.backbones import require_torch
from furrow.engine.backbones.onnx_session import open_session
from furrow.engine.contract import Recipe, Reporter
from furrow.engine.contract.errors import ArtefactDamaged
from furrow.engine.contract.message import Message
from furrow.engine.contract.training_errors import StartModelRefused, TooLittleToLearn
from furrow.engine.features.samples import FloatArray, SeriesSamples
from furrow.engine.training.keep import Keep
from furrow.engine.training.series import SENSOR_DROPOUT, SeriesModel, TrainingSet
from furrow.engine.training.series_inputs import SeriesInputs, inputs_of

CAN_START = True
MODEL_FILE = "model.onnx"
WEIGHTS_FILE = "weights.safetensors"
SAMPLES_AT_A_TIME = 512


@dataclass(frozen=True)
class NetworkModel:
    """Implements series.SeriesModel."""

    classes: tuple[int, ...]
    inputs: SeriesInputs
    onnx: bytes
    session: Any
    """An onnxruntime.InferenceSession of ``onnx``."""
    facts: Mapping[str, Any]
    """Of the training, for the card."""
    tensors: Mapping[str, NDArray[Any]] | None = None
    folder: Path | None = None
    """Where the tensors lie that were not read yet."""

    def probabilities(self, samples: SeriesSamples) -> FloatArray:
        """(samples, classes); zeros for a sample of which there is nothing."""
        found = np.zeros((len(samples), len(self.classes)), np.float32)
        for first in range(0, len(samples), SAMPLES_AT_A_TIME):
            part = slice(first, first + SAMPLES_AT_A_TIME)
            arrays = self.inputs.build(samples.take(part))
            # By their names: not every network looks at every array.
            wanted = {one.name for one in self.session.get_inputs()}
            fed = {
                name: np.ascontiguousarray(array)
                for name, array in zip(self.inputs.names, arrays, strict=True)
                if name in wanted
            }
            known = ~arrays[1].reshape(len(arrays[1]), -1)
            there = np.asarray(known.any(axis=1, keepdims=True))
            found[part] = self.session.run(None, fed)[0] * there
        return found

    def save(self, folder: Path) -> dict[str, Any]:
        (folder / MODEL_FILE).write_bytes(self.onnx)
        arrays = {name: np.asarray(one, order="C") for name, one in self.arrays().items()}
        save_file(arrays, folder / WEIGHTS_FILE)
        return {
            "classes": list(self.classes),
            "inputs": self.inputs.card(),
            "training": dict(self.facts),
            "notes": [*self.facts.get("notes", ()), *self.facts.get("warnings", ())],
        }

    def arrays(self) -> Mapping[str, NDArray[Any]]:
        """The network's tensors. Raises ArtefactDamaged."""
        if self.tensors is not None:
            return self.tensors
        file = (self.folder or Path()) / WEIGHTS_FILE
        try:
            return load_file(file)
        except (OSError, SafetensorError) as problem:
            raise ArtefactDamaged(str(file), str(problem).splitlines()[0]) from problem


def fit(
    training: TrainingSet,
    recipe: Recipe,
    seed: int,
    reporter: Reporter,
    start: SeriesModel | None = None,
    keep: Keep | None = None,
) -> NetworkModel:
    """Train the network that the recipe names as its backbone.

    Raises:
        TorchMissing, WeightsMissing, StartModelRefused, TooLittleToLearn, InputRefused, …
    """
    require_torch(recipe.name)
    # Imported now: mapping with a saved model does without torch.
    from furrow.engine.training.networks.training import train_network

    if start is not None and not isinstance(start, NetworkModel):
        raise StartModelRefused(recipe.name, Message("it is no network of series"))
    if len(np.unique(training.classes)) < 2:
        raise TooLittleToLearn(recipe.name, Message("all samples are of one class"))
    trained = train_network(training, recipe, seed, reporter, start, keep)
    return NetworkModel(
        trained.classes,
        trained.inputs,
        trained.onnx,
        _session(trained.onnx),
        trained.facts,
        trained.tensors,
    )


def takes_any_sensor(recipe: Recipe) -> bool:
    """Networks are told what is missing; those that saw it happen in training can do with it."""
    return SENSOR_DROPOUT in recipe.augmentation


def load(folder: Path, card: Mapping[str, Any]) -> NetworkModel:
    """Raises ArtefactDamaged."""
    file = folder / MODEL_FILE
    try:
        onnx = file.read_bytes()
        # onnxruntime's errors share no base class of their own.
        session = _session(onnx)
    except Exception as problem:
        raise ArtefactDamaged(str(file), str(problem).splitlines()[0]) from problem
    try:
        classes = tuple(int(value) for value in card["classes"])
        inputs, facts = inputs_of(card["inputs"], str(folder)), dict(card["training"])
    except (KeyError, TypeError, ValueError) as problem:
        detail = Message("its card lacks {field}", field=str(problem))
        raise ArtefactDamaged(str(folder), detail) from problem
    return NetworkModel(classes, inputs, onnx, session, facts, folder=folder)


def _session(onnx: bytes) -> onnxruntime.InferenceSession:
    return open_session(onnx)

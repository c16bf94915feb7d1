"""A model from elsewhere, run as ONNX: it maps, and cannot be trained."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from furrow.engine.backbones.onnx_session import open_session
from furrow.engine.contract import Message, Recipe, Reporter
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.errors import (
    ArtefactDamaged,
    BadRequest,
    BandsMissing,
    InputRefused,
    ModelForeign,
)
from furrow.engine.features.gaps import fill_gaps
from furrow.engine.features.samples import SeriesSamples
from furrow.engine.training.imported_contract import (
    BANDS_STEPS,
    FLAT_BANDS,
    INTERPOLATE,
    NAN,
    STEPS_BANDS,
    ImportedContract,
)
from furrow.engine.training.keep import Keep
from furrow.engine.training.series import SeriesModel, TrainingSet

FloatArray = NDArray[np.float32]

CAN_START = False
MODEL_FILE = "model.onnx"
AT_A_TIME = 1024
"""Samples; bounds the memory that a large model takes."""


def fit(
    training: TrainingSet,
    recipe: Recipe,
    seed: int,
    reporter: Reporter,
    start: SeriesModel | None = None,
    keep: Keep | None = None,
) -> SeriesModel:
    """Raises ModelForeign: it came as it is."""
    raise ModelForeign(recipe.name, Message("a model from elsewhere cannot be trained here"))


def load(folder: Path, card: Mapping[str, Any]) -> ImportedModel:
    """Raises ArtefactDamaged."""
    try:
        contract = from_json(ImportedContract, card["contract"], "contract")
        classes = tuple(int(value) for value in card["classes"])
        onnx = (folder / MODEL_FILE).read_bytes()
        # onnxruntime's errors share no base class of their own.
        return ImportedModel(contract, classes, onnx, open_onnx(onnx), str(card["output"]))
    except (KeyError, TypeError, ValueError, OSError, BadRequest) as problem:
        raise ArtefactDamaged(str(folder), str(problem)) from problem
    except Exception as problem:
        raise ArtefactDamaged(str(folder / MODEL_FILE), str(problem).splitlines()[0]) from problem


@dataclass(frozen=True)
class ImportedModel:
    """Implements training.series.SeriesModel. Bands are picked by name."""

    contract: ImportedContract
    classes: tuple[int, ...]
    onnx: bytes
    session: onnxruntime.InferenceSession
    output: str
    """Name of the ONNX output that holds the scores."""

    def probabilities(self, samples: SeriesSamples) -> FloatArray:
        """(samples, classes); zeros where one of the sensors saw nothing."""
        found = np.zeros((len(samples), len(self.classes)), np.float32)
        channels, seen = self._channels(samples)
        which = np.flatnonzero(seen)
        name = self.session.get_inputs()[0].name
        for first in range(0, len(which), AT_A_TIME):
            part = which[first : first + AT_A_TIME]
            given = np.ascontiguousarray(self._laid_out(channels[part]))
            scores = np.asarray(self.session.run([self.output], {name: given})[0], np.float32)
            found[part] = _softmax(scores) if self.contract.output == "logits" else scores
        return found

    def save(self, folder: Path) -> dict[str, Any]:
        (folder / MODEL_FILE).write_bytes(self.onnx)
        return {
            "contract": to_json(self.contract),
            "classes": list(self.classes),
            "output": self.output,
        }

    def _channels(self, samples: SeriesSamples) -> tuple[FloatArray, NDArray[np.bool_]]:
        """(samples, steps, channels) scaled as the contract says, and which samples were seen."""
        if samples.steps != self.contract.steps:
            raise InputRefused(
                self.contract.name,
                Message(
                    "it takes {steps} time steps, the series have {found}",
                    steps=self.contract.steps,
                    found=samples.steps,
                ),
                Message("a season of the same length and time step"),
            )
        blocks = []
        seen = np.ones(len(samples), np.bool_)
        for one in self.contract.inputs:
            sensor = samples.sensor(one.sensor)
            lacking = [name for name in one.bands if sensor is None or name not in sensor.bands]
            if sensor is None or lacking:
                raise BandsMissing(self.contract.name, lacking)
            picked = sensor.values[:, :, [sensor.bands.index(name) for name in one.bands]]
            whole = np.asarray(np.isfinite(picked).all(axis=2))
            seen &= np.asarray(whole.any(axis=1))
            if self.contract.missing == INTERPOLATE:
                picked = fill_gaps(picked.transpose(1, 2, 0)).transpose(2, 0, 1)
            scaled = _in_unit(picked, one.unit)
            if one.shift:
                scaled = scaled - np.asarray(one.shift, np.float32)
            if one.divisor:
                scaled = np.divide(scaled, np.asarray(one.divisor, np.float32), dtype=np.float32)
            blocks.append(scaled)
        joined = np.concatenate(blocks, axis=2).astype(np.float32)
        if self.contract.missing not in (INTERPOLATE, NAN):
            joined = np.where(np.isfinite(joined), joined, np.float32(self.contract.missing))
        return joined, seen

    def _laid_out(self, channels: FloatArray) -> FloatArray:
        layout = self.contract.layout
        if layout == STEPS_BANDS:
            return channels
        if layout == BANDS_STEPS:
            return channels.transpose(0, 2, 1)
        if layout == FLAT_BANDS:
            return channels.transpose(0, 2, 1).reshape(len(channels), -1)
        return channels.reshape(len(channels), -1)


def _in_unit(values: FloatArray, unit: str) -> FloatArray:
    """Furrow's series are in reflectance and in dB."""
    if unit == "reflectance*10000":
        return values * np.float32(10_000)
    if unit == "linear":
        return np.asarray(np.power(np.float32(10), values / np.float32(10)), np.float32)
    return values


def _softmax(scores: FloatArray) -> FloatArray:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True), np.float32)


def open_onnx(onnx: bytes) -> onnxruntime.InferenceSession:
    """A file that it refers to on this computer is never opened."""
    return open_session(onnx, threads=2)

"""A trained network as files: safetensors to go on from, ONNX to map with."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import safetensors.torch
import torch
from numpy.typing import NDArray
from torch import nn

from furrow.engine.training.segmentation.model import ONNX_FILE, WEIGHTS_FILE
from furrow.engine.training.segmentation.networks.probabilities import Probabilities

FloatArray = NDArray[np.float32]
OPSET = 18


@dataclass(frozen=True)
class TorchRunner:
    """Implements model.Trained."""

    network: nn.Module

    def probabilities(self, values: FloatArray, seen: FloatArray) -> FloatArray:
        self.network.eval()
        with torch.inference_mode():
            logits = self.network(torch.from_numpy(values)[None], torch.from_numpy(seen)[None])
            return np.asarray(logits.softmax(dim=1)[0].float().numpy(), np.float32)

    def save(self, folder: Path, shape: tuple[int, int, int, int]) -> None:
        """Inputs of the ONNX model are (1, steps, channels, height, width), as in training."""
        state = {name: one.contiguous() for name, one in self.network.state_dict().items()}
        safetensors.torch.save_file(state, folder / WEIGHTS_FILE)
        example = torch.zeros(1, *shape), torch.ones(1, *shape)
        with _quiet():
            program = torch.onnx.export(
                Probabilities(self.network).eval(),
                example,
                input_names=["values", "seen"],
                output_names=["probabilities"],
                opset_version=OPSET,
                dynamo=True,
                verbose=False,
            )
        if program is None:
            raise RuntimeError("the network could not be written as ONNX")
        # In one file: a model with data beside it cannot be hashed or opened as one.
        onnx.save_model(program.model_proto, folder / ONNX_FILE, save_as_external_data=False)


@contextmanager
def _quiet() -> Iterator[None]:
    """The exporter tells of its own progress and of operators that nobody uses here."""
    logger = logging.getLogger("torch.onnx")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(level)

"""A trained network as ONNX, for mapping without torch, and as plain tensors, to go on from."""

from __future__ import annotations

import io
import logging
import warnings
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from furrow.engine.training.series_inputs import Arrays

OPSET = 18
OUTPUT = "probabilities"


class _Probabilities(nn.Module):
    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, *inputs: Tensor) -> Tensor:
        return torch.softmax(self.network(*inputs), dim=1)


def to_onnx(network: nn.Module, example: Arrays, names: Sequence[str]) -> bytes:
    """The network with softmax; samples and time steps may be of any number.

    By tracing: torch's newer exporter needs ten times as long, and refuses a size that it took for
    a constant.
    """
    file = io.BytesIO()
    inputs = tuple(torch.from_numpy(np.ascontiguousarray(one)) for one in example)
    network.eval()
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        before = logging.root.manager.disable
        logging.disable(logging.WARNING)
        try:
            torch.onnx.export(
                _Probabilities(network).eval(),
                inputs,
                file,
                input_names=list(names),
                output_names=[OUTPUT],
                dynamic_axes={
                    **{name: {0: "samples", 1: "columns"} for name in names},
                    OUTPUT: {0: "samples"},
                },
                opset_version=OPSET,
                dynamo=False,
            )
        finally:
            logging.disable(before)
    return file.getvalue()


def as_arrays(network: nn.Module) -> dict[str, NDArray[Any]]:
    return {name: one.detach().cpu().numpy() for name, one in network.state_dict().items()}


def fill_from(network: nn.Module, arrays: dict[str, NDArray[Any]], rows: list[int]) -> list[str]:
    """Put an earlier model's tensors into a network whose head may have other classes.

    Args:
        rows: for each class of the network, its row in the earlier head; −1 where that has none.

    Returns:
        names of tensors that do not fit: nothing was changed if there are any.
    """
    own = network.state_dict()
    new: dict[str, Tensor] = {}
    for name, tensor in own.items():
        found = arrays.get(name)
        if name.startswith("head.") and found is not None:
            if found.shape[1:] != tuple(tensor.shape[1:]):
                return [name]
            mixed = tensor.clone()
            for row, old in enumerate(rows):
                if old >= 0:
                    mixed[row] = torch.from_numpy(found[old : old + 1])[0]
            new[name] = mixed
        elif found is None or found.shape != tuple(tensor.shape):
            return [name]
        else:
            new[name] = torch.from_numpy(found.copy())
    network.load_state_dict(new)
    return []

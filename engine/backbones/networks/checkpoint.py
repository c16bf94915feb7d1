"""Tensors of a published file, put into a network only if each one fits."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn

import torch

from furrow.engine.backbones.facts import BackboneFacts
from furrow.engine.backbones.weights import find_weights, read_weights
from furrow.engine.contract.errors import WeightsRefused
from furrow.engine.contract.message import Message

Tensors = Mapping[str, Any]


def load_published(network: Any, facts: BackboneFacts, prefix: str = "") -> None:
    """Put a backbone's published weights into its network.

    Args:
        prefix: part of the file that is wanted, "encoder."; other tensors are left out.

    Raises:
        WeightsMissing, WeightsRefused
    """
    file = find_weights(facts)
    data = read_weights(file, facts.weights)
    tensors = read_tensors(data, file, facts.weights.address)
    wanted = {
        name.removeprefix(prefix): tensor
        for name, tensor in tensors.items()
        if name.startswith(prefix)
    }
    fill(network, wanted, file, facts.weights.address)


def read_tensors(data: bytes, file: Path, address: str) -> Tensors:
    """Tensors by name. Nothing in the file is executed. Raises WeightsRefused."""
    try:
        tensors = torch.load(io.BytesIO(data), map_location="cpu", weights_only=True)
    except Exception as why:  # torch names no class for it: RuntimeError, EOFError, KeyError …
        detail = Message("it is no file of tensors")
        raise WeightsRefused(str(file), detail, address) from why
    if not isinstance(tensors, Mapping) or not all(
        isinstance(name, str) and isinstance(tensor, torch.Tensor)
        for name, tensor in tensors.items()
    ):
        raise WeightsRefused(str(file), Message("it holds something else than tensors"), address)
    return tensors


def fill(network: Any, tensors: Tensors, file: Path, address: str) -> None:
    """Copy the tensors into the network. Raises WeightsRefused; then nothing was copied."""
    expected = network.state_dict()
    for name, own in expected.items():
        if name not in tensors:
            _refuse(file, address, Message("the tensor {name} is not in it", name=name))
        found = tensors[name]
        if found.shape != own.shape:
            detail = Message(
                "the tensor {name} has the shape {found} instead of {expected}",
                name=name,
                found=_shape(found),
                expected=_shape(own),
            )
            _refuse(file, address, detail)
        if not found.is_floating_point() or not bool(torch.isfinite(found).all()):
            _refuse(file, address, Message("the tensor {name} holds no numbers", name=name))
    for name in tensors:
        if name not in expected:
            _refuse(file, address, Message("it holds an unknown tensor {name}", name=name))
    network.load_state_dict(tensors)


def _refuse(file: Path, address: str, detail: Message) -> NoReturn:
    raise WeightsRefused(str(file), detail, address)


def _shape(tensor: Any) -> str:
    return "×".join(str(size) for size in tensor.shape) or "()"

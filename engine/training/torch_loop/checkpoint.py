"""The state of a training on disk: one safetensors file, written beside and then renamed.

Tensors are those of the network, of the best network so far and of the optimiser; all else stands
as JSON in the file's metadata. Nothing in it is ever executed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor, nn

from furrow.engine.training.keep import whole_file

CHECKPOINT_FILE = "training.safetensors"
_NETWORK, _BEST, _OPTIMISER = "network.", "best.", "optimiser."

Tensors = dict[str, Tensor]


@dataclass(frozen=True)
class TrainingState:
    """All that the next epoch depends on."""

    network: Tensors
    best: Tensors
    """Empty until there is a best one."""
    optimiser: Tensors
    """ "NAME.exp_avg": state by the parameter's name."""
    facts: Mapping[str, Any]
    """JSON-ready."""


def copied(network: nn.Module) -> Tensors:
    """The network's tensors as they are now, on the processor."""
    return {name: one.detach().cpu().clone() for name, one in network.state_dict().items()}


def digest(tensors: list[Tensor]) -> str:
    """Tells other tensors, and other values in them, from these."""
    found = hashlib.sha256()
    for tensor in tensors:
        found.update(f"{tensor.dtype}{tuple(tensor.shape)}".encode())
        found.update(tensor.detach().cpu().contiguous().reshape(-1).view(torch.uint8).numpy())
    return found.hexdigest()


def optimiser_state(optimiser: Any, network: nn.Module) -> Tensors:
    names = {parameter: name for name, parameter in network.named_parameters()}
    return {
        f"{names[parameter]}.{key}": value.detach().cpu().clone()
        for parameter, state in optimiser.state.items()
        for key, value in state.items()
        if isinstance(value, Tensor)
    }


def restore_optimiser(optimiser: Any, network: nn.Module, tensors: Tensors) -> None:
    optimiser.state.clear()
    parameters = dict(network.named_parameters())
    for full, value in tensors.items():
        name, key = full.rsplit(".", 1)
        parameter = parameters[name]
        # The count of steps stays on the processor, as the optimiser itself has it.
        moved = value.clone() if key == "step" else value.to(parameter.device, copy=True)
        optimiser.state[parameter][key] = moved


def write_checkpoint(folder: Path, state: TrainingState) -> None:
    """Raises OSError, SafetensorError: the state before it is left whole."""
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {
        prefix + name: tensor.contiguous()
        for prefix, group in (
            (_NETWORK, state.network),
            (_BEST, state.best),
            (_OPTIMISER, state.optimiser),
        )
        for name, tensor in group.items()
    }
    with whole_file(folder / CHECKPOINT_FILE) as beside:
        save_file(tensors, beside, metadata={"facts": json.dumps(state.facts)})


def read_checkpoint(folder: Path) -> TrainingState | None:
    """None where there is none, or none that can be read: then training begins anew."""
    file = folder / CHECKPOINT_FILE
    if not file.is_file():
        return None
    groups: dict[str, Tensors] = {_NETWORK: {}, _BEST: {}, _OPTIMISER: {}}
    try:
        with safe_open(file, "pt") as stored:
            facts = json.loads((stored.metadata() or {})["facts"])
            names: list[str] = stored.keys()
            for full in names:
                group, name = full.split(".", 1)
                groups[f"{group}."][name] = stored.get_tensor(full)
    except (SafetensorError, OSError, KeyError, ValueError):
        return None
    return TrainingState(groups[_NETWORK], groups[_BEST], groups[_OPTIMISER], facts)

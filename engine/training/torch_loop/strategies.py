"""Which parts of a network are trained: the same words for every network."""

from __future__ import annotations

from typing import Any

from torch import nn

from furrow.engine.contract.recipe import STRATEGIES
from furrow.engine.training.torch_loop.network import NetworkParts, named_stages
from furrow.engine.training.torch_loop.schedule import Schedule

_TRAINED = {
    "scratch": ("encoder", "decoder", "head"),  # RI
    "frozen": ("decoder", "head"),
    "finetune": ("encoder", "decoder", "head"),  # FT
    "finetune-encoder": ("encoder", "head"),  # FT_E: the opposite of the habit
    "finetune-decoder": ("decoder", "head"),
    "finetune-head": ("head",),
}
"""Strategy -> parts. "frozen" and "finetune-decoder" train the same parts; they differ in what the
caller begins with: a new decoder on a pretrained encoder, or an earlier model as a whole."""


def apply_strategy(network: nn.Module, strategy: str) -> None:
    """Let only the parts that the strategy trains learn.

    Raises:
        ValueError: there is no such strategy.
    """
    trained = _trained(strategy)
    for part, _, members in named_stages(network):
        for _, parameter in members:
            # A table of sines is a parameter to torch, and never learned by anybody.
            parameter.requires_grad_(part in trained and not _is_constant(network, parameter))


def set_training(network: nn.Module, strategy: str) -> None:
    """Training mode, but for the frozen parts: their batch norms keep their statistics."""
    network.train()
    trained = _trained(strategy)
    parts: NetworkParts = network.parts()
    for name in ("encoder", "decoder", "head"):
        if name not in trained:
            for module in getattr(parts, name):
                module.eval()


def parameter_groups(network: nn.Module, strategy: str, schedule: Schedule) -> list[dict[str, Any]]:
    """Groups for the optimiser: learning rates by stage; norms and biases without decay."""
    stages = 1 + max(
        (stage for part, stage, _ in named_stages(network) if part == "encoder"), default=0
    )
    groups = []
    for part, stage, members in named_stages(network):
        slower = stages - stage if part == "encoder" and strategy != "scratch" else 0
        rate = schedule.learning_rate * schedule.layer_decay**slower
        for decayed in (True, False):
            own = [p for _, p in members if p.requires_grad and (p.ndim > 1) == decayed]
            if own:
                decay = schedule.weight_decay if decayed else 0.0
                groups.append({"params": own, "lr": rate, "weight_decay": decay})
    return groups


def trainable(network: nn.Module) -> tuple[int, int]:
    """Numbers of parameters that learn, and that do not."""
    counts = [(p.numel(), p.requires_grad) for p in network.parameters()]
    learn = sum(number for number, learns in counts if learns)
    return learn, sum(number for number, _ in counts) - learn


def _trained(strategy: str) -> tuple[str, ...]:
    if strategy not in _TRAINED:
        raise ValueError(f"{strategy!r} is none of the strategies {STRATEGIES}")
    return _TRAINED[strategy]


def _is_constant(network: nn.Module, parameter: nn.Parameter) -> bool:
    constants = getattr(network, "constants", None)
    return constants is not None and any(parameter is one for one in constants())

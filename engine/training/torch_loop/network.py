"""What a network must tell so that every strategy means the same for all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from torch import Tensor, nn


@dataclass(frozen=True)
class NetworkParts:
    """The modules of a network. Parameters in none of them count to the encoder's first stage."""

    encoder: Sequence[nn.Module]
    """Stages, from the input to the output: layer-wise learning rates fall towards the input."""
    decoder: Sequence[nn.Module] = ()
    head: Sequence[nn.Module] = ()
    """What depends on the classes."""


@runtime_checkable
class TrainableNetwork(Protocol):
    """An ``nn.Module`` with two methods; a third one, ``constants() -> list[nn.Parameter]``, may
    name parameters that are never learned, whatever the strategy (a table of sines)."""

    def parts(self) -> NetworkParts: ...

    def forward(self, *inputs: Tensor) -> Tensor:
        """Logits, (samples, classes) or (samples, classes, height, width)."""


@runtime_checkable
class Chronological(Protocol):
    """What a network has, too, if it can be trained with chronological batches."""

    def steps(self, *inputs: Tensor) -> int:
        """Time steps of a batch's inputs."""

    def first_steps(self, count: int, *inputs: Tensor) -> tuple[Tensor, ...]:
        """The inputs as they were when only so many steps had been seen."""


def named_stages(
    network: nn.Module,
) -> Iterator[tuple[str, int, list[tuple[str, nn.Parameter]]]]:
    """(part, stage, named parameters) of all parts, each parameter once.

    Part is "encoder", "decoder" or "head"; stages are counted from the input, in each part.
    """
    parts: NetworkParts = network.parts()
    names = {parameter: name for name, parameter in network.named_parameters()}
    known: dict[nn.Parameter, tuple[str, int]] = {}
    for part, stages in (
        ("head", parts.head),
        ("decoder", parts.decoder),
        ("encoder", parts.encoder),
    ):
        for stage, module in enumerate(stages):
            for parameter in module.parameters():
                known.setdefault(parameter, (part, stage))
    grouped: dict[tuple[str, int], list[tuple[str, nn.Parameter]]] = {}
    for parameter, name in names.items():
        grouped.setdefault(known.get(parameter, ("encoder", 0)), []).append((name, parameter))
    for (part, stage), members in sorted(grouped.items()):
        yield part, stage, members

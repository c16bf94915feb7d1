"""What training will take, tried out on one batch before it begins."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from torch import Tensor, nn

from furrow.engine.training.torch_loop import machine
from furrow.engine.training.torch_loop.batches import Batch
from furrow.engine.training.torch_loop.losses import batch_loss
from furrow.engine.training.torch_loop.schedule import Schedule
from furrow.engine.training.torch_loop.strategies import set_training


@dataclass(frozen=True)
class Outlook:
    precision: str
    batch_seconds: float
    memory_mb: int


def rehearse(
    network: nn.Module,
    optimiser: Any,
    batch: Batch,
    strategy: str,
    schedule: Schedule,
    device: str,
) -> Outlook:
    """Train with one batch a few times; the network is left as it was.

    Raises:
        RuntimeError, MemoryError: as torch does where memory runs out.
    """

    def step(precision: str) -> Tensor:
        buffers = {name: one.clone() for name, one in network.named_buffers()}
        set_training(network, strategy)
        there = batch.to(device)
        try:
            with machine.autocast(device, precision):
                logits = network(*there.inputs)
            loss, weight = batch_loss(logits, there, schedule)
            (loss / weight.clamp(min=1e-9)).backward()
            return loss.detach()
        finally:
            optimiser.zero_grad(set_to_none=True)
            for name, one in network.named_buffers():
                one.copy_(buffers[name])

    if schedule.precision == "auto":
        precision, seconds = machine.probe_precision(step, device)
    else:
        precision, seconds = schedule.precision, {}
        step(precision)
        began = time.perf_counter()
        step(precision)
        seconds[precision] = time.perf_counter() - began
    return Outlook(precision, seconds[precision], machine.training_memory_mb(network, step))

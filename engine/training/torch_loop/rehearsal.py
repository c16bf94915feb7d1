"""What training will take, tried out on one batch before it begins."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median
from typing import Any

import psutil
from torch import Tensor, nn

from furrow.engine.contract.message import Message
from furrow.engine.training.torch_loop import machine
from furrow.engine.training.torch_loop.batches import Batch
from furrow.engine.training.torch_loop.losses import batch_loss
from furrow.engine.training.torch_loop.schedule import Schedule
from furrow.engine.training.torch_loop.strategies import set_training

BATCHES_TIMED, MOST_SECONDS_TIMED = 8, 1.0
MOST_SECONDS = 120
"""Longer times are told in minutes."""


@dataclass(frozen=True)
class Outlook:
    precision: str
    batch_seconds: float
    """At best: without drawing it."""
    memory_mb: int
    """Of the network alone."""

    def told(self, epoch_seconds: float, schedule: Schedule, fits: int, device: str) -> Message:
        """What a whole training takes.

        Args:
            fits: networks that are trained one after another.
        """
        own = psutil.Process(os.getpid()).memory_info().rss / 2**20
        seconds = epoch_seconds * schedule.epochs * fits
        epochs = Message("one network, {epochs} epochs", epochs=schedule.epochs)
        if fits > 1:
            epochs = Message(
                "{fits} networks one after another, {epochs} epochs each",
                fits=fits,
                epochs=schedule.epochs,
            )
        facts = {
            "time": duration(seconds),
            "networks": epochs,
            "device": device,
            "precision": self.precision,
        }
        if device == "cpu":
            return Message(
                "Training takes about {time} at most ({networks}, on {device} in {precision}) and "
                "about {memory:.0f} MB of memory, the program itself included",
                **facts,
                memory=own + self.memory_mb,
            )
        return Message(
            "Training takes about {time} at most ({networks}, on {device} in {precision}), about "
            "{graphics} MB of graphics memory and {memory:.0f} MB of memory, the program itself "
            "included",
            **facts,
            graphics=self.memory_mb,
            memory=own,
        )


def usual_batch_seconds(
    network: nn.Module,
    optimiser: Any,
    batches: Iterator[Batch],
    strategy: str,
    schedule: Schedule,
    device: str,
    precision: str,
) -> float:
    """Of drawing a batch and learning from it, on a computer as busy as it is now.

    Raises:
        RuntimeError, MemoryError: as torch does where memory runs out.
    """
    seconds: list[float] = []
    while len(seconds) < BATCHES_TIMED and sum(seconds) < MOST_SECONDS_TIMED:
        began = time.perf_counter()
        batch = next(batches, None)
        if batch is None:
            break
        # The loss is looked at, as in training: a graphics card has done the work only then.
        float(_learnt(network, optimiser, batch, strategy, schedule, device, precision))
        seconds.append(time.perf_counter() - began)
    # The first one also sets up what draws and varies the samples.
    return float(median(seconds[1:] or seconds))


def _learnt(
    network: nn.Module,
    optimiser: Any,
    batch: Batch,
    strategy: str,
    schedule: Schedule,
    device: str,
    precision: str,
) -> Tensor:
    """The loss of a batch, with slopes for all that learns; the network is left as it was."""
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


def duration(seconds: float) -> Message:
    """Seconds below two minutes, minutes above."""
    if seconds < MOST_SECONDS:
        return Message("{seconds:.0f} s", seconds=max(1.0, seconds))
    return Message("{minutes:.0f} min", minutes=seconds / 60)


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
        return _learnt(network, optimiser, batch, strategy, schedule, device, precision)

    if schedule.precision == "auto":
        precision, seconds = machine.probe_precision(step, device)
    else:
        precision, seconds = schedule.precision, {}
        step(precision)
        began = time.perf_counter()
        step(precision)
        seconds[precision] = time.perf_counter() - began
    return Outlook(precision, seconds[precision], machine.training_memory_mb(network, step))

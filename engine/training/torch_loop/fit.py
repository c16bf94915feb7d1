"""Train a network so that nobody has to watch: it stops by itself, resumes, and finds memory."""

from __future__ import annotations

import math
import time
from dataclasses import asdict, replace
from typing import Any

import torch
from torch import nn

from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import OutOfMemory
from furrow.engine.contract.message import Message
from furrow.engine.contract.training_errors import TrainingDiverged
from furrow.engine.training.keep import Keep
from furrow.engine.training.torch_loop import machine
from furrow.engine.training.torch_loop.batches import Batch, BatchSource
from furrow.engine.training.torch_loop.checkpoint import (
    Tensors,
    TrainingState,
    copied,
    digest,
    optimiser_state,
    read_checkpoint,
    restore_optimiser,
    write_checkpoint,
)
from furrow.engine.training.torch_loop.losses import HeldOutScore, batch_loss
from furrow.engine.training.torch_loop.network import Chronological
from furrow.engine.training.torch_loop.progress import Progress
from furrow.engine.training.torch_loop.rehearsal import Outlook, rehearse, usual_batch_seconds
from furrow.engine.training.torch_loop.schedule import EpochRecord, FitRecord, Schedule
from furrow.engine.training.torch_loop.strategies import (
    apply_strategy,
    parameter_groups,
    set_training,
    trainable,
)

__all__ = ["EpochRecord", "FitRecord", "Schedule", "fit_network"]

SMALLEST_BATCH = 2
"""Batch norm cannot learn from one sample."""
WARM_UP = 0.1
QUICK_SAVE_S = 0.5
SAVING_SHARE = 0.1
"""Of the time, at most, goes into saving the state; unless that is quick."""


def fit_network(
    network: nn.Module,
    source: BatchSource,
    strategy: str,
    schedule: Schedule,
    seed: int,
    reporter: Reporter,
    keep: Keep | None = None,
) -> FitRecord:
    """Train a :class:`.network.TrainableNetwork` in place; it ends with its best weights.

    Where the source holds nothing out, all epochs are run and the last weights stay. The same seed
    gives the same weights on the same kind of device, whether or not the run was interrupted.
    The network ends on the processor, in evaluation mode.

    Args:
        strategy: a word of ``furrow.engine.contract.recipe.STRATEGIES``.
        keep: for the state after each epoch; a state there of the same training is resumed, any
            other is overwritten.

    Raises:
        TrainingDiverged: the loss became NaN or infinite.
        OutOfMemory: not even two samples fit into the processor's memory.
        Cancelled, ValueError (no such strategy, nothing to train)
    """
    apply_strategy(network, strategy)
    if not trainable(network)[0]:
        raise ValueError(f"the strategy {strategy!r} leaves nothing of this network to train")
    device = machine.choose_device(schedule.device)
    run = _Run(network, source, strategy, schedule, seed, reporter, keep or Keep(), device)
    try:
        with machine.seeded(seed, device):
            return run.train()
    finally:
        network.to("cpu").eval()


class _Run:
    """One training, from its first epoch or from where it was interrupted."""

    def __init__(
        self,
        network: nn.Module,
        source: BatchSource,
        strategy: str,
        schedule: Schedule,
        seed: int,
        reporter: Reporter,
        keep: Keep,
        device: str,
    ) -> None:
        self.network, self.source, self.strategy = network, source, strategy
        self.schedule, self.seed, self.reporter = schedule, seed, reporter
        self.keep, self.device = keep, device
        self.progress = Progress(batch_size=min(schedule.batch_size, max(source.size, 1)))
        self.best: Tensors = {}
        self.resumed_from = 0
        self.optimiser: Any = None
        self.key: dict[str, Any] = {}
        self.save_next = 0.0

    def train(self) -> FitRecord:
        self._prepare()
        self._resume()
        self._look_ahead()
        while self.progress.done < self.schedule.epochs and not self.progress.stopped:
            self._epoch_within_memory()
            self.reporter.epoch(self.progress.told(self.progress.done, self.schedule, self.device))
            self._save()
        if self.best:
            self.network.load_state_dict(self.best)
        return self._record()

    # --- before the first epoch ------------------------------------------------------------------

    def _prepare(self) -> None:
        self.network.to(self.device)
        groups = parameter_groups(self.network, self.strategy, self.schedule)
        for group in groups:
            group["peak"] = group["lr"]
        self.optimiser = torch.optim.AdamW(groups)

    def _resume(self) -> None:
        if self.keep.folder is None:
            return
        self.key = self._key()
        state = read_checkpoint(self.keep.folder)
        if state is None or state.facts.get("key") != self.key:
            return
        self.progress = Progress.from_json(state.facts["progress"])
        self.network.load_state_dict(state.network)
        restore_optimiser(self.optimiser, self.network, state.optimiser)
        self.best = dict(state.best)
        self.resumed_from = self.progress.done
        gave_way = state.facts["device"] == "cpu" != self.device
        if gave_way and self.schedule.device == "auto":
            self._move_to("cpu")  # memory had run out
        for epoch in range(1, self.progress.done + 1):
            earlier = self.progress.told(epoch, self.schedule, self.device, is_earlier=True)
            self.reporter.epoch(earlier)
        if self.progress.stopped or self.progress.done >= self.schedule.epochs:
            return
        going_on = Message("Training: going on from epoch {epoch}", epoch=self.progress.done + 1)
        self.reporter.log(going_on)
        self.reporter.step(self.progress.done / self.schedule.epochs, going_on)

    def _look_ahead(self) -> None:
        """Choose the precision, and say how long the whole training will take: once, before the
        first of its fits."""
        if self.progress.precision:
            return
        self.reporter.step(0.0, "Trying out how fast this computer trains")
        while True:
            batch = next(iter(self.source.train(0, self.progress.batch_size, self.seed)))
            try:
                outlook = rehearse(
                    self.network, self.optimiser, batch, self.strategy, self.schedule, self.device
                )
                self._tell_outlook(outlook)
                break
            except (RuntimeError, MemoryError) as problem:
                self._shrink(problem)
        self.progress.precision = outlook.precision
        self.progress.memory_mb = outlook.memory_mb

    def _tell_outlook(self, outlook: Outlook) -> None:
        told = f"outlook of {self.strategy}"
        if told in self.keep.memory:
            return
        size = self.progress.batch_size
        seconds = usual_batch_seconds(
            self.network,
            self.optimiser,
            iter(self.source.train(0, size, self.seed)),
            self.strategy,
            self.schedule,
            self.device,
            outlook.precision,
        )
        epoch = math.ceil(self.source.size / size) * seconds
        line = outlook.told(epoch, self.schedule, self.keep.fits, self.device)
        self.reporter.log(line.template, **line.params)
        self.keep.memory[told] = True

    # --- epochs ----------------------------------------------------------------------------------

    def _epoch_within_memory(self) -> None:
        """One epoch; where memory runs out, again from its beginning with less at a time."""
        before = copied(self.network)
        optimiser = optimiser_state(self.optimiser, self.network)
        while True:
            try:
                self._epoch()
                return
            except (RuntimeError, MemoryError) as problem:
                self._shrink(problem)
            except TrainingDiverged:
                if self.progress.precision == "float32":
                    raise
                self._warn(
                    Message(
                        "The loss is no number in {precision}: training goes on in float32",
                        precision=self.progress.precision,
                    )
                )
                self.progress.precision = "float32"
            self.network.load_state_dict(before)
            restore_optimiser(self.optimiser, self.network, optimiser)

    def _epoch(self) -> None:
        epoch, progress = self.progress.done, self.progress
        began = time.monotonic()
        self._set_rates(epoch)
        set_training(self.network, self.strategy)
        total = weight = 0.0
        batches = progress.batches
        expected = max(1, math.ceil(self.source.size / progress.batch_size))
        # Each epoch's dropout depends on the epoch alone, so that a resumed run has the same.
        with machine.seeded(_mixed(self.seed, epoch), self.device):
            for number, batch in enumerate(
                self.source.train(epoch, progress.batch_size, self.seed)
            ):
                self.reporter.check()
                loss, counted = self._learn(batch.to(self.device), batches)
                total, weight, batches = total + loss, weight + counted, batches + 1
                self._tell(
                    (epoch + min(1.0, (number + 1) / expected)) / self.schedule.epochs,
                    epoch,
                    total / max(weight, 1e-9),
                )
        held_out = self._score()
        if held_out is not None and not math.isfinite(held_out.mean_loss):
            raise self._diverged()
        progress.batches = batches
        seconds = time.monotonic() - began
        if progress.add(total / max(weight, 1e-9), held_out, seconds, self.schedule):
            # Without any held out the last weights are the ones to keep, and need no copy.
            self.best = {} if held_out is None else copied(self.network)

    def _learn(self, batch: Batch, number: int) -> tuple[float, float]:
        """Loss and weight of one batch, after the step."""
        inputs = batch.inputs
        if self.schedule.chronological and isinstance(self.network, Chronological):
            count = 1 + number % self.network.steps(*inputs)
            inputs = self.network.first_steps(count, *inputs)
        self.optimiser.zero_grad(set_to_none=True)
        with machine.autocast(self.device, self.progress.precision):
            logits = self.network(*inputs)
        loss, weight = batch_loss(logits, batch, self.schedule)
        told, counted = float(loss.detach()), float(weight)
        if not math.isfinite(told):
            raise self._diverged()
        if counted <= 0:
            return 0.0, 0.0
        (loss / weight).backward()
        learning = [p for p in self.network.parameters() if p.grad is not None]
        longest = self.schedule.clip_norm or math.inf
        norm = nn.utils.clip_grad_norm_(learning, longest)
        if not bool(torch.isfinite(norm)):
            raise self._diverged()
        self.optimiser.step()
        return told, counted

    def _score(self) -> HeldOutScore | None:
        self.network.eval()
        found = HeldOutScore()
        any_held_out = False
        with torch.inference_mode():
            for batch in self.source.held_out(self.progress.batch_size):
                self.reporter.check()
                any_held_out = True
                there = batch.to(self.device)
                with machine.autocast(self.device, self.progress.precision):
                    logits = self.network(*there.inputs)
                found.add(logits, there, self.schedule)
        return found if any_held_out and found.weight > 0 else None

    def _set_rates(self, epoch: int) -> None:
        epochs = self.schedule.epochs
        warm = math.ceil(WARM_UP * epochs)
        share = (epoch + 1) / warm if epoch < warm else 1.0
        if epoch >= warm:
            share = 0.5 * (1 + math.cos(math.pi * (epoch - warm + 0.5) / max(1, epochs - warm)))
        for group in self.optimiser.param_groups:
            group["lr"] = group["peak"] * share

    # --- when something gives way ----------------------------------------------------------------

    def _shrink(self, problem: BaseException) -> None:
        """Half the batch, then the processor. Raises what it cannot help with."""
        if not machine.is_out_of_memory(problem):
            raise problem
        self.optimiser.zero_grad(set_to_none=True)
        problem.__traceback__ = None  # its frames hold what memory ran out for
        machine.release_memory(self.device)
        if self.progress.batch_size > SMALLEST_BATCH:
            self.progress.batch_size = max(SMALLEST_BATCH, self.progress.batch_size // 2)
            self._warn(
                Message(
                    "Memory ran out: training goes on with {batch} samples at a time",
                    batch=self.progress.batch_size,
                )
            )
        elif self.device != "cpu":
            self.progress.batch_size = min(self.schedule.batch_size, self.source.size)
            self.progress.precision = "float32"
            self._warn(
                Message("The graphics memory is too small: training goes on, on the processor")
            )
            self._move_to("cpu")
        else:
            raise OutOfMemory(
                Message(
                    "training “{network}” with two samples at a time",
                    network=type(self.network).__name__,
                )
            ) from problem

    def _move_to(self, device: str) -> None:
        self.device = device
        state = optimiser_state(self.optimiser, self.network)
        self.network.to(device)
        restore_optimiser(self.optimiser, self.network, state)

    def _diverged(self) -> TrainingDiverged:
        name = type(self.network).__name__
        return TrainingDiverged(name, self.progress.done + 1, self.schedule.learning_rate)

    def _warn(self, told: Message) -> None:
        self.progress.warnings.append(told)
        self.reporter.warn(told.template, **told.params)

    # --- telling and keeping ---------------------------------------------------------------------

    def _tell(self, fraction: float, epoch: int, loss: float) -> None:
        shown = {"epoch": epoch + 1, "epochs": self.schedule.epochs, "loss": loss}
        last = self.progress.records[-1].held_out_score if self.progress.records else None
        if last is None:
            self.reporter.step(
                fraction, "Training: epoch {epoch} of {epochs}, loss {loss:.3f}", **shown
            )
        else:
            self.reporter.step(
                fraction,
                "Training: epoch {epoch} of {epochs}, loss {loss:.3f}, score {score:.2f}",
                score=last,
                **shown,
            )

    def _key(self) -> dict[str, Any]:
        """What must be the same for a training to be the same."""
        first = next(iter(self.source.train(0, self.progress.batch_size, self.seed)))
        return {
            "strategy": self.strategy,
            "schedule": asdict(replace(self.schedule, device="auto")),
            "seed": self.seed,
            "samples": self.source.size,
            "first_batch": digest([*first.inputs, first.targets, first.weights]),
            "begins_with": digest(list(self.network.state_dict().values())),
        }

    def _save(self) -> None:
        """Of a large network only now and then, so that most of the time goes into learning."""
        began = time.monotonic()
        if self.keep.folder is None or began < self.save_next:
            return
        facts = {
            "key": self.key,
            "progress": self.progress.as_json(),
            "device": self.device,
        }
        state = TrainingState(
            copied(self.network), self.best, optimiser_state(self.optimiser, self.network), facts
        )
        self.keep.attempt(lambda folder: write_checkpoint(folder, state), self.reporter)
        took = time.monotonic() - began
        if took > QUICK_SAVE_S:
            self.save_next = began + took / SAVING_SHARE

    def _record(self) -> FitRecord:
        progress = self.progress
        seconds = sum(record.seconds for record in progress.records)
        learn, rest = trainable(self.network)
        return FitRecord(
            epochs=tuple(progress.records),
            best_epoch=progress.best_epoch,
            stopped_early=progress.stopped,
            resumed_from=self.resumed_from,
            device=self.device,
            precision=progress.precision,
            batch_size=progress.batch_size,
            trained_parameters=learn,
            frozen_parameters=rest,
            samples_per_second=self.source.size * len(progress.records) / max(seconds, 1e-9),
            memory_mb=progress.memory_mb,
            warnings=tuple(progress.warnings),
        )


def _mixed(seed: int, epoch: int) -> int:
    return (seed * 1_000_003 + epoch * 7919 + 17) % 2**63

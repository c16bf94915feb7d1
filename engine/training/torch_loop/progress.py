"""How far a training is, in a form that a checkpoint can hold."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from furrow.engine.contract.progress import Epoch
from furrow.engine.training.torch_loop.losses import HeldOutScore
from furrow.engine.training.torch_loop.schedule import EpochRecord, Schedule


@dataclass
class Progress:
    done: int = 0
    """Epochs."""
    batches: int = 0
    """Since the beginning: chronological batches go by them."""
    best_epoch: int = 0
    """Counted from 1."""
    best: tuple[float, float] = (-math.inf, -math.inf)
    """Score and negative loss of what is held out."""
    stopped: bool = False
    batch_size: int = 0
    precision: str = ""
    """Empty until it was tried out."""
    memory_mb: int = 0
    records: list[EpochRecord] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def add(
        self, loss: float, held_out: HeldOutScore | None, seconds: float, schedule: Schedule
    ) -> bool:
        """One more epoch is done. Whether it was the best so far; True if none can say."""
        self.done += 1
        record = EpochRecord(
            self.done,
            loss,
            None if held_out is None else held_out.mean_loss,
            None if held_out is None else held_out.macro_f1,
            seconds,
        )
        self.records.append(record)
        if held_out is None:
            self.best_epoch = self.done
            return True
        now = _rank(record, schedule)
        is_best = now > self.best
        if is_best:
            self.best, self.best_epoch = now, self.done
        self.stopped = self.done - self.best_epoch >= schedule.patience
        return is_best

    def told(self, epoch: int, schedule: Schedule, device: str, is_earlier: bool = False) -> Epoch:
        """What an epoch that is done came to, and which was the best until then.

        Args:
            epoch: counted from 1.
            is_earlier: an interrupted run had done it.
        """
        until = self.records[:epoch]
        now = until[-1]
        best = max(until, key=lambda one: _rank(one, schedule))
        return Epoch(
            number=epoch,
            at_most=schedule.epochs,
            loss=now.loss,
            held_out_loss=now.held_out_loss,
            score=now.held_out_score,
            best=best.epoch,
            best_score=best.held_out_score,
            stops_by=schedule.stop_by,
            seconds=now.seconds,
            device=device,
            is_earlier=is_earlier,
        )

    def as_json(self) -> dict[str, Any]:
        known = asdict(self)
        known["best"] = [None if math.isinf(one) else one for one in self.best]
        return known

    @staticmethod
    def from_json(document: Mapping[str, Any]) -> Progress:
        known = dict(document)
        known["records"] = [EpochRecord(**record) for record in known["records"]]
        known["best"] = tuple(-math.inf if one is None else one for one in known["best"])
        return Progress(**known)


def _rank(record: EpochRecord, schedule: Schedule) -> tuple[float, float]:
    """The best epoch's is the highest; where nothing is held out, the last one is the best."""
    if record.held_out_loss is None or record.held_out_score is None:
        return float(record.epoch), 0.0
    score = record.held_out_score if schedule.stop_by == "score" else 0.0
    return score, -record.held_out_loss

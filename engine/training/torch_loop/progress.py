"""How far a training is, in a form that a checkpoint can hold."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

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
        self.records.append(
            EpochRecord(
                self.done,
                loss,
                None if held_out is None else held_out.mean_loss,
                None if held_out is None else held_out.macro_f1,
                seconds,
            )
        )
        if held_out is None:
            self.best_epoch = self.done
            return True
        score = held_out.macro_f1 if schedule.stop_by == "score" else 0.0
        now = (score, -held_out.mean_loss)
        is_best = now > self.best
        if is_best:
            self.best, self.best_epoch = now, self.done
        self.stopped = self.done - self.best_epoch >= schedule.patience
        return is_best

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

"""Progress, epochs, log lines and cancelling: how a running job talks to whoever asked for it."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import Any, Callable, Optional

from furrow.engine.contract.errors import Cancelled
from furrow.engine.contract.message import Message


@dataclass(frozen=True)
class Progress:
    """How far a job is."""

    fraction: float
    """0 … 1, never falling."""
    message: str
    """What is being done now: English, a Message where the engine itself says it."""
    seconds_left: Optional[float]
    """None while it is too early to say."""


@dataclass(frozen=True)
class LogLine:
    level: str
    """"info", "warning" or "debug"."""
    text: str


@dataclass(frozen=True)
class Epoch:
    """What an epoch of a network's training came to."""

    number: int
    """Counted from 1."""
    at_most: int
    """Epochs; training ends earlier where nothing gets better any more."""
    loss: float
    """Mean over what it learned from."""
    held_out_loss: Optional[float]
    score: Optional[float]
    """Macro-F1 of what is held out to stop by; None, as its loss is, where nothing is."""
    best: int
    """Number of the best epoch so far, whose weights would be kept; the last one, where nothing is
    held out."""
    best_score: Optional[float]
    """Of that epoch."""
    stops_by: str
    """What the best epoch is chosen by: "score" or "loss"."""
    seconds: float
    """How long it took."""
    device: str
    """torch's name of what it ran on: "cpu", "cuda", "mps"."""
    is_earlier: bool = False
    """It was done before training was interrupted, and is told again."""
    fold: int = 0
    """The fold of a cross-validation that this fit does not see, counted from 1; 0: none."""
    folds: int = 0
    """How many there are; 0 where this fit is none of a cross-validation."""


class Reporter:
    """Passed to every job and stage. Methods are cheap: call them often.

    ``check`` raises :class:`Cancelled` once cancelling was asked for; ``step`` does so too.
    """

    def __init__(
        self,
        on_progress: Optional[Callable[[Progress], None]] = None,
        on_log: Optional[Callable[[LogLine], None]] = None,
        is_cancelled: Optional[Callable[[], bool]] = None,
        on_epoch: Optional[Callable[[Epoch], None]] = None,
    ) -> None:
        self._on_progress = on_progress
        self._on_log = on_log
        self._on_epoch = on_epoch
        self._is_cancelled = is_cancelled
        self._clock = _RemainingTime()
        self._highest = 0.0

    def step(self, fraction: float, message: str, /, **params: Any) -> None:
        """Say what is being done now: ``step(0.3, "Training fold {number}", number=2)``."""
        self.check()
        self._highest = max(self._highest, min(1.0, fraction))
        if self._on_progress is not None:
            left = self._clock.seconds_left(self._highest)
            self._on_progress(Progress(self._highest, _said(message, params), left))

    def log(self, text: str, level: str = "info", /, **params: Any) -> None:
        if self._on_log is not None:
            self._on_log(LogLine(level, _said(text, params)))

    def warn(self, text: str, /, **params: Any) -> None:
        self.log(text, "warning", **params)

    def epoch(self, epoch: Epoch) -> None:
        """Say what an epoch of a network's training came to; every epoch is told once."""
        if self._on_epoch is not None:
            self._on_epoch(epoch)

    def check(self) -> None:
        if self._is_cancelled is not None and self._is_cancelled():
            raise Cancelled()

    def part(self, start: float, end: float) -> "Reporter":
        """A reporter whose 0 … 1 is ``start`` … ``end`` of this one."""
        return _PartReporter(self, start, end)

    def of_fold(self, fold: int, folds: int) -> "Reporter":
        """This one for a fit of a cross-validation: its epochs say which fold they do not see."""
        return _FoldReporter(self, fold, folds)


class _PartReporter(Reporter):
    def __init__(self, whole: Reporter, start: float, end: float) -> None:
        super().__init__()
        self._whole = whole
        self._start = start
        self._span = end - start

    def step(self, fraction: float, message: str, /, **params: Any) -> None:
        inside = min(1.0, max(0.0, fraction))
        self._whole.step(self._start + self._span * inside, message, **params)

    def log(self, text: str, level: str = "info", /, **params: Any) -> None:
        self._whole.log(text, level, **params)

    def epoch(self, epoch: Epoch) -> None:
        self._whole.epoch(epoch)

    def check(self) -> None:
        self._whole.check()


class _FoldReporter(_PartReporter):
    def __init__(self, whole: Reporter, fold: int, folds: int) -> None:
        super().__init__(whole, 0.0, 1.0)
        self._fold = fold
        self._folds = folds

    def epoch(self, epoch: Epoch) -> None:
        if not epoch.folds:  # else a cross-validation within this one has told its own
            epoch = replace(epoch, fold=self._fold, folds=self._folds)
        self._whole.epoch(epoch)


def _said(template: str, params: Any) -> str:
    return Message(template, **params) if params else template


class _RemainingTime:
    """Time left from the mean speed so far; silent for the first two seconds."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def seconds_left(self, fraction: float) -> Optional[float]:
        elapsed = time.monotonic() - self._began
        if elapsed < 2.0 or fraction < 0.02:
            return None
        return elapsed * (1.0 - fraction) / fraction

"""Progress, log lines and cancelling: how a running job talks to whoever asked for it."""

from __future__ import annotations

import time
from dataclasses import dataclass
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


class Reporter:
    """Passed to every job and stage. Methods are cheap: call them often.

    ``check`` raises :class:`Cancelled` once cancelling was asked for; ``step`` does so too.
    """

    def __init__(
        self,
        on_progress: Optional[Callable[[Progress], None]] = None,
        on_log: Optional[Callable[[LogLine], None]] = None,
        is_cancelled: Optional[Callable[[], bool]] = None,
    ) -> None:
        self._on_progress = on_progress
        self._on_log = on_log
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

    def check(self) -> None:
        if self._is_cancelled is not None and self._is_cancelled():
            raise Cancelled()

    def part(self, start: float, end: float) -> "Reporter":
        """A reporter whose 0 … 1 is ``start`` … ``end`` of this one."""
        return _PartReporter(self, start, end)


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

    def check(self) -> None:
        self._whole.check()


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

"""How a running job looks on the terminal: a bar, plain lines, or nothing. All on stderr."""

from __future__ import annotations

import sys
import time
from typing import Any, Protocol

from furrow.engine.contract.progress import Epoch, LogLine, Progress

LINE_SECONDS = 1.0
"""Plain lines come at most this often."""
EPOCH_SECONDS = 5.0
"""What an epoch of training came to is told at most this often."""


class Display(Protocol):
    """What the command shows while a job runs."""

    def progress(self, progress: Progress) -> None: ...

    def epoch(self, epoch: Epoch) -> None: ...

    def log(self, line: LogLine) -> None: ...

    def note(self, text: str) -> None: ...

    def close(self) -> None: ...


def choose_display(quiet: bool, debug: bool) -> Display:
    """A bar on a terminal, lines in a log file, nothing where quiet was asked for."""
    if quiet:
        return SilentDisplay()
    return BarDisplay(debug) if sys.stderr.isatty() else LineDisplay(debug)


class SilentDisplay:
    """Shows nothing."""

    def progress(self, progress: Progress) -> None:
        return None

    def epoch(self, epoch: Epoch) -> None:
        return None

    def log(self, line: LogLine) -> None:
        return None

    def note(self, text: str) -> None:
        return None

    def close(self) -> None:
        return None


class LineDisplay:
    """`` 40 %  Masking clouds, about 2 min left``, at most one a second and none twice."""

    def __init__(self, debug: bool) -> None:
        self._debug = debug
        self._epochs = _SomeEpochs()
        self._last_time = float("-inf")
        self._last_line = ""

    def progress(self, progress: Progress) -> None:
        line = f"{progress.fraction * 100:3.0f} %  {progress.message}"
        now = time.monotonic()
        if line == self._last_line or now - self._last_time < LINE_SECONDS:
            return
        self._last_time, self._last_line = now, line
        left = time_left(progress)
        self.note(f"{line}, {left}" if left else line)

    def epoch(self, epoch: Epoch) -> None:
        if self._epochs.is_due(epoch):
            self.note(worded_epoch(epoch))

    def log(self, line: LogLine) -> None:
        text = worded_log(line, self._debug)
        if text:
            self.note(text)

    def note(self, text: str) -> None:
        sys.stderr.write(text + "\n")
        sys.stderr.flush()

    def close(self) -> None:
        return None


class BarDisplay:
    """One bar that moves, with log lines scrolling above it."""

    def __init__(self, debug: bool) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, TaskProgressColumn, TextColumn
        from rich.progress import Progress as RichProgress

        self._debug = debug
        self._epochs = _SomeEpochs()
        self._bar = RichProgress(
            BarColumn(bar_width=30),
            TaskProgressColumn(),
            TextColumn("{task.description}", markup=False),
            TextColumn("{task.fields[left]}", style="dim", markup=False),
            console=Console(stderr=True, highlight=False),
            transient=True,
        )
        self._task: Any = None

    def progress(self, progress: Progress) -> None:
        if self._task is None:
            self._task = self._bar.add_task("", total=1.0, left="")
            self._bar.start()
        self._bar.update(
            self._task,
            completed=progress.fraction,
            description=progress.message,
            left=time_left(progress),
        )

    def epoch(self, epoch: Epoch) -> None:
        if self._epochs.is_due(epoch):
            self.note(worded_epoch(epoch))

    def log(self, line: LogLine) -> None:
        text = worded_log(line, self._debug)
        if text:
            self.note(text)

    def note(self, text: str) -> None:
        self._bar.console.print(text, markup=False)

    def close(self) -> None:
        self._bar.stop()


class _SomeEpochs:
    """Picks the epochs that are told: the rest would flood the terminal."""

    def __init__(self) -> None:
        self._last_time = float("-inf")

    def is_due(self, epoch: Epoch) -> bool:
        now = time.monotonic()
        if epoch.is_earlier or now - self._last_time < EPOCH_SECONDS:
            return False
        self._last_time = now
        return True


def worded_epoch(epoch: Epoch) -> str:
    """ "epoch 7 of at most 60: loss 0.41, held-out macro-F1 0.72 (best 0.74)" """
    fold = f"fold {epoch.fold} of {epoch.folds}, " if epoch.folds else ""
    line = f"{fold}epoch {epoch.number} of at most {epoch.at_most}: loss {epoch.loss:.2f}"
    if epoch.score is None or epoch.held_out_loss is None:
        return line
    if epoch.stops_by == "loss":
        return f"{line}, held-out loss {epoch.held_out_loss:.2f} (lowest in epoch {epoch.best})"
    return f"{line}, held-out macro-F1 {epoch.score:.2f} (best {epoch.best_score:.2f})"


def worded_log(line: LogLine, debug: bool) -> str:
    """A log line as shown; empty where it is not."""
    if line.level == "debug":
        return line.text if debug else ""
    return f"Warning: {line.text}" if line.level == "warning" else line.text


def time_left(progress: Progress) -> str:
    """Words such as "about 2 min left"; empty while it is too early to say, and at the end."""
    seconds = progress.seconds_left
    if seconds is None or progress.fraction >= 1.0:
        return ""
    if seconds < 10:
        return "a few seconds left"
    if seconds < 90:
        return f"about {round(seconds / 5) * 5} s left"
    if seconds < 5400:
        return f"about {round(seconds / 60)} min left"
    return f"about {seconds / 3600:.1f} h left"

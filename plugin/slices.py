"""Long work in QGIS's own thread, cut into slices so short that nobody waits for one."""

from __future__ import annotations

import time
from collections.abc import Generator
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

SLICE_SECONDS = 0.025
_PAUSE_MS = 2
"""In between QGIS paints, and takes clicks and keys."""


class Slices(QObject):
    """Does one work at a time: a generator that yields how far it is (0 to 1), often."""

    progressed = pyqtSignal(float)
    finished = pyqtSignal(object)
    """what the generator gives back"""
    failed = pyqtSignal(object)
    """the exception that it raised"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Generator[float, None, Any] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        return self._work is not None

    def start(self, work: Generator[float, None, Any]) -> None:
        """In place of what runs. The first slice is done at once: of little work that is all."""
        self.stop()
        self._work = work
        self._go_on()

    def stop(self) -> None:
        """Leave it; nothing is emitted."""
        self._timer.stop()
        work, self._work = self._work, None
        if work is not None:
            work.close()

    def _go_on(self) -> None:
        work = self._work
        if work is None:
            return
        until = time.perf_counter() + SLICE_SECONDS
        fraction = 0.0
        try:
            while time.perf_counter() < until:
                fraction = next(work)
        except StopIteration as end:
            self._work = None
            self.finished.emit(end.value)
        except Exception as problem:  # whoever started it knows what it may be
            self._work = None
            self.failed.emit(problem)
        else:
            self._timer.start()
            self.progressed.emit(fraction)

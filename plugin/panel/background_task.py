"""The panel's job in QGIS's own list of tasks: progress in the status bar, and a question before
QGIS is closed in the middle of it."""

from __future__ import annotations

from threading import Event

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

_LOOK_SECONDS = 0.1


class BackgroundTask(QgsTask):
    """Lasts until :meth:`end`; the work itself is done by the engine, in its own process."""

    stopped = pyqtSignal()
    """cancelled in QGIS's list of tasks, or because QGIS ends"""

    def __init__(self, title: str) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._over = Event()
        self._is_done = False

    def run(self) -> bool:
        """In a thread of QGIS's: only waits."""
        while not self._over.wait(_LOOK_SECONDS):
            if self.isCanceled():
                return False
        return self._is_done

    def finished(self, result: bool) -> None:
        if not result and not self._over.is_set():
            self.stopped.emit()

    def show(self, fraction: float) -> None:
        self.setProgress(100.0 * fraction)

    def end(self, is_done: bool) -> None:
        """The job is over; nothing is emitted then. QGIS tells of a task that is done."""
        self._is_done = is_done
        if not is_done:
            self.cancel()
        self._over.set()

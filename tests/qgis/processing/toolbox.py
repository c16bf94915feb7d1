"""Algorithms run as a person's script would, and in the background as the toolbox does."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer


def run(name: str, parameters: dict, feedback: QgsProcessingFeedback, context=None) -> dict:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("furrow:" + name)
    if context is None:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
    results, ok = algorithm.run(parameters, context, feedback, {}, False)
    assert ok
    return results


def whole_job(season: Path, folder: Path, **more) -> dict:
    return {
        "IMAGERY": str(season / "imagery"),
        "LABELS": str(season / "parcels.gpkg"),
        "LABEL_FIELD": "crop",
        "SEASON_START": "2021-01-01",
        "SEASON_END": "2021-12-31",
        "PROJECT": str(folder),
        **more,
    }


class Background:
    """An algorithm in a background task, as the toolbox runs it."""

    def __init__(self, name: str, parameters: dict, feedback: QgsProcessingFeedback) -> None:
        self.feedback = feedback
        self.results: dict | None = None
        self.ok: bool | None = None
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById("furrow:" + name)
        self._context = QgsProcessingContext()
        self._task = QgsProcessingAlgRunnerTask(
            self._algorithm, parameters, self._context, feedback
        )
        self._task.executed.connect(self._on_executed)
        QgsApplication.taskManager().addTask(self._task)

    def finish(self, seconds: float = 300) -> bool:
        """Wait for its end: whether it went well."""
        wait(lambda: self.ok is not None, seconds)
        return bool(self.ok)

    def _on_executed(self, ok: bool, results: dict) -> None:
        self.ok, self.results = ok, results


def wait(holds: Callable[[], bool], seconds: float = 60) -> None:
    """Let events through until something holds; fails where it does not in time."""
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, "waited in vain"
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()

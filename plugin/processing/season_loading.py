"""How the layers of a season, or of a download, get into the project after an algorithm."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QThread

from furrow.engine.contract.errors import FurrowError
from furrow.plugin.processing.failures import failure_text

translate = QCoreApplication.translate


def load_season(
    add: Callable[[Path, QgsProject], object],
    folder: Path,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> None:
    """Add a group to the project of the run; what is wrong is told, and fails nothing.

    Args:
        add: add_season or add_download.
    """
    project, application = context.project(), QCoreApplication.instance()
    if project is None or application is None:
        return
    if QThread.currentThread() != application.thread():  # part of a model that runs by itself
        feedback.pushWarning(
            translate(
                "Processing",
                "The layers were not added: that is not possible from here. Untick it in models.",
            )
        )
        return
    try:
        add(folder, project)
    except FurrowError as problem:
        feedback.reportError(failure_text(problem))

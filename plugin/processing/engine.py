"""Ask the engine from inside a running algorithm."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

from qgis.core import QgsApplication, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QThread

from furrow.engine.contract.paths import absolute_paths
from furrow.engine.contract.progress import LogLine, Progress
from furrow.engine.contract.requests import Request
from furrow.plugin.translation import in_user_language, said

translate = QCoreApplication.translate

TIME_LEFT_EVERY = 10.0
"""Seconds between two texts with the time left."""
EVENTS_MS = 50
DESKTOP = "desktop"
"""What QgsApplication.platform() says of QGIS with a window."""


def run_request(
    request: Request, feedback: QgsProcessingFeedback, network: dict[str, str] | None = None
) -> Any:
    """Do a request in an engine process of its own; blocks, and may run in any thread.

    Progress and messages go to ``feedback``, whose cancel ends the engine within three seconds.

    Args:
        network: further variables of the engine's process, by which it reaches the network.

    Returns:
        The result dataclass of the contract.

    Raises:
        QgsProcessingException: what is wrong, and what to do next.
    """
    # Imported now: QGIS starts with the toolbox, and few starts run an algorithm.
    from furrow.engine.contract.errors import FurrowError
    from furrow.plugin.enginelink.blocking_client import BlockingEngineClient
    from furrow.plugin.enginelink.environment.state import find_command
    from furrow.plugin.processing.failures import as_processing_error

    try:
        command = find_command()
        if network:
            command = replace(command, variables={**command.variables, **network})
        with BlockingEngineClient(command) as client:
            result = client.ask(
                absolute_paths(request),
                on_progress=_Progress(feedback),
                on_log=lambda line: _tell_line(line, feedback),
                is_cancelled=lambda: _is_cancelled(feedback),
            )
            return in_user_language(result)
    except FurrowError as problem:
        raise as_processing_error(problem) from problem


class PartFeedback(QgsProcessingFeedback):
    """A part of another feedback's progress; all else goes straight to it."""

    def __init__(self, whole: QgsProcessingFeedback, start: float, end: float) -> None:
        super().__init__(False)
        self._whole, self._start, self._span = whole, start, end - start
        self.progressChanged.connect(self._pass_on)

    def isCanceled(self) -> bool:
        return self._whole.isCanceled()

    def setProgressText(self, text: str) -> None:
        self._whole.setProgressText(text)

    def pushInfo(self, info: str) -> None:
        self._whole.pushInfo(info)

    def pushDebugInfo(self, info: str) -> None:
        self._whole.pushDebugInfo(info)

    def pushWarning(self, warning: str) -> None:
        self._whole.pushWarning(warning)

    def _pass_on(self, percent: float) -> None:
        self._whole.setProgress(self._start + self._span * percent / 100)


class _Progress:
    """Shows progress. The log keeps every text: so only new ones, and the time now and then."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._said = ""
        self._time_due = time.monotonic() + TIME_LEFT_EVERY

    def __call__(self, progress: Progress) -> None:
        self._feedback.setProgress(100 * progress.fraction)
        is_due = time.monotonic() >= self._time_due and progress.seconds_left is not None
        if progress.message == self._said and not is_due:
            return
        self._said = progress.message
        text = said(progress.message)
        if is_due and progress.fraction < 1:
            self._time_due = time.monotonic() + TIME_LEFT_EVERY
            text = f"{text} ({time_left(progress.seconds_left)})"
        self._feedback.setProgressText(text)


def time_left(seconds: float) -> str:
    """ "about 2 min left" """
    if seconds < 90:
        rounded = max(5, 5 * round(seconds / 5))
        return translate("Processing", "about {0} s left").format(rounded)
    return translate("Processing", "about {0} min left").format(round(seconds / 60))


def _is_cancelled(feedback: QgsProcessingFeedback) -> bool:
    """Asked ten times a second. Batch runs of QGIS 3.22 and scripts work in the main thread: the
    click on Cancel, and the repainting of the window, wait there until somebody lets them in."""
    application = QCoreApplication.instance()
    has_window = QgsApplication.platform() == DESKTOP
    if has_window and application is not None and application.thread() == QThread.currentThread():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, EVENTS_MS)
    return feedback.isCanceled()


def _tell_line(line: LogLine, feedback: QgsProcessingFeedback) -> None:
    text = said(line.text)
    if line.level == "warning":
        feedback.pushWarning(text)
    elif line.level == "debug":
        feedback.pushDebugInfo(text)
    else:
        feedback.pushInfo(text)

"""Ask the engine from inside a running algorithm."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingFeedback

from furrow.engine.contract.errors import FurrowError
from furrow.engine.contract.paths import absolute_paths
from furrow.engine.contract.progress import LogLine, Progress
from furrow.engine.contract.requests import Request
from furrow.plugin.processing.failures import as_processing_error


def run_request(request: Request, feedback: QgsProcessingFeedback) -> Any:
    """Do a request in an engine process of its own; blocks, and may run in any thread.

    Progress and messages go to ``feedback``, whose cancel ends the engine within three seconds.

    Returns:
        The result dataclass of the contract.

    Raises:
        QgsProcessingException: what is wrong, and what to do next.
    """
    # Imported now: QGIS starts with the toolbox, and few starts run an algorithm.
    from furrow.plugin.enginelink.blocking_client import BlockingEngineClient
    from furrow.plugin.enginelink.environment.state import find_command

    try:
        with BlockingEngineClient(find_command()) as client:
            return client.ask(
                absolute_paths(request),
                on_progress=_Progress(feedback),
                on_log=lambda line: _tell_line(line, feedback),
                is_cancelled=feedback.isCanceled,
            )
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

    def pushWarning(self, warning: str) -> None:
        self._whole.pushWarning(warning)

    def _pass_on(self, percent: float) -> None:
        self._whole.setProgress(self._start + self._span * percent / 100)


class _Progress:
    """Shows progress; a message only when it is a new one, or logs would fill with repeats."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._said = ""

    def __call__(self, progress: Progress) -> None:
        self._feedback.setProgress(100 * progress.fraction)
        if progress.message != self._said:
            self._said = progress.message
            self._feedback.setProgressText(progress.message)


def _tell_line(line: LogLine, feedback: QgsProcessingFeedback) -> None:
    if line.level == "warning":
        feedback.pushWarning(line.text)
    elif line.level == "debug":
        feedback.pushDebugInfo(line.text)
    else:
        feedback.pushInfo(line.text)

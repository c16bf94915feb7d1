"""One request, done by a worker process and watched from this one.

The job never runs in the command's own process: so Ctrl-C works while native code is busy, a
library's prints cannot get into ``--json``, and a killed engine becomes a sentence.
"""

from __future__ import annotations

import os
import signal
import tempfile
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from types import FrameType
from typing import Any

from furrow.engine.cli.display import Display
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.errors import EngineDied, FurrowError, UnexpectedError
from furrow.engine.contract.progress import Epoch, LogLine, Progress
from furrow.engine.contract.requests import Request
from furrow.engine.service.job_runner import TICK_SECONDS, JobRunner
from furrow.engine.service.options import ServiceOptions
from furrow.engine.service.processes import WorkerExited, WorkerLine

_CALL_ID = 1


@dataclass(frozen=True)
class _CancelAsked:
    """Ctrl-C or SIGTERM came."""


class RequestFailed(Exception):
    """The worker answered with an error. ``log_file`` holds its stderr where that may help."""

    def __init__(self, error: FurrowError, log_file: str | None) -> None:
        super().__init__(str(error))
        self.error = error
        self.log_file = log_file


def run_request(
    request: Request,
    display: Display,
    debug: bool,
    options: ServiceOptions | None = None,
) -> Any:
    """Do a request in a worker, and give back its result as parsed JSON.

    A first Ctrl-C (or SIGTERM) asks the job to stop and ends it, with all that it started, if it
    has not after two seconds; a second one ends it at once.

    Raises:
        RequestFailed: with the error that the worker answered, or that tells how it died.
    """
    log = _Log(debug)
    events: SimpleQueue[Any] = SimpleQueue()
    answers: list[dict[str, Any]] = []
    runner = JobRunner(
        options or ServiceOptions(),
        events,
        lambda message: _take(message, display, answers),
        log.descriptor,
    )
    previous = _listen_for_cancel(events)
    try:
        runner.start(_CALL_ID, request.method, to_json(request))
        _watch(runner, events, display, answers)
    finally:
        runner.close()
        for number, handler in previous.items():
            signal.signal(number, handler)
        display.close()
    answer = answers[0]
    if "error" in answer:
        error = FurrowError.from_payload(answer["error"].get("data", {}))
        raise RequestFailed(error, log.close(keep=isinstance(error, (UnexpectedError, EngineDied))))
    log.close(keep=False)
    return answer["result"]


def _watch(
    runner: JobRunner,
    events: SimpleQueue[Any],
    display: Display,
    answers: list[dict[str, Any]],
) -> None:
    cancelling = False
    while not answers:
        try:
            event = events.get(timeout=TICK_SECONDS)
        except Empty:
            event = None
        if isinstance(event, _CancelAsked):
            if cancelling:
                runner.abort()
            else:
                cancelling = True
                runner.cancel()
                display.note("Cancelling; once more to stop at once …")
        elif isinstance(event, (WorkerLine, WorkerExited)):
            runner.handle(event)
        runner.tick()


def _take(message: dict[str, Any], display: Display, answers: list[dict[str, Any]]) -> None:
    """One message of the protocol, shown or kept."""
    params = message.get("params", {})
    if message.get("method") == "progress":
        display.progress(Progress(params["fraction"], params["message"], params["seconds_left"]))
    elif message.get("method") == "log":
        display.log(LogLine(params["level"], params["text"]))
    elif message.get("method") == "epoch":
        body = {name: value for name, value in params.items() if name != "id"}
        display.epoch(from_json(Epoch, body))
    elif "method" not in message:
        answers.append(message)


def _listen_for_cancel(events: SimpleQueue[Any]) -> dict[signal.Signals, Any]:
    """Turn SIGINT and SIGTERM into events; give back the handlers that were there."""

    def ask(number: int, frame: FrameType | None) -> None:
        events.put(_CancelAsked())  # SimpleQueue: safe in a signal handler

    return {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}


class _Log:
    """The worker's stderr: on the terminal with --debug, else in a file that is kept on need."""

    def __init__(self, debug: bool) -> None:
        self.descriptor: int | None = None
        self._path: str | None = None
        if debug:
            return
        try:
            self.descriptor, self._path = tempfile.mkstemp(prefix="furrow-", suffix=".log")
        except OSError:  # no room for a log is no reason not to work
            self.descriptor = os.open(os.devnull, os.O_WRONLY)

    def close(self, keep: bool) -> str | None:
        """Close the log, and give back its path where it is kept and holds anything."""
        if self.descriptor is not None:
            os.close(self.descriptor)
        if self._path is None:
            return None
        if keep and os.path.getsize(self._path):
            return self._path
        os.unlink(self._path)
        return None

"""The heavy process behind a front: takes one request at a time and does it.

Speaks the same lines as the service. Its stdout is private to the protocol, prints of libraries
go to stderr; it ends when its stdin does, because then whoever started it is gone.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, BinaryIO, NoReturn

from furrow.engine.contract import REQUESTS, Reporter, Request, protocol
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.errors import FurrowError, UnexpectedError
from furrow.engine.contract.progress import Epoch, LogLine, Progress
from furrow.engine.service.failures import as_furrow_error
from furrow.engine.service.messages import Call, ProtocolProblem, parse_call, read_line
from furrow.engine.service.streams import LineWriter, claim_stdin, claim_stdout

Job = Callable[[Request, Reporter], Any]

PROGRESS_SECONDS = 0.1
"""Progress is passed on at most this often; jobs may report as often as they like."""

NEEDS_NO_ENVIRONMENT = frozenset({"run_doctor"})
"""Requests that are answered in a stale environment: they are there to explain it."""


def work() -> NoReturn:
    """``furrow worker``: serve the product's jobs."""
    from furrow.engine.environment import check_environment
    from furrow.engine.jobs import run

    serve_jobs(run, check_environment)


def serve_jobs(run: Job, check_environment: Callable[[], None]) -> NoReturn:
    """Do requests from stdin, one after another, until stdin ends.

    Args:
        run: does a request and gives back its result dataclass.
        check_environment: raises StaleEnvironment; asked once, before the first job.
    """
    faulthandler.enable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started this decides
    _be_killed_first()
    requests, answers = claim_stdin(), claim_stdout()
    inbox = _Inbox(requests)
    threading.Thread(target=inbox.read, daemon=True).start()
    checked = False
    while True:
        call = inbox.calls.get()
        try:
            if not checked and call.method not in NEEDS_NO_ENVIRONMENT:
                check_environment()
                checked = True
            request = from_json(REQUESTS[call.method], call.params)
            reporter = _reporter(call, answers, inbox)
            result = run(request, reporter)
            answer = _answer(call, result)
        except (Exception, SystemExit, KeyboardInterrupt) as problem:
            answer = _failure(call, problem)
        inbox.close(call)
        _send(answers, answer)


class _Inbox:
    """Reads calls and cancels on a thread of its own, also while a job runs."""

    def __init__(self, stream: BinaryIO) -> None:
        self.calls: SimpleQueue[Call] = SimpleQueue()
        self._stream = stream
        self._open: set[int | str] = set()
        self._cancelled: set[int | str] = set()

    def read(self) -> None:
        while True:
            try:
                line = read_line(self._stream)
                if line is None:
                    os._exit(0)
                self._take(parse_call(line))
            except ProtocolProblem as problem:
                sys.stderr.write(f"furrow worker: {problem.message}\n")
            except OSError:
                os._exit(0)

    def is_cancelled(self, call: Call) -> bool:
        return call.id in self._cancelled

    def close(self, call: Call) -> None:
        """Forget a finished call, so that its id may be used again."""
        if call.id is not None:
            self._open.discard(call.id)
            self._cancelled.discard(call.id)

    def _take(self, call: Call) -> None:
        if call.method == "cancel":
            target = call.params.get("id")
            if target in self._open:
                self._cancelled.add(target)
        elif call.id is not None and call.method in REQUESTS:
            self._open.add(call.id)
            self.calls.put(call)


def _reporter(call: Call, answers: LineWriter, inbox: _Inbox) -> Reporter:
    last_sent = [-PROGRESS_SECONDS]

    def on_progress(progress: Progress) -> None:
        now = time.monotonic()
        if progress.fraction >= 1.0 or now - last_sent[0] >= PROGRESS_SECONDS:
            last_sent[0] = now
            _send(
                answers,
                protocol.notification("progress", {"id": call.id, **to_json(progress)}),
            )

    def on_log(line: LogLine) -> None:
        _send(answers, protocol.notification("log", {"id": call.id, **to_json(line)}))

    def on_epoch(epoch: Epoch) -> None:
        _send(answers, protocol.notification("epoch", {"id": call.id, **to_json(epoch)}))

    return Reporter(on_progress, on_log, lambda: inbox.is_cancelled(call), on_epoch)


def _answer(call: Call, result: Any) -> dict[str, Any]:
    message = protocol.result(call.id, to_json(result))
    try:
        protocol.encode(message)
    except (TypeError, ValueError) as problem:
        detail = f"the result of {call.method} cannot be written as JSON: {problem}"
        raise UnexpectedError(detail=detail) from problem
    return message


def _failure(call: Call, problem: BaseException) -> dict[str, Any]:
    error = as_furrow_error(problem)
    if not isinstance(problem, FurrowError) or isinstance(problem, UnexpectedError):
        traceback.print_exception(problem)  # to stderr: the log, or the terminal with --debug
        sys.stderr.flush()
    return protocol.error(call.id, protocol.FURROW_ERROR, str(error), error.to_payload())


def _send(answers: LineWriter, message: dict[str, Any]) -> None:
    try:
        answers.send(message)
    except OSError:  # nobody listens any more
        os._exit(0)


def _be_killed_first() -> None:
    """Where memory runs out, Linux should end this process, not QGIS or the supervisor."""
    if sys.platform.startswith("linux"):
        with (
            contextlib.suppress(OSError),
            open("/proc/self/oom_score_adj", "w") as file,
        ):
            file.write("500")

"""One job at a time in a warm worker: started, watched, cancelled, and its death explained.

Both fronts drive this from one thread: they take events from one queue and give them to
:meth:`JobRunner.handle`, and call :meth:`JobRunner.tick` a few times a second while it is busy.
What comes out are the protocol's messages: progress, epoch, log and heartbeat, then exactly one
response.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import IO, Any

from furrow.engine.contract import protocol
from furrow.engine.contract.errors import (
    Cancelled,
    EngineDied,
    FurrowError,
    OutOfMemory,
)
from furrow.engine.contract.message import Message
from furrow.engine.service.failures import explain_death
from furrow.engine.service.memory import MemoryUse, memory_use
from furrow.engine.service.options import ServiceOptions
from furrow.engine.service.processes import WorkerExited, WorkerLine, WorkerProcess

TICK_SECONDS = 0.25
"""How often tick() should be called: memory is sampled then, so that a sudden rise is seen."""


def error_response(call_id: int | str | None, error: FurrowError) -> dict[str, Any]:
    """The response that carries an error over JSON-RPC."""
    return protocol.error(call_id, protocol.FURROW_ERROR, str(error), error.to_payload())


@dataclass
class _Job:
    id: int | str
    oom_kills_before: int
    heartbeat_due: float
    kill_due: float | None = None
    """Set once cancelling was asked for (time.monotonic)."""
    memory: MemoryUse | None = None
    memory_share: float = 0.0


class JobRunner:
    """Owned by one thread. ``send`` is called with each message for whoever asked."""

    def __init__(
        self,
        options: ServiceOptions,
        events: SimpleQueue[Any],
        send: Callable[[dict[str, Any]], None],
        stderr: int | IO[bytes] | None = None,
    ) -> None:
        self._options = options
        self._events = events
        self._send = send
        self._stderr = stderr
        self._started = 0
        self._worker: WorkerProcess | None = None
        self._job: _Job | None = None

    @property
    def job_id(self) -> int | str | None:
        """The id of the job that runs, or None."""
        return self._job.id if self._job else None

    def start(self, call_id: int | str, method: str, params: dict[str, Any]) -> None:
        """Begin a job; the worker is started where there is none."""
        try:
            worker = self._worker or self._start_worker()
        except OSError as problem:
            detail = Message("it could not be started: {problem}", problem=str(problem))
            self._send(error_response(call_id, EngineDied(detail=detail)))
            return
        now = time.monotonic()
        self._job = _Job(call_id, self._options.count_oom_kills(), now)
        worker.send({"jsonrpc": "2.0", "id": call_id, "method": method, "params": params})

    def cancel(self) -> None:
        """Ask the job to stop; it is ended, with its process tree, if it has not in time."""
        if self._job and self._worker and self._job.kill_due is None:
            self._job.kill_due = time.monotonic() + self._options.cancel_grace_seconds
            self._worker.send(protocol.notification("cancel", {"id": self._job.id}))

    def abort(self) -> None:
        """End the job and its process tree now, and answer that it was cancelled."""
        if self._job:
            self._drop_worker()
            self._finish(error_response(self._job.id, Cancelled()))

    def handle(self, event: WorkerLine | WorkerExited) -> None:
        """Take in what a worker said, or that it ended."""
        if self._worker is None or event.worker != self._worker.number:
            return  # the last words of a worker that was given up
        if isinstance(event, WorkerLine):
            self._relay(event.line)
        else:
            self._bury(event.return_code)

    def tick(self) -> None:
        """Sample memory, send a heartbeat when due, end a job that ignores its cancel."""
        job, worker = self._job, self._worker
        if job is None or worker is None:
            return
        now = time.monotonic()
        if job.kill_due is not None and now >= job.kill_due:
            self.abort()
            return
        memory = memory_use(worker.pid)
        if memory is not None:
            job.memory, job.memory_share = memory, memory.share_of_limit()
        if now >= job.heartbeat_due:
            job.heartbeat_due = now + self._options.heartbeat_seconds
            rss = job.memory.rss_bytes if job.memory else 0
            self._send(protocol.notification("heartbeat", {"id": job.id, "rss_bytes": rss}))

    def close(self) -> None:
        """End the worker and everything it started."""
        self._drop_worker()

    def _start_worker(self) -> WorkerProcess:
        self._started += 1
        self._worker = WorkerProcess(
            self._started, self._options.worker_command, self._events, self._stderr
        )
        return self._worker

    def _drop_worker(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.kill_tree()

    def _relay(self, line: bytes) -> None:
        try:
            message = json.loads(line)
        except ValueError:
            return  # torn by the worker's death, which is told next
        if self._job is None:
            return
        if message.get("method") in ("progress", "epoch", "log"):
            self._send(message)
        elif message.get("id") == self._job.id:
            if message.get("error", {}).get("data", {}).get("code") == OutOfMemory.code:
                self._drop_worker()  # gives all of its memory back to the system
            self._finish(message)

    def _bury(self, return_code: int) -> None:
        self._worker = None
        job = self._job
        if job is None:
            return
        if job.kill_due is not None:
            self._finish(error_response(job.id, Cancelled()))
            return
        system_killed = self._options.count_oom_kills() > job.oom_kills_before
        death = explain_death(return_code, system_killed, job.memory_share)
        self._finish(error_response(job.id, death))

    def _finish(self, response: dict[str, Any]) -> None:
        self._job = None
        self._send(response)

"""``furrow serve``: the process that a client starts. Standard library and contract only.

Methods: every request of the contract; ``hello`` {protocol}, ``cancel`` {id}, ``shutdown``.
One job runs at a time, further ones wait in order. The end of stdin means that the client is
gone: everything ends at once.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections import deque
from queue import Empty, SimpleQueue
from typing import Any, BinaryIO, NoReturn

import furrow
from furrow.engine.contract import REQUESTS, protocol
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.errors import BadRequest, Cancelled, ProtocolMismatch
from furrow.engine.service.job_runner import TICK_SECONDS, JobRunner, error_response
from furrow.engine.service.messages import Call, ProtocolProblem, parse_call, read_line
from furrow.engine.service.options import ServiceOptions
from furrow.engine.service.processes import WorkerExited, WorkerLine
from furrow.engine.service.streams import LineWriter, claim_stdin, claim_stdout

_Event = Call | ProtocolProblem | WorkerLine | WorkerExited


def serve(options: ServiceOptions | None = None) -> NoReturn:
    """Speak the protocol on stdin and stdout until the client shuts down or goes away."""
    _lead_own_session()
    service = Supervisor(options or ServiceOptions(), claim_stdin(), claim_stdout())
    signal.signal(signal.SIGTERM, lambda number, frame: service.end(128 + number))
    signal.signal(signal.SIGINT, lambda number, frame: service.end(128 + number))
    service.run()


class Supervisor:
    """The protocol's server. All state belongs to the thread that calls :meth:`run`."""

    def __init__(self, options: ServiceOptions, requests: BinaryIO, answers: LineWriter) -> None:
        self._requests = requests
        self._answers = answers
        self._events: SimpleQueue[_Event] = SimpleQueue()
        self._runner = JobRunner(options, self._events, self._send)
        self._waiting: deque[Call] = deque()

    def run(self) -> NoReturn:
        """Serve for ever; leaves through :meth:`end`."""
        threading.Thread(target=self._read_requests, daemon=True).start()
        ready = {
            "protocol": protocol.PROTOCOL,
            "version": furrow.__version__,
            "pid": os.getpid(),
        }
        self._send(protocol.notification("ready", ready))
        while True:
            busy = self._runner.job_id is not None
            try:
                event = self._events.get(timeout=TICK_SECONDS if busy else None)
            except Empty:
                event = None
            if isinstance(event, Call):
                self._take(event)
            elif isinstance(event, ProtocolProblem):
                self._send(protocol.error(event.call_id, event.number, event.message))
            elif event is not None:
                self._runner.handle(event)
            self._runner.tick()
            self._start_next()

    def end(self, code: int) -> NoReturn:
        """End the worker tree and this process at once, from any thread."""
        self._runner.close()
        os._exit(code)

    def _read_requests(self) -> None:
        while True:
            try:
                line = read_line(self._requests)
                if line is None:
                    self.end(0)
                if line.strip():
                    self._events.put(parse_call(line))
            except ProtocolProblem as problem:
                self._events.put(problem)
            except OSError:
                self.end(0)

    def _send(self, message: dict[str, Any]) -> None:
        try:
            self._answers.send(message)
        except OSError:  # nobody reads any more
            self.end(0)

    def _take(self, call: Call) -> None:
        if call.method == "hello":
            self._greet(call)
        elif call.method == "cancel":
            self._cancel(call)
        elif call.method == "shutdown":
            self._shut_down(call)
        elif call.method in REQUESTS:
            self._enqueue(call)
        elif call.id is not None:
            text = f"there is no method {call.method!r}"
            self._send(protocol.error(call.id, protocol.METHOD_NOT_FOUND, text))

    def _greet(self, call: Call) -> None:
        if call.id is None:
            return
        asked = call.params.get("protocol")
        if not isinstance(asked, int) or isinstance(asked, bool):
            self._refuse(call, BadRequest(field="protocol", detail="expected a whole number"))
        elif asked != protocol.PROTOCOL:
            mismatch = ProtocolMismatch(engine_protocol=protocol.PROTOCOL, client_protocol=asked)
            self._send(error_response(call.id, mismatch))
        else:
            hello = {"protocol": protocol.PROTOCOL, "version": furrow.__version__}
            self._send(protocol.result(call.id, hello))

    def _cancel(self, call: Call) -> None:
        target = call.params.get("id")
        waiting = next((other for other in self._waiting if other.id == target), None)
        found = target is not None and (waiting is not None or target == self._runner.job_id)
        if waiting is not None:
            self._waiting.remove(waiting)
            self._send(error_response(waiting.id, Cancelled()))
        elif found:
            self._runner.cancel()
        if call.id is not None:
            self._send(protocol.result(call.id, {"found": found}))

    def _shut_down(self, call: Call) -> None:
        self._runner.abort()
        for waiting in self._waiting:
            self._send(error_response(waiting.id, Cancelled()))
        if call.id is not None:
            self._send(protocol.result(call.id, None))
        self.end(0)

    def _enqueue(self, call: Call) -> None:
        """Check the request now, even while another runs; a job without an id is not done."""
        if call.id is None:
            sys.stderr.write(f"furrow: {call.method} came without an id and was ignored\n")
            return
        if call.id == self._runner.job_id or any(call.id == other.id for other in self._waiting):
            text = f"the id {call.id!r} is in use"
            self._send(protocol.error(call.id, protocol.INVALID_REQUEST, text))
            return
        try:
            request = from_json(REQUESTS[call.method], call.params)
        except BadRequest as problem:
            self._refuse(call, problem)
            return
        self._waiting.append(Call(call.method, to_json(request), call.id))

    def _refuse(self, call: Call, problem: BadRequest) -> None:
        payload = problem.to_payload()
        self._send(protocol.error(call.id, protocol.INVALID_PARAMS, str(problem), payload))

    def _start_next(self) -> None:
        while self._waiting and self._runner.job_id is None:
            call = self._waiting.popleft()
            if call.id is not None:
                self._runner.start(call.id, call.method, call.params)


def _lead_own_session() -> None:
    """So that a client can end this process and all below it with one killpg."""
    if sys.platform != "win32" and os.getpid() != os.getpgrp():
        os.setsid()

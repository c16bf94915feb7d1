"""The engine without an event loop: ask, and get the answer. For Processing and qgis_process."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Any, Callable

from furrow.engine.contract.errors import Cancelled, EngineDied, FurrowError
from furrow.engine.contract.message import Message
from furrow.engine.contract.progress import LogLine, Progress
from furrow.engine.contract.requests import Request
from furrow.plugin.enginelink.conversation import (
    Conversation,
    Failed,
    Finished,
    LogTold,
    ProgressTold,
    Ready,
    Refused,
)
from furrow.plugin.enginelink.process import (
    CANCEL_SECONDS,
    SILENCE_SECONDS,
    START_SECONDS,
    EngineCommand,
    Tail,
    explain_end,
    fell_silent,
    kill_tree,
    not_started,
    start_engine,
)

POLL_SECONDS = 0.1
"""How often ``is_cancelled`` is asked."""


class BlockingEngineClient:
    """One engine process, used from one thread; end it with :meth:`close`, or use ``with``.

    It is started by the first :meth:`ask`, and started again by the next one after it has died.
    """

    def __init__(self, command: EngineCommand) -> None:
        self._command = command
        self._engine: _Engine | None = None
        self._next_call = 1
        self._last_words = ""

    @property
    def engine_pid(self) -> int | None:
        return self._engine.process.pid if self._engine is not None else None

    @property
    def said(self) -> str:
        """The end of what the engine wrote to stderr; for a report."""
        return self._engine.stderr.text if self._engine is not None else self._last_words

    def ask(
        self,
        request: Request,
        on_progress: Callable[[Progress], None] | None = None,
        on_log: Callable[[LogLine], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> Any:
        """Do a request and give back its result (a dataclass of the contract).

        The callbacks are called in the caller's thread.

        Raises:
            FurrowError: as the engine answered; Cancelled within three seconds after
                ``is_cancelled`` became true; EngineDied where the engine is gone.
        """
        try:
            return self._ask(request, on_progress, on_log, is_cancelled or _never)
        except FurrowError:
            raise
        except BaseException:
            self.close()  # a callback raised: no engine may go on behind its back
            raise

    def close(self) -> None:
        """End the engine and all that it started; nothing is left when this returns."""
        engine, self._engine = self._engine, None
        if engine is not None:
            self._next_call = engine.conversation.next_call
            engine.end()
            self._last_words = engine.stderr.text

    def __enter__(self) -> BlockingEngineClient:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _ask(
        self,
        request: Request,
        on_progress: Callable[[Progress], None] | None,
        on_log: Callable[[LogLine], None] | None,
        is_cancelled: Callable[[], bool],
    ) -> Any:
        engine = self._running_engine(is_cancelled)
        call, line = engine.conversation.ask(request)
        engine.write(line)
        cancel_due: float | None = None
        silent_seconds = 0.0
        while True:
            if cancel_due is None and is_cancelled():
                engine.write(engine.conversation.cancel(call))
                cancel_due = time.monotonic() + CANCEL_SECONDS
            elif cancel_due is not None and time.monotonic() > cancel_due:
                self.close()
                raise Cancelled()
            data = engine.listen(POLL_SECONDS)
            if data is None:
                silent_seconds += POLL_SECONDS
                if silent_seconds > SILENCE_SECONDS:
                    self.close()
                    raise EngineDied(detail=fell_silent())
                continue
            silent_seconds = 0.0
            if not data:
                raise self._burial(cancel_due is not None)
            for event in engine.conversation.hear(data):
                if isinstance(event, ProgressTold) and on_progress is not None:
                    on_progress(event.progress)
                elif isinstance(event, LogTold) and on_log is not None:
                    on_log(event.line)
                elif isinstance(event, Failed):
                    raise event.error
                elif isinstance(event, Finished):
                    return event.result

    def _running_engine(self, is_cancelled: Callable[[], bool]) -> _Engine:
        if self._engine is not None and self._engine.process.poll() is None:
            return self._engine
        self.close()
        try:
            self._engine = _Engine(self._command, Conversation(self._next_call))
        except OSError as problem:
            detail = Message("it could not be started: {problem}", problem=str(problem))
            raise EngineDied(detail=detail) from problem
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if is_cancelled():
                self.close()
                raise Cancelled()
            data = self._engine.listen(POLL_SECONDS)
            if data is None:
                continue
            if not data:
                raise self._burial(False)
            for event in self._engine.conversation.hear(data):
                if isinstance(event, Refused):
                    self.close()
                    raise event.error
                if isinstance(event, Ready):
                    return self._engine
        self.close()
        raise EngineDied(detail=not_started())

    def _burial(self, cancelling: bool) -> FurrowError:
        """The engine closed its output: how it ended, as an error to raise."""
        engine = self._engine
        return_code = engine.await_end() if engine is not None else 0
        said = self.said
        self.close()
        return Cancelled() if cancelling else explain_end(return_code, said)


class _Engine:
    """A started engine and the threads that read it."""

    def __init__(self, command: EngineCommand, conversation: Conversation) -> None:
        self.process = start_engine(command)
        self.conversation = conversation
        self.stderr = Tail()
        self._heard: SimpleQueue[bytes] = SimpleQueue()
        self._readers = [
            threading.Thread(target=self._read, daemon=True),
            threading.Thread(target=self._read_stderr, daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    def write(self, line: bytes) -> None:
        stream = self.process.stdin
        if stream is None:
            return
        try:
            stream.write(line)
            stream.flush()
        except OSError:
            return  # it is gone; its output ends too, and that is told

    def listen(self, seconds: float) -> bytes | None:
        """What the engine wrote; None where it said nothing for so long, b"" at its end."""
        try:
            return self._heard.get(timeout=seconds)
        except Empty:
            return None

    def await_end(self) -> int:
        """The return code of an engine that has closed its output."""
        try:
            return_code = self.process.wait(timeout=2.0)
        except subprocess.TimeoutExpired:
            kill_tree(self.process.pid)
            return_code = self.process.wait()
        self._readers[1].join(timeout=1.0)
        return return_code

    def end(self) -> None:
        if self.process.poll() is None:
            kill_tree(self.process.pid)
            self.process.wait()
        for reader in self._readers:
            reader.join(timeout=2.0)
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            if stream is not None:
                _close(stream)

    def _read(self) -> None:
        stream = self.process.stdout
        if stream is not None:
            data = b"start"
            while data:
                data = os.read(stream.fileno(), 65536)
                self._heard.put(data)

    def _read_stderr(self) -> None:
        stream = self.process.stderr
        if stream is not None:
            data = b"start"
            while data:
                data = os.read(stream.fileno(), 65536)
                self.stderr.add(data)


def _close(stream: Any) -> None:
    try:
        stream.close()
    except OSError:
        return  # a line that was never sent


def _never() -> bool:
    return False

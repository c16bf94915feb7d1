"""The engine inside an event loop: ask, and hear by signals. For the panel."""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Iterator
from typing import Callable

from qgis.PyQt.QtCore import (
    QCoreApplication,
    QObject,
    QProcess,
    QProcessEnvironment,
    QTimer,
    pyqtSignal,
)

from furrow.engine.contract.errors import Cancelled, EngineDied, FurrowError
from furrow.engine.contract.message import Message
from furrow.engine.contract.progress import Progress
from furrow.engine.contract.requests import Request
from furrow.plugin.enginelink.conversation import (
    Alive,
    Conversation,
    EpochTold,
    Event,
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
)
from furrow.plugin.translation import in_user_language

SLICE_SECONDS = 0.008
"""Messages are read for so long at a time; then the event loop has its turn."""
_WATCH_SECONDS = 5.0


class EngineClient(QObject):
    """One engine process, started when something is asked, started again after it has died.

    Every :meth:`ask` is followed by exactly one ``finished`` or ``failed`` with its number, unless
    :meth:`close` came first. Owned by one thread, which runs an event loop.

    Args:
        find_command: asked at each start; may raise a FurrowError (no environment, say), which
            then is the answer.
        one_shot: end the engine whenever nothing is left to answer (batch work).
    """

    ready = pyqtSignal()
    progress = pyqtSignal(int, object)
    """call, Progress; where many come at once, the newest."""
    epoch = pyqtSignal(int, object)
    """call, Epoch; every one"""
    log = pyqtSignal(int, object)
    """call, LogLine"""
    heartbeat = pyqtSignal(int, object)
    """call, bytes of memory that the engine holds"""
    finished = pyqtSignal(int, object)
    """call, result of the contract"""
    failed = pyqtSignal(int, object)
    """call, FurrowError"""
    died = pyqtSignal(object)
    """FurrowError: the engine ended by itself; its open calls have failed. Ask again to start
    another."""

    def __init__(
        self,
        find_command: Callable[[], EngineCommand],
        one_shot: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._find_command = find_command
        self._one_shot = one_shot
        self._process: QProcess | None = None
        self._conversation = Conversation()
        self._unsent: list[tuple[int, bytes]] = []
        self._called_off: list[int] = []
        self._is_ready = False
        self._turn_is_booked = False
        self._heard: deque[Iterator[Event]] = deque()
        self._newest: dict[int, Progress] = {}
        self._stderr = Tail()
        self._silent_seconds = 0.0
        self._watch = QTimer(self)
        self._watch.setInterval(int(_WATCH_SECONDS * 1000))
        self._watch.timeout.connect(self._look_whether_alive)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    @property
    def is_running(self) -> bool:
        return self._process is not None

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return bool(self._conversation.open_calls)

    @property
    def engine_pid(self) -> int | None:
        return int(self._process.processId()) if self._process is not None else None

    @property
    def said(self) -> str:
        """The end of what the engine wrote to stderr; for a report."""
        return self._stderr.text

    def ask(self, request: Request) -> int:
        """Ask for a job; the engine does one at a time, in order. Gives back the call's number."""
        call, line = self._conversation.ask(request)
        if self._is_ready:
            self._write(line)
        else:
            self._unsent.append((call, line))
            QTimer.singleShot(0, self._start)
        return call

    def cancel(self, call: int) -> None:
        """Ask a job to stop; within three seconds ``failed`` comes with Cancelled.

        A job that finishes first is finished. An engine that does not obey is ended.
        """
        if call not in self._conversation.open_calls:
            return
        if not self._is_ready:
            self._unsent = [(other, line) for other, line in self._unsent if other != call]
            self._conversation.give_up(call)
            self._called_off.append(call)
            QTimer.singleShot(0, self._tell_called_off)
            return
        self._write(self._conversation.cancel(call))
        conversation = self._conversation
        QTimer.singleShot(int(CANCEL_SECONDS * 1000), lambda: self._insist(conversation, call))

    def stop(self) -> None:
        """End the engine now, with all that it started; what was open fails as cancelled."""
        self._end(Cancelled())

    def close(self) -> None:
        """The end: no signal comes any more, and no process is left when this returns."""
        self.blockSignals(True)
        self._end(Cancelled())

    # --- the process -----------------------------------------------------------------------------

    def _start(self) -> None:
        if self._process is not None or not self._unsent:
            return
        try:
            command = self._find_command()
        except FurrowError as problem:
            self._tell_end(problem)
            return
        process = QProcess(self)
        variables = QProcessEnvironment()
        for name, value in command.variables.items():
            variables.insert(name, value)
        process.setProcessEnvironment(variables)
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._read_stderr)
        process.errorOccurred.connect(self._on_error)
        process.finished.connect(self._on_finished)
        self._process = process
        self._stderr = Tail()
        self._silent_seconds = 0.0
        self._watch.start()
        process.start(command.python, list(command.arguments))

    def _write(self, line: bytes) -> None:
        if self._process is not None:
            self._process.write(line)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if self._process is not None and error == QProcess.ProcessError.FailedToStart:
            detail = Message(
                "it could not be started: {problem}", problem=self._process.errorString()
            )
            self._die(EngineDied(detail=detail))

    def _on_finished(self, exit_code: int, status: QProcess.ExitStatus) -> None:
        if self._process is None:
            return
        process = self._process
        self._heard.append(self._conversation.hear(bytes(process.readAllStandardOutput())))
        self._work(SILENCE_SECONDS)  # whatever it still said comes before its end
        if self._process is not process:
            return
        self._read_stderr()
        crashed = status == QProcess.ExitStatus.CrashExit and sys.platform != "win32"
        self._die(explain_end(-exit_code if crashed else exit_code, self._stderr.text))

    def _look_whether_alive(self) -> None:
        """Counts its own turns, so a QGIS that was blocked for a minute is not taken for one."""
        resting = self._is_ready and not self.is_busy
        self._silent_seconds = 0.0 if resting else self._silent_seconds + _WATCH_SECONDS
        if not self._is_ready and self._silent_seconds > START_SECONDS:
            self._die(EngineDied(detail=not_started()))
        elif self._is_ready and self._silent_seconds > SILENCE_SECONDS:
            self._die(EngineDied(detail=fell_silent()))

    def _insist(self, conversation: Conversation, call: int) -> None:
        """The engine has not obeyed a cancel: it is ended; other calls on it are told why."""
        if conversation is self._conversation and call in conversation.open_calls:
            conversation.give_up(call)
            detail = Message("it was ended because it did not obey a cancel")
            self._end(EngineDied(detail=detail), call)

    def _tell_called_off(self) -> None:
        calls, self._called_off = self._called_off, []
        for call in calls:
            self.failed.emit(call, Cancelled())

    def _die(self, error: FurrowError) -> None:
        self._end(error)
        self.died.emit(error)

    def _end(self, error: FurrowError, cancelled: int | None = None) -> None:
        self._read_stderr()
        process, self._process = self._process, None
        self._watch.stop()
        if process is not None:
            process.blockSignals(True)
            if process.state() != QProcess.ProcessState.NotRunning:
                kill_tree(int(process.processId()))
                process.waitForFinished(3000)
            process.deleteLater()
        self._tell_end(error, cancelled)

    def _tell_end(self, error: FurrowError, cancelled: int | None = None) -> None:
        failures = self._conversation.end(error)
        if cancelled is not None:
            failures.insert(0, Failed(cancelled, Cancelled()))
        self._conversation = Conversation(self._conversation.next_call)
        self._unsent = []
        self._is_ready = False
        self._heard.clear()
        self._newest.clear()
        for failure in failures:
            self.failed.emit(failure.call, failure.error)

    # --- what it says ----------------------------------------------------------------------------

    def _read_stderr(self) -> None:
        if self._process is not None:
            self._stderr.add(bytes(self._process.readAllStandardError()))

    def _read(self) -> None:
        if self._process is not None:
            self._silent_seconds = 0.0
            data = bytes(self._process.readAllStandardOutput())
            self._heard.append(self._conversation.hear(data))
            if not self._turn_is_booked:
                self._work(SLICE_SECONDS)

    def _go_on(self) -> None:
        self._turn_is_booked = False
        self._work(SLICE_SECONDS)

    def _work(self, seconds: float) -> None:
        """Take events for a while; what is left waits for the event loop's next turn."""
        process = self._process
        deadline = time.monotonic() + seconds
        while self._heard and self._process is process:
            event = next(self._heard[0], None)
            if event is None:
                self._heard.popleft()
            else:
                self._take(event)
            if self._heard and time.monotonic() > deadline:
                self._turn_is_booked = True
                QTimer.singleShot(0, self._go_on)
                break
        self._tell_newest()
        if self._one_shot and self._is_ready and not self.is_busy:
            self._end(Cancelled())

    def _take(self, event: Event) -> None:
        if isinstance(event, ProgressTold):
            self._newest[event.call] = in_user_language(event.progress)
            return
        self._tell_newest()
        if isinstance(event, LogTold):
            self.log.emit(event.call, in_user_language(event.line))
        elif isinstance(event, EpochTold):
            self.epoch.emit(event.call, event.epoch)
        elif isinstance(event, Alive):
            self.heartbeat.emit(event.call, event.rss_bytes)
        elif isinstance(event, Finished):
            self.finished.emit(event.call, in_user_language(event.result))
        elif isinstance(event, Failed):
            self.failed.emit(event.call, event.error)
        elif isinstance(event, Ready):
            self._send_waiting()
        elif isinstance(event, Refused):
            self._die(event.error)

    def _tell_newest(self) -> None:
        newest, self._newest = self._newest, {}
        for call, progress in newest.items():
            self.progress.emit(call, progress)

    def _send_waiting(self) -> None:
        self._is_ready = True
        waiting, self._unsent = self._unsent, []
        for _, line in waiting:
            self._write(line)
        self.ready.emit()

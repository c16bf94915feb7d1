"""Makes, repairs and removes the engine environment: a child process, its log as it comes."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, pyqtSignal

from furrow.engine.contract.errors import FurrowError
from furrow.engine.contract.requests import RunDoctor
from furrow.plugin.enginelink.client import EngineClient
from furrow.plugin.enginelink.environment.places import python_of
from furrow.plugin.enginelink.environment.plan import SetupPlan
from furrow.plugin.enginelink.environment.standalone_setup import (
    StandaloneSetup,
    remove_standalone,
)
from furrow.plugin.enginelink.environment.system import System
from furrow.plugin.enginelink.failures import Kind, SetupFailure, classify
from furrow.plugin.enginelink.process import EngineCommand, kill_tree

_STEP = re.compile(r"\[(\d+)/(\d+)\] (.+)")
_KEPT_LINES = 5000


class EngineSetup(QObject):
    """One set-up or removal at a time. It ends with exactly one of ``succeeded``, ``removed``,
    ``failed`` and ``cancelled``, unless :meth:`close` came first."""

    step = pyqtSignal(int, int, str)
    """number, of how many, what is done (English)"""
    fetched = pyqtSignal(int, int)
    """bytes of a standalone Python that have come, of how many (0: not known)"""
    line = pyqtSignal(str)
    """a line of the log; may hold paths"""
    succeeded = pyqtSignal(object)
    """DoctorReport: the environment is made, and the engine has checked itself in it"""
    removed = pyqtSignal()
    failed = pyqtSignal(object)
    """SetupFailure"""
    cancelled = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan: SetupPlan | None = None
        self._process: QProcess | None = None
        self._doctor: EngineClient | None = None
        self._system = System()
        self._standalone = StandaloneSetup(self._system, self)
        self._standalone.progress.connect(self.fetched)
        self._standalone.line.connect(self._tell)
        self._standalone.failed.connect(self._on_standalone_failed)
        self._standalone.finished.connect(self._on_standalone_finished)
        self._fetches = False
        self._lines: list[str] = []
        self._torn = b""
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    @property
    def is_running(self) -> bool:
        return self._fetches or self._process is not None or self._doctor is not None

    @property
    def log(self) -> str:
        """What was said so far, for :func:`~furrow.plugin.enginelink.failures.redacted_report`."""
        return "\n".join(self._lines)

    def start(self, plan: SetupPlan) -> None:
        """Begin; nothing happens where one is running."""
        if self.is_running:
            return
        self._plan, self._lines, self._torn = plan, [], b""
        if plan.standalone is not None:
            self._fetches = True
            self._standalone.start(plan.standalone, plan.standalone_proxy)
        else:
            self._start_process(plan)

    def cancel(self) -> None:
        """End it, with all that it started. What is half-made is made anew by the next set-up."""
        if self.is_running:
            self._end()
            self.cancelled.emit()

    def close(self) -> None:
        """The end: no signal comes any more, and no process is left when this returns."""
        self.blockSignals(True)
        self._end()

    def _start_process(self, plan: SetupPlan) -> None:
        process = QProcess(self)
        variables = QProcessEnvironment()
        for name, value in plan.variables.items():
            variables.insert(name, value)
        process.setProcessEnvironment(variables)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.readyReadStandardOutput.connect(self._read)
        process.errorOccurred.connect(self._on_error)
        process.finished.connect(self._on_finished)
        self._process = process
        program, *arguments = plan.words
        process.start(program, arguments)
        process.closeWriteChannel()

    def _on_standalone_finished(self) -> None:
        self._fetches = False
        if self._plan is not None:
            self._start_process(self._plan)

    def _on_standalone_failed(self, failure: SetupFailure) -> None:
        self._fetches = False
        self.failed.emit(failure)

    def _read(self) -> None:
        if self._process is None:
            return
        data = self._torn + bytes(self._process.readAllStandardOutput())
        *lines, self._torn = data.replace(b"\r", b"").split(b"\n")
        for line in lines:
            self._tell(line.decode("utf-8", "replace"))

    def _tell(self, text: str) -> None:
        self._lines.append(text)
        del self._lines[:-_KEPT_LINES]
        step = _STEP.fullmatch(text)
        if step:
            self.step.emit(int(step[1]), int(step[2]), step[3])
        self.line.emit(text)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if self._process is not None and error == QProcess.ProcessError.FailedToStart:
            problem = self._process.errorString()
            self._end()
            self.failed.emit(SetupFailure(Kind.WRONG_PYTHON, problem))

    def _on_finished(self, exit_code: int, status: QProcess.ExitStatus) -> None:
        if self._process is None or self._plan is None:
            return
        self._read()
        if self._torn:
            self._tell(self._torn.decode("utf-8", "replace"))
        self._process.deleteLater()
        self._process = None
        if exit_code != 0 or status != QProcess.ExitStatus.NormalExit:
            self.failed.emit(classify(self.log))
        elif self._plan.removes:
            self._remove_standalone(self._plan.folder)
        else:
            self._ask_doctor(python_of(self._system, self._plan.folder))

    def _remove_standalone(self, folder: str) -> None:
        """The Python that was fetched for the environment goes with it."""
        try:
            remove_standalone(self._system, folder)
        except OSError as problem:
            self._tell(str(problem))
            self.failed.emit(classify(str(problem)))
            return
        self.removed.emit()

    def _ask_doctor(self, python: str) -> None:
        self._doctor = EngineClient(lambda: EngineCommand(python), one_shot=True, parent=self)
        self._doctor.finished.connect(self._on_doctor_finished)
        self._doctor.failed.connect(self._on_doctor_failed)
        self._doctor.ask(RunDoctor())

    def _on_doctor_finished(self, call: int, report: object) -> None:
        self._dismiss_doctor()
        self.succeeded.emit(report)

    def _on_doctor_failed(self, call: int, error: FurrowError) -> None:
        said = self._doctor.said if self._doctor is not None else ""
        self._dismiss_doctor()
        for line in [*said.splitlines(), str(error)]:
            self._tell(line)
        self.failed.emit(classify(self.log))

    def _dismiss_doctor(self) -> None:
        doctor, self._doctor = self._doctor, None
        if doctor is not None:
            doctor.close()
            doctor.deleteLater()

    def _end(self) -> None:
        self._fetches = False
        self._standalone.stop()
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            if process.state() != QProcess.ProcessState.NotRunning:
                kill_tree(int(process.processId()))
                process.waitForFinished(3000)
            process.deleteLater()
        self._dismiss_doctor()

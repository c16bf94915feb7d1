"""Fetches the standalone Python, unpacks it in a thread, and puts it in its place in one step."""

from __future__ import annotations

import os
import shutil
import threading

from qgis.PyQt.QtCore import QObject, QThread, pyqtSignal

from furrow.plugin.enginelink.environment.download import STALL_MS, Download
from furrow.plugin.enginelink.environment.proxy import Proxy
from furrow.plugin.enginelink.environment.standalone import (
    StandalonePython,
    standalone_folder,
    standalone_python,
)
from furrow.plugin.enginelink.environment.system import System
from furrow.plugin.enginelink.environment.unpack import BadArchive, Stopped, unpack
from furrow.plugin.enginelink.failures import Kind, SetupFailure, classify

_HALF = ".half"


class StandaloneSetup(QObject):
    """One at a time. It ends with ``finished`` or ``failed``, unless :meth:`stop` came first."""

    progress = pyqtSignal(int, int)
    """bytes that have come, of how many (0: not known)"""
    line = pyqtSignal(str)
    """a line for the log"""
    finished = pyqtSignal()
    """:func:`~.standalone.standalone_python` is there"""
    failed = pyqtSignal(object)
    """SetupFailure"""

    def __init__(
        self, system: System, parent: QObject | None = None, stall_ms: int = STALL_MS
    ) -> None:
        super().__init__(parent)
        self._system = system
        self._standalone: StandalonePython | None = None
        self._unpacking: _Unpacking | None = None
        self._download = Download(self, stall_ms)
        self._download.progress.connect(self.progress)
        self._download.failed.connect(self._on_failed)
        self._download.finished.connect(self._unpack)

    def start(self, standalone: StandalonePython, proxy: Proxy | None) -> None:
        self._standalone = standalone
        self.line.emit(f"Fetching {standalone.url}")
        folder = standalone_folder(self._system, standalone)
        self._download.start(standalone.url, standalone.sha256, folder + ".tar.gz", proxy)

    def stop(self) -> None:
        """End it without a signal. What was downloaded is kept for the next time."""
        self._download.stop()
        unpacking, self._unpacking = self._unpacking, None
        if unpacking is not None:
            unpacking.blockSignals(True)
            unpacking.stop()
            unpacking.wait()
            unpacking.deleteLater()

    def _unpack(self, archive: str) -> None:
        self.line.emit(f"Unpacking {archive}")
        python = standalone_python(self._system, self._standalone)
        folder = standalone_folder(self._system, self._standalone)
        self._unpacking = _Unpacking(self._system, archive, folder, python, self)
        self._unpacking.finished.connect(self._on_unpacked)
        self._unpacking.start()

    def _on_unpacked(self) -> None:
        unpacking, self._unpacking = self._unpacking, None
        if unpacking is None:
            return
        failure = unpacking.failure
        unpacking.deleteLater()
        if failure is not None:
            self._on_failed(failure)
        else:
            self.finished.emit()

    def _on_failed(self, failure: SetupFailure) -> None:
        self.line.emit(failure.evidence)
        self.failed.emit(failure)


class _Unpacking(QThread):
    """Beside, checked, and then renamed; of a failure nothing stays but the archive."""

    def __init__(
        self, system: System, archive: str, folder: str, python: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.failure: SetupFailure | None = None
        self._system, self._python = system, python
        self._archive, self._folder = archive, folder
        self._stopped = threading.Event()

    def stop(self) -> None:
        self._stopped.set()

    def run(self) -> None:
        half = self._folder + _HALF
        try:
            shutil.rmtree(half, ignore_errors=True)
            unpack(self._archive, half, self._stopped.is_set)
            self.failure = self._check(half + self._python[len(self._folder) :])
            if self.failure is None:
                shutil.rmtree(self._folder, ignore_errors=True)
                os.replace(half, self._folder)
                os.remove(self._archive)
        except BadArchive as problem:
            self.failure = SetupFailure(Kind.DAMAGED_DOWNLOAD, str(problem))
        except Stopped:
            self.failure = None
        except OSError as problem:
            self.failure = classify(str(problem))
        shutil.rmtree(half, ignore_errors=True)

    def _check(self, python: str) -> SetupFailure | None:
        if not os.path.exists(python):
            gone = f"{python} is not there after unpacking"
            blocked = self._system.platform == "win32"
            return SetupFailure(Kind.ANTIVIRUS if blocked else Kind.DAMAGED_DOWNLOAD, gone)
        if self._system.ask(python) is None:
            return SetupFailure(Kind.WRONG_PYTHON, f"{python} does not start")
        return None


def remove_standalone(system: System, folder: str) -> None:
    """Remove a fetched Python, where no environment in its folder may still use it.

    Raises OSError.
    """
    parent = os.path.dirname(folder)
    if not os.path.isdir(parent):
        return
    names = os.listdir(parent)
    environments = (name for name in names if name.startswith("engine-"))
    if any(os.path.isdir(os.path.join(parent, name)) for name in environments):
        return
    for name in names:
        path = os.path.join(parent, name)
        if name.startswith("python-") and os.path.isdir(path):
            shutil.rmtree(path)
        elif name.startswith("python-") and name.endswith((".tar.gz", ".part")):
            os.remove(path)

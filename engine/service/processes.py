"""One worker process with everything it starts: begin it, listen to it, end all of it.

On POSIX the worker runs in a process group of its own, together with a *keeper*: a shell that
waits on a pipe held by this process and then kills the group. So when this process dies, however
it dies, the kernel closes the pipe and the whole group goes, even a worker that is stuck in native
code, where no Python thread could run. On Windows (reasoned, not tried) the worker's own watch on
its stdin and psutil's view of the tree do this.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from queue import SimpleQueue
from typing import IO, Any

from furrow.engine.contract import protocol

# Set by QGIS, conda or OSGeo4W for *their* libraries; the engine's wheels bring their own.
_FOREIGN_PREFIXES = ("GDAL_", "PROJ_", "PYTHON", "DYLD_")
_FOREIGN_NAMES = frozenset({"LD_LIBRARY_PATH", "LD_PRELOAD", "OGR_DRIVER_PATH", "VIRTUAL_ENV"})
_KEPT_PREFIX = "GDAL_HTTP_"  # a user's proxy

_KEEPER = ("/bin/sh", "-c", "read -r line; kill -9 0")


@dataclass(frozen=True)
class WorkerLine:
    """A line that worker number ``worker`` wrote."""

    worker: int
    line: bytes


@dataclass(frozen=True)
class WorkerExited:
    """Worker number ``worker`` ended; every line that it wrote came before this."""

    worker: int
    return_code: int


def clean_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """A copy without what QGIS and its kin set for their own Python, GDAL and PROJ."""
    return {
        name: value
        for name, value in environment.items()
        if name.upper().startswith(_KEPT_PREFIX)
        or not (name.upper().startswith(_FOREIGN_PREFIXES) or name.upper() in _FOREIGN_NAMES)
    }


class WorkerProcess:
    """A started worker. Its lines, then its end, arrive in ``events``.

    Raises OSError where the process cannot be started.
    """

    def __init__(
        self,
        number: int,
        command: tuple[str, ...],
        events: SimpleQueue[Any],
        stderr: int | IO[bytes] | None = None,
    ) -> None:
        self.number = number
        self._events = events
        self._lock = threading.Lock()
        self._ended = False
        self._keeper = _start_keeper()
        try:
            self._process = _start_worker(command, stderr, self._keeper)
        except OSError:
            _end_keeper(self._keeper)
            raise
        self._reader = threading.Thread(target=self._read_lines, daemon=True)
        self._reader.start()
        threading.Thread(target=self._await_end, daemon=True).start()

    @property
    def pid(self) -> int:
        return self._process.pid

    def send(self, message: dict[str, Any]) -> None:
        """Write one message; a worker that is gone is told by WorkerExited, not here."""
        stream = self._process.stdin
        if stream is not None:
            with contextlib.suppress(OSError, ValueError):
                stream.write(protocol.encode(message))
                stream.flush()

    def kill_tree(self) -> None:
        """End the worker and everything it started, at once. May be called from any thread."""
        with self._lock:
            if self._ended:
                return
            self._ended = True
            if self._keeper is None:
                _kill_tree_by_psutil(self._process)
            else:
                _kill_group(self._keeper)

    def _read_lines(self) -> None:
        stream = self._process.stdout
        if stream is not None:
            for line in stream:
                self._events.put(WorkerLine(self.number, line))

    def _await_end(self) -> None:
        return_code = self._process.wait()
        self.kill_tree()  # what it started must not outlive it
        self._reader.join(timeout=2.0)
        self._events.put(WorkerExited(self.number, return_code))


def _start_keeper() -> subprocess.Popen[bytes] | None:
    if sys.platform == "win32":
        return None
    return subprocess.Popen(
        _KEEPER,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={},
        cwd="/",
        process_group=0,
    )


def _start_worker(
    command: tuple[str, ...],
    stderr: int | IO[bytes] | None,
    keeper: subprocess.Popen[bytes] | None,
) -> subprocess.Popen[bytes]:
    creation_flags = 0
    if sys.platform == "win32":
        creation_flags = subprocess.CREATE_NEW_PROCESS_GROUP
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=stderr,
        env=clean_environment(os.environ),
        process_group=keeper.pid if keeper else None,
        creationflags=creation_flags,
    )


def _end_keeper(keeper: subprocess.Popen[bytes] | None) -> None:
    if keeper is not None:
        _kill_group(keeper)


def _kill_group(keeper: subprocess.Popen[bytes]) -> None:
    # The keeper is not reaped before this line, so its number cannot belong to another group.
    if sys.platform != "win32":
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(keeper.pid, signal.SIGKILL)
    keeper.wait()
    if keeper.stdin is not None:
        keeper.stdin.close()


def _kill_tree_by_psutil(process: subprocess.Popen[bytes]) -> None:
    import psutil

    with contextlib.suppress(psutil.Error):
        for child in psutil.Process(process.pid).children(recursive=True):
            with contextlib.suppress(psutil.Error):
                child.kill()
    with contextlib.suppress(OSError):
        process.kill()

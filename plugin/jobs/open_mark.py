"""Which QGIS window has a project open: ``.furrow-open.json`` beside furrow.json. No Qt.

It keeps a second window from starting jobs on the same project. What the engine writes is guarded
by the engine's own lock all the same.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import time
from pathlib import Path
from typing import Any

from furrow.engine.contract.paths import PROJECT_FILE

NAME = ".furrow-open.json"
_A_DAY = 24 * 3600.0


class OpenMark:
    """At most one project is marked at a time.

    Args:
        pid: of the process that holds the mark.
    """

    def __init__(self, pid: int | None = None) -> None:
        self._pid = os.getpid() if pid is None else pid
        self._file: Path | None = None

    def take(self, folder: str) -> bool:
        """Mark a project as open here; False where another window has it open.

        A mark whose process is gone is taken over. A folder that cannot be written, or that holds
        no project, needs no mark.
        """
        file = Path(folder) / NAME
        if self._file == file and self._is_mine(_read(file)):
            return True
        self.release()
        if not (Path(folder) / PROJECT_FILE).is_file():
            return True
        text = json.dumps(
            {"pid": self._pid, "host": socket.gethostname(), "started": _started(self._pid)}
        )
        for _ in range(2):
            try:
                with open(file, "x", encoding="utf-8") as writer:
                    writer.write(text)
                self._file = file
                return True
            except FileExistsError:
                found = _read(file)
                if not self._is_mine(found) and _is_held(found, file):
                    return False
                file.unlink(missing_ok=True)
            except OSError:
                return True  # read-only: the engine refuses to write there, too
        return False  # somebody else took over the same stale mark at the same moment

    def release(self) -> None:
        """Take the mark away; one that another window has put there stays."""
        file, self._file = self._file, None
        if file is not None and self._is_mine(_read(file)):
            try:
                file.unlink(missing_ok=True)
            except OSError:
                return  # it is stale once this process has ended

    def _is_mine(self, found: dict[str, Any]) -> bool:
        return found.get("pid") == self._pid and found.get("host") == socket.gethostname()


def _read(file: Path) -> dict[str, Any]:
    """Empty where there is none, or it cannot be read."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _is_held(found: dict[str, Any], file: Path) -> bool:
    pid = found.get("pid")
    if not isinstance(pid, int) or pid <= 0:
        return False
    if found.get("host") != socket.gethostname():
        try:  # on another computer nobody can be asked; who works there puts up a new one each day
            return time.time() - file.stat().st_mtime < _A_DAY
        except OSError:
            return False
    started = found.get("started")
    return _is_alive(pid) and (not started or started == _started(pid))


def _is_alive(pid: int) -> bool:
    if sys.platform == "win32":
        return _is_alive_on_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True  # somebody else's
    return True


def _is_alive_on_windows(pid: int) -> bool:
    """Reasoned, not tried: os.kill(pid, 0) would end the process there."""
    import ctypes

    limited, still_active = 0x1000, 259
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined]
    handle = kernel.OpenProcess(limited, False, pid)
    if not handle:
        return False
    code = ctypes.c_ulong()
    kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return code.value == still_active


def _started(pid: int) -> str:
    """When a process began, where the system tells (Linux): a number is used again one day."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    fields = stat.rpartition(")")[2].split()
    return fields[19] if len(fields) > 19 else ""

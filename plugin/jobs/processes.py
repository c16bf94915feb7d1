"""Which process wrote something down, and whether it still runs. No Qt."""

from __future__ import annotations

import os
import socket
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_A_DAY = 24 * 3600.0


def identity(pid: int | None = None) -> dict[str, Any]:
    """What tells a process from all others, to be written down: pid, host, started.

    Args:
        pid: this process where none is given.
    """
    number = os.getpid() if pid is None else pid
    return {"pid": number, "host": socket.gethostname(), "started": _started(number)}


def is_process(told: Mapping[str, Any], pid: int | None = None) -> bool:
    """Whether it was this process, or that of ``pid``, that wrote its identity down."""
    number = os.getpid() if pid is None else pid
    return told.get("pid") == number and told.get("host") == socket.gethostname()


def may_run(told: Mapping[str, Any], seen: float) -> bool:
    """Whether the process may still run.

    Args:
        told: what :func:`identity` gave.
        seen: its last sign of life, in seconds since 1970. On another computer nobody can be asked:
            there the sign holds for a day.
    """
    pid = told.get("pid")
    if not isinstance(pid, int) or pid <= 0:
        return False
    if told.get("host") != socket.gethostname():
        return time.time() - seen < _A_DAY
    started = told.get("started")
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

"""How much memory a process holds, may hold, and whether the system killed for want of it.

Linux is read from /proc and cgroup files; elsewhere psutil is asked, where it is installed.
Standard library only on Linux, so that the supervisor stays light.
"""

from __future__ import annotations

import contextlib
import os
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class MemoryUse:
    rss_bytes: int
    """Resident memory."""
    address_space_bytes: int
    """Virtual memory; counts only against an RLIMIT_AS."""

    def share_of_limit(self) -> float:
        """The larger of resident/limit and address space/RLIMIT_AS (0 … about 1)."""
        shares = [0.0]
        limit = memory_limit_bytes()
        if limit:
            shares.append(self.rss_bytes / limit)
        address_limit = _address_space_limit_bytes()
        if address_limit:
            shares.append(self.address_space_bytes / address_limit)
        return max(shares)


def memory_use(pid: int) -> MemoryUse | None:
    """Memory of one process; None where it is gone or cannot be read."""
    if sys.platform.startswith("linux"):
        try:
            with open(f"/proc/{pid}/statm", encoding="ascii") as file:
                size_pages, resident_pages = (int(word) for word in file.read().split()[:2])
        except (OSError, ValueError):
            return None
        page = os.sysconf("SC_PAGE_SIZE")
        return MemoryUse(resident_pages * page, size_pages * page)
    try:
        import psutil
    except ImportError:
        return None
    try:
        return MemoryUse(int(psutil.Process(pid).memory_info().rss), 0)
    except psutil.Error:
        return None


def memory_limit_bytes() -> int | None:
    """Physical memory, or the control group's limit where that is lower."""
    limits = [value for value in (_physical_bytes(), *_cgroup_limits_bytes()) if value]
    return min(limits) if limits else None


def count_oom_kills() -> int:
    """Processes that the system has ended for want of memory, as far as it tells (Linux)."""
    count = _counter("/proc/vmstat", "oom_kill")
    for folder in _cgroup_folders():
        count += _counter(os.path.join(folder, "memory.events"), "oom_kill")
        count += _counter(os.path.join(folder, "memory.oom_control"), "oom_kill")
    return count


def _physical_bytes() -> int | None:
    if hasattr(os, "sysconf"):
        with contextlib.suppress(ValueError, OSError):
            return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    try:
        import psutil
    except ImportError:
        return None
    return int(psutil.virtual_memory().total)


def _address_space_limit_bytes() -> int | None:
    if sys.platform == "win32":
        return None
    import resource

    soft, _ = resource.getrlimit(resource.RLIMIT_AS)
    return None if soft == resource.RLIM_INFINITY else soft


def _cgroup_limits_bytes() -> list[int]:
    limits = []
    for folder in _cgroup_folders():
        for name in ("memory.max", "memory.limit_in_bytes"):
            text = _read(os.path.join(folder, name)).strip()
            if text.isdigit() and int(text) < 1 << 60:  # version 1 says 2^63 for "no limit"
                limits.append(int(text))
    return limits


def _cgroup_folders() -> list[str]:
    """Folders of this process's memory control group, versions 2 and 1."""
    folders = []
    for line in _read("/proc/self/cgroup").splitlines():
        parts = line.split(":", 2)
        if len(parts) != 3:
            continue
        _, controllers, path = parts
        if controllers == "":
            folders.append("/sys/fs/cgroup" + path)
        elif "memory" in controllers.split(","):
            folders.append("/sys/fs/cgroup/memory" + path)
    return folders


def _counter(file: str, name: str) -> int:
    for line in _read(file).splitlines():
        words = line.split()
        if len(words) == 2 and words[0] == name and words[1].isdigit():
            return int(words[1])
    return 0


def _read(file: str) -> str:
    try:
        with open(file, encoding="ascii", errors="replace") as handle:
            return handle.read()
    except OSError:
        return ""

"""Is there a GPU that the engine could use?

It is told, and nothing more: no recipe of this version uses one, and the lock holds no package
that comes in a processor and a GPU build, so there is nothing to choose from yet.
"""

from __future__ import annotations

from dataclasses import dataclass

from furrow.plugin.enginelink.environment.system import System

_QUERY = ("--query-gpu=name,memory.total,driver_version", "--format=csv,noheader,nounits")
_WINDOWS_PATH = r"C:\Windows\System32\nvidia-smi.exe"


@dataclass(frozen=True)
class Gpu:
    name: str
    memory_mb: int
    """MiB"""
    driver: str


def find_gpu(system: System) -> Gpu | None:
    """The NVIDIA GPU with most memory, as its driver tells; None without one."""
    program = system.which("nvidia-smi")
    if program is None and system.platform == "win32" and system.exists(_WINDOWS_PATH):
        program = _WINDOWS_PATH
    if program is None:
        return None
    found = [_read(line) for line in (system.run([program, *_QUERY]) or "").splitlines()]
    known = [gpu for gpu in found if gpu is not None]
    return max(known, key=lambda gpu: gpu.memory_mb) if known else None


def _read(line: str) -> Gpu | None:
    words = [word.strip() for word in line.split(",")]
    if len(words) != 3 or not words[1].isdigit():
        return None
    return Gpu(words[0], int(words[1]), words[2])

"""Which NVIDIA GPU this computer has, as its driver tells: torch may be chosen for it."""

from __future__ import annotations

from dataclasses import dataclass

from furrow.plugin.enginelink.environment.system import System

_FORMAT = "--format=csv,noheader,nounits"
_QUERIES = (
    "--query-gpu=name,memory.total,driver_version,compute_cap",
    "--query-gpu=name,memory.total,driver_version",  # older drivers know no compute_cap
)
_WINDOWS_PATH = r"C:\Windows\System32\nvidia-smi.exe"


@dataclass(frozen=True)
class Gpu:
    name: str
    memory_mb: int
    """MiB"""
    driver: str
    capability: tuple[int, int] = (0, 0)
    """Compute capability; (0, 0) where the driver does not tell it."""


def find_gpu(system: System) -> Gpu | None:
    """The NVIDIA GPU with most memory, as its driver tells; None without one."""
    program = system.which("nvidia-smi")
    if program is None and system.platform == "win32" and system.exists(_WINDOWS_PATH):
        program = _WINDOWS_PATH
    if program is None:
        return None
    for query in _QUERIES:
        listed = system.run([program, query, _FORMAT]) or ""
        known = [gpu for gpu in map(_read, listed.splitlines()) if gpu is not None]
        if known:
            return max(known, key=lambda gpu: gpu.memory_mb)
    return None


def _read(line: str) -> Gpu | None:
    words = [word.strip() for word in line.split(",")]
    if len(words) not in (3, 4) or not words[1].isdigit():
        return None
    major, _, minor = (words[3] if len(words) == 4 else "").partition(".")
    known = major.isdigit() and minor.isdigit()
    return Gpu(words[0], int(words[1]), words[2], (int(major), int(minor)) if known else (0, 0))

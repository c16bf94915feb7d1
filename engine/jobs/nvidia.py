"""NVIDIA GPUs, as their driver's own program tells; no package is needed for that."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass


@dataclass(frozen=True)
class NvidiaGpu:
    name: str
    driver: str


def nvidia_gpus() -> tuple[NvidiaGpu, ...]:
    """All GPUs; none without a driver."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return ()
    command = [program, "--query-gpu=name,driver_version", "--format=csv,noheader"]
    try:
        answer = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ()
    if answer.returncode != 0:
        return ()
    lines = (line.rpartition(",") for line in answer.stdout.splitlines())
    return tuple(NvidiaGpu(name.strip(), driver.strip()) for name, _, driver in lines if name)

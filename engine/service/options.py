"""What a service or command may be told; the defaults are the product."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field

from furrow.engine.contract.protocol import CANCEL_GRACE_SECONDS, HEARTBEAT_SECONDS
from furrow.engine.service.memory import count_oom_kills


def worker_command() -> tuple[str, ...]:
    """Command line of the worker: this Python, this checkout."""
    engine_folder = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    return (sys.executable, "-I", "-X", "utf8", engine_folder, "worker")


@dataclass(frozen=True)
class ServiceOptions:
    """Set in code only: nothing here is read from a project, a file or the environment."""

    worker_command: tuple[str, ...] = field(default_factory=worker_command)
    cancel_grace_seconds: float = CANCEL_GRACE_SECONDS
    heartbeat_seconds: float = HEARTBEAT_SECONDS
    count_oom_kills: Callable[[], int] = count_oom_kills
    """How often the system has ended a process for want of memory, so far."""

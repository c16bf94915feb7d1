"""How the engine is started, ended with all that it started, and how its end is told. No Qt."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import dataclass, field

from furrow.engine.contract.errors import EngineDied, FurrowError
from furrow.engine.contract.message import Message
from furrow.plugin.enginelink.child_environment import engine_variables

PLUGIN_FOLDER = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
"""The folder that is the plugin, and the package furrow."""

ENGINE_FOLDER = os.path.join(PLUGIN_FOLDER, "engine")

START_SECONDS = 30.0
"""An engine that has not said that it is ready after this long is given up."""
SILENCE_SECONDS = 30.0
"""An engine that works but has not said anything for this long (it tells each second) is too."""
CANCEL_SECONDS = 2.6
"""After this long a cancel that was not answered ends the engine: the engine's own two seconds,
and the time that it needs to end its worker."""
STDERR_BYTES = 64 * 1024
"""How much of the engine's stderr is kept for a report: the end of it."""

NO_CONSOLE = 0x08000000 if sys.platform == "win32" else 0
"""Windows: creation flag CREATE_NO_WINDOW; else a black window would flash up."""


@dataclass(frozen=True)
class EngineCommand:
    """What to start: the environment's Python, this plugin's engine."""

    python: str
    arguments: tuple[str, ...] = ("-I", "-X", "utf8", ENGINE_FOLDER, "serve")
    variables: dict[str, str] = field(
        default_factory=lambda: engine_variables(os.environ, sys.platform)
    )

    @property
    def words(self) -> tuple[str, ...]:
        return (self.python, *self.arguments)


class Tail:
    """The last STDERR_BYTES of a stream."""

    def __init__(self) -> None:
        self._data = b""

    def add(self, data: bytes) -> None:
        self._data = (self._data + data)[-STDERR_BYTES:]

    @property
    def text(self) -> str:
        return self._data.decode("utf-8", "replace")


def start_engine(command: EngineCommand) -> subprocess.Popen[bytes]:
    """Start the engine with pipes on all three streams. Raises OSError."""
    return subprocess.Popen(
        command.words,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=command.variables,
        creationflags=NO_CONSOLE,
    )


def kill_tree(pid: int) -> None:
    """End a process that leads its own group, and everything below it, at once.

    The engine and its set-up call ``os.setsid()`` first of all. The engine's worker sits in a
    group of its own, whose keeper ends it when the engine is gone. On Windows (reasoned, not
    tried) taskkill walks the tree.
    """
    if pid <= 1:
        return  # was never started; 0 would be this very process's group
    if sys.platform == "win32":
        subprocess.run(
            ["taskkill", "/F", "/T", "/PID", str(pid)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            creationflags=NO_CONSOLE,
        )
        return
    try:
        os.killpg(pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        _kill_one(pid)  # it does not lead its group yet, or is gone


def explain_end(return_code: int, said: str) -> FurrowError:
    """The error for an engine that ended by itself.

    Args:
        return_code: minus N where signal N ended it.
        said: what it wrote to stderr; its last line may tell why.
    """
    detail = (
        _signal_words(-return_code)
        if return_code < 0
        else Message("exit code {code}", code=return_code)
    )
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    if lines and return_code > 0:
        detail = Message(
            "exit code {code}: {last_line}", code=return_code, last_line=lines[-1][:300]
        )
    return EngineDied(detail=detail)


def not_started() -> Message:
    return Message("it did not start within {seconds:.0f} seconds", seconds=START_SECONDS)


def fell_silent() -> Message:
    return Message("it said nothing for {seconds:.0f} seconds", seconds=SILENCE_SECONDS)


def _signal_words(number: int) -> str:
    try:
        return f"signal {signal.Signals(number).name}"
    except ValueError:
        return f"signal {number}"


def _kill_one(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return

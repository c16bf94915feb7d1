"""How the ``furrow`` command ends."""

from __future__ import annotations

from enum import IntEnum

from furrow.engine.contract.errors import (
    BadRequest,
    Cancelled,
    EngineDied,
    FurrowError,
    OutOfMemory,
    UnexpectedError,
)


class ExitCode(IntEnum):
    """Stable: scripts rely on these."""

    OK = 0
    UNEXPECTED = 1
    """An error that Furrow does not know."""
    USAGE = 2
    """The command or one of its values is not valid."""
    REFUSED = 3
    """Something that you can mend; the message says how."""
    ENGINE_DIED = 4
    """Out of memory, or the engine ended unexpectedly."""
    CANCELLED = 130
    """Ctrl-C or SIGTERM."""


def exit_code(error: FurrowError) -> ExitCode:
    """The exit code that tells an error apart."""
    if isinstance(error, Cancelled):
        return ExitCode.CANCELLED
    if isinstance(error, UnexpectedError):
        return ExitCode.UNEXPECTED
    if isinstance(error, BadRequest):
        return ExitCode.USAGE
    if isinstance(error, (OutOfMemory, EngineDied)):
        return ExitCode.ENGINE_DIED
    return ExitCode.REFUSED

"""What went wrong, as an error that a person can read: exceptions of a job, deaths of a worker."""

from __future__ import annotations

import signal

from furrow.engine.contract.errors import (
    Cancelled,
    EngineDied,
    FurrowError,
    OutOfMemory,
    UnexpectedError,
)
from furrow.engine.contract.message import Message

NEAR_LIMIT = 0.8
"""A worker that dies by a signal with more than this share of the memory limit died of memory."""


def as_furrow_error(problem: BaseException) -> FurrowError:
    """The error to answer with for whatever a job raised."""
    if isinstance(problem, FurrowError):
        return problem
    if isinstance(problem, MemoryError):
        return OutOfMemory(detail=str(problem) or Message("a request for more memory was refused"))
    if isinstance(problem, KeyboardInterrupt):
        return Cancelled()
    text = str(problem).strip()
    name = type(problem).__name__
    return UnexpectedError(detail=f"{name}: {text}" if text else name)


def explain_death(return_code: int, system_killed: bool, memory_share: float) -> FurrowError:
    """The error for a worker that ended in the middle of a job.

    Args:
        return_code: of the process; minus N where signal N ended it.
        system_killed: the system's count of out-of-memory kills rose while the job ran.
        memory_share: last seen share of the memory limit in use (0 … 1).
    """
    by_signal = return_code < 0
    killed = by_signal and -return_code == getattr(signal, "SIGKILL", 9)
    how = _signal_name(-return_code) if by_signal else Message("exit code {code}", code=return_code)
    if killed and system_killed:
        return OutOfMemory(detail=Message("the system ended it with {how} to free memory", how=how))
    if by_signal and memory_share > NEAR_LIMIT:
        return OutOfMemory(
            detail=Message(
                "it ended with {how} while it used {percent:.0f} % of the memory",
                how=how,
                percent=memory_share * 100,
            )
        )
    return EngineDied(detail=how)


def _signal_name(number: int) -> str:
    try:
        return f"signal {signal.Signals(number).name}"
    except ValueError:
        return f"signal {number}"

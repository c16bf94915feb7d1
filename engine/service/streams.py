"""The protocol's own ends of stdin and stdout, out of the reach of libraries that print."""

from __future__ import annotations

import os
import sys
import threading
from typing import Any, BinaryIO

from furrow.engine.contract import protocol


class LineWriter:
    """Writes one message a line; safe to use from several threads."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def send(self, message: dict[str, Any]) -> None:
        """Raises OSError where the reader is gone, TypeError or ValueError where it is no JSON."""
        line = protocol.encode(message)
        with self._lock:
            self._stream.write(line)
            self._stream.flush()


def claim_stdout() -> LineWriter:
    """Take stdout for the protocol; from now on whatever prints, in Python or C, goes to stderr."""
    sys.stdout.flush()
    private = os.dup(1)
    try:
        os.dup2(2, 1)
    except OSError:  # started without a stderr
        _point_at_nothing(1, os.O_WRONLY)
    return LineWriter(os.fdopen(private, "wb"))


def claim_stdin() -> BinaryIO:
    """Take stdin for the protocol; nothing that the engine starts can read from it any more."""
    private = os.dup(0)
    _point_at_nothing(0, os.O_RDONLY)
    return os.fdopen(private, "rb")


def _point_at_nothing(descriptor: int, flags: int) -> None:
    nothing = os.open(os.devnull, flags)
    os.dup2(nothing, descriptor)
    os.close(nothing)

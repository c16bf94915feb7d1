"""What can go wrong on the way, as rules that a server is told."""

from __future__ import annotations

import fnmatch
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, get_args

FaultKind = Literal[
    "too-many-requests",  # 429 with Retry-After
    "server-error",  # 500, or the status given
    "expired",  # 403 until the request carries the query given
    "stall",  # a share of the body, then nothing until the client goes away
    "cut",  # a share of the body, then the connection is closed
    "truncated",  # the file ends early; lengths in the headers are honest
    "wrong-content",  # 200 with a page of HTML
    "corrupt",  # right length, but bytes inside the TIFF's tiles are flipped
    "ignores-range",  # 200 with the whole file
]


@dataclass(frozen=True)
class Fault:
    """Strikes GET (and, where the answer has no body to spoil, HEAD) of files that are there."""

    kind: FaultKind
    path_pattern: str = "*"
    """A shell pattern over the path, which begins with a slash; * matches slashes too."""
    times: int | None = None
    """How often it strikes; None: always."""
    after_requests: int = 0
    """So many matching requests are answered well first."""
    retry_after_s: int | None = 1
    """Of too-many-requests and of server-error 503; None: the header is left out."""
    status: int = 500
    """Of server-error."""
    query: str = ""
    """Of expired: what a request's query must contain to be served."""
    share: float = 0.5
    """Of stall and cut: so much of the body is sent first."""
    keep_bytes: int | None = None
    """Of truncated: so many bytes of the file are there; None: half."""
    deep: bool = False
    """Of corrupt: flip in the middle of each tile instead of at its beginning. GDAL does not look
    at the checksum of a deflated tile, so it often reads such a tile without an error, wrongly."""
    from_byte: int = 0
    """Strikes only ranges that reach beyond this byte, such as the tiles behind a header."""

    def __post_init__(self) -> None:
        if self.kind not in get_args(FaultKind):
            raise ValueError(f"no such fault: {self.kind}")


@dataclass(frozen=True)
class Asked:
    """A request, as far as the rules look at it."""

    path: str
    query: str
    method: str
    end: int
    """One past the last byte asked for."""
    touches_pixels: Callable[[], bool]


class FaultBook:
    """The rules of one server, in the order they were told; safe for threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rules: list[_Rule] = []

    def add(self, fault: Fault) -> None:
        with self._lock:
            self._rules.append(_Rule(fault))

    def clear(self) -> None:
        with self._lock:
            self._rules.clear()

    def strike(self, asked: Asked) -> Fault | None:
        """The first fault that strikes this request, which is then counted against it."""
        with self._lock:
            for rule in self._rules:
                if rule.strikes(asked):
                    return rule.fault
        return None


class _Rule:
    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        self.seen = self.struck = 0

    def strikes(self, asked: Asked) -> bool:
        fault = self.fault
        if not fnmatch.fnmatchcase(asked.path, fault.path_pattern):
            return False
        if fault.from_byte and asked.end <= fault.from_byte:
            return False
        if asked.method == "HEAD" and fault.kind in ("stall", "cut", "corrupt", "ignores-range"):
            return False
        if fault.kind == "expired" and fault.query and fault.query in asked.query:
            return False
        if fault.kind == "corrupt" and not asked.touches_pixels():
            return False
        self.seen += 1
        if self.seen <= fault.after_requests:
            return False
        if fault.times is not None and self.struck >= fault.times:
            return False
        self.struck += 1
        return True

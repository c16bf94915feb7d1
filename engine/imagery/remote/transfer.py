"""Byte ranges over HTTP: few connections, patient with a busy server, and gone when cancelled."""

from __future__ import annotations

import contextlib
import email.utils
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from types import TracebackType
from urllib.parse import urlsplit

import numpy as np
import requests
import urllib3
from requests.adapters import HTTPAdapter

from furrow.engine.contract.errors import Cancelled, HostUnreachable, ServiceFailed
from furrow.engine.contract.message import Message
from furrow.engine.imagery.remote.aside import aside

CHUNK_BYTES = 64 * 1024
_TELLING_BYTES = 32 * 1024
USER_AGENT = "furrow (QGIS plugin)"
BUSY = frozenset({408, 429, 500, 502, 503, 504})
_LEADS_NOWHERE = (
    requests.exceptions.TooManyRedirects,
    requests.exceptions.InvalidURL,
    requests.exceptions.InvalidSchema,
    requests.exceptions.MissingSchema,
)
REFUSED = frozenset({401, 403})
"""A signed address may have expired: it is signed anew, once."""


@dataclass(frozen=True)
class Patience:
    """How long a server is given."""

    connect_s: float = 10.0
    stall_s: float = 20.0
    """A transfer that brings nothing for so long is taken up again on a new connection."""
    attempts: int = 6
    """Attempts in a row that bring nothing."""
    first_wait_s: float = 0.5
    """Doubles with each attempt, with jitter, unless the server says how long to wait."""
    longest_wait_s: float = 60.0


Address = Callable[[bool], str]
"""Gives a file's address; True: the last one was refused, sign it anew."""


class Transfer:
    """Fetches byte ranges from several threads.

    Counts what came over the network. ``stop`` ends every transfer under way: reads return, waits
    end, and each raises Cancelled.
    """

    def __init__(self, connections: int = 8, patience: Patience | None = None) -> None:
        self.connections = connections
        self.bytes_received = 0
        self.requests_made = 0
        self.best_bytes_per_s = 0.0
        """Of one connection, over at least 32 KB."""
        self._patience = patience or Patience()
        self._session = requests.Session()
        adapter = HTTPAdapter(pool_connections=connections, pool_maxsize=connections)
        self._session.mount("https://", adapter)
        self._session.mount("http://", adapter)
        self._session.headers.update({"User-Agent": USER_AGENT, "Accept-Encoding": "identity"})
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._under_way: set[urllib3.response.HTTPResponse] = set()
        self._not_before: dict[str, float] = {}
        self._jitter = np.random.default_rng()

    def __enter__(self) -> Transfer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
        self._session.close()

    def stop(self) -> None:
        """End every transfer. May be called from any thread."""
        self._stopped.set()
        with self._lock:
            under_way = list(self._under_way)
        for response in under_way:
            # Closing would wait for the reading thread; this wakes it. One that is just ending has
            # given its connection back (RuntimeError), is closed (ValueError), or gets closed
            # between urllib3's look and its call (TypeError).
            with contextlib.suppress(RuntimeError, ValueError, TypeError, OSError):
                response.shutdown()

    def check(self) -> None:
        """Raises Cancelled once stopped."""
        if self._stopped.is_set():
            raise Cancelled()

    def count(self, received: int, requests: int = 0) -> None:
        """Count what came through a service's own client."""
        with self._lock:
            self.bytes_received += received
            self.requests_made += requests

    def chunks(self, address: Address, start: int, end: int) -> Iterator[Chunk]:
        """The bytes ``start`` … ``end`` − 1, in order, as they come; fewer at the end of the file.

        After a break it goes on from the byte it had.

        Raises:
            HostUnreachable, ServiceFailed, Cancelled
        """
        host, failed = "", 0
        renew, renewed = False, False
        while start < end:
            self.check()
            try:
                # Signing asks a server, too.
                url = aside(partial(address, renew), self.check)
                host, renew = urlsplit(url).netloc, False
                self._wait_for(host)
                before = start
                for chunk in self._one_request(url, start, end):
                    start = chunk.end
                    failed = 0
                    yield chunk
                    if chunk.end >= chunk.file_bytes:
                        return
                if start == before:
                    raise _Again("the answer was empty")
            except _Expired as expired:
                if renewed:
                    detail = Message("access was refused (HTTP {status})", status=expired.status)
                    raise ServiceFailed(host, detail) from None
                renew, renewed = True, True
            except _Again as again:
                failed += 1
                if failed >= self._patience.attempts:
                    raise _final(host, again) from again
                self._hold_back(host, again, failed)

    def _one_request(self, url: str, start: int, end: int) -> Iterator[Chunk]:
        try:
            with self._lock:
                self.requests_made += 1
            # A server that has not begun to answer cannot be hung up on from another thread.
            response = aside(
                lambda: self._session.get(
                    url,
                    headers={"Range": f"bytes={start}-{end - 1}"},
                    stream=True,
                    timeout=(self._patience.connect_s, self._patience.stall_s),
                ),
                self.check,
            )
        except _LEADS_NOWHERE as problem:
            detail = Message("it leads to an address that cannot be read, or redirects without end")
            raise ServiceFailed(urlsplit(url).netloc, detail) from problem
        except requests.RequestException as problem:
            if isinstance(_innermost(problem), ssl.SSLCertVerificationError):
                raise HostUnreachable(urlsplit(url).netloc, in_words(problem)) from problem
            raise _Again(in_words(problem), unreachable=True) from problem
        with response:
            if url.startswith("https:") and not response.url.startswith("https:"):
                detail = Message("it sends us on to an address without encryption")
                raise ServiceFailed(urlsplit(url).netloc, detail)
            facts = _checked(response, start, end)
            raw = response.raw
            with self._lock:
                self._under_way.add(raw)
            try:
                yield from self._read(raw, facts, start)
            finally:
                with self._lock:
                    self._under_way.discard(raw)

    def _read(
        self, raw: urllib3.response.HTTPResponse, facts: _Facts, start: int
    ) -> Iterator[Chunk]:
        began, first = time.monotonic(), start
        while start < facts.end:
            self.check()
            try:
                data = raw.read(min(CHUNK_BYTES, facts.end - start))
            except (urllib3.exceptions.HTTPError, OSError, ValueError) as problem:
                self.check()
                raise _Again(in_words(problem)) from problem
            if not data:
                self.check()
                raise _Again("the connection ended too early")
            with self._lock:
                self.bytes_received += len(data)
            yield Chunk(facts.host, start, data, facts.file_bytes, facts.version)
            start += len(data)
        if start - first >= _TELLING_BYTES:
            speed = (start - first) / max(time.monotonic() - began, 1e-3)
            self.best_bytes_per_s = max(self.best_bytes_per_s, speed)

    def _hold_back(self, host: str, again: _Again, failed: int) -> None:
        """All transfers from a host that asked for quiet wait."""
        patience = self._patience
        if again.wait_s is not None:
            with self._lock:
                until = time.monotonic() + min(again.wait_s, patience.longest_wait_s)
                self._not_before[host] = max(until, self._not_before.get(host, 0.0))
            self._wait_for(host)
        # Also after that: else all would come back at the same moment, and be refused again.
        longest = min(patience.longest_wait_s, patience.first_wait_s * 2 ** (failed - 1))
        self._sleep(longest * float(self._jitter.uniform(0.5, 1.0)))

    def _wait_for(self, host: str) -> None:
        self._sleep(self._not_before.get(host, 0.0) - time.monotonic())

    def _sleep(self, seconds: float) -> None:
        if seconds > 0:
            self._stopped.wait(seconds)
        self.check()


@dataclass(frozen=True)
class Chunk:
    """Some bytes of a remote file."""

    host: str
    start: int
    data: bytes
    file_bytes: int
    """Size of the whole file."""
    version: str
    """The server's mark of this state of the file; empty where it gives none."""

    @property
    def end(self) -> int:
        return self.start + len(self.data)


@dataclass(frozen=True)
class _Facts:
    host: str
    end: int
    file_bytes: int
    version: str


class _Again(Exception):
    """Worth another attempt."""

    def __init__(self, detail: str, wait_s: float | None = None, unreachable: bool = False) -> None:
        super().__init__(detail)
        self.wait_s = wait_s
        self.unreachable = unreachable


class _Expired(Exception):
    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


def _checked(response: requests.Response, start: int, end: int) -> _Facts:
    """What the answer holds. Raises _Again, _Expired, ServiceFailed."""
    status, host = response.status_code, urlsplit(response.url).netloc
    if status in BUSY:
        raise _Again(f"HTTP {status}", _retry_after(response.headers.get("Retry-After")))
    if status in REFUSED:
        raise _Expired(status)
    if status == 200:
        kind = response.headers.get("Content-Type", "")
        if "html" in kind or "json" in kind or "xml" in kind:
            raise ServiceFailed(
                host, Message("it sent {kind} instead of an image", kind=kind.partition(";")[0])
            )
        raise ServiceFailed(host, Message("it does not answer requests for parts of a file"))
    if status != 206:
        raise ServiceFailed(host, Message("HTTP {status}", status=status))
    packed = response.headers.get("Content-Encoding", "identity")
    if packed != "identity":
        detail = Message(
            "it sends files packed ({kind}), parts of which cannot be read", kind=packed
        )
        raise ServiceFailed(host, detail)
    stated = response.headers.get("Content-Range", "")
    span, _, whole = stated.removeprefix("bytes ").partition("/")
    first, _, last = span.partition("-")
    if not last.isdigit() or first != str(start):
        raise ServiceFailed(host, Message("it sent another part of the file than asked for"))
    if not whole.isdigit():
        raise ServiceFailed(host, Message("it does not say how large the file is"))
    version = response.headers.get("ETag") or response.headers.get("Last-Modified") or ""
    return _Facts(host, min(int(last) + 1, end), int(whole), version)


def _retry_after(stated: str | None) -> float | None:
    """Seconds, from a number or a date; None where the server does not say."""
    if stated is None:
        return None
    if stated.strip().isdigit():
        return float(stated)
    try:
        until = email.utils.parsedate_to_datetime(stated)
    except ValueError:
        return None
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return max(0.0, (until - datetime.now(UTC)).total_seconds())


def _final(host: str, again: _Again) -> HostUnreachable | ServiceFailed:
    if again.unreachable:
        return HostUnreachable(host, str(again))
    return ServiceFailed(host, str(again))


def in_words(problem: BaseException) -> str:
    """The innermost reason of a network failure, without addresses (they may be signed)."""
    reason = _innermost(problem)
    if isinstance(reason, ssl.SSLCertVerificationError):
        return "its certificate is not trusted"
    if isinstance(reason, ssl.SSLError):
        return "no secure connection came about"
    if isinstance(problem, requests.exceptions.ConnectTimeout):
        return "no connection in time"
    if isinstance(problem, requests.exceptions.ReadTimeout) or isinstance(
        reason, TimeoutError | urllib3.exceptions.ReadTimeoutError
    ):
        return "it stopped sending"
    if isinstance(reason, urllib3.exceptions.NameResolutionError):
        return "its name is not known (DNS)"
    if isinstance(reason, urllib3.exceptions.NewConnectionError):
        return "it does not accept connections"
    if isinstance(reason, urllib3.exceptions.IncompleteRead | urllib3.exceptions.ProtocolError):
        return "the connection ended too early"
    return type(reason).__name__


def _innermost(problem: BaseException) -> BaseException:
    reason = problem
    while True:
        inner = getattr(reason, "reason", None) or (reason.args[0] if reason.args else None)
        if not isinstance(inner, BaseException):
            return reason
        reason = inner

"""One request at a time that ends when it is cancelled, however silent the server is.

A service that computes an image may say nothing for a minute before the first byte, and a blocked
read cannot be called off. So a thread of its own waits for the server, and the caller for the
thread; a caller that is cancelled cuts the connection and leaves.
"""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import requests
import urllib3
from requests.adapters import HTTPAdapter

from furrow.engine.imagery.remote.transfer import CHUNK_BYTES, Patience, in_words

POLL_S = 0.1
WAITING_CHUNKS = 8
"""Read ahead of the caller."""
CONNECTIONS_KEPT = 16


@dataclass(frozen=True)
class HubPatience(Patience):
    """How long a service is given that computes what it sends."""

    answer_s: float = 120.0
    """Until its answer begins."""
    busy_attempts: int = 12
    """How often it may say that it is busy: with 60 s the longest wait, for about five minutes."""


@dataclass(frozen=True)
class Caller:
    """Whom a request is made for."""

    check: Callable[[], None]
    """Raises Cancelled."""
    count: Callable[[int, int], None] = lambda received, requests: None
    """Told bytes received and requests made."""


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    """Names in any case."""
    chunks: Iterator[bytes]


class NetworkProblem(Exception):
    """No answer, or not all of it; its text holds no address and no secret."""

    def __init__(self, detail: str, unreachable: bool = False, final: bool = False) -> None:
        super().__init__(detail)
        self.unreachable = unreachable
        self.final = final
        """Another attempt would not help."""


def new_session() -> requests.Session:
    session = requests.Session()
    adapter = HTTPAdapter(pool_connections=2, pool_maxsize=CONNECTIONS_KEPT)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    # Else requests would look into the user's netrc, and put what it finds there over our token.
    session.auth = lambda request: request
    return session


@contextmanager
def answered(
    session: requests.Session,
    method: str,
    url: str,
    patience: HubPatience,
    caller: Caller,
    **arguments: Any,
) -> Iterator[Answer]:
    """Send a request and read its answer, in which ``caller.check`` is called all the time.

    Raises:
        NetworkProblem, Cancelled
    """
    exchange = _Exchange(session, method, url, patience, arguments)
    caller.count(0, 1)
    try:
        first = exchange.take(caller, patience.connect_s + patience.answer_s)
        if not isinstance(first, requests.Response):
            raise NetworkProblem("the answer was empty")
        yield Answer(first.status_code, first.headers, exchange.chunks(caller))
    finally:
        exchange.leave()


class _Exchange:
    """The thread that waits for the server, and what it has brought so far."""

    def __init__(
        self,
        session: requests.Session,
        method: str,
        url: str,
        patience: HubPatience,
        arguments: dict[str, Any],
    ) -> None:
        self._session = session
        self._patience = patience
        self._left = threading.Event()
        self._response: requests.Response | None = None
        self._brought: queue.Queue[requests.Response | bytes | Exception | None] = queue.Queue(
            WAITING_CHUNKS
        )
        threading.Thread(
            target=self._run, args=(method, url, arguments), name="sentinel-hub", daemon=True
        ).start()

    def chunks(self, caller: Caller) -> Iterator[bytes]:
        while True:
            data = self.take(caller, self._patience.stall_s)
            if not isinstance(data, bytes):
                return
            caller.count(len(data), 0)
            yield data

    def take(self, caller: Caller, longest_s: float) -> requests.Response | bytes | None:
        """What comes next; None at the end."""
        until = time.monotonic() + longest_s
        while True:
            caller.check()
            try:
                brought = self._brought.get(timeout=POLL_S)
            except queue.Empty:
                if time.monotonic() > until:
                    raise NetworkProblem("it stopped sending") from None
                continue
            if isinstance(brought, Exception):
                raise _problem(brought) from brought
            return brought

    def leave(self) -> None:
        """Let the thread end, now if it is reading; it never touches what the caller holds."""
        self._left.set()
        if self._response is not None:
            # It has ended by itself where there is nothing left to shut down.
            with contextlib.suppress(ValueError, RuntimeError, OSError):
                self._response.raw.shutdown()

    def _run(self, method: str, url: str, arguments: dict[str, Any]) -> None:
        timeout = (self._patience.connect_s, self._patience.answer_s)
        try:
            with self._session.request(
                method, url, stream=True, timeout=timeout, allow_redirects=False, **arguments
            ) as response:
                self._response = response
                self._bring(response)
                while not self._left.is_set():
                    data = response.raw.read(CHUNK_BYTES, decode_content=True)
                    if not data:
                        break
                    self._bring(data)
            self._bring(None)
        except Exception as problem:  # whoever waits must hear of it, whatever it is
            self._bring(problem)

    def _bring(self, brought: requests.Response | bytes | Exception | None) -> None:
        while not self._left.is_set():
            with contextlib.suppress(queue.Full):
                self._brought.put(brought, timeout=POLL_S)
                return


def _problem(problem: Exception) -> Exception:
    if not isinstance(problem, requests.RequestException | urllib3.exceptions.HTTPError | OSError):
        return problem
    return NetworkProblem(
        in_words(problem),
        unreachable=isinstance(problem, requests.ConnectionError),
        final=isinstance(problem, requests.exceptions.SSLError | requests.exceptions.InvalidURL),
    )

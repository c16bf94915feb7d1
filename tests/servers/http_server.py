"""What every Python server here is built on: threads, keep-alive, and a sure end."""

from __future__ import annotations

import contextlib
import select
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

HOST = "127.0.0.1"
SEND_BUFFER_BYTES = 64 * 1024
JOIN_S = 5.0


def free_port() -> int:
    """A port that nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]


class LoopbackServer:
    """Serves from ``with`` to its end, on a free port; connections still open are then closed."""

    handler: type[BaseHTTPRequestHandler]

    def __init__(self) -> None:
        self.stopping = threading.Event()
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    def __enter__(self) -> Self:
        self.stopping.clear()
        self._server = _Server((HOST, 0), self.handler)
        self._server.owner = self
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.02,), daemon=True, name=type(self).__name__
        )
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stopping.set()
        server, thread = self._running, self._thread
        server.shutdown()
        server.server_close()
        server.close_connections()
        if thread is not None:
            thread.join(JOIN_S)
        self._server = None

    @property
    def port(self) -> int:
        return self._running.server_address[1]

    @property
    def base_url(self) -> str:
        """Without a slash at its end."""
        return f"http://{HOST}:{self.port}"

    @property
    def open_connections(self) -> int:
        return len(self._running.connections)

    @property
    def most_connections(self) -> int:
        """The most connections that were ever open at once, since the last reset."""
        return self._running.most_connections

    def drop_connections(self, timeout_s: float) -> None:
        """Close all that are open, and wait for their threads to notice."""
        self._running.close_connections()
        deadline = time.monotonic() + timeout_s
        while self.open_connections and time.monotonic() < deadline:
            time.sleep(0.002)

    def forget_connections(self) -> None:
        """Count the most connections anew from here."""
        self._running.most_connections = len(self._running.connections)

    @property
    def _running(self) -> _Server:
        if self._server is None:
            raise RuntimeError(f"{type(self).__name__} serves only inside its with block")
        return self._server


class LoopbackHandler(BaseHTTPRequestHandler):
    """HTTP/1.1 with keep-alive, and silent."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    @property
    def owner(self) -> Any:
        return self.server.owner  # type: ignore[attr-defined]

    def body(self) -> bytes:
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def hang(self) -> None:
        """Until the client goes away, or the server stops."""
        while not self.owner.stopping.is_set():
            readable, _, _ = select.select([self.connection], [], [], 0.05)
            if readable and not self.connection.recv(1, socket.MSG_PEEK):
                return

    def log_message(self, *_: object) -> None:
        """Say nothing: the output is the tests'."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    owner: LoopbackServer

    def __init__(self, *arguments: Any) -> None:
        self.connections: set[socket.socket] = set()
        self.most_connections = 0
        self._lock = threading.Lock()
        super().__init__(*arguments)

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, address = super().get_request()
        # A small buffer, so that what counts as sent has nearly reached the client.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER_BYTES)
        with self._lock:
            self.connections.add(connection)
            self.most_connections = max(self.most_connections, len(self.connections))
        return connection, address

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self.connections.discard(request)
        super().shutdown_request(request)

    def close_connections(self) -> None:
        with self._lock:
            open_now = list(self.connections)
        for connection in open_now:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, *_: object) -> None:
        """A client that goes away in the middle is what these tests are about."""

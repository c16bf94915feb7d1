"""Servers on this computer: a package index, an HTTP proxy; plain, or with a certificate."""

from __future__ import annotations

import base64
import http.server
import select
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

HOST = "127.0.0.1"


@contextmanager
def serve(
    handler: Callable[..., http.server.BaseHTTPRequestHandler], certificate: Path | None = None
) -> Iterator[int]:
    """Serve until the block ends; gives the port."""
    server = http.server.ThreadingHTTPServer((HOST, 0), handler)
    server.daemon_threads = True
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()


def make_certificate(folder: Path) -> Path:
    """A certificate for this computer that nobody knows, with its key, in one file."""
    key, certificate, both = folder / "key.pem", folder / "certificate.pem", folder / "both.pem"
    subprocess.run(
        [
            *"openssl req -x509 -newkey rsa:2048 -nodes -days 2".split(),
            *("-keyout", str(key), "-out", str(certificate), "-subj", "/CN=furrow test"),
            *("-addext", f"subjectAltName=IP:{HOST},DNS:localhost"),
        ],
        check=True,
        capture_output=True,
    )
    both.write_text(key.read_text() + certificate.read_text())
    return both


def make_index(folder: Path, wheels: Path) -> None:
    """A “simple” package index of a folder of wheels."""
    for wheel in wheels.glob("*.whl"):
        page = folder / "simple" / wheel.name.split("-")[0]
        page.mkdir(parents=True, exist_ok=True)
        (page / wheel.name).write_bytes(wheel.read_bytes())
        (page / "index.html").write_text(f'<a href="{wheel.name}">{wheel.name}</a>')


def files_of(folder: Path) -> Callable[..., http.server.BaseHTTPRequestHandler]:
    return partial(_Quiet, directory=str(folder))


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *arguments: object) -> None:
        return


class Proxy(http.server.BaseHTTPRequestHandler):
    """A proxy that forwards GET and tunnels CONNECT; subclass it with ``login``, ``seen``."""

    login: str = ""
    """"user:password"; empty: everybody may."""
    seen: list[str]
    """What was asked for."""

    def log_message(self, format: str, *arguments: object) -> None:
        return

    def _may(self) -> bool:
        wanted = "Basic " + base64.b64encode(self.login.encode()).decode()
        if not self.login or self.headers.get("Proxy-Authorization") == wanted:
            return True
        self.send_response(407)
        self.send_header("Proxy-Authenticate", 'Basic realm="furrow"')
        self.send_header("Content-Length", "0")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        return False

    def do_GET(self) -> None:
        if not self._may():
            return
        self.seen.append(self.path)
        parts = urlsplit(self.path)
        with socket.create_connection((parts.hostname, parts.port or 80), 10) as there:
            there.sendall(f"GET {parts.path} HTTP/1.0\r\nHost: {parts.netloc}\r\n\r\n".encode())
            while data := there.recv(65536):
                self.wfile.write(data)
        self.close_connection = True

    def do_CONNECT(self) -> None:
        if not self._may():
            return
        self.seen.append(self.path)
        host, _, port = self.path.rpartition(":")
        with socket.create_connection((host, int(port)), 10) as there:
            self.send_response(200)
            self.end_headers()
            self._pass_on(there)
        self.close_connection = True

    def _pass_on(self, there: socket.socket) -> None:
        ends = {self.connection: there, there: self.connection}
        while True:
            ready, _, _ = select.select(list(ends), [], [], 20)
            if not ready:
                return
            for one in ready:
                try:
                    data = one.recv(65536)
                    ends[one].sendall(data)
                except OSError:
                    return  # one of them hung up
                if not data:
                    return


def proxy_with(login: str = "") -> type[Proxy]:
    """A proxy of its own, with its own list of what was asked of it."""
    return type("OneProxy", (Proxy,), {"login": login, "seen": []})

"""A STAC API behind a front that faults can strike; all else it passes on, and writes down."""

from __future__ import annotations

import http.client
import json
import threading
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from tests.servers.faults import Asked, Fault, FaultBook
from tests.servers.http_server import HOST, LoopbackHandler, LoopbackServer
from tests.servers.stac_api import StacApi

PASSED_ON = ("Content-Type", "Accept")
UPSTREAM_S = 30.0


@dataclass(frozen=True)
class Searched:
    """One request to the API."""

    method: str
    path: str
    query: str
    body: Any
    """What a POST carried, read as JSON."""
    status: int
    fault: str


class StacFront(LoopbackServer):
    """``with StacFront(api) as front: front.fault(…); front.url``. Links in answers lead here too.

    Of the faults, those that need a file (truncated, corrupt, ignores-range) do nothing here.
    """

    def __init__(self, api: StacApi) -> None:
        super().__init__()
        self.handler = _Handler
        self.api = api
        self.faults = FaultBook()
        self._lock = threading.Lock()
        self._requests: list[Searched] = []

    @property
    def url(self) -> str:
        """The root of the API, as a client is given it."""
        return self.base_url

    @property
    def requests(self) -> list[Searched]:
        """Since the last reset."""
        with self._lock:
            return list(self._requests)

    def fault(self, fault: Fault) -> None:
        self.faults.add(fault)

    def reset(self) -> None:
        self.faults.clear()
        with self._lock:
            self._requests.clear()

    def record(self, searched: Searched) -> None:
        with self._lock:
            self._requests.append(searched)


class _Handler(LoopbackHandler):
    owner: StacFront

    def do_GET(self) -> None:
        address, body = urlsplit(self.path), self.body()
        asked = Asked(address.path, address.query, "GET", len(body) + 1, lambda: False)
        fault = self.owner.faults.strike(asked)
        status, kind, headers, content = _instead(fault) or self._passed_on(body)
        read = json.loads(body) if body else None
        self.owner.record(
            Searched(
                method=self.command,
                path=address.path,
                query=address.query,
                body=read,
                status=status,
                fault=fault.kind if fault else "",
            )
        )
        breaks_off = fault is not None and fault.kind in ("stall", "cut")
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if fault is not None and breaks_off:
            content = content[: int(len(content) * fault.share)]
            self.close_connection = True
        self.wfile.write(content)
        if fault is not None and fault.kind == "stall":
            self.hang()

    do_POST = do_GET

    def _passed_on(self, body: bytes) -> tuple[int, str, dict[str, str], bytes]:
        headers = {name: self.headers[name] for name in PASSED_ON if name in self.headers}
        headers["Host"] = self.headers["Host"]  # the API makes its links of this
        upstream = http.client.HTTPConnection(HOST, self.owner.api.port, timeout=UPSTREAM_S)
        try:
            upstream.request(self.command, self.path, body or None, headers)
            answer = upstream.getresponse()
            return answer.status, answer.headers.get_content_type(), {}, answer.read()
        finally:
            upstream.close()


def _instead(fault: Fault | None) -> tuple[int, str, dict[str, str], bytes] | None:
    if fault is None or fault.kind in ("stall", "cut", "truncated", "corrupt", "ignores-range"):
        return None
    waits = fault.kind == "too-many-requests" or fault.status == 503
    wait = {"Retry-After": str(fault.retry_after_s)} if waits and fault.retry_after_s else {}
    if fault.kind == "too-many-requests":
        return 429, "application/json", wait, b'{"code": "RateLimited"}'
    if fault.kind == "server-error":
        return fault.status, "application/json", wait, b'{"code": "Made by a test"}'
    if fault.kind == "expired":
        return 403, "application/json", {}, b'{"code": "Forbidden"}'
    return 200, "text/html", {}, b"<html><body>Please sign in</body></html>"

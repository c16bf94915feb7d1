"""Answers that few servers give, each from a real one on loopback: taken right, or refused."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from email.utils import formatdate
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from furrow.engine.contract.errors import Cancelled, FurrowError, HostUnreachable, ServiceFailed
from furrow.engine.imagery.remote.range_file import RangeFile
from furrow.engine.imagery.remote.transfer import Patience, Transfer
from tests.servers.http_server import HOST, LoopbackHandler, LoopbackServer

REMOTE = np.random.default_rng(4).bytes(200_000)
Answer = Callable[["Handler", int, int], None]


class Handler(LoopbackHandler):
    def do_GET(self) -> None:
        first, last = self.headers["Range"].removeprefix("bytes=").split("-")
        self.owner.asked.append((time.monotonic(), self.path))
        self.owner.answer(self, int(first), min(int(last) + 1, len(REMOTE)))

    def send(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content_Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def part(self, start: int, end: int, **headers: str) -> None:
        stated = {"Content_Range": f"bytes {start}-{end - 1}/{len(REMOTE)}", **headers}
        self.send(206, REMOTE[start:end], **stated)


class Server(LoopbackServer):
    handler = Handler

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[float, str]] = []
        self.answer: Answer = Handler.part


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def transfer(impatient: Patience) -> Iterator[Transfer]:
    with Transfer(4, impatient) as made:
        yield made


def fetched(transfer: Transfer, url: str, start: int = 0, end: int = 150_000) -> bytes:
    return b"".join(chunk.data for chunk in transfer.chunks(lambda renew: url, start, end))


def in_chunks(handler: Handler, start: int, end: int) -> None:
    handler.send_response(206)
    handler.send_header("Content-Range", f"bytes {start}-{end - 1}/{len(REMOTE)}")
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    for first in range(start, end, 10_000):
        piece = REMOTE[first : min(first + 10_000, end)]
        handler.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
    handler.wfile.write(b"0\r\n\r\n")


def without_length(handler: Handler, start: int, end: int) -> None:
    handler.send_response(206)
    handler.send_header("Content-Range", f"bytes {start}-{end - 1}/{len(REMOTE)}")
    handler.send_header("Connection", "close")
    handler.end_headers()
    handler.wfile.write(REMOTE[start:end])
    handler.close_connection = True


def redirecting(handler: Handler, start: int, end: int) -> None:
    if "?" in handler.path:
        handler.part(start, end)
    else:
        handler.send(302, Location=f"{handler.path}?sig=good")


def less(handler: Handler, start: int, end: int) -> None:
    handler.part(start, min(end, start + 30_000))


def more(handler: Handler, start: int, end: int) -> None:
    handler.part(start, len(REMOTE))


@pytest.mark.parametrize("answer", [in_chunks, without_length, redirecting, less, more])
def test_other_ways_to_send_a_part(server: Server, transfer: Transfer, answer: Answer) -> None:
    server.answer = answer
    assert fetched(transfer, f"{server.base_url}/a", 5_000) == REMOTE[5_000:150_000]
    assert transfer.bytes_received == 145_000


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (lambda h, s, e: h.part(s + 100, e), "another part"),
        (lambda h, s, e: h.send(206, REMOTE[s:e]), "another part"),
        (lambda h, s, e: h.part(s, e, Content_Range=f"bytes {s}-{e - 1}/*"), "how large"),
        (lambda h, s, e: h.part(s, e, Content_Encoding="gzip"), "gzip"),
        (lambda h, s, e: h.send(404), "HTTP 404"),
        (lambda h, s, e: h.send(410), "HTTP 410"),
        (lambda h, s, e: h.send(416, Content_Range="bytes */0"), "HTTP 416"),
        (lambda h, s, e: h.send(302, Location=h.path), "redirect"),
    ],
    ids=["shifted", "no-range", "no-size", "gzip", "404", "410", "416", "endless-redirect"],
)
def test_what_cannot_be_right_is_refused_at_once_in_words(
    server: Server, transfer: Transfer, answer: Answer, said: str
) -> None:
    server.answer = answer
    with pytest.raises(ServiceFailed, match=said):
        fetched(transfer, f"{server.base_url}/a")
    assert len(server.asked) == 1 or said == "redirect"


def test_a_retry_after_that_is_a_date(server: Server, transfer: Transfer) -> None:
    until = int(time.time()) + 2

    def answer(handler: Handler, start: int, end: int) -> None:
        if time.time() < until:
            handler.send(429, Retry_After=formatdate(until, usegmt=True))
        else:
            handler.part(start, end)

    server.answer = answer
    assert fetched(transfer, f"{server.base_url}/a") == REMOTE[:150_000]
    assert len(server.asked) <= 3


def test_a_retry_after_of_nothing_is_no_leave_to_hammer(
    server: Server, impatient: Patience
) -> None:
    server.answer = lambda handler, start, end: handler.send(429, Retry_After="0")
    patience = replace(impatient, first_wait_s=0.1)
    with Transfer(1, patience) as transfer, pytest.raises(ServiceFailed, match="HTTP 429"):
        fetched(transfer, f"{server.base_url}/a")
    moments = [moment for moment, _ in server.asked]
    assert np.diff(moments).min() > 0.04 and moments[-1] - moments[0] > 0.3


def test_a_server_that_allows_few_at_a_time_serves_all_in_the_end(server: Server) -> None:
    """Eight readers that it asks to come back at the same moment must not all do so."""
    window_s, allowed = 0.2, 3
    given: list[int] = []
    lock = threading.Lock()

    def answer(handler: Handler, start: int, end: int) -> None:
        now = int(time.monotonic() / window_s)
        with lock:
            is_allowed = given.count(now) < allowed
            given.extend([now] * is_allowed)
        if is_allowed:
            handler.part(start, end)
        else:
            handler.send(429, Retry_After="0")

    server.answer = answer
    with Transfer(8, Patience(first_wait_s=0.1)) as transfer, ThreadPoolExecutor(8) as pool:
        urls = [f"{server.base_url}/{number}" for number in range(20)]
        got = list(pool.map(lambda url: fetched(transfer, url, 0, 1_000), urls))
    assert got == [REMOTE[:1_000]] * len(urls)


def test_a_file_without_a_mark_that_grew_is_not_mixed(
    server: Server, transfer: Transfer, tmp_path: Path
) -> None:
    sizes = iter([len(REMOTE), len(REMOTE) + 7])

    def answer(handler: Handler, start: int, end: int) -> None:
        handler.part(start, end, Content_Range=f"bytes {start}-{end - 1}/{next(sizes)}")

    server.answer = answer
    file = RangeFile(tmp_path / "part", lambda renew: f"{server.base_url}/a", transfer)
    file.require([(0, 1_000)])
    with pytest.raises(ServiceFailed, match="replaced"):
        file.require([(50_000, 60_000)])


@pytest.fixture
def secure_url(server: Server, tmp_path: Path) -> Iterator[str]:
    """The same server over TLS; its certificate is ``tmp_path / "cert"`` and signed by itself."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificate")
    words = "req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=127.0.0.1 -keyout key -out cert"
    made = [*words.split(), "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(["openssl", *made], cwd=tmp_path, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert", tmp_path / "key")
    secure = ThreadingHTTPServer((HOST, 0), Handler)
    secure.daemon_threads = True
    secure.owner = server  # type: ignore[attr-defined]
    secure.socket = context.wrap_socket(secure.socket, server_side=True)
    threading.Thread(target=secure.serve_forever, args=(0.02,), daemon=True).start()
    yield f"https://127.0.0.1:{secure.server_address[1]}"
    secure.shutdown()
    secure.server_close()


def test_a_certificate_that_nobody_vouches_for(
    server: Server, secure_url: str, transfer: Transfer
) -> None:
    with pytest.raises(HostUnreachable, match="certificate"):
        fetched(transfer, f"{secure_url}/a")
    assert server.asked == []


def test_what_was_asked_for_securely_is_not_taken_from_the_open(
    server: Server,
    secure_url: str,
    transfer: Transfer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "cert"))
    assert fetched(transfer, f"{secure_url}/a") == REMOTE[:150_000]

    def answer(handler: Handler, start: int, end: int) -> None:
        if handler.path == "/a":
            handler.send(302, Location=f"{server.base_url}/b")
        else:
            handler.part(start, end)

    server.answer = answer
    with pytest.raises(ServiceFailed, match="without encryption"):
        fetched(transfer, f"{secure_url}/a")


def test_ipv6(server: Server, transfer: Transfer) -> None:
    class Six(ThreadingHTTPServer):
        address_family = socket.AF_INET6
        daemon_threads = True
        owner: Any = server

    try:
        six = Six(("::1", 0), Handler)
    except OSError as problem:
        pytest.skip(f"no IPv6 here ({problem})")
    threading.Thread(target=six.serve_forever, args=(0.02,), daemon=True).start()
    try:
        url = f"http://[::1]:{six.server_address[1]}/a"
        assert fetched(transfer, url) == REMOTE[:150_000]
    finally:
        six.shutdown()
        six.server_close()


def test_a_proxy_from_the_environment(
    server: Server, transfer: Transfer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.base_url)
    monkeypatch.setenv("no_proxy", "")
    assert fetched(transfer, "http://far-away.invalid/a") == REMOTE[:150_000]
    assert {path for _, path in server.asked} == {"http://far-away.invalid/a"}


def test_a_stop_ends_what_waits_for_the_first_byte(server: Server, impatient: Patience) -> None:
    """A server that takes the request and says nothing at all."""
    server.answer = lambda handler, start, end: handler.hang()
    ended: list[BaseException] = []
    with Transfer(2, replace(impatient, stall_s=30.0)) as transfer:

        def work() -> None:
            try:
                fetched(transfer, f"{server.base_url}/a")
            except FurrowError as problem:
                ended.append(problem)

        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        while not server.asked:
            time.sleep(0.01)
        time.sleep(0.1)
        transfer.stop()
        thread.join(1.5)
    assert [type(problem) for problem in ended] == [Cancelled]

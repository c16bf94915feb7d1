"""The serving side of files.py: runs in a process of its own, with the standard library only."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from email.utils import formatdate
from http import HTTPStatus
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from tests.servers import tiff
from tests.servers.faults import Asked, Fault, FaultBook
from tests.servers.http_server import LoopbackHandler, LoopbackServer
from tests.servers.served import Log, Served

CHUNK_BYTES = 64 * 1024
FLIPPED_BYTES = 8
RECORD_S = 0.5
HTML = b"<!DOCTYPE html><html><body><h1>Please sign in</h1></body></html>\n"
WHOLE_ANSWERS = ("too-many-requests", "server-error", "expired", "wrong-content")
KINDS = {".tif": "image/tiff", ".tiff": "image/tiff", ".json": "application/json"}


class FileService(LoopbackServer):
    """What the process does; the public methods are what FileServer may call across."""

    def __init__(
        self,
        folder: str,
        bytes_per_second: float | None = None,
        log_file: str | None = None,
        latency_s: float = 0.0,
    ) -> None:
        super().__init__()
        self.latency_s = latency_s
        self.folder = Path(folder).resolve()
        self.bytes_per_second = bytes_per_second
        self.faults = FaultBook()
        self._log = Log(Path(log_file) if log_file else None)
        self._pace = _Pace()
        self._sent_lock = threading.Lock()
        self._bytes_sent = 0
        self._ending = threading.Condition()
        self._answers_ending = 0
        self.handler = _FileHandler

    def __exit__(self, *details: object) -> None:
        super().__exit__(*details)
        self._log.close()

    def log(self) -> list[dict[str, Any]]:
        # A client may have its answer a moment before the record of it is written.
        with self._ending:
            self._ending.wait_for(lambda: self._answers_ending == 0, RECORD_S)
        return [asdict(record) for record in self._log.records()]

    def state(self) -> dict[str, int]:
        return {
            "bytes_sent": self._bytes_sent,
            "open_connections": self.open_connections,
            "most_connections": self.most_connections,
        }

    def fault(self, **fields: Any) -> None:
        self.faults.add(Fault(**fields))

    def set_speed(self, bytes_per_second: float | None) -> None:
        self.bytes_per_second = bytes_per_second

    def reset(self) -> None:
        self.faults.clear()
        self.drop_connections(RECORD_S)  # what still runs must not come into the next test's log
        self._log.clear()
        self._bytes_sent = 0
        self._pace = _Pace()
        self.forget_connections()

    def local_file(self, path: str, query: str) -> Path | None:
        """The file that a request means; None: there is none. Others may map otherwise."""
        file = (self.folder / path.lstrip("/")).resolve()
        return file if file.is_relative_to(self.folder) and file.is_file() else None

    def generated(self, path: str, query: str) -> Generated | None:
        """An answer instead of a file; others may check who asks, or answer by themselves."""
        return None

    def record(self, served: Served) -> None:
        self._log.add(served)

    def answer_ends(self, step: int) -> None:
        """An answer is about to send its last bytes (1), or is recorded (-1)."""
        with self._ending:
            self._answers_ending += step
            self._ending.notify_all()

    def count_sent(self, count: int) -> None:
        with self._sent_lock:
            self._bytes_sent += count

    def wait_turn(self, count: int) -> None:
        """Wait until the speed limit lets ``count`` more bytes through."""
        self.stopping.wait(self._pace.delay_s(count, self.bytes_per_second))

    @property
    def chunk_bytes(self) -> int:
        """Small enough that a slow server still sends about fifty times a second."""
        rate = self.bytes_per_second
        return CHUNK_BYTES if rate is None else max(256, min(CHUNK_BYTES, int(rate / 50)))


class _Pace:
    """One queue for the bytes of all connections."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._free_at = 0.0

    def delay_s(self, count: int, rate: float | None) -> float:
        if rate is None:
            return 0.0
        with self._lock:
            now = time.monotonic()
            self._free_at = max(now, self._free_at) + count / rate
            return self._free_at - now


@dataclass(frozen=True)
class Generated:
    """An answer that is no file."""

    status: int
    kind: str
    body: bytes


@dataclass(frozen=True)
class _Answer:
    status: int
    headers: dict[str, str]
    body: bytes
    start: int = 0
    end: int = 0


class _Sending:
    """How far an answer has got."""

    def __init__(self, owner: FileService) -> None:
        self.bytes_sent = 0
        self._owner, self._ends = owner, False

    def ends(self, now: bool) -> None:
        if now != self._ends:
            self._ends = now
            self._owner.answer_ends(1 if now else -1)


class _FileHandler(LoopbackHandler):
    owner: FileService

    def do_GET(self) -> None:
        if self.owner.latency_s:
            self.owner.stopping.wait(self.owner.latency_s)
        address = urlsplit(self.path)
        path, query = unquote(address.path), address.query
        if address.netloc:
            path = f"/{address.netloc}{path}"  # asked as a proxy is
        generated = self.owner.generated(path, query)
        file = None if generated else self.owner.local_file(path, query)
        fault = self._fault(path, query, file) if file or generated else None
        if fault is not None and fault.kind in WHOLE_ANSWERS:
            answer = _instead(fault)
        elif generated is not None:
            answer = _Answer(generated.status, {"Content-Type": generated.kind}, generated.body)
        elif file is None:
            answer = _plain(HTTPStatus.NOT_FOUND)
        else:
            answer = self._answer(file, fault)
        self._send(answer, path, query, fault)

    do_HEAD = do_GET

    def _fault(self, path: str, query: str, file: Path | None) -> Fault | None:
        size = file.stat().st_size if file else 0
        start, end = self._range(size) or (0, size)

        def touches_pixels() -> bool:
            return file is not None and any(
                start < where + size and where < end for where, size in tiff.tiles(file)
            )

        return self.owner.faults.strike(Asked(path, query, self.command, end, touches_pixels))

    def _range(self, size: int) -> tuple[int, int] | None:
        """The range asked for, as far as the file reaches; None: the whole file."""
        unit, _, asked = (self.headers.get("Range") or "").partition("=")
        first, dash, last = asked.partition("-")
        if unit.strip() != "bytes" or not dash or "," in asked:
            return None
        if not first.strip():
            return max(0, size - int(last)), size
        return int(first), min(size, int(last) + 1) if last.strip() else size

    def _answer(self, file: Path, fault: Fault | None) -> _Answer:
        kind = fault.kind if fault else ""
        facts = file.stat()
        size = facts.st_size
        if fault is not None and kind == "truncated":
            size = min(size, size // 2 if fault.keep_bytes is None else fault.keep_bytes)
        headers = {
            "Content-Type": KINDS.get(file.suffix, "application/octet-stream"),
            "Accept-Ranges": "bytes",
            "ETag": f'"{facts.st_mtime_ns:x}-{size:x}"',
            "Last-Modified": formatdate(facts.st_mtime, usegmt=True),
        }
        wanted = None if kind == "ignores-range" else self._range(size)
        start, end = wanted or (0, size)
        if wanted is not None and start >= end:
            return _Answer(416, {"Content-Range": f"bytes */{size}"}, b"")
        if wanted is not None:
            headers["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
        body = _read(file, start, end)
        if fault is not None and kind == "corrupt":
            places = flipped_bytes(file, fault.deep)
            body = _flip(body, [place - start for place in places])
        return _Answer(200 if wanted is None else 206, headers, body, start, end)

    def _send(self, answer: _Answer, path: str, query: str, fault: Fault | None) -> None:
        kind = fault.kind if fault else ""
        body = b"" if self.command == "HEAD" else answer.body
        whole = len(body)
        if fault is not None and kind in ("stall", "cut"):
            body = body[: int(len(body) * fault.share)]
        sending = _Sending(self.owner)
        try:
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer.body)))
            sending.ends(not body)
            self.end_headers()
            self._send_body(body, sending)
            if kind == "stall":
                sending.ends(False)
                self.hang()
        except OSError:
            self.close_connection = True  # the client has gone
        finally:
            if kind in ("stall", "cut"):
                self.close_connection = True
            self.owner.record(
                Served(
                    path=path,
                    start=answer.start,
                    end=answer.end,
                    status=answer.status,
                    bytes_sent=sending.bytes_sent,
                    complete=sending.bytes_sent == whole,
                    moment=time.time(),
                    method=self.command,
                    query=query,
                    fault=kind,
                )
            )
            sending.ends(False)

    def _send_body(self, body: bytes, sending: _Sending) -> None:
        view, step = memoryview(body), self.owner.chunk_bytes
        for first in range(0, len(body), step):
            chunk = view[first : first + step]
            self.owner.wait_turn(len(chunk))
            if self.owner.stopping.is_set():
                raise ConnectionAbortedError("the server stops")
            sending.ends(first + step >= len(body))
            self.wfile.write(chunk)
            sending.bytes_sent += len(chunk)
            self.owner.count_sent(len(chunk))


def _instead(fault: Fault) -> _Answer:
    """The answer of a fault that is an answer of its own."""
    if fault.kind == "too-many-requests":
        return _plain(HTTPStatus.TOO_MANY_REQUESTS, fault.retry_after_s)
    if fault.kind == "server-error":
        return _plain(fault.status, fault.retry_after_s if fault.status == 503 else None)
    if fault.kind == "expired":
        body = b"<?xml version='1.0'?><Error><Code>AuthenticationFailed</Code></Error>"
        return _Answer(403, {"Content-Type": "application/xml"}, body)
    return _Answer(200, {"Content-Type": "text/html; charset=utf-8"}, HTML)


def _plain(status: int, retry_after_s: int | None = None) -> _Answer:
    headers = {"Content-Type": "text/plain"}
    if retry_after_s is not None:
        headers["Retry-After"] = str(retry_after_s)
    return _Answer(int(status), headers, f"{HTTPStatus(status).phrase}\n".encode())


def flipped_bytes(file: Path, deep: bool) -> list[int]:
    """Where “corrupt” flips bytes: at the beginning of each tile, or in its middle."""
    places: list[int] = []
    for where, size in tiff.tiles(file):
        first = where + (size // 2 if deep else 0)
        places.extend(range(first, min(first + FLIPPED_BYTES, where + size)))
    return places


def _read(file: Path, start: int, end: int) -> bytes:
    with file.open("rb") as opened:
        opened.seek(start)
        return opened.read(end - start)


def _flip(body: bytes, places: Sequence[int]) -> bytes:
    flipped = bytearray(body)
    for place in places:
        if 0 <= place < len(flipped):
            flipped[place] ^= 0xFF
    return bytes(flipped)

"""The fetched parts of a remote file on disk, which GDAL reads as if they were the file.

Beside the bytes lies a journal, one line a piece. A piece counts once its line is whole and its
checksum fits, so that after a kill nothing that had arrived is fetched again, and nothing torn is
read.
"""

from __future__ import annotations

import bisect
import io
import json
import os
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from furrow.engine.contract.errors import FurrowError, ServiceFailed
from furrow.engine.contract.message import Message
from furrow.engine.imagery.remote.transfer import Address, Transfer

HEAD_BYTES = 16 * 1024
"""Fetched first: it holds the directory of most images. Also the least that a read fetches."""
NEAR_BYTES = 8 * 1024
"""Pieces this close to each other are fetched in one request."""


@dataclass(frozen=True)
class _Piece:
    start: int
    end: int
    position: int
    """In the file of bytes."""
    checksum: int


class RangeFile:
    """One remote file, read by one thread."""

    def __init__(self, stem: Path, address: Address, transfer: Transfer) -> None:
        """Takes up what an earlier run fetched.

        Args:
            stem: path without ending of the two local files.
        """
        self._bytes_path = stem.with_suffix(".bytes")
        self._journal_path = stem.with_suffix(".journal")
        self._address = address
        self._transfer = transfer
        self._pieces: list[_Piece] = []
        self._version = ""
        self.file_bytes: int | None = None
        self.problem: Exception | None = None
        """What went wrong while GDAL was reading, which knows only that a read failed."""
        stem.parent.mkdir(parents=True, exist_ok=True)
        self._take_up()

    def require(self, ranges: list[tuple[int, int]]) -> None:
        """Fetch what is missing of these (start, end) ranges.

        Raises:
            HostUnreachable, ServiceFailed, Cancelled, OSError
        """
        for start, end in _joined(ranges):
            for missing in self._missing(start, end):
                self._fetch(*missing)

    def require_head(self) -> None:
        """Fetch the beginning, where a cloud-optimised file has its directory.

        Raises: as :meth:`require`
        """
        if self.file_bytes is None:
            self.require([(0, HEAD_BYTES)])

    def missing_bytes(self, ranges: list[tuple[int, int]]) -> int:
        return sum(end - start for span in _joined(ranges) for start, end in self._missing(*span))

    def read(self, start: int, count: int) -> bytes:
        """Bytes of the remote file; fetched where they are not there yet."""
        self.require_head()
        end = min(start + count, self.file_bytes or 0)
        if start >= end:
            return b""
        if self._missing(start, end):
            self.require([(start, max(end, start + HEAD_BYTES))])
        return self._assembled(start, end)

    def forget(self) -> None:
        """Throw away what was fetched: it turned out to be damaged."""
        self._pieces.clear()
        self._version, self.file_bytes = "", None
        self._journal_path.unlink(missing_ok=True)
        self._bytes_path.unlink(missing_ok=True)

    def opener(self) -> Callable[..., io.RawIOBase]:
        """For rasterio.open(…, opener=…): every opening reads from this file."""
        return lambda *_args, **_more: _Reader(self)

    def _fetch(self, start: int, end: int) -> None:
        for chunk in self._transfer.chunks(self._address, start, end):
            state = (chunk.version, chunk.file_bytes)  # not every server marks its files
            if self._pieces and state != (self._version, self.file_bytes):
                self.forget()  # the parts of two states of a file do not fit
                detail = Message("the file was replaced while it was read")
                raise ServiceFailed(chunk.host, detail)
            self._version, self.file_bytes = chunk.version, chunk.file_bytes
            self._keep(chunk.start, chunk.data)

    def _keep(self, start: int, data: bytes) -> None:
        with self._bytes_path.open("ab") as stream:
            position = stream.tell()
            stream.write(data)
        piece = _Piece(start, start + len(data), position, zlib.crc32(data))
        line = [piece.start, piece.end, piece.position, piece.checksum]
        with self._journal_path.open("a", encoding="utf-8") as journal:
            if journal.tell() == 0:
                journal.write(json.dumps([self._version, self.file_bytes]) + "\n")
            journal.write(json.dumps(line) + "\n")
        bisect.insort(self._pieces, piece, key=lambda item: item.start)

    def _take_up(self) -> None:
        if not (self._journal_path.is_file() and self._bytes_path.is_file()):
            self.forget()
            return
        lines = self._journal_path.read_text(encoding="utf-8", errors="replace").split("\n")
        try:
            self._version, self.file_bytes = json.loads(lines[0])
        except (ValueError, TypeError):
            self.forget()
            return
        with self._bytes_path.open("rb") as stream:
            for line in lines[1:-1]:  # a line that a kill tore has no end
                piece = _piece(line)
                if piece is not None and _is_whole(piece, stream):
                    bisect.insort(self._pieces, piece, key=lambda item: item.start)
        if not lines[-1]:
            return
        # Ends the torn line, so that the next one stands by itself.
        with self._journal_path.open("a", encoding="utf-8") as journal:
            journal.write("\n")

    def _missing(self, start: int, end: int) -> list[tuple[int, int]]:
        if self.file_bytes is not None:
            end = min(end, self.file_bytes)
        gaps = []
        for piece in self._pieces:
            if piece.end <= start:
                continue
            if piece.start >= end:
                break
            if piece.start > start:
                gaps.append((start, piece.start))
            start = max(start, piece.end)
        if start < end:
            gaps.append((start, end))
        return gaps

    def _assembled(self, start: int, end: int) -> bytes:
        with self._bytes_path.open("rb") as stream:
            found = bytearray()
            for piece in self._pieces:
                if piece.end <= start or piece.start >= end:
                    continue
                first = max(start, piece.start)
                last = min(end, piece.end)
                stream.seek(piece.position + first - piece.start)
                found += stream.read(last - first)
                start = last
            return bytes(found)


class _Reader(io.RawIOBase):
    """What GDAL holds: a place in the file."""

    def __init__(self, file: RangeFile) -> None:
        self._file = file
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        if whence == os.SEEK_END:
            self._read(0, 1)
            offset += self._file.file_bytes or 0
        elif whence == os.SEEK_CUR:
            offset += self._at
        self._at = offset
        return offset

    def read(self, size: int = -1) -> bytes:
        if size < 0:
            self._read(0, 1)
            size = max(0, (self._file.file_bytes or 0) - self._at)
        data = self._read(self._at, size)
        self._at += len(data)
        return data

    def _read(self, start: int, count: int) -> bytes:
        # An exception would be lost inside GDAL: it is kept for whoever opened the file. GDAL goes
        # on reading elsewhere, and must not wait for the server each time.
        if self._file.problem is not None:
            return b""
        try:
            return self._file.read(start, count)
        except (FurrowError, OSError) as problem:
            self._file.problem = problem
            return b""


def _joined(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Ranges in order, near ones made one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if joined and start <= joined[-1][1] + NEAR_BYTES:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _piece(line: str) -> _Piece | None:
    try:
        start, end, position, checksum = json.loads(line)
    except (ValueError, TypeError):
        return None
    return _Piece(start, end, position, checksum)


def _is_whole(piece: _Piece, stream: BinaryIO) -> bool:
    stream.seek(piece.position)
    return zlib.crc32(stream.read(piece.end - piece.start)) == piece.checksum

"""Tiles of features on disk, in a project's folder ``embeddings/live``, and in memory.

One file a tile, ``KEY.tile``, keyed by what made it: a checksum, and an array as NumPy writes it. A
file never changes; a damaged one counts as absent and is removed, so the folder can be deleted at
any time. What was computed before a kill is found again.
"""

from __future__ import annotations

import io
import os
import zlib
from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

from furrow.engine.project.artefacts import hash_of
from furrow.engine.project.writing import UNFINISHED

FeatureArray = NDArray[np.int8]

FOLDER = "live"
MOST_BYTES_ON_DISK = 2 * 2**30
MOST_BYTES_IN_MEMORY = 768 * 2**20
"""A view of 4096 × 4096 pixels at 48 bytes each just fits."""
_KEY_DIGITS = 32
_CHECKSUM = 4
_ENDING = ".tile"


@dataclass
class FileStore:
    """Of bytes, by key; shared by all that makes features of a project."""

    folder: Path
    most_bytes: int = MOST_BYTES_ON_DISK
    """The files that were used longest ago go first."""
    _held: int = -1

    def read(self, key: str) -> bytes | None:
        file = self._file(key)
        try:
            content = file.read_bytes()
            checksum, data = content[:_CHECKSUM], content[_CHECKSUM:]
            if zlib.crc32(data).to_bytes(_CHECKSUM, "little") == checksum:
                os.utime(file)
                return data
            file.unlink(missing_ok=True)
        except OSError:
            return None  # none, not to be read, or removed by another process meanwhile
        return None

    def write(self, key: str, data: bytes) -> None:
        """A full disk or a folder that cannot be written costs time, not the result."""
        beside = self.folder / f"{uuid4().hex}{UNFINISHED}"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._make_room(len(data))
            beside.write_bytes(zlib.crc32(data).to_bytes(_CHECKSUM, "little") + data)
            os.replace(beside, self._file(key))
            self._held += len(data)
        except OSError:
            with suppress(OSError):
                beside.unlink(missing_ok=True)

    def _file(self, key: str) -> Path:
        return self.folder / f"{key}{_ENDING}"

    def _make_room(self, wanted: int) -> None:
        if 0 <= self._held <= self.most_bytes - wanted:
            return
        files = []
        for file in self.folder.glob(f"*{_ENDING}"):
            with suppress(OSError):
                files.append((file.stat(), file))
        files.sort(key=lambda pair: pair[0].st_mtime_ns)
        self._held = sum(facts.st_size for facts, _ in files)
        for facts, file in files:
            # A little more than is wanted, or every tile would list the folder again.
            if self._held + wanted <= self.most_bytes * 0.95:
                return
            file.unlink(missing_ok=True)
            self._held -= facts.st_size


def key_of(**made_from: object) -> str:
    """
    Args:
        made_from: all that the bytes depend on, JSON-ready.
    """
    return hash_of(dict(made_from))[:_KEY_DIGITS]


def tile_to_bytes(tile: FeatureArray) -> bytes:
    stream = io.BytesIO()
    np.save(stream, tile, allow_pickle=False)
    return stream.getvalue()


def tile_from_bytes(data: bytes | None, shape: tuple[int, int, int]) -> FeatureArray | None:
    """None for what is no such tile."""
    if data is None:
        return None
    try:
        found = np.load(io.BytesIO(data), allow_pickle=False)
    except ValueError:
        return None
    return found if found.shape == shape and found.dtype == np.int8 else None


@dataclass
class Memory:
    """Tiles that are at hand; those used longest ago are let go. Threads may share it."""

    most_bytes: int = MOST_BYTES_IN_MEMORY
    _tiles: OrderedDict[str, FeatureArray] = field(default_factory=OrderedDict)
    _bytes: int = 0
    _lock: Lock = field(default_factory=Lock)

    @property
    def bytes_held(self) -> int:
        return self._bytes

    def get(self, key: str) -> FeatureArray | None:
        with self._lock:
            tile = self._tiles.get(key)
            if tile is not None:
                self._tiles.move_to_end(key)
            return tile

    def put(self, key: str, tile: FeatureArray) -> None:
        with self._lock:
            before = self._tiles.pop(key, None)
            self._bytes -= 0 if before is None else before.nbytes
            while self._tiles and self._bytes + tile.nbytes > self.most_bytes:
                _, gone = self._tiles.popitem(last=False)
                self._bytes -= gone.nbytes
            self._tiles[key] = tile
            self._bytes += tile.nbytes

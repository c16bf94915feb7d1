"""Embeddings that were computed already, in a project's folder ``embeddings``.

One file each, ``KEY-CHECKSUM.npy``, keyed by what made it: the stack, the encoder and the window. A
file that is damaged counts as absent and is removed; so the cache can be deleted at any time.
"""

from __future__ import annotations

import io
import os
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

from furrow.engine.project.artefacts import hash_of

FloatArray = NDArray[np.float32]

MOST_BYTES = 2 * 2**30
_KEY_DIGITS = 32


@dataclass(frozen=True)
class EmbeddingCache:
    folder: Path
    most_bytes: int = MOST_BYTES
    """The files that were used longest ago go first."""

    def embedded(self, compute: Callable[[], FloatArray], **made_from: Any) -> FloatArray:
        """From the cache, or computed and kept.

        Args:
            made_from: all that the embedding depends on, JSON-ready: hash of the stack, name of the
                backbone, hash of the encoder, window.
        """
        key = hash_of(made_from)[:_KEY_DIGITS]
        kept = self._read(key)
        if kept is not None:
            return kept
        embedding = compute()
        self._write(key, embedding)
        return embedding

    def _read(self, key: str) -> FloatArray | None:
        for file in self.folder.glob(f"{key}-*.npy"):
            try:
                data = file.read_bytes()
                if f"{zlib.crc32(data):08x}" == file.stem.partition("-")[2]:
                    os.utime(file)
                    return np.asarray(np.load(io.BytesIO(data), allow_pickle=False), np.float32)
                file.unlink(missing_ok=True)
            except (OSError, ValueError):
                continue  # not to be read, or removed by another process meanwhile: made again
        return None

    def _write(self, key: str, embedding: FloatArray) -> None:
        """A full disk or a folder that cannot be written costs time, not the result."""
        stream = io.BytesIO()
        np.save(stream, embedding, allow_pickle=False)
        data = stream.getvalue()
        if len(data) > self.most_bytes:
            return
        beside = self.folder / f"{uuid4().hex}.part"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._make_room(len(data))
            beside.write_bytes(data)
            os.replace(beside, self.folder / f"{key}-{zlib.crc32(data):08x}.npy")
        except OSError:
            with suppress(OSError):
                beside.unlink(missing_ok=True)

    def _make_room(self, wanted: int) -> None:
        files = sorted(
            ((file.stat(), file) for file in self.folder.glob("*.npy")),
            key=lambda pair: pair[0].st_mtime_ns,
        )
        total = sum(facts.st_size for facts, _ in files)
        for facts, file in files:
            if total + wanted <= self.most_bytes:
                return
            file.unlink(missing_ok=True)
            total -= facts.st_size

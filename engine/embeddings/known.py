"""Embeddings of the samples of a training: made once, and found again by what the samples hold."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from furrow.engine.backbones.matching import MatchedInput
from furrow.engine.contract import Reporter
from furrow.engine.embeddings.cache import EmbeddingCache
from furrow.engine.embeddings.encoder import Encoder
from furrow.engine.embeddings.extraction import embed_matched

FloatArray = NDArray[np.float32]


class KnownEmbeddings:
    """An encoder that need not look again at the samples that it was shown."""

    def __init__(self, encoder: Encoder, folder: Path | None = None) -> None:
        """
        Args:
            folder: a cache on disk, to be found again by later trainings.
        """
        self.encoder = encoder
        self._cache = None if folder is None else EmbeddingCache(folder)
        self._graph = hashlib.sha256(encoder.graph).hexdigest()
        self._rows: dict[bytes, FloatArray] = {}

    @property
    def size(self) -> int:
        return self.encoder.size

    def add(self, matched: MatchedInput, reporter: Reporter) -> None:
        """Embed these, or take them from the cache.

        Raises:
            InputRefused, Cancelled
        """
        keys = list(_keys(matched))

        def embed() -> FloatArray:
            return embed_matched(self.encoder, matched, reporter)

        if self._cache is None:
            found = embed()
        else:
            samples = hashlib.sha256(b"".join(keys) + matched.usable.tobytes()).hexdigest()
            found = self._cache.embedded(embed, encoder=self._graph, samples=samples)
        usable = np.flatnonzero(matched.usable)
        self._rows.update((keys[row], found[row]) for row in usable)

    def embed(self, matched: MatchedInput) -> FloatArray:
        """Like Encoder.embed; samples that were not added are embedded, and not remembered."""
        found = np.zeros((len(matched.values), self.size), np.float32)
        unknown = np.zeros(len(found), np.bool_)
        for row, key in enumerate(_keys(matched)):
            if not matched.usable[row]:
                continue
            known = self._rows.get(key)
            if known is None:
                unknown[row] = True
            else:
                found[row] = known
        if unknown.any():
            found[unknown] = self.encoder.embed(replace(matched, usable=unknown))[unknown]
        return found


def _keys(matched: MatchedInput) -> Iterator[bytes]:
    """One a sample: of all that the encoder is shown of it."""
    parts = [matched.values, matched.missing, matched.months]
    if matched.location is not None:
        parts.append(matched.location)
    count = len(matched.values)
    flat = [np.ascontiguousarray(one).reshape(count, -1).view(np.uint8) for one in parts]
    for row in np.concatenate(flat, axis=1):
        yield hashlib.blake2b(row.tobytes(), digest_size=16).digest()

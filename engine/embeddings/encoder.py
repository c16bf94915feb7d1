"""An encoder that runs: matched series in, embeddings out. Needs onnxruntime and NumPy only."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from furrow.engine.backbones import backbone_facts
from furrow.engine.backbones.contract import InputContract
from furrow.engine.backbones.matching import MatchedInput
from furrow.engine.backbones.onnx_session import open_session
from furrow.engine.contract.errors import ArtefactDamaged, InputRefused
from furrow.engine.contract.message import Message
from furrow.engine.embeddings.graph import INPUT, OUTPUT
from furrow.engine.embeddings.tokens import TokenColumns, kept_tokens, token_rows

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]

TOKENS_AT_A_TIME = 512
"""A batch's numbers, four times 128 a token, then stay in a core's cache."""
MOST_THREADS = 16


@dataclass(frozen=True)
class Encoder:
    """A frozen backbone, taken out of its weights."""

    backbone: str
    steps: int
    """Most months that a series may have."""
    graph: bytes
    """ONNX; see :mod:`.graph`."""
    session: Any = field(repr=False, compare=False)

    @property
    def contract(self) -> InputContract:
        return backbone_facts(self.backbone).contract

    @property
    def size(self) -> int:
        return backbone_facts(self.backbone).embedding_size

    def embed(self, matched: MatchedInput, threads: int | None = None) -> FloatArray:
        """(samples, size); zeros for a sample that is not usable.

        Args:
            matched: of single pixels.
            threads: as many cores as this process may use, if not given.

        Raises:
            InputRefused: more months than the encoder was made for.
        """
        if matched.values.shape[1] > self.steps:
            raise _too_long(self.backbone, matched.values.shape[1], self.steps)
        embedding = np.zeros((len(matched.values), self.size), np.float32)
        usable = np.flatnonzero(matched.usable)
        if not len(usable):
            return embedding
        first, same = _each_once(matched, usable)
        own = _part(matched, usable[first])
        found = np.empty((len(first), self.size), np.float32)
        kept = kept_tokens(self.contract, own.missing)
        columns = TokenColumns.of(self.contract, self.steps)

        def embed_batch(batch: IntArray) -> None:
            rows = token_rows(self.contract, columns, _part(own, batch), kept[batch])
            found[batch] = self.session.run([OUTPUT], {INPUT: rows})[0]

        with ThreadPoolExecutor(threads or _cores()) as workers:
            for _ in workers.map(embed_batch, _batches(kept)):
                pass
        embedding[usable] = found[same]
        return embedding

    def save(self, file: Path) -> None:
        file.write_bytes(self.graph)


def encoder_of(backbone: str, steps: int, graph: bytes) -> Encoder:
    """Raises ValueError: it is no such graph."""
    session = open_graph(graph)
    columns = session.get_inputs()[0].shape[-1]
    expected = TokenColumns.of(backbone_facts(backbone).contract, steps).count
    if columns != expected:
        raise ValueError(f"its rows have {columns} columns instead of {expected}")
    return Encoder(backbone, steps, graph, session)


def open_graph(graph: bytes) -> onnxruntime.InferenceSession:
    """One thread, as callers run several. Raises ValueError: it is no ONNX model."""
    try:
        # onnxruntime's errors share no base class of their own.
        return open_session(graph, threads=1, keeps_memory=True)
    except Exception as problem:
        raise ValueError(str(problem).splitlines()[0]) from problem


def load_encoder(file: Path, backbone: str, steps: int) -> Encoder:
    """Raises ArtefactDamaged."""
    try:
        return encoder_of(backbone, steps, file.read_bytes())
    except (OSError, ValueError) as problem:
        raise ArtefactDamaged(str(file), str(problem)) from problem


def _each_once(matched: MatchedInput, usable: IntArray) -> tuple[IntArray, IntArray]:
    """Indices of samples that differ, and for each sample which of them it is.

    Simulated and resampled imagery, and tables of several pixels a parcel, repeat samples.
    """
    parts = [matched.values[usable], matched.missing[usable], matched.months[usable]]
    if matched.location is not None:
        parts.append(matched.location[usable])
    flat = [np.ascontiguousarray(one).reshape(len(usable), -1).view(np.uint8) for one in parts]
    joint = np.concatenate(flat, axis=1)
    keys = joint.view(np.dtype((np.void, joint.shape[1])))[:, 0]
    _, first, same = np.unique(keys, return_index=True, return_inverse=True)
    return first.astype(np.int64), same.astype(np.int64)


def _batches(kept: BoolArray) -> Iterator[IntArray]:
    """Samples with equally many tokens, few enough at a time for the cache."""
    count = kept.reshape(len(kept), -1).sum(axis=1)
    for tokens in np.unique(count):
        alike = np.flatnonzero(count == tokens)
        at_a_time = max(1, TOKENS_AT_A_TIME // int(tokens))
        for first in range(0, len(alike), at_a_time):
            yield alike[first : first + at_a_time]


def _part(matched: MatchedInput, which: IntArray) -> MatchedInput:
    return replace(
        matched,
        values=matched.values[which],
        missing=matched.missing[which],
        months=matched.months[which],
        location=None if matched.location is None else matched.location[which],
        usable=matched.usable[which],
    )


def _cores() -> int:
    own = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(own, MOST_THREADS)


def _too_long(backbone: str, months: int, most: int) -> InputRefused:
    return InputRefused(
        backbone,
        Message(
            "the series have {months} months, and the encoder was made for {most}",
            months=months,
            most=most,
        ),
        Message("shorten the season, or train anew for the longer one"),
    )

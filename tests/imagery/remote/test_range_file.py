"""Bytes of a remote file: whatever is asked for in whatever order, and whatever a kill tears."""

from __future__ import annotations

import tempfile
from itertools import pairwise
from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from furrow.engine.imagery.remote.range_file import RangeFile
from furrow.engine.imagery.remote.transfer import Chunk

REMOTE = np.random.default_rng(2).bytes(150_000)


class Pretended:
    """A transfer without a network; keeps what was asked of it."""

    def __init__(self, chunk_bytes: int = 5_000) -> None:
        self.asked: list[tuple[int, int]] = []
        self._chunk_bytes = chunk_bytes

    def chunks(self, address, start, end):
        self.asked.append((start, end))
        while start < min(end, len(REMOTE)):
            stop = min(start + self._chunk_bytes, end, len(REMOTE))
            yield Chunk("host", start, REMOTE[start:stop], len(REMOTE), "v1")
            start = stop


spans = st.lists(
    st.tuples(st.integers(0, len(REMOTE) - 1), st.integers(1, 40_000)), min_size=1, max_size=8
)


@given(spans)
def test_reads_what_the_remote_file_holds_and_no_byte_twice(reads):
    with tempfile.TemporaryDirectory() as folder:
        transfer = Pretended()
        file = RangeFile(Path(folder) / "part", lambda renew: "", transfer)
        for start, count in reads:
            assert file.read(start, count) == REMOTE[start : start + count]
        again = RangeFile(Path(folder) / "part", lambda renew: "", transfer)
        transfer.asked, first = [], transfer.asked
        for start, count in reads:
            assert again.read(start, count) == REMOTE[start : start + count]
        assert transfer.asked == []
        fetched = sorted((start, min(end, len(REMOTE))) for start, end in first)
        assert all(one[1] <= two[0] for one, two in pairwise(fetched))


@given(st.integers(0, 400), st.integers(0, 60_000), st.booleans())
def test_a_kill_at_any_byte_leaves_only_whole_pieces(torn_journal, torn_bytes, is_garbled):
    """Whatever of the two files was lost or garbled: what is read is right."""
    with tempfile.TemporaryDirectory() as folder:
        stem = Path(folder) / "part"
        RangeFile(stem, lambda renew: "", Pretended()).require([(0, 30_000), (60_000, 90_000)])
        journal, data = stem.with_suffix(".journal"), stem.with_suffix(".bytes")
        journal.write_bytes(journal.read_bytes()[: max(0, journal.stat().st_size - torn_journal)])
        kept = data.read_bytes()[: max(0, data.stat().st_size - torn_bytes)]
        data.write_bytes(bytes(len(kept)) if is_garbled else kept)
        after = RangeFile(stem, lambda renew: "", Pretended())
        assert after.read(0, 100_000) == REMOTE[:100_000]
        third = RangeFile(stem, lambda renew: "", Pretended())
        assert third.read(0, 100_000) == REMOTE[:100_000]

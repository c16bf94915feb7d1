"""Fetch published weights from their official place; a file gets its name once it is checked.

What has come lies beside it with the ending .part, and the next run goes on from there.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from http import HTTPStatus
from pathlib import Path

from furrow.engine.backbones.facts import PublishedWeights, WeightsFacts
from furrow.engine.backbones.weights import difference
from furrow.engine.backbones.weights_catalogue import part_of, read_through
from furrow.engine.contract import Message, Reporter
from furrow.engine.contract.errors import (
    HostUnreachable,
    LicenceNotAccepted,
    ServiceFailed,
    WeightsAltered,
    WeightsNotFetched,
)
from furrow.engine.imagery.remote.transfer import Chunk, Transfer
from furrow.engine.project.writing import writing_to

POLL_S = 0.1
TOLD_EVERY_S = 0.5
QUIET_S = 1.0
"""What the thread that fetches gets to end after a stop."""
_ROUNDED = 2
"""A size that is published rounded is not off by more than this factor."""


def require_licence(item: PublishedWeights, accepted: bool) -> None:
    """Raises LicenceNotAccepted."""
    facts = item.facts
    if facts.restricted and not accepted:
        raise LicenceNotAccepted(item.name, facts.licence, facts.restriction, facts.address)


def fetch_weights(
    item: PublishedWeights, file: Path, transfer: Transfer, reporter: Reporter
) -> None:
    """Download one file of weights, or the rest of it, and check it.

    Progress is that of this run: of the bytes that were not here when it began.

    Args:
        file: its place; a file that is there is replaced.

    Raises:
        WeightsNotFetched: the network or the server; what has come is kept.
        WeightsAltered: size or checksum are not the published ones; what has come is removed.
        DiskFull, ProjectNotWritable, Cancelled
    """
    download = _Download(item, file, transfer)
    left = max(0, item.facts.size_bytes - download.bytes_there)
    with writing_to(file.parent, left):
        file.parent.mkdir(parents=True, exist_ok=True)
        _watched(download.run, transfer, reporter, download.say)


class _Download:
    """One file on its way; runs in a thread of its own."""

    def __init__(self, item: PublishedWeights, file: Path, transfer: Transfer) -> None:
        self._item = item
        self._file = file
        self._part = part_of(file, item.facts)
        self._transfer = transfer
        self._size_bytes = item.facts.size_bytes
        self.bytes_there = self._part.stat().st_size if self._part.is_file() else 0
        self._began_at = self.bytes_there

    def say(self, reporter: Reporter) -> None:
        """Tell how far it is."""
        coming = max(1, self._size_bytes - self._began_at)
        reporter.step(
            (self.bytes_there - self._began_at) / coming,
            "Downloading {title}: {done:,.1f} of {total:,.1f} MB",
            title=self._item.title,
            done=self.bytes_there / 1e6,
            total=self._size_bytes / 1e6,
        )

    def run(self) -> None:
        facts = self._item.facts
        try:
            try:
                self._fetch()
            except (_Other, ServiceFailed) as problem:
                if not self._began_at or not _may_be_the_parts_fault(problem):
                    raise
                # What an earlier run left may be what is damaged: a power cut does that.
                self._drop()
                self._fetch()
        except _Other as other:
            self._drop()
            raise WeightsAltered(
                self._item.name, other.detail, facts.address, str(self._file)
            ) from None
        except (HostUnreachable, ServiceFailed) as problem:
            raise WeightsNotFetched(
                self._item.name, _why(problem), facts.address, str(self._file)
            ) from problem
        os.replace(self._part, self._file)

    def _fetch(self) -> None:
        """Raises _Other, HostUnreachable, ServiceFailed, Cancelled, OSError."""
        facts, digest = self._item.facts, hashlib.sha256()
        if self.bytes_there:
            read_through(self._part, digest.update, self._transfer.check)
            if difference(facts, self.bytes_there, digest.hexdigest()) is None:
                return  # all had come; only its name was missing
        # Where the size is not exact, the server says where the file ends.
        end = facts.size_bytes if facts.size_is_exact else facts.size_bytes * _ROUNDED
        with self._part.open("ab") as stream:
            for chunk in self._transfer.chunks(lambda _: facts.address, self.bytes_there, end):
                self._size_bytes = _size_of(chunk, facts)
                stream.write(chunk.data)
                stream.flush()  # what has come survives a kill
                digest.update(chunk.data)
                self.bytes_there = chunk.end
            os.fsync(stream.fileno())
        detail = difference(facts, self.bytes_there, digest.hexdigest())
        if detail is not None:
            raise _Other(detail)

    def _drop(self) -> None:
        self._part.unlink(missing_ok=True)
        self.bytes_there = self._began_at = 0


class _Other(Exception):
    """It is not the published file."""

    def __init__(self, detail: Message) -> None:
        super().__init__(str(detail))
        self.detail = detail


def _size_of(chunk: Chunk, facts: WeightsFacts) -> int:
    """The file's size as the server says it. Raises _Other."""
    told = chunk.file_bytes
    if facts.size_is_exact and told != facts.size_bytes:
        raise _Other(
            Message(
                "the file has {size} bytes instead of {expected}",
                size=told,
                expected=facts.size_bytes,
            )
        )
    if told > facts.size_bytes * _ROUNDED:
        raise _Other(
            Message(
                "the file has {size} bytes instead of about {expected}",
                size=told,
                expected=facts.size_bytes,
            )
        )
    return told


def _may_be_the_parts_fault(problem: _Other | ServiceFailed) -> bool:
    if isinstance(problem, _Other):
        return True
    # The server has no byte behind those that are here.
    told = problem.detail.params if isinstance(problem.detail, Message) else {}
    return told.get("status") == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE


def _why(problem: HostUnreachable | ServiceFailed) -> Message:
    if isinstance(problem, HostUnreachable):
        return Message(
            "{host} could not be reached ({detail})", host=problem.host, detail=problem.detail
        )
    return Message(
        "{host} did not do its work ({detail})", host=problem.host, detail=problem.detail
    )


def _watched(
    work: Callable[[], None],
    transfer: Transfer,
    reporter: Reporter,
    say: Callable[[Reporter], None],
) -> None:
    """Do work in a thread, and stop it when that is asked for, however silent a server is."""
    pool = ThreadPoolExecutor(1, thread_name_prefix="weights")
    future = pool.submit(work)
    try:
        told = -TOLD_EVERY_S
        while not future.done():
            reporter.check()
            if time.monotonic() - told >= TOLD_EVERY_S:
                told = time.monotonic()
                say(reporter)
            wait([future], timeout=POLL_S)
    except BaseException:
        transfer.stop()
        wait([future], timeout=QUIET_S)
        raise
    finally:
        pool.shutdown(wait=False)
    future.result()
    say(reporter)

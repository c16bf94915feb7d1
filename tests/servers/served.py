"""What a server says that it has served: one record a request, in memory and in a file."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO


@dataclass(frozen=True)
class Served:
    """One answer, which carries the bytes from ``start`` up to ``end`` (not included) of a file."""

    path: str
    """As in the address, without the query; percent signs decoded."""
    start: int
    end: int
    status: int
    bytes_sent: int
    """Of the body; what went into the connection, which a killed client may never have read."""
    complete: bool
    """The whole announced body went into the connection."""
    moment: float
    """When the answer ended, in seconds since 1970."""
    method: str = "GET"
    query: str = ""
    fault: str = ""
    """The kind of the fault that struck this answer."""


class Log:
    """Safe for threads. With a file, each record is one line of JSON there, written at once."""

    def __init__(self, file: Path | None = None) -> None:
        self._lock = threading.Lock()
        self._records: list[Served] = []
        self._file: IO[str] | None = file.open("a", encoding="utf-8") if file else None

    def add(self, record: Served) -> None:
        with self._lock:
            self._records.append(record)
            if self._file is not None:
                self._file.write(json.dumps(asdict(record)) + "\n")
                self._file.flush()

    def records(self) -> list[Served]:
        with self._lock:
            return list(self._records)

    def clear(self) -> None:
        """Forget what is in memory; a file keeps its lines."""
        with self._lock:
            self._records.clear()

    def close(self) -> None:
        with self._lock:
            if self._file is not None:
                self._file.close()
                self._file = None


def read_log(file: Path) -> list[Served]:
    """The records of a log file. A last line without its end is one still being written."""
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True) if file.is_file() else []
    return [Served(**json.loads(line)) for line in lines if line.endswith("\n")]


def fetched(records: Iterable[Served], path: str | None = None) -> list[tuple[int, int]]:
    """The ranges, merged and in order, of whole answers to GET (of one file)."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(_ranges(records, path)):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def fetched_twice(before: Iterable[Served], after: Iterable[Served]) -> list[Served]:
    """Answers of ``after`` that lie wholly inside what ``before`` had finished already."""
    before = list(before)
    return [
        record
        for record in after
        if record.method == "GET" and record.status in (200, 206) and record.end > record.start
        if any(
            start <= record.start and record.end <= end
            for start, end in fetched(before, record.path)
        )
    ]


def _ranges(records: Iterable[Served], path: str | None) -> list[tuple[int, int]]:
    return [
        (record.start, record.end)
        for record in records
        if record.complete and record.method == "GET" and record.status in (200, 206)
        if record.end > record.start and path in (None, record.path) and not record.fault
    ]

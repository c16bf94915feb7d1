"""Write beside, then rename: a killed or failed step leaves the old state whole."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from furrow.engine.contract.errors import DiskFull, FurrowError, ProjectNotWritable

UNFINISHED = ".part"
"""Ending of everything that is being written. The next run sweeps it away."""

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_NEARLY_FULL_BYTES = 8 * 2**20


@contextmanager
def writing_to(folder: Path, needed_bytes: int = 0) -> Iterator[None]:
    """Turn the ways in which writing fails into errors that say what to do.

    Args:
        folder: where the writing goes (need not exist yet).
        needed_bytes: an estimate; less free space than that is refused before anything is written.

    Raises:
        DiskFull, ProjectNotWritable
    """
    free = _free_bytes(folder)
    if needed_bytes and free < needed_bytes:
        raise _disk_full(folder, needed_bytes)
    try:
        yield
    except FurrowError:
        raise
    except OSError as problem:
        if problem.errno in _FULL or _free_bytes(folder) < max(_NEARLY_FULL_BYTES, needed_bytes):
            raise _disk_full(folder, needed_bytes) from problem
        if problem.errno in _FORBIDDEN:
            raise ProjectNotWritable(str(folder), problem.strerror or str(problem)) from problem
        raise
    except Exception as problem:
        # GDAL reports a full disk as one of its own errors, without an errno, and may have taken
        # away what it had written by then.
        if _free_bytes(folder) < max(_NEARLY_FULL_BYTES, needed_bytes):
            raise _disk_full(folder, needed_bytes) from problem
        raise


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """Give a path to write to; it gets its real name when the block ends without an error."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # The ending stays last, because drivers go by it.
    beside = path.with_name(f".{path.stem}{UNFINISHED}{path.suffix}")
    try:
        yield beside
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)


@contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """Give a folder to fill; it gets its real name when the block ends without an error."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}{UNFINISHED}")
    shutil.rmtree(beside, ignore_errors=True)
    beside.mkdir()
    try:
        yield beside
        os.rename(beside, path)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def write_text(path: Path, text: str) -> None:
    """Replace a small text file in one step, and make sure that it is on the disk."""
    with new_file(path) as beside, beside.open("w", encoding="utf-8") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())


def sweep_unfinished(folder: Path) -> None:
    """Remove what a killed run left half-written."""
    for leftover in [
        *folder.glob(f".*{UNFINISHED}*"),
        *folder.glob(f"*/.*{UNFINISHED}*"),
    ]:
        if leftover.is_dir():
            shutil.rmtree(leftover, ignore_errors=True)
        else:
            leftover.unlink(missing_ok=True)


def _free_bytes(folder: Path) -> int:
    existing = folder
    while not existing.exists():
        existing = existing.parent
    return shutil.disk_usage(existing).free


def _disk_full(folder: Path, needed_bytes: int) -> DiskFull:
    free_mb = _free_bytes(folder) // 2**20
    return DiskFull(str(folder), free_mb, max(needed_bytes // 2**20, free_mb + 1))

"""Which processes another one has started, and whether they are gone. Linux only: /proc."""

from __future__ import annotations

import time
from pathlib import Path

Seen = set[tuple[int, str]]
"""Process ids, each with its time of start: an id alone may be given away again."""


def descendants(pid: int) -> Seen:
    """All processes below one, at this moment."""
    parents = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit() and (fields := _stat(int(folder.name))):
            parents[int(folder.name)] = (int(fields[1]), fields[19])
    found: Seen = set()
    waiting = [pid]
    while waiting:
        above = waiting.pop()
        for child, (parent, started) in parents.items():
            if parent == above:
                found.add((child, started))
                waiting.append(child)
    return found


def seconds_until_gone(seen: Seen, at_most: float) -> float:
    """How long it took until none of them was left; fails after ``at_most`` seconds."""
    began = time.monotonic()
    while left := {item for item in seen if _is_alive(*item)}:
        took = time.monotonic() - began
        assert took < at_most, [_words(pid) for pid, _ in left]
        time.sleep(0.02)
    return time.monotonic() - began


def _is_alive(pid: int, started: str) -> bool:
    fields = _stat(pid)
    return bool(fields) and fields[19] == started and fields[0] != "Z"


def _stat(pid: int) -> list[str]:
    """Fields of /proc/PID/stat from the state on; empty where it is gone."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def _words(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""

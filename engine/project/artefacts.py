"""Finished artefacts: numbered folders that are never changed, and what they were made from."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from furrow.engine.contract.errors import ArtefactDamaged, StepMissing
from furrow.engine.contract.message import Message, marked, restored

T = TypeVar("T")

_COMMANDS = {"model": "train", "map": "map"}
_NEEDED = {
    "model": (marked("model"), marked("model {name}")),
    "map": (marked("map"), marked("map {name}")),
}
_NUMBERED = re.compile(r"^(?P<name>.+)-(?P<number>\d+)$")


def next_folder(parent: Path, name: str) -> Path:
    """NAME-1, NAME-2, …: one more than the highest that is there."""
    numbers = [number for found, number, _ in _numbered(parent) if found == name]
    return parent / f"{name}-{max(numbers, default=0) + 1}"


def finished_folders(parent: Path, document_name: str) -> list[Path]:
    """Folders that hold ``document_name``, oldest first (by the time it was written)."""
    whole = [folder for _, _, folder in _numbered(parent) if (folder / document_name).is_file()]
    return sorted(whole, key=lambda folder: ((folder / document_name).stat().st_mtime_ns, folder))


def find_folder(parent: Path, document_name: str, name: str | None, what: str) -> Path:
    """The finished folder of this name, or the newest.

    Args:
        what: "model" or "map", which is also the command that makes one.

    Raises:
        StepMissing
    """
    folders = finished_folders(parent, document_name)
    wanted = [folder for folder in folders if name is None or folder.name == name]
    if not wanted:
        any_one, this_one = _NEEDED[what]
        needed = Message(any_one) if name is None else Message(this_one, name=name)
        raise StepMissing(needed, f"furrow {_COMMANDS[what]} {parent.parent}")
    return wanted[-1]


def readable(parent: Path, document_name: str, read: Callable[[Path], T]) -> Iterator[T]:
    """What ``read`` makes of the finished folders, newest first; damaged ones are passed over."""
    for folder in reversed(finished_folders(parent, document_name)):
        try:
            yield read(folder)
        except ArtefactDamaged:
            continue


def read_json(path: Path) -> dict[str, Any]:
    """Read an artefact's document.

    Raises:
        ArtefactDamaged
    """
    try:
        content = restored(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError) as problem:
        raise ArtefactDamaged(str(path), str(problem)) from problem
    if not isinstance(content, dict):
        raise ArtefactDamaged(str(path), Message("it does not hold an object"))
    return content


def hash_file(path: Path) -> str:
    """SHA-256 of a file's bytes."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def hash_of(parts: Mapping[str, Any]) -> str:
    """SHA-256 of JSON-ready parts, whatever the order of their keys."""
    text = json.dumps(parts, sort_keys=True, ensure_ascii=True, default=str)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def utc_now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _numbered(parent: Path) -> list[tuple[str, int, Path]]:
    if not parent.is_dir():
        return []
    found = []
    for folder in parent.iterdir():
        match = _NUMBERED.match(folder.name)
        if match and folder.is_dir():
            found.append((match["name"], int(match["number"]), folder))
    return found

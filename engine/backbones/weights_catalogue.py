"""Which weights are published, and how far each of them is on this computer."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from furrow.engine.backbones import backbone_facts, backbone_names
from furrow.engine.backbones.facts import PublishedWeights, WeightsFacts
from furrow.engine.backbones.published import published_weights
from furrow.engine.backbones.weights import below, difference, find_file
from furrow.engine.contract.errors import BackboneUnknown

ALL = "all"
PART = ".part"
"""Ending of a download that has not finished."""
_BLOCK_BYTES = 1024 * 1024


@dataclass(frozen=True)
class Stored:
    """How far a file of weights is."""

    state: str
    """"there", "begun", "damaged" or "missing"."""
    file: Path
    """Where it lies, or would be put."""
    bytes_there: int


def all_weights() -> tuple[PublishedWeights, ...]:
    """All that can be fetched, by name."""
    backbones = [backbone_facts(name) for name in backbone_names()]
    found = [PublishedWeights(facts.name, facts.title, facts.weights) for facts in backbones]
    return tuple(sorted((*found, *published_weights()), key=lambda item: item.name))


def chosen_weights(names: str) -> tuple[PublishedWeights, ...]:
    """Those that a text names: with commas between, or “all”.

    Raises:
        BackboneUnknown
    """
    known = {item.name: item for item in all_weights()}
    asked = list(dict.fromkeys(name.strip() for name in names.split(",") if name.strip()))
    if asked == [ALL]:
        return tuple(known.values())
    for name in asked or [""]:
        if name not in known:
            raise BackboneUnknown(name, [*known, ALL])
    return tuple(known[name] for name in asked)


def stored(
    weights: WeightsFacts, folders: Sequence[Path], check: Callable[[], None] = lambda: None
) -> Stored:
    """Look into folders, the first one first; reads a file that is there through.

    Args:
        folders: the last one is where downloads go.
        check: called all the time; may raise.
    """
    file = find_file(weights, folders)
    if file is not None:
        size_bytes, digest = checksum(file, check)
        state = "there" if difference(weights, size_bytes, digest) is None else "damaged"
        return Stored(state, file, size_bytes)
    place = below(folders[-1], weights)
    part = part_of(place, weights)
    if part.is_file():
        return Stored("begun", place, part.stat().st_size)
    return Stored("missing", place, 0)


def part_of(file: Path, weights: WeightsFacts) -> Path:
    """Beside a file, what has come of it; not to be mixed up with that of another revision."""
    mark = (weights.sha256 or weights.sha256_prefix)[:8]
    return file.with_name(f"{file.name}.{mark}{PART}")


def checksum(file: Path, check: Callable[[], None] = lambda: None) -> tuple[int, str]:
    """Size in bytes and SHA-256 of a file."""
    digest = hashlib.sha256()
    read_through(file, digest.update, check)
    return file.stat().st_size, digest.hexdigest()


def read_through(file: Path, take: Callable[[bytes], object], check: Callable[[], None]) -> None:
    """Hand over a file's bytes, one block after the other."""
    with file.open("rb") as stream:
        while block := stream.read(_BLOCK_BYTES):
            check()
            take(block)

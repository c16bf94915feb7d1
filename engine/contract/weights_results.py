"""What the requests about published weights give back. See results.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple


@dataclass(frozen=True)
class WeightsTold:
    """One file of published weights, and whether it is on this computer."""

    name: str
    """As it is asked for."""
    title: str
    state: str
    """"there", "begun" (a download broke off), "damaged" or "missing"."""
    file: str
    """Where it lies, or where it would be put."""
    bytes_there: int
    size_bytes: int
    size_is_exact: bool
    """False where only rounded megabytes are published."""
    licence: str
    restricted: bool
    """True where the licence must be accepted before the file is fetched."""
    restriction: str
    """What it forbids, as the end of a sentence; else empty."""
    attribution: str
    address: str
    sha256: str
    """Of the published file: its checksum, or the first digits of it."""
    sha256_is_whole: bool
    """False where only the first digits of the checksum are published: a weaker check."""
    used_by: Tuple[str, ...] = ()
    """Options of the command that train with it: “--recipe presto”. Empty: no recipe does."""


@dataclass(frozen=True)
class WeightsListed:
    folders: Tuple[str, ...]
    """Where they were looked for."""
    weights: Tuple[WeightsTold, ...]


@dataclass(frozen=True)
class WeightsFetched:
    folder: str
    """Where they were put."""
    fetched: Tuple[str, ...]
    """Names of what came with this run."""
    there: Tuple[str, ...]
    """Names of what was there already."""
    bytes_fetched: int
    seconds: float
    weights: Tuple[WeightsTold, ...]
    """All that were asked for."""

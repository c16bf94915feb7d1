"""Where a GeoTIFF keeps its tiles. By hand: a server's process starts without packages."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO

STRIP_OFFSETS, STRIP_SIZES, TILE_OFFSETS, TILE_SIZES = 273, 279, 324, 325
NUMBERS = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q"}


def tiles(file: Path) -> list[tuple[int, int]]:
    """Offset and size of each tile or strip of the full resolution, if it is a TIFF.

    Tiles without data have no place and are left out.
    """
    with file.open("rb") as opened:
        start = opened.read(16)
        if start[:4] not in (b"II*\0", b"II+\0", b"MM\0*", b"MM\0+"):
            return []
        order = "<" if start[:2] == b"II" else ">"
        big = struct.unpack(order + "H", start[2:4])[0] == 43
        first = struct.unpack(order + ("Q" if big else "I"), start[8:16] if big else start[4:8])[0]
        found = _arrays(opened, order, big, first)
    offsets = found.get(TILE_OFFSETS) or found.get(STRIP_OFFSETS) or []
    sizes = found.get(TILE_SIZES) or found.get(STRIP_SIZES) or []
    return [(where, size) for where, size in zip(offsets, sizes, strict=True) if where and size]


def _arrays(opened: BinaryIO, order: str, big: bool, directory: int) -> dict[int, list[int]]:
    opened.seek(directory)
    entry = struct.Struct(order + ("HHQ8s" if big else "HHI4s"))
    (count,) = struct.unpack(order + ("Q" if big else "H"), opened.read(8 if big else 2))
    found = {}
    for raw in [opened.read(entry.size) for _ in range(count)]:
        tag, kind, length, value = entry.unpack(raw)
        if tag not in (STRIP_OFFSETS, STRIP_SIZES, TILE_OFFSETS, TILE_SIZES):
            continue
        numbers = struct.Struct(f"{order}{length}{NUMBERS[kind]}")
        if numbers.size > len(value):
            opened.seek(struct.unpack(order + ("Q" if big else "I"), value)[0])
            value = opened.read(numbers.size)
        found[tag] = list(numbers.unpack(value[: numbers.size]))
    return found

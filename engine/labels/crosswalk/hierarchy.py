"""One hierarchy of crops: every crop has a group, every group a kind of land."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from furrow.engine.contract.errors import CrosswalkRefused
from furrow.engine.contract.message import Message

HIERARCHY_FILE = Path(__file__).resolve().parents[3] / "resources" / "crop_hierarchy.json"
CROP, GROUP, KIND = "crop", "group", "kind"
LEVELS = (CROP, GROUP, KIND)
"""From the finest: "wheat", "cereals", "cropland"."""


@dataclass(frozen=True)
class Hierarchy:
    """Names are unique over all levels."""

    level_of: dict[str, str]
    """name -> "crop", "group" or "kind"."""
    parent_of: dict[str, str]
    """Of crops and groups."""

    def names(self, level: str) -> tuple[str, ...]:
        return tuple(name for name, own in self.level_of.items() if own == level)

    def at_level(self, name: str, level: str) -> str:
        """The name's ancestor (or itself) at a level; "" where the name says too little."""
        while name and self.level_of[name] != level:
            name = self.parent_of.get(name, "")
        return name


@lru_cache(maxsize=4)
def read_hierarchy(file: Path = HIERARCHY_FILE) -> Hierarchy:
    """From {"kinds": {kind: {group: [crop, …]}}}. Raises CrosswalkRefused."""
    tree = read_object(file).get("kinds")
    if not isinstance(tree, dict):
        raise CrosswalkRefused(str(file), Message("it holds no “kinds”"))
    level_of: dict[str, str] = {}
    parent_of: dict[str, str] = {}

    def add(name: str, level: str, parent: str) -> None:
        if name in level_of:
            raise CrosswalkRefused(str(file), Message("“{name}” is there twice", name=name))
        level_of[name] = level
        if parent:
            parent_of[name] = parent

    for kind, groups in tree.items():
        add(kind, KIND, "")
        for group, crops in groups.items():
            add(group, GROUP, kind)
            for crop in crops:
                add(crop, CROP, group)
    return Hierarchy(level_of, parent_of)


def read_object(file: Path) -> dict[str, Any]:
    """A JSON object. Raises CrosswalkRefused."""
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        raise CrosswalkRefused(str(file), str(problem)) from problem
    if not isinstance(content, dict):
        raise CrosswalkRefused(str(file), Message("it is no JSON object"))
    return content

"""One hierarchy of crops: every crop has a group, every group a kind of land."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from furrow.engine.contract.crop_levels import CROP, CROP_LEVELS, GROUP, KIND, OTHER
from furrow.engine.contract.errors import CrosswalkRefused
from furrow.engine.contract.message import Message

HIERARCHY_FILE = Path(__file__).resolve().parents[3] / "resources" / "crop_hierarchy.json"
LEVELS = CROP_LEVELS


@dataclass(frozen=True)
class Hierarchy:
    """Names are unique over all levels."""

    level_of: dict[str, str]
    """name -> "crop", "group" or "kind"."""
    parent_of: dict[str, str]
    """Of crops and groups."""
    chosen: dict[str, tuple[str, ...]]
    """Level that tells only some crops apart -> these; all others are OTHER there."""
    several: frozenset[str]
    """Crops that stand for more than one, which may be any: “two crops in a year”."""

    def names(self, level: str) -> tuple[str, ...]:
        """Without OTHER, which has no place in the hierarchy."""
        if level in self.chosen:
            return self.chosen[level]
        return tuple(name for name, own in self.level_of.items() if own == level)

    def at_level(self, name: str, level: str) -> str:
        """The name's ancestor (or itself) at a level; "" where the name says too little."""
        if name == OTHER:
            return OTHER if level in self.chosen else ""
        if level in self.chosen:
            return self._among(name, self.chosen[level])
        while name and self.level_of[name] != level:
            name = self.parent_of.get(name, "")
        return name

    def _among(self, name: str, crops: tuple[str, ...]) -> str:
        """One of the crops, OTHER, or "" where the name may mean one of them: “cereals”."""
        if not name or name in crops:
            return name
        unclear = name in self.several or any(name in self._above(crop) for crop in crops)
        return "" if unclear else OTHER

    def _above(self, name: str) -> set[str]:
        group = self.parent_of.get(name, "")
        return {group, self.parent_of.get(group, "")}


@lru_cache(maxsize=4)
def read_hierarchy(file: Path = HIERARCHY_FILE) -> Hierarchy:
    """From {"kinds": {kind: {group: [crop, …]}}, "chosen": {level: [crop, …]}, "several": [crop]}.

    Raises CrosswalkRefused.
    """
    content = read_object(file)
    tree, chosen, several = (content.get(name, {}) for name in ("kinds", "chosen", "several"))
    if not isinstance(tree, dict) or not tree:
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
    for crop in (*several, *(crop for crops in chosen.values() for crop in crops)):
        if level_of.get(crop) != CROP:
            raise CrosswalkRefused(str(file), Message("“{name}” is no crop", name=crop))
    by_level = {level: tuple(crops) for level, crops in chosen.items()}
    return Hierarchy(level_of, parent_of, by_level, frozenset(several))


def read_object(file: Path) -> dict[str, Any]:
    """A JSON object. Raises CrosswalkRefused."""
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        raise CrosswalkRefused(str(file), str(problem)) from problem
    if not isinstance(content, dict):
        raise CrosswalkRefused(str(file), Message("it is no JSON object"))
    return content

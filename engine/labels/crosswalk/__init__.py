"""Crosswalks: the codes of other legends (CDL, EWOC, HCAT3 …) to one hierarchy of crops.

A crosswalk is one JSON file in resources/crosswalks, named after its legend; the hierarchy is
resources/crop_hierarchy.json.
"""

from __future__ import annotations

from furrow.engine.labels.crosswalk.hierarchy import LEVELS, Hierarchy, read_hierarchy
from furrow.engine.labels.crosswalk.legends import Crosswalk, crosswalk_names, read_crosswalk
from furrow.engine.labels.crosswalk.mapping import (
    Mapped,
    at_level,
    check_level,
    listed_codes,
    map_codes,
)

__all__ = [
    "LEVELS",
    "Crosswalk",
    "Hierarchy",
    "Mapped",
    "at_level",
    "check_level",
    "crosswalk_names",
    "listed_codes",
    "map_codes",
    "read_crosswalk",
    "read_hierarchy",
]

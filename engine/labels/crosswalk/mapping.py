"""Codes to crops; what cannot be mapped is counted, never dropped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from furrow.engine.contract.crop_levels import CROP
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.message import Message
from furrow.engine.labels.crosswalk.hierarchy import LEVELS, Hierarchy, read_hierarchy
from furrow.engine.labels.crosswalk.legends import Crosswalk, read_crosswalk


@dataclass(frozen=True)
class Mapped:
    crops: tuple[str, ...]
    """One a code, in their order; "" where the code is unknown or says too little for the level
    ("cereals" is no crop)."""
    unmapped: dict[str, int]
    """Code -> how often it became "", the most frequent first."""


def map_codes(crosswalk: str, codes: Sequence[str], level: str = CROP) -> Mapped:
    """Codes of a legend at a level of the hierarchy.

    Args:
        crosswalk: one of ``crosswalk_names()``.
        codes: as text; an empty one is no label and maps to "".
        level: "crop" (wheat), "group" (cereals), "kind" (cropland), or "cereals": five crops, and
            "other" for what is surely none of them.

    Raises:
        CrosswalkUnknown, CrosswalkRefused, ValueError (level)
    """
    _check(level)
    known, hierarchy = read_crosswalk(crosswalk), read_hierarchy()
    listed = {**known.without_zeros(), **known.by_code()}
    found = {code: _name(code, known, listed, hierarchy, level) for code in set(codes)}
    crops = tuple(found[code] for code in codes)
    lost = Counter(code for code in codes if not found[code])
    return Mapped(crops, dict(sorted(lost.items(), key=lambda item: (-item[1], item[0]))))


def at_level(crops: Sequence[str], level: str) -> tuple[str, ...]:
    """Names of the hierarchy at a coarser level: wheat -> cereals; "" stays."""
    _check(level)
    hierarchy = read_hierarchy()
    return tuple(hierarchy.at_level(crop, level) for crop in crops)


def check_level(level: str) -> None:
    """Of a request. Raises BadRequest."""
    if level not in LEVELS:
        detail = Message(
            "“{level}” is no level; there are {known}", level=level, known=list(LEVELS)
        )
        raise BadRequest("level", detail)


def listed_codes(unmapped: Mapping[str, int], most: int | None = None) -> list[str]:
    """ "81 (3)": codes with how often they are there, the most frequent first.

    Args:
        most: what is beyond is only told by “…”; None: all are listed.
    """
    ordered = sorted(unmapped.items(), key=lambda item: (-item[1], item[0]))
    shown = [f"{code} ({count})" for code, count in ordered[:most]]
    return [*shown, "…"] if len(ordered) > len(shown) else shown


def _name(
    code: str, known: Crosswalk, listed: dict[str, str], hierarchy: Hierarchy, level: str
) -> str:
    for form in known.forms(code):
        if form in listed:
            return hierarchy.at_level(listed[form], level)
    return ""


def _check(level: str) -> None:
    if level not in LEVELS:
        raise ValueError(f"the level is one of {', '.join(LEVELS)}, not {level}")

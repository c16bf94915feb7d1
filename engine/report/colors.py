"""Colours that come from outside, made safe for a style attribute."""

from __future__ import annotations

import re

_COLOR = re.compile(r"#[0-9a-fA-F]{6}")
_UNKNOWN = "#888888"


def safe_color(color: str) -> str:
    """``color`` where it is #rrggbb, else grey: a legend file may hold anything."""
    return color if _COLOR.fullmatch(color) else _UNKNOWN

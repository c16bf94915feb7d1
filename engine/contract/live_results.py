"""What the live map gives back. See results.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Optional, Tuple

SUGGESTIONS_LAYER = "suggestions"
"""Of the GeoPackage that suggestions are written to; the columns are number, why, score."""


@dataclass(frozen=True)
class PreviewClass:
    value: int
    """In the picture; as in the project's legend."""
    name: str
    color: str
    """#rrggbb"""
    parcels: int
    """Labelled parcels and points behind it."""


@dataclass(frozen=True)
class PreviewPainted:
    """A frame of the live map. Nothing here says how good it is, for nothing was measured."""

    project: str
    file: str
    """GeoTIFF, uint8 legend values with a palette; empty where nothing could be painted."""
    crs: str
    bounds: Tuple[float, ...]
    """left, bottom, right, top in metres."""
    width_px: int
    height_px: int
    resolution_m: float
    """Of a pixel of the picture."""
    classes: Tuple[PreviewClass, ...]
    """Those that are labelled, in order of value."""
    features: str
    """ "series", or the pretrained network that was asked for, once it was looked at."""
    share_ready: float
    """Of the picture's pixels, whose features (those that were asked for) are made as finely as
    the picture is (0 … 1)."""
    is_complete: bool
    """Asked again, it would look the same."""
    too_few: str
    """Why nothing was painted: fewer than two classes are labelled; else empty."""
    seconds: Dict[str, float]
    """Phase -> seconds: "labels", "features", "learn", "paint", "write", "all"."""
    simulated: bool
    notes: Tuple[str, ...]


@dataclass(frozen=True)
class Suggestion:
    """A place to label next."""

    x: float
    y: float
    """Inside it, in metres of the project's grid."""
    why: str
    """In words: “Least sure: maize or sorghum?”"""
    score: float
    """How much it would help (0 … 1), among these."""
    polygon: Optional[str]
    """Its outline as GeoJSON, in metres of the project's grid; None: only a point is known."""


@dataclass(frozen=True)
class ParcelsSuggested:
    project: str
    crs: str
    suggestions: Tuple[Suggestion, ...]
    """The most useful first."""
    file: str
    """GeoPackage with them; empty where none was asked for."""
    seconds: float
    notes: Tuple[str, ...]

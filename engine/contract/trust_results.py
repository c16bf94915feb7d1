"""How far a map can be trusted, in a few shares."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple


@dataclass(frozen=True)
class MapTrust:
    """Shares are of the pixels that the map gives a class; NaN where they cannot be told."""

    coverage: float
    """That the layer of unsure pixels promises, 0 … 1."""
    calibration: str
    """Of confidence: "identity", "temperature" or "isotonic"; empty: the model's own."""
    unsure: float
    """Pixels of which more than one class, or none, is possible."""
    none_possible: float
    """Pixels unlike anything that was held out: no class is possible at that coverage."""
    outside: float
    """Pixels outside the area of applicability."""
    notes: Tuple[str, ...] = ()
    """What cannot be told, and why."""

"""What measuring a model of another season or region gives back. See results.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Optional, Tuple


@dataclass(frozen=True)
class AdaptingScore:
    """One model on the test parcels of one draw."""

    arm: str
    """ "as-is", "adapted" or "scratch"."""
    setting: float
    """Parcels of each class, or kilometres; 0 of the model as it is."""
    picked: str
    """Of a radius: "near", or "spread" where as many parcels came from anywhere."""
    parcels: int
    """Of the season or place itself, that it learned from."""
    samples: int
    """Of these parcels."""
    macro_f1: Optional[float]
    accuracy: Optional[float]
    """Share of the test samples that are right."""
    class_f1: Dict[str, float]
    skipped: str = ""
    """Why nothing was scored; empty where something was."""


@dataclass(frozen=True)
class AdaptingDraw:
    draw: int
    departure: str
    """Longitude and latitude; empty where no radius was asked for."""
    source_parcels: int
    test_parcels: int
    test_samples: int
    scores: Tuple[AdaptingScore, ...]


@dataclass(frozen=True)
class AdaptingMeasured:
    table: str
    source: str
    """Empty: the same table, or none."""
    recipe: str
    classes: Tuple[str, ...]
    settings: Tuple[float, ...]
    samples_per_parcel: float
    """Mean over the parcels that were tested on."""
    simulated: bool
    draws: Tuple[AdaptingDraw, ...]
    warnings: Tuple[str, ...]

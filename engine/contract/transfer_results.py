"""What the job about taking a recipe to another place gives back. See results.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Tuple


@dataclass(frozen=True)
class TransferScore:
    """One arm, seen in one way; each score has one value a draw, 0 to 1."""

    arm: str
    """ "as-is", "scratch" or a strategy of fine-tuning."""
    view: str
    """ "home": other samples of the source; "here": the target; "season" or "calendar": the target
    moved by half a year."""
    iou: Tuple[float, ...]
    """Intersection over union, mean over the classes."""
    macro_f1: Tuple[float, ...]
    accuracy: Tuple[float, ...]
    class_iou: Dict[str, Tuple[float, ...]]


@dataclass(frozen=True)
class TransferMeasured:
    recipe: str
    unit: str
    """ "parcel" in projects, "sample" with tables: what is right or wrong."""
    classes: Tuple[str, ...]
    bands: Dict[str, Tuple[str, ...]]
    steps: int
    draws: int
    taught: int
    """Of the source, learned from (the last draw)."""
    labelled: int
    """Of the target, learned from by the arms that do."""
    tested: int
    """Of the target."""
    scores: Tuple[TransferScore, ...]
    left_out: Dict[str, str]
    """Arm or view -> why it was not measured."""
    simulated: bool
    warnings: Tuple[str, ...]

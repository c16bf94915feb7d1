"""A recipe: the small document that says how labels and imagery become a map."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Tuple

STRATEGIES = (
    "scratch",
    "frozen",
    "finetune",
    "finetune-encoder",
    "finetune-decoder",
    "finetune-head",
)


@dataclass(frozen=True)
class Recipe:
    """What goes in, what learns from it, and how. Named recipes lie in resources/recipes."""

    name: str
    title: str
    """In plain words, for a person who chooses."""
    sensors: Tuple[str, ...]
    """"s2", "s1": those of the project's sensors that the recipe can use, all if they are there."""
    unit: str
    """What is classified: "pixel", "parcel" or "superpixel"."""
    features: Tuple[str, ...]
    """Feature sets joined into one input: "series", "indices"."""
    learner: str
    """Name of the file in engine/training/learners or series_learners that fits and predicts."""
    backbone: str = ""
    """Name of the backbone or network that the learner builds on; empty for one that has none."""
    strategy: str = "scratch"
    """What of it is trained: "scratch" (RI), "frozen" (features and a head), "finetune" (FT),
    "finetune-encoder" (FT_E), "finetune-decoder" or "finetune-head"."""
    augmentation: Tuple[str, ...] = ()
    """"time-shift", "time-scale", "magnitude-warp", "sensor-dropout", "cloud-dropout", …"""
    options: Dict[str, Any] = field(default_factory=dict)
    """The learner's own settings."""
    seed: int = 0

"""A recipe: the small document that says how labels and imagery become a map."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Tuple


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
    """Name of the file in engine/training/learners that fits and predicts."""
    options: Dict[str, Any] = field(default_factory=dict)
    """The learner's own settings."""
    seed: int = 0

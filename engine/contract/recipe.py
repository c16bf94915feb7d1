"""A recipe: the small document that says how labels and imagery become a map."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Tuple

DEFAULT_RECIPE = "few-labels"
"""Where nobody chose: the best with the 3 to 20 labels a class that most people have."""
STRATEGIES = (
    "scratch",
    "frozen",
    "finetune",
    "finetune-encoder",
    "finetune-decoder",
    "finetune-head",
)

ADAPTING_STRATEGIES = ("finetune", "finetune-encoder", "finetune-decoder", "finetune-head")
"""Those by which an earlier model, as a whole, is trained further."""
NETWORKS = ("network", "segmentation")
"""Learners of which parts can be trained by themselves."""

UNITS = PIXEL, PARCEL, SUPERPIXEL = ("pixel", "parcel", "superpixel")
"""What is classified."""


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
    description: str = ""
    """What it does and when to take it, in a sentence or two for a person who chooses."""
    strategies: Tuple[str, ...] = ()
    """Those that it can begin with, its own among them; empty: all where there is a backbone. A
    network without published weights has "scratch" alone."""

    @property
    def offered_strategies(self) -> Tuple[str, ...]:
        """What may be asked for where no earlier model is there to go on from; its own alone where
        nothing can be chosen."""
        if self.strategies or not self.backbone:
            return self.strategies or (self.strategy,)
        return STRATEGIES

    @property
    def adapting_strategies(self) -> Tuple[str, ...]:
        """What may be asked for where an earlier model is trained further; none where its parts
        cannot be trained by themselves."""
        return ADAPTING_STRATEGIES if self.learner in NETWORKS else ()

    @property
    def offered_units(self) -> Tuple[str, ...]:
        """What may be classified; a network over patches sees pixels in their surroundings."""
        return (PIXEL,) if self.learner == "segmentation" else UNITS

    @property
    def needs_torch(self) -> bool:
        """Whether training it needs deep learning; mapping with its models may not."""
        return bool(self.backbone)

    @property
    def needs_weights(self) -> bool:
        """Whether it begins with weights that others have published."""
        return bool(self.backbone) and self.strategy != "scratch"

"""What the jobs about labelled tables give back. See results.py."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Optional, Tuple

from furrow.engine.contract.results import Estimate


@dataclass(frozen=True)
class FewShotPoint:
    """Scores with so many labels a class. Estimates are means over the draws, with the 95 %
    interval of the mean (Student's t)."""

    labels_per_class: int
    draws: int
    """0 where nothing was scored."""
    macro_f1: Optional[Estimate]
    deviation: Optional[float]
    """Standard deviation of macro-F1 over the draws: what a single one may stray by."""
    accuracy: Optional[Estimate]
    """Share of the test samples that are right."""
    class_f1: Dict[str, Estimate]
    test_samples: int
    """Mean over the draws."""
    left_out: Tuple[str, ...]
    """Classes with too few samples for this point."""
    skipped: str = ""
    """Why nothing was scored; empty where something was."""


@dataclass(frozen=True)
class RecipeScores:
    recipe: str
    uses_unlabelled: bool
    """Whether the test samples, without their labels, were given to it as unlabelled samples of the
    area (transductive): its figures hold for areas that are there when it is trained."""
    points: Tuple[FewShotPoint, ...]


@dataclass(frozen=True)
class PartEvaluated:
    """One region, year or the like, or the whole table."""

    name: str
    """ "zone arkansas · Z0"; empty for the whole."""
    samples: int
    """Labelled samples that could be tested on."""
    classes: Dict[str, int]
    """Class -> samples."""
    recipes: Tuple[RecipeScores, ...]


@dataclass(frozen=True)
class TableEvaluated:
    table: str
    test_table: str
    """Empty where trained and tested on the same."""
    groups: str
    """What was never on both sides; empty: every sample by itself."""
    seed: int
    parts: Tuple[PartEvaluated, ...]
    out: str
    """The JSON file; empty if none was asked for."""
    warnings: Tuple[str, ...]
    unmapped: Dict[str, int] = field(default_factory=dict)
    """Code that the crosswalk gives no single crop for -> samples of the table. All of them."""
    test_unmapped: Dict[str, int] = field(default_factory=dict)
    """The same of another table that was tested on."""

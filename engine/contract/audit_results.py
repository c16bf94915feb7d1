"""What the leakage audit gives back. See results.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from furrow.engine.contract.results import Estimate

AUDIT_FOLDER = "audit"
"""Of a project."""
AUDIT_FILE = "audit.json"
"""The newest audit of the project's labels: a LeakageAudited as JSON, with what it is made from."""


@dataclass(frozen=True)
class SplitScore:
    """The model under one way of holding samples out."""

    split: str
    """ "pixel" (naive), "parcel", "block", "distance", "region" or "year"."""
    method: str
    """In words: "spatial blocks of 12 km, 5 folds". Empty where the split is refused."""
    folds: int
    groups: int
    """Parcels, blocks, regions or years that were held out; samples in the naive split."""
    samples: int
    """Samples that were held out and scored."""
    learned_share: float
    """Share of the samples that a fold learned from, mean over the folds."""
    classes: Tuple[str, ...]
    """Scored classes."""
    unscored: Tuple[str, ...]
    """Classes in one group only, or nowhere else than in the fold that is held out."""
    macro_f1: Optional[Estimate]
    accuracy: Optional[Estimate]
    """Share of the samples that are right."""
    claimed: Optional[Estimate]
    """Macro-F1 of the naive split on the very same samples."""
    excess: Optional[Estimate]
    """``claimed`` less ``macro_f1``, the samples paired: what leaked."""
    refused: str = ""
    """Why this split cannot be made; empty where it can."""


@dataclass(frozen=True)
class LeakageAudited:
    source: str
    """The project's folder or the table."""
    recipe: str
    sentence: str
    """What a split by pixel would have claimed, and what is true, as far as is known."""
    splits: Tuple[SplitScore, ...]
    """The naive one first."""
    block_m: Optional[float]
    block_reason: str
    """Where the size of the blocks comes from."""
    samples: int
    parcels: int
    clusters: str
    """What the intervals resample: "blocks" or "parcels"."""
    seed: int
    out: str
    """The JSON file; empty if none was asked for."""
    warnings: Tuple[str, ...]
    simulated: bool

"""What jobs give back. Small: paths and figures, never pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Optional, Tuple


@dataclass(frozen=True)
class Estimate:
    """A figure with its 95 % interval."""

    value: float
    low: float
    high: float

    @property
    def percent(self) -> str:
        """ "83 % (95 % interval 71–91 %)" """
        return (
            f"{self.value * 100:.0f} % (95 % interval {self.low * 100:.0f}–{self.high * 100:.0f} %)"
        )


@dataclass(frozen=True)
class AccuracySummary:
    """The headline of a report. Parcels that training did not see."""

    method: str
    """How parcels were held out, in words: "leave one parcel out", "spatial blocks of 640 m"."""
    parcels: int
    parcels_right: Estimate
    """Share of parcels whose majority class is right (0 … 1)."""
    macro_f1: Estimate
    """Mean F1 over the scored classes, by parcel (0 … 1)."""
    scored_classes: Tuple[str, ...]
    unscored_classes: Tuple[str, ...]
    """Trained, but with one parcel only: nothing can be held out."""
    warnings: Tuple[str, ...]
    """Sentences that a reader must see, e.g. that eighteen parcels are few."""


@dataclass(frozen=True)
class ProjectCreated:
    folder: str
    name: str
    simulated: bool
    season: str
    width_px: int
    height_px: int
    classes: Dict[str, int]
    """class name -> labelled parcels"""
    warnings: Tuple[str, ...]


@dataclass(frozen=True)
class ImageryPrepared:
    folder: str
    steps: int
    """Time steps in the season."""
    observations: Dict[str, int]
    """sensor -> dates used"""
    reused: int
    """Composites that were there already."""
    worst_gap_days: int
    """Longest time without a Sentinel-2 date on which at least half of the area was clear."""
    warnings: Tuple[str, ...]


@dataclass(frozen=True)
class ModelTrained:
    folder: str
    model: str
    recipe: str
    reused: bool
    """True where an unchanged model was there already."""
    accuracy: Optional[AccuracySummary]
    """None where nothing could be held out."""
    warnings: Tuple[str, ...]
    simulated: bool = False
    """True where imagery or labels are simulated: whoever shows the result says so."""


@dataclass(frozen=True)
class MapMade:
    folder: str
    map: str
    crop_map: str
    confidence: str
    parcels: str
    report: str
    reused: bool
    accuracy: Optional[AccuracySummary]
    area_ha: Dict[str, float]
    """class name -> mapped area in hectares (pixel counts, not a design-based estimate)"""
    warnings: Tuple[str, ...]
    simulated: bool = False
    """True where imagery or labels are simulated: whoever shows the result says so."""


@dataclass(frozen=True)
class MapAssessed:
    folder: str
    report: str
    accuracy: AccuracySummary
    simulated: bool = False
    """True where imagery or labels are simulated: whoever shows the result says so."""


@dataclass(frozen=True)
class StepState:
    step: str
    """"area", "imagery", "labels", "model" or "map"."""
    state: str
    """"missing", "ready" or "stale"."""
    detail: str


@dataclass(frozen=True)
class StatusTold:
    folder: str
    name: str
    simulated: bool
    steps: Tuple[StepState, ...]
    next_command: str
    """What to do next, as a command; empty when all is ready."""


@dataclass(frozen=True)
class DoctorCheck:
    name: str
    ok: bool
    detail: str
    advice: str


@dataclass(frozen=True)
class DeepLearning:
    """What torch computed on when the doctor let it."""

    torch: str
    """Its version, with the build."""
    device: str
    """"cpu", "cuda" (an NVIDIA GPU) or "mps" (Apple's)."""
    name: str
    """Of the NVIDIA GPU; else empty, as are the next two."""
    memory_mb: int
    """MiB"""
    driver: str
    seconds: float
    """That the matrix product took, with the way to the device and back."""


@dataclass(frozen=True)
class DoctorReport:
    healthy: bool
    checks: Tuple[DoctorCheck, ...]
    deep_learning: Optional[DeepLearning] = None
    """None where torch is not installed, or does not run."""

"""What jobs give back. Small: paths and figures, never pixels."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Optional, Tuple

from furrow.engine.contract.shares import share_limits
from furrow.engine.contract.trust_results import MapTrust


@dataclass(frozen=True)
class Estimate:
    """A figure with its 95 % interval."""

    value: float
    low: float
    high: float

    @property
    def percent(self) -> str:
        """ "83 % (95 % interval 71–91 %)" """
        low, high = share_limits(self.low, self.high)
        return f"{self.value * 100:.0f} % (95 % interval {low}–{high} %)"


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
class ModelCompared:
    """A model beside a cheap one (or an earlier one), both judged on the same unseen parcels."""

    with_recipe: str
    """Recipe of the other model: "random-forest"."""
    macro_f1: Estimate
    """Of the model itself."""
    other_macro_f1: Estimate
    difference: Estimate
    """Macro-F1 of the model less that of the other; its interval by resampling the parcels."""
    detail: str
    """What it means, in a sentence."""


@dataclass(frozen=True)
class GateCompared:
    """A map with its cropland gate beside the same map without it, judged on the same parcels."""

    method: str
    """How these parcels were held out."""
    parcels: int
    """Of crops and of other land."""
    crops: Tuple[str, ...]
    """The crops whose F1 are averaged."""
    parcels_right: Estimate
    """Share of all parcels that are right (0 … 1), other land included."""
    parcels_right_without: Estimate
    macro_f1: Estimate
    """Mean F1 over the crops, by parcel; other land that is called a crop counts against it."""
    macro_f1_without: Estimate
    difference: Estimate
    """Macro-F1 with the gate less that without; its interval by resampling the parcels."""
    crop_parcels: int
    crops_kept_out: int
    """Parcels of crops that the gate calls other land."""
    other_parcels: int
    other_kept_out: int
    """Parcels of other land that the gate calls so."""
    detail: str
    """What it means, in a sentence."""


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
    unmapped: Dict[str, int] = field(default_factory=dict)
    """Code of the labels that the crosswalk gives no name for -> parcels without a label so."""


@dataclass(frozen=True)
class DateFound:
    """One observation of an area."""

    id: str
    sensor: str
    """"s2" or "s1"."""
    day: str
    clear_share: Optional[float]
    """Sentinel-2: share of the area that is seen and clear (0 … 1); None: not known."""
    state: str
    """"wanted", "cloudy" (left out), "there" (downloaded) or "failed"."""
    detail: str = ""
    """Why it failed."""
    tile: str = ""
    """MGRS tile of Sentinel-2."""
    orbit: str = ""
    """"ascending", "descending" or empty."""
    platform: str = ""


@dataclass(frozen=True)
class StepOutlook:
    """What a time step of the season gets."""

    label: str
    start: str
    end: str
    s2_dates: int
    s1_dates: int
    clear_observations: float
    """Sentinel-2: clear observations, mean over the area."""
    seen_share: float
    """Sentinel-2: share of the area that is clear at least once (0 … 1)."""


@dataclass(frozen=True)
class SeasonOutlook:
    """How well observations cover a season."""

    dates: Tuple[DateFound, ...]
    """All of them, by day."""
    steps: Tuple[StepOutlook, ...]
    worst_gap_days: int
    """Longest time without a Sentinel-2 date on which at least half of the area is clear."""
    grade: str
    """"good", "thin" or "poor"."""
    verdict: str
    """The grade, in a sentence."""


@dataclass(frozen=True)
class ImageryFound:
    """What a download would give, or what a folder holds."""

    source: str
    """Its name for a person."""
    season: str
    width_px: int
    """Of the area, at 10 m."""
    height_px: int
    outlook: SeasonOutlook
    bytes_to_fetch: Optional[int]
    """About; 0 where all is there; None where it is not known."""
    seconds_expected: Optional[float]
    """About, at the speed of this search."""
    disk_bytes_needed: int
    disk_bytes_free: Optional[int]
    """None where no folder was named."""
    warnings: Tuple[str, ...]


@dataclass(frozen=True)
class ImageryFetched:
    folder: str
    """A static STAC catalog, to be given as a project's imagery."""
    source: str
    fetched: int
    """Observations that came with this run."""
    there: int
    """Observations that were there already."""
    cloudy: int
    """Dates that were left out."""
    failed: int
    bytes_fetched: int
    seconds: float
    outlook: SeasonOutlook
    """Of all that is in the folder now, with failed and cloudy dates named."""
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
    compared: Optional[ModelCompared] = None
    """With a random forest under the same folds; None for that one itself."""
    unmapped: Dict[str, int] = field(default_factory=dict)
    """Of a table: code that its crosswalk gives no single crop for -> samples. All of them."""


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
    gate: Optional[GateCompared] = None
    """None where no mask and no model told cropland, or no parcel can be judged."""
    unsure: Optional[str] = None
    """Layer of the pixels of which several classes are possible; None: see the notes of trusted."""
    applicability: Optional[str] = None
    """Layer of how unlike the training each pixel is."""
    trusted: Optional[MapTrust] = None
    """None of a map that an older Furrow made."""


@dataclass(frozen=True)
class MapAssessed:
    folder: str
    report: str
    accuracy: AccuracySummary
    simulated: bool = False
    """True where imagery or labels are simulated: whoever shows the result says so."""
    gate: Optional[GateCompared] = None
    """None where no mask and no model told cropland."""


@dataclass(frozen=True)
class StepState:
    step: str
    """"area", "imagery", "labels", "model" or "map"."""
    state: str
    """"missing", "ready" or "stale"."""
    detail: str
    parcels: int = 0
    """Of the step “labels”: how many are labelled."""


@dataclass(frozen=True)
class StatusTold:
    folder: str
    name: str
    simulated: bool
    steps: Tuple[StepState, ...]
    next_command: str
    """What to do next, as a command; empty when all is ready."""
    model: str = ""
    """Name of the newest model of crops, with which a map is made where no other is named; empty:
    there is none, or it cannot be read."""


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

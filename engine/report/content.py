"""Everything that a report shows. The report adds no figure of its own, only words and drawings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from furrow.engine.accuracy.assessment import Assessment
from furrow.engine.accuracy.trust.figures import TrustFigures
from furrow.engine.contract.area_results import AreasEstimated
from furrow.engine.contract.audit_results import LeakageAudited
from furrow.engine.contract.grid import Grid
from furrow.engine.contract.legend import Legend
from furrow.engine.contract.results import GateCompared, ModelCompared
from furrow.engine.contract.trust_results import MapTrust
from furrow.engine.contract.verdict_results import VerdictGiven

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class MapPicture:
    """A picture of the map, small enough for a page (about 1 000 pixels wide at most)."""

    rgb: NDArray[np.uint8]
    """(height, width, 3)"""
    bounds_m: tuple[float, float, float, float]
    """(left, bottom, right, top) in metres, in the grid's CRS."""

    def __post_init__(self) -> None:
        if self.rgb.dtype != np.uint8 or self.rgb.ndim != 3 or self.rgb.shape[2] != 3:
            raise ValueError("a picture is a uint8 array of (height, width, 3)")
        left, bottom, right, top = self.bounds_m
        if right <= left or top <= bottom:
            raise ValueError("a picture's bounds are (left, bottom, right, top)")


@dataclass(frozen=True)
class AreaRow:
    """How much of the map a class covers. A count of pixels, not a design-based estimate."""

    name: str
    color: str
    """#rrggbb"""
    hectares: float
    share: float
    """Of the mapped area, 0 … 1."""


@dataclass(frozen=True)
class LabelRow:
    """The training labels of one class."""

    name: str
    color: str
    parcels: int
    pixels: int
    area_ha: float


@dataclass(frozen=True)
class ImageryRow:
    """One sensor's imagery in the season."""

    sensor: str
    """In words: "Sentinel-2"."""
    dates: int
    """Dates used."""
    clear_share: tuple[float, ...]
    """Per time step: share of the area's pixels with at least one clear observation, 0 … 1."""
    worst_gap_days: int | None = None
    """Longest time without a date on which half of the area was clear; None without optics."""


@dataclass(frozen=True)
class SeriesBand:
    """One value through the season: mean and the middle 80 % of pixels. NaN where there is none."""

    mean: tuple[float, ...]
    low: tuple[float, ...]
    """10th percentile per time step."""
    high: tuple[float, ...]
    """90th percentile per time step."""

    def __post_init__(self) -> None:
        if not len(self.mean) == len(self.low) == len(self.high):
            raise ValueError("mean, low and high need one value per time step each")


@dataclass(frozen=True)
class ClassSeries:
    """The typical season of a class, from its labelled pixels."""

    name: str
    ndvi: SeriesBand | None
    """−1 … 1"""
    vh_db: SeriesBand | None
    """Sentinel-1 VH backscatter in dB."""


@dataclass(frozen=True)
class FileHash:
    """A file that the map was made from, and the SHA-256 of its bytes."""

    path: str
    sha256: str


@dataclass(frozen=True)
class Licence:
    """Whose data or software this is, and on what terms."""

    what: str
    terms: str
    attribution: str
    """The sentence that has to be shown: "Contains modified Copernicus Sentinel data 2019"."""


@dataclass(frozen=True)
class Provenance:
    """What is needed to make the map again."""

    made_on: str
    """ISO date, or date and time in UTC. Passed in: the same content gives the same file."""
    furrow_version: str
    map_name: str
    """Folder of the map: "random-forest-1"."""
    model_name: str
    command: str
    """The command that makes it again."""
    versions: tuple[tuple[str, str], ...] = ()
    """(package, version)"""
    seeds: tuple[tuple[str, int], ...] = ()
    """(what it seeds, seed)"""
    inputs: tuple[FileHash, ...] = ()


@dataclass(frozen=True)
class Kept(Generic[T]):
    """A result that other commands left in the project, before or after the map."""

    result: T
    made: str
    """ISO date and time, UTC."""
    is_stale: bool
    """True where labels or imagery are not those that the map was made from."""


@dataclass(frozen=True)
class AreaMatrix:
    """Error matrix in shares of the area: rows what the map says, columns what was found."""

    classes: tuple[str, ...]
    shares: tuple[tuple[float, ...], ...]
    """They sum to 1; estimated from the sample."""


@dataclass(frozen=True)
class Later:
    """What may come after a map. None: not there yet."""

    estimated: Kept[AreasEstimated] | None = None
    """Of this very map."""
    area_matrix: AreaMatrix | None = None
    audit: Kept[LeakageAudited] | None = None
    verdict: Kept[VerdictGiven] | None = None


@dataclass(frozen=True, eq=False)
class ReportContent:
    """All that report.html and report.json show."""

    project: str
    simulated: bool
    """True where any imagery or label is simulated: every section of figures then says so."""
    season: str
    """In words: "2018-10-01 … 2019-09-30"."""
    steps: tuple[str, ...]
    """Label of every time step, as contract.TimeStep.label gives it: "2019-05"."""
    grid: Grid
    legend: Legend
    recipe: str
    recipe_title: str
    primary: Assessment | None
    """From labelled parcels or blocks held out in training."""
    independent: Assessment | None
    """From reference parcels that training never saw."""
    picture: MapPicture
    provenance: Provenance
    compared: ModelCompared | None = None
    """The model beside a random forest (or the model that it began as), on the same parcels."""
    gate: GateCompared | None = None
    """The map with its cropland gate and without it, on the same parcels."""
    trust: TrustFigures | None = None
    """How far the model's probabilities can be trusted."""
    trusted: MapTrust | None = None
    """How much of this map is unsure, or unlike what the model learned from."""
    later: Later = Later()
    folder: str = ""
    """Name of the project's folder, for the commands that the report names."""
    areas: tuple[AreaRow, ...] = ()
    """The reserved values may have rows of their own."""
    labels: tuple[LabelRow, ...] = ()
    imagery: tuple[ImageryRow, ...] = ()
    series: tuple[ClassSeries, ...] = ()
    confined: bool = False
    """Whether the map ends at the edge of an area that is no rectangle."""
    forced_into_crop: bool = False
    """True where nothing told cropland from other land before the crops were told apart."""
    cropland_note: str = ""
    """Where the cropland mask came from, in one sentence (a Message)."""
    true_color: MapPicture | None = None
    true_color_step: str = ""
    """The time step that it shows: "2019-05"."""
    confidence_histogram: tuple[int, ...] = ()
    """Pixels per bin of equal width over 0 … 1."""
    licences: tuple[Licence, ...] = ()
    warnings: tuple[str, ...] = ()
    """Further sentences that a reader must see (Messages, so that each language can say them)."""

    @property
    def headline(self) -> Assessment | None:
        """What the report leads with: parcels that training never saw, where there are any."""
        return self.independent or self.primary

    @property
    def assessments(self) -> tuple[Assessment, ...]:
        """All there are, the headline first."""
        return tuple(item for item in (self.independent, self.primary) if item is not None)

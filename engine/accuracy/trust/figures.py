"""All that is told of how far a model's probabilities can be trusted; a model card keeps it.

JSON by ``engine.contract.codec``. The figures are of samples that training did not see, held out
as for the accuracy, and nothing is scored on what it was fitted on.
"""

from __future__ import annotations

from dataclasses import dataclass

from furrow.engine.accuracy.trust.conformal import CoverageFigures
from furrow.engine.accuracy.trust.reliability import Reliability
from furrow.engine.contract.results import Estimate

COVERAGES = (0.8, 0.9, 0.95)
"""Of which is told what they hold."""
DEFAULT_COVERAGE = 0.9
PARCELS, BLOCKS, SAMPLES = "parcels", "blocks", "samples"
"""What was held out together."""


@dataclass(frozen=True)
class ClassThreshold:
    """With which probability a class counts as possible."""

    value: int
    """Legend value."""
    name: str
    threshold: float
    """0 … 1, of the model's own probabilities, not calibrated ones."""
    groups: int
    """Groups of this class that it rests on."""
    promised: bool
    """False: too few groups, so that nothing is promised for the class; where it is possible, the
    map is unsure."""


@dataclass(frozen=True)
class ApplicabilityFigures:
    """The area of applicability (Meyer & Pebesma 2021)."""

    features: int
    """That the dissimilarity is measured by."""
    weighted: bool
    """True: by their importance to the model."""
    samples: int
    """Training samples that a pixel is compared with."""
    threshold: float
    """Dissimilarity up to which the model is applicable."""


@dataclass(frozen=True)
class TrustFigures:
    method: str
    """Calibration in use: "identity" (left as they are), "temperature" or "isotonic"."""
    reason: str
    """Why; a Message."""
    temperature: float | None
    """Above 1 the model was too sure; None under another method."""
    gain: Estimate | None
    """By how much calibration lowers the log loss on groups that it was not fitted on."""
    grouped_by: str
    """What was held out together: "parcels", "blocks" or "samples"."""
    block_m: int | None
    """Edge of the blocks."""
    samples: int
    """Pixels (of a table: samples) behind the figures."""
    parcels: int
    groups: int
    classes: tuple[str, ...]
    """Names; the columns that ``coverages`` counts by."""
    before: Reliability | None
    """As the model says; None where nothing can be told (see notes)."""
    after: Reliability | None
    """Calibrated by what was fitted without the group itself."""
    coverages: tuple[CoverageFigures, ...]
    """What sets at COVERAGES, and at the chosen coverage, hold on groups not used for them."""
    coverage: float
    """The chosen one, which the map's layer of unsure pixels promises, 0 … 1."""
    thresholds: tuple[ClassThreshold, ...]
    """At the chosen coverage; empty where nothing can be told."""
    applicability: ApplicabilityFigures | None
    """None: not measurable (see notes)."""
    notes: tuple[str, ...]
    """Messages: what could not be told, and why."""

    @property
    def chosen(self) -> CoverageFigures | None:
        """What sets at the chosen coverage hold."""
        same = [one for one in self.coverages if abs(one.promised - self.coverage) < 1e-9]
        return same[0] if same else None

"""What the requests about areas give back. See results.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Tuple


@dataclass(frozen=True)
class SampledFigure:
    """A figure estimated from a probability sample. What cannot be told is NaN (null in JSON)."""

    value: float
    standard_error: float
    low: float
    """Lower limit of the 95 % interval."""
    high: float

    @property
    def margin(self) -> float:
        """The “±” of the papers: 1.96 standard errors."""
        return 1.96 * self.standard_error


@dataclass(frozen=True)
class StratumDesigned:
    """A class of the map, as a stratum of a sample."""

    name: str
    pixels: int
    area_ha: float
    points: int
    inclusion_probability: float
    """Of each of its pixels: points / pixels."""
    expected_accuracy: float
    """The user's accuracy that the size was worked out with (0 … 1)."""
    expected_margin: float
    """± of the user's accuracy (95 %), if that is what is found."""


@dataclass(frozen=True)
class SampleDesigned:
    folder: str
    sample: str
    """Its name: random-forest-1-1."""
    map: str
    file: str
    """GeoPackage with the layer to fill in."""
    points: int
    allocation: str
    strata: Tuple[StratumDesigned, ...]
    expected_margin: float
    """± of the overall accuracy (95 %), if what is expected is found."""
    reused: bool
    """True where a sample of just this design was there; its labels are untouched."""
    warnings: Tuple[str, ...]
    simulated: bool = False


@dataclass(frozen=True)
class ClassEstimated:
    """One class: its area, and how good the map is at it."""

    name: str
    area_ha: SampledFigure
    share: SampledFigure
    """Of the area that the map covers (0 … 1)."""
    users_accuracy: SampledFigure
    """Share of what is mapped as this class that really is (precision). NaN: it is not mapped."""
    producers_accuracy: SampledFigure
    """Share of what really is this class that is mapped as it (recall). NaN: none was found."""
    mapped_ha: float
    """Pixels counted on the map: the map's errors are in it."""
    points_mapped: int
    """Labelled points where the map says this class."""
    points_found: int
    """Points whose label is this class."""


@dataclass(frozen=True)
class AreasEstimated:
    """Design-based: valid whatever the map is like, because the points were drawn at random."""

    folder: str
    estimate: str
    """Its name: random-forest-1-estimated-1."""
    map: str
    sample: str
    method: str
    """"Olofsson et al. 2014" or "Stehman 2014"."""
    overall: SampledFigure
    classes: Tuple[ClassEstimated, ...]
    points: int
    """With a label."""
    points_without_label: int
    area_ha: float
    """That the figures are of: all pixels with data."""
    no_data_ha: float
    """Without data; in no figure."""
    document: str
    """JSON with every figure, its definition and the error matrix."""
    table: str
    """The classes as CSV."""
    layers: str
    """GeoPackage: the same as tables, and the points with what map and label say."""
    warnings: Tuple[str, ...]
    simulated: bool = False


@dataclass(frozen=True)
class DistrictCounted:
    """Pixels of a district, counted on the map."""

    name: str
    area_ha: Dict[str, float]
    """Class -> hectares."""
    no_data_ha: float
    district_ha: float
    """Of the polygon, mapped or not."""


@dataclass(frozen=True)
class DistrictsCounted:
    """No design-based estimate: pixels counted, the map's errors included."""

    folder: str
    map: str
    classes: Tuple[str, ...]
    districts: Tuple[DistrictCounted, ...]
    table: str
    """One row a district, as CSV."""
    layers: str
    """GeoPackage: the polygons with their hectares, and a table with a row a district and class."""
    document: str
    """JSON with every figure."""
    warnings: Tuple[str, ...]
    simulated: bool = False
